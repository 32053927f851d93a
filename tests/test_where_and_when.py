"""Where and when the event of a clause is, by the clause, its sentence and the article."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from support.claims import claim_of

from checker.models import Interval, StatusBasis, StatusValue


@pytest.mark.parametrize(
    ("text", "opening", "place"),
    [
        ("They met in Nairobi on Friday.", "They", "Nairobi"),
        ("They met in Nairobi, Kenya, on Friday.", "They", "Nairobi, Kenya"),
        ("Four people died when a bus burned near Nairobi.", "Four", "Nairobi"),
        (
            "They fled to the school in Nairobi, where neighbours brought soup.",
            "neighbours",
            "Nairobi",
        ),
        ("They slept in Nairobi. Ann Roe was treated there.", "Ann Roe", "Nairobi"),
        (
            "A train burned in the Merrow tunnel. Crews drilled in the tunnel in May.",
            "Crews",
            "Merrow tunnel",
        ),
        ("The war in Kenya has cost billions.", "The war", None),
        ("The staff of Ann Roe met on Friday.", "The staff", None),
    ],
)
def test_the_place_is_that_of_the_clause_or_its_sentence(
    tmp_path: Path, text: str, opening: str, place: str | None
) -> None:
    assert claim_of(tmp_path, text, opening).event.place == place


@pytest.mark.parametrize(
    ("text", "opening", "status", "first", "last"),
    [
        (
            "The mill, which burned in 2011, shut on Monday.",
            "The mill",
            StatusValue.OCCURRED,
            date(2026, 5, 11),
            date(2026, 5, 11),
        ),
        (
            "The mill will now run until Saturday.",
            "The mill",
            StatusValue.PLANNED,
            None,
            date(2026, 5, 16),
        ),
        (
            "The mill will not open before July.",
            "The mill",
            StatusValue.NOT_PLANNED,
            date(2026, 7, 1),
            None,
        ),
        (
            "Four people died when a bus burned on Monday.",
            "Four",
            StatusValue.OCCURRED,
            date(2026, 5, 11),
            date(2026, 5, 11),
        ),
        (
            "Ann Roe is ready to sit down with Bo Lind before the April election.",
            "Ann Roe",
            StatusValue.WILLING,
            None,
            date(2027, 3, 31),
        ),
        (
            "The mill is shut until 3 April.",
            "The mill",
            StatusValue.ONGOING,
            None,
            date(2027, 4, 3),
        ),
        (
            "The council approved the plan on Monday.",
            "The council",
            StatusValue.AGREED,
            date(2026, 5, 11),
            date(2026, 5, 11),
        ),
        (
            "Ferries from Norra were scrapped on Monday.",
            "Ferries",
            StatusValue.CANCELLED,
            date(2026, 5, 11),
            date(2026, 5, 11),
        ),
        (
            "The hospital put off 40 operations on Monday.",
            "The hospital",
            StatusValue.POSTPONED,
            date(2026, 5, 11),
            date(2026, 5, 11),
        ),
        (
            "Bo Lind had turned down the offer in August.",
            "Bo Lind",
            StatusValue.UNWILLING,
            date(2025, 8, 1),
            date(2025, 8, 31),
        ),
        (
            "The opening was put back to Monday.",
            "The opening",
            StatusValue.POSTPONED,
            date(2026, 5, 18),
            date(2026, 5, 18),
        ),
    ],
)
def test_the_time_is_the_events_own(
    tmp_path: Path,
    text: str,
    opening: str,
    status: StatusValue,
    first: date | None,
    last: date | None,
) -> None:
    time = claim_of(tmp_path, text, opening, status=status).event.time
    assert time.interval == Interval(start=first, end=last)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Drivers walked out on Monday. Shells hit the market that day.", 11, 11),
        ("Drivers walked out on Monday. Shells hit the market that night.", 11, 12),
        ("Drivers walked out on Monday. Shells hit the market the next morning.", 12, 12),
        ("Drivers walked out on Monday. Shells hit the market the day before.", 10, 10),
        ("Drivers walked out on Monday. Shells hit the market at about 4 p.m.", 11, 11),
        ("Drivers walked out on Monday. Shells hit the market.", None, None),
        ("Drivers walked out. Shells hit the market that day.", None, None),
        ("Drivers fled, Ann Roe said on Monday. Shells hit the market that day.", None, None),
        ("Drivers walked out last month. Shells hit the market that day.", None, None),
    ],
)
def test_that_day_is_the_day_told_before(
    tmp_path: Path, text: str, first: int | None, last: int | None
) -> None:
    interval = claim_of(tmp_path, text, "Shells").event.time.interval
    days = [None if day is None else date(2026, 5, day) for day in (first, last)]
    assert [interval.start, interval.end] == days


@pytest.mark.parametrize(
    ("text", "opening", "status", "basis"),
    [
        ("Shells hit the market on Monday.", "Shells", StatusValue.OCCURRED, StatusBasis.CUE),
        ("Shells hit the market.", "Shells", StatusValue.OCCURRED, StatusBasis.GUESS),
        ("The hearing opens on 28 May.", "The hearing", StatusValue.SCHEDULED, StatusBasis.CUE),
        ("The hearing opens.", "The hearing", StatusValue.SCHEDULED, StatusBasis.GUESS),
    ],
)
def test_a_date_bears_out_a_status_that_the_verb_leaves_open(
    tmp_path: Path, text: str, opening: str, status: StatusValue, basis: StatusBasis
) -> None:
    assert claim_of(tmp_path, text, opening, status=status).status.basis is basis


@pytest.mark.parametrize(
    ("text", "opening", "speaker"),
    [
        (
            "The minister of health, Ann Roe, saw no risk. The health minister said it would end.",
            "it would end",
            "Ann Roe",
        ),
        ("Ann Roe was away. Her office said no date was set.", "no date", "Ann Roe’s office"),
        (
            "The vial is sealed, her lawyer said. “It was late,” said Bo Lind, a lawyer for Roe.",
            "The vial",
            "Bo Lind",
        ),
        (
            "Acme Works will close the mill at Norra, the company said. Norra Steel is near.",
            "Acme",
            "Acme Works",
        ),
    ],
)
def test_a_description_means_the_one_it_describes(
    tmp_path: Path, text: str, opening: str, speaker: str
) -> None:
    assert claim_of(tmp_path, text, opening).attribution.speaker.canonical == speaker
