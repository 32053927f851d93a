"""Giving hand-written labels their offsets: ``python -m evals gold locate FOLDER``.

A label is written with its words alone; this finds where they stand. What stands nowhere, or more
than once where it must be unique, is said and left for a person to mend: nothing is guessed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

from checker.errors import InputError
from checker.ingest import MetadataFlags, read_article
from evals.gold.dataset import STORY_FILE, read_yaml

_WIDTH = 100


def locate_story(folder: Path) -> list[str]:
    """Write the offsets into every label file of the story; the problems, in words.

    Raises:
        InputError: A file is missing or no YAML.
    """
    problems: list[str] = []
    for name, file in _yaml(folder / STORY_FILE)["articles"].items():
        path = folder / f"{name}.labels.yaml"
        labels = _yaml(path)
        text = read_article((folder / file).resolve(), MetadataFlags()).text
        for claim in labels["claims"]:
            problems += [f"{path}: claim {claim.get('id')}: {p}" for p in locate(claim, text)]
        path.write_text(dumped(labels), encoding="utf-8")
    return problems


def locate(claim: dict[str, Any], text: str) -> Iterator[str]:
    """Add ``start`` and ``end`` to every quotation of one raw label; what could not be found.

    The claim's own quotation must be unique in the text, or say with ``nth`` which one it is. Every
    other stretch is the one nearest to it, inside it if it can be.
    """
    quote = claim.get("quote")
    if not isinstance(quote, dict):
        yield "has no quote: {text: …}"
        return
    if "start" not in quote:
        places = _places(quote["text"], text)
        nth = quote.pop("nth", None)
        if not places:
            yield f"“{quote['text']}” does not stand in the text"
            return
        if nth is None and len(places) > 1:
            yield f"“{quote['text']}” stands {len(places)} times: say nth: 1, 2 …"
            return
        _put(quote, places[(nth or 1) - 1])
    start, end = quote["start"], quote["end"]
    for other in _quotes(claim):
        if "start" in other:
            continue
        nth = other.pop("nth", None)
        places = _places(other["text"], text)
        inside = [at for at in places if start <= at and at + len(other["text"]) <= end]
        if not places:
            yield f"“{other['text']}” does not stand in the text"
        elif nth is not None:
            _put(other, places[nth - 1])
        else:
            near = inside or sorted(places, key=lambda at: max(start - at, at - end))
            _put(other, near[0])


def _put(quote: dict[str, Any], start: int) -> None:
    quote["start"], quote["end"] = start, start + len(quote["text"])


def _quotes(node: Any) -> Iterator[dict[str, Any]]:
    if isinstance(node, Mapping):
        if "text" in node and isinstance(node, dict):
            yield node
        for value in node.values():
            yield from _quotes(value)
    elif isinstance(node, list):
        for value in node:
            yield from _quotes(value)


def _places(words: str, text: str) -> list[int]:
    """Where ``words`` stand as whole words."""
    found, at = [], text.find(words)
    while at >= 0:
        before, after = text[at - 1 : at], text[at + len(words) : at + len(words) + 1]
        cut_left = before.isalnum() and words[:1].isalnum()
        cut_right = after.isalnum() and words[-1:].isalnum()
        if not (cut_left or cut_right):
            found.append(at)
        at = text.find(words, at + 1)
    return found


class _Dumper(yaml.SafeDumper):
    """Small mappings and lists of names on one line, the rest below each other."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)


def _is_plain(value: object) -> bool:
    return not isinstance(value, (dict, list))


def _mapping(dumper: yaml.SafeDumper, data: dict[str, Any]) -> yaml.Node:
    nested = [v for v in data.values() if not _is_plain(v)]
    flow = bool(data) and all(isinstance(v, dict) and "text" in v for v in nested)
    flow = flow and len(data) <= 3 and len(str(data)) <= 2 * _WIDTH and "id" not in data
    return dumper.represent_mapping("tag:yaml.org,2002:map", data.items(), flow_style=flow)


def _sequence(dumper: yaml.SafeDumper, data: list[Any]) -> yaml.Node:
    flow = all(map(_is_plain, data))
    return dumper.represent_sequence("tag:yaml.org,2002:seq", data, flow_style=flow)


_Dumper.add_representer(dict, _mapping)
_Dumper.add_representer(list, _sequence)


def dumped(labels: object) -> str:
    """The labels as YAML, in the order in which they were written."""
    return yaml.dump(labels, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=_WIDTH)


def _yaml(path: Path) -> dict[str, Any]:
    raw = read_yaml(path)
    if not isinstance(raw, dict):
        raise InputError(f"{path}: must be a mapping")
    return raw
