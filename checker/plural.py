"""Numbers with what they count."""

from __future__ import annotations


def count(number: int, one: str, many: str | None = None) -> str:
    """``1 claim``, ``2 claims``, ``12,000 claims``.

    Args:
        number: How many.
        one: What it is, of one.
        many: Of several; ``one`` and an "s", if None.
    """
    return f"{number:,} {one if number == 1 else many or one + 's'}"
