"""Untrusted words in messages."""

from __future__ import annotations


def shown(value: object, limit: int = 200) -> str:
    """The words of ``value`` made safe for one line of a terminal.

    What cannot be printed (control characters, line breaks, undecodable bytes of a file name) is
    escaped, and what goes beyond ``limit`` code points is cut.
    """
    text = str(value)
    cut = text if len(text) <= limit else text[:limit] + "…"
    return "".join(
        char if char.isprintable() else char.encode("unicode_escape").decode("ascii")
        for char in cut
    )
