"""Writes the pages of ``docs/`` that are made from the code: ``python -m evals.docs``."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

from checker.events.triggers import concepts
from checker.lattice import LATTICE, clash
from checker.models import EventType, StatusValue
from checker.rules import all_rules
from checker.rules.base import SECTIONS

FOLDER = Path(__file__).parent.parent / "docs"
_MADE = "<!-- Made by `python -m evals.docs`; edit the code it is made from. -->"


def pages() -> dict[str, str]:
    """The text of every page by file name."""
    return {"rules.md": _rules(), "lattice.md": _lattice(), "events.md": _events()}


def _rules() -> str:
    lines = [
        _MADE,
        "# Rules",
        "",
        "Every finding names the rule that made it. A rule judges two claims that the linking",
        "takes to speak of one event; what it is not sure of, it withholds.",
        "",
        "| Code | Name | Severity | Reports |",
        "| --- | --- | --- | --- |",
    ]
    for rule in all_rules():
        anchor = f"{rule.code}-{rule.name}".lower()
        severity = rule.severity.value
        lines.append(f"| [{rule.code}](#{anchor}) | {rule.name} | {severity} | {rule.summary()} |")
    for rule in all_rules():
        sections = rule.documentation()
        facts = f"Severity {rule.severity.value} · {rule.stability.value} · since {rule.since}"
        lines += ["", f"## {rule.code} {rule.name}", "", facts, "", sections[""]]
        for title in SECTIONS:
            lines += ["", f"### {title}", "", sections[title]]
    return "\n".join(lines) + "\n"


def _lattice() -> str:
    values = [value for value in StatusValue if any(value in pair for pair in LATTICE)]
    others = [value.value for value in StatusValue if value not in values]
    lines = [
        _MADE,
        "# The status lattice",
        "",
        "What two claims may say of one event without clashing. A filled cell names the rule that",
        "reports the pair and how grave it is; where a cell is empty, both can stand. The table is",
        f"symmetric. Statuses that clash with none: {', '.join(others)}.",
        "",
        "| | " + " | ".join(value.value for value in values) + " |",
        "| --- " * (len(values) + 1) + "|",
    ]
    for one in values:
        cells = (clash(one, other) for other in values)
        words = (f"{cell.rule} {cell.severity.value}" if cell else "" for cell in cells)
        lines.append(f"| **{one.value}** | " + " | ".join(words) + " |")
    lines += ["", "## Why", ""]
    reasons = {(cell.rule, cell.why) for cell in LATTICE.values()}
    lines += [f"- {rule}: {why}." for rule, why in sorted(reasons)]
    return "\n".join(lines) + "\n"


def _events() -> str:
    lines = [
        _MADE,
        "# Event types",
        "",
        "A claim's event has one type of this closed list, and, where a word names it, a concept",
        "within the type. Claims of different concepts are not taken to speak of one event.",
        "",
        "| Type | Concepts |",
        "| --- | --- |",
    ]
    by_type = sorted(concepts(), key=lambda pair: list(EventType).index(pair[1]))
    for kind, named in groupby(by_type, key=lambda pair: pair[1]):
        lines.append(f"| {kind.value} | {', '.join(concept for concept, _ in named)} |")
    return "\n".join(lines) + "\n"


def main() -> None:
    """Write every page."""
    FOLDER.mkdir(exist_ok=True)
    for name, text in pages().items():
        (FOLDER / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
