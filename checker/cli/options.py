"""The options that ``check`` and ``claims`` share, and what they lead to."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

from checker.cache import PassageCache
from checker.cli.console import PassageProgress, note, wants_colour, width
from checker.config import ProfileChoice, Settings, load_settings
from checker.document import Document
from checker.errors import InputError, StoreError, UsageError
from checker.extract import Extractor
from checker.ingest import MetadataFlags, read_article
from checker.local_model.catalogue import LocalModel
from checker.models import Article
from checker.pipeline import Run, check, unique
from checker.render import FORMATS, RenderInput, render
from checker.session import Model, Session, choose_model


def add_reading_options(parser: argparse.ArgumentParser) -> None:
    """Options about articles, model, cache and output."""
    parser.add_argument(
        "articles", nargs="+", metavar="ARTICLE", type=Path, help="text, Markdown or HTML file"
    )
    about = parser.add_argument_group("about the article (instead of what the file says)")
    about.add_argument("--published", metavar="DATE", help="publication date, such as 2025-08-19")
    about.add_argument("--outlet", metavar="NAME", help="who published it")
    about.add_argument("--title", metavar="TEXT", help="its headline")
    about.add_argument("--url", metavar="URL", help="where it stands on the web")
    add_model_options(parser)
    cache = parser.add_argument_group("cache")
    cache.add_argument("--fresh", action="store_true", help="ask the model again")
    cache.add_argument("--no-cache", action="store_true", help="neither use nor keep answers")
    cache.add_argument(
        "--cached-only",
        action="store_true",
        help="do not ask the model: what is not in the cache is incomplete",
    )
    output = parser.add_argument_group("output")
    output.add_argument("--format", choices=FORMATS, default="full", help="default: full")
    output.add_argument("-o", "--output", metavar="FILE", type=Path, help="instead of stdout")
    output.add_argument("-q", "--quiet", action="store_true", help="no progress on stderr")


def add_model_options(parser: argparse.ArgumentParser) -> None:
    """Options about the model; without them, the default model on this machine."""
    model = parser.add_argument_group("model (default: on this machine; nothing is sent anywhere)")
    model.add_argument(
        "--model", metavar="NAME", help="a local model, or the endpoint's name for one"
    )
    model.add_argument("--model-file", metavar="FILE", help="a GGUF file to run on this machine")
    model.add_argument("--base-url", metavar="URL", help="an OpenAI-compatible endpoint")
    model.add_argument(
        "--api-key-env",
        metavar="VARIABLE",
        help="environment variable that holds its key (default: CHECKER_API_KEY)",
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
    names = ("model", "model_file", "base_url", "profile", "cache_dir", "api_key_env", "timeout")
    return load_settings({name: getattr(args, name, None) for name in names})


def read_articles(args: argparse.Namespace) -> tuple[Article, ...]:
    """The articles of the command line.

    Raises:
        InputError: Some cannot be read; every one of them is named on stderr first.
        UsageError: Metadata of one article was given for several.
    """
    flags = MetadataFlags(
        title=args.title, outlet=args.outlet, published=args.published, url=args.url
    )
    if len(args.articles) > 1:
        for name in ("title", "url", "outlet", "published"):
            if getattr(args, name) is not None:
                raise UsageError(
                    f"--{name} is about one article, and {len(args.articles)} are named: put it "
                    f"into a file beside each ({args.articles[0].stem}.meta.yaml)"
                )
    return _read(args.articles, flags)


def _read(paths: list[Path], flags: MetadataFlags) -> tuple[Article, ...]:
    articles: list[Article] = []
    problems: list[InputError] = []
    for path in paths:
        try:
            articles.append(read_article(path, flags))
        except InputError as problem:
            problems.append(problem)
    for earlier in problems[:-1]:
        note(f"checker: {earlier.message}")
    if problems:
        raise problems[-1]
    known = unique(articles)
    for article in articles:
        first = next(a for a in known if a.id == article.id)
        if first is not article:
            note(f"{article.source} is the same article as {first.source}: read once")
        elif article.published is None:
            note(f"{article.source}: no publication date; relative dates stay open (--published)")
    return known


def read_against(paths: list[Path]) -> tuple[Article, ...]:
    """The articles that serve as the other side only."""
    return _read(paths, MetadataFlags())


def run(args: argparse.Namespace, work: Run) -> Document:
    """Check ``work`` with the model and the cache that the options name."""
    settings = settings_from(args)
    model = choose_model(settings)
    if not model.on_this_machine:
        note(
            f"the articles are sent to {model.endpoint.address} "
            f"(named by {settings.base_url_source})"
        )
    progress = PassageProgress(sys.stderr, quiet=args.quiet)
    with ExitStack() as stack:
        cache = None
        if not args.no_cache:
            cache = stack.enter_context(PassageCache(settings.cache_dir / "answers", warn=note))
        session = stack.enter_context(
            Session(
                settings,
                model,
                cache,
                fetch=lambda wanted: fetch_model(wanted, settings),
                note=(lambda line: None) if args.quiet else note,
                fresh=args.fresh,
                cached_only=args.cached_only,
            )
        )
        stack.callback(progress.close)
        extractor = Extractor(session.provider, model.profile, _concurrency(model))
        document = check(work, model, extractor, progress)
    tally = session.provider.tally
    if not args.quiet:
        note(f"{tally.asked} questions to the model, {tally.remembered} answers from the cache")
    return document


def _concurrency(model: Model) -> int:
    return model.endpoint.max_concurrency


def fetch_model(model: LocalModel, settings: Settings) -> Path:
    """Have a local model's file, with progress on stderr."""
    from checker.local_model.fetch import fetch
    from checker.local_model.progress import progress_on
    from checker.local_model.store import models_dir

    with progress_on() as progress:
        return fetch(model, models_dir(settings.cache_dir), progress)


def emit(args: argparse.Namespace, document: Document, work: Run, *, nuances: bool) -> None:
    """Write the document in the format asked for, to stdout or to a file.

    Raises:
        StoreError: The file cannot be written; what stood there before still stands there.
    """
    articles = {article.id: article for article in (*work.articles, *work.against)}
    to_file = args.output is not None
    text = render(
        args.format,
        RenderInput(document=document, articles=articles, nuances=nuances),
        colour=not to_file and wants_colour(sys.stdout),
        width=width(),
    )
    if to_file:
        _write(args.output, text)
    else:
        sys.stdout.write(text)


def _write(path: Path, text: str) -> None:
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.absolute().parent)
        temporary = Path(name)
        try:
            with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
                file.write(text)
            umask = os.umask(0)
            os.umask(umask)
            temporary.chmod(0o666 & ~umask)
            temporary.replace(path)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise StoreError(f"cannot write {path}: {error.strerror}") from None
