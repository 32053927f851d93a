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
        collapse, levee, high water, burst bank, ?water level, river level, flood level, flood
        wave, high-water mark, ~dyke, ~dike, ~sandbag, ~floodgate, ~sluice, flood damage, river
        flood, flood alert, flood victim, spring tide, swollen river
        """,
        verbs="""
        flood, inundate, burst … bank|dam|dyke|levee|main, overflow, breach … dam|dyke|levee|
        bank|embankment, swamp … street|town|home, be under water, submerge, rise … river|water|
        lake|sea, spill over, overtop, swell … river, take in water, stand … gauge, reach …
        gauge, peak … river|water|flood|metres, subside … water|flood|river|floodwaters, recede
        … water|flood|river|floodwaters, break … bank|dyke|dam|embankment, hold … dyke|dykes|
        dam|levee|embankment, give way … dam|dyke|levee|embankment, pump out, sandbag, wash
        away, sweep away, wash out, be cut off … water|flood|village|town, wade, enter … water|
        floodwater, pour into … water, break into … water|groundwater|river|sea, burst into …
        water|groundwater|shaft|tunnel|cellar
        """,
        phrases="burst its banks, burst their banks, under water, washed away, swept away",
    ),
    Concept(
        "earthquake",
        EventType.DISASTER,
        nouns="""
        earthquake, quake, aftershock, tremor, magnitude, epicentre, epicenter, seismic
        activity, richter scale, seismologist, fault line, seismic, tremors, foreshock, ?ground
        shaking
        """,
        verbs="""
        shake … building|buildings|ground|city|region|earth, rattle … window|windows, jolt …
        awake|city|region
        """,
    ),
    Concept(
        "storm",
        EventType.DISASTER,
        nouns="""
        storm, hurricane, cyclone, typhoon, tornado, gale, blizzard, snowstorm, thunderstorm,
        hailstorm, sandstorm, snowfall, heavy rain, downpour, torrential rain, heavy snow,
        landfall, ?rainfall, ?wind speed, hail, twister, cloudburst, ?gust, high wind, strong
        wind, rainstorm, monsoon, lightning strike, ice storm, lightning, thunder, rough sea,
        heavy sea, black ice, freezing rain, heavy fog, bad weather, severe weather, extreme
        weather, ?weather ! vane, ?swell
        """,
        verbs="""
        make landfall, batter … coast|town|island, lash … coast|island, uproot, blow down, blow
        over … tree|truck|lorry, bring down … tree|trees|power lines, be snowed in, pour down
        """,
    ),
    Concept(
        "heat",
        EventType.DISASTER,
        nouns="""
        heatwave, heat wave, drought, cold snap, cold spell, record temperature, ?temperature,
        famine, crop failure, water shortage, ?frost, heat dome, dry spell, hunger crisis,
        starvation, malnutrition, hottest day, record heat, hot spell, freezing temperature,
        deep freeze, water rationing
        """,
        verbs="swelter, scorch … crop|crops, dry up … river|reservoir|well|lake, starve ! to",
    ),
    Concept(
        "fire",
        EventType.DISASTER,
        nouns="""
        fire ! brigade|service|station|chief|fighter|engine|crew|department|alarm|officer|
        patrol|drill|sale|door|escape|exit|extinguisher|safety|hose|marshal|power, wildfire,
        bushfire, forest fire, blaze, inferno, conflagration, flames, ?smoke, seat of the fire,
        ~firefighter, ?ember, black smoke, smoke plume, plume of smoke, house fire, brush fire,
        fire brigade, fire engine, fire crew, electrical fire, engine fire, fire damage,
        ~firemen, ~fireman, short circuit, ~sparks, ?sprinkler, smoke alarm, ?burning smell
        """,
        verbs="""
        catch fire, burn down, go up in flames, gut … {building}|flat, ignite, burst into
        flames, set … ablaze, burn … hectare|acre|forest|woodland|{building}, extinguish,
        scorch, put out … fire|blaze|flames, burn out, burn to the ground, smoulder, smolder,
        rage … fire|blaze|flames, spread … fire|flames|blaze, break out … fire|blaze|flames|
        wagon|deck|floor|kitchen|engine|roof, set off … fire, engulf, char, fight … fire|blaze|
        flames, tackle … fire|blaze|flames, bring … fire under control|blaze under control|under
        control, smell … smoke|burning, douse, ?burn, be gutted, be destroyed by fire, be on
        fire, start … fire|blaze, fill with smoke, flare … gas, be alight
        """,
        phrases="on fire, in flames, ablaze, took hold",
    ),
    Concept(
        "explosion",
        EventType.DISASTER,
        nouns="""
        explosion, gas explosion, blast ! furnace, gas leak, detonation, ?leak, gas blast,
        boiler explosion, ?bang, loud bang, ?fireball, shock wave, blast wave, ?explosive, dust
        explosion, double explosion
        """,
        verbs="""
        explode, detonate, go off … bomb|device|blast, burst … pipe|boiler|tank|main|tyre, go
        off … gas|fireworks|bomb|device|mine, be blown up, blow out … window|windows, hear …
        bang|blast|explosion, shatter … window|windows, blow up … gas|main|boiler|tank|tanker|
        pipeline|transformer|plant|generator|battery
        """,
    ),
    Concept(
        "crash",
        EventType.DISASTER,
        nouns="""
        crash ! barrier|helmet, air crash, plane crash, train crash, car crash, derailment,
        collision, pile-up, near miss, near-miss, catastrophe, air disaster, sinking, shipwreck,
        capsizing, emergency landing, crash landing, rail disaster, rail accident, road
        accident, bus crash, ferry disaster, mid-air collision, head-on collision, fatal
        accident, industrial accident, mining accident, mine disaster, level-crossing accident,
        buckled rail, broken rail, track failure, brake failure, engine failure, loss of
        control, wrong-way driver, hit-and-run, ?mishap, ?wreckage, meltdown, ?signal failure,
        runaway train, accident ! report|board|investigation|investigator, disaster ! relief|
        zone|area|fund, wreck, rail crash, smash-up, rollover, signal passed at danger, human
        error, black box, flight recorder, crash site, driver error, pilot error, cause of the
        accident, cause of the crash, cause of the disaster, cause of the fire, engine trouble,
        helicopter crash, capsize, ?collision course, ?skid marks, ?overturned, ferry accident,
        mining disaster, factory accident, ski accident, ?safety record, air accident, coach
        crash, lorry crash, road crash, road deaths, technical failure, mechanical failure,
        faulty wiring, ?malfunction, ?near-disaster, train wreck, ~brake, ?fall from
        """,
        verbs="""
        crash ! out, derail ! talks|deal|plan|negotiations|process|effort, collide, jump …
        track|rails, hit … tree|wall|barrier|train|lorry|car|bus|bridge|ground, tip over, roll
        over … {vehicle}, overshoot … runway|signal|platform, run … red light|red signal, pass …
        signal, speed … train|driver|kilometres|mph, travel at … kilometres|km|mph|miles, come
        off the rails, leave the rails, jump the rails, jump the tracks, sink … {vessel},
        capsize, run aground, founder … {vessel}, ditch … sea|river|lake, overturn … {vehicle}|
        {vessel}, plunge into … sea|river|ravine|valley|lake, plough into, plow into, slam into,
        smash into, run over, knock down … {vehicle}|child|woman|man, be hit by … {vehicle},
        skid, veer off, go down off, keel over, list … {vessel}, take on water, drift …
        {vessel}, go off the road, hit … iceberg|rock|reef, come off … the rails|rails|track|
        tracks|road, leave … rails|track|tracks|road|runway, run off … road|rails|track, slide
        down … embankment|hill|slope|bank|mountainside, slide off, roll down, run into … wall|
        tree|car|barrier|train, drive into … tree|crowd|wall|river, career into, careen,
        crash-land, crash into, plummet, graze … rock|ship|pier, go down … ship|boat|plane|
        aircraft|ferry|helicopter, fail … brake|brakes|engine|signal|points|steering, hit …
        rocks|bridge|pier|quay|pedestrian|cyclist|lamppost|parapet|lorry|truck, strike … rock|
        iceberg|bridge|pier|bird|pylon, lose … control of the|control on, fall from … roof|
        window|scaffolding|height|balcony|bridge, fall off, fall into … river|sea|hole|water|
        canal, snap … cable|rope, jack-knife, aquaplane, brake … train|driver|tram|lorry, run
        out of control, be derailed, go wrong … valve|engine, come down … plane|aircraft|
        helicopter|jet|airliner|glider|balloon, run into … back of, drive into … back of, break
        in two ! places|spots|halves, strike … {vehicle}|train|parked, drive into us, drive into
        them, drive into … back|queue
        """,
        phrases="off the rails, run aground, aground, head-on",
    ),
    Concept(
        "structural collapse",
        EventType.DISASTER,
        nouns="""
        building collapse, bridge collapse, roof collapse, cave-in, rockfall, subsidence,
        sinkhole, roof fall, rubble, structural failure, structural damage, ~debris, ?crack in,
        ?cracks, partial collapse, scaffolding collapse, crane collapse, ?collapse of
        """,
        verbs="""
        cave in, give way … {building}|bank|slope, fall down … {building}, topple … {building}|
        tree, buckle … {building}|rail, collapse … {building}|ground|pillar|pier|shaft|span,
        come down … wall|roof|building|tower|bridge|ceiling|crane, fall in … roof|ceiling|wall,
        crumble … wall|building|cliff|bridge, crack … wall|bridge|dam|rail|pillar, damage …
        building|buildings|house|houses|roof|bridge|roads|homes, be damaged, subside … house|
        ground|building, wreck … house|home|building|homes
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
        nouns="""
        evacuation, evacuee, abandonment of the ship, ?displaced people, exodus, evacuation
        order, displaced person, temporary accommodation, emergency accommodation, emergency
        shelter, return of … resident|residents|evacuees|families|villagers, ~homeless,
        ~shelter, ~refuge, temporary shelter, ?safety zone, ?exclusion zone
        """,
        verbs="""
        evacuate, be displaced, flee … home|town|village|flood|fire|city|building, abandon ship,
        abandon … ship|vessel, be left homeless, lead … to safety, leave … their homes, order …
        to leave, man the lifeboats, lower … boats|lifeboat, move out of … home|homes|house|
        houses, be moved out, have to leave, leave … home|homes|house|houses, be told to leave,
        be ordered out, get out … alive|building|carriage|train, be let back, let back in, let …
        back in|home, be allowed back, be allowed home, allow … back in|home, return … home|
        homes, clear … building|area|ground|terminal|station|school, be rehoused, be put up in,
        take shelter, take refuge, seek refuge, seek shelter, shelter in, spend … night in|
        nights in, be turned out, be bussed, lead … out, walk … to safety, escape … window|
        flames|fire|building|flood, flee, move … to safety, go back to … home|homes|houses, be
        in … shelter|gym|emergency, be cleared … hotel|terminal|station|school|beach|building|
        stadium|theatre|cinema|embassy
        """,
        phrases="abandon ship, left homeless, made homeless, to safety",
    ),
    Concept(
        "rescue",
        EventType.DISASTER,
        nouns="""
        rescue, search and rescue, rescue operation, search for ! profit, survivor, airlift,
        relief effort, relief operation, rescue effort, rescue crew, rescue team, rescue
        attempt, emergency response, cordon, recovery of the bodies, salvage, salvage operation,
        clean-up operation, cleanup, clear-up, rescuer, mercy mission, ?emergency services,
        ?state of emergency, disaster relief, lifeboat, ~ambulance, rescue helicopter, ~diver,
        search party, sniffer dog, emergency crew, ?red cross, field hospital, rescue boat,
        ?life jacket, ?life raft, salvage crew, aid effort, ~helicopter, disaster response,
        rescue mission, ?first crew, ~emergency, ~coastguard, ~paramedic, ~first responder,
        ~emergency worker, ~relief worker
        """,
        verbs="""
        rescue, search for ! job|work|word|owner|successor, airlift, winch, pluck … from, pull …
        from the rubble|from the water|from the wreckage|from the sea|ashore, bring … ashore,
        come ashore, lift off, free … trapped|passenger|driver|miner|survivor, cut … free, cut
        from the wreckage, dig … out, save … life|lives, be saved, search … rubble|wreck|
        wreckage|sea|water|shore|riverbank|woods, dive to … wreck, call off … search, take off …
        passengers, reach … survivor|survivors|trapped|wreck|miners|victims|scene, arrive at the
        scene, be at the scene, be on the scene, arrive on the scene, be at … crash|train|wreck|
        fire, tend to … injured|wounded|victims, send … ambulance|helicopter|divers|lifeboat|
        ambulances, bring out … alive|body|survivors, carry … out|to safety|ashore, be trapped,
        be stranded, dig for, comb … rubble|wreckage, tow … ashore|to port|to safety, be plucked
        from, put to sea, stand by … ship|vessel, keep searching, lower … rope|ropes, respond to
        … fire|crash|emergency|accident|call, shore up, salvage, refloat, clear … rubble|debris|
        wreckage|mud, search … river|lake|mountain, pull out … alive|survivor|rubble, ?dive,
        pick up … crew|survivor|passenger|sailor|swimmer|helicopter|lifeboat, clean up … spill|
        oil|beach|mud|debris
        """,
        phrases="brought ashore, came ashore, to shore, lifted off, trapped, stranded",
    ),
    Concept(
        "outbreak",
        EventType.DISASTER,
        nouns="""
        outbreak, epidemic, pandemic, ?case of, cluster of cases, new case, quarantine,
        lockdown, contagion, ?virus, plague, infestation, superspreader event, confirmed case,
        suspected case, new infection, ?transmission of, superbug, bird flu, avian flu, swine
        fever, foot-and-mouth, mad cow disease, ebola, covid, coronavirus, contact tracing,
        incidence of, contact ban, mask mandate, ~carrier, hygiene rule, second wave of
        infections, source of the infection, source of infection, source of the outbreak, ?cases
        of, cull
        """,
        verbs="""
        break out … disease|virus|cholera|measles|flu, spread … disease|virus|infection,
        quarantine, cull, trace … source, be in quarantine, self-isolate, ~infect, ~spread
        """,
    ),
    Concept(
        "illness",
        EventType.DISASTER,
        nouns="""
        infection, food poisoning, legionnaires disease, salmonella, measles, cholera,
        influenza, flu ! jab|vaccine, intensive care, fever, pneumonia, ~disease, ?illness,
        poisoning, meningitis, malaria, tuberculosis, norovirus, ~symptom, ~patient, side
        effect, inflammation, ?rash ! of, allergic reaction, heart attack, ?stroke of, ?cancer,
        tumour, tumor, diarrhoea, dehydration, heatstroke, liver damage, liver failure, adverse
        event, adverse reaction, ?complication, dementia, diabetes, hepatitis, sepsis, mumps,
        rubella, polio, tetanus, blood poisoning, ?nausea, ?vomiting, ?headache, collapse of the
        lung, organ failure, ?health condition, ?the sick, asthma, ?allergy, panic attack,
        asthma attack
        """,
        verbs="""
        fall ill, fall seriously ill, be taken ill, become ill, make … ill|sick, sicken, infect,
        contract … disease|virus|infection|pneumonia|measles, catch … disease|virus|cold|flu|
        measles, test positive for … virus|covid|flu|coronavirus|influenza, be hospitalised
        with, poison, come down with, treat … for infection|for pneumonia|for poisoning, admit …
        hospital, suffer from … disease|infection, recover from … illness|disease|infection,
        feel ill, feel unwell, feel sick, be ill, be sick, be unwell, get sick, get ill, go down
        with, ?vomit, ?faint, suffer … fever|headache|headaches|nausea|cramps|symptoms|rash,
        develop … symptom|infection|fever|rash|inflammation|symptoms|cancer, complain of … pain|
        sickness|nausea|headache|headaches|symptoms, ?treat, ?admit … patient|patients, report …
        fever|symptoms|rash, be admitted with, be diagnosed with, be treated for … infection|
        pneumonia|disease, fall sick, be down with, recover from
        """,
        phrases="""
        fallen ill, fell ill, taken ill, seriously ill, ill with, in intensive care, ?ill,
        ?sick, ?unwell, made ill, made sick
        """,
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
        pollution, drinking water, ?risk to, ?danger from, foreign body in, foreign object,
        glass splinter, metal fragment, ?splinter, ?impurity, dioxin, pesticide residue,
        microplastics, mould, mold, e. coli, algal bloom, bacterial count, tap water, ~chemical,
        ~poison, ?sludge, ?effluent, ?germs, slivers of glass, shards of glass, heavy metal,
        mercury level, lead level, waste water, ~hazard, ?smell of, leak … oil|gas|chemical|
        sewage|tonnes|pipe|pipeline|litres
        """,
        verbs="""
        contaminate, pollute, taint, spill, leak … gas|oil|chemical|sewage|waste|radiation|
        water|fuel, find … bacteria|legionella|salmonella|listeria|germ|toxin|pesticide, boil …
        water, turn up … bacteria|bacterium|germ|virus, detect … bacteria|bacterium|germ|virus|
        radiation|traces|legionella, discharge … waste|sewage|water|oil, seep into, leach, come
        in … germ, poison … water|river|well, find … glass|splinters|fragments|slivers|mould|
        asbestos
        """,
        phrases="contaminated, germ-free, boil-water",
    ),
)
