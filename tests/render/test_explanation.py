"""What ``--explain-pair`` prints. ``UPDATE_SNAPSHOTS=1 pytest tests/render`` writes it anew."""

from __future__ import annotations

import json
import os
import re
import textwrap
from collections.abc import Callable
from pathlib import Path
from unicodedata import category

import pytest
from jsonschema import Draft202012Validator

from checker.engine import compare
from checker.explain import GATE_TITLES, Explainer
from checker.models import Claim
from checker.render import FORMATS, RenderInput, render
from checker.render.explanation import VERDICTS
from checker.schemas import OUTPUT_SCHEMA
from evals.gold import GOLD, GoldStory
from evals.gold.dataset import load_story
from evals.systems import from_labels

ROOT = Path(__file__).parents[2]
SNAPSHOTS = Path(__file__).with_name("snapshots")
OURS = re.compile(r"\x1b\[[0-9;]*m")

AUGUST = "intends to meet in person with President Vladimir V. Putin"
OCTOBER = "There are no plans for President Trump to meet with President Putin"
AGREED = "agreed to begin the next phase"
LAVROV = "no meeting is on the schedule"

Pair = Callable[[str, str], RenderInput]


@pytest.fixture(scope="module")
def guiding() -> GoldStory:
    return load_story(GOLD / "guiding")


@pytest.fixture(scope="module")
def explained(guiding: GoldStory) -> Pair:
    """Explains the labelled claims that hold two pieces of text."""
    claims = [claim for article in guiding.articles for claim in article.claims()]
    explainer = Explainer(claims, compare(claims).findings)
    document = from_labels(guiding)
    records = tuple(
        one.model_copy(update={"source": Path(one.source).name}) for one in document.articles
    )
    document = document.model_copy(update={"articles": records})
    articles = {article.article.id: article.article for article in guiding.articles}

    def make(one: str, other: str) -> RenderInput:
        a, b = (_holding(words, claims) for words in (one, other))
        told = document.model_copy(update={"explanation": explainer.explain(a, b)})
        return RenderInput(document=told, articles=articles, nuances=False)

    return make


def _holding(words: str, claims: list[Claim]) -> Claim:
    return next(claim for claim in claims if words in claim.quote.text)


def same_as_snapshot(name: str, text: str) -> None:
    path = SNAPSHOTS / name
    if os.environ.get("UPDATE_SNAPSHOTS") == "1":
        path.write_text(text, encoding="utf-8", newline="\n")
    assert text == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["full", "concise"])
def test_two_meetings(name: str, explained: Pair) -> None:
    text = render(name, explained(AUGUST, OCTOBER), colour=False, width=100)
    same_as_snapshot(f"explain-two-meetings.{name}.txt", text)


def test_the_readme_shows_what_is_printed() -> None:
    printed = (SNAPSHOTS / "explain-two-meetings.full.txt").read_text(encoding="utf-8")
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    begin = readme.index("    Do they speak of one event?")
    shown = textwrap.dedent(readme[begin : readme.index("\n\nthen what every rule says")])
    assert shown in printed


def test_the_page_names_every_gate_and_verdict() -> None:
    page = (ROOT / "docs" / "explain.md").read_text(encoding="utf-8")
    for words in (*GATE_TITLES.values(), *VERDICTS.values()):
        assert f"| {words} |" in page


def test_a_finding(explained: Pair) -> None:
    text = render("full", explained(AGREED, LAVROV), colour=False, width=100)
    same_as_snapshot("explain-finding.full.txt", text)


def test_august_and_october_are_kept_apart_by_time_alone(explained: Pair) -> None:
    text = " ".join(render("full", explained(AUGUST, OCTOBER), colour=False, width=100).split())
    assert "participants: passed: both name Donald Trump and Vladimir Putin" in text
    assert "time: FAILED: 2025-08-" in text
    assert text.count("FAILED") == 1
    assert "Result No finding, because the two are not taken to speak of one event (time: " in text


def test_colours_add_nothing_to_the_words(explained: Pair) -> None:
    given = explained(AGREED, LAVROV)
    coloured = render("full", given, colour=True, width=90)
    assert OURS.sub("", coloured) == render("full", given, colour=False, width=90)
    assert coloured != OURS.sub("", coloured)


@pytest.mark.parametrize("name", ["json", "jsonl"])
def test_programs_get_the_same_explanation(name: str, explained: Pair) -> None:
    given = explained(AGREED, LAVROV)
    assert given.document.explanation is not None
    text = render(name, given, colour=False, width=90)
    record = json.loads(text if name == "json" else text.splitlines()[0])
    assert record["explanation"] == given.document.explanation.model_dump(mode="json")
    if name == "json":
        schema = json.loads(OUTPUT_SCHEMA.read_text(encoding="utf-8"))
        Draft202012Validator(schema).validate(record)


@pytest.mark.parametrize("name", FORMATS)
def test_no_article_drives_the_terminal(name: str, explained: Pair) -> None:
    given = explained(AGREED, LAVROV)
    text = render(name, _hostile(given), colour=False, width=90)
    assert not {char for char in text if category(char) in {"Cc", "Cf"}} - {"\n"}
    assert "\\x1b" in text or "\\u001b" in text


def _hostile(given: RenderInput) -> RenderInput:
    """The same run, with an escape sequence in every name and every reason."""
    document = given.document
    explanation = document.explanation
    assert explanation is not None
    bad = "\x1b[2J\u202e"
    rules = tuple(
        step.model_copy(update={"reason": f"{step.reason}{bad}"}) for step in explanation.rules
    )
    gates = tuple(
        step.model_copy(update={"reason": f"{step.reason}{bad}"}) for step in explanation.gates
    )
    told = explanation.model_copy(
        update={"rules": rules, "gates": gates, "conclusion": f"{explanation.conclusion}{bad}"}
    )
    claims = tuple(
        one.model_copy(
            update={
                "event": one.event.model_copy(
                    update={"label": f"{one.event.label}{bad}", "participants": (f"X{bad}",)}
                ),
                "holder": f"Y{bad}",
            }
        )
        for one in document.claims
    )
    poisoned = document.model_copy(update={"claims": claims, "explanation": told})
    return RenderInput(document=poisoned, articles=given.articles, nuances=False)
