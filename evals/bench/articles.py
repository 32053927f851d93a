"""Measures cold and warm runs over the labelled articles: ``make bench``.

Every run is a process of its own, started as a user starts it, so that start-up and loading the
model are in the figures: each article alone, then all together, first with an empty cache and then
again. Writes ``evals/results/bench.md`` and ``bench.json``.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

from checker.cli.console import note
from checker.cli.options import add_model_options, settings_from
from checker.config import Settings
from checker.errors import EXIT_CLEAN, EXIT_FINDINGS, CheckerError
from checker.local_model.server import usable_cores
from checker.local_model.store import describe_file, model_path, models_dir, verified_path
from checker.session import Model, choose_model
from evals.recordings import ARTICLES, ROOT

RESULTS = ROOT / "evals" / "results"
_ASKED = re.compile(r"([\d,]+) questions? to the model")
_PACKAGES = ("xllamacpp", "openai", "instructor", "pydantic", "diskcache")


@dataclass(frozen=True)
class Timing:
    """One run of the program.

    Attributes:
        articles: What was read: an article's name, or how many.
        cache: ``cold`` (empty at the start) or ``warm``.
        wall_s: From start to end of the process, in seconds.
        calls: Requests to the model in this run.
        prompt_tokens: Tokens that the model read, those it had kept included.
        cached_prompt_tokens: Those of them that it had kept from the call before.
        completion_tokens: Tokens that it wrote.
        model_s: Seconds spent waiting for its answers, loading not included.
        claims: Claims found.
        findings: Findings, updates and nuances included.
    """

    articles: str
    cache: str
    wall_s: float
    calls: int
    prompt_tokens: int
    cached_prompt_tokens: int
    completion_tokens: int
    model_s: float
    claims: int
    findings: int

    @property
    def model_share(self) -> float:
        """The part of the wall time that went into the model; 0 to 1 with one call at a time."""
        return self.model_s / self.wall_s


def main(argv: Sequence[str] | None = None) -> int:
    """Measure; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m evals.bench", description=__doc__)
    parser.add_argument("--folder", type=Path, default=RESULTS, help="where the results go")
    add_model_options(parser)
    args = parser.parse_args(argv)
    options = [
        word
        for name in ("model", "model_file", "base_url", "api_key_env", "profile", "timeout")
        if getattr(args, name) is not None
        for word in (f"--{name.replace('_', '-')}", getattr(args, name))
    ]
    five = sorted(ARTICLES.glob("*.txt"))
    timings: list[Timing] = []
    try:
        settings = settings_from(args)
        model = choose_model(settings)
        for paths in (*([path] for path in five), five):
            with tempfile.TemporaryDirectory() as folder:
                bring_model(model, settings, Path(folder))
                for cache in ("cold", "warm"):
                    timing = measure(paths, cache, [*options, "--cache-dir", folder])
                    note(f"{timing.articles}, {cache}: {timing.wall_s:.2f} s")
                    timings.append(timing)
    except CheckerError as error:
        note(f"bench: {error.message}")
        return error.exit_status
    result = {
        "measured": datetime.now(UTC).date().isoformat(),
        "commit": commit(),
        "model": {"name": model.record.name, "identity": model.record.identity},
        "profile": model.record.profile,
        "machine": machine(),
        "packages": {name: version(name) for name in _PACKAGES},
        "runs": [{**asdict(t), "model_share": round(t.model_share, 3)} for t in timings],
    }
    args.folder.mkdir(parents=True, exist_ok=True)
    (args.folder / "bench.json").write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")
    (args.folder / "bench.md").write_text(table(result, timings), encoding="utf-8")
    return EXIT_CLEAN


def bring_model(model: Model, settings: Settings, folder: Path) -> None:
    """Have the model in an empty cache folder, verified, as it is after its first use.

    Raises:
        ModelError: It is not on this machine, or damaged.
    """
    models = models_dir(folder)
    models.mkdir()
    if model.local is not None:
        original = model_path(model.local, models_dir(settings.cache_dir))
        model_path(model.local, models).symlink_to(original.absolute())
        verified_path(model.local, models)
    elif model.file is not None:
        describe_file(model.file.path, models)


def measure(paths: Sequence[Path], cache: str, options: Sequence[str]) -> Timing:
    """One run of the program over ``paths``.

    Raises:
        SystemExit: It failed, or could not check everything.
    """
    command = [sys.executable, "-m", "checker", "check", *map(str, paths), *options]
    began = time.perf_counter()
    done = subprocess.run(
        [*command, "--format", "json"],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
    )
    wall = time.perf_counter() - began
    asked = _ASKED.search(done.stderr)
    if done.returncode not in {EXIT_CLEAN, EXIT_FINDINGS} or asked is None:
        sys.exit(f"bench: a run ended with status {done.returncode}: {done.stderr.strip()}")
    if (cache == "cold") != (asked[1] != "0"):
        sys.exit(f"bench: a {cache} run asked the model {asked[1]} questions")
    document: dict[str, Any] = json.loads(done.stdout)
    # A run from the cache reports what its answers cost when they were paid for.
    usage = document["usage"] if cache == "cold" else dict.fromkeys(document["usage"], 0)
    return Timing(
        articles=paths[0].stem if len(paths) == 1 else f"all {len(paths)}",
        cache=cache,
        wall_s=round(wall, 2),
        calls=usage["calls"],
        prompt_tokens=usage["prompt_tokens"],
        cached_prompt_tokens=usage["cached_prompt_tokens"],
        completion_tokens=usage["completion_tokens"],
        model_s=usage["model_seconds"],
        claims=len(document["claims"]),
        findings=len(document["findings"]),
    )


def commit() -> dict[str, str | bool | None]:
    """The commit that was measured, and whether the working tree differs from it."""
    try:
        head = _git("rev-parse", "HEAD").strip()
        dirty = bool(_git("status", "--porcelain", "--", ".", ":!evals/results").strip())
    except (OSError, subprocess.CalledProcessError):
        return {"id": None, "dirty": None}
    return {"id": head, "dirty": dirty}


def machine() -> dict[str, str | int | float]:
    """The machine, as far as the figures depend on it."""
    return {
        "cpu": _cpu(),
        "cores": usable_cores(),
        "memory_gib": round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30, 1),
        "system": platform.system(),
        "python": platform.python_version(),
    }


def table(result: dict[str, Any], timings: Sequence[Timing]) -> str:
    """The result as a page in Markdown."""
    at, on = result["commit"], result["machine"]
    packages = ", ".join(f"{name} {number}" for name, number in result["packages"].items())
    dirty = " with uncommitted changes" if at["dirty"] else ""
    lines = [
        "<!-- Made by `make bench`. -->",
        "# Benchmark",
        "",
        f"Measured on {result['measured']} at commit {(at['id'] or 'unknown')[:12]}{dirty}, model "
        f"{result['model']['name']}, profile {result['profile']}.",
        "",
        f"{on['cpu']}, {on['cores']} cores, {on['memory_gib']} GiB of memory, {on['system']}, "
        f"Python {on['python']}; {packages}.",
        "",
        "Every line is a whole process, start-up and loading the model included. “Cold” begins "
        "with an empty cache and the model on disk; “warm” is the same command again.",
        "",
        "| Articles | Cache | Wall s | Calls | Prompt tokens | of them kept | Completion tokens "
        "| Model s | Model share | Claims | Findings |",
        "| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    lines += [
        f"| {t.articles} | {t.cache} | {t.wall_s:.2f} | {t.calls} | {t.prompt_tokens} "
        f"| {t.cached_prompt_tokens} | {t.completion_tokens} | {t.model_s:.1f} "
        f"| {t.model_share:.0%} | {t.claims} | {t.findings} |"
        for t in timings
    ]
    return "\n".join(lines) + "\n"


def _git(*args: str) -> str:
    return subprocess.run(
        ["git", *args], cwd=ROOT, check=True, capture_output=True, encoding="utf-8"
    ).stdout


def _cpu() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(names, platform.machine())
