"""Two tellings of one thing of which one affirms it and the other denies it, in other words.

Two newsrooms may name one event by words of two kinds ("escaped", "leaked"), so that the linking
takes it for two. Where they share enough of their other words, what one says of it and what the
other says cannot both stand.
"""

from __future__ import annotations

from checker.lattice import clash
from checker.models import Claim, StatusBasis
from checker.restating.told_apart import told_apart
from checker.wording import keywords, likeness

_RULES = frozenset({"STA001", "STA002", "STA003", "STA006"})
"""The rules of the lattice whose clashes are meant."""

_ENOUGH = ((4, 0.6), (3, 0.8))
"""Content words that the two share at least, and their share of the shorter one."""


def affirmed_and_denied(first: Claim, second: Claim) -> bool:
    """Whether one of the two affirms what the other denies, in largely the same words."""
    cell = clash(first.status.value, second.status.value)
    if cell is None or cell.rule not in _RULES:
        return False
    if StatusBasis.GUESS in {first.status.basis, second.status.basis}:
        return False
    ours, theirs = keywords(first.quote.text), keywords(second.quote.text)
    alike = likeness(ours, theirs)
    if not any(alike.reaches(*least) for least in _ENOUGH):
        return False
    return not told_apart(first.quote.text, second.quote.text, ours & theirs)
