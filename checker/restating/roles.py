"""Who does what to whom: two names, each in the other's place around a verb."""

from __future__ import annotations

import re

from checker.models import Claim
from checker.restating.alignment import Alignment
from checker.restating.units import Sort, Unit

_MUTUAL = re.compile(
    r"\b(?:me[et]ts?|met|meeting|marr(?:y|ied|ies)|play(?:s|ed|ing)?|face[sd]?|facing|fought|fights?|"
    r"join(?:s|ed)?|talk(?:s|ed)?|spoke|speaks?|dr[ae]ws?|drew|divorced?|versus|vs?|and|or|with|"
    r"between|against|alongside|by|from)\b",
    re.IGNORECASE,
)
"""What holds of both alike, or turns the sentence round: "met", "and", "was accused by"."""


def swapped(first: Claim, second: Claim, laid: Alignment) -> tuple[str, str] | None:
    """The name that comes first on either side, if two names stand the other way about."""
    crossed = [pair for pair in laid.moved if pair[0].sort is Sort.NAME]
    if len(crossed) != 2:
        return None
    (a, b), (c, d) = crossed
    if (a.start < c.start) == (b.start < d.start):
        return None
    ours, theirs = sorted((a, c), key=_start), sorted((b, d), key=_start)
    between = [
        (one, other)
        for one, other in laid.same
        if ours[0].end <= one.start < ours[1].start
        and theirs[0].end <= other.start < theirs[1].start
    ]
    within = (
        first.quote.text[ours[0].end : ours[1].start],
        second.quote.text[theirs[0].end : theirs[1].start],
    )
    if not between or any(map(_MUTUAL.search, within)):
        return None
    return ours[0].text, theirs[0].text


def _start(unit: Unit) -> int:
    return unit.start
