"""Scoring a run: every article's and story's contribution, added up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from checker.document import Document
from checker.models import StatusValue
from evals.gold import GoldStory, Split
from evals.gold.dataset import claim_id
from evals.scoring.claims import FIELDS, ClaimScore, score_claims
from evals.scoring.events import score_events
from evals.scoring.findings import FindingScore, by_identity, by_words, score_findings
from evals.scoring.naming import Names
from evals.scoring.tally import Row

CLAIM_MEASURES = (
    "claims F1",
    "claims precision",
    "claims recall",
    *FIELDS,
    "trigger",
    "all fields F1",
    "grounding",
)
FINDING_MEASURES = (
    "findings precision",
    "findings recall",
    "relation",
    "updates precision",
    "updates recall",
    "traps avoided",
)


@dataclass(frozen=True)
class Unscored:
    """What a run holds that no scorer can judge.

    Attributes:
        failures: Passages that the model could not be brought to read.
        rejected: Claims whose words do not stand in the text.
        stories: Labelled stories that the run does not hold.
    """

    failures: int
    rejected: int
    stories: int


@dataclass(frozen=True)
class Cost:
    """What the reading cost when its answers were paid for.

    Attributes:
        words: Words read.
        calls: Requests.
        completion_tokens: Tokens written.
        seconds: Waiting for the model.
    """

    words: int
    calls: int
    completion_tokens: int
    seconds: float

    def per(self, words: int) -> tuple[float, float, float]:
        """Calls, tokens and seconds an article of so many words."""
        share = words / self.words if self.words else 0.0
        return self.calls * share, self.completion_tokens * share, self.seconds * share


@dataclass(frozen=True)
class Scores:
    """A system on one split.

    Attributes:
        articles: What every article contributes, in the order of stories and articles.
        stories: What every story's findings contribute.
        statuses: Labelled and given status of all matched claims.
        claims: The scores of the articles, with what was missed.
        findings: The scores of the stories, by name.
        events: What every story's timelines contribute.
        linked: Share of the claims that met another one.
        reasons: Why the others met none, with how many claims each.
        cost: What it cost.
        unscored: What could not be scored.
    """

    articles: tuple[Row, ...]
    stories: tuple[Row, ...]
    statuses: tuple[tuple[StatusValue, StatusValue], ...]
    claims: tuple[ClaimScore, ...]
    findings: Mapping[str, FindingScore]
    events: tuple[Row, ...]
    linked: float | None
    reasons: Mapping[str, int]
    cost: Cost
    unscored: Unscored


def score(
    stories: Sequence[GoldStory],
    documents: Mapping[str, Document],
    split: Split | None = None,
    *,
    labels: bool = False,
) -> Scores:
    """Score what a system read.

    Args:
        stories: The labelled stories.
        documents: What was read, by story.
        split: Score these stories only.
        labels: Whether the claims are the labels themselves (the engine alone).
    """
    chosen = [story for story in stories if split is None or story.about.split is split]
    read = [story for story in chosen if story.name in documents]
    by_story = {
        story.name: [
            score_claims(
                article.article,
                [c for c in documents[story.name].claims if c.article == article.article.id],
                article.labels,
                Names(story.about.names),
            )
            for article in story.articles
        ]
        for story in read
    }
    claims = [one for story in read for one in by_story[story.name]]
    references = by_identity if labels else by_words
    findings = {
        story.name: score_findings(story, documents[story.name], references(story))
        for story in read
    }
    events = [
        score_events(
            documents[story.name],
            _labelled(story) if labels else _matched(by_story[story.name]),
        )
        for story in read
    ]
    used = [documents[story.name] for story in read]
    coverage = [document.coverage for document in used if document.coverage is not None]
    total = sum(c.claims for c in coverage)
    reasons = sum((Counter(c.reasons) for c in coverage), Counter[str]())
    return Scores(
        articles=tuple(one.row for one in claims),
        stories=tuple(findings[story.name].row for story in read),
        statuses=tuple(pair for one in claims for pair in one.statuses),
        claims=tuple(claims),
        findings=findings,
        events=tuple(events),
        linked=sum(c.linked for c in coverage) / total if total else None,
        reasons=dict(sorted(reasons.items(), key=lambda item: (-item[1], item[0]))),
        cost=Cost(
            words=sum(len(a.article.text.split()) for story in read for a in story.articles),
            calls=sum(document.usage.calls for document in used),
            completion_tokens=sum(document.usage.completion_tokens for document in used),
            seconds=sum(document.usage.model_seconds for document in used),
        ),
        unscored=Unscored(
            failures=sum(len(document.failures) for document in used),
            rejected=sum(len(document.rejected) for document in used),
            stories=len(chosen) - len(read),
        ),
    )


def _labelled(story: GoldStory) -> dict[str, str]:
    """The labelled events, by the claims that were made of the labels."""
    return {
        claim_id(article.article, label): label.event.ref
        for article in story.articles
        for label in article.labels
    }


def _matched(claims: Sequence[ClaimScore]) -> dict[str, str]:
    """The labelled events, by the claims that were matched with a label."""
    return {pair.claim.id: pair.label.event.ref for one in claims for pair in one.matched}
