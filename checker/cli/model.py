"""``checker model``: the language models on this machine."""

from __future__ import annotations

import argparse

from checker.cli import Parser
from checker.cli.console import note, write_out
from checker.cli.options import add_cache_dir, fetch_model, settings_from
from checker.errors import EXIT_CLEAN, ModelMissingError
from checker.local_model.catalogue import CATALOGUE, DEFAULT_MODEL, find_model
from checker.local_model.store import StateKind, models_dir, remove, state


def add_to(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    actions = parser.add_subparsers(
        title="actions", metavar="ACTION", required=True, parser_class=Parser
    )
    for name, words, run in (
        ("status", "which models are on this machine", _status),
        ("fetch", "have a model on this machine, verified", _fetch),
        ("remove", "delete a model from this machine", _remove),
    ):
        action = actions.add_parser(name, help=words)
        if name != "status":
            action.add_argument(
                "name",
                nargs="?",
                default=DEFAULT_MODEL.name,
                metavar="NAME",
                help=f"default: {DEFAULT_MODEL.name}",
            )
        add_cache_dir(action)
        action.set_defaults(run=run)


def _status(args: argparse.Namespace) -> int:
    folder = models_dir(settings_from(args).cache_dir)
    for model in CATALOGUE.values():
        found = state(model, folder)
        size = f"{model.size / 1e9:.1f} GB"
        if found.kind is StateKind.PARTIAL:
            size = f"{found.bytes / 1e6:.0f} of {model.size / 1e6:.0f} MB"
        write_out(f"{model.name:<20} {found.kind.value:<8} {size:<18} {model.description}\n")
    write_out(f"folder: {folder}\n")
    return EXIT_CLEAN


def _fetch(args: argparse.Namespace) -> int:
    model = find_model(args.name)
    settings = settings_from(args)
    there = state(model, models_dir(settings.cache_dir)).kind is StateKind.PRESENT
    path = fetch_model(model, settings)
    note(f"{model.name} is {'already' if there else 'now'} in {path}")
    return EXIT_CLEAN


def _remove(args: argparse.Namespace) -> int:
    model = find_model(args.name)
    freed = remove(model, models_dir(settings_from(args).cache_dir))
    if not freed:
        raise ModelMissingError(f"{model.name} is not on this machine: there is nothing to remove")
    note(f"{model.name} removed: {freed / 1e6:.0f} MB freed")
    return EXIT_CLEAN
