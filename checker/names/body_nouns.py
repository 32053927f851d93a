"""The common nouns by which bodies are called: "the union", "the city council", "the airline".

One closed table of general English. A noun's *sort* says which words in a body's name show that
the noun fits it, and by which further words ("city", "water") a body is known that no text names.
Everything is lower case.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sort:
    """One sort of body.

    Attributes:
        nouns: What a description calls it.
        heads: Head words of names that are of this sort ("Workers" for a union).
        implied: Words that add nothing to the noun ("football club").
        fields: Words that make of the noun a body of its own, named or not ("city council").
        alone: Whether the noun alone is enough for a body that no text names ("the union").
        business: Whether a body whose name shows no sort at all may be one ("Lufthansa").
        generic: Whether such a body is as likely meant as one whose name shows the sort.
        members: Whether its members' plural makes a body of its own ("the teachers' union").
        organ: Whether it is also a part of another body, which it then stands for ("the board").
    """

    nouns: frozenset[str]
    heads: frozenset[str]
    implied: frozenset[str] = frozenset()
    fields: frozenset[str] = frozenset()
    alone: bool = False
    business: bool = False
    generic: bool = False
    members: bool = False
    organ: bool = False


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _sort(nouns: str, heads: str, implied: str = "", fields: str = "", flags: str = "", /) -> Sort:
    return Sort(
        nouns=_words(nouns),
        heads=_words(heads),
        implied=_words(implied),
        fields=_words(fields),
        alone="alone" in flags,
        business="business" in flags,
        generic="generic" in flags,
        members="members" in flags,
        organ="organ" in flags,
    )


_CORPORATE = """corp corporation inc ltd limited plc llc gmbh ag sa nv company companies group
    holding holdings industries enterprises ventures capital motors motor steel energy power oil gas
    petroleum airlines airways airline air foods electric electronics semiconductor technologies
    technology software systems networks media entertainment studios pharma pharmaceuticals
    chemicals securities partners co bank transit buses ferries breweries stores supermarkets hotels
    healthcare therapeutics aerospace aviation automotive construction engineering engines rail
    railway railways logistics shipping mining metals water utilities telecom insurance data labs
    savings brands games resources homes properties solutions minerals"""
_MAKERS = """corp corporation inc ltd limited plc llc gmbh ag sa nv company companies group holding
    holdings industries motors motor steel energy power oil gas petroleum foods electric electronics
    semiconductor technologies technology systems pharma pharmaceuticals chemicals breweries stores
    supermarkets therapeutics aerospace automotive engineering engines water utilities brands"""
_AREAS = """city county district town borough parish village regional municipal provincial state
    national federal local"""
_DEPARTMENTS = """agriculture business commerce culture defence defense education energy
    environment finance fisheries foreign health housing interior justice labor labour trade
    transport transportation war works"""

_SORTS = (
    _sort("union", "union unions workers teamsters brotherhood guild", "trade labour labor", "",
          "alone members"),
    _sort("federation", "federation confederation", "", "football tennis cricket rugby athletics",
          "alone members"),
    _sort("association", "association", "", "football bar medical press", "alone members"),
    _sort("league", "league", "football", "", ""),
    _sort("company firm operator employer conglomerate startup", _CORPORATE, "", "",
          "business generic"),
    _sort("""carmaker automaker manufacturer retailer brewer drugmaker chipmaker utility supermarket
          steelmaker glassmaker papermaker planemaker shipbuilder""",
          _MAKERS, "", "", "business"),
    _sort("airline carrier", "airline airlines airways air", "", "", "business alone"),
    _sort("bank lender", "bank", "", "central reserve", ""),
    _sort("council", "council", "", f"{_AREAS} security works student", "alone"),
    _sort("court tribunal", "court tribunal", "", """high supreme appeal appeals crown district
          county federal constitutional labour labor magistrates criminal regional military
          employment international""", "alone"),
    _sort("ministry", "ministry department", "government", _DEPARTMENTS, "alone"),
    _sort("department", "department", "", f"{_DEPARTMENTS} fire police sheriff's", ""),
    _sort("university", "university college", "", "", "alone"),
    _sort("college", "college", "", "", "alone"),
    _sort("school academy", "school academy college", "", "primary secondary high", "alone"),
    _sort("hospital clinic infirmary", "hospital hospitals clinic infirmary", "", "", "alone"),
    _sort("trust", "trust", "", "hospital health housing school", ""),
    _sort("charity", "charity trust foundation society fund", "", "", "alone"),
    _sort("foundation", "foundation", "", "", "alone"),
    _sort("club", "club fc afc united city rovers rangers town athletic wanderers albion county",
          "football soccer rugby cricket tennis hockey sports", "", "alone"),
    _sort("group", "group", "", "supermarket hotel media energy travel industrial", ""),
    _sort("chain", "chain", "", "supermarket hotel retail restaurant pharmacy", ""),
    _sort("team side", "team club fc afc united city rovers rangers town athletic wanderers albion",
          "", "", ""),
    _sort("party", "party", "political", "ruling governing opposition", ""),
    _sort("agency", "agency bureau", "", "space health intelligence weather environment disaster",
          ""),
    _sort("regulator watchdog", "regulator authority commission agency office board inspectorate",
          "", "", "alone"),
    _sort("authority", "authority", "", f"""port health airport transport aviation water tax
          civil competition markets medicines food energy {_AREAS}""", ""),
    _sort("commission", "commission", "", "election electoral truth competition inquiry", "alone"),
    _sort("committee", "committee", "", "strike parliamentary ethics olympic select", "alone"),
    _sort("service", "service services", "", f"""fire rescue ambulance weather meteorological
          health prison postal secret security intelligence border {_AREAS}""", ""),
    _sort("brigade", "brigade", "", "fire", ""),
    _sort("board", "board", "", """water school health tourist parole election electricity accident
          safety inquiry review licensing arbitration conciliation medicines""", "alone organ"),
    _sort("management", "management", "", "", "organ"),
    _sort("institute", "institute institution", "", "", ""),
    _sort("museum", "museum", "", "", ""),
    _sort("office", "office", "", "", ""),
    _sort("guild", "guild", "", "", ""),
    _sort("chamber", "chamber", "", "", ""),
    _sort("inspectorate", "inspectorate", "", "", ""),
    _sort("alliance coalition", "alliance coalition", "", "", ""),
    _sort("society", "society", "", "", ""),
    _sort("cooperative", "cooperative", "", "", ""),
    _sort("laboratory", "laboratory laboratories", "", "", ""),
    _sort("parliament assembly", "parliament assembly", "", f"{_AREAS} general", ""),
)  # fmt: skip

# Parts of a state: whose they are is a country. What shows that a text speaks of one.
STATE_NOUNS: dict[str, frozenset[str]] = {
    "government": _words(
        "government president premier minister chancellor ministry leader cabinet prime foreign"
    ),
    "army": _words("army military troops soldiers"),
    "military": _words("army military troops soldiers"),
    "ministry": _words("ministry minister ministers"),
}


# Bodies that have a board or a management, the likeliest first.
WITH_ORGANS = ("company", "trust", "club", "charity", "university", "federation", "association")


def _plural(noun: str) -> str:
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return f"{noun[:-1]}ies"
    return f"{noun}es" if noun.endswith(("s", "ch", "x")) else f"{noun}s"


SORTS: dict[str, Sort] = {noun: sort for sort in _SORTS for noun in sort.nouns}
AREAS = _words(_AREAS)
# What a newsroom prints small behind the name of a body, and what may stand between the two.
SMALL_HEADS = _words(
    """council hospital clinic infirmary trust museum gallery university college school academy
    court tribunal observatory institute brigade inspectorate laboratory"""
)
SMALL_FIELDS = frozenset().union(*(SORTS[n].fields for n in SMALL_HEADS & SORTS.keys())) | _words(
    "primary secondary high general children's maternity art history research hospital teaching"
)
PLURALS: dict[str, str] = {_plural(noun): noun for noun in SORTS}
# Two of whatever deals with one another, and two countries.
SIDES = _words("sides")
NATIONS = _words("countries nations governments")

BUSINESS_HEADS = _words(_CORPORATE)
HEADS = frozenset().union(*(sort.heads for sort in _SORTS))
# Papers, stations and agencies are named as sources, and are no party to what they tell.
MEDIA_WORDS = _words(
    """times post news journal herald guardian telegraph tribune gazette chronicle observer mail
    broadcasting broadcaster radio television tv courier magazine daily weekly reuters afp ap bbc
    cnn abc cbs nbc npr"""
)
# A body described with one of these is another than the one named.
OTHERS = _words("rival other another different competing opposing second third")
# Those who act for the body that stands before them: "union leaders".
PEOPLE_OF_BODIES = _words(
    """leader leaders boss bosses member members representative representatives chief chiefs
    executive executives spokesman spokeswoman spokesperson official officials director directors
    manager managers negotiator negotiators lawyer lawyers source sources secretary"""
)
# Verbs after "who": the office that they stand for.
LEADING_VERBS = {
    "leads": "leader", "led": "leader", "heads": "head", "runs": "head", "chairs": "chair",
    "represents": "representative", "coaches": "coach", "manages": "manager",
    "captains": "captain",
}  # fmt: skip
