"""An explanation in words that need no programming: gates, marks, days, and the outcome."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import timedelta

from checker.explain.records import GateName, GateStep, Role, RuleStep, Verdict
from checker.lattice import PAST, clash
from checker.link import (
    BY_PARTICIPANTS,
    ENOUGH,
    PLAN_HORIZON,
    Gate,
    Group,
    common,
    describe,
    group_of,
    one_day,
    window,
)
from checker.link.evidence import Mark, all_the_same, words_in_common
from checker.link.scope import reaches_back
from checker.link.windows import rules_out
from checker.models import Claim, Relation, Severity, StatusValue
from checker.plural import count
from checker.rules import Pair
from checker.rules._status import named
from checker.wording import keywords


def conclusion(
    pair: Pair,
    barrier: str | None,
    kept: Sequence[GateStep],
    rules: Sequence[RuleStep],
    findings: Sequence[str],
) -> str:
    """The outcome in one sentence.

    Args:
        pair: The two claims.
        barrier: Why they never came to the linking, if they did not.
        kept: The gates that keep them apart.
        rules: What every rule says.
        findings: Ids of the findings that have both among their sides.
    """

    def telling(verdict: Verdict) -> dict[str, list[str]]:
        """Codes of the rules that say so, by the reason that they give."""
        found: defaultdict[str, list[str]] = defaultdict(list)
        for step in rules:
            if step.verdict is verdict:
                found[step.reason].append(step.rule)
        return found

    if telling(Verdict.CLASH):
        clashes: defaultdict[str | None, list[RuleStep]] = defaultdict(list)
        for step in rules:
            if step.verdict is Verdict.CLASH:
                clashes[step.finding].append(step)
        return f"Finding {'; finding '.join(map(_finding, clashes.values()))}."
    none = "No finding"
    if findings:
        none += f" between these two (both stand in {_listed(findings)}, each against another)"
    kept_back = [
        f"although {_listed(codes)} {_verb(codes, 'see')} a clash, because {reason}"
        for reason, codes in telling(Verdict.SETTLED).items()
    ]
    kept_back += [
        f"{_listed(codes)} {_verb(codes, 'withhold')} one, because {reason}"
        for reason, codes in telling(Verdict.WITHHELD).items()
    ]
    if kept_back:
        return f"{none}: {'; '.join(kept_back)}."
    if barrier is not None:
        return f"{none}, because the two are not compared: {barrier}."
    if kept:
        apart = "the two are not taken to speak of one event"
        return f"{none}, because {apart} ({gate_words(kept[0])})."
    return f"{none}, because nothing that the rules compare is at odds: {_both_stand(pair)}."


def _verb(codes: Sequence[str], verb: str) -> str:
    return f"{verb}s" if len(codes) == 1 else verb


def _finding(seen: Sequence[RuleStep]) -> str:
    """One finding, with all the rules that see the clash."""
    gravity = list(Severity)
    step = min(
        seen,
        key=lambda one: (
            one.relation is Relation.UPDATE,
            gravity.index(one.severity or Severity.NUANCE),
        ),
    )
    codes = _listed([one.rule for one in seen])
    return f"{step.finding} ({codes}, {step.relation}, {step.severity}): {_ROLES[step.role]}"


_ROLES = {
    Role.PRIMARY: "these two are the pair that it shows",
    Role.ALSO: "these two are among the claims that repeat it",
    None: "these two clash",
}


def _both_stand(pair: Pair) -> str:
    ours, theirs = pair.first.status.value, pair.second.status.value
    if ours is theirs:
        return f"both have the event as {named(ours)}"
    if clash(ours, theirs) is None:
        return f"{named(ours)} and {named(theirs)} can both be true of one event"
    return f"{named(ours)} and {named(theirs)} can both stand here"


GATE_TITLES: dict[GateName, str] = {
    Gate.TYPE: "kind of event",
    Gate.PARTICIPANTS: "participants",
    Gate.TRIGGER: "which event",
    Gate.PLACE: "place",
    Gate.TIME: "time",
    "story": "one story",
}
"""What each gate asks about, as a reader is told."""


def gate_words(step: GateStep) -> str:
    """A gate and what it says of the pair."""
    return f"{GATE_TITLES[step.gate]}: {step.reason}"


def days_from(claim: Claim) -> str:
    """Where the days of which a claim speaks come from."""
    time, month = claim.event.time, PLAN_HORIZON.days
    stated = f"from “{time.mention.text}”" if time.mention else "as the article gives them"
    if not time.interval.open:
        return stated
    half = time.interval.start or time.interval.end
    if claim.asserted_on is None:
        unknown = "the day on which it was said is not known"
        return f"{stated}; {unknown}" if half else f"no date is given, and {unknown}"
    value, back = claim.status.value, reaches_back(claim)
    if back is not None and time.interval.start is None:
        past = "all that was before" if back is timedelta.max else f"the {back.days} days before"
        return f"{stated}: said of {past}" if half else f"no date is given: said of {past}"
    if half is not None:
        known = "beginning" if time.interval.start else "end"
        return f"{stated}: the {known} alone, the rest taken from the day on which it was said"
    if value in PAST:
        return f"no date is given: taken to lie in the {month} days before it was said"
    if value is StatusValue.DENIED:
        return f"no date is given: what is denied may lie {month} days before or after it was said"
    return f"no date is given: taken to hold for {month} days from the day it was said"


def mark_words(mark: Mark, points: int, pair: Pair) -> str:
    """What a mark is in this pair."""
    return _MARKS[mark](pair.first, pair.second, points)


def _of_type(a: Claim, b: Claim, points: int) -> str:
    if a.event.type is b.event.type:
        return f"the same kind of event ({a.event.type.value})"
    kinds = " and ".join(sorted((a.event.type.value, b.event.type.value)))
    return f"kinds of event that newsrooms use for one thing ({kinds})"


def _of_concept(a: Claim, b: Claim, points: int) -> str:
    ours, theirs = a.event.concept, b.event.concept
    if points < 0:
        return f"two sorts of event: {_quoted(sorted((ours or '', theirs or '')))}"
    named = [claim.event.trigger.text for claim in (a, b) if claim.event.trigger is not None]
    words = _quoted(list(dict.fromkeys(word.casefold() for word in named)))
    if ours is None or ours != theirs:
        return f"a word for it in common: {words}" if words else "a word for it in common"
    return f"the same sort of event (“{ours}”{f', named by {words}' if words else ''})"


def _of_words(a: Claim, b: Claim, points: int) -> str:
    shared = words_in_common(a, b)
    found: dict[frozenset[str], str] = {}
    for word in re.findall(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*", a.quote.text):
        if stems := keywords(word) & shared:
            found.setdefault(stems, word)
    figures = points - len(shared)
    parts = [f"words in common: {_quoted(list(found.values()))}"] if found else []
    if figures > 0:
        parts.append("a figure in common" if figures == 1 else f"{figures} figures in common")
    return ", and ".join(parts)


def _of_days(a: Claim, b: Claim, points: int) -> str:
    days = window(a)
    return f"the same day{'' if one_day(a) else 's'}, {describe(days)}" if days else "the same day"


def _of_denial(a: Claim, b: Claim, points: int) -> str:
    every = "one denies every event of the kind"
    return every if points == 1 else f"{every}, and nothing in it bounds the denial"


def _of_parties(a: Claim, b: Claim, points: int) -> str:
    ours, theirs = set(a.event.participants), set(b.event.participants)
    if points < 0:
        return "nobody in common among those who take part"
    if ours == theirs:
        return f"the same parties: {_listed(sorted(ours))}"
    if all_the_same(a, b):
        return "the same parties, a speaker standing for those he speaks for"
    if ours & theirs:
        return f"a party in common: {_listed(sorted(ours & theirs))}"
    if points == 1:
        return "a party of one is named in the words of the other"
    return "a party in common, as a source or as whom a source speaks for"


_MARKS: dict[Mark, Callable[[Claim, Claim, int], str]] = {
    Mark.WORDING: lambda a, b, points: "a wording that is all but the same",
    Mark.TYPE: _of_type,
    Mark.CONCEPT: _of_concept,
    Mark.DAY: _of_days,
    Mark.WORDS: _of_words,
    Mark.MOST_WORDS: lambda a, b, points: "most words of the shorter one among them",
    Mark.DENIES_ALL: _of_denial,
    Mark.PLACE: lambda a, b, points: f"the same place: {a.event.place}",
    Mark.PARTIES: _of_parties,
}


def _through_type(a: Claim, b: Claim) -> str:
    ours, theirs = sorted((a.event.type.value, b.event.type.value))
    if ours == theirs:
        return f"both are of the kind “{ours}”"
    return f"“{ours}” and “{theirs}” are compared as one kind of event"


def _through_participants(a: Claim, b: Claim) -> str:
    ours, theirs = set(a.event.participants), set(b.event.participants)
    if ours == theirs and ours:
        return f"both name {_listed(sorted(ours))}"
    if all_the_same(a, b):
        return "both name the same, a speaker standing for those he speaks for"
    weighed = f"what they share comes to {count(common(a, b), 'point')}"
    if shared := sorted(ours & theirs):
        reason = f"both name {_listed(shared)}"
        return f"{reason}, and {weighed}" if group_of(a) in BY_PARTICIPANTS else reason
    if ours and theirs:
        return f"{_listed(sorted(ours))} is not {_listed(sorted(theirs))}, but {weighed}"
    reason = f"{_lacking(ours, theirs, 'name')} anybody who takes part, which rules nothing out"
    return f"{reason}, and {weighed}" if group_of(a) in BY_PARTICIPANTS else reason


def _through_trigger(a: Claim, b: Claim) -> str:
    if group_of(a) in BY_PARTICIPANTS:
        return "such an event is told from others by who takes part, not by its name"
    return f"what they share comes to {count(common(a, b), 'point')}, and {ENOUGH} are needed"


def _through_place(a: Claim, b: Claim) -> str:
    ours, theirs = a.event.place, b.event.place
    if not ours or not theirs:
        return f"{_lacking(ours, theirs, 'give')} a place, which rules nothing out"
    if ours == theirs:
        return f"both give {ours}"
    differ = _listed(sorted((ours, theirs)))
    if group_of(a) in BY_PARTICIPANTS:
        return f"{differ} differ, but where such an event is held may be what is in dispute"
    if group_of(a) is Group.MATTER and a.event.participants and b.event.participants:
        return f"{differ} differ, but such an event is told from others by whom it concerns"
    return f"{differ} differ, but one of the two may lie in the other"


def _through_time(a: Claim, b: Claim) -> str:
    ours, theirs = window(a), window(b)
    if ours is None or theirs is None:
        though = "both stand in one article" if a.article == b.article else "the wording is alike"
        return f"the date of one of the two is not known, but {though}"
    if ours == theirs:
        return f"both speak of {describe(ours)}"
    one, other = describe(ours), describe(theirs)
    if ours.may_overlap(theirs):
        return f"{one} and {other} overlap"
    plan = b if rules_out(a, b) else a
    planned = describe(window(plan) or plan.event.time.interval)
    return f"a “no” without a date of its own also covers what is planned for {planned}"


_PASSED: dict[Gate, Callable[[Claim, Claim], str]] = {
    Gate.TYPE: _through_type,
    Gate.PARTICIPANTS: _through_participants,
    Gate.TRIGGER: _through_trigger,
    Gate.PLACE: _through_place,
    Gate.TIME: _through_time,
}


def passed_words(gate: Gate, pair: Pair) -> str:
    """Why a gate lets the pair through."""
    return _PASSED[gate](pair.first, pair.second)


def _lacking(ours: object, theirs: object, verb: str) -> str:
    """Which of the two lacks what the other has: "the second does not give"."""
    if ours or theirs:
        return f"the {'second' if ours else 'first'} does not {verb}"
    return f"neither {verb}s"


def _quoted(words: Sequence[str]) -> str:
    return _listed([f"“{word}”" for word in words])


def _listed(words: Sequence[str]) -> str:
    """``a, b and c``."""
    return ", ".join(words[:-1]) + (" and " if len(words) > 1 else "") + words[-1]
