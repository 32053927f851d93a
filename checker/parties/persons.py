"""Persons called by what an article says of them: "the 29-year-old", "the player" (pure).

Newsrooms do not repeat a name: they call its bearer by age, by country or by a wider word for the
trade. Who is meant must be the only one of whom the article, or the run, says so.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from checker.answered import Reading
from checker.models import Span
from checker.names import EntityKind, Mention
from checker.speech.cues import FINITE

_AGED = re.compile(
    r"\b[Tt]he\s+(?P<age>\d{1,3})-year-old\b"
    rf"(?=[^\w\s]|\s*\Z|\s+(?:who|and|in|at|from|for|with|by|to|on|(?:\w+ly\s+)?{FINITE.pattern}|\w+ed)\b)"
)
_WITH_AGE = re.compile(r"\b[Tt]he\s+[a-z][a-z-]+,\s+(?P<age>\d{1,3}),")
_AGE_BEHIND = re.compile(r",\s+(?:aged\s+)?(?P<age>\d{1,3})\b(?=[,.;)])")
_AGE_BEFORE = re.compile(r"\b(?P<age>\d{1,3})-year-old\s+(?:[a-z-]+\s+){0,3}\Z")
_OF_COUNTRY = re.compile(
    rf"\b[Tt]he\s+(?P<nation>[A-Z][a-z]+(?:n|ese|ish|ch|i))(?=(?:,\s\d+,)?\s+(?:{FINITE.pattern}))"
)
_PLAYERS = frozenset(
    "striker winger forward midfielder defender goalkeeper keeper playmaker captain skipper "
    "footballer".split()
)
WIDER = {"player": _PLAYERS, "footballer": _PLAYERS, "forward": frozenset({"striker", "winger"})}
"""Wider words for a trade, each with the words of which one is printed beside the name."""

_ON_TRIAL = frozenset({"defendant", "accused", "suspect", "convict"})
_CHARGED = (
    r"jailed|charged|accused|convicted|sentenced|arrested|detained|acquitted|cleared|indicted|"
    r"imprisoned|extradited|remanded"
)
_CHARGED_BEHIND = re.compile(
    rf"(?:,\s[^,;.]{{1,60}},)?\s+(?:(?:is|was|were|has|had|been|being|will|be|who)\s+){{0,3}}"
    rf"(?:{_CHARGED}|on\s+trial|found\s+guilty|pleaded|pleads|stands?\s+trial|faces?\s+(?:trial|charges))\b"
)
_CHARGED_BEFORE = re.compile(
    rf"\b(?:{_CHARGED}|trial\s+of|case\s+against|charges\s+against|verdict\s+against)\s+"
    r"(?:[a-z-]+\s+){0,5}\Z"
)


def described_persons(reading: Reading, span: Span) -> Iterator[tuple[Span, str]]:
    """Those whom a stretch of the article calls by their age or country, with their names."""
    text = reading.article.text
    for pattern in (_AGED, _WITH_AGE):
        for match in pattern.finditer(text, span.start, span.end):
            ages = _ages(reading)
            same = [name for name, age in ages.items() if age == int(match["age"])]
            if not same and pattern is _AGED:
                same = _main_person(reading, match.start(), ages)
            if len(same) == 1:
                yield Span(start=match.start(), end=match.end("age")), same[0]
    for match in _OF_COUNTRY.finditer(text, span.start, span.end):
        before = re.compile(rf"\b{match['nation']}\s+(?:[a-z-]+\s+){{1,3}}\Z")
        people = {
            m.entities[0]
            for m in _people(reading)
            if before.search(text[max(0, m.start - 60) : m.start])
            or before.search(f"{m.text.rpartition(' ' + m.entities[0])[0]} ")
        }
        if len(people) == 1:
            yield Span(start=match.start(), end=match.end()), people.pop()


def _ages(reading: Reading) -> dict[str, int]:
    """The ages that the article prints beside names."""
    text = reading.article.text
    ages: dict[str, int] = {}
    for mention in _people(reading):
        found = _AGE_BEHIND.match(text, mention.end) or _AGE_BEFORE.search(
            text[max(0, mention.start - 60) : mention.start]
        )
        if found is not None:
            ages.setdefault(mention.entities[0], int(found["age"]))
    return ages


def _main_person(reading: Reading, start: int, ages: dict[str, int]) -> list[str]:
    """The one named most often before, of those whose age the article does not print."""
    names = [m.entities[0] for m in _people(reading) if m.end <= start]
    ranked = Counter(name for name in names if name not in ages).most_common(2)
    alone = len(ranked) == 1 or (len(ranked) == 2 and ranked[0][1] > ranked[1][1])
    return [ranked[0][0]] if alone else []


def on_trial(reading: Reading, noun: str) -> str | None:
    """Whom "the defendant" means: the only one of whom the article tells that he is charged."""
    if noun not in _ON_TRIAL:
        return None
    text = reading.article.text
    charged = {
        m.entities[0]
        for m in _people(reading)
        if _CHARGED_BEHIND.match(text, m.end)
        or _CHARGED_BEFORE.search(text[max(0, m.start - 80) : m.start])
    }
    return charged.pop() if len(charged) == 1 else None


def _people(reading: Reading) -> list[Mention]:
    return [m for m in reading.mentions if m.kind is EntityKind.PERSON and len(m.entities) == 1]
