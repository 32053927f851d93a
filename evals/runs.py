"""Run logs: what a system read in every story, with everything that the reading depended on.

A log is a file of JSON lines: a header, then one document a story. A run that was interrupted goes
on where it stopped, as long as the header still fits; otherwise it begins anew.
"""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable, Iterator, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Literal

from checker.asking.schema import ArticleAnswer, part_answer, schema_hash
from checker.config import Settings
from checker.document import Document, ModelRecord
from checker.models import Frozen
from evals.bench.articles import commit, machine
from evals.gold import GoldStory
from evals.gold.dataset import ROOT
from evals.systems import System, opened

RUNS = ROOT / "evals" / "runs"
_OPEN_PART = part_answer(("word",))
_PACKAGES = ("instructor", "openai", "pydantic", "xllamacpp")


class Header(Frozen):
    """What a run's figures depend on.

    Attributes:
        version: Of the log's format.
        system: What was measured.
        commit: The commit, and whether the working tree differed from it.
        source: Hash of the program's own files and prompts: two runs with one hash ran one program.
        labels: Hash of the labelled texts.
        model: Which model read, with the hash of its file and of the prompt.
        schemas: Hashes of the answers' schemas.
        packages: Versions of the packages between program and model.
        machine: Processor, cores, memory.
    """

    version: Literal[1] = 1
    system: System
    commit: dict[str, str | bool | None]
    source: str
    labels: str
    model: ModelRecord
    schemas: tuple[str, ...]
    packages: dict[str, str]
    machine: dict[str, str | int | float]

    def same_program(self, other: Header) -> bool:
        """Whether a log under the other header can be gone on with."""
        mine, theirs = self.model_dump(), other.model_dump()
        for changing in ("commit", "machine"):
            mine.pop(changing)
            theirs.pop(changing)
        return mine == theirs


class StoryRun(Frozen):
    """One story as a system read it.

    Attributes:
        story: Its name.
        document: The program's output.
        seconds: Wall time, answers from the cache included.
    """

    story: str
    document: Document
    seconds: float


class RunLog(Frozen):
    """A whole run."""

    header: Header
    stories: tuple[StoryRun, ...]

    def documents(self) -> dict[str, Document]:
        """What was read, by story."""
        return {run.story: run.document for run in self.stories}


def log_path(system: System, folder: Path = RUNS) -> Path:
    """Where a system's log stands."""
    return folder / f"{system}.jsonl"


def run(
    system: System,
    stories: Sequence[GoldStory],
    settings: Settings,
    path: Path,
    progress: Callable[[int, int, str], None],
    *,
    fresh: bool = False,
) -> RunLog:
    """Read every story with the system, going on with the log at ``path`` if it fits.

    Args:
        system: What to measure.
        stories: What to read.
        settings: Where models and answers are kept.
        path: The log.
        progress: Called with stories done, stories in all, and the story at hand.
        fresh: Whether to ask again what is known, and to begin the log anew.

    Raises:
        CheckerError: The model cannot be had.
    """
    with opened(system, settings, fresh=fresh) as measured:
        header = Header(
            system=system,
            commit=commit(),
            source=source_hash(),
            labels=labels_hash(stories),
            model=measured.record,
            schemas=tuple(schema_hash(shape) for shape in (_OPEN_PART, ArticleAnswer)),
            packages={name: version(name) for name in _PACKAGES},
            machine=machine(),
        )
        known = {} if fresh else _known(path, header)
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("w", encoding="utf-8", newline="\n") as file:
            file.write(header.model_dump_json() + "\n")
            for story_run in known.values():
                file.write(story_run.model_dump_json() + "\n")
            file.flush()
            for done, story in enumerate(stories):
                progress(done, len(stories), story.name)
                if story.name in known:
                    continue
                began = time.perf_counter()
                document = measured.read([article.article for article in story.articles])
                known[story.name] = StoryRun(
                    story=story.name,
                    document=document,
                    seconds=round(time.perf_counter() - began, 2),
                )
                file.write(known[story.name].model_dump_json() + "\n")
                file.flush()
    progress(len(stories), len(stories), "")
    return RunLog(header=header, stories=tuple(known[story.name] for story in stories))


def read_log(path: Path) -> RunLog:
    """The log at ``path``; a line that an interruption cut short is left out.

    Raises:
        FileNotFoundError: There is none.
        ValueError: It is no log.
    """
    first, *rest = path.read_text(encoding="utf-8").split("\n")
    return RunLog(header=Header.model_validate_json(first), stories=tuple(_stories(rest)))


def _stories(lines: Sequence[str]) -> Iterator[StoryRun]:
    for line in lines:
        try:
            yield StoryRun.model_validate(json.loads(line))
        except ValueError:
            return


def _known(path: Path, header: Header) -> dict[str, StoryRun]:
    """The stories that an earlier run of the same program has read in full."""
    try:
        log = read_log(path)
    except (FileNotFoundError, ValueError):
        return {}
    if not header.same_program(log.header):
        return {}
    return {run.story: run for run in log.stories if run.document.complete}


def source_hash() -> str:
    """The hash of the program's files and prompts."""
    files = sorted([*(ROOT / "checker").rglob("*.py"), *(ROOT / "prompts").glob("*.yaml")])
    return _hash(path.read_bytes() for path in files)


def labels_hash(stories: Sequence[GoldStory]) -> str:
    """The hash of the stories' texts, in order."""
    return _hash(article.article.sha256.encode() for story in stories for article in story.articles)


def _hash(chunks: Iterator[bytes]) -> str:
    whole = hashlib.sha256()
    for chunk in chunks:
        whole.update(hashlib.sha256(chunk).digest())
    return whole.hexdigest()[:12]
