"""Disasters and what is done about them (FrameNet Catastrophe; the classes of EM-DAT)."""

from __future__ import annotations

from checker.events.lexicon.entry import Concept
from checker.models import EventType

CONCEPTS = (
    Concept(
        "flood",
        EventType.DISASTER,
        nouns="""
        flood ! defence|defense|barrier|plain|light|victim, flooding, floodwater, flash flood,
        deluge, inundation, tidal surge, storm surge, tsunami, dam failure, dam burst, dam
        collapse, levee, high water, burst bank
        """,
        verbs="""
        flood, inundate, burst … bank|dam|dyke|levee|main, overflow, breach … dam|dyke|levee|
        bank|embankment, swamp … street|town|home, be under water, be submerged, submerge
        """,
        phrases="burst its banks, burst their banks, under water, washed away, swept away",
    ),
    Concept(
        "earthquake",
        EventType.DISASTER,
        nouns="""
        earthquake, quake, aftershock, tremor, magnitude, epicentre, epicenter, seismic activity
        """,
    ),
    Concept(
        "storm",
        EventType.DISASTER,
        nouns="""
        storm, hurricane, cyclone, typhoon, tornado, gale, blizzard, snowstorm, thunderstorm,
        hailstorm, sandstorm, snowfall, heavy rain, downpour, torrential rain, heavy snow,
        landfall, ?rainfall, ?wind speed, hail, twister, cloudburst, ?gust
        """,
        verbs="make landfall, batter … coast|town|island, lash … coast|island, uproot",
    ),
    Concept(
        "heat",
        EventType.DISASTER,
        nouns="""
        heatwave, heat wave, drought, cold snap, cold spell, record temperature, ?temperature,
        famine, crop failure, water shortage, ?frost, heat dome
        """,
    ),
    Concept(
        "fire",
        EventType.DISASTER,
        nouns="""
        fire ! brigade|service|station|chief|fighter|engine|crew|department|alarm|officer|
        patrol|drill|sale|door|escape|exit|extinguisher|safety|hose|marshal|power, wildfire,
        bushfire, forest fire, blaze, inferno, conflagration, flames, ?smoke, seat of the fire
        """,
        verbs="""
        catch fire, burn down, go up in flames, gut … {building}|flat, ignite, burst into
        flames, set … ablaze, burn … hectare|acre|forest|woodland|{building}, be engulfed, put
        out … fire|blaze|flames, extinguish, scorch
        """,
        phrases="on fire, in flames, ablaze, took hold",
    ),
    Concept(
        "explosion",
        EventType.DISASTER,
        nouns="explosion, gas explosion, blast ! furnace, gas leak, detonation, ?leak",
        verbs="explode, detonate, go off … bomb|device|blast",
    ),
    Concept(
        "crash",
        EventType.DISASTER,
        nouns="""
        crash ! barrier|helmet, air crash, plane crash, train crash, car crash, derailment,
        collision, pile-up, accident, near miss, near-miss, disaster, catastrophe, air disaster,
        wreck, sinking, shipwreck, capsizing, emergency landing, crash landing, rail disaster,
        rail accident, road accident, bus crash, ferry disaster, mid-air collision, head-on
        collision, fatal accident, industrial accident, mining accident, mine disaster,
        level-crossing accident, buckled rail, broken rail, track failure, brake failure, engine
        failure, loss of control, wrong-way driver, hit-and-run, ?mishap, ?wreckage, meltdown,
        ?signal failure, runaway train
        """,
        verbs="""
        crash ! out, derail ! talks|deal|plan|negotiations|process|effort, collide, come off …
        the rails|rails|track|tracks|line|road, jump … track|rails, hit … tree|wall|barrier|
        train|lorry|car|bus|bridge|ground, tip over, roll over … {vehicle}, overshoot … runway|
        signal|platform, brake … train|driver, run … red light|red signal, pass … signal, speed
        … train|driver|kilometres|mph, travel at … kilometres|km|mph|miles, come off the rails,
        leave the rails, jump the rails, jump the tracks, sink … {vessel}, capsize, run aground,
        founder … {vessel}, ditch … sea|river|lake, overturn … {vehicle}|{vessel}, plunge into …
        sea|river|ravine|valley|lake, plough into, plow into, slam into, smash into, run over,
        knock down … {vehicle}|child|woman|man, be hit by … {vehicle}, skid, veer off, go down
        off, keel over, list … {vessel}, take on water, drift … {vessel}, go off the road, hit …
        iceberg|rock|reef
        """,
        phrases="off the rails, run aground, aground, head-on",
    ),
    Concept(
        "structural collapse",
        EventType.DISASTER,
        nouns="""
        building collapse, bridge collapse, roof collapse, cave-in, rockfall, subsidence,
        sinkhole, roof fall
        """,
        verbs="""
        collapse … {building}, cave in, give way … {building}|bank|slope, fall down …
        {building}, topple … {building}|tree, buckle … {building}|rail
        """,
        phrases="under the rubble, beneath the rubble, in the rubble",
    ),
    Concept(
        "landslide",
        EventType.DISASTER,
        nouns="""
        landslide ! victory|win|defeat, landslip, mudslide, avalanche, eruption, volcanic
        eruption, lava flow, ash cloud
        """,
        verbs="erupt … volcano|lava|ash, be buried … snow|mud|rubble",
    ),
    Concept(
        "evacuation",
        EventType.DISASTER,
        nouns="evacuation, evacuee, abandonment of the ship, ?displaced people, exodus",
        verbs="""
        evacuate, be displaced, flee … home|town|village|flood|fire|city|building, abandon ship,
        abandon … ship|vessel, be left homeless, lead … to safety, leave … their homes, order …
        to leave, man the lifeboats, lower … boats|lifeboat
        """,
        phrases="abandon ship, left homeless, made homeless, to safety",
    ),
    Concept(
        "rescue",
        EventType.DISASTER,
        nouns="""
        rescue, search and rescue, rescue operation, search for ! profit, survivor, airlift,
        relief effort, relief operation, rescue effort, rescue crew, rescue team, rescue
        attempt, emergency response, emergency shelter, cordon, recovery of the bodies, salvage,
        salvage operation, clean-up operation, cleanup, clear-up, rescuer, mercy mission,
        ?emergency services, ?state of emergency, disaster relief
        """,
        verbs="""
        rescue, search for ! job|work|word|owner|successor, airlift, winch, pluck … from, pull …
        from the rubble|from the water|from the wreckage|from the sea|ashore, bring … ashore,
        come ashore, lift off, be lifted off, free … trapped|passenger|driver|miner|survivor,
        cut … free, cut from the wreckage, dig … out, save … life|lives, be saved, search …
        rubble|wreck|wreckage|sea|water|shore|riverbank|woods, dive to … wreck, call off …
        search, take off … passengers
        """,
        phrases="brought ashore, came ashore, to shore, lifted off, trapped, stranded",
    ),
    Concept(
        "outbreak",
        EventType.DISASTER,
        nouns="""
        outbreak, epidemic, pandemic, ?case of, cluster of cases, new case, quarantine,
        lockdown, contagion, ?virus, plague, infestation, superspreader event
        """,
        verbs="""
        break out … disease|virus|cholera|measles|flu, spread … disease|virus|infection,
        quarantine, cull
        """,
    ),
    Concept(
        "illness",
        EventType.DISASTER,
        nouns="""
        infection, food poisoning, legionnaires disease, salmonella, measles, cholera,
        influenza, flu ! jab|vaccine, intensive care, fever, pneumonia, ?disease, ?illness,
        poisoning, meningitis, malaria, tuberculosis, norovirus, ?symptom, ?patient, side effect
        """,
        verbs="""
        fall ill, fall seriously ill, be taken ill, become ill, make … ill|sick, sicken, infect,
        contract … disease|virus|infection|pneumonia|measles, catch … disease|virus|cold|flu|
        measles, test positive for … virus|covid|flu|coronavirus|influenza, be hospitalised
        with, poison, come down with, treat … for infection|for pneumonia|for poisoning, admit …
        hospital, suffer from … disease|infection, recover from … illness|disease|infection
        """,
        phrases="fallen ill, fell ill, taken ill, seriously ill, ill with, in intensive care",
    ),
    Concept(
        "contamination",
        EventType.DISASTER,
        nouns="""
        contamination, pollution, oil spill, chemical spill, spill, oil slick, toxic waste,
        radiation leak, legionella, germ, bacterium, bacteria, listeria, e coli, pathogen,
        toxin, ?chlorine gas, sewage, asbestos, ?radiation, fallout, traces of … bacteria|toxin,
        chemical leak, fumes, water pollution, soil pollution, chemical release, gas release,
        gas cloud, toxic cloud, toxic smoke, carbon monoxide, nitrate level, smog, air
        pollution, drinking water, ?risk to, ?danger from
        """,
        verbs="""
        contaminate, pollute, taint, spill, leak … gas|oil|chemical|sewage|waste|radiation|
        water|fuel, find … bacteria|legionella|salmonella|listeria|germ|toxin|pesticide, boil …
        water
        """,
        phrases="contaminated, germ-free, boil-water",
    ),
)
