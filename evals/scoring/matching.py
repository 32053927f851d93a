"""Which of a system's claims is which label: one to one, by the words they share."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy.optimize import linear_sum_assignment

from checker.models import Span

LEAST_OVERLAP = 0.5
"""Two claims are matched if they share at least half of the characters that either covers."""

SAME_WORDS = 0.5
"""A finding's side is a label if they share at least half of the shorter one."""


def shared(a: Span, b: Span) -> int:
    """How many characters two spans have in common."""
    return max(0, min(a.end, b.end) - max(a.start, b.start))


def jaccard(a: Span, b: Span) -> float:
    """Shared characters over those that either span covers, 0 to 1."""
    both = shared(a, b)
    either = (a.end - a.start) + (b.end - b.start) - both
    return both / either if either else 0.0


def touches(a: Span, b: Span) -> bool:
    """Whether the two say the same words, for a finding's side: half of the shorter one."""
    shorter = min(a.end - a.start, b.end - b.start)
    return shorter > 0 and shared(a, b) >= SAME_WORDS * shorter


def align(predicted: Sequence[Span], labelled: Sequence[Span]) -> list[tuple[int, int]]:
    """Pairs of indices, one to one, that together overlap most (optimal assignment, Kuhn 1955).

    Args:
        predicted: The system's spans, of one article.
        labelled: The labels' spans, of the same article.
    """
    if not predicted or not labelled:
        return []
    overlap = np.array([[jaccard(p, g) for g in labelled] for p in predicted])
    overlap[overlap < LEAST_OVERLAP] = 0.0
    rows, columns = linear_sum_assignment(overlap, maximize=True)
    return [(int(i), int(j)) for i, j in zip(rows, columns, strict=True) if overlap[i, j] > 0]
