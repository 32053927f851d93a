"""Pairs of short articles with one plain contradiction, or with something that only looks like one.

The labelled stories ask whether every claim of an article is read right; these pairs ask the first
question of a newcomer: two short texts, one disagreement that any reader sees, is it found? They
were written by people who did not know the program. ``fixtures/pairs/SPLIT.jsonl`` has a pair a
line; ``docs/labelling.md`` decides what is a contradiction.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Self

from pydantic import ValidationError, model_validator

from checker.document import FindingRecord, SideRecord
from checker.errors import InputError
from checker.ingest.metadata import Metadata
from checker.ingest.reader import article_of
from checker.models import Article, Frozen, Relation, Severity
from evals.gold import Family, Split
from evals.gold.dataset import ROOT
from evals.scoring.tally import Ratio, Row
from evals.systems import Read

PAIRS = ROOT / "fixtures" / "pairs"


class Wording(StrEnum):
    """How the two sides of a pair tell the event."""

    SHARED = "shared"
    OTHER = "other"


class Telling(Frozen):
    """One of the two articles.

    Attributes:
        outlet: Who publishes it.
        title: Its headline, which opens the text that is read.
        published: The day.
        text: Its body.
        quote: The words in question, copied out of the body, where they stand once.
    """

    outlet: str
    title: str
    published: date
    text: str
    quote: str

    @model_validator(mode="after")
    def _quoted_once(self) -> Self:
        if self.text.count(self.quote) != 1:
            raise ValueError(f"does not stand exactly once in its text: {self.quote}")
        return self

    def article(self, source: str) -> Article:
        """The article as the program reads it."""
        known = Metadata(title=self.title, outlet=self.outlet, published=self.published)
        return article_of(source, f"{self.title}\n\n{self.text}", known)


class Pair(Frozen):
    """Two articles of one story.

    Attributes:
        id: Unique in its split.
        subject: What the story is about.
        family: By what the two quotations differ, or seem to.
        wording: Whether both sides name the event by the same word or a relative of it ("sold",
            "the sale").
        contradiction: Whether the two quotations cannot both stand. Nothing else in the two texts
            is at odds, whatever this says.
        tellings: The two articles.
        why: Why it is a contradiction, or why it is none.
    """

    id: str
    subject: str
    family: Family
    wording: Wording
    contradiction: bool
    tellings: tuple[Telling, Telling]
    why: str


@dataclass(frozen=True)
class Answer:
    """What the program says of one pair.

    Attributes:
        pair: The pair.
        right: The findings that set the two quotations against each other, where they clash.
        wrong: All others; nuances and updates are none.
    """

    pair: Pair
    right: tuple[FindingRecord, ...]
    wrong: tuple[FindingRecord, ...]


def read_pairs(split: Split, folder: Path = PAIRS) -> list[Pair]:
    """The pairs of one split.

    Raises:
        InputError: The file cannot be read, or a line of it is no pair.
    """
    path = folder / f"{split}.jsonl"
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror}") from None
    return [_pair(line, f"{path}, line {number}") for number, line in enumerate(lines, start=1)]


def _pair(line: str, where: str) -> Pair:
    try:
        return Pair.model_validate_json(line)
    except ValidationError as error:
        raise InputError(f"{where}: {error.errors()[0]['msg']}") from None


def ask(
    pairs: Sequence[Pair], read: Read, progress: Callable[[int, int, str], None]
) -> Iterator[Answer]:
    """Have every pair read and compared."""
    for done, pair in enumerate(pairs):
        progress(done, len(pairs), pair.id)
        articles = [
            telling.article(f"{pair.id}/{name}")
            for name, telling in zip("ab", pair.tellings, strict=True)
        ]
        found = [
            finding
            for finding in read(articles).findings
            if finding.severity is not Severity.NUANCE and finding.relation is not Relation.UPDATE
        ]
        right = tuple(
            finding for finding in found if pair.contradiction and _is_it(finding, pair, articles)
        )
        yield Answer(pair, right, tuple(finding for finding in found if finding not in right))


def _is_it(finding: FindingRecord, pair: Pair, articles: Sequence[Article]) -> bool:
    """Whether the finding shows words of both quotations."""
    sides = (finding.primary, finding.secondary, *finding.also)
    return all(
        any(_shows(side, telling, article) for side in sides)
        for telling, article in zip(pair.tellings, articles, strict=True)
    )


def _shows(side: SideRecord, telling: Telling, article: Article) -> bool:
    # The body follows the title, which may hold the same words.
    start = article.text.index(telling.quote, len(telling.title))
    end = start + len(telling.quote)
    return side.article == article.id and side.start < end and side.end > start


FOUND = "contradictions found"
RIGHT = "findings right"
SILENT = "silent where there is none"


def row(answer: Answer) -> Row:
    """What one pair contributes to every measure."""
    pair, shown = answer.pair, len(answer.right) + len(answer.wrong)
    contributed = {RIGHT: Ratio(len(answer.right), shown)}
    if pair.contradiction:
        found = Ratio(bool(answer.right), 1)
        of = (FOUND, f"{FOUND}, {pair.wording} words", f"{FOUND}, {pair.family}")
        return contributed | dict.fromkeys(of, found)
    return contributed | {SILENT: Ratio(not shown, 1)}
