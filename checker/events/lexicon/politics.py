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
        ?candidacy, ?turnout, recount, ~constituency, ~electorate, ballot box, landslide
        victory, leadership contest, leadership race, leadership election, ?majority, ?seat,
        caucus, ?mandate, ?presidency, early election, presidential election, parliamentary
        election, local election, mayoral race, ballot paper, ~candidate, ~voter, ~electoral,
        election victory, election defeat, election result, election day, election night,
        ?nominee, ?polling station, ?opinion polls, ?campaign trail, ?hustings, ?running mate,
        ?swing state, ?coalition partner
        """,
        verbs="""
        elect, re-elect, win … {poll}, lose … {poll}, gain … seat, hold … seat, run for …
        {office}|office|president|mayor|parliament|governor|senate|election|re-election, stand
        for … election|parliament|mayor|president|office, go to the polls, contest … election|
        seat, poll … per cent, concede … election|defeat, dissolve … parliament, form …
        government, top … poll, win … votes|per cent|percent|seats, run against, field …
        candidate, put up … candidate, canvass, endorse … candidate|nominee|bid, rig … election|
        vote|ballot, lead … in the polls, stand … candidate, hold … seats, take … seats|per cent
        of the vote, ?campaign, put the question to, put … to its voters|to the people, call …
        election
        """,
        phrases="at the polls, go to the polls, seats, polls closed, polls opened",
    ),
    Concept(
        "vote",
        EventType.ELECTION,
        nouns="""
        vote, ballot, strike ballot, show of hands, confidence vote, no-confidence vote, vote of
        no confidence, vote of confidence, secret ballot, postal ballot, division, motion !
        picture|sickness|sensor|detector, motion of no confidence, censure motion, confidence
        motion, roll call, ?resolution, ?ballots, ?votes, poll of members, voting, members’
        ballot, majority vote, unanimous vote, ?majority in favour, ?ballot box
        """,
        verbs="""
        vote, cast … ballot|vote, ballot, outvote, abstain, put … to the vote, put … to a vote,
        vote down, decide by ballot, vote through, pass … motion|resolution, carry … motion,
        reject … motion|bill|amendment, defeat … motion|bill|amendment|government, table …
        motion|amendment|resolution, survive … vote|motion|ballot, lose … vote|motion|ballot,
        win … vote|ballot, support … motion|bill, back … in a ballot|in a vote, adopt …
        resolution|motion, call … vote|ballot, ?decide … council|councillor|parliament|assembly|
        deputy|senate, table … vote, second … motion, file … motion, hand in … motion, put
        forward … motion, keep up … motion, back … percent|per cent|majority, vote for strike
        action, ballot for
        """,
    ),
    Concept(
        "departure",
        EventType.APPOINTMENT,
        nouns="""
        resignation, dismissal, sacking, ouster, firing of, ousting, departure of … {office},
        retirement, abdication, impeachment, exit as … {office}, vacancy, ?exit ! poll|door|
        route|strategy, stepping down, ?departure ! time|lounge|gate|platform|hall, golden
        handshake, ?severance, sack ! of, removal of … {office}, ?farewell, no-confidence, calls
        to quit, ?resignations, ?successor yet, the sack, ?mutual consent, departure of, going
        of, ?dismissals, exit of, managerial change, change at the top, ?ultimatum to
        """,
        verbs="""
        resign, step down, stand down, step aside, stand aside, dismiss ! claim|appeal|report|
        suggestion|allegation|case|charge|idea|fear|call|complaint|bid|criticism|lawsuit|motion|
        talk|concern|plan|as, sack, oust, be fired, fire … {office}|him|her|staff|employee|
        worker, quit, bow out, retire, abdicate, depose, topple … {office}|government, unseat,
        impeach, remove … from office|from his post|from her post|as {office}, leave … his post|
        her post|the post|office|the job, vacate … post|office|seat, force out, hand in …
        notice|resignation, tender … resignation, be relieved of, part ways, part company, show
        … the door, stay on as, stay in … office|post|job|power, remain … {office}, remain in …
        office|post|power, cling to … power|office|post, hang on to … job|power|post|seat, hand
        over … chair|post|power|reins|office|baton|keys to the town hall, make way for, lose …
        post|office|captaincy, ?lose … job, walk away from … job|post|role|club, call it a day,
        throw in the towel, hang up … boots, be shown the door, get the sack, give … the sack,
        be replaced, be removed, drop … captain|minister|manager, axe … coach|manager|minister,
        boot out, kick out, turf out, throw out of … office, purge, demote, dethrone, overthrow
        … president|government|king, offer … resignation, relinquish … post|power|office|title,
        renounce … title|throne, end … tenure|term|reign|years, serve out … term, tell … to go,
        urge … to go|to quit|to step down|to resign, ask … to go|to leave|to resign|to step
        down, carry on as, leave the club, leave the company, leave the party, leave the bank,
        ?depart as, ?move on, clear … desk, pack … bags, be on … way out, have to go, should go,
        must go, dismiss … {office}, stand down as, stand aside as, leave … office|post|helm,
        ?stay ! away|home|out|put|in|open|shut|closed|silent|quiet|behind|at|with|up|off|until|
        dark|dry|calm|low|high|overnight|there|here|indoors|alive|cool|neutral, ?think of going,
        put … disposal, ?stay on, be on the brink … {office}, back … manager|coach|chairman|
        minister|captain, be in charge … until, stay until, stay … season|term|contract|end of,
        see out … contract|season|term, be gone, ?leave ! hospital|port|harbour|home|open|room|
        hotel|behind|it|them|him|her|us|no|much|many|little|nothing|a|the|two|three|four|five|
        six|seven|eight|nine|ten, leave by mutual consent, leave with immediate effect, end …
        contract|association, terminate … contract of, cling on, save … job, fight for … job|
        future, be dropped as, be replaced by, ~lose … confidence|backing|trust, ~enjoy …
        confidence|support|backing, leave … director|manager|chairman|chairwoman|executive|ceo|
        coach|governor|principal|headteacher|editor ! meeting|room|talks|building|table|court|
        dead|behind|open|it, lose … manager|coach|director|minister|chief|editor|captain, give
        up … post|job|role|chair|seat, leave of her own accord, leave of his own accord, leave
        of their own accord, ?be let go
        """,
        phrases="""
        out of office, left office, relieved of his duties, relieved of her duties, to step
        down, has to go, must go, should go, out the door, no thought of going, thought of
        leaving, thinking of going, had to go
        """,
    ),
    Concept(
        "appointment",
        EventType.APPOINTMENT,
        nouns="""
        appointment, nomination, successor, inauguration, reinstatement, promotion to,
        swearing-in, cabinet reshuffle, reshuffle, ?chairmanship, ?tenure, ?chairman since, new
        boss, new manager, new head coach, new chief, interim manager, interim chief, interim
        president, caretaker manager, caretaker, ?shortlist, new cabinet, cabinet post, new
        government, ?succession, handover of power, transition of power, oath of office,
        coronation, investiture, designation as, secondment, reappointment, return as,
        ~incumbent, ~heir, ?headhunter, new coach, new chairman, new director, ?frontrunner,
        ?front-runner, managerial job, coaching job, vacant post, contender, shortlist of,
        ?temporary charge, ?interim, assistant coach, ?vice-captain, new leader, leadership of,
        ?new minister, job of … {office}
        """,
        verbs="""
        appoint, nominate, swear in, inaugurate … president|mayor|governor, reinstate, name …
        as, name … {office}, succeed … as|{office}, replace … as {office}, promote … to, take
        office, take over as, take up … post, take up the post, install … as {office}, co-opt,
        designate … as {office}, crown … king|queen|leader, become … {office}, serve as …
        {office}, reappoint, head … department|ministry|agency|board since, ?chair … board|
        committee, put … in charge, take charge of … team|club|company|side|bank|department,
        ?lead … party|board|council|commission|committee|ministry|country|town|government|house|
        club|company, run … town|city|country|party|ministry|club|company|department, head up,
        ?head ! to|for|back|off|out|home|north|south|east|west|in|into|towards, step in as, step
        into … role|shoes, take … reins|helm|oath|over from, be picked as, pick … as, choose …
        as|{office}|successor, select … as, elevate to, tap … as|to lead, be in line for, form …
        cabinet, present … cabinet|manager|coach|successor, unveil … manager|coach|cabinet,
        confirm … as {office}, be made … {office}, fill … post|vacancy|shoes, follow … as
        {office}, find … successor|replacement, look for … successor|replacement, search for …
        successor|replacement, want … as {office}|back as, sound out … {office}, be handed …
        job|post|role|reins, name … successor|cabinet|team|board|head|chief, be named …
        {office}, be named as, return as, take over … team|club|side|company|bank|ministry|from,
        succeed … him|her|coach|manager|chairman|minister, be favourite, be approached, be in
        the running, be considered for, bring in … manager|coach|chief|director, introduce … as,
        talk to … candidate|candidates|about the job, rule himself out, rule herself out, be in
        charge … team|club, act as, step up … assistant|deputy, hold … post|office|job, occupy …
        post|office, keep … post|office|job|portfolio, be chosen to, be chosen as, be picked to,
        be elected to lead, hire … as|coach|manager|director|head, be hired as, want … cabinet
        """,
    ),
    Concept(
        "suspension",
        EventType.APPOINTMENT,
        verbs="""
        suspend … {office}|from duty|from his duties|from her duties|from office|from work|on
        full pay, place … on leave|on administrative leave, send … on leave, stand … down
        pending, be stood down, relieve … of command|of duties, be suspended from, be placed on
        leave, be put on leave
        """,
        phrases="on administrative leave, gardening leave, suspended from duty",
    ),
    Concept(
        "tariff",
        EventType.SANCTION,
        nouns="""
        tariff, duties on, import duty, customs duty, levy on imports, trade war, export ban,
        import ban, quota, retaliatory tariff, ?duty-free, trade barrier, ?protectionism,
        anti-dumping duty, import quota, export tax, export duty, transit fee
        """,
        verbs="""
        slap … tariff|duty|duties, impose … tariff|duty|duties, levy … tariff|duty|import|
        duties, raise … tariff|duty|duties, cut … tariff|duty|duties, lift … tariff|quota|duties
        """,
    ),
    Concept(
        "sanction",
        EventType.SANCTION,
        nouns="""
        sanction, embargo, arms embargo, oil embargo, asset freeze, travel ban, boycott,
        blacklist, blacklisting, punitive measure, price cap, ?pressure on, expulsion of …
        diplomat, trade embargo, restrictive measure, visa ban, export control, export curb,
        countermeasure, diplomatic expulsion, ?penalty ! kick|shoot-out|area|spot|shootout|box,
        economic pressure, ?restriction, sanctions list, frozen asset
        """,
        verbs="""
        sanction, blacklist, impose … sanction|embargo, lift … sanction|embargo, freeze … asset|
        account|funds, boycott, expel … diplomat|ambassador|envoy, embargo, ease … sanction,
        penalise, ?punish, ?shun, ostracise, cut off … from swift|from the market, tighten …
        sanction|embargo, evade … sanction, circumvent … sanction, dodge … sanction, slap …
        sanction, squeeze … economy, expel … ambassador|diplomats
        """,
        phrases="persona non grata",
    ),
    Concept(
        "ban",
        EventType.SANCTION,
        nouns="""
        ban, lifetime ban, doping ban, stadium ban, ?suspension, touchline ban,
        disqualification, ineligibility, exclusion from, prohibition, ?restriction on, entry
        ban, smoking ban, hosepipe ban, driving ban, ban on, two-match ban, suspended ban,
        doping suspension
        """,
        verbs="""
        ban, bar … from competing|from entering|from playing|from racing, disqualify, suspend …
        athlete|runner|player|rider|skier|swimmer|cyclist|from competing|from competition,
        provisionally suspend, outlaw, ?suspend … provisionally, rule … ineligible, exclude from
        … games|competition|tournament, dock … points, strip of … title|medal, forbid, prohibit,
        bar … from, lift … ban|suspension, impose … ban|suspension|restriction, be barred,
        blackball, shut out of, expel … from the party|from the league|from the union, ?block !
        road|drain|entrance|street, reinstate … licence
        """,
        phrases="provisionally suspended, barred from competing",
    ),
)
