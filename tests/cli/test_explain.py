"""``checker check --explain-pair``: one pair explained, and what is named wrongly refused."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from cli.tools import ROOT, Result, run


def check(article: Path, *args: str | Path) -> Result:
    options = ("--cache-dir", "cache", "--cached-only", "-q")
    return run("check", article.name, *options, *args, cwd=article.parent)


@pytest.fixture
def document(settled: Path) -> dict[str, Any]:
    """What a plain check finds: two speakers at odds over one meeting."""
    result = check(settled, "--format", "json")
    assert result.status == 1
    assert result.document["explanation"] is None
    return result.document


def test_a_finding_is_explained_by_its_id(settled: Path, document: dict[str, Any]) -> None:
    (finding,) = document["findings"]
    result = check(settled, "--explain-pair", finding["id"][:6])
    assert result.status == 1
    assert f"First claim, {finding['primary']['claim']}" in result.stdout
    assert f"Second claim, {finding['secondary']['claim']}" in result.stdout
    assert f"Result  Finding {finding['id']} (STA001, " in result.stdout
    assert "Summary" not in result.stdout


def test_two_claims_are_explained_alike_in_both_orders(
    settled: Path, document: dict[str, Any]
) -> None:
    ids = [claim["id"] for claim in document["claims"]][:2]
    one, other = (check(settled, "--explain-pair", *pair) for pair in (ids, ids[::-1]))
    assert one == other
    assert "Result  " in one.stdout


def test_the_document_holds_all_it_held_and_the_explanation(
    settled: Path, document: dict[str, Any]
) -> None:
    (finding,) = document["findings"]
    told = check(settled, "--format", "json", "--explain-pair", finding["id"]).document
    schema = json.loads((ROOT / "checker" / "schemas" / "output.schema.json").read_text())
    jsonschema.validate(told, schema)
    explanation = told.pop("explanation")
    assert told == {name: value for name, value in document.items() if name != "explanation"}
    assert {explanation["first"]["claim"], explanation["second"]["claim"]} == {
        finding["primary"]["claim"],
        finding["secondary"]["claim"],
    }
    clashes = [step["finding"] for step in explanation["rules"] if step["verdict"] == "clash"]
    assert clashes == [finding["id"]]


def test_an_explained_run_that_is_incomplete_says_so(article: Path, settled: Path) -> None:
    claims = check(article, "--format", "json").document["claims"]
    result = check(article, "--explain-pair", claims[0]["id"], claims[1]["id"])
    assert result.status == 3
    assert "INCOMPLETE: " in result.stdout


def test_an_unknown_id_is_one_line_with_the_nearest(
    settled: Path, document: dict[str, Any]
) -> None:
    known = [claim["id"] for claim in document["claims"]]
    wrong = known[0][:-1] + ("0" if known[0][-1] != "0" else "1")
    result = check(settled, "--explain-pair", wrong, known[1])
    assert (result.status, result.stdout) == (2, "")
    assert f"there is no claim {wrong}; the nearest are {known[0]}" in result.complaint


@pytest.mark.parametrize("ids", [("nonsense", "c1"), ("c1",), ("c1", "settled.txt")])
def test_what_is_no_pair_is_refused_before_any_article_is_read(
    ids: tuple[str, ...], settled: Path
) -> None:
    result = check(settled, "--explain-pair", *ids)
    assert (result.status, result.stdout) == (2, "")
    assert "--explain-pair takes the ids of two claims" in result.complaint
    assert not (settled.parent / "cache").exists()
