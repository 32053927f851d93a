"""Two independent labellings of the same texts, held against each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from sklearn.metrics import cohen_kappa_score

from checker.errors import InputError
from checker.models import Voice
from evals.gold import GoldArticle, GoldClaim, GoldStory
from evals.gold.dataset import GOLD, load_story
from evals.scoring.matching import align
from evals.scoring.naming import Names

LABELLINGS = GOLD.with_name("agreement")
"""Where both labellings stand as they were made, before they were adjudicated."""


@dataclass(frozen=True)
class Agreement:
    """How far two labellers agree.

    Attributes:
        articles: Articles that both labelled.
        claims: Claims of the first and of the second.
        span_f1: Claims matched one to one by their words.
        kappas: Cohen's kappa on matched claims, by field (Cohen 1960).
        participants: F1 of the participants of matched claims.
    """

    articles: int
    claims: tuple[int, int]
    span_f1: float
    kappas: dict[str, float]
    participants: float


@dataclass(frozen=True)
class Pair:
    """One claim as both labelled it."""

    article: str
    first: GoldClaim
    second: GoldClaim
    names: Names


def agreement(folder: Path = LABELLINGS) -> Agreement:
    """Compare the stories below ``second`` in the folder with those below ``first``.

    Raises:
        InputError: A story is missing or malformed.
    """
    pairs = list(pairs_of(folder))
    if not pairs:
        raise InputError(f"{folder}: holds no article that both have labelled")
    shared = [
        (
            {pair.names.canonical(name) for name in pair.first.event.participants},
            {pair.names.canonical(name) for name in pair.second.event.participants},
        )
        for pair in pairs
    ]
    kappas = {
        "status": _kappa([(p.first.status.value, p.second.status.value) for p in pairs]),
        "speaker": _kappa([(_speaker(p.first, p), _speaker(p.second, p)) for p in pairs]),
        "voice": _kappa([(p.first.voice.value, p.second.voice.value) for p in pairs]),
        "event type": _kappa(
            [(p.first.event.type.value, p.second.event.type.value) for p in pairs]
        ),
    }
    total = sum(len(a) + len(b) for a, b in shared)
    both = [articles for stories in _stories(folder) for articles in _both(*stories)]
    sizes = (
        sum(len(article.labels) for article, _ in both),
        sum(len(article.labels) for _, article in both),
    )
    return Agreement(
        articles=len(both),
        claims=sizes,
        span_f1=2 * len(pairs) / sum(sizes),
        kappas=kappas,
        participants=2 * sum(len(a & b) for a, b in shared) / total if total else 1.0,
    )


def pairs_of(folder: Path) -> Iterator[Pair]:
    """Every claim that both labelled.

    Raises:
        InputError: A story is missing or malformed.
    """
    for ours, theirs in _stories(folder):
        for one, other in _both(ours, theirs):
            yield from matched(ours, one, other)


def _stories(folder: Path) -> Iterator[tuple[GoldStory, GoldStory]]:
    for other in sorted(path.parent for path in (folder / "second").glob("*/story.yaml")):
        yield load_story(folder / "first" / other.name), load_story(other)


def matched(story: GoldStory, one: GoldArticle, other: GoldArticle) -> list[Pair]:
    """The claims that both labelled."""
    names = Names(story.about.names)
    found = align([c.quote for c in one.labels], [c.quote for c in other.labels])
    return [Pair(one.name, one.labels[i], other.labels[j], names) for i, j in found]


def _both(ours: GoldStory, theirs: GoldStory) -> list[tuple[GoldArticle, GoldArticle]]:
    """The articles that both hold, by their text."""
    known = {article.article.sha256: article for article in ours.articles}
    return [
        (known[article.article.sha256], article)
        for article in theirs.articles
        if article.article.sha256 in known
    ]


def _speaker(claim: GoldClaim, pair: Pair) -> str:
    if claim.voice is Voice.NARRATOR:
        return "narrator"
    return pair.names.canonical(claim.speaker.canonical)


def _kappa(pairs: Sequence[tuple[str, str]]) -> float:
    ours, theirs = zip(*pairs, strict=True)
    return float(cohen_kappa_score(ours, theirs))
