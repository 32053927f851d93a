"""Who says what: attribution by cue words, punctuation and quotation marks.

A sentence of news copy is taken apart into *stretches*: runs of words with one source. "“No date is
set,” the minister told reporters" is one stretch in the minister's voice; the words that attribute
(the cue) and the source's mention are kept apart from it. What no cue claims is the narrator's.

The three parts of an attribution (source, cue, content) and the notion of nested attributions
follow PARC 3.0 (Pareti 2016) and PolNeAR (Newell et al. 2018). The patterns read the sentence with
its quotations masked, so that no word inside somebody's quotation is ever taken for a cue.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from checker.grammar.trimming import trim
from checker.models import Span, Voice
from checker.passages.quotemarks import Quotation
from checker.speech.cues import FINITE, MASK
from checker.speech.frames import Frame, PhraseFrames
from checker.speech.subjects import NamedSpan
from checker.speech.verb_frames import VerbFrames

__all__ = ["NamedSpan", "Stretch", "attribute"]

# The comma of "48,600" and the point of "6.5" end no clause.
_IN_FIGURE = re.compile(r"(?<=\d)[.,](?=\d)")

# Reported speech that goes on: its past is a pluperfect, its future "would".
_SHIFTED = re.compile(
    r"(?:(?:He|She|They|It|There)\s+(?:also\s+|then\s+)?|"
    rf"(?:(?!\b(?:{FINITE.pattern}|who|which|that)\b)[^.;:]){{1,80}}?\b)(?:had(?!\s+(?:an?|the|no|its|his|her|their|"
    r"been\s+(?:in|at|on)|to)\b)|would(?!\s+not\s+(?:be\s+drawn|say|comment|speak|confirm))\b)"
)

_DEPTH = 4
"""Attributions inside attributions that are followed; deeper ones stay with the last source."""


@dataclass(frozen=True)
class Stretch:
    """Words with one source.

    Attributes:
        span: Where they stand in the passage.
        source: The source's mention, or None for the narrator.
        phrase: The mention with its title and apposition ("Ann Lee, the port's head").
        cue: The words that attribute.
        chain: Mentions of those who pass it on, outermost first.
        quoted: Whether all of it stands in quotation marks.
        mixed: Whether some of it does.
    """

    span: Span
    source: Span | None = None
    phrase: Span | None = None
    cue: Span | None = None
    chain: tuple[Span, ...] = ()
    quoted: bool = False
    mixed: bool = False

    @property
    def voice(self) -> Voice:
        """Direct, indirect, mixed or the narrator's (the types of PolNeAR)."""
        if self.source is None:
            return Voice.NARRATOR
        if self.quoted:
            return Voice.DIRECT
        return Voice.MIXED if self.mixed else Voice.INDIRECT


def attribute(
    text: str,
    sentences: Sequence[Span],
    quotes: Sequence[Quotation],
    names: Sequence[NamedSpan],
) -> tuple[Stretch, ...]:
    """Take one passage apart into stretches with one source each.

    Args:
        text: The passage's words.
        sentences: Its sentences, in order.
        quotes: Its outermost quotations.
        names: Mentions that may be sources, in order.

    Returns:
        The stretches in text order. They do not overlap, each lies in one sentence, and they leave
        out the words that only attribute, and a subject that these part from its verb.
    """
    reader = _Reader(text, quotes, names)
    stretches = [
        stretch
        for sentence in sentences
        for stretch in sorted(reader.read(sentence), key=lambda s: s.span.start)
    ]
    return tuple(_carry_on(text, stretches, quotes))


class _Reader:
    """Reads the sentences of one passage."""

    def __init__(self, text: str, quotes: Sequence[Quotation], names: Sequence[NamedSpan]) -> None:
        self._text, self._quotes = text, quotes
        self._masked = _masked(text, quotes)
        self._phrases = PhraseFrames(text, self._masked, names)
        self._verbs = VerbFrames(text, self._masked, quotes, names)

    def read(self, clause: Span, speaking: Span | None = None, depth: int = 0) -> list[Stretch]:
        """The stretches of ``clause``; ``speaking`` is whoever says all of it, if anyone."""
        frame = self._outermost(clause, speaking) if depth < _DEPTH else None
        if frame is None:
            return self._plain(clause)
        found = [s for span in frame.narrated for s in self.read(span, speaking, depth + 1)]
        for span in frame.said:
            speaking = None if span.start < frame.words.start else frame.source
            for at, inner in enumerate(self.read(span, speaking, depth + 1)):
                if frame.head is not None and not at:
                    inner = replace(
                        inner, span=Span(start=frame.head.start, end=inner.span.end), quoted=False
                    )
                found.append(self._handed_on(inner, frame))
        return found

    def _outermost(self, clause: Span, speaking: Span | None) -> Frame | None:
        """The frame that holds all others of ``clause``; None if nobody speaks in it."""
        return (
            self._phrases.according(clause)
            or self._phrases.colon(clause)
            or self._verbs.outermost(clause, speaking)
            or self._phrases.noun(clause)
        )

    def _handed_on(self, inner: Stretch, frame: Frame) -> Stretch:
        if inner.source is None:
            phrase = frame.phrase or frame.source
            return replace(inner, source=frame.source, phrase=phrase, cue=frame.words)
        if inner.source.of(self._text) == frame.source.of(self._text):
            return inner
        return replace(inner, chain=(frame.source, *inner.chain))

    def _plain(self, span: Span) -> list[Stretch]:
        trimmed = trim(self._text, span)
        if trimmed is None:
            return []
        mixed = any(q.outer.overlaps(trimmed) for q in self._quotes)
        return [Stretch(trimmed, quoted=self._is_quotation(trimmed), mixed=mixed)]

    def _is_quotation(self, span: Span) -> bool:
        words = self._masked[span.start : span.end].strip(" \t\r\n\u00a0\u200b,.;:")
        return bool(words) and set(words) <= {MASK, " "}


def _masked(text: str, quotes: Iterable[Quotation]) -> str:
    chars = list(_IN_FIGURE.sub("0", text.replace(MASK, " ")))
    for quote in quotes:
        start, end = quote.outer.start, quote.outer.end
        chars[start:end] = MASK * (end - start)
    return "".join(chars)


def _carry_on(
    text: str, stretches: list[Stretch], quotes: Sequence[Quotation]
) -> Iterable[Stretch]:
    """Give words without a cue the speaker who is speaking, where they show that they go on.

    A quotation of several sentences has its cue with one of them; a further quotation in the same
    passage goes on with the speaker before it, or, at the passage's start, with the one after it.
    Reported speech goes on in a sentence that opens with a pronoun and a shifted tense ("Hall said
    the ferry was full. It would sail at noon").
    """
    reported: Stretch | None = None
    for at, stretch in enumerate(stretches):
        inside = next((q for q in quotes if q.outer.contains(stretch.span)), None)
        if stretch.source is not None:
            reported = stretch
            yield stretch
            continue
        if inside is None and not stretch.quoted:
            if reported is None or not _SHIFTED.match(text, stretch.span.start, stretch.span.end):
                reported = None
                yield stretch
                continue
            # The cue stands with the sentence before; "denied that" denies no more than its own.
            yield replace(_spoken_by(reported, stretch), cue=None)
            continue
        same = [s for s in stretches if s.source and inside and inside.outer.overlaps(s.span)]
        before = [s for s in stretches[:at] if s.source]
        after = [s for s in stretches[at + 1 :] if s.source]
        speaking = same or before[-1:] or after[:1]
        stretch = replace(stretch, quoted=True)
        yield _spoken_by(speaking[0], stretch) if speaking else stretch


def _spoken_by(donor: Stretch, stretch: Stretch) -> Stretch:
    return replace(
        stretch, source=donor.source, phrase=donor.phrase, cue=donor.cue, chain=donor.chain
    )
