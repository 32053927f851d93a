"""Who takes part in what a clause tells: names, groups, pronouns and subjects left out."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.claims import claim_of, claims_of

from checker.models import EventType, Quote, Span
from checker.parties.agents import are_agents, is_agent
from checker.parties.named import Party, Sort
from checker.parties.stances import takes_stand
from checker.parties.standing import acts_elsewhere


def parties(folder: Path, text: str, quoted: str, kind: EventType = EventType.OTHER) -> set[str]:
    """Who takes part in the claim whose words begin with ``quoted``."""
    return set(claim_of(folder, text, quoted, kind).event.participants)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Halden Foods called on Orrin Bank to open its books.", {"Orrin Bank"}),
        ("Halden Foods has welcomed the ruling.", set()),
        ("Halden Foods said no more, but Orrin Bank has come out against the ban.", set()),
        ("Halden Foods spoke in favour of the merger.", set()),
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
        ("Ann Roe lost the case. Her lawyer left the court.", "Her", {"lawyer"}),
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


@pytest.mark.parametrize(
    ("text", "quoted", "named"),
    [
        (
            "Tom Hale left the ministry in May. “He never asked us for money,” said Ann Roe.",
            "He",
            {"Tom Hale"},
        ),
        (
            "Tom Hale met Mary Poole in May. “She never took money,” said Ann Roe.",
            "She",
            {"Mary Poole"},
        ),
        ("“She never took money,” said Ann Roe.", "She", set()),
    ],
)
def test_nobody_speaks_of_himself_in_the_third_person(
    tmp_path: Path, text: str, quoted: str, named: set[str]
) -> None:
    assert parties(tmp_path, text, quoted) == named


@pytest.mark.parametrize(
    ("text", "quoted", "named"),
    [
        ("The driver had opened the doors.", "The driver", {"driver"}),
        ("A hospital pharmacist rang the works.", "A hospital", {"hospital pharmacist"}),
        ("The stokers had left the quay.", "The stokers", {"stokers"}),
        ("The containers had left the quay.", "The containers", set()),
        ("The gate was opened by police last year.", "The gate", {"police"}),
        (
            "Striking junior doctors will stay out. Doctors also walked out in May.",
            "Doctors",
            {"junior doctors"},
        ),
        (
            "Tom Hale, the auditor, left the court. The auditor had spoken for an hour.",
            "The auditor",
            {"Tom Hale"},
        ),
        ("Ann Roe has not set up a commission.", "Ann Roe", {"Ann Roe"}),
        ("Ann Roe was seen. Her office declined to comment.", "Her office", {"Ann Roe’s office"}),
    ],
)
def test_who_has_no_name_takes_part_under_his_office_or_trade(
    tmp_path: Path, text: str, quoted: str, named: set[str]
) -> None:
    assert parties(tmp_path, text, quoted) == named


@pytest.mark.parametrize(
    ("text", "quoted", "named"),
    [
        ("Nobody from Halden Foods had come along.", "Nobody", {"Halden Foods"}),
        ("Two shareholders of Halden Foods left the hall.", "Two", set()),
        ("A safe rented by Ann Roe was opened in May.", "A safe", set()),
        ("The talks failed. Buses ran between Bergen and Oslo.", "Buses", set()),
        (
            "Halden Foods confirmed that the miners had alerted it by post.",
            "the miners",
            {"Halden Foods", "miners"},
        ),
    ],
)
def test_what_only_says_which_thing_is_meant_takes_no_part(
    tmp_path: Path, text: str, quoted: str, named: set[str]
) -> None:
    assert parties(tmp_path, text, quoted) == named


@pytest.mark.parametrize(
    ("text", "quoted", "named"),
    [
        ("They met in Geneva. Geneva has frozen its payments.", "Geneva", {"Geneva"}),
        ("They met in Geneva. Geneva was flooded in May.", "Geneva", set()),
    ],
)
def test_a_town_takes_part_where_it_acts(
    tmp_path: Path, text: str, quoted: str, named: set[str]
) -> None:
    found = parties(tmp_path, text, quoted)
    assert found & {"Geneva"} == named


@pytest.mark.parametrize("noun", ["dockhand", "glazier", "stoker", "chemist", "librarian"])
def test_an_agent_noun_is_known_by_its_form(noun: str) -> None:
    assert is_agent(noun) == noun.endswith(("er", "or", "ist", "ian"))


@pytest.mark.parametrize("noun", ["letters", "towers", "containers", "sensors", "lists", "omen"])
def test_things_are_not_agents(noun: str) -> None:
    assert not are_agents(noun)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Halden Foods bought a mill from Orrin Bank in May.", {"Halden Foods", "Orrin Bank"}),
        ("Halden Foods has had no offer from Orrin Bank.", {"Halden Foods", "Orrin Bank"}),
        ("Halden Foods moved its staff from Orrin Bank in May.", {"Halden Foods"}),
        ("Ann Roe walked into the canteen of Halden Foods in May.", {"Ann Roe"}),
        ("Asked by Halden Foods about it, Ann Roe resigned in May.", {"Ann Roe"}),
        ("The Roe family sued Halden Foods in May.", {"Halden Foods"}),
        ("The grid operator had warned Ann Roe in May.", {"Ann Roe", "grid operator"}),
        ("The mill closed as teachers struck in May.", {"teachers"}),
    ],
)
def test_who_gives_takes_part_and_who_is_an_aside_does_not(
    tmp_path: Path, text: str, named: set[str]
) -> None:
    story = f"Ann Roe runs Halden Foods and owes Orrin Bank money.\n\n{text}"
    assert set(claims_of(tmp_path, story)[-1].event.participants) == named


KARVIA = (
    "The foreign ministers of Karvia and Ostmark met in Limassol on Monday. Ostmark's foreign "
    "minister, Ann Halek, left on Tuesday.\n\n"
)


@pytest.mark.parametrize(
    ("quoted", "kind", "named"),
    [
        ("The foreign ministers", EventType.MEETING, {"Ann Halek", "foreign minister of Karvia"}),
        ("The foreign ministers", EventType.AGREEMENT, {"Karvia", "Ostmark"}),
        ("she did not", EventType.MEETING, {"Ann Halek", "foreign minister of Karvia"}),
    ],
)
def test_holders_of_one_office_are_told_by_their_states(
    tmp_path: Path, quoted: str, kind: EventType, named: set[str]
) -> None:
    text = f"{KARVIA}Halek said she did not meet the Karvian foreign minister there."
    assert parties(tmp_path, text, quoted, kind) == named


AGUIRRE = (
    "Defender Iker Aguirre is to leave Real Marea. Aguirre, 29, lost his place to Nico Sanz.\n\n"
)
BERG = "A court has jailed former mayor Anna Berg. Berg took money, judge Ulla Rehn said.\n\n"
SEIXAS = "Westmere United have signed the Brazilian forward Paulo Seixas.\n\n"
BAU = "The council has paid the builder Tessel Bau, and owes Orrin Bank nothing.\n\n"


@pytest.mark.parametrize(
    ("text", "named"),
    [
        (f"{AGUIRRE}The 29-year-old signed on Monday.", {"Iker Aguirre"}),
        (f"{AGUIRRE}The player has not been examined.", {"Iker Aguirre"}),
        (f"{AGUIRRE}The defender, 29, failed a medical on Monday.", {"Iker Aguirre"}),
        (f"{AGUIRRE}The 31-year-old cook, a friend, signed on Monday.", set()),
        (f"{BERG}The defendant has appealed.", {"Anna Berg"}),
        (f"{BERG}The ex-mayor pleaded guilty.", {"Anna Berg"}),
        (f"{SEIXAS}The Brazilian failed a medical on Monday.", {"Paulo Seixas"}),
        (f"{BAU}The builder left on Monday.", {"Tessel Bau"}),
    ],
)
def test_a_person_or_body_is_known_by_what_the_article_says_of_it(
    tmp_path: Path, text: str, named: set[str]
) -> None:
    assert set(claims_of(tmp_path, text)[-1].event.participants) == named


@pytest.mark.parametrize(
    ("text", "quoted", "named"),
    [
        ("Growers said they had lost money.", "they had", {"growers"}),
        ("Forty drivers said they had lost money.", "they had", set()),
        ("Halden Foods dismissed 40 drivers. They got nothing.", "They got", set()),
        ("Ann Roe and Bo Hall saw two other drivers. Both were set free.", "Both were", set()),
        ("Halden Foods put up a reward. It will be paid on Monday.", "It will", set()),
    ],
)
def test_they_are_those_who_speak_and_no_body_that_is_only_near(
    tmp_path: Path, text: str, quoted: str, named: set[str]
) -> None:
    assert parties(tmp_path, text, quoted) == named


def test_my_sister_bears_the_speakers_name(tmp_path: Path) -> None:
    text = 'Ann Okwu was seized in May. "My sister has not been released," said Paul Okwu.'
    assert parties(tmp_path, text, "My sister") == {"Ann Okwu"}


@pytest.mark.parametrize(
    ("text", "elsewhere"),
    [
        ("Ann Roe met Bo Hall two days before parliament passed the bill.", True),
        ("Ann Roe met him before the vote in parliament on Monday.", False),
        ("Ann Roe met parliament after it had passed the bill.", False),
    ],
)
def test_a_body_in_a_clause_of_time_does_not_meet(text: str, elsewhere: bool) -> None:
    at, whole = text.index("parliament"), Span(start=0, end=len(text))
    body = Party(at, at + len("parliament"), ("parliament",), Sort.BODY)
    assert acts_elsewhere(text, whole, body, Quote.cut(text, 8, 11)) is elsewhere
