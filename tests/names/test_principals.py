"""Whose voice it is."""

from __future__ import annotations

import pytest

from checker.names import harvest

GAZETTEER = harvest(
    [
        "U.S. President Jane Roe spoke. White House press secretary Ann Lowe agreed. "
        "Secretary of State Max Hill was at the State Department. Former U.S. President Al Dorn "
        "disagreed. Acme Corp. chief executive Tom Berg and Acme's lawyer, Wei Zhang, left. "
        "Mayor Ida Falk of Bergen, Jonas Lind, 45, and Ms. Roe's spokesman, Bo Ek, stayed."
    ]
)


@pytest.mark.parametrize(
    ("phrase", "principal"),
    [
        ("Jane Roe", "government of United States"),
        ("President Roe", "government of United States"),
        ("Ann Lowe", "government of United States"),
        ("Max Hill", "government of United States"),
        ("Bo Ek", "government of United States"),
        ("the White House", "government of United States"),
        ("a White House official", "government of United States"),
        ("The State Department", "government of United States"),
        ("U.S. officials", "government of United States"),
        ("Washington", "government of United States"),
        ("the U.S. president", "government of United States"),
        ("Downing Street", "government of United Kingdom"),
        ("Number 10", "government of United Kingdom"),
        ("the Élysée", "government of France"),
        ("the Elysee Palace", "government of France"),
        ("the Kremlin", "government of Russia"),
        ("the Knesset", "Knesset"),
        ("a spokesman for Acme", "Acme Corp."),
        ("Tom Berg", "Acme Corp."),
        ("Wei Zhang", "Acme Corp."),
        ("Jonas Lind", "Jonas Lind"),
        ("Ida Falk", "Ida Falk"),
        ("Al Dorn", "Al Dorn"),
        ("a bystander", None),
        ("", None),
    ],
)
def test_principals(phrase: str, principal: str | None) -> None:
    assert GAZETTEER.principal_of(phrase) == principal


def test_an_entity_and_its_name_have_one_principal() -> None:
    for entity in GAZETTEER.entities:
        if entity.kind != "place":
            assert GAZETTEER.principal_of(entity) == GAZETTEER.principal_of(entity.canonical)
