"""Sets of positions as the bits of one integer, and sums held for all positions at once.

A block of claims is a row of positions. What a claim has in common with each of thousands of others
is then a handful of operations on whole integers, and a sum of points is kept bit-sliced: slice
``i`` holds bit ``i`` of the sum of every position (O'Neil & Quass, "Improved Query Performance with
Variant Indexes", SIGMOD 1997).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator


def positions(bits: int) -> Iterator[int]:
    """The positions of a set, least first."""
    while bits:
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest


def of(found: Iterable[int], size: int) -> int:
    """The set of the positions ``found``, all below ``size``."""
    row = bytearray(size // 8 + 1)
    for at in found:
        row[at >> 3] |= 1 << (at & 7)
    return int.from_bytes(row, "little")


class Sums:
    """A sum for each position, from 0, without bound."""

    __slots__ = ("_slices",)

    def __init__(self, slices: Iterable[int] = ()) -> None:
        self._slices = [*slices]

    def add(self, bits: int, power: int = 0) -> None:
        """Add 2 to the ``power`` at every position of the set."""
        slices = self._slices
        while len(slices) < power:
            slices.append(0)
        while bits:
            if power == len(slices):
                slices.append(bits)
                return
            held = slices[power]
            slices[power] = held ^ bits
            bits &= held
            power += 1

    def at_least(self, least: int, among: int) -> int:
        """The positions ``among`` whose sum is ``least`` or more."""
        if least <= 0:
            return among
        slices = self._slices
        if least >> len(slices):
            return 0
        more, equal = 0, among
        for power in range(len(slices) - 1, -1, -1):
            held = equal & slices[power]
            if least >> power & 1:
                equal = held
            else:
                more |= held
                equal ^= held
        return more | equal

    def total(self, among: int) -> int:
        """The sum over all positions ``among``."""
        return sum((among & held).bit_count() << power for power, held in enumerate(self._slices))
