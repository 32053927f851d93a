"""BUMP: articles and their highlights, untouched or with one human-made error (Ma et al. 2023).

The highlights are given to the program as another outlet's account; it answers "contradiction" if
it prints any finding. A line of the file has ``texts`` (article, highlights), ``label``
(``consistent`` or ``contradiction``) and ``group`` (the article).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np

from checker.document import Document, FindingRecord
from checker.errors import InputError
from checker.ingest.metadata import Metadata
from checker.ingest.reader import article_of
from checker.models import Article, Frozen, Severity
from evals.scoring.tally import DRAWS, SEED, Figure
from evals.systems import Read

_CONTRADICTION = "contradiction"
# The two are one publication; its day is not told, and without one nothing would be compared.
_SAME_DAY = date(2015, 1, 1)
LABELS = ("consistent", _CONTRADICTION)


class Row(Frozen):
    """One line of the file, as far as it is used."""

    id: str
    group: str
    texts: tuple[str, str]
    label: str


@dataclass(frozen=True)
class Answer:
    """What the program says of one pair of texts.

    Attributes:
        row: The pair.
        findings: What it prints, nuances left out.
    """

    row: Row
    findings: tuple[FindingRecord, ...]

    @property
    def right(self) -> bool:
        """Whether it says what the label says."""
        return bool(self.findings) == (self.row.label == _CONTRADICTION)


def read_rows(path: Path) -> list[Row]:
    """The pairs of the file.

    Raises:
        InputError: The file cannot be read.
    """
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror}") from None
    raw = [json.loads(line) for line in lines if line.strip()]
    return [Row.model_validate({key: one[key] for key in Row.model_fields}) for one in raw]


def ask(rows: Sequence[Row], read: Read, progress: Callable[[int, int, str], None]) -> list[Answer]:
    """Have every pair read and compared."""
    answers = []
    for done, row in enumerate(rows):
        progress(done, len(rows), row.id)
        document = read(_articles(row))
        answers.append(Answer(row, _across(document)))
    return answers


def _articles(row: Row) -> list[Article]:
    return [
        article_of(f"{row.id}/{name}", text, Metadata(outlet=name, published=_SAME_DAY))
        for name, text in zip(("article", "highlights"), row.texts, strict=True)
    ]


def _across(document: Document) -> tuple[FindingRecord, ...]:
    """The findings between the two texts."""
    return tuple(
        finding
        for finding in document.findings
        if finding.severity is not Severity.NUANCE
        and finding.primary.article != finding.secondary.article
    )


def balanced_accuracy(answers: Sequence[Answer]) -> Figure:
    """The mean of both labels' accuracies, with a bootstrap interval over articles."""
    groups = sorted({answer.row.group for answer in answers})
    counts = np.zeros((len(groups), 2, 2))
    for answer in answers:
        kind = int(answer.row.label == _CONTRADICTION)
        counts[groups.index(answer.row.group), kind] += (float(answer.right), 1.0)
    drawn = np.random.default_rng(SEED).integers(0, len(groups), (DRAWS, len(groups)))
    sums = counts[drawn].sum(axis=1)
    values = (sums[..., 0] / sums[..., 1]).mean(axis=1)
    total = counts.sum(axis=0)
    low, high = np.percentile(values[np.isfinite(values)], [2.5, 97.5])
    value = float((total[:, 0] / total[:, 1]).mean())
    return Figure(value, float(low), float(high), len(answers))
