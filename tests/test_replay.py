"""The whole path over the five articles, with the recorded answers of the real default model.

When a prompt, a schema or the cutting into parts has changed, the questions are no longer those
that were recorded, and this fails until they are asked anew: ``make record``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from cli.tools import ARTICLES, Result, answer, questions, run
from support.loopback import LoopbackServer

from checker.asking.cache import PassageCache
from checker.config import load_settings
from checker.local_model.catalogue import DEFAULT_MODEL
from checker.session import choose_model
from evals import record, recordings
from evals.recordings import GUIDING

AGAIN = "re-record with: make record"
FIVE = sorted(ARTICLES.glob("*.txt"))
LAVROV = ("no meeting is on the schedule", "no current arrangements")


@pytest.fixture(scope="module")
def replayed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a cache that holds what was recorded, and nothing else."""
    path = recordings.path_for(DEFAULT_MODEL.name)
    if not path.is_file():
        pytest.fail(f"no answers of {DEFAULT_MODEL.name} are recorded: {AGAIN}")
    folder = tmp_path_factory.mktemp("replayed")
    with PassageCache(folder / "cache" / "answers", warn=pytest.fail) as cache:
        recordings.load_into(cache, recordings.read(path))
    return folder


@pytest.fixture(scope="module")
def five(replayed: Path) -> Result:
    return replay(replayed, *FIVE)


def replay(folder: Path, *articles: Path) -> Result:
    options = ("--cached-only", "--cache-dir", "cache", "--format", "json")
    result = run("check", *articles, *options, cwd=folder)
    if result.status == 3:
        missing = len(result.document["failures"])
        pytest.fail(f"{missing} passages are asked about differently now; {AGAIN}")
    return result


def sides(finding: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Article, words and speaker of every side of a finding."""
    for side in (finding["primary"], finding["secondary"], *finding["also"]):
        yield side["article"], side["text"], side["speaker"]


def article_id(result: Result, number: str) -> str:
    """The id of the article whose file name begins with ``number``."""
    known = result.document["articles"]
    return next(str(a["id"]) for a in known if Path(a["source"]).name.startswith(number))


def found(
    result: Result, one: tuple[str, str], other: tuple[str, tuple[str, ...]], relation: str
) -> bool:
    """Whether a finding of this relation sets one article's words against another's."""
    return any(
        finding["relation"] == relation
        and any(
            a == article_id(result, one[0]) and one[1] in words for a, words, _ in sides(finding)
        )
        and any(
            a == article_id(result, other[0]) and any(part in words for part in other[1])
            for a, words, _ in sides(finding)
        )
        for finding in result.document["findings"]
    )


def test_the_guiding_contradiction_is_found_in_its_two_articles(replayed: Path) -> None:
    result = replay(replayed, *(ARTICLES / name for name in GUIDING))
    assert result.status == 1
    assert found(result, ("000", "agreed to begin the next phase"), ("001", LAVROV), "dispute")


def test_the_must_finds_are_found_among_five(five: Result) -> None:
    assert five.status == 1
    assert found(five, ("000", "agreed to begin the next phase"), ("001", LAVROV), "dispute")
    direct = "plans were in place for a direct meeting"
    assert found(five, ("001", direct), ("001", LAVROV), "dispute")
    budapest = "would meet the Russian president in Budapest"
    assert found(five, ("002", budapest), ("002", ("no plans",)), "reversal")


def test_meetings_of_august_and_october_are_not_held_against_each_other(five: Result) -> None:
    august, october = article_id(five, "003"), article_id(five, "002")
    for finding in five.document["findings"]:
        assert not {august, october} <= {article for article, _, _ in sides(finding)}


def test_a_meeting_of_three_is_not_held_against_a_meeting_of_two(five: Result) -> None:
    for finding in five.document["findings"]:
        words = [text for _, text, _ in sides(finding)]
        assert not (
            any("might come in Budapest" in text for text in words)
            and any("travel to Moscow" in text for text in words)
        )


def test_readiness_is_not_held_against_the_absence_of_a_schedule(five: Result) -> None:
    for finding in five.document["findings"]:
        words = [text.lower() for _, text, _ in sides(finding)]
        assert not (
            any("ready to meet" in text for text in words)
            and any(part in text for text in words for part in LAVROV)
        )


def test_two_spellings_are_one_man(five: Result) -> None:
    names = {
        name
        for claim in five.document["claims"]
        for name in (claim["speaker"]["canonical"], *claim["event"]["participants"])
    }
    assert len({name for name in names if re.fullmatch(r"(?:\w+ )?Zelensk\w+", name)}) == 1


def test_one_briefing_told_by_two_outlets_is_no_difference(five: Result) -> None:
    for finding in five.document["findings"]:
        speakers = {speaker for _, _, speaker in sides(finding)}
        assert speakers != {"Karoline Leavitt"}


def test_the_order_of_the_articles_changes_no_byte(five: Result, replayed: Path) -> None:
    assert replay(replayed, *FIVE[3:], *FIVE[:3][::-1]).stdout == five.stdout


def test_what_is_recorded_is_what_is_replayed(tmp_path: Path) -> None:
    one = ARTICLES / GUIDING[0]
    with LoopbackServer(answer) as server:
        settings = load_settings({"base_url": server.url, "model": "some/model:1"}, {})
        written = record.record(settings, choose_model(settings), [[one], [one]])
    path = recordings.path_for("some/model:1", tmp_path)
    recordings.write(path, written)
    kept = recordings.read(path)
    assert path.name == "some-model-1.jsonl"
    assert [r.key for r in kept] == sorted({r.key for r in kept})
    assert len(kept) == len(server.received) > 0
    assert {r.question for r in kept} == set(questions(server.received))
    with PassageCache(tmp_path / "cache" / "answers", warn=pytest.fail) as cache:
        recordings.load_into(cache, kept)
    named = ("--base-url", server.url, "--model", "some/model:1", "--cache-dir", "cache")
    result = run("check", one, *named, "--cached-only", "--format", "json", cwd=tmp_path)
    assert result.document["failures"] == []


def test_a_run_that_is_not_complete_is_not_recorded(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with LoopbackServer(answer) as server:
        url = server.url
    named = ("--base-url", url, "--model", "m", "--folder", str(tmp_path))
    assert record.main(named) == 3
    assert "not recorded: cannot reach" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
