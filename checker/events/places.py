"""Where something is said to be, in words: "on the car deck", "in Norra" (pure).

A named place or building behind a preposition of place, and the common nouns with which newsrooms
place an event. The preposition and the article stand outside the place (SpatialML, Mani et al.
2010); what tells which one is meant belongs to it ("the Cotton Exchange", "St Brice’s clinic",
"the Merrow tunnel", "the town hall in Ely").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from checker.models import Span

_NOUNS = (
    "abbey airport annexe apartment area arena attic avenue balcony ballroom bank banks bar "
    "barn barracks base basement bay beach berth boardroom border breakwater bridge building "
    "bunker cabin cabins cafe camp campus canal canteen capital castle cathedral cellar "
    "cemetery center centre chamber chambers channel chapel chateau checkpoint church city "
    "classroom clinic clubhouse coast college compound corridor cottage countryside county "
    "court courthouse courtroom courtyard crossing dam deck delta depot desert dike district "
    "districts dock docks dormitory dykes embankment embassy entrance estate factory farm "
    "farmhouse farms field fields flat forest fortress foyer fridge gallery garage garden gate "
    "gates greenhouse gym hall hangar harbor harbour harbourside headland headquarters hill hills "
    "hospital hospitals hostel hotel house infirmary island jail jetty junction kitchen laboratory "
    "lagoon lake lane library lido lighthouse lobby lock locks mainland mall mansion marina "
    "market mill mills mine minefield mines monastery mosque motorway mountains museum "
    "neighborhood neighbourhood office offices orchard outskirts palace park path pavilion pier "
    "pit pitch plant plants platform plaza pool port portal prison promenade quarry quarter "
    "quay quayside railway ranch refinery reservoir residence resort restaurant river riverbank "
    "road roof room roundabout route runway school schools sea seafront shelter shipyard "
    "shipyards shop shore shores silo silos site slipway slope soil south square stadium stand "
    "stands station steps strait street studio suburb suburbs synagogue temple tent terminal "
    "theater theatre tower town track tunnel university valley villa village villages ward "
    "wards warehouse waters weir wharf wing woodland woods works workshop yard yards zoo"
).split()
PLACE_NOUNS = frozenset(_NOUNS)
"""The common nouns of places, lower case."""
# "The Merrow end" and "Ferrow works" are places, "the end" is none.
_NAMED_NOUNS = [*_NOUNS, "end", "line", "side", "wall", "wood"]
# A name says all that these nouns do: "the Merrow region" is Merrow.
_ADMINISTRATIVE = "area|areas|capital|city|county|district|port|region|suburb|town|village"
_NOUN = "|".join(sorted(_NOUNS, key=len, reverse=True))
_NAMED_NOUN = "|".join(
    sorted(set(_NAMED_NOUNS) - set(_ADMINISTRATIVE.split("|")), key=len, reverse=True)
)
_OWNERS = "its|their|his|her|our|my"
_HERE = (
    r"in|at|on|inside|outside|near|off|aboard|around|beneath|under|behind|across|along|through|"
    r"throughout|within|beside|opposite|over|short\s+of|"
    r"(?:evacuation|flooding|siege|shelling|bombardment|north|south|east|west|outskirts|coast|suburb|edge|heart|centre|center|shores?)\s+of"
)
_GOING = (
    r"go(?:es|ing|ne)?|went|com(?:e|es|ing)|came|travel\w*|return\w*|mov(?:e|es|ed|ing)|f(?:ly|lies|lew|"
    r"lown|lying)|driv(?:e|es|en|ing)|drove|walk\w*|head(?:s|ed|ing)?|bring(?:s|ing)?|brought|tak(?:e|"
    r"es|en|ing)|took|carr(?:y|ies|ied|ying)|march\w*|sail\w*|towed|rushed|airlifted|transferred|"
    r"evacuated|welcomed?|invited?|trips?|visits?|journeys?|moved|deported|extradited|admitted|"
    r"spread\w*|deliver\w*|export\w*|transport\w*|divert\w*|escort\w*|"
    r"dispatch\w*|fled|flee\w*|retreat\w*|withdr[ae]w\w*|convoys?|shipments?|relocat\w+|shift(?:s|ed|ing)?|arriv\w+|extend\w*|roll(?:s|ed|ing)?|sent|shipped|tours?"
)
_TOWARDS = rf"(?:{_GOING})\b(?:\s+[\w’'.-]+){{0,6}}?\s+(?:in)?to"
_OBJECT = r"visit(?:s|ed|ing)?|inspect(?:s|ed|ing)?|storm(?:s|ed|ing)?"
_PREPOSITION = rf"\b(?:(?P<here>(?i:{_HERE}))|(?P<to>{_TOWARDS})|(?P<object>{_OBJECT}))"
_NOT_A_PLACE = (
    r"(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|"
    r"August|September|October|November|December|Jan\b|Feb\b|Aug\b|Sept?\b|Oct\b|Nov\b|Dec\b|"
    r"(?:Mr|Mrs|Ms|Dr|I)\b|Christmas|Easter|Ramadan|Spring|Summer|Autumn|Winter|Q\d|"
    r"(?:Article|Section|Chapter|Part|Annexe?|Paragraph|Appendix|Clause|Phase|Round|Group)\s+\w{1,4}\b|"
    r"(?:English|French|German|Spanish|Italian|Russian|Chinese|Arabic|Latin|Cabinet|Parliament|"
    r"Congress)\b(?!\s[A-Z])|"
    rf"[A-Z]{{2,4}}\b(?!\s+(?:{_NOUN})))"
)
_CAPITAL = r"(?=[^\W\d_])(?![a-z])"
_WORD = rf"{_CAPITAL}\w[\w’'-]+"
_SAINT = r"(?:St\.?|Saint|Sankt)\s+"
_NAME = (
    rf"{_NOT_A_PLACE}(?:{_SAINT})?{_WORD}"
    rf"(?:\s+(?:(?:of|de|del|la|am|upon)\s+)?(?:{_SAINT})?(?:[dl][’'])?{_WORD}){{0,3}}"
)
_NOT_MODIFIER = (
    r"(?:of|and|or|to|for|with|that|which|who|in|at|on|near|by|from|outside|inside|behind|the|an?|as|"
    r"over|under|into|about|against|after|before|during|since|until|between|through|across|off|up|"
    r"down|out|without|is|was|are|were|has|had|have|it|he|she|they|if|but|when|where|than|not|be|been|any|no|this|"
    r"these|those|one|each|every|another)\b"
)
_MODIFIER = rf"(?:(?!{_NOT_MODIFIER})[a-z][a-z’'-]*\s+)"
_LOCAL = (
    r"(?:(?:(?:(?:north|south|east|west)-?){1,2}(?:ern)?|downtown|nearby|neighbou?ring|inner|outer|"
    rf"greater|rural|upper|lower|old|new|central|{_NOUN})\s+){{0,2}}?"
)
_NAMED = (
    rf"(?:[a-z-]+[’']s\s+)?{_LOCAL}(?P<named>{_NAME}(?:\s+{_MODIFIER}{{0,1}}(?:{_NAMED_NOUN})\b)?)"
)
_PART = (
    rf"\s+(?:of|behind|beside|opposite|beneath|under|above|at)\s+the\s+(?:[a-z-]+\s+)?(?:{_NOUN}|stern|"
    r"bow|baths|front|back|top|bottom)\b"
)
_DESCRIBED = (
    rf"(?P<described>{_MODIFIER}{{0,3}}(?P<noun>{_NOUN}))\b(?![-’'])(?P<part>{_PART})?"
    rf"(?:\s+(?P<of>of|in|at)\s+(?:the\s+)?(?P<whole>{_NAME}))?"
)
_CANDIDATE = re.compile(
    rf"{_PREPOSITION}\s+(?:(?:(?P<article>the|an?|both|all)|(?P<owner>{_OWNERS}))\s+)?"
    rf"(?:{_DESCRIBED}|{_NAMED})"
)
_POSSESSIVE = re.compile(r"[’']s?\Z")
_LONE_DETERMINER = frozenset({"a", "an", "both", "all"})
_COUNT = re.compile(
    r"\A(?:two|three|four|five|six|seven|eight|nine|ten|several|many|some|both|\d+)\b"
)
_CANONISED = re.compile(rf"\A{_SAINT}\S+\Z")
_ABSTRACT = re.compile(
    r"on\s+(?:the\s+)?(?:market|board|road|track|house)\Z|"
    r"\bin\s+(?:the\s+)?(?:pit|path|way|house|dock|field)\Z"
)
_COUNTED_NEXT = re.compile(r"\s+of\s+\d")
# Who is of a place is not therefore in it: "the prosecutor in Ely has opened an inquiry".
_OFFICE_BEFORE = re.compile(
    r"\b(?:based|headquartered|registered|ambassadors?|prosecutors?|colleagues?|counterparts?|"
    r"correspondents?|analysts?|economists?|authorities|officials|spokes\w+|representatives?)\s+\Z",
    re.IGNORECASE,
)
# "The war in Ukraine" is what is talked of, more often than where it is.
_MATTER_BEFORE = re.compile(
    r"\b(?:war|conflict|interests?|contracts?|shares?|stakes?|confidence|trust|belief|faith|works|phones?|"
    r"money|participation|role|specialis\w+|invest\w+)\s+\Z",
    re.IGNORECASE,
)
_BODY_LAST = re.compile(
    r"\b(?:Party|Alliance|League|Union|Council|Committee|Commission|Ministry|Government|Group|Bank|Fund|"
    r"Agency|Authority|Board|Federation|Association|Guild|Company|Corp|Ltd|Inc|Holdings|Partners|Movement|"
    r"Coalition|Division|Serie|Bundesliga|Championship|Act|Bill|Treaty|Convention|Agreement|Accord)\Z"
)
_GEOGRAPHIC = re.compile(
    r"\b(?:Lake|Mount|Cape|Isle|Island|Islands|Street|Road|Avenue|Square|Hill|Bridge|River|Beach|Quay|Lane|"
    r"Boulevard|Highway|Common|Heath|Moor)\b"
)
_PEOPLES = re.compile(r"[A-Z]\w+(?:ian|ish|ese|ch)")
_NOUN_BEHIND = re.compile(
    r"\s+(?!(?:on|in|at|and|or|to|for|from|by|with|but|after|before|where)\b)[a-z]{3,}"
)
_EVENT_NEXT = re.compile(
    r"\s+(?:trial|case|talks|deal|vote|row|dispute|inquiry|scandal|probe|summit|crisis|bid|works?)\b"
)


@dataclass(frozen=True)
class Place:
    """A place in the words.

    Attributes:
        span: Its words, without preposition and article.
        named: Whether a name stands in it.
        noun: The noun of a place that is only described ("tunnel"); None if a name stands alone.
        definite: Whether it is described as known: "the tunnel".
        preposition: The first letter on which it hangs, in the text searched.
    """

    span: Span
    named: bool
    noun: str | None
    definite: bool
    preposition: int


_AIMED = re.compile(
    r"\b(?:fir(?:e|ed|ing)|aim(?:ed|ing)?|direct(?:ed)?|shots?|shooting|look(?:ed|ing)?|laugh(?:ed)?|"
    r"point(?:ed|ing)|thr(?:ew|own)|hurl(?:ed|ing)|shout(?:ed|ing)?|target(?:ed)?|ang(?:er|ry)|rockets?|"
    r"missiles?|hit(?:ting)?\s+back|swipe|chance|attempt)\s+\Z",
    re.IGNORECASE,
)


def find_places(text: str) -> Iterator[Place]:
    """The places that the words name or describe, in order."""
    for match in _CANDIDATE.finditer(text):
        before = text[: match.start()]
        aimed = (match["here"] or "").lower() == "at" and _AIMED.search(before)
        if _OFFICE_BEFORE.search(before) or aimed:
            continue
        found = _named(text, match) if match["named"] else _described(text, match)
        if found is not None:
            yield found


def _named(text: str, match: re.Match[str]) -> Place | None:
    start, end = match.span("named")
    name = match["named"]
    here = (match["here"] or "").lower()
    doubtful = match["object"] or (here in {"on", "under"} and match["article"] is None)
    doubtful = doubtful or here == "behind" or _of_people(text, name, end)
    if _BODY_LAST.search(name) or (doubtful and not _GEOGRAPHIC.search(name)):
        # "Left Paris", "on Facebook": whether it is a place only the name can tell.
        return None
    if _EVENT_NEXT.match(text, end) or _MATTER_BEFORE.search(text[: match.start()]):
        return None
    if _POSSESSIVE.search(name) and not _CANONISED.match(name):
        return None
    return Place(Span(start=start, end=end), True, None, False, match.start())


def _of_people(text: str, name: str, end: int) -> bool:
    """Whether the name says of which people something is: "in a Lithuanian account", "in Irish"."""
    return _PEOPLES.fullmatch(name) is not None and _NOUN_BEHIND.match(text, end) is not None


def _described(text: str, match: re.Match[str]) -> Place | None:
    start, end = match.span("described")
    words, whole = match["described"], match["whole"]
    bare = " " not in words
    if whole and _POSSESSIVE.search(whole):
        whole = None
    if match["article"] is None and match["owner"] is None and bare and not whole:
        # "In office", "on board", "at sea": a manner, not a place.
        return None
    if (match["here"] or "").lower() == "over":
        return None
    if _ABSTRACT.search(match[0][: match.end("described") - match.start()]):
        return None
    if _COUNTED_NEXT.match(text, end) or _MATTER_BEFORE.search(text[: match.start()]):
        return None
    if whole:
        inner = Span(start=match.start("whole"), end=match.end("whole"))
        # "The courthouse in Ely", "a training camp in Ely", "the port of Ely": the town tells
        # readers more than the house does; "the town hall in Ely" is known as such.
        if bare or match["article"] in _LONE_DETERMINER or _COUNT.match(words):
            return Place(inner, True, None, False, match.start())
        end = inner.end
    elif match["part"]:
        end = match.end("part")
    elif _COUNT.match(words):
        return None
    if match["owner"] in {"his", "her", "our", "my"} or match["article"] == "both":
        start = match.start("owner") if match["owner"] else match.start("article")
    definite = match["article"] == "the" and bare and not whole and not match["part"]
    return Place(Span(start=start, end=end), bool(whole), match["noun"], definite, match.start())
