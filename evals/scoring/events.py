"""Events against labels: whether claims that speak of one event stand in one timeline.

B-cubed (Bagga & Baldwin 1998): of every claim, which share of those in its timeline speak of its
event, and which share of those that speak of its event stand in its timeline; averaged over claims.
A claim in no timeline stands alone. Only claims that are labelled count.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping

from checker.document import Document
from evals.scoring.tally import Ratio, Row

PRECISION = "event linking precision"
RECALL = "event linking recall"
F1 = "event linking F1"
REACH = "claims with company in it"
"""Of the claims whose event another claim speaks of, too, those that stand with one such claim."""


def score_events(document: Document, events: Mapping[str, str]) -> Row:
    """What one story contributes; nothing if its document says nothing of events.

    Args:
        document: The story as read and compared.
        events: By claim, the labelled event of which it speaks.
    """
    if "events" not in document.model_fields_set or document.coverage is None:
        return {}
    given = {
        entry.claim: event.id
        for event in document.events
        for entry in event.entries
        if entry.claim in events
    }
    alone = {claim: given.get(claim, claim) for claim in events}
    precision, recall = b_cubed(alone, events)
    return {PRECISION: precision, RECALL: recall, REACH: _reach(alone, events)}


def b_cubed(given: Mapping[str, Hashable], labelled: Mapping[str, Hashable]) -> tuple[Ratio, Ratio]:
    """Precision and recall of a grouping of things, against another of the same things."""
    ours, theirs = _groups(given.items()), _groups(labelled.items())
    precision = recall = 0.0
    for thing, label in labelled.items():
        mine, right = ours[given[thing]], theirs[label]
        shared = len(mine & right)
        precision += shared / len(mine)
        recall += shared / len(right)
    return Ratio(precision, len(labelled)), Ratio(recall, len(labelled))


def _reach(given: Mapping[str, Hashable], labelled: Mapping[str, Hashable]) -> Ratio:
    ours, theirs = _groups(given.items()), _groups(labelled.items())
    several = [thing for thing, label in labelled.items() if len(theirs[label]) > 1]
    found = sum(len(ours[given[thing]] & theirs[labelled[thing]]) > 1 for thing in several)
    return Ratio(found, len(several))


def _groups(pairs: Iterable[tuple[str, Hashable]]) -> Mapping[Hashable, set[str]]:
    groups: defaultdict[Hashable, set[str]] = defaultdict(set)
    for thing, group in pairs:
        groups[group].add(thing)
    return groups
