"""What every output format is given, and what it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from checker.models import Article

if TYPE_CHECKING:
    from checker.document import ArticleRecord, ClaimRecord, Document


@dataclass(frozen=True)
class RenderInput:
    """One run, ready to be written down.

    Attributes:
        document: Everything the run found out.
        articles: The texts that the document's offsets point into, by article id.
        nuances: Whether findings of the severity ``nuance`` are shown to people; formats for
            programs hold them always.
    """

    document: Document
    articles: Mapping[str, Article]
    nuances: bool

    @cached_property
    def claims(self) -> Mapping[str, ClaimRecord]:
        """The claims by id."""
        return {claim.id: claim for claim in self.document.claims}

    @cached_property
    def records(self) -> Mapping[str, ArticleRecord]:
        """What is known of the articles, by id."""
        return {article.id: article for article in self.document.articles}

    def place(self, article: str, offset: int) -> str:
        """``file:line`` of a code point; without a line where the file does not show the words."""
        line = self.articles[article].line_of(offset)
        source = self.records[article].source
        return source if line is None else f"{source}:{line}"


class Renderer(Protocol):
    """One output format."""

    def __call__(self, given: RenderInput, /, *, colour: bool, width: int) -> str:
        """The run in this format, ending with exactly one line break.

        Args:
            given: The run.
            colour: Whether terminal colours may be used.
            width: Columns of the terminal.
        """
        ...
