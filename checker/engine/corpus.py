"""The claims that are compared, laid out once so that any of them finds its opposites quickly."""

from __future__ import annotations

import gc
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import chain

from checker.engine.block import SIZE, Block
from checker.engine.findings import place_of
from checker.engine.quotations import Quotations
from checker.engine.retold import Retold
from checker.engine.statement import Statement, by_content, content_of
from checker.link import Group
from checker.models import Claim

Standing = tuple[Claim, Statement]
"""A claim and the statement that it makes."""

_LAST = (1 << 31, 1 << 31)


@contextmanager
def without_collection() -> Iterator[None]:
    """No search for garbage meanwhile.

    So many objects are made to stay, and none in cycles, that the collector would walk over all of
    them again and again, for a third of the time.
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


class Corpus:
    """Claims, in any order; a claim given twice counts once.

    Args:
        claims: The claims.
        base: A corpus to add them to. It is shared, not copied, and stays as it is.
    """

    def __init__(self, claims: Iterable[Claim], base: Corpus | None = None) -> None:
        self.base = base
        with without_collection():
            self._lay_out(claims, base)

    def _lay_out(self, claims: Iterable[Claim], base: Corpus | None) -> None:
        given = {claim.id: claim for claim in claims if base is None or claim.id not in base}
        placed = sorted(given.values(), key=place_of)
        statements = by_content(placed)
        self._ids = frozenset(given)
        self.size: int = len(given) + (base.size if base is not None else 0)
        self._standing: Mapping[str, list[Standing]] = defaultdict(list)
        for statement in statements:
            for claim in statement.members:
                self._standing[claim.article].append((claim, statement))
        self.crowded: frozenset[str] = base.crowded if base is not None else frozenset()
        """Articles in which two claims may be readings of the same words."""
        self.crowded |= frozenset(_crowded(placed)) | frozenset(
            a for a in self._standing if base is not None and base.in_article(a)
        )
        self.added = statements
        self._alike: dict[int, list[Statement]] = defaultdict(list)
        for statement in statements:
            self._alike[hash(content_of(statement.claim))].append(statement)
        self.barred: Counter[str] = Counter(base.barred if base else ())
        apart: dict[tuple[Group, bool], list[Statement]] = defaultdict(list)
        for statement in statements:
            if statement.barred is not None:
                self.barred[statement.barred] += len(statement.members)
            if statement.barred is None or statement.happened:
                apart[statement.group, statement.barred is None].append(statement)
        self._blocks: dict[tuple[Group, bool], list[Block]] = defaultdict(list)
        for group, held in base._blocks.items() if base else ():
            self._blocks[group] = [*held]
        for group, some in apart.items():
            some.sort(key=lambda statement: statement.days or _LAST)
            dated = [statement for statement in some if statement.days is not None]
            blocks = self._blocks[group]
            for row in (dated, some[len(dated) :]):
                for start in range(0, len(row), SIZE):
                    blocks.append(Block(row[start : start + SIZE], len(blocks)))
        self.quotations: Quotations = Quotations(statements, base.quotations if base else None)
        self.retold: Retold = Retold(statements, base.retold if base else None)

    def __contains__(self, claim: object) -> bool:
        """Whether the corpus has a claim of this id."""
        return claim in self._ids or (self.base is not None and claim in self.base)

    def blocks(self, group: Group) -> Sequence[Block]:
        """The blocks of what can be compared in a group; what has no date comes last."""
        return self._blocks.get((group, True), ())

    def witnesses(self, group: Group) -> Iterator[Block]:
        """The blocks of all that is said of a group, also of what can be compared with nothing."""
        return chain(self.blocks(group), self._blocks.get((group, False), ()))

    def statements(self) -> Iterator[Statement]:
        """Everything that can be compared, block by block."""
        for (_, linkable), blocks in self._blocks.items():
            if linkable:
                for block in blocks:
                    yield from block.statements

    def in_article(self, article: str) -> Sequence[Standing]:
        """What stands in an article."""
        own = self._standing.get(article, [])
        return [*self.base.in_article(article), *own] if self.base is not None else own

    def beside(self, asked: Statement, claim: Claim) -> Iterator[Standing]:
        """What can be compared with the statement in the article of its ``claim``."""
        for standing in self.in_article(claim.article):
            other = standing[1]
            if other.group is asked.group and other.barred is None:
                yield standing

    def copies(self, statement: Statement) -> Iterator[Statement]:
        """All statements of one content: its own, and that of the corpus that was added to."""
        content = content_of(statement.claim)
        corpus: Corpus | None = self
        while corpus is not None:
            for other in corpus._alike.get(hash(content), ()):
                if content_of(other.claim) == content:
                    yield other
            corpus = corpus.base


def _crowded(placed: Iterable[Claim]) -> Iterator[str]:
    """The articles in which a claim begins before another ends, of claims by their places."""
    article, end = "", 0
    for claim in placed:
        if claim.article != article:
            article, end = claim.article, 0
        if claim.quote.start < end:
            yield article
        end = max(end, claim.quote.end)
