"""A claim's exact words with as much of their sentence as a reader needs."""

from __future__ import annotations

import re
from dataclasses import dataclass

from checker.document import ClaimRecord
from checker.models import Article
from checker.passages.sentences import split_sentences
from checker.render.terminal import clip, safe

_CONTEXT = 160
_OPENING = re.compile(r"[“‘„«‹\"']+\Z")
_CLOSING = re.compile(r"\A[,;:.!?”’»›\"']+")


@dataclass(frozen=True)
class Excerpt:
    """Words around a claim and the claim between them, all safe for a terminal.

    Attributes:
        before: The beginning of the sentence; empty when it says nothing.
        words: The claim's words, all of them.
        after: The rest of the sentence; empty when it says nothing.
    """

    before: str
    words: str
    after: str


def excerpt(claim: ClaimRecord, article: Article) -> Excerpt:
    """The claim in its sentence, which is cut where it goes on for long.

    The article's own marks directly around the claim are left out, since whoever prints the claim
    sets it apart by marks again.
    """
    start, end = claim.quote.start, claim.quote.end
    sentences = [
        sentence
        for sentence in split_sentences(article.text, article.passages[claim.passage].span)
        if sentence.start < end and start < sentence.end
    ]
    before = after = ""
    if sentences:
        before = article.text[sentences[0].start : start]
        after = article.text[end : sentences[-1].end]
    return Excerpt(
        before=_telling(_last(_OPENING.sub("", before).strip())),
        words=safe(claim.quote.text),
        after=_telling(clip(_CLOSING.sub("", after).strip(), _CONTEXT)),
    )


def _last(text: str) -> str:
    """The end of ``text``, cut between words."""
    line = safe(text)
    if len(line) <= _CONTEXT:
        return line
    return "… " + line[-_CONTEXT:].partition(" ")[2]


def _telling(words: str) -> str:
    return words if any(char.isalnum() for char in words) else ""
