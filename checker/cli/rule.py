"""``checker rule``: what the rules look for."""

from __future__ import annotations

import argparse

from checker.cli.console import write_out
from checker.errors import EXIT_CLEAN, UsageError
from checker.rules import all_rules, find_rule
from checker.rules.base import SECTIONS, Rule


def add_to(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("code", nargs="?", metavar="CODE", help="such as STA001")
    parser.set_defaults(run=_run)


def _run(args: argparse.Namespace) -> int:
    if args.code is None:
        for rule in all_rules():
            title = f"{rule.code}  {rule.name:<24} {rule.severity.value:<7}"
            write_out(f"{title} {rule.summary()}\n")
        return EXIT_CLEAN
    found = find_rule(args.code)
    if found is None:
        known = ", ".join(rule.code for rule in all_rules())
        raise UsageError(f"there is no rule {args.code!r}; the rules are {known}")
    write_out(f"{explained(found)}\n")
    return EXIT_CLEAN


def explained(rule: Rule) -> str:
    """The rule's documentation as Markdown."""
    sections = rule.documentation()
    lines = [
        f"# {rule.code} {rule.name}",
        "",
        f"Severity {rule.severity.value} · {rule.stability.value} · since {rule.since}",
        "",
        sections[""],
    ]
    for title in SECTIONS:
        lines += ["", f"## {title}", "", sections[title]]
    return "\n".join(lines)
