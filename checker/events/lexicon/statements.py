"""What is said, where saying it is the event (FrameNet Statement, Communication_response)."""

from __future__ import annotations

from checker.events.lexicon.entry import Concept
from checker.models import EventType

CONCEPTS = (
    Concept(
        "statement",
        EventType.STATEMENT,
        nouns="""
        statement, speech, remark, briefing, interview, communiqué, communique, declaration,
        announcement, press release, news release, admission, disclosure, revelation, all-clear,
        guidance, appeal for calm, ?advice, ?recommendation, request for, ?request, testimonial,
        press statement, joint statement, written statement, keynote, keynote speech, public
        apology, circular, leaflet, pamphlet, post on social media, social media post, video
        message, television address, question-and-answer, interview with, leaked document,
        ?comment, ?account, ?message, ?quote, tweet, sermon, broadcast address, manifesto,
        ?information, ?clarification, ?speculation
        """,
        verbs="""
        announce, ?declare, ?disclose, ?reveal, ?brief, be told, be informed, be notified, get
        told, not told, never told, make … announcement, make … statement, say nothing, keep
        quiet, know nothing, break … silence, speak publicly, speak to reporters, speak to
        journalists, give … interview, keep … informed, hear … from, learn of, learn … from,
        ?mention, ?tell, ?inform, ?notify, ?state, ?spell out, ?speak out, ?post … online|video|
        message, leak, ?clarify, ?outline
        """,
        phrases="no word, without a word, not a word, in the dark, plain words",
    ),
    Concept(
        "apology",
        EventType.STATEMENT,
        nouns="apology",
        verbs="apologise, say sorry",
        phrases="sorry",
    ),
    Concept(
        "warning",
        EventType.STATEMENT,
        nouns="warning, ?alert, red flag, storm warning, flood warning, tsunami warning, ?advisory",
        verbs="warn, alert, raise the alarm, sound the alarm, caution",
    ),
    Concept(
        "confirmation",
        EventType.STATEMENT,
        nouns="confirmation",
        verbs="?confirm, ?corroborate, ?bear … out",
    ),
    Concept(
        "denial",
        EventType.STATEMENT,
        nouns="denial, rebuttal, retraction, disclaimer, correction",
        verbs="?deny, ?dispute, ?rebut, retract, ?contradict",
    ),
    Concept(
        "letter",
        EventType.STATEMENT,
        nouns="letter, open letter, e-mail, memo, missive, telegram, postcard, ?note, text message",
        verbs="""
        write to, write in … letter|email|statement|report, write … a letter, reply to … letter,
        send … letter|email|message|copy, email, ?circulate, ?correspond
        """,
    ),
    Concept(
        "report",
        EventType.STATEMENT,
        nouns="""
        report, interim report, final report, annual report, newspaper report, media report,
        press report, police report, audit report, expert report, progress report, green paper,
        white paper, dossier, bulletin, press notice, public notice, gazette, ?publication,
        ?finding, ?survey, ?audit, ?statistics, copy of the report
        """,
        verbs="""
        appear in … journal, publish … study|paper|journal|report|finding|result|figure|
        statement|letter|list|data|document|advice|guidance|account|text|paper|answer|copy|
        admission, ?publish, ?report, present … report|finding|result|evidence to, release …
        report|figure|statement|document|data|footage|result|detail, put out … statement|release
        """,
    ),
    Concept(
        "answer",
        EventType.STATEMENT,
        nouns="answer, reply, response, ?question, no comment",
        verbs="""
        answer, reply, respond, refuse to comment, decline to comment, comment, not comment,
        refuse to say, decline to say, would not say, did not say, not say, will not say, refuse
        to confirm, decline to confirm, refuse to answer, decline to answer, be drawn, refuse to
        discuss, refuse to speak, stay silent, remain silent, keep silent, fall silent, ?say
        whether, ?say when, ?say how
        """,
        phrases="""
        request for comment, requests for comment, kept quiet, tight-lipped, silence, silent,
        not be drawn, wouldn’t say, won’t say, didn’t say, wouldn't say, won't say, didn't say,
        not speak, would not discuss
        """,
    ),
    Concept(
        "accusation",
        EventType.STATEMENT,
        nouns="""
        accusation, ?allegation, rebuke, denunciation, condemnation, ?criticism, ?complaint,
        reprimand, diplomatic protest, protest note
        """,
        verbs="""
        denounce, condemn ! to, rebuke, reprimand, ?criticise, excoriate, lambast, castigate,
        ?accuse, ?blame, chide, berate, lash out at, lash out, hit out at, hit back, slam, dress
        down, call … liar, attack … verbally, trade accusations, ?complain, complain to, file …
        complaint, ?insult, lambaste, take issue with, round on, single out for criticism,
        ?point the finger
        """,
    ),
    Concept(
        "praise",
        EventType.STATEMENT,
        nouns="tribute, condolence, congratulation, eulogy, obituary",
        verbs="""
        ?praise, pay tribute, pay tribute to, offer … condolences, send … condolences,
        congratulate, thank, commend
        """,
    ),
)
