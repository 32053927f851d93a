"""What the converter works on: an article with its names, and its parts as answered (pure)."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from checker.models import Article, EventType, Quote, Span, StatusBasis, StatusValue
from checker.names import Gazetteer, Mention
from checker.passages.parts import Part
from checker.status.factuality import Cue


@dataclass(frozen=True)
class Reading:
    """One article as the converter needs it: its text with every name in it found.

    Attributes:
        article: The article.
        mentions: Every reference to an entity, in text order, offsets into the article's text.
        gazetteer: The names of the run.
    """

    article: Article
    mentions: tuple[Mention, ...]
    gazetteer: Gazetteer

    def within(self, span: Span) -> list[Mention]:
        """The mentions that lie wholly inside ``span``."""
        first = bisect_left(self._starts, span.start)
        last = bisect_left(self._starts, span.end, first)
        return [m for m in self.mentions[first:last] if m.end <= span.end]

    def touching(self, span: Span) -> list[Mention]:
        """The mentions that share a character with ``span``."""
        first = bisect_right(self._ends, span.start)
        last = bisect_left(self._starts, span.end)
        return [m for m in self.mentions[first:last] if span.start < m.end]

    @cached_property
    def _starts(self) -> list[int]:
        return [m.start for m in self.mentions]

    @cached_property
    def _ends(self) -> list[int]:
        """Where the mentions up to each of them have ended."""
        return list(accumulate((m.end for m in self.mentions), max))


@dataclass(frozen=True)
class Answered:
    """What is known of one part once the model has answered.

    Attributes:
        passage: Index of the passage.
        offset: Where the passage begins in the article.
        part: The part, with offsets into the passage.
        event: The event in a few words.
        named_at: Where the word stands that names it, offsets into the part; None where the words
            come from a strong model and have to be found.
        type: Its type.
        concept: The kind of event within its type, where a trigger word tells.
        status: What is said of it.
        basis: What the status rests on.
        cue: The words that settled the status, with offsets into the part; None if the model did.
        second_opinion: The status as a strong model reads it; None where none was asked.
        participants: Names as a strong model gave them; None to read them from the words.
    """

    passage: int
    offset: int
    part: Part
    event: str
    type: EventType
    status: StatusValue
    basis: StatusBasis
    named_at: Span | None = None
    concept: str | None = None
    cue: Cue | None = None
    second_opinion: StatusValue | None = None
    participants: tuple[str, ...] | None = None

    @property
    def span(self) -> Span:
        """The part's place in the article."""
        return moved(self.part.span, self.offset)


def moved(span: Span, offset: int) -> Span:
    """The span, ``offset`` code points further on."""
    return Span(start=span.start + offset, end=span.end + offset)


def cut(text: str, span: Span, offset: int) -> Quote:
    """The words of ``text`` at ``span``, ``offset`` code points further on."""
    return Quote.cut(text, span.start + offset, span.end + offset)
