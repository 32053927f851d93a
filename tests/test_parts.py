from __future__ import annotations

import itertools
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.passages.parts import split_parts
from checker.speech.attribution import NamedSpan


def words_of(text: str) -> list[str]:
    return [part.span.of(text) for part in split_parts(text, [])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The council met on Monday.", ["The council met on Monday."]),
        (
            "The council approved the budget, and the opposition walked out.",
            ["The council approved the budget", "the opposition walked out."],
        ),
        (
            "Acme agreed to buy Apex but has not named a price.",
            ["Acme agreed to buy Apex", "has not named a price."],
        ),
        (
            "The river burst its banks, flooding 300 homes in the lower town.",
            ["The river burst its banks", "flooding 300 homes in the lower town."],
        ),
        (
            "The strike will halt the ferries, which carry 9,000 people a day.",
            ["The strike will halt the ferries", "which carry 9,000 people a day."],
        ),
        (
            "The court sat for an hour; no verdict was reached.",
            ["The court sat for an hour", "no verdict was reached."],
        ),
        (
            "The striker signed for Apex, although the fee was not disclosed.",
            ["The striker signed for Apex", "the fee was not disclosed."],
        ),
        # Tallies after "and", whose verb is left out or whose subject is a number.
        (
            "Four people were killed and 37 taken to hospital when a train burned on Tuesday.",
            [
                "Four people were killed",
                "37 taken to hospital",
                "a train burned on Tuesday.",
            ],
        ),
        (
            "One person died and about 1,900 were moved out of their homes.",
            ["One person died", "about 1,900 were moved out of their homes."],
        ),
        ("Smith and two others were arrested.", ["Smith and two others were arrested."]),
        (
            "HOLM, Tervia, Oct 7 - Morva has agreed to a truce.",
            ["Morva has agreed to a truce."],
        ),
        # Clauses with a subject and a verb of their own, whatever joins them.
        (
            "Seven people were killed when a boiler burst at the dairy on Friday.",
            ["Seven people were killed", "a boiler burst at the dairy on Friday."],
        ),
        (
            "The match would start at nine, after the referee asked for more light.",
            ["The match would start at nine", "the referee asked for more light."],
        ),
        (
            "After the dyke broke on Monday, 300 people left the island.",
            ["the dyke broke on Monday", "300 people left the island."],
        ),
        (
            "Of the 40 nurses who applied, 12 were hired.",
            ["40 nurses who applied", "12 were hired."],
        ),
        (
            "Founded in 1902, the brewery sells its ale in nine countries.",
            ["Founded in 1902", "the brewery sells its ale in nine countries."],
        ),
        (
            "The gate was open: nobody had the key.",
            ["The gate was open", "nobody had the key."],
        ),
        (
            "The pumps were tested in May and no leak was found.",
            ["The pumps were tested in May", "no leak was found."],
        ),
        (
            "The trial was held at Ely, where two clerks kept the record.",
            ["The trial was held at Ely", "two clerks kept the record."],
        ),
        (
            "The minister signed an order that would double the toll.",
            ["The minister signed an order", "that would double the toll."],
        ),
        (
            "Lee had a “useful call,” and a visit was planned.",
            ["Lee had a “useful call", "a visit was planned."],
        ),
        # A dateline is no part of what follows it.
        ("PORT ELLIS, June 19 (HP) - The ferries stopped.", ["The ferries stopped."]),
        ("Ely (Fen Press) — “We won,” he said.", ["We won"]),
        ("ELY – The ferries stopped.", ["The ferries stopped."]),
        (
            "The ferries – Ellida and Signe – stopped.",
            ["The ferries – Ellida and Signe – stopped."],
        ),
        # What is counted apart is claimed apart.
        (
            "12 people were killed and 30 injured in the quake.",
            ["12 people were killed", "30 injured in the quake."],
        ),
        ("Six dead as storm batters coast", ["Six dead", "storm batters coast"]),
        (
            "Nine cows are ill, two of them in quarantine.",
            ["Nine cows are ill", "two of them in quarantine."],
        ),
        # A relative clause inside another clause is a claim of its own, beside the whole.
        (
            "The fitters, who bargain alone, are to down tools on Thursday.",
            [
                "The fitters, who bargain alone, are to down tools on Thursday.",
                "who bargain alone",
            ],
        ),
        (
            "The bank, whose collapse cost 900 jobs, was sold in March.",
            [
                "The bank, whose collapse cost 900 jobs, was sold in March.",
                "whose collapse cost 900 jobs",
            ],
        ),
        (
            "Closing the road, as some traders had wished, would help nobody.",
            [
                "Closing the road, as some traders had wished, would help nobody.",
                "some traders had wished",
            ],
        ),
        # What only looks like a joint.
        (
            "The chef, who heads the inn, has won a star.",
            ["The chef, who heads the inn, has won a star."],
        ),
        ("We tried and we lost.", ["We tried and we lost."]),
        (
            "The mayor did not say when the bridge would open.",
            ["The mayor did not say when the bridge would open."],
        ),
        (
            "The ferry will sail when the wind has dropped.",
            ["The ferry will sail when the wind has dropped."],
        ),
        (
            "The strike goes ahead if the talks have failed.",
            ["The strike goes ahead if the talks have failed."],
        ),
        (
            "The valve had been shut, as an engineer had told the inquiry.",
            ["The valve had been shut"],
        ),
        ("Bread and butter prices rose in May.", ["Bread and butter prices rose in May."]),
        (
            "Two unions, including the dockers, voted to strike.",
            ["Two unions, including the dockers, voted to strike."],
        ),
        ("He, she and they left on Monday.", ["He, she and they left on Monday."]),
    ],
)
def test_one_part_a_clause(text: str, expected: list[str]) -> None:
    assert words_of(text) == expected


def test_the_clauses_of_a_quotation_keep_its_speaker_and_lose_its_marks() -> None:
    text = "“The levee failed, and the town was flooded,” the mayor said."
    parts = split_parts(text, [])
    assert [part.span.of(text) for part in parts] == [
        "The levee failed",
        "the town was flooded",
    ]
    for part in parts:
        assert part.stretch.source is not None
        assert part.stretch.source.of(text) == "the mayor"
        assert part.stretch.quoted


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("‘We won’t pay,’ the owner said.", "We won’t pay"),
        ("'We won't pay,' the owner said.", "We won't pay"),
        ('"We won\'t pay," the owner said.', "We won't pay"),
        ("The owner spoke of the players’.", "The owner spoke of the players’."),
    ],
)
def test_marks_are_cut_off_but_apostrophes_stay(text: str, expected: str) -> None:
    assert words_of(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("## The pool closed on Friday", "The pool closed on Friday"),
        ("• The pool closed on Friday.", "The pool closed on Friday."),
        ("2. The pool closed on Friday.", "The pool closed on Friday."),
        ("> - The pool closed on Friday.", "The pool closed on Friday."),
        ("> “We closed it,” the mayor said.", "We closed it"),
        ("1986 was bad.", "1986 was bad."),
        ("#pool was closed.", "#pool was closed."),
    ],
)
def test_marks_of_headings_items_and_quotations_are_no_words(text: str, expected: str) -> None:
    assert words_of(text) == [expected]


COPY = (
    st.lists(
        st.sampled_from(
            [
                "The council", "the mayor said", "and", "but", "which", "was closed", "voted to",
                "strike", ", and", ", flooding the town", ";", "because", ".", "?", "“", "”", "‘",
                "’", '"', "\r\n", "\u00a0", "e\u0301", "😀", "he has met", "—", ",", "3,000",
            ]
        ),
        max_size=30,
    ).map(" ".join)
    | st.text(max_size=80)
)  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(COPY, st.integers(0, 80), st.integers(1, 9))
def test_parts_slice_back_in_order_and_apart(text: str, start: int, length: int) -> None:
    names = [NamedSpan(start, start + length, True)] if start + length <= len(text) else []
    parts = split_parts(text, names)
    for part in parts:
        words = part.span.of(text)
        assert words and words == words.strip(' \t\r\n\u00a0,;:—–“”"„«»')
        assert any(char.isalnum() for char in words)
        assert part.stretch.span.contains(part.span)
        assert part.sentence.contains(part.span)
    for one, following in itertools.combinations(parts, 2):
        apart = one.span.end <= following.span.start
        assert apart or one.span.contains(following.span)


PLAIN = "the council bridge met rose in Bern twice which strike 3,000 was closed workers’ won’t"


@given(st.lists(st.sampled_from(PLAIN.split()), min_size=1, max_size=25))
def test_without_a_cue_no_word_is_lost(words: list[str]) -> None:
    text = " ".join(["It", *words]) + "."
    kept = [word for part in words_of(text) for word in part.split()]
    assert [word.strip(".") for word in kept] == text.rstrip(".").split()


@pytest.mark.parametrize(
    "words",
    [
        "and he was ",
        ", who did ",
        "; it was, ",
        ", 12 of them in ",
        ", as a, when b ",
        "Of who, ",
        "A ",
    ],
)
def test_no_text_takes_long(words: str) -> None:
    text = (words * 2_000)[:4_000]
    begun = time.perf_counter()
    split_parts(text, [])
    assert time.perf_counter() - begun < 2
