"""The command line: one module a command.

Findings go to stdout, everything else to stderr. Exit statuses are those of ``checker.errors``; 130
and 143 after Ctrl-C and SIGTERM, as shells have it.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence

from checker import __version__
from checker.cli import cache, check, claims, model, rule
from checker.cli.console import note, use_utf8
from checker.errors import EXIT_CLEAN, CheckerError

_DESCRIPTION = "Finds statements in news articles that cannot both stand, with both quotations."
_EPILOG = (
    "exit status: 0 checked in full, nothing found; 1 findings; 2 wrong usage, configuration or "
    "input; 3 incomplete: not everything could be checked"
)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit status."""
    use_utf8()
    parser = _parser()
    args = parser.parse_args(argv)
    try:
        from checker.local_model.server import stop_on_signals

        with stop_on_signals():
            status: int = args.run(args)
            sys.stdout.flush()
        return status
    except CheckerError as error:
        note(f"checker: {error.message}")
        return error.exit_status
    except KeyboardInterrupt as interruption:
        note(f"checker: {interruption or 'interrupted: what was read so far is kept in the cache'}")
        return 130
    except BrokenPipeError:
        # The reader of our output has gone (`checker check … | head`); there is nobody to tell.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return EXIT_CLEAN


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="checker", description=_DESCRIPTION, epilog=_EPILOG)
    parser.add_argument("--version", action="version", version=f"checker {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in (check, claims, rule, model, cache):
        command.add(commands)
    return parser


__all__ = ["main"]
