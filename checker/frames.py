"""Frames of attribution: where a clause names a source, its cue, and what is said.

English news copy hands words to a source in a few frames: a phrase ("according to the union, …"), a
noun ("the union’s claim that …") and a verb, before what is said, behind it or inside it. A frame
is found in copy whose quotations are masked, by its cue and by the punctuation around it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from checker.cues import (
    ACCORDING,
    CUE_NOUN,
    CUE_VERB,
    DAY,
    FINITE,
    MASK,
    NOUN_LIKE,
    REFUSAL,
    TELLS,
    CueKind,
)
from checker.lettercase import lowered
from checker.models import Span
from checker.quotemarks import Quotation
from checker.subjects import NamedSpan, Subject, Subjects

_MAIN_CLAUSE = frozenset({CueKind.SAY, CueKind.THAT, CueKind.ACT})
_CLAUSE_ONLY = frozenset({CueKind.QUOTING, CueKind.PARTICIPLE})

_WORD = rf"(?!that\b)[^,.:;{MASK}\s]+"
_ADJUNCT = re.compile(
    rf"\s*,?\s*(?:(?:{DAY})\b|"
    r"(?:in|at|during|after|before|by|via|through|aboard|to|on|from|with|about|of|when\s+asked)\s+"
    rf"{_WORD}(?:\s+{_WORD}){{0,11}}?(?=\s*(?:[,.:;{MASK}]|\Z|\s+that\b)))"
)
_ADDRESSEE = re.compile(
    r"\s+(?:(?:the|a|an|his|her|their|its|conservative|local|state)\s+)*"
    r"(?!(?:he|she|they|it|we|I)\b)[\w’'.&-]+"
    r"(?:\s+(?:(?!(?:He|She|They|It|We|I)\b)[A-Z][\w’'.&-]*|the\s+[A-Z][\w’'.&-]*|of|news|"
    r"conference|host|media|agency|newspaper|magazine|radio|television|programme|reporters|court|"
    r"committee))*"
)
_THAT = re.compile(r"[\s,]*(?:that\b|:)?\s*")
_AUXILIARY = (
    r"(?:would|will|is|are|was|were|has|have|had|could|can|may|might|must|should|did|does)\b"
)
_REDUCED_RELATIVE = re.compile(_AUXILIARY)
_OBJECT = re.compile(r"\s+(?:it|them|him|her|this|these|so|the|an?|his|its|their|no)\b")
_CLOSES = re.compile(rf"\s*(?:[,.;]|\Z)|\s+(?:{DAY}|in|at|on|after|during)\b")
_INSERTION = re.compile(rf"\s*,[^,;:{MASK}]{{1,120}},\s+that\b")
_VERB_BEHIND = re.compile(rf",\s+{_AUXILIARY}")
_CONTINUES = re.compile(
    r"(?:since|because|though|although|while|including|with|as|which|and\s+that|if|unless|after|"
    r"before|until|or|in|by|even|rather|not|despite|so|to|where|when|even)\b"
)
_ADJUNCT_OPENING = re.compile(
    r"(?:Asked|Speaking|Pressed|Questioned|Writing|Responding|Citing|Addressing)\b|"
    r"(?:In|On|At|After|Before|During|Following|From|By|With|For|To|As|Earlier|Later)\b"
)
_QUESTIONED = re.compile(
    r"(?:Asked|Speaking|Pressed|Questioned|Writing|Responding|Citing|Addressing)\b"
)
_CONNECTIVE = re.compile(
    r"(?:But|And|Yet|However|Still|So|Or|Then|but|and|that|yet|or)\b[\s,]+|[\s,;:—–-]+"
)
_DANGLING = re.compile(r"(?:(?<=[\s,;:—–])|(?<!.))(?:and|but|or|yet)\Z")
_RETURNS = re.compile(rf",\s+(?:(?:also|later|then|\w+ly)\s+)?(?={FINITE.pattern})")
_GO_BETWEEN = re.compile(r"(?:,|;|[—–]|\bby|\bwhile|\band|\bbut)\s*\Z")
_SOURCE_END = re.compile(rf"[,;{MASK}]|[.?!](?=\W*\Z)|\s(?:and|but)\s(?=.*?{FINITE.pattern})")
_BESIDES = re.compile(r",\s*(?:adding|saying|noting|and\s+that)\s+(?:that\s+)?")
_JOINT = re.compile(r",\s+(?=(?:and|but|while|whereas|although|though)\s)")
_AS_SAID = re.compile(r"[Aa]s\s+")
_PROGRESSIVE = re.compile(r"\s(?:is|are|was|were|been)\s*\Z")
_OWNER = re.compile(
    r"\b(?i:the|an?|his|her|its|their)\s+(?:[\w-]+\s+){0,4}[\w-]+(?=[’']s?\s+(?:[a-z]+\s+){0,2}\Z)"
    r"|\b(?i:the|an?)\s+(?:[\w-]+\s+){0,3}?(?:agency|army|club|commission|committee|company|council|"
    r"court|department|embassy|government|hospital|ministry|opposition|party|police|union|"
    r"university)(?=\s+(?:[a-z]+\s+)?\Z)"
    r"|\b(?i:his|her|its|their)(?=\s+(?:[a-z]+\s+){0,2}\Z)"
)
_SPACE = " \t\r\n\u00a0\u200b"


@dataclass(frozen=True)
class Frame:
    """One attribution as found in a clause.

    Attributes:
        source: Who says it.
        words: The words that attribute.
        said: What is said, in one run or, round the cue, in two.
        narrated: What stands beside it in nobody's voice.
        interrupts: Whether it stands inside what is said, which then has to hold it.
    """

    source: Span
    words: Span
    said: tuple[Span, ...]
    narrated: tuple[Span, ...] = ()
    interrupts: bool = False

    @property
    def closes(self) -> bool:
        """Whether the words that are said come before the cue."""
        return self.said[0].start < self.words.start


class Frames:
    """Finds the frames of one passage.

    Args:
        text: The passage's words.
        masked: The same with its quotations masked.
        quotes: Its outermost quotations.
        names: Mentions that may be sources, in order.
    """

    def __init__(
        self, text: str, masked: str, quotes: Sequence[Quotation], names: Sequence[NamedSpan]
    ) -> None:
        self._text, self._masked, self._quotes, self._names = text, masked, quotes, names
        self._lowered = lowered(masked)
        self._subjects = Subjects(masked, names)

    def outermost(self, clause: Span, speaking: Span | None) -> Frame | None:
        """The frame that holds all others of ``clause``; None if nobody is made to speak in it.

        Args:
            clause: Where to look.
            speaking: Whoever says all of it, if anyone: the subject of a verb without its own.
        """
        return self._according(clause) or self._verb(clause, speaking) or self._noun(clause)

    def _according(self, clause: Span) -> Frame | None:
        """The source in "According to the ministry, …" and "…, according to the ministry"."""
        match = ACCORDING.search(self._masked, clause.start, clause.end)
        if match is None:
            return None
        stop = _SOURCE_END.search(self._masked, match.end(), clause.end)
        end = stop.start() if stop else clause.end
        source = trim(self._text, Span(start=match.end(), end=end))
        if source is None:
            return None
        words = Span(start=match.start(), end=match.start() + len(match.group().rstrip()))
        before = trim(self._text, Span(start=clause.start, end=match.start()))
        after = trim(self._text, Span(start=end, end=clause.end))
        if before is None:
            return Frame(source, words, (self._past_apposition(after),)) if after else None
        goes_on = after is not None and FINITE.search(self._masked, after.start, after.end)
        if after is None or not goes_on:
            return Frame(source, words, (before,))
        if _CONTINUES.match(self._masked, after.start, after.end):
            return Frame(source, words, (before, after))
        return Frame(source, words, (before,), (after,))

    def _past_apposition(self, after: Span) -> Span:
        """What follows "Ann Lee, the port’s director," at the front of a sentence."""
        comma = self._masked.find(",", after.start, after.end)
        if comma < 0:
            return after
        first = self._masked[after.start : comma]
        rest = trim(self._text, Span(start=comma, end=after.end))
        if rest is None or FINITE.search(re.sub(r"^who\b.*", "", first)):
            return after
        opens = re.match(r"(?:who|whose|an?|the|his|her|its|their|\d+)\b", first)
        clause = FINITE.search(self._masked, rest.start, rest.end)
        return rest if opens and clause else after

    def _noun(self, clause: Span) -> Frame | None:
        """The owner in "a White House account that …", "the ministry’s claim that …"."""
        match = CUE_NOUN.search(self._masked, clause.start, clause.end)
        said = trim(self._text, Span(start=match.end(), end=clause.end)) if match else None
        if match is None or said is None:
            return None
        owner = self._owner(clause, match.start())
        if owner is None:
            return None
        # "The river fell, despite a claim that …": the clause before it is told, no broken piece.
        comma = self._masked.rfind(",", clause.start, owner.start)
        before = self._before(clause, comma) if comma >= 0 else None
        narrated = (before,) if before else ()
        return Frame(owner, Span(start=match.start(), end=match.end()), (said,), narrated)

    def _owner(self, clause: Span, noun: int) -> Span | None:
        for name in reversed(self._names):
            if clause.start <= name.start and name.end <= noun:
                gap = self._masked[name.end : noun]
                if re.fullmatch(r"(?:[’']s?)?\s+(?:[a-z][\w-]*\s+){0,2}", gap):
                    return Span(start=name.start, end=name.end)
                break
        found = _OWNER.search(self._masked, max(clause.start, noun - 90), noun)
        return Span(start=found.start(), end=found.end()) if found else None

    def _verb(self, clause: Span, speaking: Span | None) -> Frame | None:
        """The outermost reporting verb: one that closes the clause before one that opens it."""
        frames: list[Frame] = []
        for match in CUE_VERB.finditer(self._lowered, clause.start, clause.end):
            frame = self._around(match, clause, frames[-1].source if frames else speaking)
            if frame is not None:
                frames.append(frame)
        closing = [frame for frame in frames if frame.closes]
        if closing:
            return closing[-1]
        return frames[0] if frames else None

    def _around(self, match: re.Match[str], clause: Span, speaking: Span | None) -> Frame | None:
        """The frame of one cue verb, if it has a source and something is said."""
        kind = CueKind(match.lastgroup)
        verb = Span(start=match.start(), end=match.end())
        if kind in {CueKind.SAY, CueKind.QUOTING} and not TELLS.search(match.group()):
            inverted = self._inverted(verb, clause, kind)
            if inverted is not None:
                return inverted
        subject = self._subject(kind, verb, clause, speaking)
        if subject is None:
            return None
        before = self._before(clause, min(subject.start, verb.start))
        after = self._after(match, kind, clause, subject)
        closed = not subject.relative and self._is_closed_off(before, verb, after, kind)
        if before is not None and closed:
            if after is not None and self._goes_on(before, after):
                return Frame(subject.span, verb, (before, after))
            resumed = self._resumed(verb.end, clause)
            besides = () if resumed else self._told_besides(verb.end, clause)
            return Frame(subject.span, verb, (before, *resumed), besides)
        if kind is CueKind.SAY and self._interrupts(subject, verb, clause):
            return Frame(subject.span, verb, (clause,), interrupts=True)
        if after is None and _AS_SAID.fullmatch(self._masked, clause.start, subject.start):
            comma = self._masked.find(", ", verb.end, clause.end)
            after = trim(self._text, Span(start=comma, end=clause.end)) if comma >= 0 else None
        if after is None or (kind is CueKind.QUOTING and not self._opens_quotation(verb, after)):
            return None
        said, rest = self._limited(after, subject)
        narrated = tuple(s for s in (before, rest) if s is not None)
        return Frame(subject.span, verb, (said,), narrated)

    def _subject(
        self, kind: CueKind, verb: Span, clause: Span, speaking: Span | None
    ) -> Subject | None:
        if kind is CueKind.PARTICIPLE:
            if progressive := _PROGRESSIVE.search(self._masked, clause.start, verb.start):
                return self._subjects.before(progressive.start(), clause.start)
            opened = self._masked[clause.start : verb.start].strip()
            if opened and not _GO_BETWEEN.search(self._masked, clause.start, verb.start):
                return None
            source = speaking or self._subjects.of_sentence(clause.start, verb.start)
            return Subject(source, verb.start) if source else None
        ends = not any(c.isalnum() for c in self._masked[verb.end : clause.end])
        found = self._subjects.before(verb.start, clause.start, headline=ends)
        if found is None and self._subjects.is_coordinated(verb.start, clause.start):
            source = speaking or self._subjects.of_sentence(clause.start, verb.start)
            return Subject(source, verb.start) if source else None
        return found

    def _is_pronoun(self, span: Span) -> bool:
        return span.of(self._text).lower() in {"he", "she", "they", "it", "we", "i", "you"}

    def _inverted(self, verb: Span, clause: Span, kind: CueKind) -> Frame | None:
        """The source in "“…,” said the minister" and "…, said the minister"."""
        before = self._before(clause, verb.start)
        if before is None:
            return None
        quoted = self._masked[before.end - 1] == MASK
        comma = "," in self._masked[before.end : verb.start]
        if not quoted and (kind is CueKind.QUOTING or not comma):
            return None
        source = self._subjects.after(verb.end, clause.end)
        if source is None:
            return None
        # Without a quotation, the copy itself has to show that nothing but the source follows.
        closed = _CLOSES.match(self._masked, source.end, clause.end) is not None
        if not quoted and not (closed and FINITE.search(self._masked, before.start, before.end)):
            return None
        resumed = self._resumed(source.end, clause)
        rest = () if resumed else self._told_besides(source.end, clause)
        return Frame(source, verb, (before, *resumed), rest)

    def _resumed(self, at: int, clause: Span) -> tuple[Span, ...]:
        """The rest of a quotation that its cue interrupts, or what is said besides."""
        mask = self._masked.find(MASK, at, clause.end)
        if mask >= 0 and not FINITE.search(self._masked, at, mask):
            span = trim(self._text, Span(start=mask, end=clause.end))
            return (span,) if span else ()
        more = _BESIDES.search(self._masked, at, clause.end)
        span = trim(self._text, Span(start=more.end(), end=clause.end)) if more else None
        return (span,) if span else ()

    def _told_besides(self, at: int, clause: Span) -> tuple[Span, ...]:
        """What the narrator goes on with: "…, the ministry said, but no truce was signed"."""
        joint = _JOINT.search(self._masked, at, clause.end)
        rest = trim(self._text, Span(start=joint.end(), end=clause.end)) if joint else None
        return (rest,) if rest and FINITE.search(self._masked, rest.start, rest.end) else ()

    def _before(self, clause: Span, until: int) -> Span | None:
        """What stands before the source, if it can be words that are said."""
        span = trim(self._text, Span(start=clause.start, end=max(until, clause.start)))
        if span is None:
            return None
        words = self._masked[span.start : span.end]
        return None if MASK not in words and len(words.split()) < 3 else span

    def _is_closed_off(
        self, before: Span | None, verb: Span, after: Span | None, kind: CueKind
    ) -> bool:
        """Whether what stands before the source is said by it, by the comma or mark at its end."""
        if before is None:
            return False
        gap = self._masked[before.end : verb.start]
        words = self._masked[before.start : before.end]
        if words.endswith(MASK):
            quotation = next(q for q in self._quotes if q.outer.start < before.end <= q.outer.end)
            inside = quotation.inner.of(self._text).rstrip()
            ended = inside.endswith((",", "?", "!", ".", "—", "–", "…")) or "," in gap[:2]
            return set(words) <= {MASK, " "} or (ended and after is None)
        if kind in {CueKind.QUOTING, CueKind.PARTICIPLE, CueKind.LABEL, CueKind.ACT}:
            return False
        if "," not in gap[:2] or _QUESTIONED.match(words):
            return False
        if _OBJECT.match(self._masked, verb.end) and not TELLS.search(verb.of(self._text)):
            return False
        if after is not None and "," not in self._masked[verb.end : after.start]:
            return False
        if FINITE.search(words) is not None:
            return True
        # A headline needs no verb ("Ferries back on Monday, union says").
        return not (_ADJUNCT_OPENING.match(words) or self._masked[verb.end :].strip())

    def _interrupts(self, subject: Subject, verb: Span, clause: Span) -> bool:
        """Whether the cue parts a subject from its verb: "The benefit, it says, would be …"."""
        before = self._masked[clause.start : subject.start].rstrip()
        if not before.endswith(",") or FINITE.search(before) or _ADJUNCT_OPENING.match(before):
            return False
        return _VERB_BEHIND.match(self._masked, verb.end, clause.end) is not None

    def _goes_on(self, before: Span, after: Span) -> bool:
        """Whether what follows an interposed "…, the mayor said, …" is said as well."""
        words = self._masked[after.start : after.end]
        if self._masked[before.end - 1] == MASK:
            return words.startswith(MASK)
        return words.startswith(MASK) or _CONTINUES.match(words) is not None

    def _opens_quotation(self, verb: Span, after: Span) -> bool:
        gap = self._masked[verb.end : after.start].strip(_SPACE)
        return self._masked[after.start] == MASK and gap in {"", ",", ":"}

    def _after(
        self, match: re.Match[str], kind: CueKind, clause: Span, subject: Subject
    ) -> Span | None:
        """What the verb's object says, or None when there is none that says anything."""
        verb_end, end = match.end(), clause.end
        that = re.match(r"\s+that\b", self._masked[verb_end:end])
        if kind is CueKind.LABEL and MASK not in self._masked[verb_end:end]:
            return None
        if kind is CueKind.LABEL or (
            kind is CueKind.ACT and (not that or REFUSAL.match(match.group()))
        ):
            return self._act(match, clause)
        if kind is CueKind.THAT and not that:
            return None
        at = verb_end
        if TELLS.search(match.group()) and not that:
            addressee = _ADDRESSEE.match(self._masked, at, end)
            at = addressee.end() if addressee else at
        while adjunct := _ADJUNCT.match(self._masked, at, end):
            at = adjunct.end()
        if kind is not CueKind.QUOTING and (aside := _INSERTION.match(self._masked, at, end)):
            return trim(self._text, Span(start=aside.end(), end=end))
        opener = _THAT.match(self._masked, at, end)
        body_start = opener.end() if opener else at
        opened = opener is not None and bool(opener.group().strip(_SPACE + ","))
        body = trim(self._text, Span(start=body_start, end=end))
        if body is None:
            return None
        words = self._masked[body.start : body.end]
        if opened or words.startswith(MASK):
            return body
        if _REDUCED_RELATIVE.match(words):
            return None
        if self._masked[at:body_start].lstrip(_SPACE).startswith(","):
            # "…, the mayor said, because": whether it goes on is for the caller to see.
            return body if _CONTINUES.match(words) or words.startswith(MASK) else None
        if re.match(r"and\b|but\b|or\b", self._text[at:end].lstrip(_SPACE)):
            return None
        if FINITE.search(words.split(", ")[0]):
            return body
        if NOUN_LIKE.search(match.group()) or subject.relative or kind in _CLAUSE_ONLY:
            return None
        before = self._before(clause, subject.start)
        if before is not None and MASK not in words and not self._is_adjunct(before):
            return None
        # With no clause of its own, the noun phrase is what was said ("announced a ceasefire").
        return body if len(words.split()) >= 2 else None

    def _is_adjunct(self, span: Span) -> bool:
        words = self._masked[span.start : span.end]
        return _ADJUNCT_OPENING.match(words) is not None and FINITE.search(words) is None

    def _act(self, match: re.Match[str], clause: Span) -> Span | None:
        rest = self._masked[match.end() : clause.end]
        if not re.match(rf"\s+[\w{MASK}$£€]", rest) or re.match(r"\s+by\b", rest):
            return None
        return trim(self._text, Span(start=match.start(), end=clause.end))

    def _limited(self, said: Span, subject: Subject) -> tuple[Span, Span | None]:
        """Cut what is said from what the sentence goes on with: a main clause, another speaker."""
        if not subject.relative:
            joint = self._next_speaker(said)
            head = trim(self._text, Span(start=said.start, end=joint)) if joint else None
            return (said, None) if head is None else (head, Span(start=joint or 0, end=said.end))
        back = _RETURNS.search(self._masked, said.start, said.end)
        head = trim(self._text, Span(start=said.start, end=back.start())) if back else None
        if back is None or head is None:
            return said, None
        return head, trim(self._text, Span(start=back.start(), end=said.end))

    def _next_speaker(self, said: Span) -> int | None:
        """Where ", and the mayor said" begins, whose words are not the first speaker's."""
        for joint in _JOINT.finditer(self._masked, said.start, said.end):
            cue = CUE_VERB.search(self._lowered, joint.end(), said.end)
            if cue is None or CueKind(cue.lastgroup) not in _MAIN_CLAUSE:
                continue
            subject = self._subjects.before(cue.start(), joint.end())
            if subject is None or self._is_pronoun(subject.span) or subject.relative:
                continue
            if len(self._masked[joint.end() : subject.start].split()) <= 1:
                return joint.end()
        return None


def trim(text: str, span: Span) -> Span | None:
    """The span without white space, commas and joining words at its ends; None if it is empty."""
    start, end = span.start, span.end
    while start < end and (found := _CONNECTIVE.match(text, start, end)):
        start = found.end()
    while True:
        while start < end and text[end - 1] in _SPACE + ",;:—–":
            end -= 1
        dangling = _DANGLING.search(text, max(start, end - 8), end)
        if dangling is None:
            break
        end = dangling.start()
    if end <= start or not any(c.isalnum() for c in text[start:end]):
        return None
    return Span(start=start, end=end)
