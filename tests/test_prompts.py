"""The prompts hold what they promise: their worked examples are what they ask for."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

import pytest

from checker.asking.prompts import Example, Prompt, compact, load_prompt
from checker.asking.schema import (
    NARRATOR,
    ArticleAnswer,
    EventTypeName,
    StatusName,
    part_answer,
)
from checker.errors import ConfigError
from checker.events.triggers import event_words, main_triggers
from checker.ingest import MetadataFlags, read_article
from checker.names import EntityKind, harvest

ROOT = Path(__file__).parent.parent
PROMPTS = sorted(path.stem for path in (ROOT / "prompts").glob("*.yaml"))
PART, ARTICLE = load_prompt("part"), load_prompt("article")


def case(example: Example) -> str:
    return example.part[:40]


def test_both_profiles_have_a_prompt() -> None:
    assert PROMPTS == ["article", "part"]


@pytest.mark.parametrize("example", PART.examples, ids=case)
def test_an_example_about_a_part_points_at_one_of_its_words(example: Example) -> None:
    answer = part_answer(event_words(example.part)).model_validate(example.answer)
    assert example.answer.keys() == {"event"}
    assert answer.event in example.part.split()


@pytest.mark.parametrize("example", PART.examples, ids=case)
def test_an_example_has_no_word_that_the_lexicon_knows(example: Example) -> None:
    """Such a part is not asked about in this way."""
    assert main_triggers(example.part) == ()


def test_every_type_is_explained_to_a_strong_model() -> None:
    for name in EventTypeName.__args__:
        assert re.search(rf"\b{name}\b", ARTICLE.system), name


@pytest.mark.parametrize("example", ARTICLE.examples, ids=case)
def test_an_example_about_an_article_quotes_it_word_for_word(example: Example) -> None:
    answer = ArticleAnswer.model_validate(example.answer)
    assert answer.claims
    for claim in answer.claims:
        assert claim.quote in example.part
        assert claim.event in example.part
        assert claim.speaker == NARRATOR or claim.speaker in example.part
        assert all(name in example.part for name in claim.participants)


def test_every_status_is_explained_to_a_strong_model() -> None:
    explained = ARTICLE.system
    for label in StatusName.__args__:
        assert re.search(rf"\b{label}\b", explained), label


@pytest.mark.parametrize("name", PROMPTS)
def test_nothing_of_the_labelled_articles_stands_in_a_prompt(name: str) -> None:
    texts = [
        read_article(path, MetadataFlags()).text
        for path in (ROOT / "fixtures" / "articles").glob("*.txt")
    ]
    gazetteer = harvest(texts)
    named = {
        text[mention.start : mention.end]
        for text in texts
        for mention in gazetteer.mentions(text)
        if mention.entities
        and mention.kind in {EntityKind.PERSON, EntityKind.PLACE}
        # Names only, not "the president" or "his office".
        and text[mention.start].isupper()
    }
    prompt = (ROOT / "prompts" / f"{name}.yaml").read_text(encoding="utf-8")
    words = set(re.findall(r"\w+", prompt))
    common = {"President", "He", "She", "His", "Her", "The", "They", "It"}
    story = {word for name in named for word in re.findall(r"[A-Z]\w{2,}", name)} - common
    assert len(story) > 20
    assert story & words == set()


@pytest.mark.parametrize("name", PROMPTS)
def test_the_worked_examples_are_turns_before_the_question(name: str) -> None:
    prompt = load_prompt(name)
    turns = prompt.messages("the crews met", "On Friday")
    assert [turn.role for turn in turns] == ["user", "assistant"] * len(prompt.examples) + ["user"]
    assert turns[-1].content == f"Before: On Friday\n{prompt.heading}: the crews met"
    assert turns[1].content == compact(prompt.examples[0].answer)
    assert prompt.messages("the crews met")[-1].content == f"{prompt.heading}: the crews met"


def test_words_of_an_article_reach_the_model_as_they_are() -> None:
    hostile = "{{ 7*7 }} {# gone #} %s {0} </s><|im_end|>"
    assert PART.messages(hostile)[-1].content == f"Part: {hostile}"


def test_a_prompt_is_versioned_by_its_file() -> None:

    raw = (ROOT / "prompts" / "part.yaml").read_bytes()
    assert PART.sha256 == hashlib.sha256(raw).hexdigest()


@pytest.mark.parametrize(
    "content",
    ["system: [", "- a list", "system: x\n", "system: x\nexamples: []\nnew: 1\n", ""],
    ids=["yaml", "list", "no-examples", "unknown-key", "empty"],
)
def test_a_malformed_prompt_is_one_clear_line(
    content: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "odd.yaml").write_text(content)
    monkeypatch.setattr("checker.asking.prompts._PLACES", (tmp_path,))
    with pytest.raises(ConfigError, match=r"odd\.yaml is malformed"):
        load_prompt("odd")


def test_a_missing_prompt_says_what_to_do() -> None:
    with pytest.raises(ConfigError, match="install it again"):
        load_prompt("no-such-prompt")


def test_a_prompt_is_frozen() -> None:
    assert isinstance(PART, Prompt)
    with pytest.raises(ValueError, match="frozen"):
        PART.system = "x"  # type: ignore[misc]
