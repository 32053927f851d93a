"""Why two claims make a finding or none, for people: what ``--explain-pair`` prints."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from checker.document import ClaimRecord, QuantityRecord
from checker.explain import GATE_TITLES, ExplainedClaim, Explanation, GateResult, RuleStep, Verdict
from checker.models import Qualifier, StatusBasis, StatusValue
from checker.plural import count
from checker.render.base import RenderInput
from checker.render.terminal import Page, Style, clip
from checker.render.wording import day, introduction

_INDENT = "   "
_BAR = f"{_INDENT}│ "
_LABEL = 14
_WORDS = 60

_RESULTS = {
    GateResult.PASSED: "passed",
    GateResult.FAILED: "FAILED",
    GateResult.NOT_REACHED: "not reached",
}
VERDICTS = {
    Verdict.CLASH: "clash",
    Verdict.SETTLED: "clash, but settled by context",
    Verdict.WITHHELD: "compared, and a difference withheld",
    Verdict.COMPATIBLE: "compared, and found compatible",
    Verdict.NOT_CONCERNED: "not concerned",
    Verdict.NOT_ASKED: "not asked",
}
"""What a rule can say of a pair, the most telling first."""

_QUALIFIERS = {
    Qualifier.EXACTLY: "",
    Qualifier.ABOUT: "about ",
    Qualifier.AT_LEAST: "at least ",
    Qualifier.MORE_THAN: "more than ",
    Qualifier.AT_MOST: "at most ",
    Qualifier.LESS_THAN: "less than ",
}


def explained(given: RenderInput, explanation: Explanation, page: Page) -> Iterator[str]:
    """Both claims, the linking gate by gate, what they share, every rule, and the outcome."""
    yield from _claim(given, page, "First claim", explanation.first)
    yield from _claim(given, page, "Second claim", explanation.second)
    yield from _linking(explanation, page)
    yield from _shared(explanation, page)
    yield from _rules(given, explanation, page)
    missed = len({(failure.article, failure.passage) for failure in given.document.failures})
    if missed:
        unchecked = f"INCOMPLETE: {count(missed, 'passage')} of this run could not be checked"
        yield from page.paragraph(unchecked, rest="  ", style=Style.RED)
    yield from page.paragraph(explanation.conclusion, first="Result  ", style=Style.BOLD)


def concluded(explanation: Explanation) -> str:
    """The outcome in one line, the two claims named by their ids."""
    return f"{explanation.first.claim} × {explanation.second.claim}: {explanation.conclusion}"


# -- the claims -----------------------------------------------------------------------------------


def _claim(given: RenderInput, page: Page, title: str, side: ExplainedClaim) -> Iterator[str]:
    claim = given.claims[side.claim]
    outlet = given.records[claim.article].outlet
    yield page.paint(f"{title}, {claim.id}", Style.BOLD)
    yield from page.paragraph(introduction(claim, outlet), first=_INDENT, style=Style.CYAN)
    place = given.place(claim.article, claim.quote.start)
    where = f"{day(claim.asserted_on)} · {outlet or 'outlet unknown'} · {place}"
    yield from page.paragraph(where, first=_INDENT, style=Style.DIM)
    yield from page.paragraph(f"“{claim.quote.text}”", first=_BAR, rest=_BAR, style=Style.BOLD)
    for label, text in _reading(claim, side):
        yield from page.paragraph(text, first=_INDENT + label.ljust(_LABEL))
    yield ""


def _reading(claim: ClaimRecord, side: ExplainedClaim) -> Iterator[tuple[str, str]]:
    """What was read out of the words, label by label."""
    event = claim.event
    named = f", named by “{event.trigger.text}”" if event.trigger else ""
    yield "Event", f"{event.label} (kind: {event.type}{named})"
    yield "Participants", ", ".join(event.participants) or "not known"
    yield "Place", event.place or "not given"
    yield "Days", f"{_days(side)} ({side.days})"
    yield "Status", _status(claim)
    yield "Figures", "; ".join(map(_figure, claim.quantities)) or "none"


def _days(side: ExplainedClaim) -> str:
    if side.start is None and side.end is None:
        return "not known"
    if side.start == side.end:
        return day(side.start)
    start = day(side.start) if side.start else "an unknown day"
    end = day(side.end) if side.end else "an unknown day"
    return f"{start} to {end}"


def _status(claim: ClaimRecord) -> str:
    parts = [_spaced(claim.status)]
    match claim.status_basis:
        case StatusBasis.CUE if claim.status_cue:
            parts.append(f"borne out by the words “{claim.status_cue.text}”")
        case StatusBasis.CUE:
            parts.append("borne out by the words")
        case StatusBasis.MODEL:
            parts.append("as the model reads it")
        case StatusBasis.GUESS:
            parts.append("which no words bear out for certain, so that nothing is built on it")
    if claim.status_model not in {None, claim.status}:
        assert claim.status_model is not None
        parts.append(f"while the model reads “{_spaced(claim.status_model)}”")
    if claim.holder:
        parts.append(f"the plan, will or view of {claim.holder}")
    if claim.condition:
        parts.append(f"on the condition “{claim.condition.text}”")
    return ", ".join(parts)


def _spaced(status: StatusValue) -> str:
    return status.value.replace("_", " ")


def _figure(figure: QuantityRecord) -> str:
    value = f"{figure.low:,.10g}"
    if figure.high != figure.low:
        value += f" to {figure.high:,.10g}"
    unit = "" if figure.unit == "count" else f" {figure.unit}"
    of = f" of “{figure.measure}”" if figure.measure else ""
    verb = f", “{figure.verb}”" if figure.verb else ""
    return f"“{figure.text}” ({_QUALIFIERS[figure.qualifier]}{value}{unit}{of}{verb})"


# -- the linking ----------------------------------------------------------------------------------


def _linking(explanation: Explanation, page: Page) -> Iterator[str]:
    if explanation.barrier is not None:
        yield page.paint("Do they speak of one event? That was not asked.", Style.BOLD)
        yield from page.paragraph(f"{explanation.barrier}.", first=_INDENT)
        yield ""
        return
    answer = "Taken to be so." if explanation.linked else "Not taken to be so."
    if across := _across(explanation):
        ask = "asks" if len(across) == 1 else "ask"
        answer = f"Not for certain, but {' and '.join(across)} {ask} all the same."
    yield page.paint(f"Do they speak of one event? {answer}", Style.BOLD)
    for step in explanation.gates:
        label = f"{GATE_TITLES[step.gate]}: {_RESULTS[step.result]}: "
        lifted = f" (does not stop {', '.join(step.lifted_by)})" if step.lifted_by else ""
        style = Style.RED if step.result is GateResult.FAILED else None
        text = f"{label}{step.reason}{lifted}"
        yield from page.paragraph(text, first=_INDENT, rest=_INDENT * 2, style=style)
    yield ""


def _across(explanation: Explanation) -> list[str]:
    """Codes of the rules that compare the two although a gate failed."""
    failed = [step for step in explanation.gates if step.result is GateResult.FAILED]
    return [
        step.rule
        for step in explanation.rules
        if failed
        and all(step.rule in gate.lifted_by for gate in failed)
        and step.verdict not in {Verdict.NOT_CONCERNED, Verdict.NOT_ASKED}
    ]


def _shared(explanation: Explanation, page: Page) -> Iterator[str]:
    if explanation.points is None:
        return
    sum_ = f"{count(explanation.points, 'point')}, {explanation.enough} are needed"
    yield page.paint(f"What they share: {sum_}", Style.BOLD)
    for mark in explanation.marks:
        yield from page.paragraph(mark.words, first=f"{_INDENT}{mark.points:+d}  ")
    yield ""


# -- the rules ------------------------------------------------------------------------------------


def _rules(given: RenderInput, explanation: Explanation, page: Page) -> Iterator[str]:
    """Rules that say the same for the same reason share a paragraph.

    So do all that the two do not concern, whatever they lack: the JSON has the reason of each.
    """
    yield page.paint("What the rules say", Style.BOLD)
    alike: defaultdict[tuple[Verdict, str], list[RuleStep]] = defaultdict(list)
    for step in explanation.rules:
        unconcerned = step.verdict is Verdict.NOT_CONCERNED
        reason = _NOTHING_TO_COMPARE if unconcerned else _reason(given, step)
        alike[step.verdict, reason].append(step)
    for verdict, words in VERDICTS.items():
        for (said, reason), steps in alike.items():
            if said is verdict:
                named = [f"{step.rule} {step.name}" for step in steps]
                if verdict in _BY_CODE and len(named) > 1:
                    named = [step.rule for step in steps]
                style = Style.YELLOW if verdict is Verdict.CLASH else None
                text = f"{', '.join(named)}: {words}: {reason}"
                yield from page.paragraph(text, first=_INDENT, rest=_INDENT * 2, style=style)
    yield ""


_NOTHING_TO_COMPARE = "the one claim or the other has nothing that these compare"
_BY_CODE = frozenset({Verdict.NOT_ASKED, Verdict.NOT_CONCERNED})
"""What many rules say of nearly every pair: their names would bury the rest."""


def _reason(given: RenderInput, step: RuleStep) -> str:
    parts = [step.reason]
    if step.relation is not None:
        parts.append(f"{step.relation}, {step.severity}")
    if step.finding is not None:
        parts.append(f"finding {step.finding}")
    if step.settled_by is not None:
        claim = given.claims[step.settled_by]
        place = given.place(claim.article, claim.quote.start)
        parts.append(f"see {claim.id}, {place}: “{clip(claim.quote.text, _WORDS)}”")
    return "; ".join(parts)
