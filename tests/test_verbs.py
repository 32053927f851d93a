"""Forms of verbs: one table for all who read verbs."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.grammar.verbs import FINITE_PAST, IRREGULAR, PARTICIPLE, PAST, PAST_AS_BASE, base_of


def matches(pattern: str, word: str) -> bool:
    return re.fullmatch(pattern, word) is not None


@pytest.mark.parametrize(
    ("form", "base"),
    [
        ("struck", "strike"),
        ("withdrawn", "withdraw"),
        ("Found", "find"),
        ("rescued", "rescue"),
        ("stopped", "stop"),
        ("carried", "carry"),
        ("raising", "raise"),
        ("died", "die"),
        ("bridge", None),
        ("red", None),
    ],
)
def test_a_form_goes_back_to_its_base(form: str, base: str | None) -> None:
    assert base_of(form) == base


@pytest.mark.parametrize(
    ("word", "finite", "participle", "verb"),
    [
        ("took", True, False, True),
        ("taken", False, True, True),
        ("held", True, True, True),
        ("cut", False, True, True),
        ("bid", False, True, False),
        ("wound", False, False, False),
        ("need", False, False, False),
        ("harbour", False, False, False),
    ],
)
def test_what_a_form_can_be(word: str, finite: bool, participle: bool, verb: bool) -> None:
    assert matches(FINITE_PAST, word) is finite
    assert matches(PARTICIPLE, word) is participle
    assert matches(IRREGULAR, word) is verb


def test_a_past_that_is_the_base_as_well_tells_no_tense() -> None:
    for word in PAST_AS_BASE.split("|"):
        assert matches(PAST, word)
        assert not matches(FINITE_PAST, word) or word in {"burst", "lay", "saw"}


@given(st.from_regex(r"[a-z]{3,12}(?:ed|ing)", fullmatch=True))
def test_the_forms_of_a_regular_verb_come_together(form: str) -> None:
    base = base_of(form)
    assert base is None or (base == base.lower() and len(base) > 1)
