"""Which two places are known to lie apart, so that one event cannot be in both."""

from __future__ import annotations

import re
from collections.abc import Iterable

from checker.names.countries import capitals, country_names, key_of, places

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

_TRACTS = frozenset(
    """
    county province region district state island islands isle isles valley coast shore suburb
    suburbs quarter borough parish municipality department prefecture governorate oblast canton
    peninsula bay gulf sea ocean lake river estuary delta mountains hills forest desert park area
    zone land north south east west northern southern eastern western central upper lower greater
    inner outer mid midlands riviera highlands lowlands basin strip corridor republic federation
    capital city town village centre center downtown country territory territories archipelago
    """.split()
)
"""Words of a place that may hold another place, or be short for one."""

_REGIONS = frozenset(
    """
    alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii
    idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan
    minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania
    tennessee texas utah vermont virginia washington wisconsin wyoming jersey hampshire carolina
    dakota ontario quebec alberta manitoba saskatchewan yukon nunavut victoria tasmania
    bavaria hesse saxony brandenburg westphalia rhineland swabia tyrol carinthia styria salzburg
    vorarlberg burgenland brittany normandy provence alsace lorraine corsica burgundy picardy
    lombardy piedmont tuscany umbria veneto sicily calabria liguria lazio puglia sardinia andalusia
    aragon asturias galicia navarre cantabria murcia extremadura algarve alentejo flanders hainaut
    kent essex sussex surrey devon cornwall dorset somerset norfolk suffolk cumbria durham wales
    ulster munster leinster connacht kerry cork galway mayo donegal fife skane scania jutland
    funen zealand finnmark nordland rogaland troms dalarna donbas crimea bihar punjab sindh
    balochistan gujarat kerala rajasthan odisha assam kashmir hokkaido honshu kyushu tibet xinjiang
    yunnan sichuan guangdong gaza galilee judea darfur kivu katanga tigray amhara oromia gauteng
    natal
    """.split()
)
"""States, provinces and counties that news copy names without saying that they are."""

_TRACT_ENDINGS = ("shire", "stan", "land", "lands", "side", "ia")

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


def two_towns(a: str, b: str) -> bool:
    """Whether both are bare names of which neither is known to hold other places.

    A reporter who says no more than where the thing was names the town; a country, a county or a
    coast would hold it.
    """
    if not (_is_bare(a) and _is_bare(b)) or _words(a) & _words(b):
        return False
    # Beside a city that is known, the name of one that is not may be that of its region.
    return (places().get(key_of(a)) is None) == (places().get(key_of(b)) is None)


def holds_others(words: Iterable[str]) -> bool:
    """Whether a word of these says that the place is a county, a coast or the like."""
    return any(word.lower().strip(",.") in _TRACTS for word in words)


def _is_bare(place: str) -> bool:
    words = place.split()
    if not words or _country_itself(place) or not all(word[:1].isupper() for word in words):
        return False
    region = holds_others(words) or any(word.lower() in _REGIONS for word in words)
    return not region and not place.lower().endswith(_TRACT_ENDINGS)


def _country_itself(place: str) -> bool:
    return country_names().get(key_of(place)) is not None


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
