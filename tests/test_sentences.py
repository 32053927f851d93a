from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.models import Span
from checker.passages.sentences import split_sentences


def sentences(text: str) -> list[str]:
    return [span.of(text) for span in split_sentences(text, Span(start=0, end=len(text)))]


@pytest.mark.parametrize(
    "expected",
    [
        ["He met U.S. officials on Tuesday.", "The U.S. and France agreed."],
        ["He moved to the U.S.", "He then worked at the U.N. in New York."],
        ["He lives in Washington, D.C.", "His wife lives in Ohio."],
        ["Mr. Roe met Gen. Mark Hall and Lt. Col. James Smith.", "He left."],
        ["Maj. Gen. Pat Hill, the army's press secretary, said no.", "He would not elaborate."],
        ["Sen. Ann Doe, R-Ariz., and Rep. Jo Roe, D-Calif., voted no.", "Gov. Al Lee agreed."],
        ["“I am ready,” said Ms. Ito.", "“Are you?”"],
        ["President Anna V. Marin of Ruritania will visit.", "Ivan S. Petrov did not comment."],
        ["It was won by J.D. Hall and J. K. Long.", "Both were pleased."],
        ["It was settled in 2021, when Joseph R. Smith Jr. met Mr. Lee.", "It held."],
        ["It took place in St. Peter's Basilica.", "He was rebuffed."],
        ["It is No. 3 on the list.", "It rose 3.5 percent to $4.2 billion."],
        ["Asked whether he would go, he said no.", "The talks ended."],
        ["Nobody knew what had made them ill.", "“A sample may tell,” he said."],
        ["Repairs cost €6.5 million in May and £3.2bn in June.", "The firm paid."],
        ["The talks began at 9 a.m. on Monday.", "They ended at 5 p.m. Monday evening."],
        ["The talks ended at 5 p.m.", "The ministers then left."],
        ["They met on Fri. and Sat. at 10 a.m. EST.", "It rained."],
        ["The strike began on Aug. 12 and ended Sept. 3.", "Workers returned on Jan. 4, 2024."],
        ["Acme Inc. said it would buy Apex Corp. for $3 bn.", "Shares rose."],
        ["Sales rose to €3.4m.", "Losses fell to £2.1m."],
        ["It only matters if we get it done… I hope that he will.", "He has to."],
        ["It only matters if we get it done ... and then we leave."],
        ["He asked, “Why not?” and then left."],
        ["“Why not?” Mr. Roe asked.", "“We won!”", "The crowd left."],
        ["“Why not?” she wrote on social media."],
        ["He said “I’ll go.”", "But he did not."],
        ['"We will not pay," he said.', '"Not now.', 'Not ever."', "He walked out."],
        ["‘It is over.’", "She left the room."],
        ["“No comment.”", "“None?”", "“None.”"],
        ["He (Mr. Smith) left.", "(Nobody noticed.)", "She stayed."],
        ["The workers’ union voted.", "The U.S.’s role was discussed."],
        ["1. First point of the offer.", "It failed."],
        ["He had no proof of it. ..."],
        ["The flood hit 3 villages.", "2 people died."],
    ],
)
def test_sentences_of_news_prose(expected: list[str]) -> None:
    assert sentences(" ".join(expected)) == expected


def test_a_quotation_of_several_sentences_is_cut_with_its_marks() -> None:
    text = "“Let it be. It’s settled. I think 78% is gone,” Mr. Roe said. “Go home. Stop.” He left."
    assert sentences(text) == [
        "“Let it be.",
        "It’s settled.",
        "I think 78% is gone,” Mr. Roe said.",
        "“Go home.",
        "Stop.”",
        "He left.",
    ]


def test_a_quotation_that_is_never_closed_does_not_swallow_what_follows() -> None:
    assert sentences("He cited “the prospect of talks. She left. It rained.") == [
        "He cited “the prospect of talks.",
        "She left.",
        "It rained.",
    ]


def test_line_ends_and_no_break_spaces_part_sentences_and_stay_inside_them() -> None:
    assert sentences("He\u00a0left.\u00a0She\r\nstayed.\r\nThey met.") == [
        "He\u00a0left.",
        "She\r\nstayed.",
        "They met.",
    ]


def test_offsets_count_code_points_of_the_whole_text() -> None:
    text = "Titel 👩‍👩‍👧\n\nCafe\u0301 closed 👍. “Why?” she asked. End."
    start = text.index("Cafe")
    spans = split_sentences(text, Span(start=start, end=len(text)))
    assert [span.of(text) for span in spans] == [
        "Cafe\u0301 closed 👍.",
        "“Why?” she asked.",
        "End.",
    ]


def test_nothing_comes_of_white_space() -> None:
    assert split_sentences(" \r\n\u00a0", Span(start=0, end=4)) == ()


PIECES = st.sampled_from(
    [
        *"aB1.?!…,;:\"'“”‘’«»()[]-–—\n\t \u00a0\u2028\u0301👍",
        "\r\n",
        "e\u0301",
        "👩‍👩‍👧",
        "no. ",
        "U.S. ",
        "Ms. ",
        "J.D. ",
        "9 a.m. ",
        " He said",
        "”  “",
        "...",
    ]
)


@given(st.lists(PIECES, max_size=40).map("".join) | st.text(), st.data())
def test_sentences_are_exact_ordered_and_complete(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    passage = Span(start=start, end=end)
    spans = split_sentences(text, passage)
    at = start
    for span in spans:
        assert passage.contains(span)
        assert not text[at : span.start].strip()
        assert span.of(text) == span.of(text).strip() != ""
        at = span.end
    assert not text[at:end].strip()
