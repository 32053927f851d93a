"""The frames of cue verbs: who says it, before what is said, behind it or inside it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from checker.grammar.lettercase import lowered
from checker.grammar.trimming import SPACE, trim
from checker.grammar.verb_objects import AUXILIARY, VerbObjects
from checker.grammar.verbs import PAST_AS_BASE
from checker.models import Span
from checker.passages.quotemarks import Quotation
from checker.speech.cues import CUE_VERB, DAY, FINITE, MASK, PRESENT, TELLS, CueKind
from checker.speech.frames import CONTINUES, Frame
from checker.speech.subjects import NamedSpan, Subject, Subjects

_MAIN_CLAUSE = frozenset({CueKind.SAY, CueKind.THAT, CueKind.DENY, CueKind.VOICE})
_ENDS_NO_CLAUSE = frozenset(
    {CueKind.QUOTING, CueKind.PARTICIPLE, CueKind.LABEL, CueKind.VOICE, CueKind.ACCUSE}
)
_PRONOUN = r"(?:he|she|they|it|we|I|you)\b"
_OBJECT = re.compile(r"\s+(?:it|them|him|her|this|these|so|the|an?|his|its|their|no)\b")
_CLOSES = re.compile(rf"\s*(?:[,.;]|\Z)|\s+(?:{DAY}|in|at|on|after|during)\b")
_VERB_BEHIND = re.compile(rf",\s+(?:(?:also|only|not|\w+ly)\s+)?(?:{AUXILIARY}|{FINITE.pattern})")
_QUESTIONED = re.compile(
    r"(?:Asked|Speaking|Pressed|Questioned|Writing|Responding|Citing|Addressing)\b"
)
_ADJUNCT_OPENING = re.compile(
    rf"{_QUESTIONED.pattern}|"
    r"(?:In|On|At|After|Before|During|Following|From|By|With|For|To|As|Earlier|Later)\b"
)
_RETURNS = re.compile(rf",\s+(?:(?:also|later|then|\w+ly)\s+)?(?={FINITE.pattern})")
_GO_BETWEEN = re.compile(r"(?:,|;|[—–]|\bby|\bwhile|\band|\bbut)\s*\Z")
_BESIDES = re.compile(r",\s*(?:adding|saying|noting|and\s+that)\s+(?:that\s+)?")
_JOINT = re.compile(r",\s+(?=(?:and|but|while|whereas|although|though)\s)|;\s+")
_RELATIVE = re.compile(
    r",\s+(?=(?:whose|which|who\s+(?:had|have|has)\s+(?!led|run|been|headed|chaired|owned)\w+)\s)"
)
_PHRASE_END = re.compile(
    rf"[.;:{MASK}]|,\s+(?:adding|saying|noting|and|but|as|when|after|in|on|at|before|during|while)\b|"
    rf"\s(?:{DAY})\b"
)
# "Ann Lee, at a later hearing, said": where and when are no part of who.
_BY_THE_WAY = re.compile(
    r",\s+(?:in|on|at|after|before|during|following|with|by|from|for|to|when|while|asked|speaking|who\s+as)\b"
)
_SHORT_PAST = re.compile(rf"\w\s+(?:{PAST_AS_BASE})\s")
_TITLED = r"(?:[A-Z\d“‘$€£][\w’'.%-]*|(?:an?|the|of|in|on|to|for|and|as|at|by)\b)"
_TITLE_CASE = re.compile(rf"{_TITLED}(?:[\s,]+{_TITLED})*")
_AS_SAID = re.compile(r"[Aa]s\s+")
_PROGRESSIVE = re.compile(r"\s(?:is|are|was|were|been)\s*\Z")
_ENDED = re.compile(r"[.?!…]\W*\Z")
# "The plan, which Acme announced in May, …": what was announced is no clause.
_OBJECT_RELATIVE = re.compile(r"\b(?:which|whom)\s+\Z")
_AGENT = re.compile(r"\s+by\s+(?P<who>[^,;:.]{2,60}?)\s+that\s+")
# "Company to cut jobs, says union".
_BARE_BEHIND = re.compile(r"\s+(?P<who>[a-z][a-z-]+(?:\s[a-z-]+)?)\s*\Z")
_WHAT = re.compile(r"\bwhat\s+(?:\S+\s+){1,5}\Z")
# "If the board agrees, he will stay": nothing is said in a condition.
_SUPPOSED = re.compile(
    r"(?:\A|[,;:]\s*)(?:(?:only|even)\s+)?(?:if|unless|once|until|provided|as\s+(?:soon|long)\s+as)\s+\Z",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"\b(?:quot|cit)(?:es|ed)\s+(?!by\b)(?P<who>[^,;:.]{2,60}?)\s+as\s*\Z")
_GOES_ON = re.compile(rf"(?:\s+(?:{DAY}))?\s*[^\s.!?…]")
_BEEN = re.compile(r"\s(?:been|being)\s+(?:\w+ly\s+)?\Z")
_WAS_QUOTED = re.compile(r"\s(?:is|are|was|were|been)\s+quoted\b[^,;:.]{0,60}\sas\s*\Z")


class VerbFrames:
    """Finds the frames that cue verbs make in one passage.

    Args:
        text: The passage's words.
        masked: The same with its quotations masked.
        quotes: Its outermost quotations.
        names: Mentions that may be sources, in order.
    """

    def __init__(
        self, text: str, masked: str, quotes: Sequence[Quotation], names: Sequence[NamedSpan]
    ) -> None:
        self._text, self._masked, self._quotes = text, masked, quotes
        self._cues = tuple(CUE_VERB.finditer(lowered(masked)))
        self._subjects = Subjects(masked, names)
        self._objects = VerbObjects(text, masked)

    def outermost(self, clause: Span, speaking: Span | None) -> Frame | None:
        """The outermost frame of ``clause``: a verb that closes it before one that opens it.

        Args:
            clause: Where to look.
            speaking: Whoever says all of it, if anyone: the subject of a verb without its own.
        """
        frames: list[Frame] = []
        for match in self._cues:
            if not (clause.start <= match.start() and match.end() <= clause.end):
                continue
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
        if kind is CueKind.SAY and (passive := self._passive(verb, clause)):
            return passive
        if kind is not CueKind.PARTICIPLE and _BEEN.search(self._masked, clause.start, verb.start):
            return None  # "has been recalled": what is recalled says nothing
        if kind in {CueKind.SAY, CueKind.QUOTING} and not TELLS.search(match.group()):
            inverted = self._inverted(verb, clause, kind)
            if inverted is not None:
                return inverted
        subject = self._subject(kind, verb, clause, speaking)
        if subject is None or _OBJECT_RELATIVE.search(self._masked, clause.start, subject.start):
            return None
        if _SUPPOSED.search(self._masked[clause.start : subject.start]):
            return None
        phrase = self._phrase(subject, verb)
        before = self._before(clause, min(subject.start, verb.start))
        after = self._objects.said(match, kind, clause, subject)
        closed = not subject.relative and self._is_closed_off(before, verb, after, kind)
        if before is not None and closed:
            if after is not None and self._goes_on(before, verb, after):
                return Frame(subject.span, verb, (before, after), phrase=phrase)
            resumed = self._resumed(verb.end, clause)
            besides = () if resumed else self._told_besides(verb.end, clause)
            return Frame(subject.span, verb, (before, *resumed), besides, phrase)
        if kind is CueKind.SAY and (rest := self._interrupted(subject, match, clause)):
            head = trim(self._text, Span(start=clause.start, end=subject.start))
            return Frame(subject.span, verb, (rest,), phrase=phrase, head=head)
        if after is None and _AS_SAID.fullmatch(self._masked, clause.start, subject.start):
            comma = self._masked.find(", ", verb.end, clause.end)
            after = trim(self._text, Span(start=comma, end=clause.end)) if comma >= 0 else None
        if after is None or (kind is CueKind.QUOTING and not self._opens_quotation(verb, after)):
            return None
        said, rest = self._limited(after, subject)
        aside = self._told_of(subject, verb)
        narrated = tuple(s for s in (before, aside, rest) if s is not None)
        return Frame(subject.span, verb, (said,), narrated, phrase)

    def _subject(
        self, kind: CueKind, verb: Span, clause: Span, speaking: Span | None
    ) -> Subject | None:
        if kind is CueKind.PARTICIPLE:
            return self._participle_subject(verb, clause, speaking)
        if kind is CueKind.LABEL and _WHAT.search(self._masked, clause.start, verb.start):
            return None
        ends = not any(c.isalnum() for c in self._masked[verb.end : clause.end])
        found = self._subjects.before(verb.start, clause.start, headline=ends)
        if found is None and self._subjects.is_coordinated(verb.start, clause.start):
            source = speaking or self._subjects.of_sentence(clause.start, verb.start)
            return Subject(source, verb.start) if source else None
        return found

    def _participle_subject(
        self, verb: Span, clause: Span, speaking: Span | None
    ) -> Subject | None:
        if quoted := _QUOTED.search(self._masked, clause.start, verb.start):
            passed_on = self._subjects.before(quoted.start(), clause.start)
            begin = passed_on.start if passed_on else quoted.start()
            return Subject(Span(start=quoted.start("who"), end=quoted.end("who")), begin)
        was = _WAS_QUOTED.search(self._masked, clause.start, verb.start)
        if progressive := was or _PROGRESSIVE.search(self._masked, clause.start, verb.start):
            return self._subjects.before(progressive.start(), clause.start)
        opened = self._masked[clause.start : verb.start].strip()
        if opened and not _GO_BETWEEN.search(self._masked, clause.start, verb.start):
            return None
        source = speaking or self._subjects.of_sentence(clause.start, verb.start)
        return Subject(source, verb.start) if source else None

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
        bare = None if source else _BARE_BEHIND.fullmatch(self._masked, verb.end, clause.end)
        if bare is not None:
            source = Span(start=bare.start("who"), end=bare.end("who"))
        if source is None:
            return None
        if not quoted and not self._nothing_follows(source, clause, before):
            return None
        resumed = self._resumed(source.end, clause)
        rest = () if resumed else self._told_besides(source.end, clause)
        phrase = self._phrase_after(verb, source, clause)
        return Frame(source, verb, (before, *resumed), rest, phrase)

    def _passive(self, verb: Span, clause: Span) -> Frame | None:
        """The source in "staff were told by the hospital that …"."""
        agent = _AGENT.match(self._masked, verb.end, clause.end)
        if agent is None or not _PROGRESSIVE.search(self._masked, clause.start, verb.start):
            return None
        said = trim(self._text, Span(start=agent.end(), end=clause.end))
        source = Span(start=agent.start("who"), end=agent.end("who"))
        return Frame(source, verb, (said,)) if said is not None else None

    def _nothing_follows(self, source: Span, clause: Span, before: Span) -> bool:
        """Whether copy without quotation marks shows that nothing but the source follows its cue.

        In "Ann Lee, who sat in court until May, said the mood had changed" a verb follows.
        """
        if _CLOSES.match(self._masked, source.end, clause.end) is None:
            return False
        comma = self._masked.find(",", source.end, clause.end)
        until = comma if comma >= 0 else clause.end
        follows = FINITE.search(self._masked, source.end, until)
        if follows is not None:
            return False
        in_headline = _ENDED.search(self._masked, clause.start, clause.end) is None
        return in_headline or FINITE.search(self._masked, before.start, before.end) is not None

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
        joint = _JOINT.search(self._masked, at, clause.end) or _RELATIVE.search(
            self._masked, at, clause.end
        )
        rest = trim(self._text, Span(start=joint.end(), end=clause.end)) if joint else None
        return (rest,) if rest and FINITE.search(self._masked, rest.start, rest.end) else ()

    def _phrase(self, subject: Subject, verb: Span) -> Span:
        """The subject with its title and its apposition: "the mayor, Ann Lee, 56,"."""
        source = subject.span
        if subject.relative or subject.start > source.start:
            return source
        beside = self._masked[source.end : verb.start]
        if _BY_THE_WAY.match(beside):
            return Span(start=subject.start, end=source.end)
        comma = beside.rstrip().rfind(",") if beside.startswith(",") else -1
        return Span(start=subject.start, end=source.end + max(comma, 0))

    def _phrase_after(self, verb: Span, source: Span, clause: Span) -> Span:
        """The same behind an inverted verb: "said Ann Lee, the port’s head"."""
        stop = _PHRASE_END.search(self._masked, source.end, clause.end)
        end = stop.start() if stop else clause.end
        whole = trim(self._text, Span(start=verb.end, end=end))
        return whole if whole is not None and whole.contains(source) else source

    def _told_of(self, subject: Subject, verb: Span) -> Span | None:
        """What the narrator says of the source: "Ann Lee, who had left in May, said …"."""
        found = _RELATIVE.search(self._masked, subject.span.end, verb.start)
        return trim(self._text, Span(start=found.end(), end=verb.start)) if found else None

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
        if kind in _ENDS_NO_CLAUSE or "," not in gap[:2] or _QUESTIONED.match(words):
            return False
        if _OBJECT.match(self._masked, verb.end) and not TELLS.search(verb.of(self._text)):
            return False
        if after is not None and not re.search("[,:]", self._masked[verb.end : after.start]):
            return False
        if FINITE.search(words) or PRESENT.search(words) or _SHORT_PAST.search(words):
            return True
        if _TITLE_CASE.fullmatch(words) and FINITE.search(words.lower()):
            return True
        # A headline needs no verb ("Ferries back on Monday, union says"), and that of a sentence
        # may have no form that tells it ("4,000 jobs hang on the works, the mayor said.").
        return not (_ADJUNCT_OPENING.match(words) or _GOES_ON.match(self._masked, verb.end))

    def _interrupted(self, subject: Subject, match: re.Match[str], clause: Span) -> Span | None:
        """What follows a cue that parts a subject from its verb: "The fee, it says, would rise".

        The verb holds the claim; what stands before the cue is its subject.
        """
        before = self._masked[clause.start : subject.start].rstrip()
        if not before.endswith(",") or FINITE.search(before) or _ADJUNCT_OPENING.match(before):
            return None
        at = self._objects.past_hearer(match, clause.end)
        if _VERB_BEHIND.match(self._masked, at, clause.end) is None:
            return None
        return trim(self._text, Span(start=at, end=clause.end))

    def _goes_on(self, before: Span, verb: Span, after: Span) -> bool:
        """Whether what follows an interposed "…, the mayor said, …" is said as well."""
        words = self._masked[after.start : after.end]
        if self._masked[before.end - 1] == MASK:
            return words.startswith(MASK)
        gap = self._masked[verb.end : after.start]
        goes_on = CONTINUES.match(words) or re.match(_PRONOUN, words) or ":" in gap
        return words.startswith(MASK) or bool(goes_on) or gap.endswith(("and ", "that "))

    def _opens_quotation(self, verb: Span, after: Span) -> bool:
        gap = self._masked[verb.end : after.start].strip(SPACE)
        return self._masked[after.start] == MASK and gap in {"", ",", ":"}

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
            cue = next((c for c in self._cues if joint.end() <= c.start() < said.end), None)
            if cue is None or CueKind(cue.lastgroup) not in _MAIN_CLAUSE:
                continue
            subject = self._subjects.before(cue.start(), joint.end())
            if subject is None or subject.relative:
                continue
            if re.fullmatch(_PRONOUN, subject.span.of(self._text), re.IGNORECASE):
                continue
            if len(self._masked[joint.end() : subject.start].split()) <= 1:
                return joint.end()
        return None
