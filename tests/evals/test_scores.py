from __future__ import annotations

from pathlib import Path

import pytest

from checker.document import Document
from checker.models import Relation, StatusValue
from evals.gold import GoldStory
from evals.gold.dataset import load_story
from evals.gold.locate import locate_story
from evals.score import score
from evals.scoring.naming import Names, fold
from evals.systems import from_labels


@pytest.fixture
def story(gold: Path) -> GoldStory:
    assert locate_story(gold / "bridge") == []
    return load_story(gold / "bridge")


@pytest.fixture
def document(story: GoldStory) -> Document:
    """The program's output if it read the story exactly as it is labelled."""
    return from_labels(story)


def changed(document: Document, number: int, **fields: object) -> Document:
    claims = list(document.claims)
    claims[number] = claims[number].model_copy(update=fields)
    return document.model_copy(update={"claims": tuple(claims)})


def total(rows, measure: str) -> float | None:  # type: ignore[no-untyped-def]
    whole = sum(row[measure].whole for row in rows)
    return sum(row[measure].part for row in rows) / whole if whole else None


def test_a_perfect_reading_has_a_perfect_score(story: GoldStory, document: Document) -> None:
    found = score([story], {"bridge": document})
    for measure in ("claims F1", "speaker", "voice", "status", "all fields F1", "grounding"):
        assert total(found.articles, measure) == 1.0, measure


def test_a_wrong_field_costs_that_field_and_the_strict_score_alone(
    story: GoldStory, document: Document
) -> None:
    wrong = changed(document, 0, status=StatusValue.POSSIBLE)
    found = score([story], {"bridge": wrong})
    assert total(found.articles, "status") == 0.75
    assert total(found.articles, "all fields F1") == 0.75
    assert total(found.articles, "claims F1") == 1.0
    assert total(found.articles, "speaker") == 1.0
    assert (StatusValue.SCHEDULED, StatusValue.POSSIBLE) in found.statuses


def test_a_claim_that_is_missing_and_one_too_many_cost_recall_and_precision(
    story: GoldStory, document: Document
) -> None:
    fewer = document.model_copy(update={"claims": document.claims[1:]})
    assert total(score([story], {"bridge": fewer}).articles, "claims recall") == 0.75
    extra = document.claims[0].model_copy(
        update={"quote": document.claims[0].quote.model_copy(update={"start": 60, "end": 70})}
    )
    more = document.model_copy(update={"claims": (*document.claims, extra)})
    assert total(score([story], {"bridge": more}).articles, "claims precision") == 0.8


def test_words_that_do_not_stand_in_the_text_are_not_grounded(
    story: GoldStory, document: Document
) -> None:
    quote = document.claims[0].quote
    forged = changed(document, 0, quote=quote.model_copy(update={"text": "X" + quote.text[1:]}))
    assert total(score([story], {"bridge": forged}).articles, "grounding") == 0.75


def test_the_labelled_conflict_is_found_and_no_trap_sprung(
    story: GoldStory, document: Document
) -> None:
    found = score([story], {"bridge": document}, labels=True).findings["bridge"]
    assert [judged.conflict is not None for judged in found.judged] == [True]
    assert found.missed == [] and found.sprung == []
    assert found.row["findings precision"].value == 1.0
    assert found.row["findings recall"].value == 1.0


def test_a_contradiction_shown_as_an_update_is_neither_right_nor_found(
    story: GoldStory, document: Document
) -> None:
    (finding,) = document.findings
    shown = document.model_copy(
        update={"findings": (finding.model_copy(update={"relation": Relation.UPDATE}),)}
    )
    found = score([story], {"bridge": shown}).findings["bridge"]
    assert found.row["findings recall"].value == 0.0
    assert found.row["updates precision"].value == 0.0


def test_a_finding_between_two_sides_of_a_trap_is_a_false_alarm(
    story: GoldStory, document: Document
) -> None:
    (finding,) = document.findings
    sides = {
        name: side.model_copy(
            update={"claim": claim.id, "start": claim.quote.start, "end": claim.quote.end}
        )
        for name, side, claim in (
            ("primary", finding.primary, document.claims[1]),
            ("secondary", finding.secondary, document.claims[3]),
        )
    }
    shown = document.model_copy(update={"findings": (finding.model_copy(update=sides),)})
    found = score([story], {"bridge": shown}).findings["bridge"]
    assert [negative.why for negative in found.sprung] == ["about 40 and 41 are one number"]
    assert found.row["findings precision"].value == 0.0
    assert found.row["traps avoided"].value == 0.0


def test_what_was_not_run_is_counted_apart(story: GoldStory) -> None:
    found = score([story], {})
    assert found.unscored.stories == 1
    assert found.articles == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Nore Council", "Nore council"),
        ("Łukasz Żak", "Łukasz Zak"),
        ("Workers’ Union", "Workers' Union"),
    ],
)
def test_names_are_compared_without_case_accents_marks_and_articles(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_the_forms_of_one_name_are_one_and_two_people_are_two() -> None:
    names = Names({"Ida Holm": ["Holm"], "Jens Holm": []})
    assert names.same("Holm", "Ida Holm")
    assert not names.same("Ida Holm", "Jens Holm")
