"""The options about model and cache, and the settings that they lead to."""

from __future__ import annotations

import argparse
from pathlib import Path

from checker.config import NO_MODEL, SETTINGS, ProfileChoice, Settings, load_settings
from checker.local_model.catalogue import LocalModel


def add_model_options(parser: argparse.ArgumentParser) -> None:
    """Options about the model; without them, the default model on this machine."""
    model = parser.add_argument_group("model (default: on this machine; nothing is sent anywhere)")
    which = model.add_mutually_exclusive_group()
    which.add_argument(
        "--model", metavar="NAME", help="a local model, or the endpoint's name for one"
    )
    which.add_argument(
        "--no-model",
        action="store_const",
        const=NO_MODEL,
        dest="model",
        help="ask none: word lists alone name the events; fetches and starts nothing",
    )
    model.add_argument("--model-file", metavar="FILE", help="a GGUF file to run on this machine")
    model.add_argument("--base-url", metavar="URL", help="an OpenAI-compatible endpoint")
    model.add_argument(
        "--api-key-env",
        metavar="VARIABLE",
        help="environment variable that holds its key (default: CHECKER_API_KEY)",
    )
    model.add_argument(
        "--key-over-http",
        action="store_const",
        const="yes",
        help="send the key to another machine even over plain http, which anybody on the way reads",
    )
    model.add_argument(
        "--profile",
        choices=[choice.value for choice in ProfileChoice],
        help="how much to ask at a time (default: auto)",
    )
    model.add_argument("--timeout", metavar="SECONDS", help="longest wait for one response")
    add_cache_dir(model)


def add_cache_dir(parser: argparse._ActionsContainer) -> None:
    """The option that says where answers and models are kept."""
    parser.add_argument("--cache-dir", metavar="FOLDER", help="where answers and models are kept")


def settings_from(args: argparse.Namespace) -> Settings:
    """The settings, the command line's options first."""
    return load_settings({name: getattr(args, name, None) for name in SETTINGS})


def fetch_model(model: LocalModel, settings: Settings) -> Path:
    """Have a local model's file, with progress on stderr."""
    from checker.local_model.fetch import fetch
    from checker.local_model.progress import progress_on
    from checker.local_model.store import models_dir

    with progress_on() as progress:
        return fetch(model, models_dir(settings.cache_dir), progress)
