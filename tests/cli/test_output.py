"""What is printed: valid, verbatim, the same in every order, with the right status."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from cli.tools import ARTICLES, ROOT, Result, answer, run
from support.loopback import LoopbackServer

from checker.ingest import MetadataFlags, read_article

THREE = sorted(ARTICLES.glob("00[0-2]*.txt"))


@dataclass(frozen=True)
class Given:
    """Three articles, as the scripted model reads them, and how to run them again."""

    folder: Path
    options: tuple[str, ...]
    cold: Result

    def warm(self, *args: str | Path) -> Result:
        """A run that is not allowed to ask the model."""
        return run(*args, *self.options, "--cached-only", cwd=self.folder)


@pytest.fixture(scope="module")
def three(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Given]:
    folder = tmp_path_factory.mktemp("three")
    with LoopbackServer(answer) as server:
        options = ("--base-url", server.url, "--model", "m", "--cache-dir", "cache")
        cold = run("check", *THREE, *options, "--format", "json", cwd=folder)
        yield Given(folder, options, cold)


def quotations(record: Any) -> Iterator[tuple[int, int, str]]:
    """Everything in ``record`` that claims to be words of the article, with its place."""
    if isinstance(record, dict):
        if {"text", "start", "end"} <= record.keys() and record["start"] is not None:
            yield record["start"], record["end"], record["text"]
        for value in record.values():
            yield from quotations(value)
    elif isinstance(record, list):
        for value in record:
            yield from quotations(value)


def test_the_json_is_what_its_schema_says(three: Given) -> None:
    schema = json.loads((ROOT / "checker" / "schemas" / "output.schema.json").read_text())
    jsonschema.validate(three.cold.document, schema)
    assert three.cold.document["schema_version"] == 1
    claims = three.warm("claims", *THREE, "--format", "json")
    assert claims.status == 0
    jsonschema.validate(claims.document, schema)
    assert claims.document["findings"] == []
    assert claims.document["claims"] == three.cold.document["claims"]


def test_every_quotation_stands_where_it_is_said_to_stand(three: Given) -> None:
    document = three.cold.document
    texts = {article["id"]: article["text"] for article in document["articles"]}
    assert texts == {a.id: a.text for a in (read_article(p, MetadataFlags()) for p in THREE)}
    seen = 0
    for record in document["claims"]:
        for start, end, words in quotations(record):
            assert texts[record["article"]][start:end] == words
            seen += 1
    for finding in document["findings"]:
        for side in (finding["primary"], finding["secondary"], *finding["also"]):
            text = texts[side["article"]]
            assert text[side["start"] : side["end"]] == side["text"]
            assert text.count("\n", 0, side["start"]) + 1 == side["line"]
    assert seen > 2 * len(document["claims"])
    assert document["findings"]


def test_order_and_cache_change_no_byte(three: Given) -> None:
    for order in (THREE[::-1], [*THREE[1:], *THREE[:1]]):
        warm = three.warm("check", *order, "--format", "json")
        assert (warm.status, warm.stdout) == (three.cold.status, three.cold.stdout)


def test_findings_and_no_findings_have_their_statuses(three: Given) -> None:
    severities = {finding["severity"] for finding in three.cold.document["findings"]}
    assert "grave" in severities
    assert three.cold.status == 1
    alone = next(result for path in THREE if not (result := three.warm("check", path, "-q")).status)
    assert alone.status == 0
    assert alone.stdout
    assert alone.stderr == ""


def test_an_output_file_holds_what_stdout_would_have_held(three: Given) -> None:
    written = three.warm("check", *THREE, "--format", "json", "-o", "out.json")
    assert (written.status, written.stdout) == (three.cold.status, "")
    assert (three.folder / "out.json").read_text() == three.cold.stdout
    assert not list(three.folder.glob(".checker-*"))


def test_against_is_the_other_side_only(three: Given) -> None:
    first, second, *_ = THREE
    both = three.warm("check", first, second, "--format", "json")
    one = three.warm("check", first, "--against", second, "--format", "json")
    pairs = [
        {finding["primary"]["article"], finding["secondary"]["article"]}
        for finding in one.document["findings"]
    ]
    checked = {a["id"] for a in one.document["articles"] if a["source"] == str(first)}
    assert pairs
    assert all(pair & checked for pair in pairs)
    assert len(pairs) <= len(both.document["findings"])


def test_utf_8_comes_out_whatever_the_locale_says(three: Given) -> None:
    c_locale = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    result = run(
        *("claims", THREE[0], *three.options, "--cached-only"), cwd=three.folder, env=c_locale
    )
    assert result.status == 0
    assert "“" in result.stdout
