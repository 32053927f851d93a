"""The document in plain words, the same in every format for people. Nothing here is made safe."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date

from checker.document import ClaimRecord, FindingRecord, SideRecord
from checker.models import Relation, Severity, Voice
from checker.plural import count
from checker.render.base import RenderInput
from checker.sources import as_printed, is_kept_back, is_unattributed, is_unresolved

RELATIONS = {
    Relation.DISPUTE: "two parties contradict each other",
    Relation.REVERSAL: "one side contradicts itself",
    Relation.MISREPORT: "two accounts of one thing do not agree",
    Relation.UPDATE: "later information replaces earlier",
}

VOICES = {
    Voice.DIRECT: "quoted directly",
    Voice.MIXED: "quoted in part",
    Voice.INDIRECT: "in the article’s words",
    Voice.NARRATOR: "in the article’s own voice",
}

_ITSELF = "the article itself"


def day(when: date | None) -> str:
    """``3 May 2031``, without a locale."""
    if when is None:
        return "date unknown"
    months = "January February March April May June July August September October November December"
    return f"{when.day} {months.split()[when.month - 1]} {when.year}"


def source_of(claim: ClaimRecord, outlet: str | None) -> str:
    """Who says a claim, in a few words: the speaker, or the article itself."""
    if claim.voice is Voice.NARRATOR:
        return f"{_ITSELF} ({outlet})" if outlet else _ITSELF
    speaker = claim.speaker
    if not speaker.anonymous:
        return speaker.canonical
    if is_unresolved(speaker.canonical):
        return f"a speaker whom the text does not identify (“{speaker.canonical}”)"
    if is_kept_back(speaker.canonical) and not is_unattributed(speaker.canonical):
        return f"unnamed source: {speaker.canonical}"
    return as_printed(speaker.canonical, speaker.text)


def introduction(claim: ClaimRecord, outlet: str | None) -> str:
    """Who says a claim, in which office, in whose words and through whom."""
    words = source_of(claim, outlet)
    speaker = claim.speaker
    if claim.voice is not Voice.NARRATOR:
        if speaker.role and not speaker.anonymous:
            words += f", {speaker.role}"
        words += f", {VOICES[claim.voice]}"
    if speaker.chain:
        words += f", as reported by {', citing '.join(speaker.chain)}"
    return words


def heard(given: RenderInput, side: SideRecord) -> str | None:
    """From how many sides a side was heard; None if it stands in one article that copies none."""
    found, origin = side.corroboration, given.claims[side.claim].origin
    if found is None or origin is None:
        return None
    if found.articles < 2:
        if origin.article == side.article:
            return None
        first = given.records[origin.article]
        return f"in a passage copied from {first.outlet or first.source}, {day(first.published)}"
    words = f"said in {count(found.articles, 'article')}, {count(found.origins, 'origin')}"
    if found.origins == 1:
        if found.credits:
            words += f": all through {', '.join(found.credits)}"
        else:
            words += ": one outlet" if found.outlets == 1 else ": the same copy"
    elif found.statements == 1:
        words += ", 1 statement"
    return words


def subject(given: RenderInput, finding: FindingRecord) -> str:
    """What a finding is about: its event, with the participants that the label does not name."""
    participants = given.claims[finding.primary.claim].event.participants
    label = finding.event.casefold()
    unnamed = [name for name in participants if name.rpartition(" ")[2].casefold() not in label]
    return f"{finding.event} ({', '.join(unnamed)})" if unnamed else finding.event


def relation(given: RenderInput, finding: FindingRecord) -> str:
    """What kind of disagreement a finding is, with the side of two speakers that share one."""
    words = RELATIONS[finding.relation]
    first, second = (given.claims[s.claim].speaker for s in (finding.primary, finding.secondary))
    if finding.relation is Relation.REVERSAL and first.canonical != second.canonical:
        shared = {first.canonical, first.principal} & {second.canonical, second.principal} - {None}
        words += "".join(f": {side}" for side in sorted(filter(None, shared)))
    return words


def opponents(given: RenderInput, finding: FindingRecord) -> str:
    """Who stands against whom, in keeping with what kind of disagreement it is."""

    def name(side: SideRecord) -> str:
        claim = given.claims[side.claim]
        if claim.voice is Voice.NARRATOR:
            return side.outlet or _ITSELF
        speaker = claim.speaker
        return as_printed(speaker.canonical, speaker.text) if speaker.anonymous else side.speaker

    first, second = name(finding.primary), name(finding.secondary)
    then = ", then" if finding.relation is Relation.UPDATE else " against"
    if first.casefold() != second.casefold():
        return f"{first}{then} {second}"
    if finding.relation is Relation.DISPUTE:
        return f"{first} against another source of that description"
    if first == _ITSELF and finding.primary.article != finding.secondary.article:
        return f"one article{then} another"
    return f"{first}, twice"


def shown(given: RenderInput) -> list[FindingRecord]:
    """The findings to show to people, in the document's order."""
    findings = given.document.findings
    return [f for f in findings if given.nuances or f.severity is not Severity.NUANCE]


@dataclass(frozen=True)
class Failed:
    """Passages of one article that were not checked for one reason.

    Attributes:
        article: Id of the article.
        reason: Why.
        lines: The line of each.
        whole: Whether they are all that was to be read of the article.
    """

    article: str
    reason: str
    lines: tuple[int | None, ...]
    whole: bool


def failures(given: RenderInput) -> list[Failed]:
    """What was not checked, by article and reason."""
    grouped: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for failure in given.document.failures:
        grouped[failure.article, failure.reason].append(failure.start)
    found = []
    for (article, reason), starts in grouped.items():
        counts = given.records[article].counts
        found.append(
            Failed(
                article,
                reason,
                lines=tuple(map(given.articles[article].line_of, starts)),
                whole=1 < len(starts) == counts.passages - counts.boilerplate,
            )
        )
    return found


def result(given: RenderInput) -> str:
    """What was not checked, if anything, and what was found in the rest: never only good news."""
    document = given.document
    if document.complete:
        return _verdict(given)
    missed = len({(failure.article, failure.passage) for failure in document.failures})
    total = sum(a.counts.passages - a.counts.boilerplate for a in document.articles)
    of_all = f"INCOMPLETE: {missed} of {count(total, 'passage')}"
    missing = f"{of_all} {'was' if missed == 1 else 'were'} not checked"
    if missed == total and not document.claims:
        return missing
    verdict = _verdict(given)
    return f"{missing}; in the rest: {verdict[0].lower()}{verdict[1:]}"


def _verdict(given: RenderInput) -> str:
    document, coverage = given.document, given.document.coverage
    among = count(len(document.claims), "claim")
    if coverage is None:
        return f"{among} in {count(len(document.articles), 'article')}; nothing was compared"
    counted = Counter(f.relation for f in document.findings if f.severity is not Severity.NUANCE)
    updates = counted.pop(Relation.UPDATE, 0)
    nuances = sum(finding.severity is Severity.NUANCE for finding in document.findings)
    parts = []
    if found := counted.total():
        kinds = ", ".join(count(counted[r], r.value) for r in Relation if counted[r])
        parts.append(f"{count(found, 'contradiction')} among {among} ({kinds})")
    else:
        parts.append(f"No contradictions found among {among}")
    if coverage.compared == 0:
        parts.append("no two of them could be compared")
    if nuances:
        parts.append(count(nuances, "nuance") + ("" if given.nuances else " hidden (--nuances)"))
    if updates:
        parts.append(count(updates, "superseded statement"))
    return "; ".join(parts)
