"""``checker claims``: list what the articles claim, without comparing."""

from __future__ import annotations

import argparse

from checker.cli.reading import add_reading_options, emit, read_articles, run
from checker.errors import EXIT_CLEAN, EXIT_INCOMPLETE
from checker.pipeline import Run


def add_to(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    add_reading_options(parser)
    parser.set_defaults(run=_run)


def _run(args: argparse.Namespace) -> int:
    work = Run(articles=read_articles(args), compared=False)
    document = run(args, work)
    emit(args, document, work, nuances=False)
    return EXIT_CLEAN if document.complete else EXIT_INCOMPLETE
