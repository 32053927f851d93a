"""What ``check`` and ``claims`` share: reading articles, asking the model, writing it down."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

from checker.asking.cache import PassageCache
from checker.cli.console import (
    PassageProgress,
    check_stdout,
    note,
    wants_colour,
    width,
    write_out,
)
from checker.cli.options import add_model_options, fetch_model, settings_from
from checker.document import Document
from checker.errors import InputError, StoreError, UsageError
from checker.extract import Extractor
from checker.ingest import STANDARD_INPUT, MetadataFlags, read_article
from checker.models import Article, PassageKind
from checker.pipeline import NOT_ENGLISH, Run, check, unique
from checker.plural import count
from checker.render import FORMATS, RenderInput, render
from checker.session import Session, choose_model


def add_reading_options(parser: argparse.ArgumentParser) -> None:
    """Options about articles, model, cache and output."""
    # Not "+": what is missing is told by ``read_articles``, which knows where they have gone.
    parser.add_argument(
        "articles",
        nargs="*",
        metavar="ARTICLE",
        type=Path,
        help="text, Markdown or HTML file; - for text or HTML from standard input",
    )
    about = parser.add_argument_group("about the article (instead of what the file says)")
    about.add_argument("--published", metavar="DATE", help="publication date, such as 2025-08-19")
    about.add_argument("--outlet", metavar="NAME", help="who published it")
    about.add_argument("--title", metavar="TEXT", help="its headline")
    about.add_argument("--url", metavar="URL", help="where it stands on the web")
    add_model_options(parser)
    group = parser.add_argument_group("cache (one of)")
    cache = group.add_mutually_exclusive_group()
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


def read_articles(args: argparse.Namespace) -> tuple[Article, ...]:
    """The articles of the command line.

    Raises:
        InputError: Some cannot be read; every one of them is named on stderr first.
        UsageError: None is named, or metadata of one article was given for several.
    """
    if not args.articles:
        raise UsageError(_none_named(args))
    flags = MetadataFlags(
        title=args.title, outlet=args.outlet, published=args.published, url=args.url
    )
    if len(args.articles) > 1:
        for name in ("title", "url", "outlet", "published"):
            if getattr(args, name) is not None:
                stem = next((p.stem for p in args.articles if p != STANDARD_INPUT), "NAME")
                raise UsageError(
                    f"--{name} is about one article, and {len(args.articles)} are named: put it "
                    f"into a file beside each ({stem}.meta.yaml)"
                )
    if [*args.articles, *getattr(args, "against", ())].count(STANDARD_INPUT) > 1:
        raise UsageError("- (standard input) holds one article: name it once")
    return _read(args.articles, flags)


def _none_named(args: argparse.Namespace) -> str:
    """Why no article is left to read: an option that takes several words has taken them all."""
    for option in ("against", "explain_pair"):
        if taken := getattr(args, option, None):
            flag = f"--{option.replace('_', '-')}"
            words = " ".join(map(str, taken))
            return (
                f"no ARTICLE to check: {flag} takes every word after it ({words}); name the "
                f"articles before it, as in: checker check ARTICLE {flag} …"
            )
    return "name at least one ARTICLE to read: a text, Markdown or HTML file"


def _read(paths: list[Path], flags: MetadataFlags) -> tuple[Article, ...]:
    articles: list[Article] = []
    problems: list[InputError] = []
    for path in paths:
        try:
            articles.append(read_article(path, flags, note))
        except InputError as problem:
            problems.append(problem)
    for earlier in problems[:-1]:
        note(f"checker: {earlier.message}")
    if problems:
        raise problems[-1]
    known = unique(articles)
    if len(known) < len(articles):
        note(f"{len(articles)} files hold {_different(len(known))}")
    for article in known:
        if article.published is None:
            note(f"{article.source}: no publication date; relative dates stay open (--published)")
    return known


def _different(articles: int) -> str:
    return (
        f"{articles} different articles: each is read once"
        if articles > 1
        else ("one article: it is read once")
    )


def read_against(paths: list[Path]) -> tuple[Article, ...]:
    """The articles that serve as the other side only."""
    return _read(paths, MetadataFlags())


def run(args: argparse.Namespace, work: Run) -> Document:
    """Check ``work`` with the model and the cache that the options name.

    Raises:
        UsageError: The output would take the place of an article.
        StoreError: The output cannot be written where it is to go; said before any model is asked.
    """
    _check_output(args.output, (*work.articles, *work.against))
    if args.output is None:
        check_stdout()
    settings = settings_from(args)
    model = choose_model(settings)
    if not model.on_this_machine:
        where = f"{model.endpoint.address} (named by {settings.base_url_source})"
        if args.cached_only:
            note(f"--cached-only: nothing is sent to {where}")
        else:
            note(f"the articles are sent to {where}, as far as the cache does not answer")
    progress = PassageProgress(sys.stderr, quiet=args.quiet)
    with ExitStack() as stack:
        cache = None
        if not (args.no_cache or model.is_none):
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
        extractor = Extractor(session.provider, model.profile, model.endpoint.max_concurrency)
        document = check(work, model, extractor, progress, comparing=progress.comparing)
        record = session.record(document.usage.calls)
    if not (args.quiet or model.is_none):
        asked = count(session.tally.asked, "question")
        remembered = count(session.tally.remembered, "answer")
        note(f"{asked} to the model, {remembered} from the cache")
    _say_what_is_missing(document, work)
    return document.model_copy(update={"model": record})


def _say_what_is_missing(document: Document, work: Run) -> None:
    """A line for each article in another language, and one for all passages besides that failed.

    The output names each.
    """
    articles = {article.id: article for article in (*work.articles, *work.against)}
    foreign = {f.article for f in document.failures if f.reason == NOT_ENGLISH}
    for article in document.articles:
        if article.id in foreign:
            note(f"checker: {article.source}: not checked: {NOT_ENGLISH}")
    failed = {
        (failure.article, failure.passage): failure
        for failure in document.failures
        if failure.article not in foreign
    }
    if not failed:
        return
    passages = (passage for article in articles.values() for passage in article.passages)
    total = sum(passage.kind is not PassageKind.BOILERPLATE for passage in passages)
    note(
        f"checker: {len(failed)} of {count(total, 'passage')} could not be checked: "
        f"{next(iter(failed.values())).reason}"
    )


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
        write_out(text)


def _check_output(path: Path | None, articles: tuple[Article, ...]) -> None:
    if path is None:
        return
    target = path.resolve()
    if any(Path(article.source).resolve() == target for article in articles):
        raise UsageError(f"--output {path} is one of the articles: name another file")
    if target.is_dir():
        raise StoreError(f"cannot write {path}: it is a folder; name a file in it")
    if not target.parent.is_dir():
        raise StoreError(f"cannot write {path}: there is no folder {path.parent}")
    if not os.access(target if _is_device(target) else target.parent, os.W_OK):
        raise StoreError(f"cannot write {path}: the folder is write-protected")


def _write(path: Path, text: str) -> None:
    target = path.resolve()
    try:
        if _is_device(target):
            target.write_text(text, encoding="utf-8", newline="\n")
        else:
            _replace(target, text)
    except OSError as error:
        raise StoreError(f"cannot write {path}: {error.strerror}") from None


def _replace(target: Path, text: str) -> None:
    """Write a file beside ``target`` and put it in its place: nobody ever reads half of it."""
    handle, name = tempfile.mkstemp(prefix=".checker-", dir=target.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        umask = os.umask(0)
        os.umask(umask)
        temporary.chmod(0o666 & ~umask)
        temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _is_device(target: Path) -> bool:
    """Whether it is a pipe or a device, whose place no file may take."""
    return target.exists() and not target.is_file()
