"""``checker check``: find what in the articles cannot both stand."""

from __future__ import annotations

import argparse
from pathlib import Path

from checker.cli.reading import add_reading_options, emit, read_against, read_articles, run
from checker.document import Document
from checker.errors import EXIT_CLEAN, EXIT_FINDINGS, EXIT_INCOMPLETE
from checker.explain import check_ids
from checker.models import Relation, Severity
from checker.pipeline import Run
from checker.render import WHOLE

_LEVELS = {
    "grave": frozenset({Severity.GRAVE}),
    "medium": frozenset({Severity.GRAVE, Severity.MEDIUM}),
}


def add_to(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    add_reading_options(parser)
    parser.add_argument(
        "--against",
        nargs="+",
        metavar="ARTICLE",
        type=Path,
        default=[],
        help="articles that serve as the other side only",
    )
    parser.add_argument(
        "--explain-pair",
        nargs="+",
        metavar="ID",
        default=[],
        help="say step by step why two claims (their ids, or the id of a finding) make a finding "
        "or none; the beginning of an id will do",
    )
    parser.add_argument("--nuances", action="store_true", help="show nuances as well")
    parser.add_argument(
        "--level",
        choices=sorted(_LEVELS),
        default="medium",
        help="least severity for exit status 1 (default: medium)",
    )
    parser.set_defaults(run=_run)


def _run(args: argparse.Namespace) -> int:
    if args.explain_pair:
        check_ids(args.explain_pair)
    work = Run(
        articles=read_articles(args),
        against=read_against(args.against),
        explain=tuple(args.explain_pair),
        timeline=args.format in WHOLE,
    )
    document = run(args, work)
    emit(args, document, work, nuances=args.nuances)
    return exit_status(document, args.level)


def exit_status(document: Document, level: str) -> int:
    """3 when something was not checked, else 1 for findings of the level, else 0.

    Updates are shown, and are no contradictions.
    """
    if not document.complete:
        return EXIT_INCOMPLETE
    found = any(
        finding.severity in _LEVELS[level] and finding.relation is not Relation.UPDATE
        for finding in document.findings
    )
    return EXIT_FINDINGS if found else EXIT_CLEAN
