"""What stands beside a statement: the claims of one article, which are pairs of their own kind.

Within an article the gate of time and the story are of no account, headlines are held against the
body, and two readings of the same words are no pair at all.
"""

from __future__ import annotations

from collections import defaultdict

from checker.engine.bits import positions
from checker.engine.pairing import overlap
from checker.engine.statement import Statement
from checker.models import Claim


class Beside:
    """The pairs that the members of one statement make with those of a block in their articles.

    Attributes:
        bits: The positions of the other statements.
        only_here: Of these, those that stand in the same one article and nowhere else, as does the
            first: they meet in no other way.
        standing: By position, the pairs of claims.
        overlapping: Whether two claims of a pair may be readings of the same words.
    """

    __slots__ = ("_more", "bits", "only_here", "overlapping", "standing")

    def __init__(self) -> None:
        self.bits = self.only_here = self._more = 0
        self.standing: dict[int, list[tuple[Claim, Claim]]] = defaultdict(list)
        self.overlapping = False

    def add(
        self, asked: Statement, ours: Claim, theirs: Claim, other: Statement, *, crowded: bool
    ) -> None:
        """Add a pair of claims, of an article in which readings may overlap or not."""
        bit = 1 << other.at
        if self.bits & bit:
            self._more |= bit
        self.bits |= bit
        if asked.lone is not None and other.lone == asked.lone:
            self.only_here |= bit
        self.standing[other.at].append((ours, theirs))
        self.overlapping = self.overlapping or crowded

    def pairs(self, among: int) -> int:
        """How many pairs there are with the statements ``among``."""
        number = among.bit_count()
        for at in positions(among & self._more):
            number += len(self.standing[at]) - 1
        return number

    def without_overlaps(self, among: int) -> int:
        """Forget the pairs that are readings of the same words; the statements that are left."""
        for at in positions(among):
            kept = [pair for pair in self.standing[at] if not overlap(*pair)]
            if not kept:
                among ^= 1 << at
            self.standing[at] = kept
        return among
