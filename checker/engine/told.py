"""What a corpus tells of single articles and claims, worked out when it is asked for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator

from checker.engine.bits import of
from checker.engine.context import opening_of, refusal_between
from checker.engine.corpus import Corpus
from checker.engine.judging import concerning, of_headlines, verdicts_on
from checker.engine.pairing import same_words
from checker.engine.statement import Statement
from checker.link import group_of, unlinkable
from checker.models import Claim
from checker.rules import Pair
from checker.rules.base import Withheld

_IN = "\0"
"""Before the id of an article among names; no name begins with it."""


class Told:
    """What a corpus tells of single articles and claims.

    Args:
        corpus: The corpus.
    """

    def __init__(self, corpus: Corpus) -> None:
        self._corpus = corpus
        self._stories: dict[str, frozenset[str]] = {}
        self._holders: dict[Statement, dict[str, int]] = {}
        self._openings: dict[str, frozenset[int]] = {}

    def story(self, article: str) -> frozenset[str]:
        """The names, places and incidents in the article."""
        known = self._stories.get(article)
        if known is None:
            standing = self._corpus.in_article(article)
            known = frozenset[str]().union(*(statement.names for _, statement in standing))
            self._stories[article] = known
        return known

    def of_one_story(self, a: Statement, b: Statement) -> Iterator[tuple[Claim, int]]:
        """For each claim of one statement, which of the other's are of one story, and elsewhere.

        Returns:
            Claims of ``a`` with the places among the members of ``b``, as a set of bits; those
            without any are left out. The time grows with the members of both, not with the pairs.
        """
        holders = self._holders.get(b)
        if holders is None:
            found: dict[str, list[int]] = defaultdict(list)
            for at, claim in enumerate(b.members):
                found[_IN + claim.article].append(at)
                for name in self.story(claim.article):
                    found[name].append(at)
            holders = {name: of(places, len(b.members)) for name, places in found.items()}
            self._holders[b] = holders
        by_article: dict[str, int] = {}
        for claim in a.members:
            bits = by_article.get(claim.article)
            if bits is None:
                bits = 0
                for name in self.story(claim.article):
                    bits |= holders.get(name, 0)
                bits &= ~holders.get(_IN + claim.article, 0)
                by_article[claim.article] = bits
            if bits:
                yield claim, bits

    def opening(self, article: str) -> frozenset[int]:
        """The passage with which the article opens."""
        known = self._openings.get(article)
        if known is None:
            standing = self._corpus.in_article(article)
            known = self._openings[article] = opening_of(claim.passage for claim, _ in standing)
        return known

    def statement_of(self, claim: Claim) -> Statement:
        """The statement that a claim of the corpus makes."""
        standing = self._corpus.in_article(claim.article)
        return next(statement for known, statement in standing if known.id == claim.id)

    def met(self, a: Statement, b: Statement, asked: Callable[[Claim, Claim], bool]) -> int:
        """How many pairs of two statements, of two articles and asked for, are of one event."""
        one, other = a.claim, b.claim
        if a.barred or b.barred or a.group is not b.group or same_words(one, other):
            return 0
        return sum(
            self._of_one_event(ours, theirs)
            for ours in a.members
            for theirs in b.members
            if ours.article != theirs.article and asked(ours, theirs)
        )

    def linked(self, a: Claim, b: Claim) -> bool:
        """Whether two claims are counted as compared for what they say of one event."""
        if unlinkable(a) or unlinkable(b) or group_of(a) is not group_of(b):
            return False
        return self._of_one_event(a, b)

    def _of_one_event(self, a: Claim, b: Claim) -> bool:
        pair = Pair.ordered(a, b)
        refusal = refusal_between(a, b, self.story)
        codes = (concerning(a) & concerning(b)) - of_headlines()
        verdicts = verdicts_on(pair, refusal, codes)
        return refusal is None or any(not isinstance(verdict, Withheld) for verdict in verdicts)
