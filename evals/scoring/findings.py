"""Findings against the labelled conflicts: what was found, what was a false alarm.

A finding is right if its two sides are the two sides of a labelled conflict. An update shown as an
update is right and counted apart; an update shown as a contradiction is a false alarm.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from checker.document import Document, FindingRecord, SideRecord
from checker.models import Relation, Severity, Span
from evals.gold import Conflict, GoldStory, Negative
from evals.gold.dataset import claim_id
from evals.scoring.matching import touches
from evals.scoring.tally import Ratio

References = Callable[[SideRecord], frozenset[str]]
"""The labels, as ``ARTICLE/ID``, that a finding's side is."""


@dataclass(frozen=True)
class Judged:
    """One finding and what it was found to be.

    Attributes:
        finding: As printed.
        conflict: The labelled conflict it is; None for a false alarm.
        negative: The labelled trap it fell into, if any.
    """

    finding: FindingRecord
    conflict: Conflict | None
    negative: Negative | None


@dataclass
class FindingScore:
    """What one story's findings are worth.

    Attributes:
        row: By measure, the story's contribution.
        judged: Every finding shown by default, with its verdict.
        missed: Labelled conflicts that no finding shows.
        sprung: Labelled traps that some finding fell into.
    """

    row: dict[str, Ratio]
    judged: list[Judged] = field(default_factory=list)
    missed: list[Conflict] = field(default_factory=list)
    sprung: list[Negative] = field(default_factory=list)


def by_words(story: GoldStory) -> References:
    """Labels by the words they share with a finding's side."""
    labels = [
        (article.article.id, claim.quote, f"{article.name}/{claim.id}")
        for article in story.articles
        for claim in article.labels
    ]

    def references(side: SideRecord) -> frozenset[str]:
        span = Span(start=side.start, end=side.end)
        return frozenset(
            name for where, quote, name in labels if where == side.article and touches(span, quote)
        )

    return references


def by_identity(story: GoldStory) -> References:
    """Labels by the ids of the claims that were made of them: for the engine alone."""
    known = {
        claim_id(article.article, claim): frozenset({f"{article.name}/{claim.id}"})
        for article in story.articles
        for claim in article.labels
    }
    return lambda side: known[side.claim]


def score_findings(story: GoldStory, document: Document, references: References) -> FindingScore:
    """Score one story."""
    shown = [f for f in document.findings if f.severity is not Severity.NUANCE]
    judged = [_judged(story, finding, references) for finding in shown]
    found = [_shows_any(story.about.conflicts, finding, references) for finding in shown]
    seen = {id(conflict) for conflicts in found for conflict in conflicts}
    row: dict[str, Ratio] = {}

    def count(measure: str, right: bool) -> None:
        row[measure] = row.get(measure, Ratio()) + Ratio(float(right), 1.0)

    for one in judged:
        finding, conflict = one.finding, one.conflict
        update = finding.relation is Relation.UPDATE
        right = conflict is not None and (conflict.relation is Relation.UPDATE) == update
        kind = "updates" if update else "findings"
        count(f"{kind} precision", right)
        count(f"{kind} precision, {finding.rule}", right)
        if right and conflict is not None:
            count("relation", finding.relation is conflict.relation)
    for conflict in story.about.conflicts:
        kind = "updates" if conflict.relation is Relation.UPDATE else "findings"
        count(f"{kind} recall", id(conflict) in seen)
        count(f"{kind} recall, {conflict.family}", id(conflict) in seen)
    sprung = [one.negative for one in judged if one.negative is not None]
    traps = {id(negative) for negative in sprung}
    for negative in story.about.negatives:
        count("traps avoided", id(negative) not in traps)
        count(f"traps avoided, {negative.family}", id(negative) not in traps)
    return FindingScore(
        row=row,
        judged=judged,
        missed=[c for c in story.about.conflicts if id(c) not in seen],
        sprung=sprung,
    )


def _judged(story: GoldStory, finding: FindingRecord, references: References) -> Judged:
    one, other = references(finding.primary), references(finding.secondary)
    update = finding.relation is Relation.UPDATE
    matching = [c for c in story.about.conflicts if _is(c, one, other)]
    # Where the same words stand in a conflict and an update, the one of the finding's kind.
    matching.sort(key=lambda c: (c.relation is Relation.UPDATE) != update)
    trap = next((n for n in story.about.negatives if _falls_into(n, one, other)), None)
    conflict = matching[0] if matching else None
    return Judged(finding, conflict, None if conflict is not None else trap)


def _shows_any(
    conflicts: Sequence[Conflict], finding: FindingRecord, references: References
) -> list[Conflict]:
    """The conflicts that the finding shows, its further claims (``also``) included."""
    sides = [references(side) for side in (finding.primary, finding.secondary, *finding.also)]
    update = finding.relation is Relation.UPDATE
    return [
        conflict
        for conflict in conflicts
        if (conflict.relation is Relation.UPDATE) == update
        and any(_is(conflict, one, other) for one, other in combinations(sides, 2))
    ]


def _is(conflict: Conflict, one: frozenset[str], other: frozenset[str]) -> bool:
    first, second = map(frozenset, conflict.sides)
    return bool((one & first and other & second) or (one & second and other & first))


def _falls_into(negative: Negative, one: frozenset[str], other: frozenset[str]) -> bool:
    first, second = negative.claims
    return (first in one and second in other) or (second in one and first in other)
