"""What the model has answered before: a passage that did not change is never paid for twice.

The store is diskcache's, an SQLite file in a folder that only its owner can open. Diskcache pickles
by default, and even its own JSON disk unpickles a row whose ``mode`` column says so, and opens and
removes the file that a row names: whoever could write to the folder could run code. ``_text_rows``
makes a disk that does none of it: a value is text inside its row, or it is not read.

A cache that cannot be used is no reason to fail: the run goes on without it, and says so once.
"""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Final, Self, TypeVar

from checker.errors import StoreError

if TYPE_CHECKING:
    import diskcache
    from pydantic import JsonValue

R = TypeVar("R")

SIZE_LIMIT: Final = 512 * 2**20
"""Bytes that the store may take by default; beyond it the oldest answers go first."""

_DATABASE = "cache.db"

# Another process may be writing; longer than this in seconds, and the cache is in the way.
_LOCK_TIMEOUT_S = 5.0


def cache_key(**parts: JsonValue) -> str:
    """The key of an answer: a hash of everything that it depends on.

    Args:
        **parts: By name: the model's identity, its parameters, the hashes of prompt and schema, the
            passage's text, and whatever else changes the answer.

    Returns:
        64 hexadecimal digits: SHA-256 over canonical JSON (sorted names, no spaces, ASCII).
    """
    return hashlib.sha256(_canonical(parts).encode("ascii")).hexdigest()


@dataclass(frozen=True)
class CacheStats:
    """What a cache holds, and how often it helped.

    Attributes:
        usable: False when the store could not be opened; the counts of what it holds are then 0.
        entries: Answers in the store.
        size: Bytes the store takes on disk.
        hits: Answers found since this object was made.
        misses: Answers looked for in vain since then.
    """

    usable: bool
    entries: int
    size: int
    hits: int
    misses: int


class PassageCache:
    """Answers by key, on disk; safe to use from several threads.

    Args:
        folder: Where the store lives, and nothing else; made, with its parents, when it is missing.
        size_limit: Bytes that it may take.
        warn: Called at most once, with one line, when the store cannot be used.
    """

    def __init__(
        self, folder: Path, size_limit: int = SIZE_LIMIT, *, warn: Callable[[str], None]
    ) -> None:
        self._folder = folder
        self._size_limit = size_limit
        self._warn = warn
        self._warned = False
        self._store: diskcache.Cache | None = None
        self._off = False
        self._hits = 0
        self._misses = 0
        self._lock = threading.RLock()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the store; the next use opens it again."""
        with self._lock:
            if self._store is not None:
                self._store.close()
                self._store = None

    def get(self, key: str) -> JsonValue:
        """The answer under ``key``; None where there is none, or none that can be read."""

        def look(store: diskcache.Cache) -> JsonValue:
            try:
                text = store.get(key)
                found: JsonValue = None if text is None else json.loads(text)
            except (_ForeignRowError, ValueError):
                self._say(f"the cache in {self._folder} holds damaged entries: they are ignored")
                return None
            return found

        with self._lock:
            found = self._with_store(look)
            if found is None:
                self._misses += 1
            else:
                self._hits += 1
            return found

    def put(self, key: str, value: JsonValue) -> None:
        """Keep ``value``, which is not None, under ``key``."""
        text = _canonical(value)
        with self._lock:
            self._with_store(lambda store: store.set(key, text))

    def stats(self) -> CacheStats:
        """What the cache holds, and how often it helped."""
        with self._lock:
            held = self._with_store(lambda store: (len(store), int(store.volume())))
            entries, size = held or (0, 0)
            return CacheStats(held is not None, entries, size, self._hits, self._misses)

    def clear(self) -> None:
        """Remove all answers, also from a store that is damaged: it is usable again afterwards.

        Raises:
            StoreError: The files cannot be removed.
        """
        with self._lock:
            self.close()
            try:
                for file in self._folder.glob(f"{_DATABASE}*"):
                    file.unlink()
            except OSError as error:
                raise StoreError(
                    f"cannot clear the cache in {self._folder}: {error.strerror}"
                ) from error
            self._off = False

    def _with_store(self, use: Callable[[diskcache.Cache], R]) -> R | None:
        """What ``use`` returns for the open store; None, after one warning, if it fails."""
        if self._off:
            return None
        try:
            if self._store is None:
                self._store = _open(self._folder, self._size_limit)
            return use(self._store)
        # Whatever a damaged file makes SQLite or diskcache raise (and that is not one family of
        # errors), it is no reason to lose a run.
        except Exception as error:
            self._off = True
            self.close()
            reason = error.strerror if isinstance(error, OSError) else str(error)
            self._say(
                f"the cache in {self._folder} cannot be used ({reason}): going on without it; "
                "`checker cache clear` repairs a damaged one"
            )
            return None

    def _say(self, line: str) -> None:
        if not self._warned:
            self._warned = True
            self._warn(line)


class _ForeignRowError(Exception):
    """A row of the store that this program did not write."""


def _open(folder: Path, size_limit: int) -> diskcache.Cache:
    import diskcache  # 40 ms, for nothing in a run without the cache

    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not (folder / _DATABASE).exists() and any(folder.iterdir()):
        # Its permissions are about to change: not those of somebody's home, by a slip of the pen.
        raise ValueError("the folder holds other files")
    if folder.stat().st_mode & 0o777 != 0o700:
        folder.chmod(0o700)
    return diskcache.Cache(
        str(folder), timeout=_LOCK_TIMEOUT_S, disk=_text_rows(), size_limit=size_limit
    )


@cache
def _text_rows() -> type[diskcache.Disk]:
    """The class of disk that keeps text in rows, and touches neither pickles nor files."""
    import diskcache
    from diskcache.core import MODE_RAW, UNKNOWN

    class TextRows(diskcache.Disk):  # type: ignore[misc]
        def put(self, key: str) -> tuple[str, bool]:
            return key, True

        def get(self, key: str, raw: bool) -> str:
            return key

        def store(
            self, value: str, read: bool, key: object = UNKNOWN
        ) -> tuple[int, int, None, str]:
            return 0, MODE_RAW, None, value

        def fetch(self, mode: int, filename: str | None, value: object, read: bool) -> str:
            if mode != MODE_RAW or filename is not None or not isinstance(value, str):
                raise _ForeignRowError
            return value

        def remove(self, file_path: str) -> None:
            return None

    return TextRows


def _canonical(value: object) -> str:
    return json.dumps(
        value, sort_keys=True, separators=(",", ":"), ensure_ascii=True, allow_nan=False
    )
