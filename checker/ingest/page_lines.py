"""Where in an HTML page the words stand that were extracted from it.

The extraction tells no places. So the page is read once more for its letters and digits alone,
with the line of each, and the extracted paragraphs are looked for among them: mark-up, entities,
spaces and punctuation make no difference, and what is not found word for word has no line.
"""

from __future__ import annotations

import html
import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from checker.models import LineStarts, Span
from checker.passages.sentences import split_sentences

# Tags, and what of a page no reader sees. Every alternative goes on from where it begins, whatever
# follows, so that time stays linear.
_MARK = re.compile(
    r"<!--.*?(?:-->|\Z)|<(script|style|title|template)\b.*?(?:</\1|\Z)|</?[a-z!?][^<>]*>?",
    re.IGNORECASE | re.DOTALL,
)
# Fewer letters than this ("Background") may stand anywhere in a page: they are looked for only
# between the paragraphs around them.
_TELLING = 24
# Each paragraph that is not found costs two looks through all of the page.
_MOST_MISSES = 200


def page_lines(text: str, page: str) -> LineStarts:
    """Where the lines of ``page`` begin in ``text``, which was extracted from it."""
    letters = _Letters(page)
    return tuple(_starts(text, _placed(text, letters.found), letters.starts))


class _Letters:
    """The letters and digits that a page shows.

    Attributes:
        found: They, all together.
        starts: For each piece of them, how many letters stand before it, and its line.
    """

    def __init__(self, page: str) -> None:
        pieces: list[str] = []
        self.starts: list[tuple[int, int]] = []
        length, line, at = 0, 1, 0
        for mark in chain(_MARK.finditer(page), (None,)):
            shown = page[at : mark.start() if mark else len(page)]
            for i, words in enumerate(shown.split("\n")):
                line += i > 0
                if letters := _letters(unicodedata.normalize("NFC", html.unescape(words))):
                    pieces.append(letters)
                    self.starts.append((length, line))
                    length += len(letters)
            if mark:
                line += mark[0].count("\n")
                at = mark.end()
        self.found = "".join(pieces)


@dataclass
class _Unit:
    """A paragraph or a sentence of the text, and where its letters begin among the page's."""

    span: Span
    letters: str
    at: int | None = None


def _placed(text: str, source: str) -> list[_Unit]:
    units: list[_Unit] = []
    reached = misses = 0
    for paragraph in _paragraphs(text):
        unit = _Unit(paragraph, _letters(paragraph.of(text)))
        if len(unit.letters) >= _TELLING and misses < _MOST_MISSES:
            at = source.find(unit.letters, reached)
            at = source.find(unit.letters) if at < 0 else at
            if at < 0:
                misses += 1
                units += (_Unit(s, _letters(s.of(text))) for s in split_sentences(text, paragraph))
                continue
            unit.at, reached = at, at + len(unit.letters)
        units.append(unit)
    _place_between(units, source)
    return units


def _place_between(units: Sequence[_Unit], source: str) -> None:
    """Look for what has no place between the places of what stands before it and after it."""
    following = [len(source)] * (len(units) + 1)
    for i in reversed(range(len(units))):
        at = units[i].at
        following[i] = following[i + 1] if at is None else at
    reached = 0
    for unit, limit in zip(units, following[1:], strict=True):
        if unit.at is None and unit.letters:
            at = source.find(unit.letters, reached, limit)
            unit.at = None if at < 0 else at
        if unit.at is not None:
            reached = unit.at + len(unit.letters)


def _starts(
    text: str, units: Sequence[_Unit], pieces: Sequence[tuple[int, int]]
) -> Iterator[tuple[int, int | None]]:
    offsets = [offset for offset, _ in pieces]
    for unit in units:
        if unit.at is None:
            yield unit.span.start, None
            continue
        first = bisect_right(offsets, unit.at) - 1
        last = bisect_right(offsets, unit.at + len(unit.letters) - 1)
        yield unit.span.start, pieces[first][1]
        places = [i for i in range(unit.span.start, unit.span.end) if text[i].isalnum()]
        line = pieces[first][1]
        for offset, next_line in pieces[first + 1 : last]:
            if next_line != line:
                line = next_line
                # The marks before a word stand on its line.
                place = places[offset - unit.at]
                yield max(text.rfind(" ", unit.span.start, place) + 1, unit.span.start), line


def _paragraphs(text: str) -> Iterator[Span]:
    start = 0
    for line in text.split("\n"):
        if line.strip():
            yield Span(start=start, end=start + len(line))
        start += len(line) + 1


def _letters(words: str) -> str:
    return "".join(filter(str.isalnum, words))
