from __future__ import annotations

import pytest

from checker.claimable import can_be_claim
from checker.passages.parts import split_parts
from checker.speech.attribution import NamedSpan


def claims(text: str) -> list[str]:
    lee = text.find("Lee")
    names = [NamedSpan(lee, lee + 3, True)] if lee >= 0 else []
    parts = [part for part in split_parts(text, names) if can_be_claim(text, part)]
    return [part.span.of(text).strip(".") for part in parts]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Four dead as storm batters coast", ["Four dead", "storm batters coast"]),
        ("Nobody moved.", ["Nobody moved"]),
        ("Dockers’ strike at Porto harbour", ["Dockers’ strike at Porto harbour"]),
        ("Lee called the vote a farce.", ["the vote a farce"]),
        (
            "A third worker died, bringing the toll to three.",
            ["A third worker died", "bringing the toll to three"],
        ),
        (
            "Nine cows are ill, two of them in quarantine.",
            ["Nine cows are ill", "two of them in quarantine"],
        ),
        (
            "The fitters, who bargain alone, are to strike.",
            ["The fitters, who bargain alone, are to strike", "who bargain alone"],
        ),
        ("On Friday the office gave the all-clear.", ["On Friday the office gave the all-clear"]),
        ("After the talks, Lee said the dam held.", ["After the talks", "the dam held"]),
    ],
)
def test_what_can_be_a_claim(text: str, expected: list[str]) -> None:
    assert claims(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Good morning.",
        "Will the court sit on Monday?",
        "“Will the court sit on Monday?” Lee asked.",
        "A long road home.",
        "once the tests were done",
        "The two clerks spoke on condition of anonymity.",
        "The mill did not immediately respond to a request for comment.",
        "The paper reached out to the mill for comment.",
    ],
)
def test_what_cannot(text: str) -> None:
    assert claims(text) == []


@pytest.mark.parametrize(
    "setting",
    [
        "In a note to staff",
        "In a statement released late",
        "Asked about the roof",
        "Speaking in Ely",
    ],
)
def test_a_setting_is_no_claim_beside_what_is_said(setting: str) -> None:
    assert claims(f"{setting}, Lee said that the dam held.") == ["the dam held"]
