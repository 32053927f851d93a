"""Who takes part in what a clause tells: names, groups, pronouns and subjects left out."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.answered import Answered, Reading
from checker.convert import to_claims
from checker.extract import readable_parts
from checker.ingest import MetadataFlags, read_article
from checker.models import Claim, EventType, StatusBasis, StatusValue
from checker.names import harvest
from checker.parties.stances import takes_stand


def claims_of(folder: Path, text: str, kind: EventType = EventType.OTHER) -> tuple[Claim, ...]:
    """A claim of every part of the text, each of one type and without a status cue."""
    path = folder / "article.txt"
    path.write_text(text, encoding="utf-8")
    article = read_article(path, MetadataFlags(published="2026-05-13", outlet="The Courier"))
    gazetteer = harvest([article.text])
    reading = Reading(article, gazetteer.mentions(article.text), gazetteer)
    answers = [
        Answered(
            passage=passage.index,
            offset=passage.span.start,
            part=part,
            event=part.span.of(passage.span.of(article.text)).split()[-1],
            type=kind,
            status=StatusValue.OCCURRED,
            basis=StatusBasis.GUESS,
        )
        for passage, parts in readable_parts(reading)
        for part in parts
    ]
    return to_claims(reading, answers)


def parties(folder: Path, text: str, quoted: str, kind: EventType = EventType.OTHER) -> set[str]:
    """Who takes part in the claim whose words begin with ``quoted``."""
    claims = claims_of(folder, text, kind)
    (claim,) = (c for c in claims if c.quote.text.startswith(quoted))
    return set(claim.event.participants)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Halden Foods called on Orrin Bank to open its books.", {"Orrin Bank"}),
        ("Halden Foods has welcomed the ruling.", set()),
        ("Halden Foods said no more, but Orrin Bank has come out against the ban.", set()),
        ("Halden Foods wanted to buy the mill.", {"Halden Foods"}),
        ("Halden Foods wanted the mill to close.", set()),
    ],
)
def test_who_only_takes_a_stand_takes_no_part(tmp_path: Path, text: str, named: set[str]) -> None:
    assert set(claims_of(tmp_path, text)[-1].event.participants) == named


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Halden Foods wrote to Orrin Bank in May.", {"Halden Foods", "Orrin Bank"}),
        ("Halden Foods moved its head office to Orrin Bank in May.", {"Halden Foods"}),
        ("Halden Foods kept the money at Orrin Bank in May.", {"Halden Foods"}),
    ],
)
def test_who_is_given_something_takes_part_and_a_place_does_not(
    tmp_path: Path, text: str, named: set[str]
) -> None:
    assert set(claims_of(tmp_path, text)[-1].event.participants) == named


@pytest.mark.parametrize(
    ("text", "quoted", "named"),
    [
        ("Ann Roe, who has bought the mill in Ely, left Bergen.", "who", {"Ann Roe"}),
        ("Halden Foods, which lost money last year, has closed a mill.", "which", {"Halden Foods"}),
        ("The mill, which lost money last year, has been closed.", "which", set()),
        ("Ann Roe has sold the mill and has left for Bergen.", "has left", {"Ann Roe"}),
        ("The mill has burned down and has been closed.", "has been", set()),
    ],
)
def test_a_subject_that_is_relative_or_left_out_is_the_one_before(
    tmp_path: Path, text: str, quoted: str, named: set[str]
) -> None:
    assert parties(tmp_path, text, quoted) == named


@pytest.mark.parametrize(
    ("text", "quoted", "named"),
    [
        ("The miners blocked the road. They had waited since May.", "They", {"miners"}),
        ("The road was shut. They had waited since May.", "They", set()),
        (
            "Ann Roe spoke with Tom Hale for an hour. They reached no deal.",
            "They",
            {"Ann Roe", "Tom Hale"},
        ),
        (
            "Ann Roe and Tom Hale stood in the dock. Both pleaded guilty.",
            "Both",
            {"Ann Roe", "Tom Hale"},
        ),
        ("The disciplinary panel sat in May. It banned three men.", "It", {"disciplinary panel"}),
    ],
)
def test_a_pronoun_is_the_subject_of_the_sentence_before_if_it_fits(
    tmp_path: Path, text: str, quoted: str, named: set[str]
) -> None:
    assert parties(tmp_path, text, quoted) == named


@pytest.mark.parametrize(
    ("said", "named"),
    [
        ("I sold the mill in May", {"Ann Roe"}),
        ("I think the mill was sold in May", set()),
        ("We sold the mill in May", {"Halden Foods"}),
        ("We welcomed the sale of the mill", set()),
        ("Our members stopped work in May", {"Halden Foods"}),
    ],
)
def test_who_speaks_takes_part_where_he_acts(tmp_path: Path, said: str, named: set[str]) -> None:
    text = f"“{said},” said Ann Roe, the chief executive of Halden Foods."
    assert parties(tmp_path, text, said.split(",")[0]) == named


@pytest.mark.parametrize(
    ("text", "quoted", "named"),
    [
        ("Ann Roe lost the case. Her lawyer left the court.", "Her", set()),
        ("Ann Roe has left. Her resignation surprised the town.", "Her", {"Ann Roe"}),
        (
            "Halden Foods has lost a lorry. Its officers searched the mill.",
            "Its",
            {"Halden Foods"},
        ),
    ],
)
def test_an_owner_takes_part_in_what_he_or_his_people_do(
    tmp_path: Path, text: str, quoted: str, named: set[str]
) -> None:
    assert parties(tmp_path, text, quoted) == named


def test_those_who_are_called_after_what_a_body_does_are_that_body(tmp_path: Path) -> None:
    text = "The Works Inspectorate was founded in 1990.\n\nInspectors searched the mill in May."
    assert parties(tmp_path, text, "Inspectors") == {"Works Inspectorate"}


@given(st.text(max_size=80))
def test_any_words_can_be_asked_for_a_stand(words: str) -> None:
    assert takes_stand(words) in {True, False}
