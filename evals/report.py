"""``evals/RESULTS.md``: every figure in one place, made anew by ``python -m evals report``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from evals.gold import Family, GoldStory, Split
from evals.missed import by_kind, missed
from evals.plots import plot_confusion
from evals.runs import Header, RunLog
from evals.score import CLAIM_MEASURES, FINDING_MEASURES, Scores, score
from evals.scoring.events import F1, PRECISION, REACH, RECALL
from evals.scoring.tally import Figure, Row, f1, figure, measures
from evals.systems import System, from_labels

ARTICLE_WORDS = 400
"""Costs are given for an article of this length."""


@dataclass(frozen=True)
class Section:
    """One more table of the report: outside data, agreement.

    Attributes:
        title: Its heading.
        lines: Markdown.
    """

    title: str
    lines: tuple[str, ...]


def write_report(
    stories: Sequence[GoldStory],
    logs: Mapping[System, RunLog],
    sections: Sequence[Section],
    path: Path,
) -> None:
    """Write the report and its plots beside it.

    Args:
        stories: The labelled stories.
        logs: What was run, by system.
        sections: Further tables.
        path: The Markdown file.
    """
    lines = ["<!-- Made by `python -m evals report`. -->", "# Results", ""]
    lines += _about(stories, logs)
    for split in (Split.TEST, Split.DEV):
        scores = {system: score(stories, log.documents(), split) for system, log in logs.items()}
        lines += _split(split, scores)
        default = scores.get(System.DEFAULT)
        if default is not None and default.statuses:
            image = path.with_name(f"status-{split}.png")
            plot_confusion(default.statuses, image)
            lines += ["", f"![Status as labelled and as given, {split}]({image.name})", ""]
    lines += _engine(stories)
    for section in sections:
        lines += [f"## {section.title}", "", *section.lines, ""]
    path.write_text("\n".join(lines).rstrip() + "\n", encoding="utf-8")


def shown(value: Figure) -> str:
    """A figure with its interval: ".81 (.77–.85)"."""
    if value.value is None or value.low is None or value.high is None:
        return "–"
    return f"{_bare(value.value)} ({_bare(value.low)}–{_bare(value.high)})"


def _bare(value: float) -> str:
    text = f"{value:.2f}"
    return text[1:] if text.startswith("0.") else text


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """A table in Markdown, its first column to the left."""
    rule = ["---", *("---:" for _ in head[1:])]
    return [f"| {' | '.join(row)} |" for row in (head, rule, *rows)]


def _about(stories: Sequence[GoldStory], logs: Mapping[System, RunLog]) -> list[str]:
    lines = [
        "How the labels were made: [docs/labelling.md](../docs/labelling.md). The `test` split was "
        "never looked at while the program was made; the `dev` split was, and the five real "
        "articles (`guiding`) belong to it. In brackets the 95% interval, articles (for findings: "
        "stories) drawn anew 2,000 times.",
        "",
    ]
    rows = []
    for split in Split:
        chosen = [story for story in stories if story.about.split is split]
        articles = [article for story in chosen for article in story.articles]
        rows.append(
            [
                str(split),
                str(len(chosen)),
                str(len(articles)),
                str(sum(len(a.article.text.split()) for a in articles)),
                str(sum(len(a.labels) for a in articles)),
                str(sum(len(story.about.conflicts) for story in chosen)),
                str(sum(len(story.about.negatives) for story in chosen)),
            ]
        )
    head = ["Split", "Stories", "Articles", "Words", "Claims", "Conflicts and updates", "Traps"]
    lines += [*table(head, rows), ""]
    for system, log in logs.items():
        lines.append(f"- `{system}`: {system.words}. {_run(log.header)}")
    return [*lines, ""]


def _run(header: Header) -> str:
    dirty = " with uncommitted changes" if header.commit["dirty"] else ""
    at = str(header.commit["id"] or "unknown")[:12]
    return (
        f"Model {header.model.name} (`{header.model.identity[:19]}`), prompt "
        f"`{header.model.prompt}`, program `{header.source}` at commit {at}{dirty}."
    )


def _split(split: Split, scores: Mapping[System, Scores]) -> list[str]:
    lines = [f"## The `{split}` split", "", "### Claims", ""]
    head = ["", *(f"`{system}`" for system in scores)]
    lines += table(head, _rows(CLAIM_MEASURES, [s.articles for s in scores.values()]))
    lines += ["", "### Findings, end to end", ""]
    lines += table(head, _rows(FINDING_MEASURES, [s.stories for s in scores.values()]))
    lines += ["", "### Event linking", "", _B_CUBED, ""]
    lines += table(head, event_rows(list(scores.values())))
    lines += ["", "### Cost and what could not be scored", ""]
    rows = []
    for system, one in scores.items():
        calls, tokens, seconds = one.cost.per(ARTICLE_WORDS)
        linked = "–" if one.linked is None else f"{one.linked:.0%}"
        rows.append(
            [
                f"`{system}`",
                f"{calls:.0f}",
                f"{tokens:.0f}",
                f"{seconds:.0f}",
                linked,
                str(one.unscored.failures),
                str(one.unscored.rejected),
                str(one.unscored.stories),
            ]
        )
    head = [
        f"An article of {ARTICLE_WORDS} words",
        "Calls",
        "Tokens written",
        "Model s",
        "Claims linked",
        "Passages not read",
        "Claims rejected",
        "Stories not run",
    ]
    aside = (
        "Seconds are those that the answers took when they were first given, beside whatever else "
        "the machine did then; [results/bench.md](results/bench.md) has them alone."
    )
    return [*lines, *table(head, rows), "", aside, ""]


_B_CUBED = (
    "B-cubed (Bagga & Baldwin 1998): the events of the output (`events`) against those of the "
    "labels, over the claims that were matched with a label. Company: of the claims whose event "
    "another claim speaks of, too, those that stand with one such claim."
)


def event_rows(scores: Sequence[Scores]) -> list[list[str]]:
    """Precision, recall, F1 and reach of the event linking, a column for each of the scores."""
    precision, recall, reach = _rows((PRECISION, RECALL, REACH), [one.events for one in scores])
    harmonic = [F1, *(shown(f1(one.events, PRECISION, RECALL)) for one in scores)]
    return [precision, recall, harmonic, reach]


def _rows(names: Sequence[str], systems: Sequence[Sequence[Row]]) -> list[list[str]]:
    return [[name, *(shown(figure(rows, name)) for rows in systems)] for name in names]


def _engine(stories: Sequence[GoldStory]) -> list[str]:
    """The engine alone: from the labels as claims."""
    documents = {story.name: from_labels(story) for story in stories}
    lines = [
        "## The engine alone",
        "",
        "From the labels as claims, so that what is missing here is missing in linking and rules.",
        "",
    ]
    by_split = [score(stories, documents, split, labels=True) for split in Split]
    head = ["", *(f"`{split}`" for split in Split)]
    rows = _rows(FINDING_MEASURES, [one.stories for one in by_split])
    rows.append(
        ["claims linked", *("–" if s.linked is None else f"{s.linked:.0%}" for s in by_split)]
    )
    rows += event_rows(by_split)
    lines += [*table(head, rows), "", "### Claims that met no other", ""]
    lines += table(["Why", *(f"`{split}`" for split in Split)], _reasons(by_split))
    lines += _missed(stories, dict(zip(Split, by_split, strict=True)))
    lines += ["", "### By family, both splits", ""]
    everything = [row for one in by_split for row in one.stories]
    lines += table(["Family", "Conflicts found", "Traps avoided"], _families(everything))
    lines += ["", "### By rule, both splits", ""]
    rules = sorted(
        {name.rpartition(", ")[2] for name in measures(everything) if " precision, " in name}
    )
    rows = [
        [
            rule,
            *(_count(everything, f"{kind} precision, {rule}") for kind in ("findings", "updates")),
        ]
        for rule in rules
    ]
    return [*lines, *table(["Rule", "Findings right", "Updates right"], rows), ""]


def _missed(stories: Sequence[GoldStory], scores: Mapping[Split, Scores]) -> list[str]:
    """Labelled conflicts that are not found: where they are lost, and of ``dev`` each with why."""
    found = {split: [*missed(stories, one)] for split, one in scores.items()}
    kinds = {split: dict(by_kind(rows)) for split, rows in found.items()}
    lines = ["", "### Labelled conflicts and updates that it does not find", ""]
    head = ["Where", *(f"`{split}`" for split in kinds)]
    lines += table(
        head,
        [
            [kind, *(str(kinds[split].get(kind, 0)) for split in kinds)]
            for kind in sorted({kind for rows in kinds.values() for kind in rows})
        ],
    )
    lines += ["", "Those of `dev` one by one, with the pair of its claims that came nearest:", ""]
    rows = [
        [
            one.story,
            f"{one.conflict.family} {one.conflict.relation}",
            " × ".join(", ".join(side) for side in one.conflict.sides),
            one.reason,
        ]
        for one in found.get(Split.DEV, [])
    ]
    return [*lines, *table(["Story", "Kind", "Claims", "Why not"], rows)]


def _reasons(scores: Sequence[Scores]) -> list[list[str]]:
    """Every reason, with the number of claims in each of the scores."""
    counted = {
        reason: sum(s.reasons.get(reason, 0) for s in scores)
        for s in scores
        for reason in s.reasons
    }
    ordered = sorted(counted, key=lambda reason: (-counted[reason], reason))
    return [[reason, *(str(s.reasons.get(reason, 0)) for s in scores)] for reason in ordered]


def _families(rows: Sequence[Row]) -> list[list[str]]:
    return [
        [
            str(family),
            _count(rows, f"findings recall, {family}"),
            _count(rows, f"traps avoided, {family}"),
        ]
        for family in Family
    ]


def _count(rows: Sequence[Row], measure: str) -> str:
    """Right of how many."""
    part = sum(row[measure].part for row in rows if measure in row)
    whole = sum(row[measure].whole for row in rows if measure in row)
    return f"{part:.0f} of {whole:.0f}" if whole else "–"
