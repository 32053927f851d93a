"""What is measured: the program as it ships, and what it has to be better than."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from enum import StrEnum

from pydantic import BaseModel

from checker.asking.cache import PassageCache
from checker.asking.prompts import load_prompt
from checker.asking.provider import Reply, Request, T, Usage
from checker.cli.console import note
from checker.cli.options import fetch_model
from checker.config import ProfileChoice, Settings
from checker.document import Document, ModelRecord, build_document
from checker.engine import compare
from checker.events.triggers import main_triggers
from checker.extract import Extraction, Extractor, Profile
from checker.local_model.catalogue import SMALL_MODEL
from checker.models import Article
from checker.pipeline import Run, check
from checker.rules import all_rules
from checker.session import Session, choose_model
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

        def read(articles: Sequence[Article]) -> Document:
            return check(Run(tuple(articles)), model, extractor, _silent)

        yield Measured(model.record, read)


def _settings(system: System, settings: Settings) -> Settings:
    if system is System.ARTICLE:
        return replace(settings, profile=ProfileChoice.ARTICLE)
    if system is System.SMALL:
        return replace(settings, model=SMALL_MODEL.name)
    return settings


def _silent(article: Article, done: int, total: int) -> None:
    """Progress is shown by story."""


class WordLists:
    """Answers in a model's stead: the clause's main event word, and no opinion of its own.

    What is left is what code reads off the text: parts, quotation marks, reporting verbs, names,
    dates, figures and the words that settle a status.
    """

    def ask(self, request: Request[T]) -> Reply[T]:
        """The answer that word lists give."""
        heading = load_prompt(Profile.PASSAGE.prompt).heading
        part = request.messages[-1].content.rpartition(f"{heading}: ")[2]
        answer = _answer(request.response_model, part)
        return Reply(request.response_model.model_validate(answer), Usage(), "none")


def _answer(shape: type[BaseModel], part: str) -> dict[str, str]:
    schema = shape.model_json_schema()["properties"]
    event = schema["event"]
    listed = event.get("enum", [event["const"]] if "const" in event else [])
    first = [part[trigger.start : trigger.end] for trigger in main_triggers(part)]
    words = sorted(re.findall(r"[\w’'-]+", part), key=len)
    named = next((w for w in first if w in listed), listed[0] if listed else words[-1])
    answer = {"event": named, "type": "other"}
    return {field: answer[field] for field in schema}


def _without_model(settings: Settings) -> Measured:
    chosen = choose_model(replace(settings, profile=ProfileChoice.PASSAGE))
    record = chosen.record.model_copy(update={"name": "none", "identity": "none"})
    model = replace(chosen, record=record, local=None)
    extractor = Extractor(WordLists(), Profile.PASSAGE)
    return Measured(record, lambda articles: check(Run(tuple(articles)), model, extractor, _silent))


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
