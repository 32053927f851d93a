"""Claims made of a text without a model: every clause is one, of a given type."""

from __future__ import annotations

from pathlib import Path

from checker.answered import Answered, Reading
from checker.convert import to_claims
from checker.extract import readable_parts
from checker.ingest import MetadataFlags, read_article
from checker.models import Claim, EventType, StatusBasis, StatusValue
from checker.names import harvest


def claims_of(
    folder: Path,
    text: str,
    kind: EventType = EventType.OTHER,
    status: StatusValue = StatusValue.OCCURRED,
) -> tuple[Claim, ...]:
    """A claim of every part of the text, published on Wednesday 13 May 2026."""
    path = folder / "article.txt"
    path.write_text(text, encoding="utf-8")
    article = read_article(path, MetadataFlags(published="2026-05-13", outlet="The Courier"))
    gazetteer = harvest([article.text])
    reading = Reading(article, gazetteer.mentions(article.text), gazetteer)
    answers = [
        Answered(
            passage=passage.index,
            offset=passage.span.start,
            part=part,
            event=part.span.of(passage.span.of(article.text)).split()[-1],
            type=kind,
            status=status,
            basis=StatusBasis.GUESS,
        )
        for passage, parts in readable_parts(reading)
        for part in parts
    ]
    return to_claims(reading, answers)


def claim_of(
    folder: Path,
    text: str,
    opening: str,
    kind: EventType = EventType.OTHER,
    status: StatusValue = StatusValue.OCCURRED,
) -> Claim:
    """The one claim whose words begin with ``opening``."""
    (claim,) = (
        c for c in claims_of(folder, text, kind, status) if c.quote.text.startswith(opening)
    )
    return claim
