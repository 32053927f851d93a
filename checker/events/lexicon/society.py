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
        disobedience, torchlight procession, ?street fighting, ?placard, ?banner ! headline,
        sit-down protest, human chain, hunger strike, silent march, demo, encampment, ?rioter,
        ?demonstrator, mass protest, street protest, ?picketers, rallies, disturbance, ?slogan,
        protest camp, walk-in, roadblock by, public outcry
        """,
        verbs="""
        protest, demonstrate … street|square|against|outside, march ! past, rally ! shares,
        riot, chant, take to the streets, stage … protest|demonstration|rally|sit-in, rampage,
        boo, occupy … building|square|campus, glue … themselves, block … road|entrance|motorway|
        railway|bridge|gate|port|street, chain … themselves, hold … vigil|rally|placard|
        placards|banner|banners, wave … banner|placard|flag|flags|banners, heckle, jeer, burn …
        effigy|flag|tyres|tires, camp out, hold out … jail|prison|yard|building|mine|factory,
        gather outside, gather in front of, pour into the streets, barricade, sit down in …
        road|street, refuse … food|to leave, gather … square|outside, occupy … rectorate|
        faculty|office|theatre|hall
        """,
        phrases="on the march, took to the streets",
    ),
    Concept(
        "petition",
        EventType.OTHER,
        nouns="""
        petition, signature ! dish, open petition, citizens' initiative, ?signatures, online
        petition, petitioner
        """,
        verbs="""
        sign … petition, collect … signature, petition, collect … names, gather … signature|
        signatures, be signed by, hand in … petition
        """,
    ),
    Concept(
        "recall",
        EventType.OTHER,
        nouns="""
        recall, product recall, food recall, safety recall, withdrawal of the product, product
        withdrawal, safety notice, recall of … {goods}, vehicle recall, voluntary recall,
        withdrawal from sale
        """,
        verbs="""
        recall … {goods}, withdraw … {goods}|from sale|from the shelves|from shelves|from shops|
        from the market, call back … {goods}, pull … {goods}|from shelves|from the shelves|from
        sale, take … off the shelves|off its shelves|off their shelves|off the market, be
        recalled, ?recall ! that|how|ambassador|envoy|parliament, return … pack|product|goods,
        withdraw … vaccine|medicine|drug, pull … batch|batches|product|products|model, stop …
        sale|sales of, take … off sale|out of circulation, remove … from sale|from shelves|from
        the shelves|from the market, return … goods, quarantine … batch|lot|stock, set aside …
        batch|lot|stock, keep … to one side
        """,
        phrases="""
        from the shelves, off the shelves, off its shelves, from its shelves, off sale, out of
        circulation
        """,
    ),
    Concept(
        "launch",
        EventType.OTHER,
        nouns="""
        launch, roll-out, unveiling, product launch, debut, lift-off, liftoff, grand opening,
        relaunch, rollout, introduction of, inauguration of, opening of, pilot scheme, pilot
        project, market entry, ?prototype, ?new model, ?pilot ! error, product line, world
        premiere, opening ceremony
        """,
        verbs="""
        launch … {novelty}, roll out, unveil, bring out … {novelty}, blast off, lift off …
        rocket|spacecraft|pad, go on sale, debut, phase in, go live, introduce … {novelty}|
        scheme|charge|rule|ban|rota|uniform, release … product|model|version|game|app, come on
        the market, hit … market|shelves|shops, reach … market, bring … to market, inaugurate …
        line|bridge|service|station|tunnel|hospital, trial … scheme|system|service, pilot …
        scheme|system|programme, showcase, present … model|product|collection, set up …
        helpline|fund|website|scheme|app|service|camp, start … service|scheme|campaign|
        programme, come in … rota|rule|scheme|uniform, ?introduce, take off … rocket|satellite|
        spacecraft|shuttle|capsule, put into orbit, put … into orbit|into space, reach orbit,
        enter orbit, open … wing|exhibition|bridge|tunnel|stadium|terminal|festival|museum|
        motorway|runway|theatre
        """,
    ),
    Concept(
        "law",
        EventType.OTHER,
        nouns="""
        law ! firm|school|suit|lord|enforcement|professor, bill before parliament, legislation,
        act of parliament, draft law, statute, bylaw, amendment, decree, ?regulation, repeal,
        executive order, directive, moratorium, compulsory register, ?register, deregulation,
        ?reform, ?curfew, ?licence, ?license, ?permit, new rule, building code, planning law,
        licensing, ?authorisation, ?authorization, ?approval ! rating, ?permission, green light,
        go-ahead, constitutional amendment, ordinance, ?by-law, exemption, ?waiver, ?consent,
        private member’s bill, ?legal limit, ?ban on, ?guideline, state secret, act of congress,
        royal assent, ?speed limit, emergency powers, martial law, state of emergency, ?charter
        rights, ?quota, ?constitution, veto, abolition, adoption of … {law}
        """,
        verbs="""
        pass … {law}, adopt … {law}, enact, legislate, repeal, veto, approve … {law}|scheme|
        plan|planning|application|drug|vaccine|project, scrap … {law}|legislation|scheme,
        legalise, decriminalise, criminalise, license, amend, tighten … rules|law|control, relax
        … rules, sign … into law|order|decree|bill, ?approve, authorise … drug|vaccine|use,
        grant … permission|licence|license|permit|consent, refuse … permission|licence|consent,
        introduce … {law}, ?regulate, ?permit, ?authorise, ?oblige, draft … law|bill|amendment|
        constitution, enter into force, come into effect, ?lapse, ?expire, ?exempt, be allowed,
        be required, be obliged, comply with, flout, bring in … law|rule|ban|charge|reform, push
        through … law|reform|bill, waive, abolish, lift … rule|restriction|limit|curfew, impose
        … rule|limit|curfew, give … green light|go-ahead|nod|assent|approval, grant … licence|
        permission|approval, withdraw … licence|permit, revoke … licence|license|permit,
        overhaul … law|rules|system, cap … number, limit … number, declare … emergency|state of
        emergency, invoke … article|clause|law|treaty, ?repeal, sign … waiver|exemption|licence|
        permit
        """,
        phrases="""
        planning permission, red tape, consent of parliament, into law, comes into force, came
        into force, come into force, took effect, go-ahead, with immediate effect
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
        safety check, urine test, breath test, breathalyser, laboratory analysis, stress test,
        road test, test drive, testing, drill ! hole, evacuation drill, dress rehearsal, ?tests,
        ?checks, ?samples, a sample, test run, ?calibration, ?measurement, spot test, dope test,
        tolerance test, quality control, quality check, ?proof of concept, medical ! staff|
        school|centre|team|care|aid|officer|treatment|help|supplies|records|student|research|
        trial, medical examination, medical test, fitness test, check-up
        """,
        verbs="""
        test ! patience|nerve|resolve|limits, sample, analyse, analyze, screen … passenger|
        patient|sample|baby, swab, test-fire, test positive, retest, compare … sample|strain|
        result, try out, weigh in, calibrate, be tested for, examine … sample|samples|specimen|
        wagon|engine, find … sample|samples|blood|urine|traces, come back … test|result|results|
        sample, rehearse, simulate, practise … drill|evacuation, put … tests|test, ?take …
        sample|swab|samples, examine … doctor|doctors|medic|medics|physician|vet, pass …
        medical|test|tests, fail … test|tests|medical, ?check ! out|into
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
        trial, phase iii trial, randomised trial, control group, cohort, gene therapy, interim
        analysis, study result, trial result, data safety board, principal investigator, trial
        participant, meta-analysis, new drug, research grant, research paper, ?side effect,
        dosage, ?dose, clinical evidence, late-stage trial, phase two trial, pilot study,
        doctoral thesis, field trial, medical research, space mission, probe to mars,
        excavation, archaeological dig, fossil, species, efficacy, study of, study by, patient
        group
        """,
        verbs="""
        discover, sequence … genome, decode, peer-review, recruit … patient|participant|
        volunteer|adult|women, take part in … study|trial, test … drug|vaccine|patient|
        participant|volunteer, enrol … patient|participant|volunteer|people in the trial, enroll
        … patient|participant|volunteer, randomise, administer … drug|dose|vaccine|placebo,
        observe … effect, replicate, experiment, study … effect|data|patient, give … placebo|
        dose|doses|drug, be given … placebo|dose|doses|drug|vaccine|jab, take … placebo|tablet|
        pill, halt … trial|study, abandon … trial|study, stop … trial|study, pull out of …
        study|trial, drop out of … study|trial, sign up for … study|trial, unearth, excavate,
        map … genome, breed, enrol … adults|patients|volunteers|women|men, conduct … study|
        research|experiment, be tried on, be tested on
        """,
    ),
    Concept(
        "treatment",
        EventType.OTHER,
        nouns="""
        vaccination, immunisation, vaccination campaign, vaccine, jab, booster shot, transplant,
        operation on, surgery, chemotherapy, birth, abortion, euthanasia, therapy, medication,
        screening programme, waiting list, surgical procedure, organ donation, caesarean,
        dialysis, blood transfusion, radiotherapy, physiotherapy, ?procedure ! for|of|to|in,
        vaccination drive, flu jab, ?injection, ?inoculation, ?operation ! room|centre|manager,
        hip operation, outpatient, prescription, gp appointment, screening appointment,
        antibiotic, ?appointment letter, emergency surgery, ?treatment
        """,
        verbs="""
        vaccinate, immunise, inoculate, operate on, transplant, give birth, undergo … surgery|
        operation|treatment, cure, prescribe, administer … vaccine|jab|dose|injection, give …
        vaccine|jab|injection|antibiotics, operate … patient|patients|knee|heart|hip, put back …
        operation|procedure|procedures|surgery, put off … operations|operation|surgery|scans,
        push back … operation|procedure|procedures, postpone … operation|operations|surgery, see
        … doctor|gp|specialist, have … surgery|operation|transplant, undergo
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
        ?podium, ?victory, red card, wicket, knockout, ?loss to, ?tie with, head-to-head,
        ?captain of, cup tie, final whistle, second leg, first leg, derby, group stage, title
        defence, silverware, ?trophy, runner-up, world champion, ?champion, defending champion,
        home game, away game, pole position, time trial, ?penalty, hurdles, sprint, relay,
        slalom, downhill, world title, league game, away win, home win, home defeat, ?football,
        ?rugby, ?cricket, ?tennis, home crowd, dressing room, touchline, dugout, ?fans,
        ?supporters, ?stadium, bottom of the table, top of the table, ?table … points|league|
        club|bottom|top|third|second|fourth, relegation zone, drop zone, league position,
        winless run, losing streak, winning streak, defeats, draws, ?pitch, preseason,
        pre-season, training ground, training session, friendly match, fixture, play-off, first
        division, second division, premier league, ?team-mate, ?starting line-up, line-up, next
        opponent, ?opponent, ?injury list, ?training camp, substitution
        """,
        verbs="""
        win … {contest}, lose … {contest}, beat … by|in the final|in straight sets|to win, play
        … match|game|against|for the club, score, defeat, draw … match|nil, qualify for, take …
        gold|silver|bronze|medal|title, compete, relegate, thrash, trounce, set … record, break
        … record, finish … first|second|third|fourth|fifth|last, ?coach, train … athlete|team,
        knock out … of the cup, retire hurt, send off … player, kick off, return … to the track|
        to competition|to training, run … metres|marathon|race, sail … regatta, concede … goal|
        goals, equalise, level … match|score, lift … trophy|cup, retain … title, defend … title,
        win … match|game|gold|title|cup|medal|race|league, clinch … title|gold|cup, romp, cruise
        to, edge … final|match, miss … season|match|final|game|penalty, sit out … match|season|
        game, sideline, start … race|match|season, warm up, referee, umpire, substitute, come on
        as … substitute, head … goal|cross, net … goal|winner|penalty, finish … place|podium,
        lap, sprint, be knocked out of, advance to … final|semi-final|round, crash out, bow out
        of … cup|tournament, retire from … sport|tennis|football, race in, play for, play at,
        ?ski, ?row, ?swim ! in, ?cycle, train for, train with, take … training, lose … in a row|
        at home|away|to, beat … 1|2|3|4|5, go down … division|goals, stay up, avoid …
        relegation, slip … table|place|division, drop into … relegation|division, go top, take
        charge of … match|game|training, field … team|side, pick … team|side|squad, start … on
        the bench, book … place, reach … final|semi-final|round, beat … 1-0|2-0|2-1|3-0|3-1|3-2|
        4-0|4-1|4-2|4-3|5-0|5-1, ?beat, cross the line, come home … second|third|first, draw …
        0-0|1-1|2-2|3-3
        """,
        phrases="on penalties, in extra time, at the final whistle, at full time, clean sheet",
    ),
    Concept(
        "transfer",
        EventType.OTHER,
        nouns="""
        transfer fee, transfer window, transfer deadline, loan move, free transfer, transfer !
        of|from, ?transfer request, release clause, signing-on fee, buyout clause, loan spell,
        new signing, transfer target, loan deal, ?agent’s fee, ?signing of, ?transfer market,
        transfer budget, transfer of … striker|midfielder|defender|goalkeeper|player|winger|
        forward|footballer, move to … striker|midfielder|defender|goalkeeper|winger|forward,
        signing of … striker|midfielder|defender|goalkeeper|winger|forward|player
        """,
        verbs="""
        join … on loan|on a free|for a fee, sign for … club|season|year, loan … to, move … on
        loan|on a free, sell … striker|midfielder|defender|goalkeeper|player, buy … striker|
        midfielder|defender|goalkeeper|player, sign … striker|midfielder|defender|goalkeeper|
        player|winger, be on loan, join … from|club|as a player, move … winger|midfielder|
        striker|goalkeeper|defender|footballer
        """,
    ),
    Concept(
        "education",
        EventType.OTHER,
        nouns="""
        exam, examination, curriculum, a-level, graduation, enrolment, enrollment, school
        admission, school term, tuition fee, scholarship, truancy, ofsted, syllabus, lesson,
        school year, school place, classroom, class, head teacher, coursework, school trip,
        class size, school holiday, degree course, ?degree in, ?diploma, school meal,
        ?schooling, catchment area, school leaver, pupils, school roll, teaching, university
        place, ?kindergarten, ?semester
        """,
        verbs="""
        teach, enrol … school|university|pupil|student|college, enroll … school|university|
        pupil|student|college, graduate, expel … pupil|student, educate, move … pupil|class|to
        another school, attend … school|university, matriculate, exclude … pupil, study …
        university|college|law|medicine, qualify as, be enrolled, move … pupils|classes, house …
        class|classes|pupils, pass … exam|exams, sit … exam|exams, fail … exam|exams, drop out
        of … school|university|college
        """,
    ),
    Concept(
        "transport",
        EventType.OTHER,
        nouns="""
        delay to, train service, bus service, ferry service, sailing, crossing, timetable,
        ?cancellation, road works, roadworks, traffic jam, tailback, gridlock, diversion, road
        closure, bridge closure, power cut, power outage, blackout, outage, takeoff, landing,
        maiden voyage, cruise, airspace closure, disruption, ?ferry ! disaster, rail service,
        night train, express train, shuttle service, ferry crossing, rail link, rail line,
        detour, congestion, speed restriction, closed road, level crossing, replacement bus,
        ?voyage, ?departure of the ferry, ?stopover, rush hour, bus lane, cycle lane, ?pothole,
        ticket office, bottleneck, ?anchorage, breakdown … train|bus|ferry|engine|lorry|tram
        """,
        verbs="""
        sail, dock … at|{vessel}, depart, berth, land … plane|aircraft|airport|safely, take off
        … plane|aircraft|flight|airport, close … road|street|motorway|bridge|tunnel|runway|
        airport|airspace, reroute, divert … {vehicle}|flight|traffic, carry … passenger|people|
        vehicle, tow, take … out of service, lay up … {vessel}, withdraw … from service, moor,
        run … train|bus|ferry|late|on time, leave … port|on time|the island|the station, steer,
        ferry … passengers|islanders, cross … channel|strait|border, ground … fleet|aircraft|
        flight|plane, call at, set sail, put to sea … ferry, cast off, dock, anchor, turn back …
        {vessel}|{vehicle}|flight, run … hourly|every hour|between, be delayed, be cancelled …
        {vehicle}|{vessel}|flight, be diverted, be grounded, be stuck … train|traffic|airport|
        tunnel, stop … {vehicle}|station|short, call … at port|at the port, leave … on time|
        late|harbour|station, arrive … late|on time|platform, pull into, pull out of … station|
        port|harbour, be closed to traffic, be held up … traffic|train|border|convoy, block …
        traffic|line|road, tow away, clear … snow|ice, turn around … bus|buses|convoy|lorry,
        carry … passengers, drive … bus|train|lorry, operate … route|service|line|flight, serve
        … route|station, reach … airport|port|harbour|station, board … train|flight|plane|bus|
        ferry, lay on … bus|train|buses|trains, unlock … carriage|carriages|doors, cancel …
        {services}, scrap … {services}, call off … {services}, suspend … {services}, halt …
        {services}, stop … {services}, withdraw … {services}, axe … {services}, be cancelled …
        {services}, leave … ferry|train|flight|bus|plane|coach ! the|behind|his|her|their, break
        down … train|bus|ferry|locomotive|engine|lorry|tram|lift, fly … passenger|passengers
        """,
        phrases="""
        out of service, on board, aboard, in service, in dry dock, in dock, at half-mast, at
        anchor, on time, ?on the road
        """,
    ),
    Concept(
        "construction",
        EventType.OTHER,
        nouns="""
        construction of, construction work, demolition, groundbreaking, building work, planning
        application, foundation stone, topping-out, restoration of, repair, repairs,
        maintenance, ?building site, renovation, refit, overhaul of the, restoration,
        ?scaffolding, excavation work, construction site, building project, housing project,
        installation of, conversion of, repair work, roof repair, facelift, ?redevelopment,
        upkeep, ?new build, decontamination, disinfection, replacement of, revamp, work on …
        bridge|line|tunnel|building|site|road|school|stadium|hospital|tower|wall|station|dam|
        extension|roof, ?construction ! firm|company|worker|industry
        """,
        verbs="""
        build ! up|on|trust|momentum, construct, demolish, erect, rebuild, renovate, repair,
        restore … building|church|painting|power|service, pull down, tear down, knock down …
        building|house|wall, bulldoze, install, be founded, maintain … machine|track|equipment,
        disinfect, clean ! up, flush … pipe, service … machine|engine, mend, paint over, replace
        … sleeper|rail|part|pipe, overhaul, refit, patch … roof|road, repave, resurface, lay …
        foundation|track|pipe|cable, drill … tunnel|well, dig … tunnel|trench|well|foundation,
        fit … alarm|sprinkler|detector|lock, plaster, paint … wall|house, reroof, convert …
        into, replace … roof|wall|door|doors|bridge|cable|lift|filter, break ground, raise …
        roof, be under construction, be under repair, strengthen … dyke|dam|wall, be completed,
        clean out, put up … fence|wall|building|scaffolding|tent, dismantle, drain … tank|pipe|
        lake, be finished … {building}|road|line|stadium, finish … {building}|hall|road
        """,
        phrases="under construction, under repair",
    ),
    Concept(
        "ceremony",
        EventType.OTHER,
        nouns="""
        ceremony, funeral, memorial service, memorial, wedding, christening, burial,
        commemoration, anniversary, minute's silence, state funeral, festival, concert,
        exhibition, fair ! play|trial|share|price, carnival, parade, book fair, film festival,
        award, prize, nobel prize, performance, gig, screening of, exhibition opening, harvest
        festival, celebration, ?mass, banquet, jubilee, farewell to, book of condolence, state
        banquet, ?wreath, ?mourning, ?mourner, ?minute of silence, ?prayer, open-air service,
        requiem, remembrance, ?tribute concert, public holiday, inaugural ball, ?fireworks,
        harvest fair, ?church service, flag at half-mast, ?medal for, knighthood, lifetime
        achievement, ?dinner dance, unveiling of a plaque, ?birthday, village fair, town fair,
        trade fair
        """,
        verbs="""
        bury, marry, wed, commemorate, celebrate, mourn, lay … wreath|flowers, award … prize|
        medal, perform … song|play|concert, exhibit, bid farewell, remember … dead|victim,
        gather to mourn, baptise, honour … with an award, honor … with an award, unveil …
        statue|memorial|plaque, hold … service|ceremony|funeral|minute's silence|mass, observe …
        silence|minute, light … candle|candles, gather … remember|mourn, lower … flag|flags|
        coffin, fly … flag|flags|half-mast, pray ! that, christen, cremate, inter, honour …
        dead|memory|victims|fallen, be laid to rest, mark … anniversary|birthday|day, stage …
        concert|festival|exhibition, knight, ring … bells|bell
        """,
        phrases="half-mast",
    ),
    Concept(
        "culture",
        EventType.OTHER,
        nouns="""
        album, novel, screenplay, box office, best-seller, broadcast, livestream, ?exhibition,
        theatre production, ?documentary, television series, ?podcast, ?play ! area|time,
        bestseller, book deal, television licence, soap opera, film premiere, live stream, live
        broadcast, premiere, screening ! programme|cancer|passenger
        """,
        verbs="""
        broadcast, televise, stream, air … programme|episode|interview, publish … book|novel|
        memoir, release … album|film|single, direct … film, star in, paint … portrait, film, be
        broadcast, show … live|film, premiere, compose … opera|song|music, write … novel|book|
        memoir, be screened, perform in, act in, conduct … orchestra, curate, sing, record …
        album|song
        """,
    ),
    Concept(
        "aid",
        EventType.OTHER,
        nouns="""
        military aid, humanitarian aid, aid convoy, food aid, relief supplies, aid delivery,
        development aid, aid package for, food parcel, aid shipment, aid agency, relief aid, aid
        worker, emergency relief, relief convoy, donor conference, ?food bank, soup kitchen,
        medical supplies, airdrop, food distribution, emergency supplies
        """,
        verbs="""
        hand out … food|water|blankets|meals, feed … people|families|children|homeless, airdrop,
        drop … supplies
        """,
    ),
    Concept(
        "migration",
        EventType.OTHER,
        nouns="""
        asylum, asylum claim, migration, immigration, refugee, influx, migrant crossing,
        small-boat crossing, resettlement, visa, asylum seeker, ?migrant, ?immigrant, border
        crossing, work permit, residence permit, citizenship, naturalisation, ?emigrant, ?exile,
        migrants
        """,
        verbs="""
        seek … asylum, migrate, emigrate, resettle, naturalise, apply for … asylum|visa|
        citizenship, grant … asylum|visa|citizenship, cross … border|channel, repatriate, settle
        in, go into exile, turn … migrant|migrants|refugees
        """,
    ),
    Concept(
        "diplomatic mission",
        EventType.OTHER,
        nouns="""
        recall of the ambassador, diplomatic relations, embassy closure, diplomatic ties,
        consulate, severing of ties, diplomatic row
        """,
        verbs="""
        recall … ambassador|envoy, summon … ambassador|envoy, withdraw … ambassador, close …
        embassy|consulate, open … embassy|consulate, sever … ties|relations, break off … ties|
        relations, restore … ties|relations, call in … ambassador|envoy, cut … ties|relations,
        break … ties|relations, withdraw … envoy, send … ambassador|envoy back, summon …
        diplomat, recall … diplomats, normalise … relations|ties, resume … relations|ties
        """,
    ),
    Concept(
        "prisoner exchange",
        EventType.OTHER,
        nouns="""
        prisoner swap, prisoner exchange, exchange of prisoners, hostage release, prisoner
        release, exchange of captives, hostage swap, swap of prisoners, return of prisoners,
        exchange of soldiers, release of … prisoner|prisoners|hostage|hostages|captives|
        soldiers, ?swap, repatriation of
        """,
        verbs="""
        swap … prisoner|hostage, exchange … prisoner|hostage, release … hostage|prisoner of war,
        free … soldiers|hostage|hostages|captive|captives|prisoners, exchange … soldiers|
        captives, hand over … prisoners|captives|bodies|soldiers, return … prisoners|captives|
        soldiers, release … soldiers|captives|hostages|prisoners of war, swap … soldiers|
        captives, let go … hostages|soldiers|captives, come home … soldiers|prisoners|hostages,
        be exchanged, send home … soldiers|prisoners|captives, be held captive, be freed …
        hostage|captive|soldiers|fighters, release … prisoners|hostage, be released … hostage|
        captive
        """,
    ),
    Concept(
        "military posture",
        EventType.OTHER,
        nouns="""
        military exercise, naval exercise, war game, mobilisation, conscription, troop
        deployment, deployment, disarmament, arms race, arms control, nuclear programme, nuclear
        program, military drill, naval drill, manoeuvre, troop movement, troop build-up, reserve
        call-up, ?warship, arms build-up, warhead, ?air defence, ?patrol, war games,
        peacekeeping mission, monitoring mission, draft notice, military service, nuclear
        weapon, defence spending
        """,
        verbs="""
        deploy, mobilise, conscript, disarm, rearm, amass … troops|forces, scramble … jet|
        fighter, intercept, station … troops|soldiers|forces, call up … reservist|reservists,
        stand down … troops|army, parade … troops, move … troops|forces|tanks, send … troops|
        soldiers|peacekeepers|observers, pull out … troops|soldiers, dig … trench|trenches,
        test-fire … missile, ?patrol
        """,
    ),
)
