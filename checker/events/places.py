"""Where something is said to be, in words: "on the car deck", "in Havnsund" (pure).

Named places that the gazetteer knows are its business. This finds the rest: a capitalised name
behind a preposition of place, and the common nouns with which newsrooms place an event. The
preposition stands outside the place (SpatialML, Mani et al. 2010).
"""

from __future__ import annotations

import re

from checker.models import Span

_NOUNS = (
    "airport area arena avenue bank bar barracks base bay beach border bridge building bunker "
    "bus cabin cabins cafe camp campus canteen capital car cathedral cellar cemetery center "
    "centre chamber church city classroom clinic coast college compound corridor countryside "
    "county court courthouse courtroom courtyard crossing dam deck depot desert district dock "
    "docks embassy entrance estate factory farm field fields forest foyer garage garden gate "
    "ground grounds gym hall hangar harbor harbour headquarters hill hills hospital hospitals "
    "hostel hotel house island jail junction kitchen laboratory lake library lobby mainland "
    "mall market mill mine monastery mosque motorway mountains museum neighborhood "
    "neighbourhood office offices palace park path pier pit pitch plant platform pool port "
    "prison quarter quay railway ranch refinery reservoir restaurant river road roof room route "
    "runway school schools sea shelter shipyard shop site slope south square stadium station "
    "strait street suburb synagogue temple tent terminal theater theatre tower town track "
    "tunnel university valley village ward wards warehouse waters wing woods workshop yard zoo "
).split()
_PREPOSITION = (
    r"\b(?:in|at|on|inside|outside|near|off|aboard|around|beneath|under|behind|across|along)"
)
_DESCRIBED = re.compile(
    rf"{_PREPOSITION}\s+(?:the|a|an|its|their|his|her)\s+"
    rf"(?P<place>(?:(?!(?:of|and|to|for|with|that)\b)[a-z’'-]+\s+){{0,3}}(?:{'|'.join(_NOUNS)}))\b"
)
_NOT_A_PLACE = (
    r"(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|"
    r"August|September|October|November|December|Jan\b|Feb\b|Aug\b|Sept?\b|Oct\b|Nov\b|Dec\b|"
    r"(?:Mr|Mrs|Ms|Dr|I)\b|Christmas|Easter)"
)
_NAMED = re.compile(
    rf"\b(?:in|at|near|outside|off|aboard)\s+(?:the\s+)?{_NOT_A_PLACE}"
    r"(?P<place>[^\W\d_a-z][\w’'-]+(?:\s+[^\W\d_a-z][\w’'-]+){0,3})"
)


def find_place(text: str) -> Span | None:
    """The first place that the words name or describe, without its preposition and article."""
    found = [m for p in (_NAMED, _DESCRIBED) for m in (p.search(text),) if m is not None]
    if not found:
        return None
    first = min(found, key=lambda match: match.start("place"))
    return Span(start=first.start("place"), end=first.end("place"))
