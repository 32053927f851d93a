"""War, attacks, victims, land (ACE Conflict.Attack, Life.Die, Life.Injure)."""

from __future__ import annotations

from checker.events.lexicon.entry import Concept
from checker.models import EventType

CONCEPTS = (
    Concept(
        "war",
        EventType.ATTACK,
        nouns="""
        civil war, border war, ?warfare, ?fighting, ?hostilities, ?aggression, ?conflict,
        ?combat, insurgency, uprising, rebellion, mutiny, coup, putsch, coup attempt, ?violence,
        bloodshed, clash, skirmish, firefight, crossfire, ?battle, ?war ! crime|criminal|
        memorial|veteran|correspondent|grave, heavy fighting, combat operation, ground war,
        proxy war, guerrilla war, gang war, turf war, ?escalation, ?melee, ?brawl, pitched
        battle, guerrilla, war zone, ~insurgent, ~rebel, ?hostility, ~militia, ?frontline,
        border clash, street battle, gun battle, ?showdown, fighting in, fighting between,
        fighting on, fighting near, counter-insurgency, overthrow, surrender ! to
        """,
        verbs="""
        wage war, go to war, fight … war, clash with, ?clash, rebel, mutiny, rage … war|
        fighting|battle|conflict|battles, flare up, flare … fighting|violence|tensions|clashes,
        break out … fighting|war|clashes|violence|hostilities, skirmish, battle … rebels|forces|
        troops|militants|gunmen, exchange … fire|gunfire, trade … fire, declare war, take up
        arms, overthrow, stage … coup, topple … regime|president, brawl, scuffle, surrender …
        troops|forces|army|fighters|garrison|rebels|soldiers, cross … troops|army|soldiers|
        forces|tanks|border
        """,
    ),
    Concept(
        "attack",
        EventType.ATTACK,
        nouns="""
        attack ! helicopter|submarine|dog, air strike, drone strike, missile strike, rocket
        strike, military strike, drone and missile strike, strike on ! monday|tuesday|wednesday|
        thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|
        september|october|november|december|rail|railway|train|tube|network|bus|ferry|dock|pay|
        underground|metro|eve, airstrike, bombing, bombardment, shelling, shooting, mass
        shooting, gunfight, raid on, air raid, assault, invasion, offensive, counter-offensive,
        counteroffensive, incursion, ambush, stabbing, knifing, bomb attack, car bomb, suicide
        bombing, hijacking, hijack, kidnapping, abduction, hostage, hostage-taking, siege,
        blockade, massacre, atrocity, lynching, arson attack, arson, cyberattack, cyber-attack,
        hack, hacking, ransomware attack, burglary, robbery, mugging, heist, vandalism,
        sabotage, terror attack, missile attack, ?provocation, assassination, assassination
        attempt, rape, act of war, volley, salvo, gunfire, ?ceasefire violation, gun attack,
        knife attack, acid attack, grenade attack, artillery fire, artillery attack, mortar
        fire, mortar attack, sniper fire, drone attack, onslaught, missile barrage, artillery
        barrage, carpet bombing, retaliatory strike, retaliation, reprisal, night raid, commando
        raid, break-in, brawl, beating, hate crime, ?shooter, ~gunman, ~attacker, ~assailant,
        ~sniper, pepper spray, tear gas, live ammunition, excessive force, use of force, stray
        bullet, bomb threat, bomb blast, truck bomb, roadside bomb, bomb scare, nerve agent,
        chemical attack, torture, ~artillery, ~bomb, ~missile ! exercise, ~rocket, ~drone,
        ~bullet, ~grenade, ?gunshot, ?shot ! put|of, ~terrorist, ?terrorism, ~militant,
        ~hostages, pillage, looting, ?barrage, strike against, strikes on ! monday|tuesday|
        wednesday|thursday|friday|saturday|sunday|rail|railway, sexual assault, ?ram raid,
        ~looter, ~robber, ~burglar, ~hijacker, ~kidnapper, ~intruder, punch-up, warning shot,
        ?shots, warplane, fighter jet, ~baton, ~truncheon, ?air defence, missile debris, drone
        debris, sea mine, ?naval mine, wave of drones, wave of missiles, overnight attack,
        ?crater, ?air alert, air-raid alert, art theft, jewel theft, shoplifting, ?theft
        """,
        verbs="""
        attack, bomb, bombard, shell, ambush, assault, stab, knife, hijack, kidnap, abduct,
        torch, shoot ! film|video|movie|photo|scene|documentary, shoot down, shoot at, open
        fire, raid, storm … building|embassy|parliament|palace|positions|compound|prison|base|
        capitol|office|ship, besiege, blockade, assassinate, beat up, lay siege, blow up, blast
        … position|target, strike … target|depot|airfield|base|refinery, fire … {weapon}, fire
        on, fire at, fire into, hack into, hack, rob, burgle, mug, ransack, loot, vandalise,
        sabotage, rape, molest, set fire to, set alight, take … hostage, torture, hold … at
        gunpoint, hold up … bank|shop|store, hurl … stone|bomb|bottle|petrol bomb, throw …
        stone|bomb|grenade|petrol bomb, ram … into crowd|crowd, punch, kick … head, slash …
        knife, shoot … dead, hit … by a missile, gun down, launch … {weapon}|attack|offensive|
        assault|strike|raid, hit … {weapon}|artillery|airfield|depot|refinery|bombers|warplane,
        strike … {weapon}, fall on … {weapon}|city|town|village, rain down, come down on …
        {weapon}|shell, land … shell|rocket|missile|mortar|shells, pound … artillery|city|town|
        positions|guns|village, target … civilian|city|convoy|hospital|airfield|depot|grid,
        club, beat … protester|man|woman|prisoner|demonstrator|him|her|with, mow down, headbutt,
        manhandle, pepper-spray, tear-gas, spray … pepper|gas|bullets, turn … on protesters|
        pepper spray, fire … tear gas|rubber bullets|shots|gun|guns|batteries|battery|shot|
        artillery, use … force|tear gas|pepper spray|truncheons|live ammunition, set on, set
        upon, ?snatch, seize … hostage|crew|ship|vessel|tanker, board … ship|vessel|tanker|
        trawler, hold … captive|hostage, take … captive, retaliate, overpower, hurl, pelt, pull
        … knife|gun, draw … knife|gun|weapon, wield … knife|axe|gun|machete, brandish, plant …
        bomb|explosive|device, break into, break in … thief|burglar|home|house|office|shop,
        steal ! show|march|limelight|thunder, shoot … at, lob … shell|grenade|bomb, come under
        attack, be under attack, come under … gunfire|shelling|bombardment, be hit … {weapon},
        level … city|town|building|block, raze, deface, smash … window|windows|up, ?destroy …
        {weapon}, trade … blows|punches, lunge, mob, strike … port|terminal|silo|silos|granary|
        bridge|ship|vessel|hospital|school|base, hit … port|terminal|silo|silos|granary|ship|
        vessel|school|hospital|market|bridge, set … on fire, destroy … silo|silos|terminal|tank|
        tanks|bridge|depot|hangar, damage … missile|missiles|drone|drones|shelling|silo|silos|
        berth|terminal, be struck by … missile|drone|rocket|shell|shells, sink … warship|
        frigate|navy|missile|torpedo, intercept … missile|missiles|drone|drones|rocket, down …
        drone|drones|missile|jet|helicopter, come down … missile|drone|rocket|debris, be aimed
        at, mine … port|strait|harbour|sea|waters|road, be taken from … museum|gallery|church|
        safe|shop|house|castle, invade ! privacy|pitch, come under fire … convoy|village|town|
        troops|position|soldier|rebel|artillery|base|city|patrol|ship
        """,
        phrases="""
        shots were fired, held hostage, under attack, came under attack, came under gunfire, at
        gunpoint, at knifepoint, ?in captivity
        """,
    ),
    Concept(
        "deaths",
        EventType.CASUALTY,
        nouns="""
        death, death toll, toll of, fatality, dead ! heat|line|end|wood|season, bodies, ?body
        of, body count, corpse, drowning, suicide, loss of life, lives lost, number of dead,
        number of deaths, number of victims, dead body, ~victim ! support, loss of lives, human
        cost, fatal shooting, ?mortality, mass grave, homicide, slaying, ?deceased, ?remains of,
        ~bereaved, ~widow, ~widower, ~orphan, ~coffin, fatal injury, ~mortuary, ~morgue, lost
        lives, ~grave, toll to, toll from, toll in, toll at, ?toll, killing, ?murder
        """,
        verbs="""
        kill ! time|off|bill, die ! down|out, murder, slay, drown, perish, lose … life|lives,
        shoot dead, beat … to death, stab … to death, succumb to, bleed to death, freeze to
        death, execute … prisoner|hostage|civilian|soldier|man, pass away, claim … life|lives,
        be found dead, leave … dead, cost … life|lives, behead, massacre, strangle, find …
        bodies|corpse, find … body ! language, recover … body|bodies, bring up … body|bodies,
        pull … body|bodies, lose … father|mother|son|daughter|husband|wife|brother|sister|child,
        be pronounced dead, be declared dead, be feared dead, be presumed dead, take … life|
        lives, take … own life, starve to death, suffocate, choke to death, burn to death, crush
        to death, trample to death, be crushed, electrocute, fall to … death, leap to … death,
        plunge to … death, jump to … death, rise … toll, cost … lives, cost … life, lay dead,
        lie dead, identify … body|bodies|victim|dead, bury … victim|dead|victims, ?mourn, wipe
        out … family, not survive, fail to survive, be dead, hang himself, hang herself, drown !
        out|sorrows, not live to, meet … death|deaths
        """,
        phrases="""
        lost their lives, lost his life, lost her life, dead, found dead, killed, to death, died
        of, died in hospital, lives were lost, with the loss of
        """,
    ),
    Concept(
        "injuries",
        EventType.CASUALTY,
        nouns="""
        injury, casualty, wound, wounded, injured, ~hospital ! trust|board|staff|wing|group|
        chief|management|bed|director|plan|site|service|building|union|doctor, ?burn, fracture,
        concussion, smoke inhalation, ?bruise, broken leg, broken arm, head injury, amputation,
        ?shock ! wave|result|win|defeat|therapy, ~stretcher, ~ambulance, broken bone, broken
        rib, burns, third-degree burns, gunshot wound, stab wound, ?scar, amputee, brain damage,
        ?trauma, cut hand, sprain, hypothermia, ?harm, ?casualty ward, ?critical condition,
        hospital treatment
        """,
        verbs="""
        injure, wound, be hurt, get hurt, ?hurt, maim, be hospitalised,
        break … leg|arm|bone|wrist|ankle|rib|neck,
        treat … in hospital|in hospitals|at hospital|for burns|for injuries|for smoke
        inhalation|for shock|for wounds, take … to hospital|to a hospital|to hospitals, rush …
        to hospital, airlift … hospital, ?discharge … patient|hospital, come to harm, ?harm,
        suffer … injury|wound|burn|burns|fracture|concussion|shock|cut|bruise|injuries|
        hypothermia, sustain … injury|wound|burn|fracture|injuries|burns, be treated for, ?be
        treated, be treated in hospital, be taken to hospital, be taken to … hospital|infirmary|
        clinic, be admitted to hospital, be rushed to, be flown to … hospital, lose … leg|arm|
        eye|sight|finger|limb|foot|hand, sprain, ?tear … ligament|muscle|hamstring, rupture …
        ligament|tendon|spleen, dislocate, scald, disfigure, paralyse, cripple, knock …
        unconscious, inhale … smoke|fumes|gas, escape … injury|unhurt|unharmed|unscathed, walk
        away … unhurt|unharmed|unscathed, bite … dog|shark|snake, fight for … life|lives, be in
        danger, be out of danger, be discharged, leave … hospital|infirmary ! empty, go home …
        hospital, ?recover in, survive … shooting|crash|attack|accident|fire|blast, treat …
        wounded|injured|passenger|patient|victim|victims
        """,
        phrases="""
        injured, wounded, in a critical condition, in critical condition, life-threatening,
        unhurt, unharmed, unscathed, ?in hospital, ?to hospital, in a stable condition, in
        stable condition, in serious condition, seriously hurt, badly hurt, badly burned, out of
        danger, fighting for his life, fighting for her life, in a coma, on life support, minor
        injuries, walking wounded, fighting for life
        """,
    ),
    Concept(
        "missing",
        EventType.CASUALTY,
        nouns="""
        disappearance, missing person, missing man, missing woman, missing child, missing girl,
        missing boy, missing crew, missing passenger, missing soldier, missing men
        """,
        verbs="""
        go missing, ?disappear, ?vanish, be unaccounted for, be last seen, fail to return …
        climber|hiker|boat|fisherman|trip, be reported missing, feared drowned, disappear … man|
        woman|girl|boy|child|student|journalist|people, vanish … man|woman|girl|boy|child|plane|
        ship
        """,
        phrases="""
        unaccounted for, missing … people|person|man|men|woman|women|child|children|crew|sailor|
        passenger|hiker|climber|fisherman|soldier|resident|miner|feared|presumed|dead|killed|
        injured, ?missing, still missing, reported missing, feared dead, feared drowned, lost at
        sea
        """,
    ),
    Concept(
        "territory",
        EventType.TERRITORY,
        nouns="""
        annexation, occupation, land swap, land-swap, territorial concession, territorial claim,
        ?territory, ?border ! guard|force|control|police|patrol|crossing|check|town|war, front
        line, battle line, line of contact, contact line, capture of, recapture, liberation,
        demarcation, secession, partition, buffer zone, ?sovereignty, ?frontier, ?occupied land,
        no-man’s-land, territorial dispute, border dispute, disputed area, demilitarised zone,
        no-fly zone, land grab, self-rule, ?autonomy, annexed land, ?statehood, status quo,
        ?occupier, occupied territory, land corridor, control of territory, ?borders ! agency,
        ?settlement building, bridgehead, foothold in, ?land ! line|mine|rover, ?enclave,
        ?exclave, soldiers on … soil|land|territory, ?soil ! sample|pollution|samples,
        withdrawal of … troops|forces|soldiers, troop withdrawal, pullback, pull-back, pull-out
        of, demarcation line, ?ridge, ?corridor, border post, ?strip of land, ?border, ?status
        of the
        """,
        verbs="""
        annex, cede, capture … town|city|village|region|territory|island|province|position|hill|
        airport, recapture, retake, overrun, liberate … town|city|village|territory, secede,
        seize … town|city|village|region|territory|land|island|bridge|province, advance on, win
        back … land|territory, gain … ground, lose … ground, withdraw … troops|forces|army|from
        the town|from the city, retreat from, retreat, withdraw … troops|forces|army, move the
        border, redraw … border|map, be driven out of, break through … line|front, encircle, dig
        in, raise … flag over, pull back … troops|forces, hold … town|city|territory, control …
        territory|land|town|region, give up … land|territory, surrender … territory|land|town|
        city, push back … troops|forces|army|enemy|front, occupy … {land}, maintain … control
        of, retain … control of, take control of, lose control of … town|city|village|territory|
        area|airport, be in control of … town|city|area|territory, carve up, divide … country|
        land|territory, cut up … land|country|territory, ?cut up, give away … {land}, hand over
        … {land}, return … territory|land|island, reclaim … {land}, take … town|village|city|
        territory|hill, fall … town|city|village to, win … back, gain … {land}, advance …
        troops|forces|army|front, close in on, claim … territory|island|land, recognise …
        border|territory|independence, declare independence, break away from, keep … territory|
        land, swap … land|territory, trade … land|territory, leave … territory|soil|town|region|
        peninsula|valley, pull out of … town|city|region|territory|valley|province, remain … on
        soil|on territory|on land, stay … on soil|on territory, quit … territory|town, ?withdraw
        ! offer|remark|product|proposal|application|candidacy|statement|support|claim|
        resignation|sale|motion|money|bid|invitation
        """,
        phrases="territorial, territorial concessions",
    ),
)
