"""What a rule is: a documented type that judges one pair of claims.

A rule's docstring *is* its documentation: ``checker rule CODE`` prints it and ``docs/rules.md`` is
made from it. It opens with one line and has the sections "What it does", "Why it matters",
"Example" and "Known limits", in this order. The example is executed by the tests.
"""

from __future__ import annotations

import inspect
import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from checker.lattice import AFFIRMING
from checker.link import Gate, ordinal
from checker.models import Claim, Relation, Severity, StatusBasis, StatusValue, Voice
from checker.sources import as_printed, is_kept_back, is_one_source, is_unattributed, is_unresolved

FIRM = frozenset({StatusValue.AGREED, StatusValue.SCHEDULED, StatusValue.PLANNED})
"""Statuses of what is to come as a fixed thing, whose details can be held to account."""

SECTIONS = ("What it does", "Why it matters", "Example", "Known limits")


class Stability(StrEnum):
    """Whether the rule's precision has been measured on labelled articles."""

    PREVIEW = "preview"
    STABLE = "stable"


class Scope(StrEnum):
    """Which pairs of claims a rule is given.

    ``EVENT``: claims of one event. ``WORDS``: direct quotations that share a run of words, whatever
    their events. ``RESTATED``: claims that tell one sentence with one thing changed, whatever their
    events (``checker.restating``).
    """

    EVENT = "event"
    WORDS = "words"
    RESTATED = "restated"


@dataclass(frozen=True)
class Pair:
    """Two claims that may speak of one event, in a fixed order.

    Attributes:
        first: The claim that comes first (see ``ordered``).
        second: The other.
    """

    first: Claim
    second: Claim

    @classmethod
    def ordered(cls, a: Claim, b: Claim) -> Pair:
        """The pair with the affirming or else the earlier claim first.

        The order depends on the claims alone, so every article order gives the same pair.
        """
        return cls(*sorted((a, b), key=precedence))

    def in_time(self) -> Pair:
        """The same pair with the earlier statement first, which is how an update is told."""
        days = days_between(self.first, self.second)
        if days is None:
            return self
        if days == 0 and self.first.article == self.second.article:
            later = self.first.quote.start > self.second.quote.start
            return Pair(self.second, self.first) if later else self
        return Pair(self.second, self.first) if days < 0 else self


def days_between(first: Claim, second: Claim) -> int | None:
    """Days from the first statement to the second, negative if it came before; None if unknown."""
    ours, theirs = first.asserted_on, second.asserted_on
    return None if ours is None or theirs is None else (theirs - ours).days


def precedence(claim: Claim) -> tuple[bool, str, str, int, str]:
    """What the claims of a pair are ordered by."""
    said = claim.asserted_on.isoformat() if claim.asserted_on else "9999-12-31"
    affirms = claim.status.value in AFFIRMING
    return (not affirms, said, claim.article, claim.quote.start, claim.id)


@dataclass(frozen=True)
class Clash:
    """What a rule found.

    Attributes:
        relation: What kind of disagreement it is.
        severity: How grave.
        message: Why the two cannot both stand, one sentence.
        next_step: What to verify next, one sentence.
        about: Which of several things within one event it is about ("people killed"); two clashes
            of one pair of speakers are one finding only if they are about the same.
    """

    relation: Relation
    severity: Severity
    message: str
    next_step: str
    about: str = ""


@dataclass(frozen=True)
class Withheld:
    """Two claims that differ, but not for certain: no finding, and a reason that is counted.

    Attributes:
        reason: Why no finding is made of it, in words that hold for every pair of the kind.
    """

    reason: str


@dataclass(frozen=True, slots=True)
class Facet:
    """What of a claim a rule compares, so that pairs that cannot clash are never formed.

    A pair may clash, or be withheld, only if what one has is among what the other is ``against``,
    and the two have not one ``value``. Of the pairs that this lets through, ``judge`` decides; of
    the others it must have nothing to say. Being against is mutual: if a claim is against what
    another has, the other is against something that it has.

    Attributes:
        has: What the claim says, as far as the rule asks: its status, what its figure counts.
        against: What another claim must say to be at odds with it.
        value: What two claims must not have in common to be at odds; None for nothing.
        beside: What another claim of the same article may say as well to be at odds with it.
    """

    has: tuple[Hashable, ...] = ("",)
    against: tuple[Hashable, ...] = ("",)
    value: Hashable = None
    beside: tuple[Hashable, ...] = ()


class Rule(ABC):
    """One way in which two claims can fail to stand together."""

    code: ClassVar[str]
    name: ClassVar[str]
    severity: ClassVar[Severity]
    stability: ClassVar[Stability]
    since: ClassVar[str]
    lifts: ClassVar[frozenset[Gate]] = frozenset()
    """Gates of the linking that stay open for this rule, since it compares what they demand."""
    scope: ClassVar[Scope] = Scope.EVENT
    """Which pairs it is given."""
    whole: ClassVar[bool] = False
    """Of scope ``WORDS``: whether it is only about quotations of which one's words, without a gap,
    stand in one piece in the other's."""
    of_headlines: ClassVar[bool] = False
    """Whether it holds an article's opening against its body, so that another claim of the body
    which bears the opening out settles the matter."""
    looks_ahead: ClassVar[bool] = False
    """Whether it is about what is still to come, so that an event which took place between the two
    statements settles the matter."""

    def concerns(self, claim: Claim) -> bool:
        """Whether the claim has what the rule compares: a figure, a place, its statuses."""
        return True

    def facet(self, claim: Claim) -> Facet | None:
        """What the rule compares of the claim; None if it can clash with no other.

        By default every pair of claims that the rule concerns is formed, which is right and slow.
        """
        return Facet() if self.concerns(claim) else None

    def lacking(self, claim: Claim) -> str:
        """Why the rule does not concern the claim, as a predicate: "gives no figure".

        Asked of claims of which ``concerns`` is False, for ``--explain-pair``.
        """
        return "has nothing that this rule compares"

    @abstractmethod
    def judge(self, pair: Pair) -> Clash | Withheld | None:
        """The clash between two linked claims; why a difference is none; or None."""

    def compatible(self, pair: Pair) -> str:
        """Why both claims can stand as far as this rule goes, as a clause without a full stop.

        Asked of pairs on which ``judge`` has nothing to say, for ``--explain-pair``. It may call
        the two claims "the first" and "the second", in the order of the pair.
        """
        return "nothing that this rule compares is at odds between the two"

    @classmethod
    def family(cls) -> str:
        """The letters of the code."""
        return re.sub(r"\d", "", cls.code)

    @classmethod
    def documentation(cls) -> dict[str, str]:
        """The docstring's sections by title, the summary under the empty title."""
        text = inspect.cleandoc(cls.__doc__ or "")
        pieces = re.split(rf"^({'|'.join(SECTIONS)})\n-+\n", text, flags=re.MULTILINE)
        titles = ["", *pieces[1::2]]
        return {title: body.strip() for title, body in zip(titles, pieces[0::2], strict=True)}

    @classmethod
    def summary(cls) -> str:
        """The docstring's first line."""
        return cls.documentation()[""].splitlines()[0]


def relation_of(pair: Pair) -> Relation:
    """Reversal, misreport or dispute, by who the two speakers are.

    * One speaker or source, or two who speak for one principal: a reversal, unless two articles
      tell of one on one day, in which case one of them may misreport the occasion.
    * The narrators of two outlets, or of one: a misreport.
    * Anybody else: a dispute. An outlet is a party only to what it says in its own voice, never to
      what it quotes.
    """
    first, second = pair.first, pair.second
    if is_narrated(first) and is_narrated(second):
        return Relation.MISREPORT
    if is_narrated(first) or is_narrated(second):
        return Relation.DISPUTE
    if same_source(first, second):
        retold = first.article != second.article and days_between(first, second) == 0
        return Relation.MISREPORT if retold else Relation.REVERSAL
    return Relation.REVERSAL if same_principal(first, second) else Relation.DISPUTE


def is_narrated(claim: Claim) -> bool:
    """Whether the article itself says it."""
    return claim.attribution.voice is Voice.NARRATOR


def has_outlet(narrated: Claim) -> bool:
    """Whether it is known which outlet's voice it is."""
    return narrated.attribution.speaker.canonical.lower() not in {"", "the article"}


def same_speaker(a: Claim, b: Claim) -> bool:
    """Whether one speaker says both.

    Two articles' anonymous sources are never one, nor are two quotations for which the copy names
    no source at all; the narrator of an article without an outlet is that article's alone.
    """
    ours, theirs = a.attribution.speaker, b.attribution.speaker
    if is_narrated(a) != is_narrated(b) or ours.canonical != theirs.canonical:
        return False
    if ours.anonymous or theirs.anonymous:
        mentioned = ours.mention is not None and theirs.mention is not None
        return mentioned and a.article == b.article
    return a.article == b.article or not is_narrated(a) or has_outlet(a)


def same_source(a: Claim, b: Claim) -> bool:
    """Whether one speaker says both, or one body or office that neither article names.

    Where it is a matter of what each said before (a reversal of position), ``same_speaker`` is
    asked, for which the sources of two articles are one only by name.
    """
    if same_speaker(a, b):
        return True
    ours, theirs = a.attribution.speaker, b.attribution.speaker
    described = ours.anonymous and theirs.anonymous and not (is_narrated(a) or is_narrated(b))
    return described and a.article != b.article and is_one_source(ours.canonical, theirs.canonical)


def same_principal(a: Claim, b: Claim) -> bool:
    """Whether both speak for one office, body or government, or one of them is that body."""
    if is_narrated(a) or is_narrated(b):
        return False
    ours, theirs = a.attribution.speaker, b.attribution.speaker
    if ours.principal is not None and ours.principal in {theirs.principal, theirs.canonical}:
        return True
    return theirs.principal is not None and theirs.principal == ours.canonical


def one_side(a: Claim, b: Claim) -> bool:
    """Whether both statements come from one speaker, one principal or one outlet's own voice."""
    return same_speaker(a, b) or same_principal(a, b)


def said_apart(pair: Pair) -> int | None:
    """Days between the two statements; None when a date is unknown."""
    days = days_between(pair.first, pair.second)
    return None if days is None else abs(days)


def close_in_time(pair: Pair, days: int) -> bool:
    """Whether the two were said within so many days; undated statements only in one article."""
    apart = said_apart(pair)
    return pair.first.article == pair.second.article if apart is None else apart <= days


def retold(pair: Pair) -> bool:
    """Whether two articles tell of one named speaker, so that one of them may have it wrong."""
    first, second = pair.first, pair.second
    told = same_speaker(first, second) and not is_narrated(first)
    return told and first.article != second.article


def headlines(pair: Pair) -> tuple[Claim, Claim] | None:
    """The claim of an article's first passage and the one of its body; None for any other pair.

    A claim does not say whether its passage is a headline; which passage is the first, the engine
    knows, and gives a rule ``of_headlines`` no other pairs.
    """
    head, body = sorted((pair.first, pair.second), key=lambda claim: claim.passage)
    same = head.article == body.article and head.passage != body.passage
    return (head, body) if same else None


_ABSENT = re.compile(
    r"\b(?:absen(?:ce|t)|(?:did(?:n[’']t| not)|had(?:n[’']t| not)) (?:attend(?:ed)?|c[oa]me|"
    r"show(?:n|ed)? up|turn(?:ed)? up|take part|taken part|appear(?:ed)?|join(?:ed)?)|stay(?:ed|s) "
    r"away|(?:was|were)(?:n[’']t| not) (?:there|present|at|among|in the room)|skipp(?:ed|s)|"
    r"missing from|sent (?:his|her|their) (?:apologies|regrets))\b",
    re.IGNORECASE,
)


def is_absence(claim: Claim) -> bool:
    """Whether the claim is that somebody was not there, not that there was no event."""
    return _ABSENT.search(claim.quote.text) is not None


UNSUPPORTED = "no words of the article bear out the status of one of the two"


def guessed(pair: Pair) -> bool:
    """Whether a small model's reading alone says what one of the two claims of its event."""
    return StatusBasis.GUESS in {pair.first.status.basis, pair.second.status.basis}


def two_events(pair: Pair, *, singled_out: bool = False) -> str | None:
    """Why two claims that give one event different details may speak of two events; else None.

    Args:
        pair: The two claims.
        singled_out: Whether their words are known to mean one of a series ("the first to die").
    """
    first, second = pair.first, pair.second
    if guessed(pair):
        return UNSUPPORTED
    if not singled_out and ordinal(first) != ordinal(second):
        return "one of the two may be another event of a series"
    if first.article == second.article and same_speaker(first, second):
        return "one speaker who gives two versions in one article speaks of two events"
    return None


def differ(
    pair: Pair, severity: Severity, about: str, gave: Callable[[Claim], str], relation: Relation
) -> Clash:
    """The clash of two details of one event, told in time where the later is an update.

    Args:
        pair: The two claims.
        severity: How grave it is.
        about: What they speak of.
        gave: What a claim says of it, as a predicate in the past tense.
        relation: What kind of disagreement it is.
    """
    updated = relation is Relation.UPDATE
    told = pair.in_time() if updated else pair
    words = succession if updated else contrast
    message = words(told, about, gave(told.first), gave(told.second))
    return Clash(relation, severity, message, next_step_for(relation, told))


# -- words for messages ---------------------------------------------------------------------------


def speaker_of(claim: Claim) -> str:
    """The speaker, as a message names him."""
    speaker = claim.attribution.speaker
    if is_narrated(claim):
        return f"the article itself{f' ({speaker.canonical})' if has_outlet(claim) else ''}"
    if not speaker.anonymous:
        return speaker.canonical
    if is_unresolved(speaker.canonical):
        return f"a speaker whom the text does not identify (“{speaker.canonical}”)"
    if is_unattributed(speaker.canonical):
        return f"an {speaker.canonical}"
    if is_kept_back(speaker.canonical):
        return f"an unnamed source ({speaker.canonical})"
    return as_printed(speaker.canonical, speaker.mention.text if speaker.mention else None)


def event_of(claim: Claim) -> str:
    """The event, as a message names it; a description that need not be a noun is quoted."""
    event = claim.event
    if event.label.startswith(f"{event.type.value} of "):
        return f"the {event.label}"
    return f"“{event.label}”"


def sentence(words: str) -> str:
    """The words with a capital first and a full stop last."""
    return f"{words[:1].upper()}{words[1:]}."


def contrast(pair: Pair, about: str, first: str, second: str) -> str:
    """One sentence: who says what of the event, and who says what against it.

    Args:
        pair: The two claims.
        about: What they speak of ("the meeting of A and B").
        first: What the first says, as a predicate in the past tense ("said that …").
        second: What the second says.
    """
    if same_source(pair.first, pair.second):
        apart = "elsewhere" if said_apart(pair) in {0, None} else "on another day"
        return sentence(f"on {about}, {speaker_of(pair.first)} {first}, but {apart} {second}")
    ours, theirs = speaker_of(pair.first), speaker_of(pair.second)
    return sentence(f"on {about}, {ours} {first}, while {theirs} {second}")


def succession(pair: Pair, about: str, first: str, second: str) -> str:
    """One sentence for an update: what was said, and what was said later. ``pair`` is in time."""
    ours, theirs = speaker_of(pair.first), speaker_of(pair.second)
    again = "" if same_source(pair.first, pair.second) else f"{theirs} "
    return sentence(f"on {about}, {ours} first {first}; later {again}{second}")


def next_step_for(relation: Relation, pair: Pair) -> str:
    """What a fact-checker would do about a disagreement of this kind."""
    first, second = pair.first, pair.second
    match relation:
        case Relation.DISPUTE:
            return _settle(first, second)
        case Relation.REVERSAL:
            ours, theirs = speaker_of(first), speaker_of(second)
            if same_source(first, second):
                return f"Ask {ours} which statement holds, and give the date of each."
            return f"Ask which holds, the word of {ours} or that of {theirs}; give both dates."
        case Relation.MISREPORT:
            if is_narrated(first) and is_narrated(second):
                return "Find the source on which each account rests, and correct the wrong one."
            return "Go to the recording or transcript of the occasion that both accounts tell of."
        case Relation.UPDATE:
            return "Use the later information, and give the date at which it was current."


def _settle(first: Claim, second: Claim) -> str:
    parties = [c for c in (first, second) if not is_narrated(c)]
    if len(parties) < 2:
        narrated = next(c for c in (first, second) if is_narrated(c))
        steps = [f"find the source on which {speaker_of(narrated)} rests its statement"]
    else:
        steps = []
    unnamed = [c for c in parties if _is_unnamed(c)]
    named = sorted({speaker_of(c) for c in parties if not _is_unnamed(c)})
    if unnamed:
        steps.append("establish how the unnamed source can know")
    if named:
        steps.append(f"ask {' and '.join(named)} about the other statement")
    return sentence(f"{', and '.join(steps)}; until then attribute each statement to its source")


def _is_unnamed(claim: Claim) -> bool:
    """Whether nobody can be asked, since the text keeps back or does not say who it is."""
    speaker = claim.attribution.speaker
    unknown = is_kept_back(speaker.canonical) or is_unresolved(speaker.canonical)
    return speaker.anonymous and unknown
