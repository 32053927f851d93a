"""``checker cache``: the answers that are kept."""

from __future__ import annotations

import argparse

from checker.asking.cache import PassageCache
from checker.cli import Parser
from checker.cli.console import note, write_out
from checker.cli.options import add_cache_dir, settings_from
from checker.errors import EXIT_CLEAN, EXIT_USAGE
from checker.plural import count


def add_to(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    actions = parser.add_subparsers(
        title="actions", metavar="ACTION", required=True, parser_class=Parser
    )
    for name, words, run in (
        ("status", "what is kept, and where", _status),
        ("clear", "delete all kept answers; repairs a damaged cache", _clear),
    ):
        action = actions.add_parser(name, help=words)
        add_cache_dir(action)
        action.set_defaults(run=run)


def _status(args: argparse.Namespace) -> int:
    folder = settings_from(args).cache_dir / "answers"
    with PassageCache(folder, warn=note) as cache:
        stats = cache.stats()
    write_out(f"{count(stats.entries, 'answer')}, {stats.size / 1e6:.1f} MB, in {folder}\n")
    return EXIT_CLEAN if stats.usable else EXIT_USAGE


def _clear(args: argparse.Namespace) -> int:
    folder = settings_from(args).cache_dir / "answers"
    with PassageCache(folder, warn=note) as cache:
        cache.clear()
    note(f"the kept answers in {folder} are deleted")
    return EXIT_CLEAN
