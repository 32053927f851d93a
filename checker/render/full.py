"""``full``: the run as a journalist reads it in a terminal."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from checker.document import ClaimRecord, FindingRecord, SideRecord
from checker.models import Relation, Severity
from checker.plural import count
from checker.render.base import RenderInput
from checker.render.excerpt import excerpt
from checker.render.explanation import explained
from checker.render.summary import summary
from checker.render.terminal import Page, Style, clip, safe
from checker.render.wording import (
    day,
    heard,
    introduction,
    opponents,
    relation,
    shown,
    source_of,
    subject,
)

_INDENT = "   "
_BAR = _INDENT + "│ "
_BESIDE_BAR = " " * len(_BAR)
_ALSO_COLUMNS = 60
_STYLES = {Severity.GRAVE: Style.RED, Severity.MEDIUM: Style.YELLOW, Severity.NUANCE: Style.CYAN}


def render(given: RenderInput, /, *, colour: bool, width: int) -> str:
    """Findings with both quotations, superseded statements apart from them, and a summary.

    When nothing was compared: the claims, article by article, and the summary. When a pair is to be
    explained: that, and nothing else.
    """
    page = Page(colour, width)
    if given.document.explanation is not None:
        return "\n".join(explained(given, given.document.explanation, page)) + "\n"
    body = _findings(given, page) if given.document.coverage else _claims(given, page)
    return "\n".join([*body, *summary(given, page)]) + "\n"


# -- findings -----------------------------------------------------------------------------------


def _findings(given: RenderInput, page: Page) -> Iterator[str]:
    numbers = itertools.count(1)
    findings = shown(given)
    updates = [finding for finding in findings if finding.relation is Relation.UPDATE]
    for finding in findings:
        if finding.relation is not Relation.UPDATE:
            yield from _finding(given, page, next(numbers), finding)
    if updates:
        yield page.paint("Superseded (not contradictions)", Style.BOLD)
        yield ""
    for finding in updates:
        yield from _finding(given, page, next(numbers), finding)


def _finding(given: RenderInput, page: Page, number: int, finding: FindingRecord) -> Iterator[str]:
    title = f"{subject(given, finding)}: {opponents(given, finding)}"
    yield from page.paragraph(title, first=f"{number}. ", style=Style.BOLD)
    kind = (
        f"{finding.relation.upper()} ({relation(given, finding)}) · {finding.severity} · "
        f"{finding.rule} {finding.name}"
    )
    yield from page.paragraph(kind, first=_INDENT, style=_STYLES[finding.severity])
    yield ""
    yield from _side(given, page, finding.primary)
    between = "superseded by" if finding.relation is Relation.UPDATE else "against"
    yield ""
    yield _INDENT + page.paint(between, Style.DIM)
    yield ""
    yield from _side(given, page, finding.secondary)
    yield ""
    yield from page.paragraph(finding.message, first=f"{_INDENT}Why:  ")
    yield from page.paragraph(finding.next_step, first=f"{_INDENT}Next: ")
    yield from _also(given, page, finding.also)
    yield _INDENT + page.paint(f"id {finding.id}", Style.DIM)
    yield ""


def _side(given: RenderInput, page: Page, side: SideRecord) -> Iterator[str]:
    claim = given.claims[side.claim]
    who = introduction(claim, side.outlet)
    yield from page.paragraph(who, first=_INDENT, style=Style.CYAN)
    said = f"{day(side.asserted_on)} · {side.outlet or 'outlet unknown'}"
    yield from _located(given, page, said, side)
    if (words := heard(given, side)) is not None:
        yield from page.paragraph(words, first=_INDENT, style=Style.DIM)
    yield from _quotation(given, page, claim)


def _located(given: RenderInput, page: Page, said: str, side: SideRecord) -> Iterator[str]:
    """When, where and in which line: on one line if it fits, and the place in one piece if not."""
    place = safe(given.place(side.article, side.start))
    lines = page.paragraph(f"{said} · {place}", first=_INDENT, style=Style.DIM)
    if len(lines) == 1:
        yield from lines
    else:
        yield from page.paragraph(said, first=_INDENT, style=Style.DIM)
        yield _INDENT + page.paint(place, Style.DIM)


def _quotation(given: RenderInput, page: Page, claim: ClaimRecord) -> Iterator[str]:
    """The claim's words behind a bar and between marks, the rest of its sentence around them."""
    shown_as = excerpt(claim, given.articles[claim.article])
    if shown_as.before:
        yield from page.paragraph(shown_as.before, first=_BESIDE_BAR)
    yield from page.paragraph(f"“{shown_as.words}”", first=_BAR, rest=_BAR, style=Style.BOLD)
    if shown_as.after:
        yield from page.paragraph(shown_as.after, first=_BESIDE_BAR)


def _also(given: RenderInput, page: Page, also: tuple[SideRecord, ...]) -> Iterator[str]:
    """Further claims in a line or two each, long quotations cut."""
    label = "Also: "
    for side in also:
        source = source_of(given.claims[side.claim], side.outlet)
        place = given.place(side.article, side.start)
        words = f"{source}, {day(side.asserted_on)}, {place}: “{clip(side.text, _ALSO_COLUMNS)}”"
        yield from page.paragraph(words, first=_INDENT + label)
        label = " " * len(label)


# -- claims, when nothing was compared ------------------------------------------------------------


def _claims(given: RenderInput, page: Page) -> Iterator[str]:
    for article in given.document.articles:
        about = (article.outlet or "outlet unknown", day(article.published))
        title = " · ".join((article.source, *about, count(article.counts.claims, "claim")))
        yield from page.paragraph(title, style=Style.BOLD)
        yield ""
        for claim in given.document.claims:
            if claim.article == article.id:
                yield from _claim(given, page, claim, article.outlet)


def _claim(given: RenderInput, page: Page, claim: ClaimRecord, outlet: str | None) -> Iterator[str]:
    where = "" if claim.line is None else f"line {claim.line}: "
    who = f"{where}{introduction(claim, outlet)}, {day(claim.asserted_on)}"
    yield from page.paragraph(who, first=_INDENT, style=Style.CYAN)
    status = claim.status.replace("_", " ")
    what = f"{status.upper()} · {claim.event.label}"
    if claim.event.participants:
        what += f" · with {', '.join(claim.event.participants)}"
    yield from page.paragraph(what, first=_INDENT)
    yield from _quotation(given, page, claim)
    yield _INDENT + page.paint(f"id {claim.id}", Style.DIM)
    yield ""
