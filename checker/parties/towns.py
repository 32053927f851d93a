"""Towns that act: "Ely has frozen its payments", "both towns had been rung" (pure).

A place takes part in an event only where its council or its people do something that only people
do, or have it done to them (docs/labelling.md, section 4): a town that is flooded is a place.
"""

from __future__ import annotations

import re

from checker.answered import Reading
from checker.models import Span
from checker.names import EntityKind, Mention
from checker.parties.named import Party, Sort

_DONE = (
    r"rung|telephoned|phoned|warned|told|alerted|informed|notified|asked|invited|consulted|promised|"
    r"offered|sued|accused|paid|given|granted|refused|denied|awarded|thanked|fined"
)
_DOES = (
    rf"{_DONE}|froze|frozen|withheld|signed|agreed|voted|decided|applied|appealed|bought|sold|leased|"
    r"hired|joined|quit|demanded|claimed|announced|approved|rejected|backed|opposed|gave|took|taken|"
    r"refuses|wants|plans|hopes|intends|seeks|sued|won|lost|beat|borrowed|pledged|protested"
)
_BETWEEN = r"(?:\s+(?:also|still|since|now|never|not|already|again|later|meanwhile|[a-z]+ly))*"
_ACTING = re.compile(
    rf"(?:{_BETWEEN}\s+(?:has|have|had|will|would|did|is\s+to|are\s+to|is|are|was|were))?{_BETWEEN}\s+"
    rf"(?:(?:been\s+)?(?:{_DOES})|refuse|want|pay|sell|buy|sign|appeal|sue|join|give|freeze|take\s+part)\b"
)
_ACTED_ON = re.compile(
    r"\b(?:rang|telephoned|phoned|called|warned|told|alerted|informed|notified|asked|invited|consulted|"
    r"sued|accused|thanked|joined|beat|fined)\s+(?:both\s+)?\Z",
    re.IGNORECASE,
)
_OPENS = re.compile(r"[\W_]*(?:(?:both|but|and|that)\s+)*\Z", re.IGNORECASE)
_AND = re.compile(r"\s+and\s+\Z")


def acting_towns(reading: Reading, span: Span) -> list[Party]:
    """The places that act, or are spoken to, in a stretch of the article."""
    text = reading.article.text
    places = [
        m for m in reading.within(span) if m.kind is EntityKind.PLACE and len(m.entities) == 1
    ]
    return [
        Party(m.start, m.end, m.entities, Sort.BODY, m)
        for run in _runs(text, places)
        if _acts(text, span, run[0].start, run[-1].end)
        for m in run
    ]


def _runs(text: str, places: list[Mention]) -> list[list[Mention]]:
    """The places, those that are joined by "and" together."""
    runs: list[list[Mention]] = []
    for place in places:
        if runs and _AND.fullmatch(text, runs[-1][-1].end, place.start):
            runs[-1].append(place)
        else:
            runs.append([place])
    return runs


def _acts(text: str, span: Span, start: int, end: int) -> bool:
    before = text[span.start : start]
    if _ACTED_ON.search(before):
        return True
    return _OPENS.fullmatch(before) is not None and _ACTING.match(text, end, span.end) is not None
