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
        ?comment, ~account, ?message, ?quote, tweet, sermon, broadcast address, manifesto,
        ?information, ?clarification, ?speculation, proclamation, pronouncement, ?outburst, leak
        ! gas|water|oil, lecture, address to, editorial, op-ed, newsletter, blog post, video
        statement, facebook post, opening remarks, talking point, presentation to,
        ?presentation, ?rumour, ?rumor, ?transparency, news of, ?news ! agency|channel|service,
        ?consultation with staff, war of words over, chain of messages, ?footage, ?testimonial,
        ?list of names
        """,
        verbs="""
        announce, ?declare, ?disclose, ?reveal, ?brief, get told, not told, never told, make …
        announcement, make … statement, say nothing, keep quiet, know nothing, break … silence,
        speak publicly, speak to reporters, speak to journalists, give … interview, keep …
        informed, hear … from, learn of, learn … from, ?mention, ?tell, ?inform, ?notify,
        ?state, ?spell out, ?speak out, ?post … online|video|message, leak, ?clarify, ?outline,
        be told, be informed, be notified, be consulted, be briefed, be made public, be made
        aware, go public with, come clean, let it be known, set out … plan|position|view|terms|
        case|reasons, lay out … plan|position|view|terms|case|reasons, lay before … council|
        parliament|board|committee, put before … council|board|committee|parliament, read out,
        put … online|website, put online, post … on|online, hand over … list|document|paper|
        file|record|log|dossier|footage|data, hand … list|dossier|document|log|file, be given …
        log|list|document|paper|record|file|copy, hand in … petition, circulate … leaflet,
        distribute … leaflet|flyer, speak up, speak to the press, speak to the media, tweet, air
        … grievance|concern|view, voice … concern|support|doubt|anger|view, express … concern|
        support|doubt|view|hope|anger, hear nothing, hear about, hear … news|first, first hear,
        find out from, find out about, learn about, be kept informed, be kept in the dark, get
        wind of, ?come to light, stay quiet, keep … secret, withhold … information|document|
        report|record|name|detail|data|file|log, make … known|public, break the news, pass on …
        message|word|information, pass … message, relay … message|word|information, raise …
        matter|issue|question|point|concern, bring up … issue|matter|subject, ?consult ! lawyer,
        sign … open letter|joint statement, make plain, ?say so, speak out against, speak out
        for, speak out, go on record, go on the record, ?give … account|details|version, ?share
        … information|data|document, sit on … report|information|data, ?speak of, ?talk about,
        name … publicly, ?listen to, make … speech, deliver … speech|address, give … speech|
        lecture|address, ?explain, ?describe, ?call it, be surprised to hear, learn from …
        newspaper|press|media|radio|colleagues, read … newspaper|press|online, hear … from the
        press|from journalists|from reporters|on the radio, not know, have no knowledge of, be
        in the dark, be aware of, be unaware of, ?know of, ?know about, give … reasons|reason|
        details, ?present … plan|plans|figures, ?publicise, ?announced, send out … statement|
        message|invitation
        """,
        phrases="""
        no word, without a word, not a word, in the dark, plain words, none the wiser, made
        public, ?in public, ?word of, in a statement, ?put online
        """,
    ),
    Concept(
        "apology",
        EventType.STATEMENT,
        nouns="apology, mea culpa, ?remorse, ?regret",
        verbs="""
        apologise, say sorry, express … regret|remorse, ask … forgiveness|pardon, beg …
        forgiveness|pardon, take responsibility, accept … responsibility|blame, take … blame,
        take full responsibility, ?regret, own up, eat … words
        """,
        phrases="sorry",
    ),
    Concept(
        "warning",
        EventType.STATEMENT,
        nouns="""
        warning, ?alert, red flag, storm warning, flood warning, tsunami warning, ?advisory,
        ?caution, ?alarm ! bell, heads-up, red alert, weather warning, travel warning, health
        warning, safety warning, public warning, evacuation warning, siren, ?threat, emergency
        alert, ?wake-up call, amber warning, yellow warning, red warning, advance notice, notice
        to evacuate
        """,
        verbs="""
        warn, alert, raise the alarm, sound the alarm, caution, sound … alarm|siren|alert|
        warning, sound … sirens, raise … alarm, issue … warning|alert|advisory, put … on alert,
        be on alert, ?threaten, ?threaten to, urge … caution|vigilance, advise … against|not,
        wake … residents|people, forewarn, cry wolf
        """,
        phrases="without warning, on high alert, no warning",
    ),
    Concept(
        "confirmation",
        EventType.STATEMENT,
        nouns="confirmation, ?acknowledgement, ?verification, proof of life",
        verbs="""
        ?confirm, ?corroborate, ?bear … out, ?verify, ?authenticate, ?attest, ?acknowledge,
        ?admit, ?vouch for
        """,
    ),
    Concept(
        "denial",
        EventType.STATEMENT,
        nouns="denial, rebuttal, retraction, disclaimer, correction",
        verbs="""
        ?deny, ?dispute, ?rebut, retract, ?contradict, ?refute, reject … claim|report|
        accusation|allegation|suggestion|version|account|criticism, dismiss … claim|report|
        allegation|suggestion as, play down, ?take back … remark|words|accusation, withdraw …
        remark|accusation|allegation|comment, set the record straight, correct … record|
        statement|report, recant, disown, cast doubt on, ?question … version|account|claim|
        figure, ?contest, ?disagree
        """,
        phrases="""
        ?not true, ?untrue, pack of lies, sheer invention, ?made up, no truth in, ?invented,
        ?invention, ?a lie, ?lies
        """,
    ),
    Concept(
        "letter",
        EventType.STATEMENT,
        nouns="""
        letter, open letter, e-mail, memo, missive, telegram, postcard, ?note, text message,
        sms, whatsapp message, correspondence, written reply, cover letter, covering letter,
        handwritten note, round robin, ?text ! of, ?email, ?inbox, ?leaflet, ?postbag
        """,
        verbs="""
        write to, write in … letter|email|statement|report, write … a letter, reply to … letter,
        send … letter|email|message|copy, email, ?circulate, ?correspond, message, write back,
        write again, ?write ! off|down|book|song|history|novel, write twice, text, forward …
        letter|email|copy|complaint|message, put … in writing, hand over … letter|note, ?send …
        text|letter|message|copy|note|list|papers, post … letter|parcel, ?reply to, be sent …
        letter|copy|text|message|email, receive … letter|email|copy|text|message, get … letter|
        email|text|message, go out … letter|text|message|email, be in the hands
        """,
        phrases="in writing, by email, by e-mail, by text",
    ),
    Concept(
        "report",
        EventType.STATEMENT,
        nouns="""
        report, interim report, final report, annual report, newspaper report, media report,
        press report, police report, audit report, progress report, green paper, white paper,
        dossier, bulletin, press notice, public notice, gazette, ?publication, ?finding,
        ?survey, ?audit, ?statistics, copy of the report, factsheet, ?document, ?minutes of,
        ?transcript, readout, position paper, watchdog report, draft report, inquiry report,
        inspection report, ?assessment, ?chronology, white book, ?version of, yearly report,
        monthly report, situation report, ?statement of accounts, accounts for, ?yearbook,
        ?press release
        """,
        verbs="""
        appear in … journal, publish … study|paper|journal|report|finding|result|figure|
        statement|letter|list|data|document|advice|guidance|account|text|paper|answer|copy|
        admission, ?publish, ?report, present … report|finding|result|evidence to, release …
        report|figure|statement|document|data|footage|result|detail, put out … statement|
        release, file … report, draw up … report|list, hand in … report, submit … report|
        evidence|document, issue … report|statement|guidance|advice|bulletin|notice, make …
        report public, come out … report|study|figures, table … report, be published
        """,
    ),
    Concept(
        "answer",
        EventType.STATEMENT,
        nouns="""
        answer, reply, response, ?question, no comment, rejoinder, retort, ?query, non-answer,
        ?follow-up question, evasion
        """,
        verbs="""
        answer, reply, respond, refuse to comment, decline to comment, comment, not comment,
        refuse to say, decline to say, would not say, did not say, not say, will not say, refuse
        to confirm, decline to confirm, refuse to answer, decline to answer, be drawn, refuse to
        discuss, refuse to speak, stay silent, remain silent, keep silent, fall silent, ?say
        whether, ?say when, ?say how, hold … tongue, give … answer|reply|response, have no
        comment, offer no comment, make no comment, stonewall, sidestep, duck … question, evade,
        dodge … question, ?say why, ?say where, ?say who, ?say whose, ?say what, ?say if, ?say
        which, ?say more, leave … unanswered|open, take … questions|question, ?be silent, stay
        mum, keep mum, clam up, speak no more, ?elaborate, ?shrug off
        """,
        phrases="""
        request for comment, requests for comment, kept quiet, tight-lipped, silence, silent,
        not be drawn, wouldn’t say, won’t say, didn’t say, wouldn't say, won't say, didn't say,
        not speak, would not discuss, no reply, no answer, no response
        """,
    ),
    Concept(
        "accusation",
        EventType.STATEMENT,
        nouns="""
        accusation, ?allegation, rebuke, denunciation, condemnation, ?criticism, ?complaint,
        reprimand, diplomatic protest, protest note, spat, ?feud, slanging match, war of words,
        blame game, ?quarrel, ?argument, broadside, tirade, ?outcry, backlash, ?uproar, ?smear,
        ?slur, ?objection, ?grievance, exchange of insults, ?recrimination, ?fury, ?anger,
        ?outrage, ?scolding, censure ! motion, ?reproach, ?dressing-down, ?tongue-lashing,
        ?slander, ?name-calling, ?finger-pointing, under fire, ?row ! of|house|boat|seat
        """,
        verbs="""
        denounce, rebuke, reprimand, ?criticise, excoriate, lambast, castigate, ?accuse, ?blame,
        chide, berate, lash out at, lash out, hit out at, hit back, slam, dress down, call …
        liar, attack … verbally, trade accusations, ?complain, complain to, file … complaint,
        ?insult, lambaste, take issue with, round on, single out for criticism, ?point the
        finger, condemn ! to, fault, rap ! song|on, blast ! off|past|through, pillory, lay into,
        tear into, rail against, rail at, take aim at, ?scold, ridicule, ?mock, deride, decry,
        deplore, take … to task, hold … responsible, be to blame, lay … blame, level …
        accusation|criticism|allegation, trade … barbs|insults|blame|recriminations|allegations,
        exchange … insults|barbs, clash over, quarrel, argue over, lock horns, cross swords,
        fall out with, fall out over, wrangle, bicker, squabble, draw … criticism|fire|ire, come
        in for … criticism, face … criticism|backlash, be under fire, come under fire, ?protest,
        ?object, ?resent, disagree over, call … disgrace|scandal|insult|disgraceful|
        unacceptable, pour scorn on, pick apart, ?attack … record|policy|plan|decision|critics,
        question … motives|integrity, be at odds, be at loggerheads, ?feud
        """,
        phrases="at odds, at loggerheads, under fire, came under fire, under criticism",
    ),
    Concept(
        "praise",
        EventType.STATEMENT,
        nouns="""
        tribute, condolence, congratulation, eulogy, obituary, ?accolade, ?praise, applause,
        standing ovation, plaudits, ?thanks, ?gratitude, homage, ?acclaim, ?sympathy, round of
        applause, vote of thanks
        """,
        verbs="""
        ?praise, pay tribute, pay tribute to, offer … condolences, send … condolences,
        congratulate, thank, commend, hail ! from|taxi, applaud, laud, salute, ?acclaim, extol,
        pay … respects, sing … praises, credit … with, offer … sympathy|congratulations, send …
        sympathy|congratulations|good wishes, ?toast, express … gratitude|thanks|admiration,
        ?welcome, ?be grateful
        """,
    ),
)
