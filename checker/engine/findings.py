"""One finding for each disagreement, however many pairs of claims repeat it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from checker.engine.judging import Hit
from checker.engine.statement import Content, content_of
from checker.identity import digest
from checker.link import BY_PARTICIPANTS, group_of, window
from checker.models import Claim, Finding, Relation, Severity, Voice
from checker.rules.base import Rule, Scope, has_outlet, is_narrated
from checker.wording import folded

_GRAVITY = {Severity.GRAVE: 0, Severity.MEDIUM: 1, Severity.NUANCE: 2}

_DIRECTNESS = {Voice.DIRECT: 0, Voice.MIXED: 1, Voice.INDIRECT: 2, Voice.NARRATOR: 3}

_DETAILS = {"QTY": "figure", "DAT": "day", "LOC": "place", "PAR": "party", "ATT": "speaker"}
_QUOTATION = "QUO"


def of_one_detail(one: Rule, other: Rule) -> bool:
    """Whether two rules that find the same two claims at odds see the same clash.

    Rules on figures, days, places, parties and speakers are about these; all others are about what
    became of the event. A quotation that was altered is one clash, whatever differs by it.
    """
    ours, theirs = one.family(), other.family()
    return _QUOTATION in {ours, theirs} or _DETAILS.get(ours) == _DETAILS.get(theirs)


@dataclass(frozen=True)
class Repeated:
    """A clash that many pairs of claims repeat: the strongest of them, and what the others add.

    Attributes:
        hit: The strongest of the pairs.
        claims: All claims of all the pairs. Each pair differs from the strongest only in where its
            two claims stand.
    """

    hit: Hit
    claims: tuple[Claim, ...]


def grouped(repeated: Iterable[Repeated]) -> tuple[Finding, ...]:
    """One finding for each disagreement, however many pairs of claims repeat it."""
    groups: dict[tuple[str, ...], list[list[Repeated]]] = defaultdict(list)
    for clash in sorted(_told_once(repeated), key=lambda clash: strength(clash.hit)):
        known = groups[_disagreement(clash.hit)]
        same = next((some for some in known if _same_time(some[0].hit, clash.hit)), None)
        if same is None:
            known.append([clash])
        else:
            same.append(clash)
    findings = []
    for members in (members for known in groups.values() for members in known):
        best = members[0].hit
        also = {claim.id: claim for clash in members for claim in clash.claims}
        for shown in (best.pair.first.id, best.pair.second.id):
            also.pop(shown, None)
        findings.append((strength(best), _finding(best, sorted(also.values(), key=place_of))))
    findings.sort(key=lambda item: (item[0], item[1].id))
    return tuple(finding for _, finding in findings)


def _told_once(repeated: Iterable[Repeated]) -> list[Repeated]:
    """The clashes without those that a better rule sees between claims of the same content."""
    between: dict[tuple[object, ...], list[Repeated]] = defaultdict(list)
    contents: dict[str, Content] = {}
    for clash in repeated:
        pair = clash.hit.pair
        for claim in (pair.first, pair.second):
            if claim.id not in contents:
                contents[claim.id] = (*content_of(claim), _side(claim))
        between[contents[pair.first.id], contents[pair.second.id]].append(clash)
    kept: list[Repeated] = []
    for clashes in between.values():
        if len({clash.hit.rule.code for clash in clashes}) == 1:
            kept += clashes
            continue
        telling: list[Repeated] = []
        for clash in sorted(clashes, key=lambda clash: _rank(clash.hit)):
            told = next((t for t in telling if of_one_detail(t.hit.rule, clash.hit.rule)), None)
            if told is None or told.hit.rule is clash.hit.rule:
                telling.append(clash)
            else:
                claims = {claim.id: claim for claim in (*told.claims, *clash.claims)}
                telling[telling.index(told)] = Repeated(told.hit, tuple(claims.values()))
        kept += telling
    return kept


def _rank(hit: Hit) -> tuple[object, ...]:
    """Which clash of a pair is told, the first first.

    A contradiction before an update and the graver before the lesser; an altered quotation before
    what differs by it; and what is known of an event before two sentences in which a word differs.
    """
    return (
        hit.clash.relation is Relation.UPDATE,
        hit.rule.family() != _QUOTATION,
        _GRAVITY[hit.clash.severity],
        hit.rule.scope is Scope.RESTATED,
        hit.rule.code,
        strength(hit),
    )


def _disagreement(hit: Hit) -> tuple[str, ...]:
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


def _same_time(one: Hit, other: Hit) -> bool:
    """Whether two disagreements may be about one instance of the event."""
    ours, theirs = window(one.pair.first), window(other.pair.first)
    return ours is None or theirs is None or ours.may_overlap(theirs)


def is_of_one_article(claim: Claim) -> bool:
    """Whether the claim's side is told by its article, since nothing else tells who speaks."""
    return not has_outlet(claim) if is_narrated(claim) else claim.attribution.speaker.anonymous


def _side(claim: Claim) -> str:
    """Whose side it is: sources without a name are told apart by article, outlets from people."""
    speaker = claim.attribution.speaker
    if is_narrated(claim):
        own = speaker.canonical if has_outlet(claim) else claim.article
        return f"narrator: {own}"
    return f"{speaker.canonical}@{claim.article}" if speaker.anonymous else speaker.canonical


def strength(
    hit: Hit,
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
        place_of(first),
        place_of(second),
    )


def place_of(claim: Claim) -> tuple[str, int, int, str]:
    """Where the claim stands, as an order that depends on the claims alone."""
    return (claim.article, claim.quote.start, claim.quote.end, claim.id)


def _finding(hit: Hit, also: Sequence[Claim]) -> Finding:
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
