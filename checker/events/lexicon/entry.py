"""How the event lexicon is written down."""

from __future__ import annotations

from dataclasses import dataclass

from checker.models import EventType


@dataclass(frozen=True)
class Concept:
    """One kind of event with the words that name it, as lists with commas.

    The first word of a verb and the last of a noun stand for all their forms. Marks in an entry:

    - ``?strike`` is faint: it names the event only where no other word of the clause does.
    - ``~damage`` is fainter still, and tells of the type alone, not of the concept.
    - ``cut … job|post`` needs one of these words near it: behind the verb, or before it as what is
      cut ("jobs were cut"). More than one word behind the mark stands behind the verb only
      ("take … to court").
    - ``meet ! target|demand`` is no such event where one of these words follows soon.
    - ``{works}`` stands for a list of ``GROUPS``.

    Attributes:
        name: The concept, unique in the lexicon.
        type: The type it belongs to.
        nouns: Words that name the event as nouns do; as a verb the same form is another word.
        verbs: Words that name it as verbs do; as a noun the same form is another word.
        phrases: Fixed words, whatever their grammar.
    """

    name: str
    type: EventType
    nouns: str = ""
    verbs: str = ""
    phrases: str = ""


GROUPS = {
    "works": (
        "factory|plant|mill|mine|pit|works|foundry|smelter|refinery|shop|store|branch|outlet|"
        "restaurant|pub|hotel|office|depot|warehouse|school|nursery|college|hospital|clinic|ward|"
        "library|pool|museum|theatre|theater|cinema|shipyard|yard|brewery|dairy|bakery|site|"
        "facility|line|reactor|station|surgery|pharmacy|bank|farm|business|campus|plants|unit"
    ),
    "jobs": "job|post|position|role|worker|staff|employee|workforce|people|headcount|payroll|crew",
    "hands": (
        "workers|employees|staff|drivers|nurses|doctors|midwives|teachers|lecturers|pilots|crews|"
        "attendants|researchers|scientists|engineers|miners|dockers|cleaners|porters|journalists|"
        "guards|conductors|clerks|cooks|labourers|technicians|controllers|handlers|porters|temps|"
        "union|unions|members"
    ),
    "services": ("flight|train|sailing|ferry|service|bus|departure|crossing|tram|journeys"),
    "building": (
        "building|house|home|tower|block|roof|wall|bridge|stand|ceiling|floor|dam|mine|tunnel|"
        "balcony|crane|scaffolding|structure|warehouse|school|church|hotel|factory|platform"
    ),
    "vessel": "ship|boat|ferry|vessel|trawler|yacht|tanker|freighter|barge|dinghy|submarine|canoe",
    "vehicle": "train|bus|coach|car|lorry|truck|van|plane|jet|aircraft|helicopter|tram|"
    "locomotive|carriage|wagon|glider|motorcycle|cyclist|pedestrian",
    "firm": "company|firm|bank|business|group|lender|retailer|airline|insurer|builder|club|chain|"
    "manufacturer|supplier|shipyard|fund|exchange|cooperative|society|maker",
    "stake": "company|firm|stake|business|rival|share|group|unit|brand|chain|club|subsidiary|"
    "division|asset|property|portfolio|airline|bank|holding|start-up|startup|maker",
    "law": "law|bill|act|legislation|measure|reform|amendment|regulation|rule|decree|"
    "constitution|code|statute|ordinance|bylaw|motion|resolution",
    "weapon": "missile|rocket|shell|drone|mortar|shot|bomb|grenade|torpedo|artillery|round|bullet",
    "office": "office|post|job|chairman|chairwoman|chair|president|minister|director|chief|head|"
    "leader|secretary|mayor|manager|coach|captain|executive|ceo|governor|trustee|board|cabinet",
    "contest": "match|game|final|semi-final|semifinal|title|cup|gold|silver|bronze|medal|race|"
    "championship|championships|tournament|league|trophy|derby|tie|set|heat|relay|event|crown|"
    "point|goal",
    "poll": "election|vote|seat|presidency|majority|referendum|primary|mandate|ballot|landslide|"
    "nomination|constituency|runoff|run-off",
    "goods": "product|batch|car|vehicle|toy|food|drug|medicine|pack|model|device|item|brand|jar|"
    "bottle|appliance|phone|battery|charger|airbag|lot|range|tin|can|packet|unit|tyre|tire",
    "novelty": "product|app|service|model|campaign|website|brand|scheme|programme|program|rocket|"
    "satellite|probe|spacecraft|platform|fund|project|initiative|album|book|vaccine|trial|"
    "network|range|shuttle|mission|route|collection|drive|appeal",
    "police": (
        "police|officer|detective|inspector|investigator|constable|customs|prosecutor|coroner|"
        "auditor|regulator|ombudsman"
    ),
    "bench": "court|judge|magistrate|jury|tribunal|panel|justice",
    "body": "committee|parliament|council|senate|congress|assembly|mp|deputy|lawmaker|chamber",
    "judges": "board|inquiry|panel|commission|judge|magistrate|court|tribunal|jury|coroner|"
    "regulator|watchdog|inquest|justice",
    "dignitary": "minister|president|premier|envoy|delegation|ambassador|leader|chancellor|king|"
    "queen|prince|pope|mayor|mediator|director|chairman|chairwoman|secretary|governor|senator|mp|"
    "bishop|commissioner|representative|diplomat|general|negotiator|union|relative|bereaved|parent",
    "land": "town|city|village|region|territory|land|island|province|peninsula|hill|district|"
    "valley|area|position|country|ground",
}
"""Sorts of things that tell the senses of a verb apart."""
