"""Parts: the smallest stretches of a passage that can be a claim.

A part is one clause with one source. The model is asked about parts, so a claim's quotation is
verbatim by construction and its offsets are the code's own.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass

from checker.attribution import NamedSpan, Stretch, attribute
from checker.models import Span
from checker.quotemarks import Quotation, quotations
from checker.sentences import split_sentences

_MIN_WORDS = 3
_FINITE = (
    r"(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|did|does|do|"
    r"\w{2,}ed|met|made|took|gave|went|came|began|held|won|lost|left|sent|kept|said|told|plans|"
    r"hopes|wants|intends|refuses|says)"
)
_BOUNDARY = re.compile(
    r";\s+"
    r"|,\s+(?=(?:after |before |of |with |to )?(?:which|whom)\b|while\b|whereas\b|although\b|though\b)"
    r"|,\s+(?=(?:further |thereby |thus )?(?!including|according|following|during|regarding|concerning|"
    r"pending|excluding|considering|citing|something|nothing|anything|bring)[a-z]{3,}ing\s)"
    rf"|,?\s+(?=(?:and|but|yet)\s+(?:also\s+|then\s+|later\s+|has\s+|had\s+)?{_FINITE}\s+"
    r"(?:to|that|the|a|an|on|in|by|for|with|him|her|it|its|his|their|no|not|from|at|be|been|\w+ed|off)\b)"
    rf"|,\s+(?=(?:and|but|so)\s+(?!only\b|if\b)(?:[\w’'.-]+\s+){{1,6}}?{_FINITE}\b)"
    rf"|,\s+(?=(?:and|but)\s+in\s+(?:[\w’'.-]+\s+){{1,3}}[\w’'.-]+,\s+\w+\s+{_FINITE}\b)"
    rf"|\s+(?=(?:and|but)\s+(?:he|she|it|they|we|I)\s+(?:\w+\s+)?{_FINITE}\b)",
)
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
    """The parts of one passage, in order.

    Args:
        text: The passage's words.
        names: Mentions in it that may be sources, in order.
    """
    sentences = split_sentences(text, Span(start=0, end=len(text)))
    quotes = quotations(text)
    parts = []
    for stretch in attribute(text, sentences, quotes, names):
        sentence = next(s for s in sentences if s.overlaps(stretch.span))
        for span in _clauses(text, stretch.span):
            trimmed = _strip(text, span, quotes)
            if trimmed is not None:
                parts.append(Part(trimmed, stretch, sentence))
    return tuple(sorted(parts, key=lambda p: (p.span.start, p.span.end)))


def _clauses(text: str, span: Span) -> list[Span]:
    cuts = [span.start]
    for match in _BOUNDARY.finditer(text, span.start, span.end):
        head, tail = text[cuts[-1] : match.start()], text[match.end() : span.end]
        if len(head.split()) >= _MIN_WORDS and len(tail.split()) >= _MIN_WORDS:
            cuts.append(match.end())
    cuts.append(span.end)
    return [Span(start=a, end=b) for a, b in itertools.pairwise(cuts)]


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
