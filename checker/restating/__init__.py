"""Whether two claims tell one sentence, and what stands otherwise in the other (pure).

Outlets restate each other and themselves: a lede in the headline, a wire sentence in ten papers.
Where two such sentences agree in nearly all their words, the one thing that differs is either a
matter of style or a change of sense. ``change_between`` says which.
"""

from __future__ import annotations

from checker.restating.candidates import FEWEST, days_near, least_shared, restatements
from checker.restating.changes import (
    Change,
    ChangeKind,
    Telling,
    change_between,
    telling,
    told_alike,
)
from checker.restating.outcomes import opposite_outcomes

__all__ = [
    "FEWEST",
    "Change",
    "ChangeKind",
    "Telling",
    "change_between",
    "days_near",
    "least_shared",
    "opposite_outcomes",
    "restatements",
    "telling",
    "told_alike",
]
