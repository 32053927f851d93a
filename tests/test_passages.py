from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.models import PassageKind
from checker.passages.boilerplate import is_boilerplate
from checker.passages.cutting import MAX_PASSAGE, split_passages

ARTICLES = Path(__file__).parent.parent / "fixtures" / "articles"


def passages(text: str, title: str | None = None) -> list[tuple[str, str]]:
    return [(p.kind.value, p.span.of(text)) for p in split_passages(text, title)]


def words(text: str) -> list[str]:
    return [passage for _, passage in passages(text)]


BODY = "The union will strike on Friday, its leader said."


def test_blank_lines_part_paragraphs() -> None:
    assert words("One went out.\n\n  Two came in. \r\n\r\n\r\nThree stayed.") == [
        "One went out.",
        "Two came in.",
        "Three stayed.",
    ]


def test_single_line_breaks_part_paragraphs() -> None:
    assert words("The first man went out.\nThe second came in.\n“The third stayed.”") == [
        "The first man went out.",
        "The second came in.",
        "“The third stayed.”",
    ]


WRAPPED = """\
The river rose four metres overnight and flooded the old town, officials
said on Monday. Two bridges were closed, among them the one that leads to
Upper Marsh, and 300 people were told to leave.
The mayor, Anna Schmidt, said that nobody had died. “We were lucky,” she
told reporters.

Rescue teams from three districts worked through the night, and the army
has sent boats.
"""


def test_hard_wrapped_text_is_not_cut_into_lines() -> None:
    paragraphs = words(WRAPPED)
    assert [p.split()[0] + " … " + p.split()[-1] for p in paragraphs] == [
        "The … leave.",
        "The … reporters.",
        "Rescue … boats.",
    ]
    assert "Upper Marsh, and 300 people" in paragraphs[0]


def test_hard_wrapped_text_with_windows_line_ends_is_not_cut_either() -> None:
    windows = WRAPPED.replace("\n", "\r\n")
    assert [p.replace("\r\n", "\n") for p in words(windows)] == words(WRAPPED)


def test_a_wrapped_line_that_looks_like_a_byline_stays_in_its_paragraph() -> None:
    text = (
        "The statement was read out on Monday and signed, after two days of talks,\n"
        "by President Anna Schmidt and Prime Minister John Roe and by the ministers\n"
        "who had drafted it over the weekend in the old town hall of the capital.\n"
    )
    assert words(text) == [text.strip()]


def test_a_stray_line_break_inside_a_sentence_does_not_cut_it() -> None:
    text = f"{BODY}\nThe mayor told\nreporters that the offer stands.\n{BODY}\n{BODY}"
    assert words(text)[1] == "The mayor told\nreporters that the offer stands."


def test_a_stray_line_break_does_not_make_long_lines_run_on() -> None:
    long_line = "The leader of the union said on Monday that talks had failed. " * 3
    text = f"{long_line}\nThe mayor told\nreporters that it stands.\n{long_line}\n{long_line}"
    assert len(words(text)) == 4
    assert len(words(f"The mayor told\nreporters that it stands.\n{long_line}\n{long_line}")) == 3


def test_markdown_headings_items_and_quotations_begin_passages() -> None:
    text = (
        "# Union rejects the offer\nThe vote was close.\n\n## What comes after the vote\n\n"
        "- Talks go on over the weekend.\n- Trains run until Friday.\n\n"
        "> We will not sign.\n> We never will.\n\n1. First demand is pay.\n2. Second is rest."
    )
    assert passages(text) == [
        ("headline", "# Union rejects the offer"),
        ("body", "The vote was close."),
        ("body", "## What comes after the vote"),
        ("body", "- Talks go on over the weekend."),
        ("body", "- Trains run until Friday."),
        ("body", "> We will not sign.\n> We never will."),
        ("body", "1. First demand is pay."),
        ("body", "2. Second is rest."),
    ]


def test_an_underlined_heading_is_one_passage() -> None:
    assert passages(f"Union rejects the offer\n=======\n{BODY}") == [
        ("headline", "Union rejects the offer\n======="),
        ("body", BODY),
    ]


def test_a_text_without_line_breaks_is_cut_between_sentences() -> None:
    sentence = "The minister said on Tuesday that the talks would go on."
    text = " ".join([sentence] * 200)
    cut = words(text)
    assert all(len(passage) <= MAX_PASSAGE and passage.endswith(".") for passage in cut)
    assert len(cut) == 6
    assert " ".join(cut) == text


def test_a_sentence_over_the_limit_is_cut_between_words() -> None:
    text = "word " * 1_000
    assert all(len(p) <= MAX_PASSAGE and p.endswith("word") for p in words(text))


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (f"Union rejects pay offer from city\n\n{BODY}", "Union rejects pay offer from city"),
        (f"Talks collapse again\n{BODY}", "Talks collapse again"),
        (
            f"Next Story\nThe Planet\nUnion rejects pay offer\nBy Jo Roe\n{BODY}",
            "Union rejects pay offer",
        ),
        (f"Is the Strike Over?\n\n{BODY}", "Is the Strike Over?"),
        (
            f"Union Rejects Latest Offer From City.\n\n{BODY}",
            "Union Rejects Latest Offer From City.",
        ),
        (
            "Workers at the gate are told of the vote.\nCredit: Jo Roe\n\n"
            f"Union rejects offer today\n\n{BODY}",
            "Union rejects offer today",
        ),
        (f"{BODY}\n{BODY}", None),
        (f"“We will strike.”\n{BODY}", None),
        ("The union will strike on Friday", None),
    ],
)
def test_headline(text: str, headline: str | None) -> None:
    found = [words for kind, words in passages(text) if kind == "headline"]
    assert found == ([headline] if headline else [])


def test_a_known_title_makes_the_headline_though_it_ends_like_a_sentence() -> None:
    text = f"Union rejects the offer.\n\n{BODY}"
    assert passages(text)[0][0] == "body"
    assert passages(text, title="Union Rejects the Offer")[0][0] == "headline"


@pytest.mark.parametrize(
    "line",
    [
        "READ MORE: Flood victims tell their story",
        "Read more about the strike here",
        "Related: Ten things to know",
        "© 2025 The Daily Planet. All rights reserved.",
        "Copyright 2024 The Daily Planet. This material may not be republished.",
        "Follow us on Twitter, Facebook and Instagram.",
        "Download the app now",
        "Enjoying this story? Sign up here.",
        "Get the latest news delivered straight to your inbox",
        "By Jane Doe",
        "BY JANE DOE AND JOHN ROE",
        "By Maria O'Neil-Smith, Political Editor",
        "by · The Planet",
        "Reporting by Jane Doe in Paris; Editing by John Roe",
        "Jane Doe contributed reporting from London, and John Roe from Paris.",
        "Photo: Jane Doe/Reuters",
        "Credit...Jane Doe for The Planet",
        "Image source, Getty Images",
        "Firefighters at the scene in Valencia. (Photo by Jane Doe/Getty Images)",
        "Published 5 May 2025",
        "Tuesday, 19 August 2025 12:30 BST",
        "5 min read",
        "ADVERTISEMENT",
        "Story continues below advertisement",
        "Home | News | Sport | Business",
        "* * *",
        "https://example.com/news/1",
        "![Photo of a bridge](bridge.jpg)",
        "This is a developing story. Please check back for updates.",
        "Have a news tip? Email us at tips@example.com.",
        "Share this article",
        "We use cookies to improve your experience. You can opt out at any time.",
        "The views expressed in this article are the author's own.",
        "Click here to read the full report.",
    ],
)
def test_page_furniture_is_boilerplate(line: str) -> None:
    assert is_boilerplate(line)


@pytest.mark.parametrize(
    "line",
    [
        "The Planet reached out to the company for comment.",
        "The company did not respond to a request for comment.",
        "Share prices rose 3% on Monday.",
        "Following the talks, the union said it would strike.",
        "Support for the strike grew.",
        "By Monday, 12 people had died.",
        "By law, the board must answer.",
        "Reporting by state media suggests that 12 died.",
        "Print sales fell by a third.",
        "Correction: An earlier version said 14 people were killed; it was 12.",
        "Photos of the scene show a collapsed bridge.",
        "Sources: the minister will resign",
        "Copyright law was changed in 2020.",
        "Follow our lead, the general said.",
        "Download the files, the hackers told the bank.",
        "Get the vaccine, health officials told people over 60.",
        "Published on Monday, the report says 12 people died.",
        "The story was updated to show that 12 people died.",
        "Police said 12 people died. (Photo by Jane Doe/Getty Images)",
        "This is a breaking news story. Police said 12 people died.",
        "The photo was taken by Jane Doe/AP.",
    ],
)
def test_reporting_is_not_boilerplate(line: str) -> None:
    assert not is_boilerplate(line)


def test_boilerplate_is_marked_and_never_cut() -> None:
    text = f"{BODY}\nREAD MORE: Ten pubs\nRelated Content\n{BODY}"
    assert passages(text) == [
        ("body", BODY),
        ("boilerplate", "READ MORE: Ten pubs"),
        ("boilerplate", "Related Content"),
        ("body", BODY),
    ]


def test_a_table_is_no_reporting() -> None:
    rows = "| Town | Toll |\n|---|---|\n| Lowick | Nine people died on Monday. |"
    long = "| Lowick | Nine people died on Monday. |\n" * 30
    assert passages(f"{BODY}\n\n{rows}\n\n{BODY}\n\n{long.strip()}") == [
        ("body", BODY),
        ("boilerplate", rows),
        ("body", BODY),
        ("boilerplate", long.strip()),
    ]


def test_a_caption_is_boilerplate_only_if_it_says_nothing() -> None:
    bare = "Workers at the factory gate in Lyon last year.\nPhoto: Jo Roe"
    telling = "Workers were told that 300 jobs will go.\nPhoto: Jo Roe"
    assert passages(f"{BODY}\n{bare}\n{BODY}")[1][0] == "boilerplate"
    assert passages(f"{BODY}\n{telling}\n{BODY}")[1][0] == "body"


@pytest.mark.parametrize(
    ("name", "count", "headline", "boilerplate"),
    [
        ("000", 10, None, [9]),
        ("001", 10, None, []),
        ("002", 19, None, []),
        ("003", 27, 2, [0, 1, 4, 25, 26]),
        ("004", 21, 2, [0, 1, 3, 7, 8, 9, 12, 19, 20]),
    ],
)
def test_the_labelled_articles(
    name: str, count: int, headline: int | None, boilerplate: list[int]
) -> None:
    (path,) = ARTICLES.glob(f"{name}_*.txt")
    found = split_passages(path.read_bytes().decode("utf-8"))
    assert len(found) == count
    assert [p.index for p in found if p.kind is PassageKind.BOILERPLATE] == boilerplate
    assert [p.index for p in found if p.kind is PassageKind.HEADLINE] == (
        [] if headline is None else [headline]
    )


LINES = st.sampled_from(
    [
        "",
        "  ",
        "\u00a0",
        BODY,
        "“Cafe\u0301 ‘is’ closed,” he said. “Go.”",
        "👩‍👩‍👧 left 👍",
        "and so the",
        "# Title of it",
        "- item one",
        "> quoted words",
        "---",
        "===",
        "| a | b |",
        "READ MORE: x",
        "By Jane Doe",
        "Credit: Jane Doe",
        "image",
        "\u0301",
        "word " * 500,
        "x" * 2_500,
    ]
)
BREAKS = st.sampled_from(["\n", "\r\n", "\n\n", "\r", "\u2028", "\x0c", "\u0085"])


@given(
    st.text()
    | st.lists(st.tuples(LINES, BREAKS), max_size=12).map(
        lambda pairs: "".join(line + end for line, end in pairs)
    )
)
def test_passages_are_exact_ordered_and_complete(text: str) -> None:
    found = split_passages(text)
    assert [p.index for p in found] == list(range(len(found)))
    assert sum(p.kind is PassageKind.HEADLINE for p in found) <= 1
    at = 0
    for passage in found:
        assert at <= passage.span.start < passage.span.end <= len(text)
        assert not text[at : passage.span.start].strip()
        assert passage.span.of(text) == passage.span.of(text).strip()
        at = passage.span.end
    assert not text[at:].strip()
