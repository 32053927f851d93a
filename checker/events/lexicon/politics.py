"""Elections, offices and sanctions (ACE Personnel; FrameNet Change_of_leadership; TAC-KBP)."""

from __future__ import annotations

from checker.events.lexicon.entry import Concept
from checker.models import EventType

CONCEPTS = (
    Concept(
        "election",
        EventType.ELECTION,
        nouns="""
        election ! campaign|promise, by-election, general election, snap election, referendum,
        plebiscite, run-off, primary election, opinion poll, exit poll, polling, polling day,
        ?candidacy, ?turnout, recount, ?constituency, ?electorate, ballot box, landslide
        victory, leadership contest, leadership race, leadership election, ?majority, ?seat,
        caucus, ?mandate, ?presidency
        """,
        verbs="""
        elect, re-elect, win … {poll}, lose … {poll}, gain … seat, hold … seat, run for …
        {office}|office|president|mayor|parliament|governor|senate|election|re-election, stand
        for … election|parliament|mayor|president|office, go to the polls, contest … election|
        seat, poll … per cent, concede … election|defeat, dissolve … parliament, form …
        government
        """,
        phrases="at the polls, go to the polls, seats, polls closed, polls opened",
    ),
    Concept(
        "vote",
        EventType.ELECTION,
        nouns="""
        vote, ballot, strike ballot, show of hands, confidence vote, no-confidence vote, vote of
        no confidence, vote of confidence, secret ballot, postal ballot, division
        """,
        verbs="""
        vote, cast … ballot|vote, ballot, outvote, abstain, put … to the vote, put … to a vote,
        vote down, decide by ballot
        """,
    ),
    Concept(
        "departure",
        EventType.APPOINTMENT,
        nouns="""
        resignation, dismissal, sacking, ouster, firing of, ousting, departure of … {office},
        retirement, abdication, impeachment, exit as … {office}, vacancy
        """,
        verbs="""
        resign, step down, stand down, step aside, stand aside, dismiss ! claim|appeal|report|
        suggestion|allegation|case|charge|idea|fear|call|complaint|bid|criticism|lawsuit|motion|
        talk|concern|plan|as, sack, oust, be fired, fire … {office}|him|her|staff|employee|
        worker, quit, bow out, retire, abdicate, depose, topple … {office}|government, unseat,
        impeach, remove … from office|from his post|from her post|as {office}, leave … his post|
        her post|the post|office|the job, give up … post|job|role|chair, vacate … post|office|
        seat, force out, hand in … notice|resignation, tender … resignation, be relieved of,
        part ways, part company, show … the door
        """,
        phrases="""
        out of a job, out of office, left office, relieved of his duties, relieved of her duties
        """,
    ),
    Concept(
        "appointment",
        EventType.APPOINTMENT,
        nouns="""
        appointment, nomination, successor, inauguration, reinstatement, promotion to,
        swearing-in, cabinet reshuffle, reshuffle, ?chairmanship, ?tenure, ?chairman since
        """,
        verbs="""
        appoint, nominate, swear in, be sworn in, inaugurate … president|mayor|governor,
        reinstate, name … as, name … {office}, succeed … as|{office}, replace … as {office},
        promote … to, take office, take over as, take up … post, take up the post, install … as
        {office}, co-opt, designate … as {office}, crown … king|queen|leader, become … {office},
        serve as … {office}, reappoint, head … department|ministry|agency|board since, ?chair …
        board|committee
        """,
    ),
    Concept(
        "suspension",
        EventType.APPOINTMENT,
        verbs="""
        suspend … {office}|from duty|from his duties|from her duties|from office|from work|on
        full pay, place … on leave|on administrative leave
        """,
        phrases="on administrative leave, gardening leave, suspended from duty",
    ),
    Concept(
        "tariff",
        EventType.SANCTION,
        nouns="""
        tariff, duties on, import duty, customs duty, levy on imports, trade war, export ban,
        import ban, quota
        """,
        verbs="slap … tariff|duty|duties, impose … tariff|duty|duties",
    ),
    Concept(
        "sanction",
        EventType.SANCTION,
        nouns="""
        sanction, embargo, arms embargo, oil embargo, asset freeze, travel ban, boycott,
        blacklist, blacklisting, punitive measure, price cap, ?pressure on, expulsion of …
        diplomat
        """,
        verbs="""
        sanction, blacklist, impose … sanction|embargo, lift … sanction|embargo, freeze … asset|
        account|funds, boycott, expel … diplomat|ambassador|envoy, embargo, ease … sanction
        """,
        phrases="persona non grata",
    ),
    Concept(
        "ban",
        EventType.SANCTION,
        nouns="""
        ban, lifetime ban, doping ban, stadium ban, ?suspension, touchline ban,
        disqualification, ineligibility, exclusion from
        """,
        verbs="""
        ban, bar … from competing|from entering|from playing|from racing, disqualify, suspend …
        athlete|runner|player|rider|skier|swimmer|cyclist|from competing|from competition,
        provisionally suspend, outlaw, ?suspend … provisionally, rule … ineligible, exclude from
        … games|competition|tournament, dock … points, strip of … title|medal
        """,
        phrases="provisionally suspended, barred from competing",
    ),
)
