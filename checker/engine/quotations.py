"""Direct quotations that share words, found by the runs of words in them.

A finder of candidates of its own beside the blocks, for the rules of ``Scope.WORDS``: whichever
event two quotations speak of, the words are what they share.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Sequence

from checker.engine.statement import Statement
from checker.rules import all_rules
from checker.rules._quotations import is_quotation, runs
from checker.rules.base import Facet, Scope

Sharing = tuple[Statement, Statement, tuple[int, ...]]
"""Two statements that share a run of words, and the rules that may say something of them."""


class Quotations:
    """The direct quotations among statements, by their runs of words.

    Args:
        statements: The statements.
        base: Quotations to add to; they stay as they are.
    """

    def __init__(self, statements: Iterable[Statement], base: Quotations | None = None) -> None:
        self._base = base
        self._said = [s for s in statements if is_quotation(s.claim)]
        self._rules = [n for n, rule in enumerate(all_rules()) if rule.scope is Scope.WORDS]
        # Most runs of words stand in one quotation, which needs no list of its own.
        self._holders: dict[int, Statement | list[Statement]] = {}
        for statement in self._said:
            for number in self._rules:
                facet = statement.quoted.get(number)
                for key in _keys(statement, number, facet.has) if facet else ():
                    self._hold(key, statement)

    def _hold(self, key: int, statement: Statement) -> None:
        known = self._holders.setdefault(key, statement)
        if isinstance(known, list):
            known.append(statement)
        elif known is not statement:
            self._holders[key] = [known, statement]

    def sharing(self, asked: Iterable[Statement] | None) -> Iterator[Sharing]:
        """Statements that share a run of words, each two once.

        Args:
            asked: Of which one must be; None for all.
        """
        found: dict[tuple[int, int], tuple[Statement, Statement, list[int]]] = {}
        everything = asked is None
        for one in self._everything() if asked is None else filter(_is_quoted, asked):
            for number in self._rules:
                facet = one.quoted.get(number)
                if facet is None:
                    continue
                rarest = everything and all_rules()[number].whole
                for other in self._found(one, number, facet, rarest=rarest):
                    names = (id(one), id(other)) if id(one) < id(other) else (id(other), id(one))
                    known = found.setdefault(names, (one, other, []))[2]
                    if number not in known:
                        known.append(number)
        for one, other, numbers in found.values():
            if _share(one, other):
                yield one, other, (*numbers,)

    def _everything(self) -> Iterator[Statement]:
        if self._base is not None:
            yield from self._base._everything()
        yield from self._said

    def _found(
        self, one: Statement, number: int, facet: Facet, *, rarest: bool
    ) -> Iterator[Statement]:
        """The statements that share a run; with ``rarest``, those that hold the rarest run."""
        held = [self._held(key) for key in _keys(one, number, facet.against)]
        for holders in [min(held, key=len)] if rarest and held else held:
            for other in holders:
                theirs = other.quoted[number]
                if other is not one and (facet.value is None or facet.value != theirs.value):
                    yield other

    def _held(self, key: int) -> Sequence[Statement]:
        held = self._holders.get(key, ())
        own = (held,) if isinstance(held, Statement) else held
        return [*self._base._held(key), *own] if self._base is not None else own


def _is_quoted(statement: Statement) -> bool:
    return is_quotation(statement.claim)


def _keys(statement: Statement, number: int, parts: Iterable[Hashable]) -> list[int]:
    """A key for every run of words and part; two may have one by chance, so runs are held again."""
    told = {*runs(statement.claim)}
    return [hash((number, part, run)) for part in parts for run in told]


def _share(one: Statement, other: Statement) -> bool:
    return not {*runs(one.claim)}.isdisjoint(runs(other.claim))
