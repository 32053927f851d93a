"""Events of no other type: protest, law, tests, science, sport, schools, traffic, culture.

After ACE Conflict.Demonstrate, FrameNet Product_launch and Competition, and the IPTC media topics.
"""

from __future__ import annotations

from checker.events.lexicon.entry import Concept
from checker.models import EventType

CONCEPTS = (
    Concept(
        "protest",
        EventType.OTHER,
        nouns="""
        protest ! note, demonstration, protest march, march ! on, march on, rally, riot, unrest,
        vigil, counter-protest, blockade of, ?protester, occupation of the building, civil
        disobedience, torchlight procession, ?street fighting
        """,
        verbs="""
        protest, demonstrate … street|square|against|outside, march ! past, rally ! shares,
        riot, chant, take to the streets, stage … protest|demonstration|rally|sit-in, rampage,
        boo, occupy … building|square|campus, glue … themselves
        """,
        phrases="on the march, took to the streets",
    ),
    Concept(
        "petition",
        EventType.OTHER,
        nouns="petition, signature ! dish, open petition, citizens' initiative",
        verbs="sign … petition, collect … signature, petition",
    ),
    Concept(
        "recall",
        EventType.OTHER,
        nouns="recall, product recall, food recall, safety recall, withdrawal of the product",
        verbs="""
        recall … {goods}, withdraw … {goods}|from sale|from the shelves|from shelves|from shops|
        from the market, call back … {goods}, pull … {goods}|from shelves|from the shelves|from
        sale, take … off the shelves|off its shelves|off their shelves|off the market, be
        recalled, ?recall ! that|how|ambassador|envoy|parliament, return … pack|product|goods
        """,
        phrases="from the shelves, off the shelves, off its shelves, from its shelves",
    ),
    Concept(
        "launch",
        EventType.OTHER,
        nouns="""
        launch, roll-out, unveiling, product launch, premiere, debut, lift-off, liftoff, grand
        opening, relaunch
        """,
        verbs="""
        launch … {novelty}, roll out, unveil, bring out … {novelty}, blast off, lift off …
        rocket|spacecraft|pad, go on sale, debut, premiere, phase in, go live, introduce …
        {novelty}|scheme|charge|rule|ban|rota|uniform
        """,
    ),
    Concept(
        "law",
        EventType.OTHER,
        nouns="""
        law ! firm|school|suit|lord|enforcement|professor, bill before parliament, legislation,
        act of parliament, draft law, statute, bylaw, amendment, decree, ?regulation, repeal,
        executive order, directive, moratorium, compulsory register, ?register, deregulation,
        ?reform, ?curfew, ?licence, ?license, ?permit
        """,
        verbs="""
        pass … {law}, adopt … {law}, enact, legislate, repeal, veto, approve … {law}|scheme|
        plan|planning|application|drug|vaccine|project, scrap … {law}|legislation|scheme,
        legalise, decriminalise, criminalise, license, amend, tighten … rules|law|control, relax
        … rules, sign … into law|order|decree|bill, ?approve, authorise … drug|vaccine|use,
        grant … permission|licence|license|permit|consent, refuse … permission|licence|consent,
        introduce … {law}, ?regulate, ?permit, ?authorise, ?oblige
        """,
        phrases="""
        planning permission, red tape, consent of parliament, into law, comes into force, came
        into force, come into force, took effect
        """,
    ),
    Concept(
        "test",
        EventType.OTHER,
        nouns="""
        laboratory test, lab test, blood test, dna test, drug test, doping test, doping control,
        test result, laboratory result, b sample, acceptance test, test flight, test firing,
        nuclear test, missile test, sea trial, screening, water sample, ?swab, ?sample, positive
        test, specimen, ?analysis, ?test ! match|case, ?check on, crash test, urine sample,
        safety check
        """,
        verbs="""
        test ! patience|nerve|resolve|limits, sample, analyse, analyze, screen … passenger|
        patient|sample|baby, swab, test-fire, test positive, retest, compare … sample|strain|
        result
        """,
        phrases="""
        tested positive, tested negative, came back clean, came back negative, came back
        positive
        """,
    ),
    Concept(
        "research",
        EventType.OTHER,
        nouns="""
        clinical trial, drug trial, trial … patient|drug|vaccine|placebo|participant|volunteer|
        dose|treatment|medicine|therapy|hospital|researcher|scientist|disease|tablet|symptom|
        clinic, vaccine trial, medical trial, placebo, peer review, field study, discovery,
        experiment, ?study, research, breakthrough therapy, trial of the drug, phase three
        trial, phase iii trial, randomised trial, control group, cohort, ?researcher, gene
        therapy, interim analysis, study result, trial result, data safety board, principal
        investigator, trial participant, meta-analysis, new drug, research grant, research
        paper, ?side effect, ?scientist, dosage, ?dose, clinical evidence
        """,
        verbs="""
        discover, sequence … genome, decode, peer-review, recruit … patient|participant|
        volunteer|adult|women, take part in … study|trial, test … drug|vaccine|patient|
        participant|volunteer, enrol … patient|participant|volunteer|people in the trial, enroll
        … patient|participant|volunteer, randomise, administer … drug|dose|vaccine|placebo,
        observe … effect, replicate, experiment, study … effect|data|patient
        """,
    ),
    Concept(
        "treatment",
        EventType.OTHER,
        nouns="""
        vaccination, immunisation, vaccination campaign, vaccine, jab, booster shot, transplant,
        operation on, surgery, chemotherapy, birth, abortion, euthanasia, therapy, medication,
        screening programme, waiting list
        """,
        verbs="""
        vaccinate, immunise, inoculate, operate on, transplant, give birth, undergo … surgery|
        operation|treatment, cure, prescribe
        """,
    ),
    Concept(
        "sport",
        EventType.OTHER,
        nouns="""
        match, final ! say|decision|report|offer|version|round, semi-final, quarter-final, game,
        kick-off, championship, tournament, cup, league title, grand prix, marathon, hat-trick,
        penalty shoot-out, own goal, goal, equaliser, world record, national record, personal
        best, gold medal, silver medal, bronze medal, medal, title race, defeat, draw ! up,
        innings, olympics, relegation, promotion, qualifier, friendly, race ! relations|hatred,
        ?podium, ?victory, red card, wicket, knockout
        """,
        verbs="""
        win … {contest}, lose … {contest}, beat … by|in the final|in straight sets|to win, play
        … match|game|against|for the club, score, defeat, draw … match|nil, qualify for, take …
        gold|silver|bronze|medal|title, compete, relegate, thrash, trounce, set … record, break
        … record, finish … first|second|third|fourth|fifth|last, ?coach, train … athlete|team,
        knock out … of the cup, retire hurt, send off … player, kick off, return … to the track|
        to competition|to training, run … metres|marathon|race, sail … regatta
        """,
        phrases="on penalties, in extra time, at the final whistle, at full time, clean sheet",
    ),
    Concept(
        "transfer",
        EventType.OTHER,
        nouns="transfer fee, transfer window, transfer deadline, loan move, free transfer",
        verbs="join … on loan|on a free|for a fee, sign for … club|season|year, loan … to",
    ),
    Concept(
        "education",
        EventType.OTHER,
        nouns="""
        exam, examination, curriculum, a-level, graduation, enrolment, enrollment, school
        admission, school term, tuition fee, scholarship, truancy, ofsted, syllabus, lesson,
        school year, school place, classroom, class, head teacher, coursework, school trip,
        class size, ?pupil
        """,
        verbs="""
        teach, enrol … school|university|pupil|student|college, enroll … school|university|
        pupil|student|college, graduate, expel … pupil|student, educate, move … pupil|class|to
        another school, attend … school|university, matriculate, be taught, exclude … pupil
        """,
    ),
    Concept(
        "transport",
        EventType.OTHER,
        nouns="""
        delay to, train service, bus service, ferry service, sailing, crossing, timetable,
        ?cancellation, road works, roadworks, traffic jam, tailback, gridlock, diversion, road
        closure, bridge closure, power cut, power outage, blackout, outage, breakdown of,
        takeoff, landing, maiden voyage, cruise, airspace closure, ?flight, disruption
        """,
        verbs="""
        sail, dock … at|{vessel}, depart, berth, land … plane|aircraft|airport|safely, take off
        … plane|aircraft|flight|airport, close … road|street|motorway|bridge|tunnel|runway|
        airport|airspace, reroute, divert … {vehicle}|flight|traffic, carry … passenger|people|
        vehicle, tow, take … out of service, lay up … {vessel}, withdraw … from service, moor,
        run … train|bus|ferry|late|on time, leave … port|on time|the island|the station, steer,
        ferry … passengers|islanders, cross … channel|strait|border, ground … fleet|aircraft|
        flight|plane, call at
        """,
        phrases="out of service, on board, aboard, in service, in dry dock, in dock, at half-mast",
    ),
    Concept(
        "construction",
        EventType.OTHER,
        nouns="""
        construction of, construction work, demolition, groundbreaking, building work, planning
        application, foundation stone, topping-out, restoration of, repair, repairs, maintenance
        """,
        verbs="""
        build ! up|on|trust|momentum, construct, demolish, erect, rebuild, renovate, repair,
        restore … building|church|painting|power|service, pull down, tear down, knock down …
        building|house|wall, bulldoze, install, be founded, maintain … machine|track|equipment,
        disinfect, clean ! up, flush … pipe, service … machine|engine, mend, paint over, replace
        … sleeper|rail|part|pipe
        """,
    ),
    Concept(
        "ceremony",
        EventType.OTHER,
        nouns="""
        ceremony, funeral, memorial service, memorial, wedding, christening, burial,
        commemoration, anniversary, minute's silence, state funeral, festival, concert,
        exhibition, fair ! play|trial|share|price, carnival, parade, book fair, film festival,
        award, prize, nobel prize, performance, gig, screening of, exhibition opening, harvest
        festival, celebration, ?mass, banquet, jubilee
        """,
        verbs="""
        bury, marry, wed, commemorate, celebrate, mourn, lay … wreath|flowers, award … prize|
        medal, perform … song|play|concert, exhibit, bid farewell, remember … dead|victim,
        gather to mourn, baptise, honour … with an award, honor … with an award, unveil …
        statue|memorial|plaque
        """,
        phrases="half-mast",
    ),
    Concept(
        "culture",
        EventType.OTHER,
        nouns="""
        album, novel, screenplay, box office, best-seller, broadcast, livestream, ?film,
        ?exhibition
        """,
        verbs="""
        broadcast, televise, stream, air … programme|episode|interview, publish … book|novel|
        memoir, release … album|film|single, direct … film, star in, paint … portrait
        """,
    ),
    Concept(
        "aid",
        EventType.OTHER,
        nouns="""
        military aid, humanitarian aid, aid convoy, food aid, relief supplies, aid delivery,
        development aid
        """,
    ),
    Concept(
        "migration",
        EventType.OTHER,
        nouns="""
        asylum, asylum claim, migration, immigration, refugee, influx, migrant crossing,
        small-boat crossing, resettlement, visa
        """,
        verbs="seek … asylum, migrate, emigrate, resettle, naturalise",
    ),
    Concept(
        "diplomatic mission",
        EventType.OTHER,
        nouns="recall of the ambassador, diplomatic relations, embassy closure",
        verbs="""
        recall … ambassador|envoy, summon … ambassador|envoy, withdraw … ambassador, close …
        embassy|consulate, open … embassy|consulate, sever … ties|relations, break off … ties|
        relations, restore … ties|relations
        """,
    ),
    Concept(
        "prisoner exchange",
        EventType.OTHER,
        nouns="""
        prisoner swap, prisoner exchange, exchange of prisoners, hostage release, prisoner
        release
        """,
        verbs="""
        swap … prisoner|hostage, exchange … prisoner|hostage, release … hostage|prisoner of war
        """,
    ),
    Concept(
        "military posture",
        EventType.OTHER,
        nouns="""
        military exercise, naval exercise, war game, mobilisation, conscription, troop
        deployment, deployment, disarmament, arms race, arms control, nuclear programme, nuclear
        program
        """,
        verbs="""
        deploy, mobilise, conscript, disarm, rearm, amass … troops|forces, scramble … jet|
        fighter, intercept
        """,
    ),
)
