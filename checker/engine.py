"""The engine: claims in, findings and coverage out. No model, no clock, no network, no file.

The same claims give the same findings, byte for byte, in any article order, process and hash seed:
everything is sorted by content, and ids are hashes of content.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from checker.link import Gate, group_of, refuse, unlinkable
from checker.models import Claim, Finding, Frozen, Relation, Severity, Voice
from checker.rules import Clash, Pair, Rule, all_rules

_GRAVITY = {Severity.GRAVE: 0, Severity.MEDIUM: 1, Severity.NUANCE: 2}
_DIRECTNESS = {Voice.DIRECT: 0, Voice.MIXED: 1, Voice.INDIRECT: 2, Voice.NARRATOR: 3}
_NO_PARTNER = "no other claim speaks of the same event"


class Coverage(Frozen):
    """How much of what was extracted could be compared.

    Attributes:
        claims: Claims extracted.
        linked: Claims that met at least one other claim of the same event.
        compared: Pairs of claims that reached the rules.
        reasons: Why the others met none, with how many claims each.
    """

    claims: int
    linked: int
    compared: int
    reasons: dict[str, int]


@dataclass(frozen=True)
class Comparison:
    """What the engine returns.

    Attributes:
        findings: Gravest first, then by place in the articles.
        coverage: How much could be compared.
    """

    findings: tuple[Finding, ...]
    coverage: Coverage


@dataclass(frozen=True)
class _Hit:
    rule: Rule
    pair: Pair
    clash: Clash


def compare(claims: Iterable[Claim], *, only: frozenset[str] | None = None) -> Comparison:
    """Compare every claim with every other of the same event.

    Args:
        claims: All claims, in any order; a claim given twice counts once.
        only: Ids of articles; a finding must touch one of them. None for all.
    """
    unique = sorted({claim.id: claim for claim in claims}.values(), key=_place)
    linked: set[str] = set()
    compared = 0
    hits: list[_Hit] = []
    for a, b in _candidates(unique):
        if only is not None and not {a.article, b.article} & only:
            continue
        if same_words(a, b):
            continue
        pair = Pair.ordered(a, b)
        met = False
        for lifted, rules in _rules_by_lifted().items():
            if refuse(a, b, lifted) is not None:
                continue
            met = met or not lifted
            for rule in rules:
                if (clash := rule.judge(pair)) is not None:
                    hits.append(_Hit(rule, pair, clash))
        if met:
            compared += 1
            linked.update((a.id, b.id))
    reasons = Counter(
        unlinkable(claim) or _NO_PARTNER for claim in unique if claim.id not in linked
    )
    coverage = Coverage(
        claims=len(unique),
        linked=len(linked),
        compared=compared,
        reasons=dict(sorted(reasons.items(), key=lambda item: (-item[1], item[0]))),
    )
    return Comparison(_grouped(hits), coverage)


def same_words(a: Claim, b: Claim) -> bool:
    """Whether two claims are the same words of the same speaker: a copy, not a second statement."""
    return (
        _folded(a.quote.text) == _folded(b.quote.text)
        and a.attribution.speaker.canonical == b.attribution.speaker.canonical
    )


def _folded(text: str) -> str:
    return " ".join("".join(c if c.isalnum() else " " for c in text).lower().split())


def _candidates(claims: Sequence[Claim]) -> Iterable[tuple[Claim, Claim]]:
    """Pairs of one type group, so that claims that can never link are never paired."""
    blocks: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if unlinkable(claim) is None:
            blocks[group_of(claim).value].append(claim)
    for key in sorted(blocks):
        yield from combinations(blocks[key], 2)


def _rules_by_lifted() -> dict[frozenset[Gate], list[Rule]]:
    grouped: dict[frozenset[Gate], list[Rule]] = {frozenset(): []}
    for rule in all_rules():
        grouped.setdefault(rule.lifts, []).append(rule)
    return grouped


def _place(claim: Claim) -> tuple[str, int, int, str]:
    return (claim.article, claim.quote.start, claim.quote.end, claim.id)


# -- findings -----------------------------------------------------------------------------------


def _grouped(hits: Iterable[_Hit]) -> tuple[Finding, ...]:
    """One finding for each disagreement, however many pairs of claims repeat it."""
    groups: dict[tuple[str, ...], list[_Hit]] = defaultdict(list)
    for hit in hits:
        groups[_disagreement(hit)].append(hit)
    findings = []
    for key in sorted(groups):
        members = sorted(groups[key], key=_strength)
        best = members[0]
        primary, secondary = best.pair.first, best.pair.second
        also = {c.id: c for hit in members for c in (hit.pair.first, hit.pair.second)}
        for shown in (primary.id, secondary.id):
            also.pop(shown, None)
        findings.append((_strength(best), _finding(best, sorted(also.values(), key=_place))))
    findings.sort(key=lambda item: (item[0], item[1].id))
    return tuple(finding for _, finding in findings)


def _disagreement(hit: _Hit) -> tuple[str, ...]:
    """What makes two pairs the same disagreement: what it is about, and between whom."""
    speakers = sorted(_side(claim) for claim in (hit.pair.first, hit.pair.second))
    event = hit.pair.first.event
    about = (
        (group_of(hit.pair.first).value, *event.participants)
        if event.participants
        else (
            group_of(hit.pair.first).value,
            event.label,
        )
    )
    return (hit.rule.family(), hit.clash.relation.value, *speakers, *about)


def _side(claim: Claim) -> str:
    speaker = claim.attribution.speaker
    return f"{speaker.canonical}@{claim.article}" if speaker.anonymous else speaker.canonical


def _strength(
    hit: _Hit,
) -> tuple[bool, int, int, bool, int, tuple[object, ...], tuple[object, ...]]:
    """Gravest, most directly quoted, and in different articles first; then text order."""
    first, second = hit.pair.first, hit.pair.second
    directness = _DIRECTNESS[first.attribution.voice] + _DIRECTNESS[second.attribution.voice]
    return (
        hit.clash.relation is Relation.UPDATE,
        _GRAVITY[hit.clash.severity],
        directness,
        first.article == second.article,
        len(first.quote.text) + len(second.quote.text),
        _place(first),
        _place(second),
    )


def _finding(hit: _Hit, also: Sequence[Claim]) -> Finding:
    first, second = hit.pair.first, hit.pair.second
    sides = sorted([claim.article, _folded(claim.quote.text)] for claim in (first, second))
    identity = [hit.rule.code, *sides]
    return Finding(
        id="f" + digest(identity),
        rule=hit.rule.code,
        relation=hit.clash.relation,
        severity=hit.clash.severity,
        message=hit.clash.message,
        next_step=hit.clash.next_step,
        primary=first.id,
        secondary=second.id,
        also=tuple(claim.id for claim in also),
    )


def digest(value: object) -> str:
    """Twelve hexadecimal digits of the SHA-256 of the value's canonical JSON."""
    canonical = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()[:12]
