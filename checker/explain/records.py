"""What an explanation of one pair of claims holds: the record that ``--explain-pair`` prints.

Every field in words is a clause without a full stop, but for ``Explanation.conclusion``, which is a
sentence. The two claims are called the first and the second in the order of ``first`` and
``second``, which depends on the claims alone.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Literal

from checker.link import Gate
from checker.link.evidence import Mark
from checker.models import Frozen, Relation, Severity

GateName = Gate | Literal["story"]
"""A gate of the linking; ``story`` asks whether two articles tell one story at all."""


class GateResult(StrEnum):
    """What became of a pair at one gate of the linking."""

    PASSED = "passed"
    FAILED = "failed"
    NOT_REACHED = "not_reached"


class Verdict(StrEnum):
    """What became of a pair at one rule."""

    CLASH = "clash"
    SETTLED = "settled"
    WITHHELD = "withheld"
    COMPATIBLE = "compatible"
    NOT_CONCERNED = "not_concerned"
    NOT_ASKED = "not_asked"


class Role(StrEnum):
    """What a pair is within the finding that holds it."""

    PRIMARY = "primary"
    ALSO = "also"


class ExplainedClaim(Frozen):
    """One of the two claims.

    Attributes:
        claim: Its id; the claim itself is among the document's claims.
        start: First of the days of which it speaks; null when unknown.
        end: Last of them; null when unknown.
        days: Where those days come from, in words.
    """

    claim: str
    start: date | None
    end: date | None
    days: str


class GateStep(Frozen):
    """One gate of the linking, in the order in which they are tried.

    Attributes:
        gate: Which.
        result: What became of the pair there.
        reason: Why, in words.
        lifted_by: Codes of the rules for which the gate stays open.
    """

    gate: GateName
    result: GateResult
    reason: str
    lifted_by: tuple[str, ...] = ()


class MarkStep(Frozen):
    """One thing that the two have in common, or that tells them apart.

    Attributes:
        mark: Which.
        points: What it counts; negative where it tells the two apart.
        words: What it is, in words.
    """

    mark: Mark
    points: int
    words: str


class RuleStep(Frozen):
    """What one rule says of the pair.

    Attributes:
        rule: Its code.
        name: Its name.
        verdict: What became of the pair.
        reason: Why, in words; of a clash, the message of the finding.
        relation: Of a clash or one that was settled: what kind of disagreement.
        severity: Of a clash or one that was settled: how grave.
        finding: Id of the finding that holds the clash.
        role: Whether the pair is the one that the finding shows, or among what repeats it.
        settled_by: Id of the claim that settles the clash, where one does.
    """

    rule: str
    name: str
    verdict: Verdict
    reason: str
    relation: Relation | None = None
    severity: Severity | None = None
    finding: str | None = None
    role: Role | None = None
    settled_by: str | None = None


class Explanation(Frozen):
    """Why two claims make a finding, or none.

    Attributes:
        first: The affirming or else the earlier claim.
        second: The other.
        linked: Whether the two are taken to speak of one event.
        barrier: Why the two never came to the linking; null when they did.
        gates: Every gate, in the order in which they are tried.
        marks: What the two share, one by one; empty where it was not weighed.
        points: The sum of the marks; null where they were not weighed.
        enough: What the sum must come to.
        rules: Every rule, by code.
        findings: Ids of the findings that have both among their sides; where none of the rules sees
            a clash between these two, each clashes with another claim of the finding.
        conclusion: The outcome in one sentence.
    """

    first: ExplainedClaim
    second: ExplainedClaim
    linked: bool
    barrier: str | None
    gates: tuple[GateStep, ...]
    marks: tuple[MarkStep, ...]
    points: int | None
    enough: int
    rules: tuple[RuleStep, ...]
    findings: tuple[str, ...]
    conclusion: str
