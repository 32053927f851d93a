"""What the articles of a run name, and what is printed about it."""

from __future__ import annotations

import pytest

from checker.names import Entity, EntityKind, Gazetteer, harvest


def entity(gazetteer: Gazetteer, name: str) -> Entity:
    return next(entity for entity in gazetteer.entities if entity.canonical == name)


@pytest.mark.parametrize(
    ("text", "name", "title", "country", "organisation"),
    [
        ("Then Peruvian President Rosa Vidal spoke.", "Rosa Vidal", "president", "Peru", None),
        (
            "Later White House press secretary Ann Lowe told reporters.",
            "Ann Lowe", "press secretary", "United States", "White House",
        ),
        (
            "Jonas Berg, a Norwegian deputy representative to the United Nations, agreed.",
            "Jonas Berg", "deputy representative", "Norway", None,
        ),
        (
            "Kenyan President Amos Otieno left. Mr. Otieno’s spokesman, Peter S. Kamau, agreed.",
            "Peter S. Kamau", "spokesman", "Kenya", None,
        ),
        ("They met Chancellor Karl Lang of Austria.", "Karl Lang", "chancellor", "Austria", None),
        (
            "Then Acme Corp. chief executive Jane O’Neill resigned.",
            "Jane O'Neill", "chief executive", None, "Acme Corp.",
        ),
        ("Jim Farrow, Ford's treasurer, agreed.", "Jim Farrow", "treasurer", None, "Ford"),
        ("Then Teamsters president Sean Lee quit.", "Sean Lee", "president", None, "Teamsters"),
        (
            "Peruvian Secretary of State Max Hill spoke.",
            "Max Hill", "secretary of state", "Peru", None,
        ),
        ("The president of Chile, Marta Rojas, left.", "Marta Rojas", "president", "Chile", None),
        ("Mayor Anne Hidalgo spoke.", "Anne Hidalgo", "mayor", None, None),
        ("Judge Amit P. Mehta ruled.", "Amit P. Mehta", "judge", None, None),
        (
            "Mark Moore, NATO’s secretary general, left.",
            "Mark Moore", "secretary general", None, "NATO",
        ),
        (
            "President Lars Holm of the University of Leeds spoke.",
            "Lars Holm", "president", None, "University of Leeds",
        ),
        (
            "Former Finnish President Eero Salo spoke.",
            "Eero Salo", "former president", "Finland", None,
        ),
    ],
)  # fmt: skip
def test_offices_are_read_beside_the_name(
    text: str, name: str, title: str, country: str | None, organisation: str | None
) -> None:
    person = entity(harvest([text]), name)
    assert person.kind is EntityKind.PERSON
    assert title in person.titles
    assert (person.country, person.organisation) == (country, organisation)


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        (
            "A deal with the United Auto Workers (UAW) was near.",
            "United Auto Workers",
            "organisation",
        ),
        ("In the end Nippon Steel said no.", "Nippon Steel", "organisation"),
        ("Researchers at the University of Leeds agreed.", "University of Leeds", "organisation"),
        ("He told The New York Times about it.", "The New York Times", "organisation"),
        ("A spokesman for Ford said no.", "Ford", "organisation"),
        ("He prayed in St. Peter’s Basilica on Monday.", "St. Peter's Basilica", "place"),
        ("Homes were flooded in Hebden Bridge on Monday.", "Hebden Bridge", "place"),
        ("A visit to Budapest was cancelled.", "Budapest", "place"),
        ("Faith Hill, 45, said no.", "Faith Hill", "person"),
        ("They met on Victoria Street again.", "Victoria Street", "place"),
        ("Nurses at St Mary’s Hospital struck.", "St Mary's Hospital", "organisation"),
        ("Later Tennis Poland president Ana Ruiz quit.", "Tennis Poland", "organisation"),
        ("Omtatah's lawyer, Otiende Amollo, agreed.", "Otiende Amollo", "person"),
        ("Lufthansa is late. Lufthansa shares fell.", "Lufthansa", "organisation"),
        ("He flew to Kenya.", "Kenya", "country"),
        (
            "Doctor Dr. María-José Núñez, who heads the hospital, spoke.",
            "María-José Núñez",
            "person",
        ),
        ("It was said at the funeral of Pope Francis in spring.", "Pope Francis", "person"),
    ],
)
def test_names_get_their_kind(text: str, name: str, kind: str) -> None:
    assert entity(harvest([text]), name).kind == kind


@pytest.mark.parametrize(
    "text",
    [
        "On Monday, in March, he left. Tuesday came. In May it rained.",
        "Press Secretary was the title. The Secretary General is an office.",
        "However they said so. Critics said no. Many Said Yes To All Of It\n\nNext Story",
        "He spoke on Air Force One and in the Oval Office, as seen on Meet the Press.",
        "BREAKING NEWS FROM ALL OVER THE WORLD",
        "We will fight and WIN. It is READY to go.",
    ],
)
def test_what_is_no_name_is_not_harvested(text: str) -> None:
    assert harvest([text]).entities == ()


def test_spellings_meet_in_one_entity_across_articles() -> None:
    gazetteer = harvest(
        [
            "Foreign Minister Sergei Ivanov spoke. Sergei Ivanov left.",
            "Russian Foreign Minister Sergey Ivanov denied it.",
        ]
    )
    person = entity(gazetteer, "Sergei Ivanov")
    assert person.aliases == ("Sergei Ivanov", "Sergey Ivanov")
    assert person.country == "Russia"
    assert gazetteer.resolve("Sergey Ivanov") == person
    assert gazetteer.resolve("Mr. Ivanov") == person
    assert gazetteer.resolve("the Russian foreign minister") == person
    assert gazetteer.resolve("Mr. Petrov") is None


def test_a_body_is_one_under_its_abbreviation_and_without_legal_form() -> None:
    gazetteer = harvest(
        ["The United Auto Workers (UAW) met Acme Corp. managers. Acme said no. The UAW agreed."]
    )
    assert gazetteer.resolve("UAW") == entity(gazetteer, "United Auto Workers")
    assert gazetteer.resolve("Acme") == entity(gazetteer, "Acme Corp.")


def test_a_president_without_country_is_the_one_of_the_seat_named() -> None:
    gazetteer = harvest(["President Jane Roe was at the White House."])
    assert entity(gazetteer, "Jane Roe").country == "United States"


def test_a_president_without_country_gets_none_when_two_offices_are_vacant() -> None:
    gazetteer = harvest(["President Jane Roe was at the White House. The Polish president, too."])
    assert entity(gazetteer, "Jane Roe").country is None


def test_a_president_without_country_is_not_given_an_office_that_has_a_holder() -> None:
    text = (
        "At the White House U.S. President Ann Lee met President Jane Roe, the Polish leader said."
    )
    assert entity(harvest([text]), "Jane Roe").country == "Poland"


def test_spaces_lost_at_the_edge_of_a_link_do_not_make_names() -> None:
    gazetteer = harvest(["President Ana Kovac left. Ana Kovachas said so to Kovac."])
    assert [e.canonical for e in gazetteer.entities] == ["Ana Kovac"]
