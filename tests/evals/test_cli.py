from __future__ import annotations

import json
from pathlib import Path

import pytest

from evals.cli import main
from evals.runs import read_log


@pytest.fixture
def located(gold: Path) -> Path:
    assert main(["gold", "locate", str(gold / "bridge")]) == 0
    return gold


def run(gold: Path, runs: Path, *more: str) -> int:
    folders = ["--gold", str(gold), "--runs", str(runs)]
    return main([*more, *folders])


def test_a_run_is_logged_scored_compared_and_reported(
    located: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    runs = tmp_path / "runs"
    assert run(located, runs, "run", "no-model") == 0
    log = read_log(runs / "no-model.jsonl")
    assert [story.story for story in log.stories] == ["bridge"]
    assert log.header.packages["pydantic"] and log.header.source
    assert run(located, runs, "score", "no-model") == 0
    assert "claims F1" in capsys.readouterr().out
    assert run(located, runs, "compare", "engine", "no-model") == 0
    assert "beyond chance" in capsys.readouterr().out
    page = tmp_path / "RESULTS.md"
    assert run(located, runs, "report", "-o", str(page)) == 0
    text = page.read_text(encoding="utf-8")
    assert "`no-model`" in text and "The engine alone" in text


def test_a_run_goes_on_where_it_was_interrupted(located: Path, tmp_path: Path) -> None:
    runs = tmp_path / "runs"
    assert run(located, runs, "run", "no-model") == 0
    path = runs / "no-model.jsonl"
    whole = path.read_text(encoding="utf-8")
    assert run(located, runs, "run", "no-model") == 0
    assert path.read_text(encoding="utf-8").split("\n")[1:] == whole.split("\n")[1:]
    path.write_text(whole[:-40], encoding="utf-8")
    assert run(located, runs, "run", "no-model") == 0
    assert [story.story for story in read_log(path).stories] == ["bridge"]


def test_a_log_of_another_program_is_not_gone_on_with(located: Path, tmp_path: Path) -> None:
    runs = tmp_path / "runs"
    assert run(located, runs, "run", "no-model") == 0
    path = runs / "no-model.jsonl"
    header, story = path.read_text(encoding="utf-8").rstrip("\n").split("\n")
    source = read_log(path).header.source
    seconds = read_log(path).stories[0].seconds
    slow = story.replace(f'"seconds":{seconds}', '"seconds":999.0')
    path.write_text(f"{header}\n{slow}\n", encoding="utf-8")
    assert run(located, runs, "run", "no-model") == 0
    assert read_log(path).stories[0].seconds == 999.0
    path.write_text(f"{header.replace(source, 'another')}\n{slow}\n", encoding="utf-8")
    assert run(located, runs, "run", "no-model") == 0
    assert read_log(path).stories[0].seconds != 999.0


def test_a_system_that_was_not_run_is_said(
    located: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(located, tmp_path / "runs", "score", "small") == 2
    assert "there is no such run" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["polnear", "bump"])
def test_outside_data_that_is_not_there_is_skipped_with_a_word(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([command, str(tmp_path / "none.jsonl")]) == 0
    assert "skipped" in capsys.readouterr().err


def test_polnear_is_scored_word_by_word(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = "Ida Holm said that the bridge was closed on Friday after an accident.\n"
    content = text[9:].index("that") + 9
    line = {
        "id": "one",
        "text": text,
        "title": None,
        "attributions": [
            {
                "source": [{"start": 0, "end": 8}],
                "cue": [{"start": 9, "end": 13}],
                "content": [{"start": content, "end": len(text) - 2}],
                "quote_type": "indirect",
            }
        ],
    }

    path = tmp_path / "articles.jsonl"
    path.write_text(json.dumps(line) + "\n", encoding="utf-8")
    assert main(["polnear", str(path)]) == 0
    printed = capsys.readouterr().out
    assert "| source F1 | 1.00 (1.00–1.00) | 4 |" in printed
