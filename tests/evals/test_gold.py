from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
import yaml

from checker.errors import InputError
from checker.models import Relation
from evals.gold import Family, Split, load_stories
from evals.gold.dataset import load_story, quotes_of
from evals.gold.locate import locate, locate_story

STORIES = load_stories()


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)
def test_every_label_stands_where_it_says(story) -> None:  # type: ignore[no-untyped-def]
    for article in story.articles:
        for label in article.labels:
            for quote in quotes_of(label):
                assert article.article.text[quote.start : quote.end] == quote.text


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)
def test_every_label_becomes_a_claim_of_the_domain_model(story) -> None:  # type: ignore[no-untyped-def]
    for article in story.articles:
        claims = article.claims()
        assert len({claim.id for claim in claims}) == len(article.labels)


def test_the_set_holds_what_its_guideline_promises() -> None:
    fiction = [story for story in STORIES if story.about.fiction]
    assert sum(len(story.articles) for story in fiction) >= 24
    assert len({story.about.subject for story in fiction}) >= 8
    assert {story.about.split for story in fiction} == {Split.DEV, Split.TEST}
    conflicts = Counter(
        conflict.family
        for story in STORIES
        for conflict in story.about.conflicts
        if conflict.relation is not Relation.UPDATE
    )
    negatives = Counter(n.family for story in STORIES for n in story.about.negatives)
    assert all(conflicts[family] >= 4 for family in Family), conflicts
    assert all(negatives[family] >= 6 for family in Family), negatives


def test_offsets_are_found_for_hand_written_labels(gold: Path) -> None:
    assert locate_story(gold / "bridge") == []
    story = load_story(gold / "bridge")
    (post, echo) = story.articles
    assert [label.quote.text for label in post.labels] == [
        "The Nore bridge will be closed on Friday",
        "About 40 people were injured on it in January",
    ]
    assert echo.labels[0].speaker.mention is not None
    assert echo.labels[0].speaker.mention.text == "Ole Ruud"


def test_locating_twice_changes_nothing(gold: Path) -> None:
    path = gold / "bridge" / "post.labels.yaml"
    locate_story(gold / "bridge")
    once = path.read_text(encoding="utf-8")
    locate_story(gold / "bridge")
    assert path.read_text(encoding="utf-8") == once


def test_words_that_stand_nowhere_or_twice_are_left_to_a_person() -> None:
    text = "He will come. She said he will come."
    twice = {"quote": {"text": "will come"}}
    assert list(locate(twice, text)) == ["“will come” stands 2 times: say nth: 1, 2 …"]
    assert "start" not in twice["quote"]
    second = {"quote": {"text": "will come", "nth": 2}}
    assert list(locate(second, text)) == []
    assert second["quote"] == {"text": "will come", "start": 26, "end": 35}
    assert list(locate({"quote": {"text": "went"}}, text)) == ["“went” does not stand in the text"]


def test_a_part_of_a_word_is_not_the_word() -> None:
    found = {"quote": {"text": "he came"}}
    list(locate(found, "she came, and he came"))
    assert found["quote"]["start"] == 14


def test_a_label_beside_its_words_is_refused(gold: Path) -> None:
    locate_story(gold / "bridge")
    path = gold / "bridge" / "post.labels.yaml"
    labels = yaml.safe_load(path.read_text(encoding="utf-8"))
    for quote in (labels["claims"][0]["quote"], labels["claims"][0]["event"]["trigger"]):
        quote["start"] += 1
        quote["end"] += 1
    path.write_text(yaml.safe_dump(labels), encoding="utf-8")
    with pytest.raises(InputError, match="does not stand at"):
        load_story(gold / "bridge")


def test_a_conflict_about_a_claim_that_is_not_there_is_refused(gold: Path) -> None:
    locate_story(gold / "bridge")
    story = gold / "bridge" / "story.yaml"
    story.write_text(story.read_text().replace("post/c1", "post/c9"), encoding="utf-8")
    with pytest.raises(InputError, match="no claim 'post/c9'"):
        load_story(gold / "bridge")


def test_an_unknown_field_is_refused_with_its_place(gold: Path) -> None:
    story = gold / "bridge" / "story.yaml"
    story.write_text(story.read_text() + "colour: red\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"story\.yaml: colour"):
        load_story(gold / "bridge")
