"""What the rules say of a pair of claims."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from checker.link import Gate, Refusal, refuse
from checker.models import Claim
from checker.rules import Clash, Pair, Rule, all_rules
from checker.rules.base import Scope, Withheld


@dataclass(frozen=True)
class Hit:
    """A clash, with the rule that found it and the pair that it is between."""

    rule: Rule
    pair: Pair
    clash: Clash


def concerning(claim: Claim) -> frozenset[str]:
    """Codes of the rules that find in the claim what they compare."""
    return frozenset(rule.code for rule in all_rules() if rule.concerns(claim))


@cache
def of_headlines() -> frozenset[str]:
    """Codes of the rules that hold an article's opening against its body."""
    return frozenset(rule.code for rule in all_rules() if rule.of_headlines)


def verdicts_on(
    pair: Pair, refusal: Refusal | None, codes: frozenset[str]
) -> Iterable[Hit | Withheld]:
    """What the rules ``codes`` say of a pair: if it is not linked, those that lift the gate."""
    if not codes:
        return
    for lifted, rules in _rules_by_lifted(refusal.gate if refusal else None):
        asked = [rule for rule in rules if rule.code in codes]
        if asked and (refusal is None or refuse(pair.first, pair.second, lifted) is None):
            yield from judgements(asked, pair)


def judgements(rules: Iterable[Rule], pair: Pair) -> Iterable[Hit | Withheld]:
    """What each of the rules says of the pair, where it says anything."""
    for rule in rules:
        verdict = rule.judge(pair)
        if isinstance(verdict, Clash):
            yield Hit(rule, pair, verdict)
        elif verdict is not None:
            yield verdict


@cache
def _rules_by_lifted(gate: Gate | None) -> tuple[tuple[frozenset[Gate], tuple[Rule, ...]], ...]:
    """The rules by the gates that they lift: all of them, or those that lift ``gate``."""
    grouped: dict[frozenset[Gate], list[Rule]] = {frozenset(): []}
    for rule in all_rules():
        if rule.scope is Scope.EVENT and (gate is None or gate in rule.lifts):
            grouped.setdefault(rule.lifts, []).append(rule)
    return tuple((lifted, tuple(rules)) for lifted, rules in grouped.items() if rules)
