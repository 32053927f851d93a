"""What is measured: the program as it ships, and what it has to be better than."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial

from checker.asking.cache import PassageCache
from checker.asking.provider import Usage
from checker.asking.word_lists import WordLists
from checker.cli.console import note
from checker.cli.options import fetch_model
from checker.config import NO_MODEL, ProfileChoice, Settings
from checker.document import Document, ModelRecord, build_document
from checker.engine import compare
from checker.extract import Extraction, Extractor
from checker.local_model.catalogue import SMALL_MODEL
from checker.models import Article
from checker.pipeline import Run, check
from checker.rules import all_rules
from checker.session import Model, Session, choose_model
from evals.gold import GoldStory

Read = Callable[[Sequence[Article]], Document]
"""Reads and compares the articles of one story."""


class System(StrEnum):
    """The systems that stand in the table."""

    DEFAULT = "default"
    ARTICLE = "article"
    SMALL = "small"
    NO_MODEL = "no-model"

    @property
    def words(self) -> str:
        """What it is, in words."""
        return _TITLES[self]


_TITLES = {
    System.DEFAULT: "the program as it ships (default model, one clause a question)",
    System.ARTICLE: "default model, one question a whole article",
    System.SMALL: "0.5B model, one clause a question",
    System.NO_MODEL: "no model: quotation marks, reporting verbs and word lists alone",
}


@dataclass(frozen=True)
class Measured:
    """A system in use.

    Attributes:
        record: Which model reads, and how.
        read: Reads one story.
    """

    record: ModelRecord
    read: Read


@contextmanager
def opened(system: System, settings: Settings, *, fresh: bool = False) -> Iterator[Measured]:
    """A system, ready to read; whatever it started is stopped at the end.

    Raises:
        ModelError: Its model cannot be had.
    """
    if system is System.NO_MODEL:
        yield _without_model(settings)
        return
    settings = _settings(system, settings)
    model = choose_model(settings)
    with (
        PassageCache(settings.cache_dir / "answers", warn=note) as cache,
        Session(
            settings,
            model,
            cache,
            fetch=lambda wanted: fetch_model(wanted, settings),
            note=note,
            fresh=fresh,
        ) as session,
    ):
        extractor = Extractor(session.provider, model.profile, model.endpoint.max_concurrency)

        yield Measured(model.record, partial(_read, model, extractor))


def _settings(system: System, settings: Settings) -> Settings:
    if system is System.ARTICLE:
        return replace(settings, profile=ProfileChoice.ARTICLE)
    if system is System.SMALL:
        return replace(settings, model=SMALL_MODEL.name)
    return settings


def _read(model: Model, extractor: Extractor, articles: Sequence[Article]) -> Document:
    return check(Run(tuple(articles)), model, extractor, _silent)


def _silent(article: Article, done: int, total: int) -> None:
    """Progress is shown by story."""


def _without_model(settings: Settings) -> Measured:
    model = choose_model(replace(settings, model=NO_MODEL))
    extractor = Extractor(WordLists(), model.profile)
    read = partial(_read, model, extractor)
    return Measured(model.record, read)


def from_labels(story: GoldStory) -> Document:
    """The engine alone: the labels as claims, compared."""
    extractions = {
        article.article.id: Extraction(article.claims(), (), (), Usage())
        for article in story.articles
    }
    claims = [claim for extraction in extractions.values() for claim in extraction.claims]
    record = ModelRecord(
        name="labels", identity="labels", profile="labels", prompt="none", local=True
    )
    names = {rule.code: rule.name for rule in all_rules()}
    articles = [article.article for article in story.articles]
    return build_document(articles, extractions, compare(claims), names, record)
