"""Quotation marks: which stretches of a passage stand in somebody's own words.

Only the outermost quotations are returned; a quotation inside a quotation is part of it. A
quotation that opens and never closes in its passage (newsrooms leave the last mark off when the
next paragraph goes on, and scrapers lose marks) runs to the passage's end and is not ``closed``.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from checker.models import Span

_CLOSER = {"“": "”", "„": "”“", "«": "»", "‘": "’", '"': '"', "'": "'"}
_ANY_OPENER = re.compile(f"[{''.join(_CLOSER)}]")
_SINGLE = {"‘", "'"}
_BEFORE_OPENING = set(" \t\r\n\u00a0([{—–-/“‘«„")


class Quotation(NamedTuple):
    """One quotation.

    Attributes:
        outer: With its marks.
        inner: Without them.
        closed: Whether the closing mark was found.
    """

    outer: Span
    inner: Span
    closed: bool


def quotations(text: str) -> tuple[Quotation, ...]:
    """The outermost quotations of one passage, in order."""
    found: list[Quotation] = []
    at = 0
    while mark := _ANY_OPENER.search(text, at):
        at = mark.start()
        if _opens(text, at):
            close = _closing(text, at)
            if close is None and text[at] not in _SINGLE:
                outer, inner = Span(start=at, end=len(text)), Span(start=at + 1, end=len(text))
                if inner.end > inner.start:
                    found.append(Quotation(outer, inner, False))
                break
            if close is not None:
                outer, inner = Span(start=at, end=close + 1), Span(start=at + 1, end=close)
                if inner.end > inner.start:
                    found.append(Quotation(outer, inner, True))
                at = close
        at += 1
    return tuple(found)


def _opens(text: str, at: int) -> bool:
    mark = text[at]
    if at + 1 >= len(text) or text[at + 1].isspace():
        return False
    if mark in "“„«":
        return True
    return at == 0 or text[at - 1] in _BEFORE_OPENING


def _closing(text: str, opened: int) -> int | None:
    """Where the quotation opened at ``opened`` closes, or None."""
    mark = text[opened]
    closers = _CLOSER[mark]
    depth = 0
    fallback: int | None = None
    for at in range(opened + 1, len(text)):
        char = text[at]
        if mark == "“" and char == "“":
            depth += 1
        if char not in closers:
            continue
        if mark in _SINGLE:
            if not _single_closes(text, at):
                continue
            if text[at - 1] in "sS":
                # "the workers’ strike": a plural possessive looks like a closing mark, so it
                # only closes the quotation when nothing better follows.
                fallback = at if fallback is None else fallback
                continue
            return at
        if mark == '"' and at + 1 < len(text) and text[at + 1].isalnum():
            continue
        if depth:
            depth -= 1
            continue
        return at
    return fallback


def _single_closes(text: str, at: int) -> bool:
    return at + 1 >= len(text) or not text[at + 1].isalnum()
