"""What stands under the findings: what was checked, how far, by which model, and the result."""

from __future__ import annotations

from collections.abc import Iterator

from checker.document import Answering
from checker.plural import count
from checker.render.base import RenderInput
from checker.render.terminal import Page, Style, clip
from checker.render.wording import day, failures, result

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
        differ = count(number, "pair that differs", "pairs that differ")
        yield "", f"{differ}, but no finding: {reason}"


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
    """Who read the articles, if anybody did, and whether anything left this machine."""
    model = given.document.model
    if model.name == "none":
        return "none: word lists alone name the events; nothing was sent anywhere"
    told = _LOCAL if model.local else _REMOTE
    words = told[model.answering].format(name=model.name, where=model.identity)
    if model.answering is Answering.UNASKED and given.document.complete:
        words += "; no clause needed it"
    return words


_NOWHERE = "nothing was sent anywhere"
_LOCAL = {
    Answering.ANSWERED: f"read by {{name}} on this machine; {_NOWHERE}",
    Answering.SILENT: f"{{name}} on this machine gave no usable answer; {_NOWHERE}",
    Answering.UNREACHED: f"{{name}} on this machine could not be reached; {_NOWHERE}",
    Answering.UNASKED: f"{{name}} was not asked, and {_NOWHERE}",
}
_REMOTE = {
    Answering.ANSWERED: "read by {where}; what it was asked about was sent there",
    Answering.SILENT: "{where} gave no usable answer; what it was asked about was sent there",
    Answering.UNREACHED: f"{{where}} could not be reached; {_NOWHERE}",
    Answering.UNASKED: f"{{where}} was not asked, and {_NOWHERE}",
}
