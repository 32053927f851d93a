from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.models import Span
from checker.passages.align import locate_quote

TEXT = "“The dam held,” the mayor\u00a0said.\r\n“It won’t\n hold twice,” she said. The dam held."


def whole(text: str) -> Span:
    return Span(start=0, end=len(text))


def folded(words: str) -> str:
    """What may differ between a quotation and its place: marks and white space, nothing else."""
    for marks, plain in (("“”„«»", '"'), ("‘’‚`", "'")):
        for mark in marks:
            words = words.replace(mark, plain)
    return " ".join(words.split()).strip(' "')


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("the mayor said", "the mayor\u00a0said"),
        ("It won't hold twice", "It won’t\n hold twice"),
        ('"The dam held," the mayor said.', "The dam held,” the mayor\u00a0said."),
        ("  The dam\theld  ", "The dam held"),
        ("“It won’t hold twice,”", "It won’t\n hold twice,"),
    ],
)
def test_white_space_and_marks_are_folded(words: str, expected: str) -> None:
    found = locate_quote(words, TEXT, whole(TEXT))
    assert found is not None
    assert found.of(TEXT) == expected


@pytest.mark.parametrize(
    "words", ["the Mayor said", "The dam has held", "The dam holds", "", '""', " ", "“ ”"]
)
def test_nothing_else_is(words: str) -> None:
    assert locate_quote(words, TEXT, whole(TEXT)) is None


def test_the_first_place_counts_and_only_inside_the_bounds() -> None:
    first = locate_quote("The dam held", TEXT, whole(TEXT))
    later = locate_quote("The dam held", TEXT, Span(start=20, end=len(TEXT)))
    assert first is not None and later is not None
    assert first.start == 1
    assert later.start == TEXT.rindex("The dam held")
    assert locate_quote("The dam held", TEXT, Span(start=20, end=len(TEXT) - 3)) is None


SOURCE = st.text(
    alphabet=st.sampled_from("ab “”‘’\"'`„«»\n\r\t\u00a0\u2003e\u0301😀ßİ"), max_size=40
)


@given(SOURCE | st.text(max_size=40), st.data())
def test_any_piece_of_a_text_is_found_in_it(text: str, data: st.DataObject) -> None:
    a = data.draw(st.integers(0, len(text)))
    b = data.draw(st.integers(a, len(text)))
    found = locate_quote(text[a:b], text, whole(text))
    if not folded(text[a:b]):
        assert found is None
    else:
        assert found is not None
        assert found.start <= b
        assert folded(found.of(text)) == folded(text[a:b])


@given(SOURCE, SOURCE, st.data())
def test_what_is_found_lies_within_and_says_the_same(
    words: str, text: str, data: st.DataObject
) -> None:
    a = data.draw(st.integers(0, len(text)))
    within = Span(start=a, end=data.draw(st.integers(a, len(text))))
    found = locate_quote(words, text, within)
    if found is not None:
        assert within.contains(found)
        assert folded(found.of(text)) == folded(words)
