"""Groups without a name that take part in an event."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.parties.groups import find_groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Miners blocked the road", ["miners"]),
        ("The inspectors sealed the vat", ["inspectors"]),
        ("She met African leaders and the rescue workers", ["African leaders", "rescue workers"]),
        ("OPEC ministers agreed to cut output", ["OPEC ministers"]),
        ("He apologised to the families of the dead", ["families"]),
        ("They were led out by firefighters", ["firefighters"]),
    ],
)
def test_a_group_takes_part_under_its_own_words(text: str, groups: list[str]) -> None:
    assert [group.text for group in find_groups(text)] == groups


@pytest.mark.parametrize(
    "text",
    [
        "640 drivers walked out",
        "Some nurses were late",
        "the drivers' union",
        "the union of teachers",
        "a lawyer for the families",
        "They worked as guards",
    ],
)
def test_a_number_an_owner_and_a_kind_are_no_party(text: str) -> None:
    assert find_groups(text) == ()


@given(st.text(max_size=60))
def test_every_group_stands_in_the_text(text: str) -> None:
    for group in find_groups(text):
        assert text[group.start : group.end].lower().endswith(group.text.lower().split()[-1])
