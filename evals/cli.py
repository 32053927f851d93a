"""The command line of the evaluations: ``python -m evals``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from checker.cli.options import add_model_options, settings_from
from checker.document import Document
from checker.errors import CheckerError, InputError
from evals import pairs, show
from evals.agreement import LABELLINGS, agreement
from evals.gold import GOLD, GoldStory, Split, load_stories
from evals.gold.dataset import ROOT, load_story
from evals.gold.locate import locate_story
from evals.outside.bump import ask, read_rows
from evals.outside.polnear import score_polnear
from evals.report import Section, write_report
from evals.runs import RUNS, RunLog, log_path, read_log, run
from evals.score import Scores, score
from evals.systems import System, from_labels, opened

RESULTS = ROOT / "evals" / "RESULTS.md"
ENGINE = "engine"
"""The engine alone: scored from the labels, without a run."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m evals", description="Measure the program against the labelled set."
    )
    commands = parser.add_subparsers(dest="command", required=True)

    reading = commands.add_parser("run", help="read the labelled stories with a system")
    reading.add_argument("systems", nargs="*", type=System, metavar="SYSTEM", help=_systems())
    reading.add_argument("--story", nargs="+", default=[], metavar="NAME", help="only these")
    reading.add_argument("--fresh", action="store_true", help="ask again what is in the cache")
    _add_set(reading)
    _add_runs(reading)
    add_model_options(reading)
    reading.set_defaults(command_=_run)

    scoring = commands.add_parser("score", help="print what a run is worth")
    scoring.add_argument("system", nargs="?", default=System.DEFAULT.value, help=_scored())
    scoring.add_argument("--split", type=Split, choices=[*Split], help="only these stories")
    scoring.add_argument("--errors", action="store_true", help="list what was wrong, too")
    _add_set(scoring)
    _add_runs(scoring)
    scoring.set_defaults(command_=_score)

    comparing = commands.add_parser("compare", help="say what differs between two runs")
    comparing.add_argument("one", help="a system, or a run log")
    comparing.add_argument("other", help="a system, or a run log")
    comparing.add_argument("--split", type=Split, choices=[*Split], help="only these stories")
    _add_set(comparing)
    _add_runs(comparing)
    comparing.set_defaults(command_=_compare)

    reporting = commands.add_parser("report", help="write evals/RESULTS.md")
    reporting.add_argument("--polnear", type=Path, metavar="FILE", help="PolNeAR articles")
    reporting.add_argument("-o", "--output", type=Path, default=RESULTS, metavar="FILE")
    _add_set(reporting)
    _add_runs(reporting)
    reporting.set_defaults(command_=_report)

    polnear = commands.add_parser("polnear", help="score attributions on PolNeAR articles")
    polnear.add_argument("file", type=Path, metavar="FILE")
    polnear.set_defaults(command_=_polnear)

    bump = commands.add_parser("bump", help="score findings on BUMP pairs")
    bump.add_argument("file", type=Path, metavar="FILE")
    bump.add_argument("--system", type=System, choices=[*System], default=System.DEFAULT)
    bump.add_argument("--errors", action="store_true", help="list the findings, too")
    _add_runs(bump)
    add_model_options(bump)
    bump.set_defaults(command_=_bump)

    plain = commands.add_parser("pairs", help="score findings on pairs of short articles")
    plain.add_argument("--system", type=System, choices=[*System], default=System.DEFAULT)
    plain.add_argument("--split", type=Split, choices=[*Split], help="only these pairs")
    plain.add_argument("--errors", action="store_true", help="list what was wrong, too")
    plain.add_argument("--pairs", type=Path, default=pairs.PAIRS, metavar="FOLDER")
    _add_runs(plain)
    add_model_options(plain)
    plain.set_defaults(command_=_pairs)

    agreeing = commands.add_parser("agreement", help="compare two labellings")
    agreeing.add_argument("--folder", type=Path, default=LABELLINGS, metavar="FOLDER")
    agreeing.add_argument("--list", action="store_true", help="list where they differ")
    agreeing.set_defaults(command_=_agreement)

    gold = commands.add_parser("gold", help="keep the labelled set sound")
    actions = gold.add_subparsers(dest="action", required=True)
    locating = actions.add_parser("locate", help="write the offsets of hand-written labels")
    locating.add_argument("folders", nargs="+", type=Path, metavar="STORY")
    locating.set_defaults(command_=_locate)
    checking = actions.add_parser("check", help="hold the labels against format and text")
    checking.add_argument("folders", nargs="*", type=Path, metavar="STORY")
    checking.set_defaults(command_=_check)

    arguments = parser.parse_args(argv)
    try:
        status: int = arguments.command_(arguments)
    except CheckerError as error:
        print(f"error: {error.message}", file=sys.stderr)
        return error.exit_status
    return status


def _systems() -> str:
    return f"what reads: {', '.join(System)} (default: {System.DEFAULT})"


def _scored() -> str:
    return f"{', '.join(System)}, {ENGINE} (from the labels), or a run log"


def _add_set(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--gold", type=Path, default=GOLD, metavar="FOLDER", help="the labelled set"
    )


def _add_runs(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--runs", type=Path, default=RUNS, metavar="FOLDER", help="where run logs stand"
    )


def _run(arguments: argparse.Namespace) -> int:
    stories = load_stories(arguments.gold)
    if arguments.story:
        stories = tuple(story for story in stories if story.name in arguments.story)
    settings = settings_from(arguments)
    for system in arguments.systems or [System.DEFAULT]:
        path = log_path(system, arguments.runs)
        with show.progress(system) as progress:
            log = run(system, stories, settings, path, progress, fresh=arguments.fresh)
        failures = sum(len(one.document.failures) for one in log.stories)
        if failures:
            print(f"{system}: {failures} passages could not be read", file=sys.stderr)
    return 0


def _score(arguments: argparse.Namespace) -> int:
    stories = load_stories(arguments.gold)
    scores = _scores(arguments.system, stories, arguments)
    print("\n".join(show.scores(scores)))
    if arguments.errors:
        print("\n".join(show.errors(scores)))
    return 0


def _compare(arguments: argparse.Namespace) -> int:
    stories = load_stories(arguments.gold)
    one, other = (_scores(name, stories, arguments) for name in (arguments.one, arguments.other))
    print("\n".join(show.comparison(arguments.one, one, arguments.other, other)))
    return 0


def _report(arguments: argparse.Namespace) -> int:
    stories = load_stories(arguments.gold)
    paths = {system: log_path(system, arguments.runs) for system in System}
    logs = {system: read_log(path) for system, path in paths.items() if path.is_file()}
    sections = []
    if LABELLINGS.is_dir():
        sections.append(show.agreement_section(agreement()))
    if arguments.polnear is not None and arguments.polnear.is_file():
        sections.append(show.polnear_section(score_polnear(arguments.polnear)))
    elif arguments.polnear is not None:
        print(f"{arguments.polnear} is not there: PolNeAR is left out", file=sys.stderr)
    for title, name in _KEPT.items():
        kept = arguments.runs / name
        if kept.is_file():
            sections.append(Section(title, tuple(kept.read_text(encoding="utf-8").splitlines())))
    write_report(stories, logs, sections, arguments.output)
    print(arguments.output)
    return 0


def _polnear(arguments: argparse.Namespace) -> int:
    if not arguments.file.is_file():
        print(f"{arguments.file} is not there: skipped", file=sys.stderr)
        return 0
    print("\n".join(show.polnear_section(score_polnear(arguments.file)).lines))
    return 0


def _bump(arguments: argparse.Namespace) -> int:
    if not arguments.file.is_file():
        print(f"{arguments.file} is not there: skipped", file=sys.stderr)
        return 0
    rows = read_rows(arguments.file)
    with (
        opened(arguments.system, settings_from(arguments)) as measured,
        show.progress(f"bump, {arguments.system}") as progress,
    ):
        answers = ask(rows, measured.read, progress)
    section = show.bump_section(arguments.system, answers)
    _keep(section, arguments.runs)
    print("\n".join(section.lines))
    if arguments.errors:
        print("\n".join(show.bump_errors(answers)))
    return 0


def _pairs(arguments: argparse.Namespace) -> int:
    with (
        opened(arguments.system, settings_from(arguments)) as measured,
        show.progress(f"pairs, {arguments.system}") as progress,
    ):
        answers = {
            split: [*pairs.ask(pairs.read_pairs(split, arguments.pairs), measured.read, progress)]
            for split in Split
            if arguments.split in (None, split)
        }
    section = show.pairs_section(arguments.system, answers)
    if arguments.split is None:
        _keep(section, arguments.runs)
    print("\n".join(section.lines))
    if arguments.errors:
        print("\n".join(line for found in answers.values() for line in show.pairs_errors(found)))
    return 0


_KEPT = {show.PAIRS_TITLE: "pairs.md", show.BUMP_TITLE: "bump.md"}
"""The sections that take a run of their own, kept for the report."""


def _keep(section: Section, runs: Path) -> None:
    """Keep a section for the report."""
    runs.mkdir(parents=True, exist_ok=True)
    (runs / _KEPT[section.title]).write_text("\n".join(section.lines) + "\n", encoding="utf-8")


def _agreement(arguments: argparse.Namespace) -> int:
    print("\n".join(show.agreement_section(agreement(arguments.folder)).lines))
    if arguments.list:
        print("\n".join(show.disagreements(arguments.folder)))
    return 0


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


def _scores(name: str, stories: Sequence[GoldStory], arguments: argparse.Namespace) -> Scores:
    """The scores of a system, by its name or its log."""
    if name == ENGINE:
        documents: Mapping[str, Document] = {s.name: from_labels(s) for s in stories}
        return score(stories, documents, arguments.split, labels=True)
    return score(stories, _log(name, arguments.runs).documents(), arguments.split)


def _log(name: str, folder: Path) -> RunLog:
    path = log_path(System(name), folder) if name in {*System} else Path(name)
    try:
        return read_log(path)
    except FileNotFoundError:
        raise InputError(
            f"{path}: there is no such run; make it with: python -m evals run"
        ) from None
    except ValueError:
        raise InputError(f"{path}: is no run log") from None
