"""Sentences told again with one change of sense, found by the words that both tellings share.

A finder of candidates of its own beside the blocks, for the rules of ``Scope.RESTATED``: whichever
kind of event two claims are of, the wording is what they share.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from itertools import chain

from checker.engine.statement import Statement
from checker.models import Claim
from checker.restating import FEWEST, days_near, least_shared, restatements, telling


class Retold:
    """Statements by the words in them and the day on which they were made.

    Args:
        statements: The statements.
        base: Statements to add to; they stay as they are.
    """

    def __init__(self, statements: Sequence[Statement], base: Retold | None = None) -> None:
        self._base = base
        self._statements = statements
        self._holders: dict[date | str, dict[str, list[Statement]]] = {}
        for statement in statements:
            said = statement.claim.asserted_on
            homes = {claim.article for claim in statement.members} if said is None else {said}
            for home in homes:
                held = self._holders.setdefault(home, {})
                for word in statement.keywords:
                    held.setdefault(word, []).append(statement)

    def tellings(self, asked: Iterable[Statement] | None) -> Iterator[tuple[Statement, Statement]]:
        """Statements that tell one sentence with one change of sense, each two once.

        Args:
            asked: Of which one must be; None for all.
        """
        met: set[tuple[int, int]] = set()
        for one in self._everything() if asked is None else asked:
            own = one.keywords
            needed = least_shared(len(own)) if asked is None else FEWEST
            for other in self._sharing(one, own, needed):
                theirs = other.keywords
                if asked is None and (len(theirs), id(other)) < (len(own), id(one)):
                    continue
                key = (id(one), id(other)) if id(one) < id(other) else (id(other), id(one))
                fewer = min(len(own), len(theirs))
                if key in met or len(own & theirs) < least_shared(fewer):
                    continue
                met.add(key)
                if telling(one.claim, other.claim).change is not None:
                    yield one, other

    def _everything(self) -> Iterator[Statement]:
        if self._base is not None:
            yield from self._base._everything()
        yield from self._statements

    def _sharing(self, one: Statement, own: frozenset[str], needed: int) -> Iterator[Statement]:
        """Those that may share so many words with the statement.

        Whichever words are left out of the search, as long as fewer are left out than must be
        shared, one is found (prefix filtering: Chaudhuri et al. 2006); so the commonest are.
        """
        if len(own) < needed:
            return
        near = {when for claim in one.members for when in days_near(claim)}
        days = [*self._on(near)]
        held = [[found for day in days if (found := day.get(word))] for word in own]
        held.sort(key=lambda lists: sum(map(len, lists)))
        for lists in held[: len(own) - needed + 1]:
            for other in chain.from_iterable(lists):
                if other is not one:
                    yield other

    def _on(self, near: Iterable[date | str]) -> Iterator[dict[str, list[Statement]]]:
        """The statements of the days, by the words in them."""
        for when in near:
            held = self._holders.get(when)
            if held is not None:
                yield held
        if self._base is not None:
            yield from self._base._on(near)


class Articles:
    """Which claims of two articles tell one sentence with one change, once for every two articles.

    Args:
        standing: The claims of an article.
    """

    def __init__(self, standing: Callable[[str], Iterable[Claim]]) -> None:
        self._standing = standing
        self._known: dict[tuple[str, str], frozenset[tuple[str, str]]] = {}

    def restate(self, a: Claim, b: Claim) -> bool:
        """Whether the two claims restate one another, as far as their two articles tell."""
        one, other = sorted((a.article, b.article))
        known = self._known.get((one, other))
        if known is None:
            claims = {c.id: c for article in {one, other} for c in self._standing(article)}
            pairs = restatements(claims.values())
            known = frozenset((min(c.id, d.id), max(c.id, d.id)) for c, d in pairs)
            self._known[one, other] = known
        return (min(a.id, b.id), max(a.id, b.id)) in known
