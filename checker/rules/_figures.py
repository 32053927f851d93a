"""What the rules on figures share: a claim's words beside one of its figures."""

from __future__ import annotations

import re

from checker.models import Claim, Quantity
from checker.wording import folded, keywords

_NUMBER_WORDS = re.compile(
    r"\b(?:(?:eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?|"
    r"about|around|roughly|approximately|nearly|almost|some|exactly|precisely|estimated|least|"
    r"total|region|several|couple|maximum|minimum|excess|striking)\b",
    re.IGNORECASE,
)


def words_beside(claim: Claim, figure: Quantity) -> str:
    """The folded words of a claim without one of its figures."""
    return folded(claim.quote.text.replace(figure.quote.text, " ", 1))


def narrower(a: Quantity, b: Quantity) -> bool:
    """Whether the lesser of two counts is of a kind of what the other counts: "16 electric buses".

    The other may be the whole, of which the kind is a part; the greater count is not.
    """
    less, more = sorted((a, b), key=lambda figure: figure.low)
    counts = a.unit == b.unit == "count" and a.measure == b.measure
    return counts and bool(_kind(less) - _kind(more))


def _kind(figure: Quantity) -> frozenset[str]:
    return keywords(_NUMBER_WORDS.sub(" ", figure.quote.text)) - keywords(figure.measure)
