"""What a rule is: a documented type that judges one pair of claims.

A rule's docstring *is* its documentation: ``checker rule CODE`` prints it and ``docs/rules.md`` is
made from it. It opens with one line and has the sections "What it does", "Why it matters",
"Example" and "Known limits", in this order. The example is executed by the tests.
"""

from __future__ import annotations

import inspect
import re
from abc import ABC, abstractmethod
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from checker.lattice import AFFIRMING
from checker.link import Gate
from checker.models import Claim, Relation, Severity, Voice

SECTIONS = ("What it does", "Why it matters", "Example", "Known limits")


class Stability(StrEnum):
    """Whether the rule's precision has been measured on labelled articles."""

    PREVIEW = "preview"
    STABLE = "stable"


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
        return cls(*sorted((a, b), key=_precedence))


def _precedence(claim: Claim) -> tuple[bool, str, str, int, str]:
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
    """

    relation: Relation
    severity: Severity
    message: str
    next_step: str


class Rule(ABC):
    """One way in which two claims can fail to stand together."""

    code: ClassVar[str]
    name: ClassVar[str]
    severity: ClassVar[Severity]
    stability: ClassVar[Stability]
    since: ClassVar[str]
    lifts: ClassVar[frozenset[Gate]] = frozenset()
    """Gates of the linking that stay open for this rule, since it compares what they demand."""

    @abstractmethod
    def judge(self, pair: Pair) -> Clash | None:
        """The clash between two linked claims, or None."""

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

    * One speaker, or two who speak for one principal: a reversal, unless two articles tell of one
      occasion, in which case one of them misreports it.
    * The narrators of two outlets, or of one: a misreport.
    * Anybody else: a dispute.
    """
    first, second = pair.first, pair.second
    if is_narrated(first) and is_narrated(second):
        return Relation.MISREPORT
    if is_narrated(first) or is_narrated(second):
        return Relation.DISPUTE
    if same_speaker(first, second):
        same_day = first.asserted_on is not None and first.asserted_on == second.asserted_on
        retold = first.article != second.article and same_day
        return Relation.MISREPORT if retold else Relation.REVERSAL
    return Relation.REVERSAL if same_principal(first, second) else Relation.DISPUTE


def is_narrated(claim: Claim) -> bool:
    """Whether the article itself says it."""
    return claim.attribution.voice is Voice.NARRATOR


def same_speaker(a: Claim, b: Claim) -> bool:
    """Whether one named speaker says both; two anonymous sources are never one."""
    ours, theirs = a.attribution.speaker, b.attribution.speaker
    if ours.canonical != theirs.canonical:
        return False
    return not ours.anonymous or a.article == b.article


def same_principal(a: Claim, b: Claim) -> bool:
    """Whether both speak for one office, body or government."""
    ours, theirs = a.attribution.speaker.principal, b.attribution.speaker.principal
    return ours is not None and ours == theirs


def said_apart(pair: Pair) -> int | None:
    """Days between the two statements; None when a date is unknown."""
    first, second = pair.first.asserted_on, pair.second.asserted_on
    return None if first is None or second is None else abs((second - first).days)


def speaker_of(claim: Claim) -> str:
    """The speaker, for messages."""
    return claim.attribution.speaker.canonical


def next_step_for(relation: Relation, pair: Pair) -> str:
    """What a fact-checker would do about a disagreement of this kind."""
    first, second = speaker_of(pair.first), speaker_of(pair.second)
    match relation:
        case Relation.DISPUTE:
            return (
                f"Ask {first} and {second}, or those who were present, what was settled; until "
                "then attribute each statement to its speaker."
            )
        case Relation.REVERSAL:
            if first == second:
                return f"Ask {first} what changed, and give the date of each statement."
            return f"Ask which holds, {first}’s word or {second}’s, and give the date of each."
        case Relation.MISREPORT:
            return "Go to the recording, transcript or document that both accounts rest on."
        case Relation.UPDATE:
            return "Use the later information, and give the date at which it was current."
