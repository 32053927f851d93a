from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from checker.config import load_settings
from checker.errors import InputError
from evals.cli import main
from evals.gold import Split
from evals.pairs import FOUND, RIGHT, SILENT, ask, read_pairs, row
from evals.scoring.tally import Ratio
from evals.systems import System, opened

PLAN = "Mayor Ines Holm will meet the dockers on 4 March"
NO_PLAN = "No meeting with the dockers is planned"


def telling(outlet: str, quote: str) -> dict[str, Any]:
    text = f"{quote}, the town hall said on Monday.\n\nThe strike began in February."
    told = {"outlet": outlet, "title": "Dockers", "published": "2025-03-03"}
    return told | {"text": text, "quote": quote}


def pair(quotes: tuple[str, str], *, contradiction: bool = True, **more: object) -> dict[str, Any]:
    about = {"id": "p1", "subject": "labour", "family": "STA", "wording": "shared", "why": "-"}
    tellings = [
        telling(outlet, quote) for outlet, quote in zip(("Post", "Echo"), quotes, strict=True)
    ]
    return about | {"contradiction": contradiction, "tellings": tellings} | more


def kept(folder: Path, *lines: dict[str, Any]) -> Path:
    text = "".join(json.dumps(line) + "\n" for line in lines)
    for split in Split:
        (folder / f"{split}.jsonl").write_text(text, encoding="utf-8")
    return folder


def rows(folder: Path) -> list[dict[str, Ratio]]:
    with opened(System.NO_MODEL, load_settings({})) as measured:
        answers = ask(read_pairs(Split.DEV, folder), measured.read, lambda *_: None)
        return [dict(row(answer)) for answer in answers]


def test_a_contradiction_counts_as_found_where_both_quotations_are_shown(tmp_path: Path) -> None:
    [found] = rows(kept(tmp_path, pair((PLAN, NO_PLAN))))
    assert found[FOUND] == found[f"{FOUND}, STA"] == Ratio(1, 1)
    assert found[RIGHT] == Ratio(1, 1)


def test_a_finding_elsewhere_is_wrong_and_leaves_the_contradiction_missed(tmp_path: Path) -> None:
    one = pair((PLAN, NO_PLAN))
    for side in one["tellings"]:
        side["quote"] = "The strike began in February."
    [missed] = rows(kept(tmp_path, one))
    assert missed[FOUND] == Ratio(0, 1) and missed[RIGHT] == Ratio(0, 1)


def test_a_finding_where_there_is_no_contradiction_is_a_false_alarm(tmp_path: Path) -> None:
    loud, silent = rows(
        kept(
            tmp_path,
            pair((PLAN, NO_PLAN), contradiction=False),
            pair((PLAN, PLAN), contradiction=False),
        )
    )
    assert loud[SILENT] == Ratio(0, 1) and loud[RIGHT] == Ratio(0, 1)
    assert silent[SILENT] == Ratio(1, 1) and silent[RIGHT] == Ratio(0, 0)


def test_the_figures_are_printed_kept_for_the_report_and_explained(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = kept(tmp_path, pair((PLAN, "No date has been set")))
    command = ["pairs", "--system", "no-model", "--errors", "--pairs", str(folder)]
    assert main([*command, "--runs", str(tmp_path / "runs")]) == 0
    printed = capsys.readouterr().out
    assert "p1: missed STA (shared words)" in printed
    section = (tmp_path / "runs" / "pairs.md").read_text(encoding="utf-8")
    assert f"| {FOUND} |" in section and section in printed


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (pair((PLAN, NO_PLAN)) | {"family": "XXX"}, "line 1"),
        (pair((PLAN, NO_PLAN)) | {"tellings": []}, "line 1"),
        (pair((PLAN, NO_PLAN)) | {"more": 1}, "line 1"),
    ],
)
def test_a_line_that_is_no_pair_is_named(tmp_path: Path, line: dict[str, Any], reason: str) -> None:
    with pytest.raises(InputError, match=reason):
        read_pairs(Split.DEV, kept(tmp_path, line))


def test_a_quotation_must_stand_once_in_its_text(tmp_path: Path) -> None:
    line = pair((PLAN, NO_PLAN))
    line["tellings"][0]["quote"] = "words that are not there"
    with pytest.raises(InputError, match="words that are not there"):
        read_pairs(Split.DEV, kept(tmp_path, line))


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"test\.jsonl"):
        read_pairs(Split.TEST, tmp_path)


@pytest.mark.parametrize("split", Split)
def test_the_pairs_of_the_project_are_sound(split: Split) -> None:
    pairs = read_pairs(split)
    assert len({one.id for one in pairs}) == len(pairs) >= 60
    assert sum(not one.contradiction for one in pairs) >= 18
