"""Untrusted text on a terminal."""

from __future__ import annotations

import json
from unicodedata import category

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from checker.render.terminal import Page, Style, clip, safe, safe_json


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred", "\\x1b[31mred"),
        ("\x9b31m", "\\x9b31m"),
        ("gnp\u202e.exe", "gnp\\u202e.exe"),
        ("soft\u00adhyphen\ufeff", "soft\\xadhyphen\\ufeff"),
        ("hidden\U000e0041", "hidden\\U000e0041"),
        ("one \r\n two\tthree\u2028four", "one two three four"),
        ("Þórunn 🚢 李娜 naïve", "Þórunn 🚢 李娜 naïve"),
        ("👩‍👩‍👧 می‌خواهم", "👩‍👩‍👧 می‌خواهم"),
        ("no\u00a0break", "no\u00a0break"),
    ],
)
def test_safe(text: str, shown: str) -> None:
    assert safe(text) == shown


@given(st.text())
def test_safe_text_is_one_line_without_control_characters(text: str) -> None:
    made = safe(text)
    assert {category(c) for c in made} & {"Cc", "Cs", "Zl", "Zp"} == set()
    assert {c for c in made if category(c) == "Cf"} <= {"\u200c", "\u200d"}
    assert safe(made) == made


@given(st.text())
def test_safe_json_is_the_same_data_on_the_same_lines(text: str) -> None:
    encoded = json.dumps({"text": text, "more": [text]}, ensure_ascii=False, indent=2)
    printed = safe_json(encoded)
    assert json.loads(printed) == json.loads(encoded)
    assert printed.splitlines() == printed.split("\n")


@given(st.text(), st.integers(min_value=2, max_value=60))
def test_a_clipped_line_fits(text: str, columns: int) -> None:
    clipped = clip(text, columns)
    assert cell_len(clipped) <= columns
    assert clipped == safe(text) or clipped.endswith("…")


def test_a_line_is_clipped_between_words() -> None:
    assert clip("the port is closed, for now", 21) == "the port is closed…"
    assert clip("the port is closed", 18) == "the port is closed"
    assert clip("incomprehensibilities", 8) == "incompr…"


@given(st.text(), st.integers(min_value=40, max_value=120))
def test_a_paragraph_loses_no_word_and_fits(text: str, width: int) -> None:
    page = Page(colour=False, width=width)
    lines = page.paragraph(text, first="Why: ", rest="     ")
    assert all(cell_len(line) <= min(width, 100) for line in lines)
    kept = "".join(line[5:] for line in lines)
    assert kept.replace(" ", "") == safe(text).replace(" ", "")


def test_a_script_without_spaces_is_wrapped_by_its_width() -> None:
    lines = Page(colour=False, width=40).paragraph("港" * 45)
    assert [len(line) for line in lines] == [20, 20, 5]


def test_every_painted_line_ends_its_style() -> None:
    lines = Page(colour=True, width=40).paragraph("word " * 30, style=Style.BOLD)
    assert len(lines) > 1
    assert all(line.startswith("\x1b[1m") and line.endswith("\x1b[0m") for line in lines)
