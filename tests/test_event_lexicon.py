from __future__ import annotations

import pytest

from checker.events.lexicon import concepts, entries
from checker.events.lexicon.entry import GROUPS
from checker.events.lexicon.forms import Form, noun_forms, spelled_variants, verb_forms
from checker.events.lexicon.idioms import idioms
from checker.models import EventType


@pytest.mark.parametrize(
    ("base", "forms"),
    [
        ("strike", {"strike", "strikes", "striking", "struck", "stricken"}),
        ("apologise", {"apologise", "apologises", "apologising", "apologised",
                       "apologize", "apologizes", "apologizing", "apologized"}),
        ("quit", {"quit", "quits", "quitting"}),
        ("marry", {"marry", "marries", "marrying", "married"}),
        ("die", {"die", "dies", "dying", "died"}),
        ("enrol", {"enrol", "enrols", "enrolling", "enroling", "enrolled", "enroled"}),
        ("flee", {"flee", "flees", "fleeing", "fled"}),
        ("admit", {"admit", "admits", "admitting", "admitted"}),
        ("shake", {"shake", "shakes", "shaking", "shook", "shaken"}),
        ("have", {"have", "has", "having", "had"}),
        ("do", {"do", "does", "doing", "did", "done"}),
    ],
)  # fmt: skip
def test_verb_forms(base: str, forms: set[str]) -> None:
    assert set(verb_forms(base)) == forms
    assert verb_forms(base)[base] is Form.BASE


@pytest.mark.parametrize(
    ("noun", "forms"),
    [
        ("strike", ("strike", "strikes")),
        ("inquiry", ("inquiry", "inquiries")),
        ("crisis", ("crisis", "crises")),
        ("earnings", ("earnings",)),
    ],
)
def test_noun_forms(noun: str, forms: tuple[str, ...]) -> None:
    assert noun_forms(noun) == forms


def test_hyphens_are_written_in_three_ways() -> None:
    assert spelled_variants("cease-fire talks") == (
        "cease-fire talks",
        "ceasefire talks",
        "cease fire talks",
    )


def test_every_type_has_a_concept_and_no_two_share_a_name() -> None:
    assert {concept.type for concept in concepts()} == set(EventType)
    names = [concept.name for concept in concepts()]
    assert len(names) == len(set(names))


def test_every_entry_is_in_lower_case_without_a_mark_of_the_notation() -> None:
    for word, listed in entries().items():
        assert word == word.lower()
        for entry in listed:
            words = {*entry.words, *entry.near, *entry.unless, *sum(entry.behind, ())}
            assert not any(set(w) & set("?~!…{}|, ") for w in words), entry


def test_every_idiom_hides_a_word_of_the_lexicon() -> None:
    """Else it stands there in vain."""
    firsts = entries().keys()
    runs = [run for listed in idioms().values() for run in listed]
    assert [run for run in runs if firsts.isdisjoint(run)] == []


def test_every_group_is_used() -> None:
    written = " ".join(c.verbs + c.nouns + c.phrases for c in concepts())
    assert [name for name in GROUPS if f"{{{name}}}" not in written] == []


def test_no_sure_word_names_two_concepts_by_itself() -> None:
    """Without a sort of thing to tell them apart, one of the two would never be found."""
    for listed in entries().values():
        for entry in listed:
            alone = [
                other.concept.name
                for other in listed
                if other.words == entry.words
                and other.use is entry.use
                and not (other.near or other.behind or other.faint or other.unless)
            ]
            assert len(set(alone)) <= 1, (entry.words, alone)


def test_words_before_a_group_stand_before_each_of_its_sorts() -> None:
    """ "Removed as chairman" is a dismissal, a scene removed for a minister is none."""
    [removed, *_] = [e for e in entries()["remove"] if ("as", "chairman") in e.behind]
    assert "chairman" not in removed.near
