"""B-cubed: the share of right company in a grouping, thing by thing."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evals.gold.dataset import load_story
from evals.gold.locate import locate_story
from evals.score import score
from evals.scoring.events import PRECISION, REACH, RECALL, b_cubed
from evals.scoring.tally import Ratio, f1
from evals.systems import from_labels

GROUPS = st.dictionaries(st.sampled_from("abcdefgh"), st.integers(0, 3), min_size=1)


def test_the_example_of_the_paper() -> None:
    # Bagga & Baldwin 1998: of twelve mentions of three entities, one response joins the smallest
    # with a larger one (precision 16/21), another the two larger ones (7/12).
    labelled = (
        dict.fromkeys("12345", "one") | dict.fromkeys("67", "two") | dict.fromkeys("89ABC", "three")
    )
    given_ = dict.fromkeys("12345", "one") | dict.fromkeys("6789ABC", "rest")
    precision, recall = b_cubed(given_, labelled)
    assert precision.value == pytest.approx(16 / 21)
    assert recall.value == 1.0
    given_ = dict.fromkeys("1234589ABC", "rest") | dict.fromkeys("67", "two")
    precision, recall = b_cubed(given_, labelled)
    assert precision.value == pytest.approx(7 / 12)
    assert recall.value == 1.0


@given(GROUPS)
def test_a_grouping_against_itself_is_perfect(groups: dict[str, int]) -> None:
    assert [ratio.value for ratio in b_cubed(groups, groups)] == [pytest.approx(1.0)] * 2


@given(GROUPS)
def test_things_alone_are_precise_and_things_together_are_complete(groups: dict[str, int]) -> None:
    assert b_cubed({thing: thing for thing in groups}, groups)[0].value == pytest.approx(1.0)
    assert b_cubed(dict.fromkeys(groups, 0), groups)[1].value == pytest.approx(1.0)


@given(GROUPS, st.randoms(use_true_random=False))
def test_precision_one_way_is_recall_the_other_way(groups: dict[str, int], chance: object) -> None:
    other = {thing: len(thing) + group // 2 for thing, group in groups.items()}
    precision, recall = b_cubed(groups, other)
    assert b_cubed(other, groups) == (recall, precision)


def test_a_story_is_scored_by_its_timelines(gold: Path) -> None:
    assert locate_story(gold / "bridge") == []
    story = load_story(gold / "bridge")
    document = from_labels(story)
    found = score([story], {"bridge": document}, labels=True)
    (row,) = found.events
    assert row[PRECISION].whole == row[RECALL].whole == 4
    assert row[PRECISION].value == 1.0
    without = document.model_copy(update={"events": ()})
    alone = score([story], {"bridge": without}, labels=True).events[0]
    assert alone[PRECISION].value == 1.0
    recall, apart = row[RECALL].value, alone[RECALL].value
    assert recall is not None and apart is not None and recall > apart
    assert row[REACH].whole == 4 and alone[REACH].part == 0
    matched = score([story], {"bridge": document}).events
    assert matched == found.events


def test_a_document_from_before_there_were_events_is_not_scored(gold: Path) -> None:
    assert locate_story(gold / "bridge") == []
    story = load_story(gold / "bridge")
    record = from_labels(story).model_dump(mode="json")
    del record["events"]
    old = type(from_labels(story)).model_validate(record)
    assert score([story], {"bridge": old}).events == ({},)


def test_f1_is_the_harmonic_mean_of_the_sums() -> None:
    rows = [{"p": Ratio(1, 2), "r": Ratio(2, 2)}, {"p": Ratio(2, 2), "r": Ratio(1, 2)}]
    found = f1(rows, "p", "r")
    assert found.value == pytest.approx(0.75)
    assert found.low is not None and found.high is not None and found.n == 4
    assert found.low <= 0.75 <= found.high
    assert f1([{}], "p", "r").value is None
