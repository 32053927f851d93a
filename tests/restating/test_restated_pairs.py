"""What changes the sense of a sentence told twice, on a table of pairs labelled beforehand."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rules.claims import claim

from checker.models import Claim, Voice
from checker.restating import ChangeKind, change_between, restatements, telling

_TABLE = Path(__file__).parents[1] / "data" / "restated_pairs.tsv"
_KINDS = {"negated": ChangeKind.NEGATION, **{kind.value: kind for kind in ChangeKind}}


def _rows() -> list[tuple[str, str, str]]:
    with _TABLE.open(encoding="utf-8", newline="") as lines:
        rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [(row["change"], row["first"], row["second"]) for row in rows]


def narrated(words: str, outlet: str = "Herald", **kwargs: object) -> Claim:
    given = {"by": outlet, "article": outlet, "voice": Voice.NARRATOR, **kwargs}
    return claim(words, "occurred", **given)  # type: ignore[arg-type]


@pytest.mark.parametrize(("change", "first", "second"), _rows())
def test_the_change_is_what_a_reader_sees(change: str, first: str, second: str) -> None:
    found = change_between(narrated(first), narrated(second, "Post"))
    assert (found.kind if found else None) == _KINDS.get(change)


@pytest.mark.parametrize(("change", "first", "second"), _rows())
def test_candidates_are_the_pairs_with_a_change(change: str, first: str, second: str) -> None:
    ours, theirs = narrated(first), narrated(second, "Post")
    assert len(list(restatements([ours, theirs]))) == (change != "none")


def test_the_table_holds_as_many_changes_as_rewordings() -> None:
    changed = [row for row in _rows() if row[0] != "none"]
    assert len(changed) >= 20 and len(_rows()) - len(changed) >= 20


@given(st.sampled_from(_rows()))
def test_either_order_gives_the_same(row: tuple[str, str, str]) -> None:
    ours, theirs = narrated(row[1]), narrated(row[2], "Post")
    there, back = change_between(ours, theirs), change_between(theirs, ours)
    assert (there is None) == (back is None)
    if there is not None and back is not None:
        assert (there.kind, there.ours, there.theirs) == (back.kind, back.theirs, back.ours)


_WORD = st.sampled_from(
    "rice exports delta rose fell Ingrid Falk not 14 42 concerts Monday before after Lyon".split()
)


@given(st.lists(_WORD, min_size=1, max_size=16), st.lists(_WORD, min_size=1, max_size=16))
def test_any_two_sentences_in_either_order(one: list[str], other: list[str]) -> None:
    ours, theirs = narrated(" ".join(one)), narrated(" ".join(other), "Post")
    there, back = telling(ours, theirs), telling(theirs, ours)
    assert (there.restated, there.agree) == (back.restated, back.agree)
    assert (there.change is None) == (back.change is None)


@given(st.lists(_WORD, min_size=1, max_size=16))
def test_a_copy_has_no_change(words: list[str]) -> None:
    text = " ".join(words)
    assert change_between(narrated(text), narrated(text, "Post")) is None


HARMLESS = [
    # A negation and an opposite cancel each other.
    (
        "Rice exports from the delta did not fall after the canal was opened",
        "Rice exports from the delta rose after the canal was opened",
    ),
    # "Failed to" denies as "not" does.
    (
        "The council failed to agree a budget for the swimming pool",
        "The council agreed a budget for the swimming pool",
    ),
    # Two of a series.
    (
        "The crew finished the first stage of the coastal race in nine hours",
        "The crew finished the second stage of the coastal race in seven hours",
    ),
    # Another name and another figure: two people.
    (
        "Ingrid Falk, the mayor, earned 40,000 crowns in the port last year",
        "Petra Novak, the mayor, earned 70,000 crowns in the port last year",
    ),
    # The figures of different things.
    (
        "The storm damaged 14 houses and a school on the island",
        "The storm damaged 40 boats and a school on the island",
    ),
    # More of the same.
    (
        "The storm damaged 14 houses on the western side of the island",
        "The storm damaged 9 more houses on the western side of the island",
    ),
    # A town and the country that it may lie in.
    (
        "The stolen altarpiece was found in a farmhouse near Lyon by two students",
        "The stolen altarpiece was found in a farmhouse in France by two students",
    ),
    # What holds of both alike, and the passive.
    (
        "Marta Ruiz met Jens Holm at the opening of the new stadium",
        "Jens Holm met Marta Ruiz at the opening of the new stadium",
    ),
    (
        "Marta Ruiz accused Jens Holm of copying her design for the stadium",
        "Jens Holm was accused by Marta Ruiz of copying her design for the stadium",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("first", "second"), HARMLESS)
def test_no_change_where_the_two_may_both_be_true(first: str, second: str) -> None:
    assert change_between(narrated(first), narrated(second, "Post")) is None
