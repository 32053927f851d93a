"""War, attacks, victims, land (ACE Conflict.Attack, Life.Die, Life.Injure)."""

from __future__ import annotations

from checker.events.lexicon.entry import Concept
from checker.models import EventType

CONCEPTS = (
    Concept(
        "war",
        EventType.ATTACK,
        nouns="""
        ?war ! crime|criminal|memorial|veteran|correspondent, civil war, border war, ?warfare,
        ?fighting, ?hostilities, ?aggression, ?conflict, ?combat, insurgency, uprising,
        rebellion, mutiny, coup, putsch, coup attempt, ?violence, bloodshed, clash, skirmish,
        firefight, crossfire, ?battle
        """,
        verbs="wage war, go to war, fight … war, clash with, ?clash, invade, rebel, mutiny",
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
        attempt, rape, ?murder, act of war, volley, salvo, gunfire, ?ceasefire violation
        """,
        verbs="""
        attack, bomb, bombard, shell, ambush, assault, stab, knife, hijack, kidnap, abduct,
        torch, shoot ! film|video|movie|photo|scene|documentary, shoot down, shoot at, open
        fire, raid, storm … building|embassy|parliament|palace|positions|compound|prison|base|
        capitol|office|ship, besiege, blockade, assassinate, beat up, lay siege, blow up, blast
        … position|target, strike … target|depot|airfield|base|refinery, fire … {weapon}, fire
        on, fire at, fire into, launch … {weapon}|attack|offensive|assault|strike, hack into,
        hack, rob, burgle, mug, ransack, loot, vandalise, sabotage, rape, molest, set fire to,
        set alight, take … hostage, torture, hold … at gunpoint, hold up … bank|shop|store, hurl
        … stone|bomb|bottle|petrol bomb, throw … stone|bomb|grenade|petrol bomb, ram … into
        crowd|crowd, punch, kick … head, slash … knife, shoot … dead, hit … by a missile, gun
        down
        """,
        phrases="under attack, came under fire, under fire from, shots were fired, held hostage",
    ),
    Concept(
        "deaths",
        EventType.CASUALTY,
        nouns="""
        death, death toll, toll of, fatality, dead ! heat|line|end|wood|season, killing, bodies,
        ?body of, body count, corpse, drowning, suicide, loss of life, lives lost
        """,
        verbs="""
        kill ! time|off|bill, die ! down|out, murder, slay, drown, perish, lose … life|lives,
        shoot dead, beat … to death, stab … to death, succumb to, bleed to death, freeze to
        death, execute … prisoner|hostage|civilian|soldier|man, pass away, claim … life|lives,
        be found dead, leave … dead, cost … life|lives, behead, massacre, strangle
        """,
        phrases="""
        lost their lives, lost his life, lost her life, dead, found dead, killed, to death
        """,
    ),
    Concept(
        "injuries",
        EventType.CASUALTY,
        nouns="""
        injury, casualty, wound, wounded, injured, ?hospital ! trust|board|staff|wing|group|
        chief|management|bed|director|plan|site|service|building|union|doctor, ?burn, fracture,
        concussion, smoke inhalation, ?bruise, broken leg, broken arm, head injury, amputation,
        shock ! wave
        """,
        verbs="""
        injure, wound, hurt, maim, be hospitalised, break … leg|arm|bone|wrist|ankle|rib|neck,
        treat … in hospital|in hospitals|at hospital|for burns|for injuries|for smoke
        inhalation|for shock|for wounds, take … to hospital|to a hospital|to hospitals, rush …
        to hospital, airlift … hospital, ?discharge … patient|hospital
        """,
        phrases="""
        injured, wounded, in a critical condition, in critical condition, life-threatening
        """,
    ),
    Concept(
        "missing",
        EventType.CASUALTY,
        nouns="disappearance",
        verbs="go missing, disappear, vanish",
        phrases="unaccounted for, missing",
    ),
    Concept(
        "territory",
        EventType.TERRITORY,
        nouns="""
        annexation, occupation, land swap, land-swap, territorial concession, territorial claim,
        ?territory, ?border ! guard|force|control|police|patrol|crossing|check|town|war, front
        line, battle line, line of contact, contact line, capture of, recapture, liberation,
        demarcation, secession, partition, buffer zone, ?sovereignty, ?frontier, ?occupied land,
        no-man’s-land
        """,
        verbs="""
        annex, cede, occupy … town|city|village|region|territory|country|island|province|land|
        area|peninsula, capture … town|city|village|region|territory|island|province|position|
        hill|airport, recapture, retake, overrun, liberate … town|city|village|territory,
        secede, seize … town|city|village|region|territory|land|island|bridge|province, advance
        on, win back … land|territory, gain … ground, lose … ground, withdraw … troops|forces|
        army|from the town|from the city, retreat from, retreat, withdraw … troops|forces|army,
        move the border, redraw … border|map, push … back, be driven out of, break through …
        line|front, encircle, dig in, raise … flag over, pull back … troops|forces, hold … town|
        city|territory, control … territory|land|town|region, give up … land|territory,
        surrender … territory|land|town|city
        """,
        phrases="territorial, territorial concessions",
    ),
)
