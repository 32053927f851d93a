"""Behaviour of reading states and places that no table knows, from the words beside their names."""

from __future__ import annotations

import pytest

from checker.names import EntityKind, Gazetteer, harvest


def kinds(*texts: str) -> dict[str, EntityKind]:
    return {entity.canonical: entity.kind for entity in harvest(texts).entities}


STATE = (
    "Ruvania's foreign minister, Ann Roe, met Bo Lund in Ruvania on Friday. The Ruvanian "
    "government said that the Ruvanians had asked for it."
)


@pytest.mark.parametrize(
    "text",
    [
        "Ruvania attacked first. The Ruvanian army said so.",
        "Ruvania attacked first, the Ruvanian premier said.",
        "Nothing moved in Ruvania. Ruvania's army said so.",
        "Ann Roe heads the government of Ruvania. Ruvania attacked first.",
    ],
)
def test_what_has_a_government_or_an_army_is_a_state(text: str) -> None:
    assert kinds(text)["Ruvania"] is EntityKind.COUNTRY


@pytest.mark.parametrize(
    "text",
    [
        "Lindholm's foreign minister resigned. Mr Lindholm said so. Zoe Lindholm did not.",
        "Halden Foods met the Haldenian club.",
        "Roe's foreign minister, Bo Lund, resigned.",
    ],
)
def test_what_may_be_a_person_or_a_town_is_no_state(text: str) -> None:
    assert EntityKind.COUNTRY not in kinds(text).values()


def test_a_state_outside_the_table_is_read_like_one_of_the_table() -> None:
    names = harvest([STATE])
    read = {mention.text: mention for mention in names.mentions(STATE)}
    assert read["The Ruvanian government"].entities == ("Ruvania",)
    assert read["the Ruvanians"[4:]].entities == ("Ruvania",)
    assert names.principal_of("Ann Roe") == "government of Ruvania"


@pytest.mark.parametrize(
    "place",
    [
        "A fire broke out in Halde on Friday.",
        "The ferry sank off Halde.",
        "They slept in the school at Halde.",
        "Her trip to Halde was put off.",
        "The mayor of Halde resigned.",
        "Halde’s mayor resigned.",
        "The inmates of Halde prison resigned themselves.",
    ],
)
def test_one_text_tells_that_a_name_in_another_is_a_place(place: str) -> None:
    acting = "Halde has frozen its payments. The firm that Halde had hired is broke."
    assert kinds(acting, place)["Halde"] is EntityKind.PLACE


def test_a_body_in_which_somebody_has_an_interest_is_no_place() -> None:
    text = "Halvar has frozen its payments. A stake in Halvar, whose owner is ill, was sold."
    assert kinds(text)["Halvar"] is EntityKind.ORGANISATION


@pytest.mark.parametrize(
    "words",
    [
        "The mayor of Halde, Marta Lindholm, said so.",
        "Marta Lindholm, the mayor of Halde, said so.",
        "Marta Lindholm, Halde’s mayor, said so.",
        "Halde mayor Marta Lindholm said so.",
    ],
)
def test_a_mayor_speaks_for_the_town(words: str) -> None:
    names = harvest([f"A fire broke out in Halde. {words}"])
    assert names.principal_of("Marta Lindholm") == "Halde"


def test_a_former_mayor_speaks_for_nobody_else() -> None:
    names: Gazetteer = harvest(
        ["A fire in Halde. The former mayor of Halde, Bo Lindholm, said so."]
    )
    assert names.principal_of("Bo Lindholm") == "Bo Lindholm"
