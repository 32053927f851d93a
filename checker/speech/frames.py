"""Frames of attribution: where a clause names a source, its cue, and what is said.

English news copy hands words to a source in a few frames: a phrase ("according to the union, …"), a
noun ("the union’s claim that …"), a headline's colon ("Union: no deal") and a verb, before what is
said, behind it or inside it (``verb_frames``). A frame is found by its cue and by the punctuation
around it, in copy whose quotations are masked.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from checker.grammar.trimming import trim
from checker.models import Span
from checker.speech.cues import ACCORDING, CUE_NOUN, FINITE, MASK
from checker.speech.subjects import NamedSpan

CONTINUES = re.compile(
    r"(?:since|because|though|although|while|including|with|as|(?:(?:of|to|from|for)\s+)?which|whose|"
    r"and\s+that|if|unless|after|before|until|once|whether|provided|or|in|by|at|even|rather|not|"
    r"despite|so|to|where|when|for)\b"
)
"""What goes on with a sentence that its attribution interrupts."""

_SOURCE_END = re.compile(rf"[,;{MASK}]|[.?!](?=\W*\Z)|\s(?:and|but)\s(?=.*?{FINITE.pattern})")
_OWNER = re.compile(
    r"\b(?i:the|an?|his|her|its|their)\s+(?:[\w-]+\s+){0,4}[\w-]+(?=[’']s?\s+(?:[a-z]+\s+){0,2}\Z)"
    r"|\b(?i:the|an?)\s+(?:[\w-]+\s+){0,3}?(?:agency|army|club|commission|committee|company|council|"
    r"court|department|embassy|government|hospital|ministry|opposition|party|police|union|"
    r"university)(?=\s+(?:[a-z]+\s+)?\Z)"
    r"|\b(?i:his|her|its|their)(?=\s+(?:[a-z]+\s+){0,2}\Z)"
)
# Who may stand before a headline's colon without a name.
_OFFICE = re.compile(
    r"(?:[\w’'-]+\s+){0,2}(?i:army|chief|company|council|court|doctors?|experts?|government|inquiry|"
    r"inspectors?|judges?|lawyers?|mayor|minister|ministry|officials?|opposition|police|president|"
    r"prosecutors?|regulator|report|researchers|scientists|sources?|spokes\w+|study|survey|unions?|"
    r"watchdog|witness(?:es)?)"
)
_COLON = re.compile(r":(?=\s+\S)")
_ENDED = re.compile(r"[.?!…]\W*\Z")


@dataclass(frozen=True)
class Frame:
    """One attribution as found in a clause.

    Attributes:
        source: Who says it.
        words: The words that attribute.
        said: What is said, in one run or, round the cue, in two.
        narrated: What stands beside it in nobody's voice.
        phrase: The source with its title and whatever stands beside it, if that is more.
        head: The subject that the attribution parts from its verb; what is said begins with it, and
            runs over the words that attribute ("The fee, it says, would rise").
    """

    source: Span
    words: Span
    said: tuple[Span, ...]
    narrated: tuple[Span, ...] = ()
    phrase: Span | None = None
    head: Span | None = None

    @property
    def closes(self) -> bool:
        """Whether the words that are said come before the cue."""
        return self.said[0].start < self.words.start


class PhraseFrames:
    """Finds the frames of one passage that need no verb.

    Args:
        text: The passage's words.
        masked: The same with its quotations masked.
        names: Mentions that may be sources, in order.
    """

    def __init__(self, text: str, masked: str, names: Sequence[NamedSpan]) -> None:
        self._text, self._masked, self._names = text, masked, names
        self._phrases = tuple(ACCORDING.finditer(masked))
        self._nouns = tuple(CUE_NOUN.finditer(masked))

    def according(self, clause: Span) -> Frame | None:
        """The source in "According to the ministry, …" and "…, according to the ministry"."""
        match = _first_in(clause, self._phrases)
        if match is None:
            return None
        stop = _SOURCE_END.search(self._masked, match.end(), clause.end)
        end = stop.start() if stop else clause.end
        source = trim(self._text, Span(start=match.end(), end=end))
        if source is None:
            return None
        if apposed := self._apposed(end, clause):
            source, end = apposed, apposed.end
        words = Span(start=match.start(), end=match.start() + len(match.group().rstrip()))
        before = trim(self._text, Span(start=clause.start, end=match.start()))
        after = trim(self._text, Span(start=end, end=clause.end))
        if before is None:
            return Frame(source, words, (self._past_apposition(after),)) if after else None
        if after is not None and self._parts_subject(before, after):
            return Frame(source, words, (after,))
        goes_on = after is not None and FINITE.search(self._masked, after.start, after.end)
        if after is None or not goes_on:
            return Frame(source, words, (before,), phrase=Span(start=match.end(), end=source.end))
        if CONTINUES.match(self._masked, after.start, after.end):
            return Frame(source, words, (before, after))
        return Frame(source, words, (before,), (after,))

    def _parts_subject(self, before: Span, after: Span) -> bool:
        """Whether the phrase stands between a subject and its verb."""
        verb = FINITE.match(self._masked, after.start, after.end)
        return verb is not None and not FINITE.search(self._masked, before.start, before.end)

    def _apposed(self, comma: int, clause: Span) -> Span | None:
        """The name in "according to its owner, Acme"."""
        for name in self._names:
            between = self._masked[comma : name.start]
            if between.startswith(",") and not between.strip(", "):
                closes = self._masked[name.end : clause.end][:1] in {"", ",", "."}
                return Span(start=name.start, end=name.end) if closes else None
        return None

    def _past_apposition(self, after: Span) -> Span:
        """What follows "Ann Lee, the port’s director," at the front of a sentence."""
        comma = self._masked.find(",", after.start, after.end)
        if comma < 0:
            return after
        first = self._masked[after.start : comma]
        rest = trim(self._text, Span(start=comma, end=after.end))
        if rest is None or FINITE.search(re.sub(r"^(?:who|which|whose)\b.*", "", first)):
            return after
        opens = re.match(r"(?:who|whose|which|an?|the|his|her|its|their|\d+)\b", first)
        clause = FINITE.search(self._masked, rest.start, rest.end)
        return rest if opens and clause else after

    def noun(self, clause: Span) -> Frame | None:
        """The owner in "a White House account that …", "the ministry’s claim that …"."""
        match = _first_in(clause, self._nouns)
        said = trim(self._text, Span(start=match.end(), end=clause.end)) if match else None
        if match is None or said is None:
            return None
        if match.group("owner"):
            owner = trim(self._text, Span(start=match.start("owner"), end=match.end("owner")))
            words = Span(start=match.start(), end=match.start("by"))
        else:
            owner = self._owner(clause, match.start())
            words = Span(start=match.start(), end=match.end())
        if owner is None:
            return None
        # "The river fell, despite a claim that …": the clause before it is told, no broken piece.
        comma = self._masked.rfind(",", clause.start, min(owner.start, words.start))
        before = trim(self._text, Span(start=clause.start, end=comma)) if comma >= 0 else None
        return Frame(owner, words, (said,), (before,) if before else ())

    def _owner(self, clause: Span, noun: int) -> Span | None:
        for name in reversed(self._names):
            if clause.start <= name.start and name.end <= noun:
                gap = self._masked[name.end : noun]
                if re.fullmatch(r"(?:[’']s?)?\s+(?:[a-z][\w-]*\s+){0,2}", gap):
                    return Span(start=name.start, end=name.end)
                break
        found = _OWNER.search(self._masked, max(clause.start, noun - 90), noun)
        return Span(start=found.start(), end=found.end()) if found else None

    def colon(self, clause: Span) -> Frame | None:
        """The speaker in the headline "Ann Lee: We will not pay"."""
        colon = _COLON.search(self._masked, clause.start, clause.end)
        if colon is None or _ENDED.search(self._masked, colon.end(), clause.end):
            return None
        for name in self._names:
            whole = (clause.start, colon.start()) == (name.start, name.end)
            said = trim(self._text, Span(start=colon.end(), end=clause.end)) if whole else None
            if said is not None:
                return Frame(
                    Span(start=name.start, end=name.end),
                    Span(start=colon.start(), end=colon.end()),
                    (said,),
                )
        office = _OFFICE.fullmatch(self._masked, clause.start, colon.start())
        said = trim(self._text, Span(start=colon.end(), end=clause.end)) if office else None
        if office is None or said is None:
            return None
        words = Span(start=colon.start(), end=colon.end())
        return Frame(Span(start=office.start(), end=office.end()), words, (said,))


def _first_in(clause: Span, matches: Sequence[re.Match[str]]) -> re.Match[str] | None:
    return next((m for m in matches if clause.start <= m.start() and m.end() <= clause.end), None)
