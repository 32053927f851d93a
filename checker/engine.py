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
from functools import cache
from itertools import combinations

from checker.events import triggers_in
from checker.link import (
    BY_PARTICIPANTS,
    OUTCOMES,
    Gate,
    Group,
    Refusal,
    alike,
    group_of,
    refuse,
    triggers,
    unlinkable,
    window,
)
from checker.models import (
    Claim,
    Finding,
    Frozen,
    Relation,
    Severity,
    StatusBasis,
    StatusValue,
    Voice,
)
from checker.rules import Clash, Pair, Rule, all_rules
from checker.rules._quotations import is_quotation, runs
from checker.rules.base import (
    Scope,
    Withheld,
    has_outlet,
    headlines,
    is_narrated,
    precedence,
    same_speaker,
)
from checker.wording import folded

_GRAVITY = {Severity.GRAVE: 0, Severity.MEDIUM: 1, Severity.NUANCE: 2}
_DIRECTNESS = {Voice.DIRECT: 0, Voice.MIXED: 1, Voice.INDIRECT: 2, Voice.NARRATOR: 3}
_MISSED = {
    Gate.TYPE: "no other claim is about this kind of event",
    Gate.PARTICIPANTS: "others concern the same kind of event, but not the same parties",
    Gate.TRIGGER: "others concern the same kind of event, but not for certain the same one",
    Gate.PLACE: "others concern such an event in another place",
    Gate.TIME: "others concern such an event at another time",
}
"""Why a claim met none, by the last gate that any of its pairs reached."""

_REACHED = {gate: depth for depth, gate in enumerate(Gate)}

ONE_BREATH = "one speaker says both in one passage"
BORNE_OUT = "another sentence of the body bears the headline out"
OVERTAKEN = "the event took place between the two statements"


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
    tally = _Tally(unique)
    stories, openings = _stories(unique), _openings(unique)
    concerned = {claim.id: _concerning(claim) for claim in unique}
    for a, b in _candidates(unique):
        if _asked_for(a, b, only) and not same_words(a, b):
            refusal = _refusal(a, b, stories)
            codes = concerned[a.id] & concerned[b.id]
            if not {a.passage, b.passage} & openings[a.article]:
                codes -= _of_headlines()
            tally.add(a, b, refusal, _verdicts(Pair(a, b), refusal, codes))
    for a, b in _shared_words(unique):
        if _asked_for(a, b, only):
            tally.add_words(Pair(a, b))
    return tally.comparison()


def _asked_for(a: Claim, b: Claim, only: frozenset[str] | None) -> bool:
    wanted = only is None or bool({a.article, b.article} & only)
    return wanted and not _overlap(a, b)


class _Tally:
    """What the pairs judged so far amount to."""

    def __init__(self, claims: Sequence[Claim]) -> None:
        self._claims = claims
        self._happened = [claim for claim in claims if _took_place(claim)]
        self._hits: list[_Hit] = []
        self._withheld: Counter[str] = Counter()
        self._nearest: dict[str, Gate] = {}
        self._linked: set[str] = set()
        self._compared: set[tuple[str, str]] = set()

    def add(
        self, a: Claim, b: Claim, refusal: Refusal | None, verdicts: Iterable[_Hit | Withheld]
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
        if self._judged(_judgements(rules, pair)):
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
        return Comparison(_grouped(self._hits), coverage)

    def _judged(self, verdicts: Iterable[_Hit | Withheld]) -> bool:
        """Keep the verdicts on one pair; whether one of them is a clash."""
        found = False
        reasons: set[str] = set()
        for verdict in verdicts:
            if isinstance(verdict, Withheld):
                reasons.add(verdict.reason)
                continue
            found = True
            if (reason := _settled(verdict, self._happened, self._claims)) is not None:
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


def _concerning(claim: Claim) -> frozenset[str]:
    """Codes of the rules that find in the claim what they compare."""
    return frozenset(rule.code for rule in all_rules() if rule.concerns(claim))


@cache
def _of_headlines() -> frozenset[str]:
    return frozenset(rule.code for rule in all_rules() if rule.of_headlines)


def _verdicts(
    pair: Pair, refusal: Refusal | None, codes: frozenset[str]
) -> Iterable[_Hit | Withheld]:
    """What the rules ``codes`` say of a pair: if it is not linked, those that lift the gate."""
    if not codes:
        return
    for lifted, rules in _rules_by_lifted(refusal.gate if refusal else None):
        asked = [rule for rule in rules if rule.code in codes]
        if asked and (refusal is None or refuse(pair.first, pair.second, lifted) is None):
            yield from _judgements(asked, pair)


def _judgements(rules: Iterable[Rule], pair: Pair) -> Iterable[_Hit | Withheld]:
    for rule in rules:
        verdict = rule.judge(pair)
        if isinstance(verdict, Clash):
            yield _Hit(rule, pair, verdict)
        elif verdict is not None:
            yield verdict


def same_words(a: Claim, b: Claim) -> bool:
    """Whether two claims are the same words: a copy, not a second statement.

    Wire copy runs under many names. Whatever the readings of the two, identical words do not
    contradict each other.
    """
    return folded(a.quote.text) == folded(b.quote.text)


def _overlap(a: Claim, b: Claim) -> bool:
    """Whether two claims are readings of the same words of one article."""
    return a.article == b.article and a.quote.overlaps(b.quote)


def _candidates(claims: Iterable[Claim]) -> Iterable[tuple[Claim, Claim]]:
    """Pairs of one type group, so that claims that can never link are never paired.

    Each pair is in the order of ``Pair.ordered``.
    """
    blocks: dict[str, list[Claim]] = defaultdict(list)
    for claim in sorted(claims, key=precedence):
        if unlinkable(claim) is None:
            blocks[group_of(claim).value].append(claim)
    for key in sorted(blocks):
        yield from combinations(blocks[key], 2)


def _shared_words(claims: Iterable[Claim]) -> Iterable[tuple[Claim, Claim]]:
    """Direct quotations of two passages that share a run of words, each pair once and ordered."""
    holders: dict[tuple[str, ...], list[Claim]] = defaultdict(list)
    for claim in sorted(filter(is_quotation, claims), key=precedence):
        for run in dict.fromkeys(runs(claim)):
            holders[run].append(claim)
    seen: set[tuple[str, str]] = set()
    for sharing in holders.values():
        for a, b in combinations(sharing, 2):
            if (a.id, b.id) not in seen:
                seen.add((a.id, b.id))
                yield a, b


@cache
def _rules_by_lifted(gate: Gate | None) -> tuple[tuple[frozenset[Gate], tuple[Rule, ...]], ...]:
    """The rules by the gates that they lift: all of them, or those that lift ``gate``."""
    grouped: dict[frozenset[Gate], list[Rule]] = {frozenset(): []}
    for rule in all_rules():
        if rule.scope is Scope.EVENT and (gate is None or gate in rule.lifts):
            grouped.setdefault(rule.lifts, []).append(rule)
    return tuple((lifted, tuple(rules)) for lifted, rules in grouped.items() if rules)


def _place(claim: Claim) -> tuple[str, int, int, str]:
    return (claim.article, claim.quote.start, claim.quote.end, claim.id)


# -- what a pair alone does not tell --------------------------------------------------------------


def _stories(claims: Iterable[Claim]) -> dict[str, frozenset[str]]:
    """By article, the names, places and incidents in it: two of one story share some."""
    found: dict[str, set[str]] = defaultdict(set)
    for claim in claims:
        event, speaker = claim.event, claim.attribution.speaker
        names = {*event.participants, event.place, event.concept}
        if group_of(claim) is Group.INCIDENT:
            # "14 people were killed in the flood" is about deaths, and tells of a flood.
            names |= {trigger.concept for trigger in triggers_in(claim.quote.text)}
        if claim.attribution.voice is not Voice.NARRATOR and not speaker.anonymous:
            names.add(speaker.canonical)
        found[claim.article] |= {name for name in names if name and name not in OUTCOMES}
    return {article: frozenset(names) for article, names in found.items()}


_OPENING_PASSAGES = 3


def _openings(claims: Iterable[Claim]) -> dict[str, frozenset[int]]:
    """By article, the first passage that holds a claim: its headline or its lede.

    What comes before may be navigation; an article of which nothing was read for long has none.
    """
    first: dict[str, int] = {}
    for claim in claims:
        first[claim.article] = min(claim.passage, first.get(claim.article, claim.passage))
    return {
        article: frozenset({passage} if passage < _OPENING_PASSAGES else ())
        for article, passage in first.items()
    }


def _refusal(a: Claim, b: Claim, stories: dict[str, frozenset[str]]) -> Refusal | None:
    """What keeps the two apart; across articles, words alone also need that both tell one story.

    "12 people were killed" names neither the flood nor the town.
    """
    refusal = refuse(a, b)
    if refusal is not None or a.article == b.article:
        return refusal
    own = set(a.event.participants) & set(b.event.participants)
    if own or a.event.place == b.event.place is not None or stories[a.article] & stories[b.article]:
        return None
    return Refusal(Gate.TYPE, "the two articles share no name, place or incident")


def _took_place(claim: Claim) -> bool:
    """Whether the claim says for certain that an event took place, and on which days."""
    occurred = claim.status.value is StatusValue.OCCURRED
    return (
        occurred
        and claim.status.basis is not StatusBasis.GUESS
        and not claim.event.time.interval.open
    )


def _settled(hit: _Hit, happened: Sequence[Claim], claims: Sequence[Claim]) -> str | None:
    """Why the clash is none in the light of where and when its sides stand."""
    first, second = hit.pair.first, hit.pair.second
    if (
        first.article == second.article
        and first.passage == second.passage
        and same_speaker(first, second)
    ):
        return ONE_BREATH
    if hit.rule.of_headlines and _borne_out(hit.pair, claims):
        return BORNE_OUT
    overtaken = hit.rule.looks_ahead and any(_between(claim, hit.pair) for claim in happened)
    return OVERTAKEN if overtaken else None


def _borne_out(pair: Pair, claims: Iterable[Claim]) -> bool:
    """Whether another claim of the body says what the article opens with."""
    split = headlines(pair)
    if split is None or split[1].status.value is StatusValue.CONDITIONAL:
        return False
    return any(
        claim.article == split[0].article
        and claim.passage != split[0].passage
        and claim.id not in {pair.first.id, pair.second.id}
        and claim.status.value is split[0].status.value
        and claim.event.type is split[0].event.type
        and (triggers(claim) & triggers(split[0]) or alike(claim, split[0]).reaches(2, 0.4))
        for claim in claims
    )


def _between(event: Claim, pair: Pair) -> bool:
    """Whether the event is the one announced, and took place after one statement, before the other.

    "Will meet" in August and "no plans" in October speak of two meetings when the first was held in
    September.
    """
    said = sorted(d for d in (pair.first.asserted_on, pair.second.asserted_on) if d is not None)
    when = event.event.time.interval
    if len(said) < 2 or when.start is None or when.end is None:
        return False
    if (
        event.id in {pair.first.id, pair.second.id}
        or not said[0] <= when.start <= when.end < said[1]
    ):
        return False
    same = refuse(event, pair.first, frozenset({Gate.TIME})) is None
    planned = pair.first.event.time.interval
    return same and planned.may_overlap(when)


# -- findings -----------------------------------------------------------------------------------


def _grouped(hits: Iterable[_Hit]) -> tuple[Finding, ...]:
    """One finding for each disagreement, however many pairs of claims repeat it."""
    groups: dict[tuple[str, ...], list[list[_Hit]]] = defaultdict(list)
    for hit in sorted(hits, key=_strength):
        known = groups[_disagreement(hit)]
        same = next((members for members in known if _same_time(members[0], hit)), None)
        if same is None:
            known.append([hit])
        else:
            same.append(hit)
    findings = []
    for members in (members for known in groups.values() for members in known):
        best = members[0]
        also = {c.id: c for hit in members for c in (hit.pair.first, hit.pair.second)}
        for shown in (best.pair.first.id, best.pair.second.id):
            also.pop(shown, None)
        findings.append((_strength(best), _finding(best, sorted(also.values(), key=_place))))
    findings.sort(key=lambda item: (item[0], item[1].id))
    return tuple(finding for _, finding in findings)


def _disagreement(hit: _Hit) -> tuple[str, ...]:
    """What makes two pairs the same disagreement: what it is about, and between whom."""
    first, second = hit.pair.first, hit.pair.second
    shared = sorted({*first.event.participants} & {*second.event.participants})
    concepts = {first.event.concept or "", second.event.concept or ""}
    return (
        hit.rule.family(),
        hit.clash.relation.value,
        str(hit.clash.severity is Severity.NUANCE),
        hit.clash.about,
        *sorted(_side(claim) for claim in (first, second)),
        group_of(first).value,
        *shared,
        *([] if group_of(first) in BY_PARTICIPANTS else sorted(concepts)),
    )


def _same_time(one: _Hit, other: _Hit) -> bool:
    """Whether two disagreements may be about one instance of the event."""
    ours, theirs = window(one.pair.first), window(other.pair.first)
    return ours is None or theirs is None or ours.may_overlap(theirs)


def _side(claim: Claim) -> str:
    """Whose side it is: sources without a name are told apart by article, outlets from people."""
    speaker = claim.attribution.speaker
    if is_narrated(claim):
        own = speaker.canonical if has_outlet(claim) else claim.article
        return f"narrator: {own}"
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
    superseded = hit.clash.relation is Relation.UPDATE
    pair = hit.pair.in_time() if superseded else hit.pair
    first, second = pair.first, pair.second
    sides = sorted([claim.article, folded(claim.quote.text)] for claim in (first, second))
    identity = [hit.rule.code, *([hit.clash.about] if hit.clash.about else []), *sides]
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
