"""What every place has in common from which a model file can be had."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Protocol

from checker.local_model.catalogue import LocalModel
from checker.local_model.store import Advance

_REASON_LENGTH = 200
_URL = re.compile(
    r"(?P<scheme>\b[a-z][a-z0-9+.-]*://)(?:[^/\s]*@)?(?P<host>[^/\s?#'\"<>()]*)\S*", re.I
)


class SourceUnavailable(Exception):
    """A source cannot give the file; another may. Its text says why, in a few words."""

    def __init__(self, reason: str) -> None:
        super().__init__(one_line(reason))


class Source(Protocol):
    """A place from which a model file can be had."""

    @property
    def name(self) -> str:
        """What to call it in messages ("the package index")."""
        ...

    def scratch_bytes(self, model: LocalModel) -> int:
        """The disk space needed for a while beside the file itself."""
        ...

    def extend(self, model: LocalModel, partial: Path, advance: Advance) -> None:
        """Append to ``partial``, which holds a prefix of the file, until it is as long as the file.

        Whatever ends it early, ``partial`` still holds a prefix that a later call, of this source
        or another, can go on from.

        Raises:
            SourceUnavailable: The file, or the rest of it, cannot be had here.
            OSError: The disk is full, or the folder cannot be written to.
        """
        ...


def one_line(text: str) -> str:
    """Another program's words, fit for a message.

    One line of printable characters, cut to a readable length, with every URL reduced to scheme and
    host, since user names, passwords and tokens stand in the rest.
    """
    text = _URL.sub(lambda url: url["scheme"] + url["host"], text)
    text = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    return text if len(text) <= _REASON_LENGTH else text[: _REASON_LENGTH - 1] + "…"
