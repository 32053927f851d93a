from __future__ import annotations

import pytest

from checker.sources import as_printed, is_kept_back, is_one_source, is_unresolved


@pytest.mark.parametrize(
    "description",
    [
        "officials",
        "White House official",
        "person familiar with the plan",
        "two people close to the talks",
        "sources in the ministry",
        "senior diplomat",
        "source who asked not to be named",
        "unnamed speaker",
        "Officials at the harbour in Lund",
    ],
)
def test_whoever_keeps_back_who_he_is_is_an_unnamed_source(description: str) -> None:
    assert is_kept_back(description)


@pytest.mark.parametrize(
    "description",
    [
        "police",
        "museum",
        "palace",
        "its director",
        "Dahl’s office",
        "state health department",
        "spokesman for the port",
        "harbour master’s office in Lund",
        "sourced report",
        "",
    ],
)
def test_bodies_and_offices_are_none(description: str) -> None:
    assert not is_kept_back(description)


def test_a_pronoun_that_stands_for_nobody_known_is_told_as_such() -> None:
    assert is_unresolved("He") and not is_unresolved("Heather")


def test_what_two_articles_describe_alike_is_one_source_unless_it_is_kept_back() -> None:
    assert is_one_source("police", "Police")
    assert is_one_source("officials at the harbour in Lund", "Officials at the harbour in Lund")
    assert not is_one_source("officials", "officials")
    assert not is_one_source("person close to Dahl", "person close to Dahl")
    assert not is_one_source("police", "fire brigade")
    assert not is_one_source("he", "he")
    assert not is_one_source("unnamed speaker", "unnamed speaker")


@pytest.mark.parametrize(
    ("description", "mention", "printed"),
    [
        ("museum", "The museum", "the museum"),
        ("spokesman for the port", "a spokesman for the port", "a spokesman for the port"),
        ("police", "Police", "police"),
        ("museum", "it", "museum"),
        ("museum", None, "museum"),
        ("two people", "two people", "two people"),
    ],
)
def test_a_description_keeps_its_article(
    description: str, mention: str | None, printed: str
) -> None:
    assert as_printed(description, mention) == printed
