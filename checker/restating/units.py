"""The units in which two sentences are compared: names, figures, dates, words, negations."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from checker.figures.numerals import find_numerals
from checker.grammar.verbs import base_of
from checker.lattice import PAST
from checker.models import Claim, Interval, Quantity
from checker.names.countries import demonym_country
from checker.names.fold import fold
from checker.names.words import HONORIFICS, NOT_NAMES, PARTICLES, TITLE_HEADS
from checker.restating.opposites import has_opposite
from checker.times.dates import find_times
from checker.wording import keywords, stem


class Sort(StrEnum):
    """What a unit is."""

    NAME = "name"
    FIGURE = "figure"
    DATE = "date"
    NEGATION = "negation"
    WORD = "word"
    LIGHT = "light"
    """A function word or a common verb that has an opposite ("before", "left")."""


@dataclass(frozen=True)
class Unit:
    """One word, name, figure or date of a claim.

    Attributes:
        sort: What it is.
        text: As printed.
        start: First code point, counted from the start of the quotation.
        end: One past the last.
        key: What two units that say the same share: the word's stem; of a name its folded words.
        before: The word right before it, in lower case.
        value: Of a figure, its number.
        quantity: Of a figure that measures something, the quantity it belongs to.
        interval: Of a date, the days.
    """

    sort: Sort
    text: str
    start: int
    end: int
    key: frozenset[str]
    before: str = ""
    value: float | None = None
    quantity: Quantity | None = None
    interval: Interval | None = None

    @property
    def weighs(self) -> bool:
        """Whether it counts for how much two sentences share: words with content, and names."""
        return self.sort in {Sort.WORD, Sort.NAME}


NEGATIONS = frozenset("not never no none nobody nothing neither nor cannot nowhere".split())
_TOKEN = re.compile(r"\w+(?:[-’'&]\w+)*")
_NOT = re.compile(r"n[’']t\Z", re.IGNORECASE)
_LAST_WORD = re.compile(r"[\w’'-]+(?=\W*\Z)")
_INNER = frozenset({"of", "the", "and", "for", "&"}) | PARTICLES
_SMALL = HONORIFICS | {"the", "of", "and", "for"}


@lru_cache(maxsize=8192)
def units_of(claim: Claim) -> tuple[Unit, ...]:
    """The units of a claim's quotation, in order; words without content are left out."""
    text = claim.quote.text
    times = find_times(text, claim.asserted_on, "past" if claim.status.value in PAST else "future")
    found = [
        Unit(
            Sort.DATE, time.text, time.start, time.end, frozenset({time.text.lower()}),
            interval=time.interval,
        )
        for time in times
    ]  # fmt: skip
    found += [unit for unit in _figures(claim) if not _covered(unit.start, found)]
    known = _known_names(claim)
    words = [
        (match.start(), match.end(), match[0])
        for match in _TOKEN.finditer(text)
        if not _covered(match.start(), found)
    ]
    found += _named(text, words, known)
    found += [
        unit
        for start, end, word in words
        if not _covered(start, found)
        and not (word == "longer" and text[:start].lower().endswith("no "))
        and (unit := _word(start, end, word)) is not None
    ]
    found.sort(key=lambda unit: unit.start)
    return tuple(_with_before(text, unit) for unit in found)


def _covered(at: int, units: list[Unit]) -> bool:
    return any(unit.start <= at < unit.end for unit in units)


def _with_before(text: str, unit: Unit) -> Unit:
    before = _LAST_WORD.search(text[: unit.start])
    return replace(unit, before=before[0].strip().lower()) if before else unit


def _figures(claim: Claim) -> Iterator[Unit]:
    text, offset = claim.quote.text, claim.quote.start
    for numeral in find_numerals(text):
        quantity = next(
            (
                q
                for q in claim.quantities
                if q.quote.start - offset <= numeral.start < q.quote.end - offset
            ),
            None,
        )
        if numeral.spelled and numeral.value == 1 and quantity is None:
            continue
        printed = text[numeral.start : numeral.end]
        value = float(numeral.value)
        key = frozenset({f"{value:g}"})
        yield Unit(
            Sort.FIGURE, printed, numeral.start, numeral.end, key, value=value, quantity=quantity
        )


def _known_names(claim: Claim) -> frozenset[str]:
    """Folded words of all that the claim's own fields name."""
    names = [
        *claim.event.participants,
        claim.event.place or "",
        claim.attribution.speaker.canonical,
    ]
    return frozenset(
        fold(word) for name in names for word in re.findall(r"\w+", name) if word[:1].isupper()
    )


def _named(text: str, words: list[tuple[int, int, str]], known: frozenset[str]) -> Iterator[Unit]:
    """Runs of capitalised words, function words within them included."""
    at = 0
    while at < len(words):
        if not _opens_name(text, words, at, known):
            at += 1
            continue
        last = at
        for ahead in range(at + 1, len(words)):
            word = words[ahead][2]
            gap = text[words[ahead - 1][1] : words[ahead][0]]
            if gap not in {" ", "-", ". ", " & "}:
                break
            if word[:1].isupper():
                last = ahead
            elif word not in _INNER:
                break
        start, end = words[at][0], words[last][1]
        parts = [word for _, _, word in words[at : last + 1]]
        key = _name_key(parts)
        if key:
            alone = keywords(parts[0].lower()) if len(parts) == 1 else frozenset()
            yield Unit(Sort.NAME, text[start:end], start, end, key | alone)
        at = last + 1


def _name_key(parts: list[str]) -> frozenset[str]:
    bare = [re.sub(r"[’']s\Z", "", part) for part in parts]
    titles = _SMALL | TITLE_HEADS
    kept = [word for word in bare if word.lower() not in titles] or bare
    country = demonym_country(kept[0]) if len(kept) == 1 else None
    words = country.split() if country else kept
    return frozenset(fold(word) for word in words if fold(word))


def _opens_name(
    text: str, words: list[tuple[int, int, str]], at: int, known: frozenset[str]
) -> bool:
    start, end, word = words[at]
    if not word[:1].isupper() or word == "I" or word.startswith(("I’", "I'")):
        return False
    plain = re.sub(r"[’']s\Z", "", word)
    if fold(plain) in known:
        return True
    if plain.lower() in NOT_NAMES or plain.lower() in _SMALL - HONORIFICS:
        return False
    first = not re.search(r"\w", text[:start]) or re.search(r"[.!?:]\s*[“\"‘']?\Z", text[:start])
    if not first:
        return True
    if plain.isupper() and len(plain) > 1:
        return True
    if demonym_country(plain):
        return True
    following = words[at + 1] if at + 1 < len(words) else None
    return (
        following is not None
        and text[end : following[0]] == " "
        and following[2][:1].isupper()
        and bool(keywords(plain))
    )


def _word(start: int, end: int, word: str) -> Unit | None:
    lower = word.lower()
    if lower in NEGATIONS or _NOT.search(word):
        return Unit(Sort.NEGATION, word, start, end, frozenset({"not"}))
    key = keywords(lower)
    if key:
        return Unit(Sort.WORD, word, start, end, key | keywords(base_of(lower) or lower))
    if has_opposite(word):
        return Unit(Sort.LIGHT, word, start, end, frozenset({stem(word)}))
    return None
