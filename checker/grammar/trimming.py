"""The edges of what is said: white space, commas and joining words belong to no claim (pure)."""

from __future__ import annotations

import re

from checker.models import Span

SPACE = " \t\r\n\u00a0\u200b"
_CONNECTIVE = re.compile(
    r"(?:But|And|Yet|However|Still|So|Or|Then|but|and|that|yet|or)\b[\s,]+|[\s,;:—–-]+"
)
# "Yet" joins only behind a comma; "has not been opened yet" ends in an adverb.
_DANGLING = re.compile(r"(?:(?<=[\s,;:—–])|(?<!.))(?:and|but|or)\Z|(?<=[,;:—–]\s)yet\Z")


def trim(text: str, span: Span) -> Span | None:
    """The span without white space, commas and joining words at its ends; None if it is empty."""
    start, end = span.start, span.end
    while start < end and (found := _CONNECTIVE.match(text, start, end)):
        start = found.end()
    while True:
        while start < end and text[end - 1] in SPACE + ",;:—–":
            end -= 1
        dangling = _DANGLING.search(text, max(start, end - 8), end)
        if dangling is None:
            break
        end = dangling.start()
    if end <= start or not any(c.isalnum() for c in text[start:end]):
        return None
    return Span(start=start, end=end)
