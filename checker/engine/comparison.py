"""Comparing: every pair that may speak of one event goes before the rules, and is counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from checker.engine.context import openings_of, refusal_in, settled, stories_of, took_place
from checker.engine.findings import grouped, place_of
from checker.engine.judging import Hit, concerning, judgements, of_headlines, verdicts_on
from checker.engine.pairing import candidates, overlap, same_words, shared_words
from checker.link import Gate, Refusal, unlinkable
from checker.models import Claim, Finding, Frozen
from checker.rules import Pair, all_rules
from checker.rules.base import Scope, Withheld

_MISSED = {
    Gate.TYPE: "no other claim is about this kind of event",
    Gate.PARTICIPANTS: "others concern the same kind of event, but not the same parties",
    Gate.TRIGGER: "others concern the same kind of event, but not for certain the same one",
    Gate.PLACE: "others concern such an event in another place",
    Gate.TIME: "others concern such an event at another time",
}
"""Why a claim met none, by the last gate that any of its pairs reached."""

_REACHED = {gate: depth for depth, gate in enumerate(Gate)}


class Coverage(Frozen):
    """How much of what was extracted could be compared.

    Attributes:
        claims: Claims extracted.
        linked: Claims that met at least one other claim of the same event.
        compared: Pairs of claims that reached the rules.
        reasons: Why the others met none, with how many claims each.
        withheld: Why pairs that differ gave no finding, with how many pairs each.
    """

    claims: int
    linked: int
    compared: int
    reasons: dict[str, int]
    withheld: dict[str, int]


@dataclass(frozen=True)
class Comparison:
    """What the engine returns.

    Attributes:
        findings: Gravest first, then by place in the articles.
        coverage: How much could be compared.
    """

    findings: tuple[Finding, ...]
    coverage: Coverage


def compare(claims: Iterable[Claim], *, only: frozenset[str] | None = None) -> Comparison:
    """Compare every claim with every other of the same event.

    Args:
        claims: All claims, in any order; a claim given twice counts once.
        only: Ids of articles; a finding must touch one of them. None for all.
    """
    unique = sorted({claim.id: claim for claim in claims}.values(), key=place_of)
    tally = _Tally(unique)
    stories, openings = stories_of(unique), openings_of(unique)
    concerned = {claim.id: concerning(claim) for claim in unique}
    for a, b in candidates(unique):
        if _asked_for(a, b, only) and not same_words(a, b):
            refusal = refusal_in(a, b, stories)
            codes = concerned[a.id] & concerned[b.id]
            if not {a.passage, b.passage} & openings[a.article]:
                codes -= of_headlines()
            tally.add(a, b, refusal, verdicts_on(Pair(a, b), refusal, codes))
    for a, b in shared_words(unique):
        if _asked_for(a, b, only):
            tally.add_words(Pair(a, b))
    return tally.comparison()


def _asked_for(a: Claim, b: Claim, only: frozenset[str] | None) -> bool:
    wanted = only is None or bool({a.article, b.article} & only)
    return wanted and not overlap(a, b)


class _Tally:
    """What the pairs judged so far amount to."""

    def __init__(self, claims: Sequence[Claim]) -> None:
        self._claims = claims
        self._happened = [claim for claim in claims if took_place(claim)]
        self._hits: list[Hit] = []
        self._withheld: Counter[str] = Counter()
        self._nearest: dict[str, Gate] = {}
        self._linked: set[str] = set()
        self._compared: set[tuple[str, str]] = set()

    def add(
        self, a: Claim, b: Claim, refusal: Refusal | None, verdicts: Iterable[Hit | Withheld]
    ) -> None:
        """Count a pair that may speak of one event."""
        if self._judged(verdicts) or refusal is None:
            self._met(a, b)
            return
        for claim in (a, b):
            known = self._nearest.get(claim.id, Gate.TYPE)
            self._nearest[claim.id] = max(known, refusal.gate, key=_REACHED.__getitem__)

    def add_words(self, pair: Pair) -> None:
        """Count a pair of quotations that share words."""
        rules = (rule for rule in all_rules() if rule.scope is Scope.WORDS)
        if self._judged(judgements(rules, pair)):
            self._met(pair.first, pair.second)

    def comparison(self) -> Comparison:
        """Findings and coverage."""
        missed = Counter(
            unlinkable(claim) or _MISSED[self._nearest.get(claim.id, Gate.TYPE)]
            for claim in self._claims
            if claim.id not in self._linked
        )
        coverage = Coverage(
            claims=len(self._claims),
            linked=len(self._linked),
            compared=len(self._compared),
            reasons=_counted(missed),
            withheld=_counted(self._withheld),
        )
        return Comparison(grouped(self._hits), coverage)

    def _judged(self, verdicts: Iterable[Hit | Withheld]) -> bool:
        """Keep the verdicts on one pair; whether one of them is a clash."""
        found = False
        reasons: set[str] = set()
        for verdict in verdicts:
            if isinstance(verdict, Withheld):
                reasons.add(verdict.reason)
                continue
            found = True
            if (reason := settled(verdict, self._happened, self._claims)) is not None:
                reasons.add(reason)
            else:
                self._hits.append(verdict)
        self._withheld.update(reasons)
        return found

    def _met(self, a: Claim, b: Claim) -> None:
        self._compared.add((a.id, b.id) if a.id < b.id else (b.id, a.id))
        self._linked.update((a.id, b.id))


def _counted(counts: Counter[str]) -> dict[str, int]:
    return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))
