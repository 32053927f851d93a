"""Nouns for people by what they do, told by how they are formed: "stevedores", "keeper" (pure).

English makes agent nouns with -er, -or, -ist, -ian, -eer and -man (Quirk et al., A Comprehensive
Grammar of the English Language, 1985, app. I). The same endings make nouns of things; those are
listed, as they are fewer and do not grow with every trade.
"""

from __future__ import annotations

import re

_THINGS = frozenset(
    """
    accelerator adapter airliner alligator amber ancestor anger another answer banner barbarian
    barometer barrier battery beer better blockbuster blunder boiler border bother boulder brother
    bulldozer bumper bunker butter calculator calendar camper cancer canister capacitor caper
    carrier cellar center chamber chapter character charter checklist chopper cinder closer clover
    cluster coaster collar color colour compressor computer condenser conductor container converter
    conveyor copper corner corridor counter cover crater cruiser cucumber customer cutter cylinder
    danger daughter december decoder denominator detector deter dinner disaster disorder dollar door
    dozer drawer dryer earlier either elder elevator endeavor endeavour engender error escalator
    ever excavator exterior factor father fever fewer fiber filter finger fingerprint fist flavor
    flavour flicker floater floor flower folder footer former freezer freighter further gather
    gender generator geyser glacier glitter greater grinder gutter hammer hamper hanger harbor
    harbour header heater helicopter higher hinder honor honour horror hour however humor humour
    hunger incinerator incubator indicator injector inner interior inverter jumper junior labor
    labour ladder larger later lather latter layer leader leather lecture lesser letter lever liner
    liquor list litter liver locker longer lorry loser lower lumber major manner marker matter
    median member meridian meter metre mirror mist moisture monitor monster mother motor mover
    murder neither never newer newsletter newspaper november number october offer older oliver order
    other outer over oyster paper parlor parlour partner pepper peter pillar pointer poster power
    prayer printer processor propeller proper quarter radiator rather razor reactor rear receptor
    recorder refrigerator register remainder reminder reservoir resistor retainer river roller rotor
    rubber rudder ruler rumor rumour saucer scanner scooter sector semester sender sensor september
    server setter sewer shelter shorter shortlist shoulder shower shutter silencer silver simulator
    singular sister sitter slaughter slider slipper smaller smoulder sneaker soccer solar splinter
    stapler starter steamer stopper stranger stretcher stroller stronger stutter succor summer
    supper surrender sweater tanker taper temper tender terror theater timber timer toaster toner
    tooter tower tractor trailer transfer transformer transistor transporter trawler trigger trouser
    tumor tumour twist twitter typewriter ulcer under upper utter vapor vapour vector ventilator
    vigor vigour voucher wager wallpaper wander water weaker weather whether whisper wider winner
    wiper wonder wrapper wrist younger zipper
    """.split()
)
# "The regulator" is a body, which the reader of names knows by its kind.
_BODIES = frozenset(
    "broadcaster employer maker manufacturer operator owner publisher regulator".split()
)
_AGENT = re.compile(r"[a-z]{2,}(?:er|or|ist|ian|eer|man|woman)\Z")
_PLURAL_AGENT = re.compile(r"[a-z]{2,}(?:ers|ors|ists|ians|eers|men)\Z")
_NOT_MEN = frozenset(
    {"human", "german", "roman", "women", "specimen", "regimen", "acumen", "omen", "abdomen"}
)


def is_agent(noun: str) -> bool:
    """Whether a singular noun in lower case names a person by what he does."""
    return _AGENT.fullmatch(noun) is not None and noun not in _THINGS | _NOT_MEN | _BODIES


def are_agents(noun: str) -> bool:
    """Whether a plural noun in lower case names people by what they do."""
    if _PLURAL_AGENT.fullmatch(noun) is None or noun in _NOT_MEN:
        return False
    return noun.endswith("men") or noun.removesuffix("s") not in _THINGS
