"""Parts: the smallest stretches of a passage that can be a claim.

A part is one clause with one source; a relative clause inside another is a part as well. The model
is asked about parts, so a claim's quotation is verbatim by construction and its offsets are the
code's own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from checker.models import Span
from checker.passages.clauses import clauses
from checker.passages.quotemarks import Quotation, quotations
from checker.passages.sentences import split_sentences
from checker.speech.attribution import NamedSpan, Stretch, attribute

# "PORT ELLIS, June 19 (Harbour Press) - ": where a wire story was filed, before it begins.
_DATELINE = re.compile(
    r"(?:[A-Z]{3,}[A-Z .’'-]*|[A-Z][\w .’'-]{1,30}(?=[^-–—\n]{0,60}\())(?:,\s+[A-Z][\w. ]{1,20}?){0,2}"
    r"(?:\s+\([^()\n]{2,40}\))?\s+[-–—]\s+(?=[A-Z“\"‘'])"
)
# What plain text has before a heading, a list's item or a quotation.
_MARKERS = re.compile(r"(?:(?:#{1,6}|>|[-*+•◦‣▪–—]|\(?\d{1,2}[.)])\s+)*")
_EDGE = ' \t\r\n\u00a0,;:—–“”"„«»'


@dataclass(frozen=True)
class Part:
    """One clause with one source.

    Attributes:
        span: Where it stands in the passage, without quotation marks and commas at its ends.
        stretch: The stretch it belongs to: source, cue, chain and voice.
        sentence: The sentence it stands in.
    """

    span: Span
    stretch: Stretch
    sentence: Span


def split_parts(text: str, names: Sequence[NamedSpan]) -> tuple[Part, ...]:
    """The parts of one passage, in the order in which they begin: apart, or one inside another.

    Args:
        text: The passage's words.
        names: Mentions in it that may be sources, in order.
    """
    markers = _MARKERS.match(text)
    begin = markers.end() if markers else 0
    dateline = _DATELINE.match(text, begin)
    begin = dateline.end() if dateline else begin
    sentences = split_sentences(text, Span(start=begin, end=len(text)))
    quotes = quotations(text)
    parts = []
    for stretch in attribute(text, sentences, quotes, names):
        sentence = next(s for s in sentences if s.overlaps(stretch.span))
        for span in clauses(text, stretch.span):
            trimmed = _strip(text, span, quotes)
            if trimmed is not None:
                parts.append(Part(trimmed, stretch, sentence))
    return tuple(sorted(parts, key=lambda p: (p.span.start, -p.span.end)))


def _strip(text: str, span: Span, quotes: Sequence[Quotation]) -> Span | None:
    """The span without commas and quotation marks at its ends; None if no word is left."""
    start, end = span.start, span.end
    # A single mark may be an apostrophe, so only those known to open or close are cut off.
    opening = {q.outer.start for q in quotes}
    closing = {q.outer.end for q in quotes if q.closed}
    while start < end and (text[start] in _EDGE or start in opening):
        start += 1
    while start < end and (text[end - 1] in _EDGE or end in closing):
        end -= 1
    if not any(char.isalnum() for char in text[start:end]):
        return None
    return Span(start=start, end=end)
