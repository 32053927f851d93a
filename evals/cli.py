"""The command line of the evaluations."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from checker.errors import CheckerError
from evals.gold import GOLD
from evals.gold.dataset import load_story
from evals.gold.locate import locate_story


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; the exit status."""
    parser = argparse.ArgumentParser(prog="python -m evals", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    _add_gold(commands)
    arguments = parser.parse_args(argv)
    try:
        status: int = arguments.run(arguments)
    except CheckerError as error:
        print(f"error: {error.message}", file=sys.stderr)
        return 2
    return status


def _add_gold(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    gold = commands.add_parser("gold", help="keep the labelled set sound")
    actions = gold.add_subparsers(dest="action", required=True)
    locate = actions.add_parser("locate", help="write the offsets of hand-written labels")
    locate.add_argument("folders", nargs="+", type=Path, metavar="STORY")
    locate.set_defaults(run=_locate)
    check = actions.add_parser("check", help="hold the labels against model and text")
    check.add_argument("folders", nargs="*", type=Path, metavar="STORY")
    check.set_defaults(run=_check)


def _locate(arguments: argparse.Namespace) -> int:
    problems = [problem for folder in arguments.folders for problem in locate_story(folder)]
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


def _check(arguments: argparse.Namespace) -> int:
    folders = arguments.folders or sorted(path.parent for path in GOLD.glob("*/story.yaml"))
    for folder in folders:
        story = load_story(folder.resolve())
        claims = sum(len(article.labels) for article in story.articles)
        about = story.about
        print(
            f"{story.name} ({about.split}): {len(story.articles)} articles, {claims} claims, "
            f"{len(about.conflicts)} conflicts, {len(about.negatives)} negatives"
        )
    return 0
