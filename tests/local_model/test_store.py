from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from checker.errors import ModelDamagedError, ModelError, ModelMissingError
from checker.local_model import store
from checker.local_model.catalogue import LocalModel
from checker.local_model.store import StateKind


@pytest.fixture
def present(tiny: LocalModel, content: bytes, tmp_path: Path) -> Path:
    path = store.model_path(tiny, tmp_path)
    path.write_bytes(content)
    return path


@pytest.fixture
def hashed(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The files that were read to their end, in order."""
    files = []
    sha256_of = store.sha256_of

    def spy(path: Path, advance: store.Advance | None = None) -> str:
        files.append(path)
        return sha256_of(path, advance)

    monkeypatch.setattr(store, "sha256_of", spy)
    return files


def test_a_folder_that_is_not_there_holds_nothing(tiny: LocalModel, tmp_path: Path) -> None:
    folder = tmp_path / "models"
    assert store.state(tiny, folder).kind is StateKind.MISSING
    with pytest.raises(ModelMissingError, match="checker model fetch tiny"):
        store.verified_path(tiny, folder)
    assert store.remove(tiny, folder) == 0
    assert not folder.exists()


def test_part_of_a_file_counts_as_missing_and_tells_how_much(
    tiny: LocalModel, tmp_path: Path
) -> None:
    store.partial_path(tiny, tmp_path).write_bytes(b"GGUF")
    assert store.state(tiny, tmp_path).kind is StateKind.PARTIAL
    with pytest.raises(ModelMissingError, match=f"only 4 of {tiny.size} bytes"):
        store.verified_path(tiny, tmp_path)


def test_a_right_file_is_hashed_once(
    tiny: LocalModel, present: Path, tmp_path: Path, hashed: list[Path]
) -> None:
    for _ in range(3):
        assert store.verified_path(tiny, tmp_path) == present
    assert hashed == [present]


def test_one_changed_byte_is_found_although_the_file_was_verified_before(
    tiny: LocalModel, present: Path, content: bytes, tmp_path: Path
) -> None:
    store.verified_path(tiny, tmp_path)
    present.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
    assert store.state(tiny, tmp_path).kind is StateKind.DAMAGED
    with pytest.raises(ModelDamagedError, match="checker model fetch tiny"):
        store.verified_path(tiny, tmp_path)


def test_a_file_of_the_wrong_length_is_damaged_without_being_read(
    tiny: LocalModel, present: Path, content: bytes, tmp_path: Path, hashed: list[Path]
) -> None:
    present.write_bytes(content + b"!")
    with pytest.raises(ModelDamagedError):
        store.verified_path(tiny, tmp_path)
    assert hashed == []


@pytest.mark.parametrize(
    "stamps", ["", "{", "[]", '{"x": 1}', "\udcff", '{"PATH": 3}', '{"PATH": {"size": "x"}}']
)
def test_damaged_stamps_cost_a_hash_and_nothing_else(
    stamps: str, tiny: LocalModel, present: Path, tmp_path: Path, hashed: list[Path]
) -> None:
    text = stamps.replace("PATH", str(present))
    (tmp_path / "stamps.json").write_bytes(text.encode("utf-8", "surrogateescape"))
    assert store.verified_path(tiny, tmp_path) == present
    assert store.verified_path(tiny, tmp_path) == present
    assert hashed == [present]


def test_a_stamp_that_cannot_be_written_costs_a_hash_and_nothing_else(
    tiny: LocalModel, present: Path, tmp_path: Path, hashed: list[Path]
) -> None:
    (tmp_path / "stamps.json").mkdir()
    assert store.verified_path(tiny, tmp_path) == present
    assert store.verified_path(tiny, tmp_path) == present
    assert hashed == [present, present]
    assert not list(tmp_path.glob(".stamps*"))


def test_remove_frees_the_file_the_partial_one_and_what_a_killed_fetch_has_left(
    tiny: LocalModel, present: Path, tmp_path: Path
) -> None:
    store.partial_path(tiny, tmp_path).write_bytes(b"12345")
    staging = tmp_path / f"{store.staging_prefix(tiny)}abc"
    staging.mkdir()
    (staging / "a.whl").write_bytes(b"123")
    other = tmp_path / "other.gguf"
    other.write_bytes(b"1")
    assert store.remove(tiny, tmp_path) == tiny.size + 5 + 3
    assert store.state(tiny, tmp_path).kind is StateKind.MISSING
    assert not staging.exists()
    assert other.exists()


def test_remove_keeps_off_a_model_that_is_being_fetched(
    tiny: LocalModel, present: Path, tmp_path: Path
) -> None:
    with store.fetch_lock(tiny, tmp_path), pytest.raises(ModelError, match="wait for it"):
        store.remove(tiny, tmp_path)
    assert present.exists()


def test_a_file_of_the_users_own_is_described_and_hashed_again_when_it_changes(
    tmp_path: Path, hashed: list[Path]
) -> None:
    own, stamps = tmp_path / "own.gguf", tmp_path / "cache" / "models"
    own.write_bytes(b"GGUF and more")
    described = store.describe_file(own, stamps)
    assert described.sha256 == hashlib.sha256(b"GGUF and more").hexdigest()
    assert (described.path, described.size) == (own, 13)
    assert store.describe_file(own, stamps) == described
    assert len(hashed) == 1
    own.write_bytes(b"GGUF and MORE")
    os.utime(own, ns=(0, 5))
    assert store.describe_file(own, stamps).sha256 != described.sha256


@pytest.mark.parametrize(
    ("name", "error"), [("none.gguf", "no model file"), ("", "cannot be read")]
)
def test_a_file_that_cannot_be_read_is_one_clear_line(
    name: str, error: str, tmp_path: Path
) -> None:
    with pytest.raises(ModelError, match=error):
        store.describe_file(tmp_path / name, tmp_path)


@pytest.mark.parametrize("content", [b"", b"GGU", b"PK\x03\x04 a zip archive"])
def test_a_file_that_is_no_gguf_is_refused_unread(
    content: bytes, tmp_path: Path, hashed: list[Path]
) -> None:
    own = tmp_path / "own.gguf"
    own.write_bytes(content)
    with pytest.raises(ModelError, match="not a GGUF model file"):
        store.describe_file(own, tmp_path)
    assert hashed == []
