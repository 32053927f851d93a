"""Which two places are known to lie apart, so that one event cannot be in both."""

from __future__ import annotations

import re

from checker.names.countries import capitals, country_names, key_of

_SITES = frozenset(
    """
    hospital clinic school college university hotel church cathedral mosque synagogue temple court
    courthouse stadium arena airport station prison jail library theatre theater museum cinema
    embassy consulate palace barracks cemetery bridge mine dam stadium restaurant abbey monastery
    castle hall mansion villa farm infirmary ministry parliament chancellery
    """.split()
)
"""Kinds of place of which none lies in another, and two with different names are two."""

_ROOMS = frozenset(
    """
    deck room kitchen cabin corridor stairwell attic loft roof garage lobby ward hold cockpit galley
    lounge carriage wagon warehouse workshop laboratory canteen bathroom bedroom bathroom toilet
    office store storeroom cellar basement shaft balcony engine
    """.split()
)
"""Kinds of place within a building or a vehicle of which none lies in another."""

_BEFORE_REST = re.compile(r"\s+(?:in|of|at|on|near|outside)\s+|,")
_SMALL = frozenset({"the", "a", "an", "s", "st", "saint", "main", "local", "nearby"})


def lie_apart(a: str, b: str) -> bool:
    """Whether two places are known to lie apart; False when in doubt.

    Countries, and capitals of different countries, lie apart; so do two sites, each a building or
    grounds of its own, whose names have no word in common ("St Anne’s Hospital", "the town hall").
    """
    ours, theirs = _country(a), _country(b)
    if ours is not None and theirs is not None:
        return ours != theirs
    return _two_sites(a, b)


def two_rooms(a: str, b: str) -> bool:
    """Whether the two are different rooms or parts of one building or vehicle."""
    return _kind(_ROOMS, a) is not None and _kind(_ROOMS, b) is not None and _words(a) != _words(b)


def _two_sites(a: str, b: str) -> bool:
    ours, theirs = _kind(_SITES, a), _kind(_SITES, b)
    if ours is None or theirs is None:
        return False
    # "The hospital" may be short for any; of two kinds, neither is short for the other.
    one, other = _words(a) - {ours}, _words(b) - {theirs}
    return (ours != theirs or bool(one and other)) and not one & other


def _kind(kinds: frozenset[str], place: str) -> str | None:
    """The kind of place that the name says it is."""
    words = re.findall(r"\w+", _BEFORE_REST.split(place.lower())[0])
    return words[-1] if words and words[-1] in kinds else None


def _words(place: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", place.lower())) - _SMALL - {"in", "of", "at", "on"}


def _country(place: str) -> str | None:
    """The country that a place is, ends with the name of, or is the capital of."""
    key = key_of(place.rpartition(", ")[2])
    bare = key[1:] if key[:1] == ("the",) else key
    found = country_names().get(bare)
    return found if found is not None else capitals().get(bare)
