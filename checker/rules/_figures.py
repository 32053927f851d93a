"""What the rules on figures share: a claim's words beside one of its figures."""

from __future__ import annotations

from checker.models import Claim, Quantity
from checker.wording import folded


def words_beside(claim: Claim, figure: Quantity) -> str:
    """The folded words of a claim without one of its figures."""
    return folded(claim.quote.text.replace(figure.quote.text, " ", 1))
