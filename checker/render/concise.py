"""``concise``: one line a finding, for lists, editors and ``grep``."""

from __future__ import annotations

from collections.abc import Iterator

from checker.document import ClaimRecord, FindingRecord, SideRecord
from checker.models import Severity
from checker.plural import count
from checker.render.base import RenderInput
from checker.render.explanation import concluded
from checker.render.terminal import Page, Style, clip, safe
from checker.render.wording import VOICES, failures, result, shown, source_of, subject

_QUOTE_COLUMNS = 72
_STYLES = {Severity.GRAVE: Style.RED, Severity.MEDIUM: Style.YELLOW, Severity.NUANCE: Style.CYAN}


def render(given: RenderInput, /, *, colour: bool, width: int) -> str:
    """One line a finding, or a claim when nothing was compared; then what was not checked; a sum.

    When a pair is to be explained, its outcome takes the place of the findings.

    Lines are never wrapped, so that each can be taken alone.
    """
    page = Page(colour, width)
    document = given.document
    if document.explanation is not None:
        lines = [safe(concluded(document.explanation))]
    elif document.coverage is None:
        lines = [_claim(given, claim, page) for claim in document.claims]
    else:
        lines = [_finding(given, finding, page) for finding in shown(given)]
    lines.extend(_unchecked(given, page))
    lines.append(safe(_sum(given)))
    return "\n".join(lines) + "\n"


def _finding(given: RenderInput, finding: FindingRecord, page: Page) -> str:
    primary, secondary = finding.primary, finding.secondary
    kind = f"{finding.rule} {finding.severity} {finding.relation}"
    elsewhere = "" if secondary.article == primary.article else _place(given, secondary)
    sides = f"{_side(given, primary)} × {_side(given, secondary, elsewhere)}"
    return (
        f"{safe(_place(given, primary))}: {page.paint(kind, _STYLES[finding.severity])}: "
        f"{safe(subject(given, finding))} — {sides} [{finding.id}]"
    )


def _side(given: RenderInput, side: SideRecord, where: str = "") -> str:
    said = side.asserted_on.isoformat() if side.asserted_on else "date unknown"
    source = source_of(given.claims[side.claim], side.outlet)
    about = ", ".join(filter(None, (source, said, where)))
    return f"“{clip(side.text, _QUOTE_COLUMNS)}” ({safe(about)})"


def _place(given: RenderInput, side: SideRecord) -> str:
    return given.place(side.article, side.start)


def _claim(given: RenderInput, claim: ClaimRecord, page: Page) -> str:
    said = claim.asserted_on.isoformat() if claim.asserted_on else "date unknown"
    source = source_of(claim, given.records[claim.article].outlet)
    about = f"{claim.event.label} ({', '.join(claim.event.participants) or 'no participant known'})"
    return (
        f"{safe(given.place(claim.article, claim.quote.start))}: "
        f"{page.paint(claim.status.value, Style.CYAN)}: {safe(about)} — "
        f"“{clip(claim.quote.text, _QUOTE_COLUMNS)}” "
        f"({safe(source)}, {said}, {VOICES[claim.voice]}) [{claim.id}]"
    )


def _unchecked(given: RenderInput, page: Page) -> Iterator[str]:
    label = page.paint("NOT CHECKED", Style.RED)
    whole = [(failed.article, failed.reason) for failed in failures(given) if failed.whole]
    for article, reason in whole:
        yield f"{safe(given.records[article].source)}: {label}: {safe(reason)}"
    for failure in given.document.failures:
        if (failure.article, failure.reason) not in whole:
            place = safe(given.place(failure.article, failure.start))
            yield f"{place}: {label}: {safe(failure.reason)}"


def _sum(given: RenderInput) -> str:
    document = given.document
    parts = [result(given)]
    if document.coverage is not None:
        parts.append(f"{count(document.coverage.compared, 'pair')} compared")
    if document.rejected:
        parts.append(f"{count(len(document.rejected), 'answer')} rejected")
    return "; ".join(parts)
