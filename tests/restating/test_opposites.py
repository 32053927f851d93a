"""Which words are opposites."""

from __future__ import annotations

import pytest

from checker.restating.opposites import has_opposite, opposed


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("rose", "fell"),
        ("rising", "fall"),
        ("won", "lost"),
        ("accepts", "rejected"),
        ("before", "after"),
        ("inside", "outside"),
        ("aware", "unaware"),
        ("supports", "opposed"),
        ("adults", "children"),
        ("agree", "disagreed"),
        ("legal", "illegal"),
        ("complete", "incomplete"),
    ],
)
def test_opposites_in_any_inflection_and_order(one: str, other: str) -> None:
    assert opposed(one, other) and opposed(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("rose", "risen"),
        ("fell", "falls"),
        ("house", "ferry"),
        ("port", "import"),
        ("form", "informed"),
        ("close", "disclosed"),
        ("less", "unless"),
    ],
)
def test_other_words_are_none(one: str, other: str) -> None:
    assert not opposed(one, other)


def test_words_without_content_may_have_opposites() -> None:
    assert has_opposite("before") and has_opposite("left")
    assert not has_opposite("the")
