from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from checker.errors import MetadataError
from checker.ingest import MetadataFlags
from checker.ingest.metadata import (
    Metadata,
    cut_front_matter,
    from_flags,
    lenient_date,
)
from checker.ingest.metadata import from_sidecar as noted_sidecar


def from_sidecar(article: Path) -> Metadata:
    notes: list[str] = []
    metadata = noted_sidecar(article, notes.append)
    assert notes == []
    return metadata


def sidecar(folder: Path, content: str | bytes) -> Path:
    raw = content if isinstance(content, bytes) else content.encode()
    (folder / "a.meta.yaml").write_bytes(raw)
    return folder / "a.txt"


def test_front_matter_is_cut_off_and_the_body_kept_exactly() -> None:
    head = "---\r\ntitle: Union rejects\r\npublished: 2025-03-04\r\n---\r\n"
    body = "\r\n  “Cafe\u0301”\u00a0👍\r\n---\r\nrest"
    metadata, text = cut_front_matter(head + body)
    assert metadata == Metadata(title="Union rejects", published=date(2025, 3, 4))
    assert text == body


@pytest.mark.parametrize(
    "text", ["---\nA rule, then prose.\n---\nMore.", "---\nno end", " ---\na: b\n---\n"]
)
def test_a_text_that_begins_with_a_rule_has_no_front_matter(text: str) -> None:
    assert cut_front_matter(text) == (Metadata(), text)


@pytest.mark.parametrize(
    "text",
    [
        "---\npublished: 2025-03-04\n\nThe union will strike.\n",
        "---\r\nauthor: Jo Roe\r\ntags:\r\n\r\nThe union will strike.\r\n",
        "---\ntitle: x\n" + "y: z\n" * 5_000 + "---\nThe union will strike.\n",
    ],
)
def test_front_matter_that_is_never_closed_is_refused(text: str) -> None:
    with pytest.raises(MetadataError, match=r"never closed: add a line --- after \"\w+:") as raised:
        cut_front_matter(text)
    assert "\n" not in raised.value.message


@pytest.mark.parametrize(
    "text", ["---\nUpdate: the talks go on.\n", "---\n\ntitle: x\n", "---\n", "---"]
)
def test_prose_under_a_rule_is_no_open_front_matter(text: str) -> None:
    assert cut_front_matter(text) == (Metadata(), text)


def test_what_a_sidecar_says_to_others_is_noted_and_passed_over(tmp_path: Path) -> None:
    notes: list[str] = []
    path = sidecar(tmp_path, "outlet: The Planet\npubished: 2025-03-04\ntags: [a]\n1: x\n")
    assert noted_sidecar(path, notes.append) == Metadata(outlet="The Planet")
    assert notes == [
        "sidecar a.meta.yaml: not used: pubished, tags, 1 (used are title, outlet, published, url)"
    ]


def test_a_long_sidecar_is_noted_in_a_short_line(tmp_path: Path) -> None:
    notes: list[str] = []
    fields = "".join(f"{'k' * 90}{i}\x20: x\n" for i in range(100))
    assert noted_sidecar(sidecar(tmp_path, fields), notes.append) == Metadata()
    assert len(notes) == 1 and len(notes[0]) < 700


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2025-03-04", date(2025, 3, 4)),
        (" 2025-03-04 ", date(2025, 3, 4)),
        ("20250304", date(2025, 3, 4)),
        ("2025-03-04T23:10:00-05:00", date(2025, 3, 4)),
        ("2025-03-04T23:10:00Z", date(2025, 3, 4)),
        ("2025-03-04 23:10", date(2025, 3, 4)),
    ],
)
def test_publication_dates(value: str, day: date, tmp_path: Path) -> None:
    assert from_flags(MetadataFlags(published=value)).published == day
    assert from_sidecar(sidecar(tmp_path, f"published: {value}")).published == day


@pytest.mark.parametrize("value", ["", "4 March", "04/03/2025", "2025-13-40", "2025", "yes\nno"])
def test_a_date_that_cannot_be_parsed_is_named_with_the_accepted_form(value: str) -> None:
    with pytest.raises(MetadataError) as raised:
        from_flags(MetadataFlags(published=value))
    assert value.replace("\n", "\\n") in raised.value.message
    assert "ISO 8601 date such as 2025-03-14" in raised.value.message
    assert "\n" not in raised.value.message


def test_a_page_with_a_senseless_date_is_only_undated() -> None:
    assert lenient_date("last spring") is None
    assert lenient_date(None) is None
    assert lenient_date("2025-03-04") == date(2025, 3, 4)


def test_no_sidecar_no_metadata(tmp_path: Path) -> None:
    assert from_sidecar(tmp_path / "a.txt") == Metadata()


def test_the_sidecar_of_the_whole_file_name_wins_over_that_of_the_stem(tmp_path: Path) -> None:
    (tmp_path / "a.meta.yaml").write_text("outlet: By stem")
    assert from_sidecar(tmp_path / "a.txt").outlet == "By stem"
    (tmp_path / "a.txt.meta.yaml").write_text("outlet: By name")
    assert from_sidecar(tmp_path / "a.txt").outlet == "By name"


@pytest.mark.parametrize(
    "content", ["", "# only a comment\n", "title:\npublished:\n", "title: '  '\nurl: null\n"]
)
def test_empty_values_are_unknown(content: str, tmp_path: Path) -> None:
    assert from_sidecar(sidecar(tmp_path, content)) == Metadata()


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("- a\n- b", "must hold lines"),
        ("title: [a, b]", "title as a list"),
        ("published: soon", 'published as "soon"'),
        ("published: 2025-13-40", 'published as "2025-13-40": write an ISO 8601 date'),
        ("published: 2025-3-4", 'published as "2025-3-4"'),
        ("published: [2025-03-04]", "published as a list"),
        ("title: 'open", r"not valid YAML \(its line"),
        ("title: !!python/object/apply:os.getcwd []", "title as a list"),
        ("title: !!python/name:os.getcwd\n  x: y", "not valid YAML|title as a list"),
        ("[" * 3_000, "not valid YAML"),
        ("title: &a [x]\nurl: *a", "title as a list"),
        (b"title: caf\xe9", "not UTF-8"),
        ("title: " + "x" * 20_000, "over 16,384 bytes"),
    ],
)
def test_a_malformed_sidecar_is_an_error_that_names_it(
    content: str | bytes, message: str, tmp_path: Path
) -> None:
    with pytest.raises(MetadataError, match=message) as raised:
        from_sidecar(sidecar(tmp_path, content))
    assert "sidecar a.meta.yaml" in raised.value.message
    assert "\n" not in raised.value.message


def test_a_sidecar_that_is_a_folder_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "a.meta.yaml").mkdir()
    with pytest.raises(MetadataError, match="cannot be read"):
        from_sidecar(tmp_path / "a.txt")


def test_values_are_taken_as_they_are_written(tmp_path: Path) -> None:
    path = sidecar(tmp_path, "title: 1984\noutlet: no\nurl: 'https://example.com/a: b'\n")
    assert from_sidecar(path) == Metadata(title="1984", outlet="no", url="https://example.com/a: b")


def test_each_key_comes_from_the_strongest_source_that_gives_it() -> None:
    strong = Metadata(title="A", published=date(2025, 1, 1))
    weak = Metadata(title="B", outlet="The Planet")
    assert strong.or_else(weak) == Metadata(
        title="A", outlet="The Planet", published=date(2025, 1, 1)
    )
