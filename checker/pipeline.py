"""The way of a run: articles in, document out.

Read (``ingest``), find the names (``names``), ask the model about every part (``extract``), compare
(``engine``), and write down what was found (``document``).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from checker.document import Document, build_document
from checker.engine import compare
from checker.explain import Explainer, find_pair
from checker.extract import Extractor, unread
from checker.models import Article
from checker.names import harvest
from checker.passages.language import is_english
from checker.rules import all_rules
from checker.session import Model

NOT_ENGLISH = "it does not read as English, the only language that this program reads"
"""Why an article in another language is not checked."""

Progress = Callable[[Article, int, int], None]
"""Called with the article, its passages done, and its passages in all."""


@dataclass(frozen=True)
class Run:
    """What is to be checked.

    Attributes:
        articles: The articles to check.
        against: Articles that serve as the other side only.
        compared: Whether to compare at all; False lists the claims.
        explain: Ids of two claims, or of one finding, whose comparison is to be explained.
        timeline: Whether a timeline of every event is wanted.
    """

    articles: tuple[Article, ...]
    against: tuple[Article, ...] = ()
    compared: bool = True
    explain: tuple[str, ...] = ()
    timeline: bool = True


def check(
    run: Run,
    model: Model,
    extractor: Extractor,
    progress: Progress,
    comparing: Callable[[int], None] = lambda claims: None,
) -> Document:
    """Check a run.

    Args:
        run: What is to be checked.
        model: Which model reads.
        extractor: Asks it.
        progress: Told how far the reading is.
        comparing: Told, before the claims are compared, how many there are.

    Raises:
        ModelError: The model cannot be had; what was read so far is in the cache.
        UsageError: What is to be explained is not among the claims.
    """
    everything = unique((*run.articles, *run.against))
    readable = [article for article in everything if is_english(article)]
    gazetteer = harvest([article.text for article in readable])
    extractions = {article.id: unread(article, NOT_ENGLISH) for article in everything}
    for article in readable:
        extractions[article.id] = extractor.extract(article, gazetteer, partial(progress, article))
    comparison = explanation = None
    if run.compared:
        only = frozenset(article.id for article in run.articles) if run.against else None
        claims = [claim for extraction in extractions.values() for claim in extraction.claims]
        comparing(len(claims))
        comparison = compare(claims, only=only)
        if run.explain:
            pair = find_pair(run.explain, claims, comparison.findings)
            explanation = Explainer(claims, comparison.findings, only).explain(*pair)
    names = {rule.code: rule.name for rule in all_rules()}
    return build_document(
        everything,
        extractions,
        comparison,
        names,
        model.record,
        explanation,
        timeline=run.timeline,
    )


def unique(articles: Sequence[Article]) -> tuple[Article, ...]:
    """The articles, each once: the same text under the same metadata is one article.

    Of the paths that hold it the first in the alphabet stands, in whatever order they come.
    """
    known: dict[str, Article] = {}
    for article in articles:
        known[article.id] = min(known.get(article.id, article), article, key=lambda a: a.source)
    return tuple(known.values())
