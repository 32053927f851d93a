"""The static tables hold what the reader relies on."""

from __future__ import annotations

import pytest

from checker.names import countries
from checker.names.countries import capitals, capitals_of, country_names, demonyms, key_of, seats


@pytest.mark.parametrize(
    ("demonym", "country"),
    [
        ("Russian", "Russia"),
        ("Saudi", "Saudi Arabia"),
        ("Kyrgyz", "Kyrgyzstan"),
        ("North Korean", "North Korea"),
        ("Argentine", "Argentina"),
        ("Dutch", "Netherlands"),
        ("Indian", "India"),
        ("French", "France"),
        ("Chinese", "China"),
        ("Norwegian", "Norway"),
        ("American", "United States"),
        ("Dominican", None),
        ("Congolese", None),
    ],
)
def test_demonyms(demonym: str, country: str | None) -> None:
    assert demonyms()[key_of(demonym)] == country


@pytest.mark.parametrize(
    ("name", "country"),
    [
        ("U.S.", "United States"),
        ("Britain", "United Kingdom"),
        ("Côte d'Ivoire", "Ivory Coast"),
        ("Cote d’Ivoire", "Ivory Coast"),
        ("Türkiye", "Turkey"),
        ("Czech Republic", "Czechia"),
        ("Kosovo", "Kosovo"),
    ],
)
def test_names_of_countries(name: str, country: str) -> None:
    assert country_names()[key_of(name)] == country


def test_every_country_with_a_capital_is_found_by_it() -> None:
    for country in set(country_names().values()) - {None}:
        for capital in capitals_of(str(country)):
            assert key_of(capital) in capitals()


def test_capitals_start_with_the_usual_spelling() -> None:
    assert capitals_of("Ukraine")[0] == "Kyiv"
    assert capitals_of("United States")[0] == "Washington"
    assert capitals_of("Nowhere") == ()


def test_every_seat_belongs_to_a_known_country() -> None:
    known = set(country_names().values())
    assert all(seat.country is None or seat.country in known for seat in seats().values())


def test_sex_is_told_only_where_one_sex_bears_the_name() -> None:
    assert countries.sex_of("anna") == "female"
    assert countries.sex_of("peter") == "male"
    assert countries.sex_of("zzyzx") is None
