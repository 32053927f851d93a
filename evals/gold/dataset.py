"""Reading the labelled set: stories, their articles, and labels that agree with the texts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ValidationError

from checker.convert import label_of
from checker.errors import InputError
from checker.events.triggers import head_trigger
from checker.identity import digest
from checker.ingest import MetadataFlags, read_article
from checker.models import (
    Article,
    Attribution,
    Claim,
    Event,
    EventTime,
    Interval,
    Quantity,
    Quote,
    Speaker,
    Status,
    StatusBasis,
)
from evals.gold.format import (
    ArticleLabels,
    Conflict,
    GoldClaim,
    GoldQuantity,
    Negative,
    Split,
    Story,
)

ROOT = Path(__file__).resolve().parents[2]
GOLD = ROOT / "fixtures" / "gold"
STORY_FILE = "story.yaml"

_Model = TypeVar("_Model", bound=BaseModel)


@dataclass(frozen=True)
class GoldArticle:
    """One labelled article.

    Attributes:
        name: Its short name within the story.
        path: Its file.
        article: As the program reads it.
        labels: Its claims, in text order.
    """

    name: str
    path: Path
    article: Article
    labels: tuple[GoldClaim, ...]

    def claims(self) -> tuple[Claim, ...]:
        """The labels as the claims that the program would make of them."""
        return tuple(as_claim(label, self.article) for label in self.labels)


@dataclass(frozen=True)
class GoldStory:
    """One labelled story."""

    folder: Path
    about: Story
    articles: tuple[GoldArticle, ...]

    @property
    def name(self) -> str:
        """The story's name."""
        return self.about.story

    def label(self, reference: str) -> tuple[GoldArticle, GoldClaim]:
        """The claim that ``ARTICLE/ID`` names.

        Raises:
            KeyError: There is none.
        """
        name, _, identity = reference.partition("/")
        for article in self.articles:
            if article.name == name:
                for claim in article.labels:
                    if claim.id == identity:
                        return article, claim
        raise KeyError(reference)


def load_stories(root: Path = GOLD, split: Split | None = None) -> tuple[GoldStory, ...]:
    """Every labelled story below ``root``, by name.

    Raises:
        InputError: A file is missing, malformed, or does not agree with its text.
    """
    stories = (load_story(path.parent) for path in sorted(root.glob(f"*/{STORY_FILE}")))
    return tuple(story for story in stories if split is None or story.about.split is split)


def load_story(folder: Path) -> GoldStory:
    """The story in ``folder``.

    Raises:
        InputError: A file is missing, malformed, or does not agree with its text.
    """
    about = _parsed(folder / STORY_FILE, Story)
    if about.story != folder.name:
        raise InputError(f"{folder / STORY_FILE}: names the story {about.story!r}, not its folder")
    articles = []
    for name, file in about.articles.items():
        path = (folder / file).resolve()
        article = read_article(path, MetadataFlags())
        labels = folder / f"{name}.labels.yaml"
        claims = sorted(
            _parsed(labels, ArticleLabels).claims, key=lambda c: (c.quote.start, c.quote.end, c.id)
        )
        for problem in mismatches(article, claims):
            raise InputError(f"{labels}: {problem}")
        articles.append(GoldArticle(name, path, article, tuple(claims)))
    story = GoldStory(folder, about, tuple(articles))
    for reference in _references(about):
        try:
            story.label(reference)
        except KeyError:
            raise InputError(f"{folder / STORY_FILE}: there is no claim {reference!r}") from None
    return story


def mismatches(article: Article, claims: Iterable[GoldClaim]) -> Iterator[str]:
    """What in the labels is not what stands in the text at the place they give."""
    for claim in claims:
        for quote in quotes_of(claim):
            if article.text[quote.start : quote.end] != quote.text:
                yield (
                    f"claim {claim.id}: “{quote.text}” does not stand at {quote.start}:{quote.end}"
                )


def quotes_of(claim: GoldClaim) -> Iterator[Quote]:
    """Every stretch of text that the label names."""
    named = (
        claim.quote,
        claim.speaker.mention,
        claim.cue,
        claim.event.trigger,
        claim.event.time.mention,
        claim.condition,
        *(quantity.quote for quantity in claim.quantities),
    )
    yield from (quote for quote in named if quote is not None)


def claim_id(article: Article, label: GoldClaim) -> str:
    """The id of the claim that is made of a label."""
    return "c" + digest([article.id, label.id])


def as_claim(label: GoldClaim, article: Article) -> Claim:
    """The label as the claim that the program would make of it."""
    event = label.event
    trigger = head_trigger(event.trigger.text) if event.trigger else None
    participants = tuple(sorted(set(event.participants)))
    return Claim(
        id=claim_id(article, label),
        article=article.id,
        passage=_passage_of(article, label.quote),
        quote=label.quote,
        attribution=Attribution(
            speaker=Speaker(
                mention=label.speaker.mention,
                canonical=label.speaker.canonical,
                principal=label.speaker.principal,
                anonymous=label.speaker.anonymous,
            ),
            cue=label.cue,
            voice=label.voice,
            chain=label.chain,
        ),
        event=Event(
            type=event.type,
            label=label_of(event.type, event.label, participants),
            concept=trigger.concept if trigger and trigger.type is event.type else None,
            trigger=event.trigger,
            participants=participants,
            place=event.place,
            time=EventTime(
                mention=event.time.mention,
                interval=Interval(start=event.time.start, end=event.time.end),
            ),
        ),
        status=Status(
            value=label.status,
            holder=label.holder,
            condition=label.condition,
            basis=StatusBasis.MODEL,
        ),
        quantities=tuple(_quantity(quantity) for quantity in label.quantities),
        asserted_on=label.asserted_on,
    )


def _quantity(label: GoldQuantity) -> Quantity:
    return Quantity(
        quote=label.quote,
        low=label.low,
        high=label.low if label.high is None else label.high,
        unit=label.unit,
        measure=label.measure,
        qualifier=label.qualifier,
    )


def _passage_of(article: Article, quote: Quote) -> int:
    return next(p.index for p in article.passages if p.span.overlaps(quote))


def _references(about: Story) -> Iterator[str]:
    pairs: tuple[Conflict | Negative, ...] = (*about.conflicts, *about.negatives)
    for pair in pairs:
        if isinstance(pair, Conflict):
            yield from (reference for side in pair.sides for reference in side)
        else:
            yield from pair.claims


def read_yaml(path: Path) -> Any:
    """What the file at ``path`` holds.

    Raises:
        InputError: It is missing or no YAML.
    """
    try:
        return yaml.safe_load(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise InputError(f"{path}: there is no such file") from None
    except yaml.YAMLError as error:
        raise InputError(f"{path}: is not valid YAML: {' '.join(str(error).split())}") from None


def _parsed(path: Path, model: type[_Model]) -> _Model:
    raw = read_yaml(path)
    try:
        return model.model_validate(raw)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        where = ".".join(str(step) for step in first["loc"])
        raise InputError(f"{path}: {where}: {first['msg']}") from None
