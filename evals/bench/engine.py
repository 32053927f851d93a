"""Measures the engine on synthetic claims: ``make bench-engine``.

Every line is a process of its own. Making the claims is not timed, but their memory is part of the
peak. The naive comparison of all pairs is measured up to where it is bearable, and what it finds is
held against what the engine finds. Writes ``evals/results/engine.md`` and ``engine.json``.
"""

from __future__ import annotations

import argparse
import gc
import json
import math
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from checker.cli.console import note
from checker.engine import Comparison, Corpus, compare
from checker.errors import EXIT_CLEAN
from checker.identity import digest
from evals.bench import naive
from evals.bench.articles import RESULTS, commit, machine
from evals.bench.synthetic import claims_of
from evals.recordings import ROOT

_SIZES = (1_000, 10_000, 100_000, 1_000_000)
_BEARABLE = 3_000
_SEED = 1
_LIMIT_S = 1800.0


@dataclass(frozen=True)
class Measured:
    """One measurement.

    Attributes:
        what: ``engine``, ``naive``, or ``article``: one new one against a body laid out before.
        claims: How many claims there are.
        statements: How many contents they have.
        wall_s: Wall time of the comparison, in seconds.
        cpu_s: Processor time of it.
        peak_mib: Greatest resident memory of the process, the claims included.
        claims_mib: Resident memory before the comparison: the claims themselves, and the program.
        findings: How many findings.
        pairs: How many pairs were compared.
        found: Digest of all findings and counts: equal if and only if these are.
    """

    what: str
    claims: int
    statements: int
    wall_s: float
    cpu_s: float
    peak_mib: int
    claims_mib: int
    findings: int
    pairs: int
    found: str


def measure(what: str, size: int) -> Measured:
    """Measure in this process."""
    claims = claims_of(size, _SEED)
    before = _peak_mib()
    run: Callable[[], Comparison]
    if what == "article":
        article = claims[-1].article
        new = [claim for claim in claims if claim.article == article]
        corpus = Corpus(claims[: -len(new)])
        run = lambda: compare(new, only=frozenset({article}), base=corpus)  # noqa: E731
        statements = len(corpus.added)
    elif what == "naive":
        run, statements = lambda: naive.compare(claims), 0
    else:
        run, statements = lambda: compare(claims), 0
    gc.collect()
    gc.freeze()  # the claims are there to stay: no use in walking over them again and again
    wall, cpu = time.perf_counter(), time.process_time()
    found = run()
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    peak = _peak_mib()
    return Measured(
        what=what,
        claims=size,
        statements=statements or len(Corpus(claims).added),
        wall_s=round(wall, 3),
        cpu_s=round(cpu, 3),
        peak_mib=peak,
        claims_mib=before,
        findings=len(found.findings),
        pairs=found.coverage.compared,
        found=digest([[f.model_dump(mode="json") for f in found.findings], _counts(found)]),
    )


def _counts(found: Comparison) -> dict[str, Any]:
    return found.coverage.model_dump(mode="json")


def _peak_mib() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def slope(measured: Sequence[Measured], time_of: Callable[[Measured], float]) -> float:
    """Slope of the least-squares line through the logarithms of claims and time."""
    xs = [math.log(one.claims) for one in measured]
    ys = [math.log(time_of(one)) for one in measured]
    x, y = sum(xs) / len(xs), sum(ys) / len(ys)
    across = sum((a - x) * (b - y) for a, b in zip(xs, ys, strict=True))
    return across / sum((a - x) ** 2 for a in xs)


def main(argv: Sequence[str] | None = None) -> int:
    """Measure; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m evals.bench.engine", description=__doc__)
    parser.add_argument("--folder", type=Path, default=RESULTS, help="where the results go")
    parser.add_argument("--sizes", type=int, nargs="+", default=_SIZES, help="numbers of claims")
    parser.add_argument("--limit", type=float, default=_LIMIT_S, help="seconds for one line")
    parser.add_argument("--one", nargs=2, metavar=("WHAT", "SIZE"), help="measure one, here")
    args = parser.parse_args(argv)
    if args.one is not None:
        print(json.dumps(asdict(measure(args.one[0], int(args.one[1])))))
        return EXIT_CLEAN
    asked = [("engine", size) for size in args.sizes]
    asked += [("naive", size) for size in sorted({*args.sizes, _BEARABLE}) if size <= _BEARABLE]
    if _BEARABLE not in args.sizes:
        asked.append(("engine", _BEARABLE))
    asked.append(("article", max(args.sizes)))
    lines = [(what, size, _elsewhere(what, size, args.limit)) for what, size in asked]
    measured = [one for _, _, one in lines if one is not None]
    _hold_against_naive(measured)
    engine = [one for one in measured if one.what == "engine" and one.claims in args.sizes]
    result = {
        "measured": datetime.now(UTC).date().isoformat(),
        "commit": commit(),
        "machine": machine(),
        "load": round(os.getloadavg()[2], 1),
        "stopped": [[what, size, args.limit] for what, size, one in lines if one is None],
        "slope_wall": round(slope(engine, lambda one: one.wall_s), 3),
        "slope_cpu": round(slope(engine, lambda one: one.cpu_s), 3),
        "runs": [asdict(one) for one in measured],
    }
    args.folder.mkdir(parents=True, exist_ok=True)
    written = json.dumps(result, indent=2) + "\n"
    (args.folder / "engine.json").write_text(written, encoding="utf-8")
    (args.folder / "engine.md").write_text(table(result, measured), encoding="utf-8")
    return EXIT_CLEAN


def _elsewhere(what: str, size: int, limit_s: float) -> Measured | None:
    """Measure in a process of its own; None if that is stopped for taking too long."""
    command = [sys.executable, "-m", "evals.bench.engine", "--one", what, str(size)]
    try:
        done = subprocess.run(
            command, cwd=ROOT, stdout=subprocess.PIPE, encoding="utf-8", timeout=limit_s
        )
    except subprocess.TimeoutExpired:
        note(f"{what}, {size:,} claims: stopped after {limit_s:.0f} s")
        return None
    if done.returncode:
        sys.exit(f"bench: measuring {what} of {size} claims ended with status {done.returncode}")
    one = Measured(**json.loads(done.stdout))
    note(f"{what}, {size:,} claims: {one.wall_s:.2f} s, {one.peak_mib} MiB")
    return one


def _hold_against_naive(measured: Sequence[Measured]) -> None:
    """See that the engine found what all pairs one by one give.

    Raises:
        SystemExit: It did not.
    """
    by_size = {one.claims: one for one in measured if one.what == "naive"}
    for one in measured:
        other = by_size.get(one.claims)
        if one.what == "engine" and other is not None and other.found != one.found:
            sys.exit(f"bench: engine and naive comparison differ on {one.claims} claims")


def table(result: dict[str, Any], measured: Sequence[Measured]) -> str:
    """The result as a page in Markdown."""
    at, on = result["commit"], result["machine"]
    dirty = " with uncommitted changes" if at["dirty"] else ""
    words = {
        "engine": "engine",
        "naive": "all pairs, one by one",
        "article": "one new article against them",
    }
    lines = [
        "<!-- Made by `make bench-engine`. -->",
        "# The comparison engine at scale",
        "",
        f"Measured on {result['measured']} at commit {(at['id'] or 'unknown')[:12]}{dirty}. "
        f"{on['cpu']}, {on['cores']} cores, {on['memory_gib']} GiB of memory, {on['system']}, "
        f"Python {on['python']}; load average {result['load']} at the end (the engine itself uses "
        "one core).",
        "",
        "Synthetic claims of realistic skew; `evals/bench/synthetic.py` says how they are drawn. "
        "“Statements” are different contents: what copies and repeats come to. Each line is a "
        "process of its own; the peak includes the claims, which are not timed.",
        "",
        "| What | Claims | Statements | Wall s | CPU s | Peak MiB | of it claims "
        "| Pairs compared | Findings |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    lines += [
        f"| {words[one.what]} | {one.claims:,} | {one.statements:,} | {one.wall_s:.2f} "
        f"| {one.cpu_s:.2f} | {one.peak_mib:,} | {one.claims_mib:,} | {one.pairs:,} "
        f"| {one.findings:,} |"
        for one in sorted(measured, key=lambda one: (list(words).index(one.what), one.claims))
    ]
    lines += [
        f"| {words[what]} | {size:,} | – | stopped after {limit:.0f}, making the claims included "
        "| – | – | – | – | – |"
        for what, size, limit in result["stopped"]
    ]
    lines += [
        "",
        "Slope of the log-log fit over the sizes that the engine finished: "
        f"{result['slope_wall']:.2f} of wall time, {result['slope_cpu']:.2f} of processor time.",
        "",
        "Where both were measured, engine and naive comparison gave the same findings and the same "
        "counts.",
    ]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())
