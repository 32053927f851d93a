"""Records a model's answers about the labelled articles anew: ``make record``.

The articles go the ordinary way, with a cache of their own that begins empty, first all together
and then the two of the guiding case by themselves. Nothing is written unless every question was
answered.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from checker.asking.cache import PassageCache
from checker.cli.console import PassageProgress, note
from checker.cli.options import add_model_options, fetch_model, settings_from
from checker.config import Settings
from checker.errors import EXIT_CLEAN, CheckerError, ProviderError
from checker.extract import Extractor
from checker.ingest import MetadataFlags, read_article
from checker.pipeline import Run, check
from checker.session import Model, Session, choose_model
from evals.recordings import ARTICLES, FOLDER, GUIDING, Recorder, Recording, path_for, write


def main(argv: Sequence[str] | None = None) -> int:
    """Record; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m evals.record", description=__doc__)
    parser.add_argument("--folder", type=Path, default=FOLDER, help="where the recordings stand")
    add_model_options(parser)
    args = parser.parse_args(argv)
    five = sorted(ARTICLES.glob("*.txt"))
    guiding = [ARTICLES / name for name in GUIDING]
    try:
        settings = settings_from(args)
        model = choose_model(settings)
        recordings = record(settings, model, [five, guiding])
    except CheckerError as error:
        note(f"record: {error.message}")
        return error.exit_status
    path = path_for(model.record.name, args.folder)
    write(path, recordings)
    print(f"{len(recordings)} answers of {model.record.name} are recorded in {path}")
    return EXIT_CLEAN


def record(
    settings: Settings, model: Model, runs: Sequence[Sequence[Path]]
) -> tuple[Recording, ...]:
    """The answers to every question of ``runs``, each asked once.

    Args:
        settings: Where the model is.
        model: Whose answers.
        runs: The articles of each run.

    Raises:
        ProviderError: Some passage could not be read.
        CheckerError: An article or the model cannot be used.
    """
    progress = PassageProgress(sys.stderr)
    with (
        tempfile.TemporaryDirectory() as folder,
        PassageCache(Path(folder) / "answers", warn=note) as cache,
        Session(
            settings,
            model,
            cache,
            fetch=lambda wanted: fetch_model(wanted, settings),
            note=note,
        ) as session,
    ):
        recorder = Recorder(session.provider, model.endpoint)
        extractor = Extractor(recorder, model.profile, model.endpoint.max_concurrency)
        for paths in runs:
            articles = tuple(read_article(path, MetadataFlags()) for path in paths)
            document = check(Run(articles), model, extractor, progress)
            progress.close()
            if document.failures:
                raise ProviderError(f"not recorded: {document.failures[0].reason}")
    return tuple(recorder.recordings.values())


if __name__ == "__main__":
    sys.exit(main())
