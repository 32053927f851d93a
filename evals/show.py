"""What the evaluations print."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from checker.document import ClaimRecord
from evals import pairs
from evals.agreement import Agreement, pairs_of
from evals.gold import Family, GoldClaim, Split
from evals.outside.bump import LABELS as BUMP_LABELS
from evals.outside.bump import Answer, balanced_accuracy
from evals.report import Section, event_rows, shown, table
from evals.score import CLAIM_MEASURES, FINDING_MEASURES, Scores
from evals.scoring.tally import Row, difference, figure, measures

BUMP_TITLE = "BUMP, development split"
PAIRS_TITLE = "Pairs of short articles"

_LEAST = 0.05
"""A difference less probable than this by chance alone is called one."""


@contextmanager
def progress(system: str) -> Iterator[Callable[[int, int, str], None]]:
    """Says on stderr which story is being read."""

    def say(done: int, total: int, story: str) -> None:
        if story:
            print(f"{system}: {story} ({done + 1} of {total})", file=sys.stderr, flush=True)

    yield say


def scores(one: Scores) -> Iterator[str]:
    """Every figure of a run."""
    yield from table(["Claims", "", "n"], _figures(CLAIM_MEASURES, one.articles))
    yield ""
    rest = [name for name in measures(one.stories) if name not in FINDING_MEASURES]
    yield from table(["Findings", "", "n"], _figures([*FINDING_MEASURES, *rest], one.stories))
    yield ""
    yield from table(["Event linking, B-cubed", ""], event_rows([one]))
    calls, tokens, seconds = one.cost.per(400)
    yield ""
    yield f"an article of 400 words: {calls:.0f} calls, {tokens:.0f} tokens, {seconds:.0f} s"
    if one.linked is not None:
        yield f"claims linked: {one.linked:.0%}"
    for reason, number in one.reasons.items():
        yield f"  {number} met none: {reason}"
    yield (
        f"not scored: {one.unscored.failures} passages not read, {one.unscored.rejected} claims "
        f"rejected, {one.unscored.stories} stories not run"
    )


def _figures(names: Sequence[str], rows: Sequence[Row]) -> list[list[str]]:
    figures = [(name, figure(rows, name)) for name in names]
    return [[name, shown(value), f"{value.n:g}"] for name, value in figures]


def errors(one: Scores) -> Iterator[str]:
    """What was wrong: claims, their fields, findings."""
    for claims in one.claims:
        for label in claims.missed:
            yield f"missed claim: {label.status}: {label.quote.text}"
        for claim in claims.spurious:
            yield f"no such claim: {claim.status}: {claim.quote.text}"
        for pair in claims.matched:
            for name in pair.wrong:
                given, labelled = _field(name, pair.claim), _field(name, pair.label)
                yield f"{name} {given}, labelled {labelled}: {pair.claim.quote.text}"
    for name, findings in one.findings.items():
        for judged in findings.judged:
            finding = judged.finding
            if judged.conflict is None:
                trap = f" (trap: {judged.negative.why})" if judged.negative else ""
                yield (
                    f"{name}: false alarm {finding.rule} {finding.relation}{trap}: "
                    f"{finding.primary.text} × {finding.secondary.text}"
                )
        for conflict in findings.missed:
            yield f"{name}: missed {conflict.family} {conflict.relation}: {conflict.why}"


def _field(name: str, of: ClaimRecord | GoldClaim) -> str:
    """One field of a claim or a label, in words."""
    match name:
        case "speaker":
            return of.speaker.canonical
        case "speaker mention":
            mention = of.speaker if isinstance(of, ClaimRecord) else of.speaker.mention
            return (mention and mention.text) or "none"
        case "status" if isinstance(of, ClaimRecord):
            return f"{of.status} ({of.status_basis})"
        case "participants":
            return ", ".join(of.event.participants) or "none"
        case "event type":
            return of.event.type
        case "place":
            return of.event.place or "none"
        case "time":
            return f"{of.event.time.start} to {of.event.time.end}"
        case "quantities":
            figures = (f"{q.qualifier} {q.low} {q.high or ''} {q.unit}" for q in of.quantities)
            return "; ".join(figures) or "none"
        case _:
            return str(getattr(of, name.replace(" ", "_")))


def comparison(one_name: str, one: Scores, other_name: str, other: Scores) -> Iterator[str]:
    """Two runs side by side, and which differences are beyond chance."""
    rows = []
    for names, ours, theirs in (
        (CLAIM_MEASURES, one.articles, other.articles),
        (FINDING_MEASURES, one.stories, other.stories),
    ):
        for name in names:
            found = difference(ours, theirs, name)
            sure = found.p is not None and found.p < _LEAST
            rows.append(
                [
                    name,
                    _plain(found.one),
                    _plain(found.other),
                    "–" if found.p is None else f"{found.p:.3f}",
                    "yes" if sure else "no",
                ]
            )
    yield from table(["", one_name, other_name, "p", "beyond chance"], rows)


def _plain(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


def agreement_section(found: Agreement) -> Section:
    """How far two labellers agree, as a part of the report."""
    rows = [["claims, span F1", f"{found.span_f1:.2f}"]]
    rows += [[f"{name}, Cohen's kappa", f"{kappa:.2f}"] for name, kappa in found.kappas.items()]
    rows.append(["participants, F1", f"{found.participants:.2f}"])
    first, second = found.claims
    lines = (
        f"{found.articles} articles were labelled a second time by another labeller, from the "
        f"guideline and the text alone: {first} claims by the first, {second} by the second. Kappa "
        "is on the claims that both have.",
        "",
        *table(["", "agreement"], rows),
    )
    return Section("Agreement of two labellers", lines)


def disagreements(folder: Path) -> Iterator[str]:
    """Where the two labellings of one claim differ."""
    for pair in pairs_of(folder):
        ours, theirs = pair.first, pair.second
        said = f"{pair.article}/{ours.id}: {ours.quote.text}"
        if ours.status is not theirs.status:
            yield f"status {ours.status} / {theirs.status}: {said}"
        names = (ours.speaker.canonical, theirs.speaker.canonical)
        if not pair.names.same(*names):
            yield f"speaker {names[0]} / {names[1]}: {said}"
        if ours.event.type is not theirs.event.type:
            yield f"event type {ours.event.type} / {theirs.event.type}: {said}"


def polnear_section(rows: Sequence[Row]) -> Section:
    """The figures on PolNeAR, as a part of the report."""
    lines = (
        f"{len(rows)} articles. No model: source, cue and content are code's work. Word by word, "
        "and relations (contents overlap by half, sources share a word).",
        "",
        *table(["", "", "n"], _figures(measures(rows), rows)),
    )
    return Section("PolNeAR, development split", lines)


def bump_section(system: str, answers: Sequence[Answer]) -> Section:
    """The figures on BUMP, as a part of the report."""
    of = {label: [a for a in answers if a.row.label == label] for label in BUMP_LABELS}
    rows = [["balanced accuracy", shown(balanced_accuracy(answers))]]
    rows += [
        [f"{label}, right", f"{sum(a.right for a in found)} of {len(found)}"]
        for label, found in of.items()
    ]
    lines = (
        f"`{system}`: {len(answers)} pairs of an article and its highlights; any finding between "
        "the two is the answer “contradiction”.",
        "",
        *table(["", ""], rows),
    )
    return Section(BUMP_TITLE, lines)


def bump_errors(answers: Sequence[Answer]) -> Iterator[str]:
    """Every finding, and every error that none shows."""
    for answer in answers:
        for finding in answer.findings:
            verdict = "right" if answer.right else "false alarm"
            yield (
                f"{answer.row.id}: {verdict}, {finding.rule}: {finding.primary.text} × "
                f"{finding.secondary.text}"
            )
        if not answer.right and not answer.findings:
            yield f"{answer.row.id}: missed"


def pairs_section(system: str, answers: Mapping[Split, Sequence[pairs.Answer]]) -> Section:
    """The figures on the pairs of short articles, as a part of the report."""
    rows = {split: [pairs.row(answer) for answer in found] for split, found in answers.items()}
    wordings = [f"{pairs.FOUND}, {wording} words" for wording in pairs.Wording]
    families = [f"{pairs.FOUND}, {family}" for family in Family]
    known = {name for of in rows.values() for name in measures(of)}
    body = []
    for name in [pairs.FOUND, *wordings, pairs.RIGHT, pairs.SILENT, *families]:
        if name in known:
            figures = [figure(of, name) for of in rows.values()]
            body.append([name, *(f"{shown(one)} of {one.n:g}" for one in figures)])
    lines = (
        f"`{system}`: two short articles with one contradiction that any reader sees, or with "
        "something that only looks like one (`fixtures/pairs/`). Written by people who did not "
        "know the program; those of `test` were never looked at while it was made.",
        "",
        *table(["", *(f"`{split}`" for split in rows)], body),
    )
    return Section(PAIRS_TITLE, lines)


def pairs_errors(answers: Sequence[pairs.Answer]) -> Iterator[str]:
    """Every contradiction that is not found, and every finding that is none."""
    for answer in answers:
        pair = answer.pair
        if pair.contradiction and not answer.right:
            told = " × ".join(telling.quote for telling in pair.tellings)
            yield f"{pair.id}: missed {pair.family} ({pair.wording} words): {told}"
        for finding in answer.wrong:
            yield (
                f"{pair.id}: false alarm {finding.rule} {finding.relation}: "
                f"{finding.primary.text} × {finding.secondary.text}"
            )
