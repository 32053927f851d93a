"""What stands under the findings: what was checked, how far, by which model, and the result."""

from __future__ import annotations

from collections.abc import Iterator

from checker.render.base import RenderInput
from checker.render.terminal import Page, Style, clip
from checker.render.wording import count, day, failures, result

_LABEL = 10
_WORDS = 60
_UNDATED = (
    "date unknown: relative dates and comparisons across articles stay open; give --published"
)


def summary(given: RenderInput, page: Page) -> Iterator[str]:
    """The lines of the summary; the last of them is the result."""
    yield page.paint("Summary", Style.BOLD)
    for label, text in _entries(given):
        yield from page.paragraph(text, first=label.ljust(_LABEL))
    for text in _failures(given):
        yield from page.paragraph(text, rest="  ", style=Style.RED)
    yield from page.paragraph(f"{result(given)}.", first="Result".ljust(_LABEL), style=Style.BOLD)


def _entries(given: RenderInput) -> Iterator[tuple[str, str]]:
    """Labels and texts; a text without a label goes on with the entry above it."""
    label = "Articles"
    for article in given.document.articles:
        published = day(article.published) if article.published else _UNDATED
        yield label, f"{article.source}: {article.outlet or 'outlet unknown'}, {published}"
        label = ""
    yield from _coverage(given)
    yield from _rejected(given)
    yield "Model", _model(given)


def _coverage(given: RenderInput) -> Iterator[tuple[str, str]]:
    coverage = given.document.coverage
    if coverage is None:
        return
    yield (
        "Claims",
        f"{count(coverage.claims, 'claim')}, {coverage.linked} could be compared with another "
        f"claim of the same event, {count(coverage.compared, 'pair')} compared",
    )
    for reason, number in coverage.reasons.items():
        yield "", f"{number} not comparable: {reason}"
    for reason, number in coverage.withheld.items():
        yield "", f"{count(number, 'pair')} that differ, but no finding: {reason}"


def _rejected(given: RenderInput) -> Iterator[tuple[str, str]]:
    rejected = given.document.rejected
    if not rejected:
        return
    yield "Rejected", f"{count(len(rejected), 'answer')} of the model without evidence in the text"
    for answer in rejected:
        span = given.articles[answer.article].passages[answer.passage].span
        place = given.place(answer.article, span.start)
        yield "", f"{place}: “{clip(answer.text, _WORDS)}”: {answer.reason}"


def _failures(given: RenderInput) -> Iterator[str]:
    """One line for each article and reason, since a dead server fails every passage alike."""
    for failed in failures(given):
        passages = count(len(failed.lines), "passage")
        if failed.whole:
            passages = f"all {passages}"
        elif None not in failed.lines:
            at = "passage at line" if len(failed.lines) == 1 else "passages at lines"
            passages = f"{at} {', '.join(map(str, failed.lines))}"
        yield f"NOT CHECKED: {passages} of {given.records[failed.article].source}: {failed.reason}"


def _model(given: RenderInput) -> str:
    model = given.document.model
    if model.local:
        return f"read by {model.name} on this machine; nothing was sent anywhere"
    return f"read by {model.name}; the articles were sent to {model.identity}"
