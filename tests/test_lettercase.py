"""Lower case keeps every character in its place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.grammar.lettercase import lowered


@given(st.text())
def test_offsets_into_the_one_fit_the_other(text: str) -> None:
    assert len(lowered(text)) == len(text)
    assert all(low in {char, char.lower()} for low, char in zip(lowered(text), text, strict=True))


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Kyiv AGREED", "kyiv agreed"), ("İzmir TALKS", "İzmir talks"), ("ΟΔΟΣ İ", "οδοσ İ")],
)
def test_what_would_grow_stays(text: str, expected: str) -> None:
    assert lowered(text) == expected
