"""Statuses on clauses of many subjects, labelled by docs/labelling.md before any were read.

Those marked ``look`` were looked at when words and grammar were mended, those marked ``hold``
never.
"""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from checker.events.triggers import main_triggers
from checker.models import Span, StatusValue
from checker.status.factuality import settle

TABLE = Path(__file__).parent / "data" / "status_clauses.tsv"
FLOORS = {"look": 0.94, "hold": 0.92}


def status(row: dict[str, str]) -> str:
    """What the words of a row say; what has no verb that says otherwise is there."""
    text = row["clause"]
    triggers = main_triggers(text)
    event = Span(start=triggers[0].start, end=triggers[0].end) if triggers else None
    cue = settle(
        text,
        event,
        reported=row["voice"] != "narrator",
        spoken=row["voice"] == "direct",
        said=row["said"],
    )
    return (cue.value if cue is not None else StatusValue.OCCURRED).value


@pytest.mark.parametrize("half", FLOORS)
def test_most_statuses_are_read_off_the_words(half: str) -> None:
    with TABLE.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        rows = [row for row in reader if row["half"] == half]
    wrong = [f"{row['status']}, not {got}: {row['clause']}" for row in rows
             if (got := status(row)) != row["status"]]  # fmt: skip
    assert len(rows) > 100
    assert 1 - len(wrong) / len(rows) >= FLOORS[half], "\n".join(wrong)
