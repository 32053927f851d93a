"""The command line: one module a command, imported when the command is used.

Findings go to stdout, everything else to stderr. Exit statuses are those of ``checker.errors``, and
besides, as shells have them: 129, 130 and 143 after SIGHUP, Ctrl-C and SIGTERM, 141 when the reader
of stdout has gone. An error of the program itself is 2, with its traceback: Python's own status for
it, 1, would read as "findings".
"""

from __future__ import annotations

import argparse
import atexit
import gc
import importlib
import os
import traceback
from collections.abc import Sequence
from typing import Any, NoReturn

from checker import __version__
from checker.cli.console import discard_stdout, note, prepare_streams
from checker.errors import EXIT_USAGE, CheckerError, UsageError

_DESCRIPTION = "Finds statements in news articles that cannot both stand, with both quotations."
_EPILOG = (
    "exit status: 0 checked in full, nothing found; 1 findings; 2 wrong usage, configuration or "
    "input; 3 incomplete: not everything could be checked"
)
_COMMANDS = {
    "check": "find contradictions in and between articles",
    "claims": "list the claims of the articles",
    "rule": "list the rules, or explain one",
    "model": "fetch, inspect or remove the local model",
    "cache": "inspect or clear the kept answers",
}
_INTERRUPTED = "interrupted: what was read so far is kept in the cache"
_BROKEN_PIPE = 128 + 13

# A run makes some hundred thousand small objects, keeps most of them and ends: looking for cycles
# among them every 700, and once more at the very end, took a fourth of a run from the cache.
_OBJECTS_BETWEEN_COLLECTIONS = 200_000


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit status."""
    prepare_streams()
    gc.set_threshold(_OBJECTS_BETWEEN_COLLECTIONS)
    atexit.register(gc.freeze)
    try:
        return _run(argv)
    except CheckerError as error:
        note(f"checker: {error.message}")
        return error.exit_status
    except KeyboardInterrupt as interruption:
        _end_now(130, str(interruption) or _INTERRUPTED)
    except BrokenPipeError:
        # As in `checker check … | head`: there is nobody to tell.
        discard_stdout()
        return _BROKEN_PIPE
    except Exception:
        traceback.print_exc()
        note("checker: that is an error of this program: please report it with the lines above")
        return EXIT_USAGE


def _run(argv: Sequence[str] | None) -> int:
    args = _parser().parse_args(argv)
    from checker.local_model.server import stop_on_signals

    try:
        with stop_on_signals():
            status: int = args.run(args)
        return status
    except SystemExit as ending:
        assert isinstance(ending.code, int)
        _end_now(ending.code, _INTERRUPTED)


def _end_now(status: int, reason: str) -> NoReturn:
    """End the process, everything that was open having been closed on the way here.

    Python would first wait for the threads in which questions to a server are still under way.
    """
    note(f"checker: {reason}")
    os._exit(status)


class Parser(argparse.ArgumentParser):
    """A parser that says what is wrong in one line, as everything else here does."""

    def error(self, message: str) -> NoReturn:
        """Refuse the command line."""
        raise UsageError(f"{message} (see {self.prog} --help)")


class _Command(Parser):
    """The parser of one command: its module is imported, and its options added, at its use."""

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        name = self.prog.split()[-1]
        importlib.import_module(f"checker.cli.{name}").add_to(self)
        found, unknown = super().parse_known_args(args, namespace)
        if unknown:
            # Left to the parser above, it would be told of no command in particular.
            self.error(f"unrecognized arguments: {' '.join(unknown)}")
        return found, unknown


def _parser() -> argparse.ArgumentParser:
    parser = Parser(prog="checker", description=_DESCRIPTION, epilog=_EPILOG)
    parser.add_argument("--version", action="version", version=f"checker {__version__}")
    commands = parser.add_subparsers(
        title="commands", metavar="COMMAND", required=True, parser_class=_Command
    )
    for name, words in _COMMANDS.items():
        commands.add_parser(name, help=words, description=f"{words[0].upper()}{words[1:]}.")
    return parser


__all__ = ["main"]
