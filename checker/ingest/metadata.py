"""What is known of an article besides its text, and which source of it wins.

The sources, strongest first: flags, YAML front matter, a sidecar file, what an HTML page says of
itself (or the first heading of Markdown, for the title). Each key is taken from the first that
gives it. The sidecar of ``storm.txt`` is ``storm.txt.meta.yaml`` or, if there is none,
``storm.meta.yaml``.
"""

from __future__ import annotations

import errno
import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any

import yaml

from checker.errors import MetadataError
from checker.ingest.escape import shown
from checker.models import Frozen

KEYS = ("title", "outlet", "published", "url")
_MAX_BYTES = 16_384
_MOST_NAMED = 8
_UNKNOWN = ("", "~", "null")
_OPENED = re.compile(r"\A---[ \t]*\r?\n(?P<fields>(?:[A-Za-z][\w-]*:(?:[ \t][^\n]*)?\r?\n)+)")
_FENCED = re.compile(r"\A---[ \t]*\r?\n(?P<yaml>.*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.M | re.S)


class MetadataFlags(Frozen):
    """Metadata as named on the command line; None where a flag was not given.

    Attributes:
        title: The headline.
        outlet: The publisher.
        published: An ISO 8601 date or timestamp, not yet parsed.
        url: Where the article stands on the web.
    """

    title: str | None = None
    outlet: str | None = None
    published: str | None = None
    url: str | None = None


class Metadata(Frozen):
    """Metadata from one source, or from all of them joined; None where it is unknown."""

    title: str | None = None
    outlet: str | None = None
    published: date | None = None
    url: str | None = None

    def or_else(self, weaker: Metadata) -> Metadata:
        """This, with what it does not know taken from ``weaker``."""
        known = self.model_dump(exclude_none=True)
        return Metadata(**{**weaker.model_dump(), **known})


def from_flags(flags: MetadataFlags) -> Metadata:
    """The metadata of the command line.

    Raises:
        MetadataError: The publication date cannot be parsed.
    """
    return _from_mapping(flags.model_dump(exclude_none=True), "the command line")


def cut_front_matter(text: str) -> tuple[Metadata, str]:
    """The metadata at the head of ``text``, and the body after it, character for character.

    Front matter is YAML between two lines ``---``. A text that only begins with a rule has none.
    It belongs to the newsroom's own tools too, so keys that mean nothing here (author, tags) are
    theirs.

    Raises:
        MetadataError: The block is not YAML, is never closed, or has a value that is no use.
    """
    match = _FENCED.match(text[:_MAX_BYTES])
    if match is None:
        _refuse_unclosed(text)
        return Metadata(), text
    fields = _parsed(match["yaml"], "front matter")
    if not isinstance(fields, dict):
        return Metadata(), text
    return _from_mapping(_ours(fields), "front matter"), text[match.end() :]


def _refuse_unclosed(text: str) -> None:
    """Refuse front matter without an end: its date would be lost, and its lines read as prose."""
    opened = _OPENED.match(text[:_MAX_BYTES])
    if opened is None:
        return
    fields = opened["fields"].splitlines()
    # One line of the kind may be prose under a rule: "Update: the talks go on".
    if len(fields) > 1 or fields[0].partition(":")[0] in KEYS:
        raise MetadataError(
            "front matter is opened with --- and never closed: add a line --- after"
            f' "{shown(fields[-1], 60)}"'
        )


def from_sidecar(article: Path, note: Callable[[str], None]) -> Metadata:
    """The metadata in the sidecar file of ``article``; nothing where there is none.

    Args:
        article: The article's path.
        note: Told of keys that mean nothing here: another program's, or misspelt.

    Raises:
        MetadataError: The sidecar cannot be read, is not YAML, or has a value that is no use.
    """
    for name in (f"{article.name}.meta.yaml", f"{article.stem}.meta.yaml"):
        sidecar = article.with_name(name)
        where = f"sidecar {shown(name)}"
        try:
            with sidecar.open("rb") as file:
                raw = file.read(_MAX_BYTES + 1)
        except OSError as error:
            # An article's name may be too long for another ending.
            if error.errno in (errno.ENOENT, errno.ENAMETOOLONG):
                continue
            raise MetadataError(f"{where} cannot be read: {error.strerror}") from error
        if len(raw) > _MAX_BYTES:
            raise MetadataError(f"{where} is over {_MAX_BYTES:,} bytes: is it the right file?")
        try:
            fields = _parsed(raw.decode("utf-8-sig"), where)
        except UnicodeDecodeError as error:
            raise MetadataError(f"{where} is not UTF-8: save it as UTF-8") from error
        if not isinstance(fields, dict | None):
            raise MetadataError(f'{where} must hold lines such as "published: 2025-03-14"')
        fields = fields or {}
        if unused := [key for key in fields if key not in KEYS]:
            names = ", ".join(shown(key, 60) for key in unused[:_MOST_NAMED])
            more = ", …" if len(unused) > _MOST_NAMED else ""
            note(f"{where}: not used: {names}{more} (used are {', '.join(KEYS)})")
        return _from_mapping(_ours(fields), where)
    return Metadata()


def lenient_date(value: str | None) -> date | None:
    """The date that an HTML page gives; None where there is none or it makes no sense."""
    try:
        return None if value is None else _date(value)
    except ValueError:
        return None


def _parsed(source: str, where: str) -> Any:
    try:
        # Strings, lists and mappings only: a title "1984" and a date stay as they are written, and
        # no tag builds anything.
        return yaml.load(source, Loader=yaml.BaseLoader)
    except (yaml.YAMLError, RecursionError) as error:
        line = getattr(getattr(error, "problem_mark", None), "line", None)
        place = "" if line is None else f" (its line {line + 1})"
        raise MetadataError(
            f'{where} is not valid YAML{place}: write lines such as "published: 2025-03-14"'
        ) from error


def _from_mapping(fields: Mapping[str, Any], where: str) -> Metadata:
    for key in fields:
        if not isinstance(fields[key], str):
            raise MetadataError(f"{where} gives {key} as a list or mapping: write one line of text")
    published = fields.get("published")
    try:
        day = None if published is None else _date(published)
    except ValueError as error:
        raise MetadataError(
            f'{where} gives published as "{shown(published, 60)}": write an ISO 8601 date such as'
            " 2025-03-14, or a full timestamp"
        ) from error
    return Metadata(
        title=_line(fields.get("title")),
        outlet=_line(fields.get("outlet")),
        published=day,
        url=_line(fields.get("url")),
    )


def _ours(fields: Mapping[Any, Any]) -> dict[str, Any]:
    """Those of ``fields`` that mean something here and are not left empty."""
    return {key: fields[key] for key in KEYS if fields.get(key, "") not in _UNKNOWN}


def _line(words: str | None) -> str | None:
    return " ".join(words.split()) or None if words else None


def _date(value: str) -> date:
    """The calendar day of an ISO 8601 date or timestamp, in the time zone it is written in."""
    return datetime.fromisoformat(value.strip()).date()
