"""Two tellings of one thing that give it opposite ends: convicted and acquitted, shut and open.

Unlike a single word and its opposite in an otherwise equal sentence, the two may be built
differently ("was convicted of bribery by three judges", "three judges acquitted him of bribery"):
what they share is what is told, and what tells them apart is how it came out. The table is one of
general English (``outcomes.txt``).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise
from pathlib import Path

from checker.grammar.verbs import base_of
from checker.models import Claim
from checker.wording import keywords

_TABLE = Path(__file__).with_name("outcomes.txt")
_FEWEST = 2
"""Content words that the two share beside their outcomes at least."""
_SHARE = 0.6
"""How much of the shorter one, its outcome left out, that is at least."""


@dataclass(frozen=True)
class _Side:
    """One way to end, of a line of the table.

    Attributes:
        line: Which line; its sides exclude each other.
        side: Which side of it.
        final: Whether it cannot turn into another side later.
    """

    line: int
    side: int
    final: bool


@dataclass(frozen=True)
class _Line:
    about: frozenset[str]
    of_subject: bool


@dataclass(frozen=True)
class _Found:
    """An outcome in a claim's words.

    Attributes:
        side: Which.
        start: Where its words begin, from the claim's first character.
        end: Where they end.
    """

    side: _Side
    start: int
    end: int


@dataclass(frozen=True)
class Outcomes:
    """The opposite outcomes of two tellings.

    Attributes:
        ours: The words of the first.
        theirs: The words of the second.
        final: Whether the first, and whether the second, cannot turn into the other.
    """

    ours: str
    theirs: str
    final: tuple[bool, bool]


def opposite_outcomes(first: Claim, second: Claim) -> Outcomes | None:
    """The outcomes that two claims give to one thing, where only one of the two can be true.

    None where either has both outcomes, denies or bounds one, or speaks of some of several things;
    and where so much else differs that the two may speak of two things.
    """
    for one in _outcomes(first.quote.text):
        for other in _outcomes(second.quote.text):
            if one.side.line != other.side.line or one.side.side == other.side.side:
                continue
            if _of_one_thing(first, one, second, other):
                return Outcomes(
                    first.quote.text[one.start : one.end],
                    second.quote.text[other.start : other.end],
                    (one.side.final, other.side.final),
                )
    return None


_UNSURE = re.compile(
    r"\b(?:not|no|never|neither|nor|nobody|none|nothing|without|if|unless|whether|except|only|may|"
    r"might|could|should|would|almost|nearly|some|most|many|several|half|part(?:s|ly)?|few|others?|"
    r"another|fail\w*|threat\w*|try|tried|trying|want\w*|hop\w+|fear\w*|accus\w+|suspect\w*|"
    r"alleg\w+|at risk of)\b|n[’']t\b",
    re.IGNORECASE,
)
"""Words under which an outcome is not told as it is, or of some only."""


def _of_one_thing(first: Claim, one: _Found, second: Claim, other: _Found) -> bool:
    """Whether the two tell so much else alike that they are about one thing."""
    line = _table()[0][one.side.line]
    (before, ours), (reached, theirs) = _around(first, one), _around(second, other)
    if _UNSURE.search(f"{before} {ours}") or _UNSURE.search(f"{reached} {theirs}"):
        return False
    here, there = keywords(f"{before} {ours}"), keywords(f"{reached} {theirs}")
    if line.about and not (line.about & here and line.about & there):
        return False
    if line.of_subject and not keywords(before) & keywords(reached):
        return False
    shared = here & there
    if len(shared) < max(_FEWEST, _SHARE * min(len(here), len(there))):
        return False
    if _told_apart(first.quote.text, second.quote.text, shared):
        return False
    of_what, of_which = _complement(ours), _complement(theirs)
    return not of_what or not of_which or bool(of_what & of_which)


def _told_apart(ours: str, theirs: str, shared: frozenset[str]) -> bool:
    """Whether a word right before a shared one tells two things apart: electric cars, used cars."""
    one, other = _qualifiers(ours, shared), _qualifiers(theirs, shared)
    return any(one[word].isdisjoint(other[word]) for word in one.keys() & other.keys())


def _qualifiers(text: str, shared: frozenset[str]) -> dict[str, set[str]]:
    """By shared word, the words right before it that only this telling has; no names or forms."""
    found: dict[str, set[str]] = {}
    words = [match.group() for match in _WORD.finditer(text)]
    for before, word in pairwise(words):
        own = keywords(before) - shared
        if own and before.islower() and not base_of(before):
            for stem in keywords(word) & shared:
                found.setdefault(stem, set()).update(own)
    return found


_COMPLEMENT = re.compile(r"\b(?:of|on|for|over)\s+([^,;.]*)", re.IGNORECASE)


def _complement(behind: str) -> frozenset[str]:
    """Of what, on what or for what it came out so, as told behind the outcome."""
    match = _COMPLEMENT.search(behind)
    return keywords(match[1]) if match else frozenset()


def _around(claim: Claim, found: _Found) -> tuple[str, str]:
    """The claim's words before its outcome, and those behind."""
    text = claim.quote.text
    return text[: found.start], text[found.end :]


# -- finding them ---------------------------------------------------------------------------------

_WORD = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*")


@lru_cache(maxsize=4096)
def _outcomes(text: str) -> tuple[_Found, ...]:
    """The outcomes in the words, those of lines left out of which two sides stand there."""
    words = [(match.start(), match.end(), _forms(match.group())) for match in _WORD.finditer(text)]
    found: list[_Found] = []
    for at in range(len(words)):
        for length, sides in sorted(_starting(words, at).items(), reverse=True):
            inside = any(
                f.start < words[at + length - 1][1] and words[at][0] < f.end for f in found
            )
            if not inside:
                end = words[at + length - 1][1]
                found += (_Found(side, words[at][0], end) for side in sides)
            break
    told = {(one.side.line, one.side.side) for one in found}
    lines = [line for line, _ in told]
    return tuple(one for one in found if lines.count(one.side.line) == 1)


def _starting(words: list[tuple[int, int, frozenset[str]]], at: int) -> dict[int, list[_Side]]:
    """The outcomes whose first word stands there, by the number of their words."""
    found: dict[int, list[_Side]] = {}
    for first in words[at][2]:
        for phrase, side in _table()[1].get(first, ()):
            rest = words[at : at + len(phrase)]
            if len(rest) == len(phrase) and all(
                word in forms for word, (_, _, forms) in zip(phrase, rest, strict=True)
            ):
                found.setdefault(len(phrase), []).append(side)
    return found


@lru_cache(maxsize=8192)
def _forms(word: str) -> frozenset[str]:
    """What the word may be a form of, without the ends that English spelling adds or drops."""
    lower = word.lower().replace("’", "'")
    base = base_of(lower) or (lower[:-1] if re.search(r"[^s]s\Z", lower) else lower)
    return frozenset({lower, base.removesuffix("e")})


@cache
def _table() -> tuple[tuple[_Line, ...], dict[str, list[tuple[tuple[str, ...], _Side]]]]:
    """The lines, and their phrases by first word."""
    lines: list[_Line] = []
    phrases: dict[str, list[tuple[tuple[str, ...], _Side]]] = {}
    for written in _TABLE.read_text(encoding="utf-8").splitlines():
        if not written or written.startswith("#"):
            continue
        head, _, rest = written.rpartition(": ")
        about = keywords(head.removeprefix("of ")) if head.startswith("of ") else frozenset[str]()
        for number, side in enumerate(rest.split(" / ")):
            known = _Side(len(lines), number, side.startswith("!"))
            for phrase in side.removeprefix("! ").split(", "):
                words = tuple(_key(word) for word in phrase.strip().split())
                phrases.setdefault(words[0], []).append((words, known))
        lines.append(_Line(about, head == "subject"))
    return tuple(lines), phrases


def _key(word: str) -> str:
    """A word of the table as ``_forms`` gives it: verbs stand there in their base form."""
    return word if base_of(word) else word.removesuffix("e")
