"""Names as copy prints them: datelines, trades before names, people of a body, short forms."""

from __future__ import annotations

import pytest

from checker.names import Entity, EntityKind, harvest

BODIES = "The Dockers’ Union is on strike. Halden Foods lost money.\n\n"


def kinds(text: str) -> dict[str, EntityKind]:
    return {entity.canonical: entity.kind for entity in harvest([text]).entities}


def person(text: str) -> Entity:
    (found,) = (e for e in harvest([text]).entities if e.kind is EntityKind.PERSON)
    return found


@pytest.mark.parametrize(
    "dateline",
    ["VASTERBY, April 29 — ", "VASTERBY (Coast Press) - ", "VASTERBY, Sept 16 (Coast Press) — "],
)
def test_a_report_is_filed_from_a_place(dateline: str) -> None:
    found = kinds(f"{dateline}The river rose on Monday. Vasterby’s mayor called for help.")
    assert found["Vasterby"] is EntityKind.PLACE


@pytest.mark.parametrize(
    "words",
    [
        "Marta Lindholm of the Dockers’ Union said so.",
        "Marta Lindholm, from the Dockers’ Union, said so.",
        "Marta Lindholm, who speaks for the Dockers’ Union, said so.",
        "Marta Lindholm, on behalf of the Dockers’ Union, said so.",
        "Marta Lindholm, a member of the Dockers’ Union, said so.",
        "Marta Lindholm, head of research at the Dockers’ Union, said so.",
    ],
)
def test_who_belongs_to_a_body_speaks_for_it(words: str) -> None:
    assert person(BODIES + words).organisation == "Dockers' Union"


def test_who_only_has_to_do_with_a_body_does_not_speak_for_it() -> None:
    assert (
        person(f"{BODIES}Marta Lindholm, a critic of Halden Foods, said so.").organisation is None
    )


def test_its_office_belongs_to_the_body_that_was_named_last() -> None:
    text = (
        "The Dockers’ Union had warned Halden Foods. Halden Foods denied that. “No letter came,” "
        "its spokeswoman, Marta Lindholm, said."
    )
    assert person(text).organisation == "Halden Foods"


@pytest.mark.parametrize("trade", ["Neurologist", "Goalkeeper", "Butcher"])
def test_a_trade_that_opens_a_sentence_is_no_part_of_the_name(trade: str) -> None:
    assert person(f"{trade} Marta Anne Lindholm said so.").canonical == "Marta Anne Lindholm"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("NordCargo, which ran the train, was silent.", "NordCargo"),
        ("Another bidder, Halvorsen Skyways, walked away.", "Halvorsen Skyways"),
        ("It was bought by the Dutch packaging group Haverholt.", "Haverholt"),
        ("The river in Sorvania rose. Sorvania promised help.", "Sorvania"),
    ],
)
def test_what_acts_or_is_explained_as_a_body_is_one(text: str, name: str) -> None:
    assert kinds(text)[name] is EntityKind.ORGANISATION


def test_a_month_is_no_given_name() -> None:
    text = "Zoe Aydin left in May. In August Aydin came back."
    assert set(kinds(text)) == {"Zoe Aydin"}


def test_the_front_is_the_one_with_the_long_name() -> None:
    text = "The rebel Free Valley Front said so. The Front’s commander, Idris Vane, agreed."
    assert "Front" not in kinds(text)


def test_the_people_of_a_state_are_no_body() -> None:
    text = "Kestria’s foreign minister left. The Kestrian premier, Jorun Aldaker, stayed."
    assert "Kestrian" not in kinds(text)


def test_him_is_nobody_who_acts_in_the_same_sentence() -> None:
    text = "Tom Hale has left. Peter Roe will succeed him."
    mentions = harvest([text]).mentions(text)
    assert mentions[-1].entities == ("Tom Hale",)


def test_a_quotation_speaks_of_him_who_does_not_speak() -> None:
    text = "Tom Hale met Peter Roe in May. Hale testified on Monday.\n“He came alone,” he added."
    mentions = harvest([text]).mentions(text)
    he = next(m for m in mentions if m.text == "He")
    assert he.entities == ("Peter Roe",)
