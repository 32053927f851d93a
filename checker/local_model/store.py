"""The models folder: which files are there, and whether they are what they should be.

A model file is a gigabyte, and hashing it takes a second or more; so the digest of a file is kept
in ``stamps.json`` beside the models, with the size and modification time it had, and the file is
hashed again only when one of these has changed. A stamp that cannot be read or written costs time,
never correctness.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from checker.errors import ModelDamagedError, ModelError, ModelMissingError
from checker.local_model.catalogue import LocalModel

GGUF_MAGIC = b"GGUF"
"""The first four bytes of a model file (GGUF specification, ggml project)."""

CHUNK = 1 << 20
"""Bytes read at a time from files and connections."""

Advance = Callable[[int, int], None]
"""Told how far a step is: bytes done, bytes in all."""


class StateKind(StrEnum):
    """What the models folder holds of a model."""

    MISSING = "missing"
    PARTIAL = "partial"
    PRESENT = "present"
    DAMAGED = "damaged"


@dataclass(frozen=True)
class ModelState:
    """What the models folder holds of one model.

    Attributes:
        kind: Missing, partly fetched, present and verified, or damaged.
        path: Where the complete file is, or would be.
        bytes: How much is on disk: of the file, or, where there is none, of the part fetched.
    """

    kind: StateKind
    path: Path
    bytes: int


@dataclass(frozen=True)
class ModelFile:
    """A file that is known to hold exactly the bytes of ``sha256``.

    Attributes:
        path: Absolute.
        size: In bytes.
        sha256: 64 hexadecimal digits: the identity of the model in cache keys.
    """

    path: Path
    size: int
    sha256: str


def models_dir(cache_root: Path) -> Path:
    """The folder of the model files below the user's cache folder; it need not exist yet."""
    return cache_root / "models"


def model_path(model: LocalModel, folder: Path) -> Path:
    """Where the complete file of ``model`` stands, once it is there and verified."""
    return folder / model.file_name


def partial_path(model: LocalModel, folder: Path) -> Path:
    """Where the file grows while it is fetched: always a prefix of the complete one."""
    return folder / f"{model.file_name}.partial"


def staging_prefix(model: LocalModel) -> str:
    """How the names of the folders begin in which packages of ``model`` are unpacked."""
    return f".{model.file_name}."


def state(model: LocalModel, folder: Path, advance: Advance | None = None) -> ModelState:
    """What ``folder`` holds of ``model``; hashes the file when it has changed since the last time.

    Raises:
        ModelError: The file is there and cannot be read.
    """
    path = model_path(model, folder)
    size = _size(path)
    if size is None:
        fetched = _size(partial_path(model, folder))
        if fetched is None:
            return ModelState(StateKind.MISSING, path, 0)
        return ModelState(StateKind.PARTIAL, path, fetched)
    if size != model.size or _digest(path, folder, advance) != model.sha256:
        return ModelState(StateKind.DAMAGED, path, size)
    return ModelState(StateKind.PRESENT, path, size)


def verified_path(model: LocalModel, folder: Path, advance: Advance | None = None) -> Path:
    """The path of the model file, its digest verified (now, or earlier and unchanged since).

    Raises:
        ModelMissingError: It is not there, or not all of it.
        ModelDamagedError: It is not the file that it should be.
        ModelError: It cannot be read.
    """
    found = state(model, folder, advance)
    if found.kind is StateKind.PRESENT:
        return found.path
    if found.kind is StateKind.DAMAGED:
        raise ModelDamagedError(
            f"{found.path} is not the model {model.name} (its size or SHA-256 is wrong):"
            f" run `checker model fetch {model.name}`"
        )
    part = f" (only {found.bytes} of {model.size} bytes are)" if found.bytes else ""
    raise ModelMissingError(
        f"the model {model.name} is not on this machine{part}:"
        f" run `checker model fetch {model.name}`, or name a GGUF file with --model-file"
    )


def describe_file(path: Path, stamps: Path, advance: Advance | None = None) -> ModelFile:
    """A GGUF file of the user's own, with its digest.

    Args:
        path: The file.
        stamps: The folder that keeps the stamps: the models folder.
        advance: Told how far the hashing is, where the file has to be hashed.

    Raises:
        ModelMissingError: There is no such file.
        ModelError: It cannot be read, or is no GGUF file.
    """
    try:
        with path.open("rb") as file:
            magic = file.read(len(GGUF_MAGIC))
            size = os.fstat(file.fileno()).st_size
    except FileNotFoundError:
        raise ModelMissingError(f"there is no model file {path}") from None
    except OSError as error:
        raise ModelError(f"the model file {path} cannot be read: {error.strerror}") from None
    if magic != GGUF_MAGIC:
        raise ModelError(f"{path} is not a GGUF model file: it does not begin with GGUF")
    return ModelFile(path.absolute(), size, _digest(path, stamps, advance))


@contextmanager
def fetch_lock(
    model: LocalModel, folder: Path, wait: Callable[[], None] | None = None
) -> Iterator[None]:
    """Keep every other process off ``model`` in ``folder``; whatever ends this one releases it.

    Args:
        model: Which.
        folder: The models folder, which must exist.
        wait: Called once before waiting for another holder; without it nothing waits.

    Raises:
        ModelError: Another process holds it, and ``wait`` was not given.
        OSError: The folder cannot be written to.
    """
    import filelock

    lock = filelock.FileLock(folder / f".{model.file_name}.lock", poll_interval=0.2)
    try:
        lock.acquire(timeout=0)
    except filelock.Timeout:
        if wait is None:
            raise ModelError(f"another checker is fetching {model.name}: wait for it") from None
        wait()
        lock.acquire()
    try:
        yield
    finally:
        lock.release()


def remove(model: LocalModel, folder: Path) -> int:
    """Delete all that ``folder`` holds of ``model``, parts included; returns the bytes freed.

    Raises:
        ModelError: Something of it cannot be deleted, or is being fetched at this moment.
    """
    if not folder.is_dir():
        return 0
    freed = 0
    try:
        with fetch_lock(model, folder):
            for path in (model_path(model, folder), partial_path(model, folder)):
                size = _size(path)
                if size is not None:
                    path.unlink()
                    freed += size
            freed += remove_staging(model, folder)
    except OSError as error:
        raise ModelError(f"{error.filename} cannot be deleted: {error.strerror}") from None
    return freed


def remove_staging(model: LocalModel, folder: Path) -> int:
    """Delete what a fetch that was killed has left beside the partial file; the bytes freed."""
    freed = 0
    for leftover in folder.glob(f"{staging_prefix(model)}*"):
        if leftover.is_dir():
            freed += sum(_size(path) or 0 for path in leftover.rglob("*"))
            shutil.rmtree(leftover)
    return freed


def sha256_of(path: Path, advance: Advance | None = None) -> str:
    """The SHA-256 of a file, in hexadecimal digits.

    Raises:
        OSError: It cannot be read.
    """
    digest = hashlib.sha256()
    done = 0
    with path.open("rb") as file:
        total = os.fstat(file.fileno()).st_size
        while chunk := file.read(CHUNK):
            digest.update(chunk)
            done += len(chunk)
            if advance is not None:
                advance(done, total)
    return digest.hexdigest()


def sync_folder(folder: Path) -> None:
    """Have the entries of ``folder`` on disk, so that a rename survives a power cut."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def remember(path: Path, folder: Path, sha256: str) -> None:
    """Write down that ``path``, as it is now, has this digest. Never fails; it is a help only."""
    with suppress(OSError):
        status = path.stat()
        stamps = _read_stamps(folder)
        stamps[str(path.absolute())] = {
            "size": status.st_size,
            "mtime_ns": status.st_mtime_ns,
            "sha256": sha256,
        }
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor, name = tempfile.mkstemp(prefix=".stamps.", dir=folder)
        try:
            with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                json.dump(stamps, file, indent=1, sort_keys=True)
            Path(name).replace(_stamps_path(folder))
        except OSError:
            Path(name).unlink(missing_ok=True)
            raise


def _digest(path: Path, folder: Path, advance: Advance | None) -> str:
    """The file's SHA-256, from its stamp when the file has not changed since."""
    try:
        status = path.stat()
        stamp = _read_stamps(folder).get(str(path.absolute()))
        if (
            stamp is not None
            and stamp.get("size") == status.st_size
            and stamp.get("mtime_ns") == status.st_mtime_ns
            and isinstance(sha256 := stamp.get("sha256"), str)
        ):
            return sha256
        sha256 = sha256_of(path, advance)
    except OSError as error:
        raise ModelError(f"the model file {path} cannot be read: {error.strerror}") from None
    remember(path, folder, sha256)
    return sha256


def _stamps_path(folder: Path) -> Path:
    return folder / "stamps.json"


def _read_stamps(folder: Path) -> dict[str, dict[str, int | str]]:
    """The stamps of ``folder``; entries of another shape count as absent."""
    try:
        stamps = json.loads(_stamps_path(folder).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    if not isinstance(stamps, dict):
        return {}
    return {path: stamp for path, stamp in stamps.items() if isinstance(stamp, dict)}


def _size(path: Path) -> int | None:
    """The size of a regular file; None where there is none."""
    return path.stat().st_size if path.is_file() else None
