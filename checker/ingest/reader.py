"""One file to one article."""

from __future__ import annotations

import hashlib
import json
import stat
from pathlib import Path

from checker.errors import InputError
from checker.ingest.decode import decode
from checker.ingest.escape import shown
from checker.ingest.html import extract, looks_like_html
from checker.ingest.metadata import (
    Metadata,
    MetadataFlags,
    cut_front_matter,
    from_flags,
    from_sidecar,
)
from checker.models import Article, PassageKind
from checker.passages.cutting import split_passages

# An article of 2 MB is some 300,000 words: a book, or the wrong file.
MAX_BYTES = 2_000_000


def read_article(path: Path, overrides: MetadataFlags) -> Article:
    """Read the article at ``path``: plain text, Markdown or HTML, in any common encoding.

    Args:
        path: The file.
        overrides: Metadata that wins over what the file and its sidecar say.

    Raises:
        InputError: The file cannot be read, is no text, is too large, or holds no article.
        MetadataError: Its metadata is malformed.
    """
    try:
        return _read(path, overrides)
    except InputError as error:
        raise type(error)(f"{shown(path)}: {error.message}") from error


def _read(path: Path, overrides: MetadataFlags) -> Article:
    raw = _bytes(path)
    html = looks_like_html(path.suffix, raw)
    text = decode(raw, html=html)
    if not text.strip():
        raise InputError("is empty: there is nothing to check")
    metadata = from_flags(overrides)
    first_line = 1
    if html:
        own, text = extract(text)
        metadata = metadata.or_else(from_sidecar(path)).or_else(own)
    else:
        own, body = cut_front_matter(text)
        first_line += text.count("\n", 0, len(text) - len(body))
        text = body
        metadata = metadata.or_else(own).or_else(from_sidecar(path))
    return article_of(shown(path, limit=4_096), text, metadata, first_line)


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


def article_of(source: str, text: str, metadata: Metadata, first_line: int = 1) -> Article:
    """The article that a text is.

    Args:
        source: Where it comes from.
        text: Its body, exactly.
        metadata: What is known of it.
        first_line: The line of the source on which the text begins.

    Raises:
        InputError: The text holds no article.
    """
    passages = split_passages(text, metadata.title)
    if not passages:
        raise InputError("is empty after its front matter: there is nothing to check")
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
        first_line=first_line,
        sha256=hashlib.sha256(text.encode("utf-8")).hexdigest(),
        passages=passages,
    )
