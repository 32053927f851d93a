"""Asking gates and rules about one pair once more, and keeping what they answer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache, cached_property, lru_cache

from checker.engine import same_words
from checker.engine.context import openings_of, refusal_in, settled, stories_of, took_place
from checker.engine.findings import of_one_detail
from checker.engine.judging import Hit
from checker.engine.pairing import overlap, shared_words
from checker.engine.retold import Articles
from checker.explain.records import (
    ExplainedClaim,
    Explanation,
    GateName,
    GateResult,
    GateStep,
    MarkStep,
    Role,
    RuleStep,
    Verdict,
)
from checker.explain.words import (
    conclusion,
    days_from,
    gate_words,
    mark_words,
    passed_words,
)
from checker.link import ENOUGH, Gate, group_of, unlinkable, window
from checker.link.evidence import weights
from checker.link.gates import refuse_at
from checker.models import Claim, Finding, Severity
from checker.rules import Clash, Pair, Rule, all_rules, find_rule
from checker.rules._quotations import RUN
from checker.rules.base import Scope, Withheld

_FEW = 3
"""Names that two articles share are given as examples, not in full."""


class Explainer:
    """Explains pairs of the claims of one run.

    Args:
        claims: All claims of the run, in any order.
        findings: What the engine found among them.
        only: Ids of articles of which a finding must touch one; None for all.
    """

    def __init__(
        self,
        claims: Iterable[Claim],
        findings: Sequence[Finding],
        only: frozenset[str] | None = None,
    ) -> None:
        self._claims = sorted({claim.id: claim for claim in claims}.values(), key=lambda c: c.id)
        self._findings = findings
        self._only = only
        self._known: dict[tuple[str, str], str | None] = {}
        self._articles = Articles(lambda name: (c for c in self._claims if c.article == name))

    @cached_property
    def _stories(self) -> dict[str, frozenset[str]]:
        return stories_of(self._claims)

    @cached_property
    def _openings(self) -> dict[str, frozenset[int]]:
        return openings_of(self._claims)

    @cached_property
    def _happened(self) -> list[Claim]:
        return [claim for claim in self._claims if took_place(claim)]

    def explain(self, a: Claim, b: Claim) -> Explanation:
        """What became of two claims of the run; the same for both orders."""
        pair = Pair.ordered(a, b)
        apart = self._kept_out(pair)
        barrier = apart or _not_linked(pair)
        gates = self._gates(pair, barrier)
        kept = [step for step in gates if step.result is GateResult.FAILED]
        rules = tuple(self._ruled(rule, pair, apart, barrier, kept) for rule in all_rules())
        marks: tuple[MarkStep, ...] = ()
        if barrier is None and group_of(a) is group_of(b):
            marks = tuple(
                MarkStep(mark=w.mark, points=w.points, words=mark_words(w.mark, w.points, pair))
                for w in weights(a, b)
            )
        shared = tuple(f.id for f in self._findings if _ids(pair) <= _sides(f))
        return Explanation(
            first=_told(pair.first),
            second=_told(pair.second),
            linked=barrier is None and not kept,
            barrier=barrier,
            gates=gates,
            marks=marks,
            points=sum(mark.points for mark in marks) if marks else None,
            enough=ENOUGH,
            rules=rules,
            findings=shared,
            conclusion=conclusion(pair, barrier, kept, rules, shared),
        )

    def _kept_out(self, pair: Pair) -> str | None:
        """Why no rule at all is asked about the pair; None if some may be."""
        first, second = pair.first, pair.second
        if self._only is not None and not {first.article, second.article} & self._only:
            return "both stand in articles that were named as the other side only (--against)"
        if overlap(first, second):
            return "both are readings of the same words of one article"
        return None

    def _gates(self, pair: Pair, barrier: str | None) -> tuple[GateStep, ...]:
        if barrier is not None:
            names: tuple[GateName, ...] = (*Gate, "story")
            return tuple(
                GateStep(gate=name, result=GateResult.NOT_REACHED, reason=barrier) for name in names
            )
        first, second = pair.first, pair.second
        steps: list[GateStep] = []
        shut: frozenset[Gate] = frozenset()
        for gate in Gate:
            if shut and not _lifting(shut):
                steps.append(_unreached(gate, "what failed above already keeps the two apart"))
                continue
            refusal = refuse_at(gate, first, second)
            if refusal is None:
                passed = passed_words(gate, pair)
                steps.append(GateStep(gate=gate, result=GateResult.PASSED, reason=passed))
                continue
            shut |= {gate}
            steps.append(
                GateStep(
                    gate=gate,
                    result=GateResult.FAILED,
                    reason=refusal.reason,
                    lifted_by=tuple(rule.code for rule in _lifting(shut)),
                )
            )
        return (*steps, self._story(pair, bool(shut)))

    def _story(self, pair: Pair, shut: bool) -> GateStep:
        first, second = pair.first, pair.second
        if shut:
            return _unreached("story", "what failed above already keeps the two apart")
        refusal = refusal_in(first, second, self._stories)
        if refusal is not None:
            return GateStep(gate="story", result=GateResult.FAILED, reason=refusal.reason)
        if first.article == second.article:
            reason = "both stand in one article"
        else:
            shared = sorted(self._stories[first.article] & self._stories[second.article])
            told = ", ".join(shared[:_FEW]) + (" …" if len(shared) > _FEW else "")
            reason = f"both articles name {told}" if shared else "both name the same"
        return GateStep(gate="story", result=GateResult.PASSED, reason=reason)

    def _ruled(
        self, rule: Rule, pair: Pair, apart: str | None, barrier: str | None, kept: list[GateStep]
    ) -> RuleStep:
        """What one rule says of the pair, or why it was never asked."""
        unasked, shut = apart, list[GateStep]()
        if rule.scope is Scope.EVENT:
            unasked, shut = barrier, [step for step in kept if rule.code not in step.lifted_by]
        if unasked is not None:
            return _step(rule, Verdict.NOT_ASKED, unasked)
        if shut:
            return _step(rule, Verdict.NOT_ASKED, f"the two are not linked ({gate_words(shut[0])})")
        if (missing := self._unconcerned(rule, pair)) is not None:
            return _step(rule, Verdict.NOT_CONCERNED, missing)
        verdict = rule.judge(pair)
        if verdict is None:
            return _step(rule, Verdict.COMPATIBLE, rule.compatible(pair))
        if isinstance(verdict, Withheld):
            return _step(rule, Verdict.WITHHELD, verdict.reason)
        return self._clashed(Hit(rule, pair, verdict))

    def _unconcerned(self, rule: Rule, pair: Pair) -> str | None:
        """Why the rule has nothing to compare in the pair; None if it has."""
        first, second = self._lacking(rule, pair.first), self._lacking(rule, pair.second)
        if first is not None and first == second:
            return f"each {first}"
        if first is not None or second is not None:
            lacking = (("the first", first), ("the second", second))
            return "; ".join(f"{which} {words}" for which, words in lacking if words is not None)
        if rule.scope is Scope.WORDS and not list(shared_words((pair.first, pair.second))):
            return f"they have no {RUN} words in a row in common"
        if rule.scope is Scope.RESTATED and not self._articles.restate(pair.first, pair.second):
            return "they are not one sentence, told twice with one thing changed"
        opening = self._openings[pair.first.article]
        if rule.of_headlines and not {pair.first.passage, pair.second.passage} & opening:
            return "neither stands in the opening of the article"
        return None

    def _lacking(self, rule: Rule, claim: Claim) -> str | None:
        """Why the rule does not concern the claim; None if it does. Asked once a rule and claim."""
        key = (rule.code, claim.id)
        if key not in self._known:
            self._known[key] = None if rule.concerns(claim) else rule.lacking(claim)
        return self._known[key]

    def _clashed(self, hit: Hit) -> RuleStep:
        found = hit.clash
        reason = settled(hit, self._happened, self._claims)
        if reason is not None:
            step = _step(hit.rule, Verdict.SETTLED, reason, found)
            return step.model_copy(update={"settled_by": self._settling(hit, reason)})
        step = _step(hit.rule, Verdict.CLASH, found.message.removesuffix("."), found)
        holding = [finding for finding in self._findings if _holds(finding, hit)]
        if not holding:
            return step
        holding.sort(key=lambda finding: _nearness(finding, hit))
        shown = {holding[0].primary, holding[0].secondary} == _ids(hit.pair)
        role = Role.PRIMARY if shown else Role.ALSO
        return step.model_copy(update={"finding": holding[0].id, "role": role})

    def _settling(self, hit: Hit, reason: str) -> str | None:
        """The claim that settles the clash, if a third one does."""
        if settled(hit, [], []) is not None:
            return None
        for claim in self._claims:
            if settled(hit, [claim] if took_place(claim) else [], [claim]) == reason:
                return claim.id
        return None


def _ids(pair: Pair) -> frozenset[str]:
    return frozenset((pair.first.id, pair.second.id))


def _sides(finding: Finding) -> frozenset[str]:
    return frozenset((finding.primary, finding.secondary, *finding.also))


def _holds(finding: Finding, hit: Hit) -> bool:
    """Whether the finding tells of the hit's clash and has both its claims among its sides."""
    rule = find_rule(finding.rule)
    return _ids(hit.pair) <= _sides(finding) and rule is not None and of_one_detail(rule, hit.rule)


def _nearness(finding: Finding, hit: Hit) -> tuple[bool, bool, bool]:
    """How surely a finding is that of the hit, the surest first."""
    rule = find_rule(finding.rule)
    nuance = finding.severity is Severity.NUANCE
    return (
        finding.relation is not hit.clash.relation
        or nuance != (hit.clash.severity is Severity.NUANCE),
        rule is None or rule.family() != hit.rule.family(),
        {finding.primary, finding.secondary} != _ids(hit.pair),
    )


@lru_cache(maxsize=1024)
def _step(rule: Rule, verdict: Verdict, reason: str, found: Clash | None = None) -> RuleStep:
    return RuleStep(
        rule=rule.code,
        name=rule.name,
        verdict=verdict,
        reason=reason,
        relation=found.relation if found else None,
        severity=found.severity if found else None,
    )


@cache
def _lifting(gates: frozenset[Gate]) -> tuple[Rule, ...]:
    """The rules for which all these gates stay open."""
    return tuple(rule for rule in all_rules() if rule.scope is Scope.EVENT and gates <= rule.lifts)


@lru_cache(maxsize=1024)
def _unreached(gate: GateName, reason: str) -> GateStep:
    return GateStep(gate=gate, result=GateResult.NOT_REACHED, reason=reason)


def _not_linked(pair: Pair) -> str | None:
    """Why the two never came to the linking, though some rule may have compared their words."""
    missing = {
        which: reason
        for which, claim in (("the first", pair.first), ("the second", pair.second))
        if (reason := unlinkable(claim)) is not None
    }
    if missing:
        which = "neither of the two can" if len(missing) == 2 else f"{next(iter(missing))} cannot"
        reasons = " and ".join(dict.fromkeys(missing.values()))
        return f"{which} be linked with any other claim: {reasons}"
    if same_words(pair.first, pair.second):
        return "the words of both are the same: a copy, and no second statement"
    return None


def _told(claim: Claim) -> ExplainedClaim:
    days = window(claim)
    return ExplainedClaim(
        claim=claim.id,
        start=days.start if days else None,
        end=days.end if days else None,
        days=days_from(claim),
    )
