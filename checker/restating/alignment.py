"""Two claims laid side by side, unit by unit.

A global alignment in order (Needleman & Wunsch 1970), since a restatement keeps the order of what
it restates; what it moves ("after the storm, …") is matched afterwards, wherever it stands.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from checker.figures.quantities import compatible
from checker.models import Claim
from checker.restating.opposites import opposed
from checker.restating.units import Sort, Unit, units_of

_SAME, _SAME_LIGHT, _OPPOSED, _SAME_SORT, _OTHER_WORD = 2.0, 0.6, 1.2, 0.8, 0.1
_WORDS = frozenset({Sort.WORD, Sort.LIGHT})
_CONTENT = frozenset({Sort.WORD, Sort.NAME})


@dataclass(frozen=True)
class Alignment:
    """How two sentences correspond.

    Attributes:
        same: Units that agree and stand in the same order, as pairs.
        moved: Units that agree and stand elsewhere.
        replaced: Units that stand in each other's place and differ.
        ours: Units of the first that nothing in the second answers to.
        theirs: The reverse.
        sizes: How many units that carry content either has.
        reach: How many of them stand between the first and the last that the two share.
    """

    same: tuple[tuple[Unit, Unit], ...]
    moved: tuple[tuple[Unit, Unit], ...]
    replaced: tuple[tuple[Unit, Unit], ...]
    ours: tuple[Unit, ...]
    theirs: tuple[Unit, ...]
    sizes: tuple[int, int]
    reach: tuple[int, int]

    @property
    def shared(self) -> int:
        """How many units that carry content the two share."""
        return sum(one.weighs for one, _ in (*self.same, *self.moved))

    def turned(self) -> Alignment:
        """The same with the second claim first."""
        return Alignment(
            same=tuple((b, a) for a, b in self.same),
            moved=tuple((b, a) for a, b in self.moved),
            replaced=tuple((b, a) for a, b in self.replaced),
            ours=self.theirs,
            theirs=self.ours,
            sizes=self.sizes[::-1],
            reach=self.reach[::-1],
        )

    @property
    def share(self) -> float:
        """How much of the shorter one that is, from 0 to 1."""
        return self.shared / min(self.sizes) if min(self.sizes) else 0.0


def agree(one: Unit, other: Unit) -> bool:
    """Whether the two units say the same."""
    if one.sort is not other.sort:
        # A word that opens the sentence may be a name.
        both = {one.sort, other.sort}
        return (both <= _WORDS or both <= _CONTENT) and bool(one.key & other.key)
    if one.sort is Sort.FIGURE:
        return _figures_agree(one, other)
    if one.sort is Sort.DATE:
        return _dates_agree(one, other)
    return bool(one.key & other.key)


def _figures_agree(one: Unit, other: Unit) -> bool:
    if one.value == other.value:
        return True
    if one.quantity is None or other.quantity is None:
        return False
    return compatible(one.quantity, other.quantity) is True


def _dates_agree(one: Unit, other: Unit) -> bool:
    if one.key == other.key:
        return True
    ours, theirs = one.interval, other.interval
    if ours is None or theirs is None or ours.open or theirs.open:
        return True
    return ours.may_overlap(theirs)


def _score(one: Unit, other: Unit) -> float:
    """What it is worth to lay the two side by side."""
    if agree(one, other):
        return _SAME if one.weighs and other.weighs else _SAME_LIGHT
    if {one.sort, other.sort} <= _WORDS:
        if opposed(one.text, other.text):
            return _OPPOSED
        return _OTHER_WORD if one.sort is other.sort is Sort.WORD else 0.0
    return _SAME_SORT if one.sort is other.sort else 0.0


def align(first: Claim, second: Claim) -> Alignment:
    """Lay the quotations of two claims side by side; either order gives the same."""
    if (second.quote.text, second.id) < (first.quote.text, first.id):
        return _align(second, first).turned()
    return _align(first, second)


@lru_cache(maxsize=8192)
def _align(first: Claim, second: Claim) -> Alignment:
    ours, theirs = units_of(first), units_of(second)
    pairs = _in_order(ours, theirs)
    same = [pair for pair in pairs if agree(*pair)]
    moved = _moved(ours, theirs, same)
    shared = [*same, *moved]
    placed = [{pair[side].start for pair in shared} for side in (0, 1)]
    replaced = [
        (one, other)
        for one, other in pairs
        if one.start not in placed[0] and other.start not in placed[1]
    ]
    placed = [{pair[side].start for pair in (*shared, *replaced)} for side in (0, 1)]
    return Alignment(
        same=tuple(same),
        moved=tuple(moved),
        replaced=tuple(replaced),
        ours=tuple(unit for unit in ours if unit.start not in placed[0]),
        theirs=tuple(unit for unit in theirs if unit.start not in placed[1]),
        sizes=(_weight(ours), _weight(theirs)),
        reach=(
            _reach(ours, [one for one, _ in shared]),
            _reach(theirs, [other for _, other in shared]),
        ),
    )


_Pairs = list[tuple[Unit, Unit]]


def _moved(ours: Sequence[Unit], theirs: Sequence[Unit], same: _Pairs) -> _Pairs:
    """Units that agree but do not stand in one order, each with the first that it agrees with."""
    left = [unit for unit in ours if all(unit is not one for one, _ in same)]
    right = [unit for unit in theirs if all(unit is not other for _, other in same)]
    found = []
    for one in left:
        match = next((u for u in right if u.sort is one.sort and agree(one, u)), None)
        if match is not None:
            found.append((one, match))
            right.remove(match)
    return found


def _weight(units: Iterable[Unit]) -> int:
    return sum(unit.weighs for unit in units)


def _reach(units: Iterable[Unit], shared: Sequence[Unit]) -> int:
    starts = [unit.start for unit in shared if unit.weighs]
    return _weight(u for u in units if starts and min(starts) <= u.start <= max(starts))


def _in_order(ours: tuple[Unit, ...], theirs: tuple[Unit, ...]) -> _Pairs:
    """The pairs of units of the best alignment in order."""
    rows, columns = len(ours), len(theirs)
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for i in range(rows - 1, -1, -1):
        for j in range(columns - 1, -1, -1):
            score = _score(ours[i], theirs[j])
            beside = best[i + 1][j + 1] + score if score else 0.0
            best[i][j] = max(best[i + 1][j], best[i][j + 1], beside)
    pairs = []
    i = j = 0
    while i < rows and j < columns:
        score = _score(ours[i], theirs[j])
        if score and best[i][j] == best[i + 1][j + 1] + score:
            pairs.append((ours[i], theirs[j]))
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return pairs
