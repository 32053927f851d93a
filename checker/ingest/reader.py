"""One file, or standard input, to one article."""

from __future__ import annotations

import hashlib
import itertools
import json
import stat
import sys
from collections.abc import Callable
from pathlib import Path

from checker.errors import InputError
from checker.ingest.decode import decode
from checker.ingest.escape import shown
from checker.ingest.html import extract, looks_like_html
from checker.ingest.markdown import is_markdown, plain
from checker.ingest.metadata import (
    Metadata,
    MetadataFlags,
    cut_front_matter,
    from_flags,
    from_sidecar,
)
from checker.ingest.page_lines import page_lines
from checker.models import Article, LineStarts, PassageKind
from checker.passages.cutting import split_passages

# An article of 2 MB is some 300,000 words: a book, or the wrong file.
MAX_BYTES = 2_000_000


STANDARD_INPUT = Path("-")
"""Stands for standard input where a file is named, as shells have it."""


def _say_nothing(line: str) -> None:
    pass


def read_article(
    path: Path, overrides: MetadataFlags, note: Callable[[str], None] = _say_nothing
) -> Article:
    """Read the article at ``path``: plain text, Markdown or HTML, in any common encoding.

    Args:
        path: The file; ``STANDARD_INPUT`` for text or HTML from there.
        overrides: Metadata that wins over what the file and its sidecar say.
        note: Told, in one line each, what was passed over in reading.

    Raises:
        InputError: The file cannot be read, is no text, is too large, or holds no article.
        MetadataError: Its metadata is malformed.
    """
    name = "standard input" if path == STANDARD_INPUT else shown(path)
    try:
        return _read(path, overrides, lambda line: note(f"{name}: {line}"))
    except InputError as error:
        raise type(error)(f"{name}: {error.message}") from error


def _read(path: Path, overrides: MetadataFlags, note: Callable[[str], None]) -> Article:
    piped = path == STANDARD_INPUT
    raw = _from_stdin() if piped else _bytes(path)
    html = looks_like_html(path.suffix, raw)
    text = decode(raw, html=html)
    if not text.strip():
        raise InputError("is empty: there is nothing to check")
    metadata = from_flags(overrides)
    beside = Metadata() if piped else from_sidecar(path, note)
    heading: str | None = None
    if html:
        page = text
        own, text = extract(page)
        lines = page_lines(text, page)
        metadata = metadata.or_else(beside).or_else(own)
    else:
        own, body = cut_front_matter(text)
        first = text.count("\n", 0, len(text) - len(body)) + 1
        if is_markdown(path.suffix):
            words = plain(body, first)
            text, lines, heading = words.text, words.lines, words.heading
            own = own.or_else(beside).or_else(Metadata(title=heading))
        else:
            text, lines = body, _counted(body, first)
            own = own.or_else(beside)
        metadata = metadata.or_else(own)
    source = "standard input" if piped else shown(path, limit=4_096)
    return article_of(source, text, metadata, lines, heading)


def _counted(body: str, first: int) -> LineStarts:
    """Where the lines of a file begin in its ``body``, whose first line is its line ``first``."""
    if first == 1:
        return ()
    starts = itertools.accumulate(
        body.split("\n")[:-1], lambda at, line: at + len(line) + 1, initial=0
    )
    return tuple(zip(starts, itertools.count(first)))


def _from_stdin() -> bytes:
    try:
        raw = sys.stdin.buffer.read(MAX_BYTES + 1) if sys.stdin is not None else b""
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror}") from error
    if len(raw) > MAX_BYTES:
        raise InputError(f"has over {MAX_BYTES:,} bytes, the limit: split it into its articles")
    return raw


def _bytes(path: Path) -> bytes:
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise InputError("is a folder: name the articles in it")
        if not stat.S_ISREG(status.st_mode):
            raise InputError("is not a regular file: save the article to one")
        if status.st_size > MAX_BYTES:
            raise InputError(
                f"has {status.st_size:,} bytes, over the limit of {MAX_BYTES:,}:"
                " split it into its articles"
            )
        return path.read_bytes()
    except FileNotFoundError as error:
        raise InputError("there is no such file: check the path") from error
    except PermissionError as error:
        raise InputError("may not be read: check its permissions") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "not a valid path"
        raise InputError(f"cannot be read: {reason}") from error


def article_of(
    source: str,
    text: str,
    metadata: Metadata,
    lines: LineStarts = (),
    heading: str | None = None,
) -> Article:
    """The article that a text is.

    Args:
        source: Where it comes from.
        text: Its words, exactly.
        metadata: What is known of it.
        lines: Where lines of the source begin in ``text``; empty where the text is all of it.
        heading: The headline as the text has it, where its mark-up tells.

    Raises:
        InputError: The text holds no article.
    """
    passages = split_passages(text, heading or metadata.title)
    if not passages:
        raise InputError("is empty but for front matter and mark-up: there is nothing to check")
    if all(passage.kind is not PassageKind.BODY for passage in passages):
        raise InputError("holds only boilerplate (menus, notices, credits) and no article text")
    published = metadata.published.isoformat() if metadata.published else None
    identity = json.dumps([text, metadata.outlet, published, metadata.title], separators=(",", ":"))
    return Article(
        id="a" + hashlib.sha256(identity.encode("ascii")).hexdigest()[:12],
        source=source,
        title=metadata.title,
        outlet=metadata.outlet,
        published=metadata.published,
        url=metadata.url,
        text=text,
        lines=lines,
        sha256=hashlib.sha256(text.encode("utf-8")).hexdigest(),
        passages=passages,
    )
