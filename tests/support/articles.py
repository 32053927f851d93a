"""Articles made of a few lines, and claims that stand in them."""

from __future__ import annotations

from datetime import date
from typing import Any

from rules.claims import claim

from checker.ingest.metadata import Metadata
from checker.ingest.reader import article_of
from checker.models import Article, Claim, StatusValue, Voice


def article(text: str, outlet: str | None, published: date | None = date(2031, 5, 2)) -> Article:
    """The article that the program would read from a file with this text."""
    return article_of(f"{outlet}.txt", text, Metadata(outlet=outlet, published=published))


def said(
    where: Article, words: str, status: StatusValue | str = "occurred", **fields: Any
) -> Claim:
    """The claim that ``words`` of the article make, by the narrator unless a speaker is given."""
    at = where.text.index(words)
    passage = next(p.index for p in where.passages if p.span.start <= at < p.span.end)
    voice = Voice.INDIRECT if "by" in fields else Voice.NARRATOR
    given = {"by": where.outlet or "the article", "voice": voice, "on": where.published, **fields}
    return claim(words, status, article=where.id, at=at, passage=passage, **given)
