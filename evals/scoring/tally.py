"""Counts that add up over articles, the figures made of them, and how sure the figures are.

A measure is a ratio of two sums over articles: right over all for an accuracy, twice the matches
over predicted plus labelled for an F1. So every article contributes one ``Ratio`` a measure, and an
interval comes from drawing the articles anew (percentile bootstrap, Efron & Tibshirani 1993).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray
from scipy import stats

DRAWS = 2000
SEED = 20260101


@dataclass(frozen=True)
class Ratio:
    """One contribution to a measure; two add up part by part."""

    part: float = 0.0
    whole: float = 0.0

    def __add__(self, other: Ratio) -> Ratio:
        return Ratio(self.part + other.part, self.whole + other.whole)

    @property
    def value(self) -> float | None:
        """The measure; None where nothing was to be measured."""
        return self.part / self.whole if self.whole else None

    @classmethod
    def f1(cls, matched: float, predicted: float, labelled: float) -> Self:
        """The contribution to an F1 (Dice): twice the matches over both totals."""
        return cls(2 * matched, predicted + labelled)


Row = Mapping[str, Ratio]
"""What one article contributes, by measure."""


@dataclass(frozen=True)
class Figure:
    """One measure over a set of articles.

    Attributes:
        value: None where nothing was to be measured.
        low: Lower end of the 95% interval.
        high: Upper end.
        n: What was counted: the measure's denominator.
    """

    value: float | None
    low: float | None
    high: float | None
    n: float


def measures(rows: Sequence[Row]) -> list[str]:
    """The measures that occur, in the order in which they first do."""
    return list(dict.fromkeys(name for row in rows for name in row))


def figure(rows: Sequence[Row], measure: str) -> Figure:
    """The measure over all articles, with its bootstrap interval (articles drawn anew)."""
    parts, wholes = _columns(rows, measure)
    whole = float(wholes.sum())
    if not whole:
        return Figure(None, None, None, 0)
    values = _drawn(parts, wholes)
    low, high = np.nanpercentile(values, [2.5, 97.5])
    return Figure(float(parts.sum()) / whole, float(low), float(high), whole)


def f1(rows: Sequence[Row], precision: str, recall: str) -> Figure:
    """The harmonic mean of two measures over all articles, with its bootstrap interval.

    For a precision and a recall that are averages, so that no ratio of two sums is their F1.
    """
    (p, p_whole), (r, r_whole) = _columns(rows, precision), _columns(rows, recall)
    if not (p_whole.sum() and r_whole.sum() and p.sum() and r.sum()):
        return Figure(None, None, None, 0)
    whole = float(p_whole.sum())
    value = _harmonic(p.sum() / p_whole.sum(), r.sum() / r_whole.sum())
    values = _harmonic(_drawn(p, p_whole), _drawn(r, r_whole))
    low, high = np.nanpercentile(values, [2.5, 97.5])
    return Figure(float(value), float(low), float(high), whole)


def _harmonic(one: NDArray[np.float64], other: NDArray[np.float64]) -> NDArray[np.float64]:
    return 2 * one * other / (one + other)


def _drawn(parts: NDArray[np.float64], wholes: NDArray[np.float64]) -> NDArray[np.float64]:
    """The measure in every draw of the articles; not a number where a draw has nothing of it."""
    drawn = np.random.default_rng(SEED).integers(0, len(parts), (DRAWS, len(parts)))
    with np.errstate(invalid="ignore"):
        values: NDArray[np.float64] = parts[drawn].sum(axis=1) / wholes[drawn].sum(axis=1)
    return values


@dataclass(frozen=True)
class Difference:
    """How two systems differ on the same articles.

    Attributes:
        one: The first one's figure.
        other: The second one's.
        p: How probable so large a difference is by chance alone: a paired permutation test over
            articles, two-sided; None where it cannot be computed.
    """

    one: float | None
    other: float | None
    p: float | None


def difference(ours: Sequence[Row], theirs: Sequence[Row], measure: str) -> Difference:
    """Compare two systems' rows, the same articles in the same order."""
    (a, b), (c, d) = _columns(ours, measure), _columns(theirs, measure)
    one = float(a.sum() / b.sum()) if b.sum() else None
    other = float(c.sum() / d.sum()) if d.sum() else None
    if one is None or other is None or len(ours) < 2:
        return Difference(one, other, None)

    def statistic(x: NDArray[np.int64], y: NDArray[np.int64], axis: int) -> NDArray[np.float64]:
        return _ratio(a, b, c, d, x, axis) - _ratio(a, b, c, d, y, axis)

    n = len(ours)
    with np.errstate(invalid="ignore", divide="ignore"):
        # What is permuted is which of the two systems each article's row comes from.
        result = stats.permutation_test(
            (np.arange(n), np.arange(n) + n),
            statistic,
            permutation_type="samples",
            n_resamples=DRAWS,
            vectorized=True,
            rng=np.random.default_rng(SEED),
        )
    return Difference(one, other, float(result.pvalue))


def _ratio(
    a: NDArray[np.float64],
    b: NDArray[np.float64],
    c: NDArray[np.float64],
    d: NDArray[np.float64],
    rows: NDArray[np.int64],
    axis: int,
) -> NDArray[np.float64]:
    parts, wholes = np.concatenate([a, c]), np.concatenate([b, d])
    chosen = rows.astype(np.int64)
    result: NDArray[np.float64] = parts[chosen].sum(axis=axis) / wholes[chosen].sum(axis=axis)
    return result


def _columns(rows: Sequence[Row], measure: str) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    ratios = [row.get(measure, Ratio()) for row in rows]
    return (
        np.array([ratio.part for ratio in ratios], dtype=np.float64),
        np.array([ratio.whole for ratio in ratios], dtype=np.float64),
    )
