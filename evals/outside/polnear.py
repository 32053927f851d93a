"""PolNeAR: who is said to say what, word by word (Newell et al. 2018).

Source, cue and content of every attribution are code's work here, so no model is asked.
Each line of the file is an article with ``attributions``, whose ``source``, ``cue`` and ``content``
are lists of spans in code points, beside the ``quote_type``.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from checker.answered import Reading, moved
from checker.errors import InputError
from checker.extract import readable_parts
from checker.ingest.metadata import Metadata
from checker.ingest.reader import article_of
from checker.models import Article, Span
from checker.names import harvest
from evals.scoring.matching import jaccard
from evals.scoring.tally import Ratio, Row

_WORD = re.compile(r"\w+")
ROLES = ("content", "source", "cue")
QUOTE_TYPES = ("direct", "mixed", "indirect")
_RELATION = 0.5
"""An attribution is found if its contents overlap by half and its sources share a word."""


@dataclass(frozen=True)
class Relation:
    """One attribution as the program sees it."""

    source: Span | None
    cue: Span | None
    content: Span


def score_polnear(path: Path) -> list[Row]:
    """What every article of the file contributes.

    Raises:
        InputError: The file cannot be read.
    """
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror}") from None
    return [_row(json.loads(line)) for line in lines if line.strip()]


def _row(record: dict[str, Any]) -> Row:
    article = article_of(record["id"], record["text"], Metadata())
    found = list(relations(article))
    given = {
        "content": _words(article, [r.content for r in found]),
        "source": _words(article, [r.source for r in found if r.source]),
        "cue": _words(article, [r.cue for r in found if r.cue]),
    }
    row: dict[str, Ratio] = {}
    labelled = [_spans(attribution) for attribution in record["attributions"]]
    for role in ROLES:
        wanted = _words(article, [span for spans in labelled for span in spans[role]])
        both = len(given[role] & wanted)
        row[f"{role} F1"] = Ratio.f1(both, len(given[role]), len(wanted))
        row[f"{role} precision"] = Ratio(both, len(given[role]))
        row[f"{role} recall"] = Ratio(both, len(wanted))
    hits = [any(_is(relation, spans) for relation in found) for spans in labelled]
    true = sum(any(_is(relation, spans) for spans in labelled) for relation in found)
    row["relation recall"] = Ratio(sum(hits), len(labelled))
    row["relation precision"] = Ratio(true, len(found))
    for kind in QUOTE_TYPES:
        of_kind = [
            hit
            for hit, attribution in zip(hits, record["attributions"], strict=True)
            if attribution["quote_type"] == kind
        ]
        row[f"relation recall, {kind}"] = Ratio(sum(of_kind), len(of_kind))
    return row


def relations(article: Article) -> Iterator[Relation]:
    """Every attribution that the program reads off the article."""
    gazetteer = harvest([article.text])
    reading = Reading(article, gazetteer.mentions(article.text), gazetteer)
    for passage, parts in readable_parts(reading):
        offset = passage.span.start
        for stretch in dict.fromkeys(part.stretch for part in parts):
            if stretch.source is None and not stretch.quoted:
                continue
            yield Relation(
                # PARC's source span takes in title and apposition.
                source=moved(stretch.phrase, offset) if stretch.phrase else None,
                cue=moved(stretch.cue, offset) if stretch.cue else None,
                content=moved(stretch.span, offset),
            )


def _spans(attribution: dict[str, Any]) -> dict[str, list[Span]]:
    return {
        role: [Span(start=s["start"], end=s["end"]) for s in attribution[role]] for role in ROLES
    }


def _words(article: Article, spans: Sequence[Span]) -> set[int]:
    """The words that the spans cover, each as its place in the text."""
    return {
        span.start + match.start()
        for span in spans
        for match in _WORD.finditer(article.text[span.start : span.end])
    }


def _is(relation: Relation, spans: dict[str, list[Span]]) -> bool:
    if not spans["content"] or not spans["source"]:
        return False
    whole = Span(
        start=min(s.start for s in spans["content"]), end=max(s.end for s in spans["content"])
    )
    source = relation.source
    return (
        source is not None
        and jaccard(relation.content, whole) >= _RELATION
        and any(source.overlaps(span) for span in spans["source"])
    )
