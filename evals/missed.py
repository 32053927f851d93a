"""Labelled conflicts that the engine alone does not find, each with the engine's own reason."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from checker.engine import compare
from checker.explain import GATE_TITLES, Explainer, Explanation, GateResult, Verdict
from evals.gold import Conflict, GoldStory
from evals.score import Scores


@dataclass(frozen=True)
class Missed:
    """One labelled conflict without a finding.

    Attributes:
        story: The story.
        conflict: The conflict.
        kind: Where it was lost, in words that hold for every such conflict.
        reason: Why, of the two of its claims that came nearest, in the engine's own words.
    """

    story: str
    conflict: Conflict
    kind: str
    reason: str


def missed(stories: Sequence[GoldStory], scores: Scores) -> Iterator[Missed]:
    """What the scores of the labels themselves say was not found.

    Args:
        stories: The labelled stories.
        scores: The scores of the engine on labels; stories without any are left out.
    """
    for story in stories:
        score = scores.findings.get(story.name)
        if score is None or not score.missed:
            continue
        claims = {
            f"{article.name}/{label.id}": claim
            for article in story.articles
            for label, claim in zip(article.labels, article.claims(), strict=True)
        }
        explainer = Explainer(claims.values(), compare(claims.values()).findings)
        for conflict in score.missed:
            pairs = [
                explainer.explain(claims[one], claims[other])
                for one, other in product(*conflict.sides)
            ]
            nearest = min(pairs, key=_distance)
            yield Missed(story.name, conflict, _kind(nearest), nearest.conclusion)


def by_kind(found: Sequence[Missed]) -> list[tuple[str, int]]:
    """How many were lost where, most first."""
    return sorted(Counter(one.kind for one in found).items(), key=lambda item: (-item[1], item[0]))


def _distance(explanation: Explanation) -> tuple[bool, int]:
    passed = sum(step.result is GateResult.PASSED for step in explanation.gates)
    return not explanation.linked, -passed


def _kind(explanation: Explanation) -> str:
    if not explanation.linked:
        failed = next((s.gate for s in explanation.gates if s.result is GateResult.FAILED), None)
        return f"not linked: {GATE_TITLES[failed]}" if failed else "not compared"
    verdicts = {step.verdict for step in explanation.rules}
    if Verdict.WITHHELD in verdicts or Verdict.SETTLED in verdicts:
        return "linked; a rule sees a difference, and a reason to keep it back"
    if Verdict.CLASH in verdicts:
        return "linked and found, but as another kind (an update, a nuance, a dispute)"
    return "linked; no rule sees a clash"
