"""HED001 headline-against-body."""

from __future__ import annotations

from checker.lattice import clash
from checker.link import Gate, alike, refuse
from checker.models import Claim, Relation, Severity
from checker.models import StatusValue as S
from checker.rules._acts import decisions
from checker.rules.base import (
    UNSUPPORTED,
    Clash,
    Facet,
    Pair,
    Rule,
    Stability,
    Withheld,
    event_of,
    guessed,
    headlines,
    is_narrated,
    next_step_for,
    sentence,
)

_DONE = frozenset({S.OCCURRED, S.ONGOING, S.AGREED})
_UNDONE = frozenset({S.NOT_OCCURRED, S.DENIED})
_OPEN = frozenset({S.PROPOSED, S.POSSIBLE, S.PLANNED, S.EXPECTED, S.WILLING, S.CONDITIONAL})
_UNCONDITIONAL = frozenset({S.WILLING, S.AGREED})
_OVERSTATED = {
    frozenset({one, other})
    for heads, bodies in ((_DONE, _UNDONE | _OPEN), (_UNCONDITIONAL, {S.CONDITIONAL}))
    for one in heads
    for other in bodies
}
_FACETS = {
    value: Facet((value,), tuple(other for other in S if frozenset({value, other}) in _OVERSTATED))
    for value in sorted(frozenset[S]().union(*_OVERSTATED))
}


class HeadlineAgainstBody(Rule):
    """The headline or the lede says more than the article bears out.

    What it does
    ------------
    Reports a headline or lede that has something as done which, by the article's own text, did not
    happen, or a decision as taken which is only urged or possible; and one that leaves out the
    condition on which a will or an agreement depends.

    Why it matters
    --------------
    Many readers read nothing but the headline, and it is written last, often by somebody else.

    Example
    -------
    - the article, 4 June: "Workers at the Norland mill reject the pay offer" — occurred, with The
      workers; Norland
    - the article, 4 June: "Stewards urged the workers to turn down the pay offer" — proposed, with
      The workers; Norland

    Known limits
    ------------
    A claim does not say whether it stands in the headline: the first passage with a claim is taken
    for headline or lede. Where another sentence of the body bears the headline out, nothing is
    reported. What somebody else disputes is that party's claim, and no fault of the headline.
    """

    code = "HED001"
    name = "headline-against-body"
    severity = Severity.MEDIUM
    stability = Stability.PREVIEW
    since = "0.2.0"
    lifts = frozenset({Gate.TRIGGER})
    of_headlines = True

    def facet(self, claim: Claim) -> Facet | None:
        """The status, against those that would say less or more."""
        return _FACETS.get(claim.status.value)

    def judge(self, pair: Pair) -> Clash | Withheld | None:
        """The clash of a headline and its body."""
        split = headlines(pair)
        if split is None:
            return None
        head, body = split
        says = _undone(head, body) or _undecided(head, body) or _on_terms(head, body)
        if says is None:
            return None
        if guessed(pair):
            return Withheld(UNSUPPORTED)
        message = sentence(
            f"on {event_of(head)}, the article opens with “{head.quote.text}”, while {says}"
        )
        relation = Relation.MISREPORT
        return Clash(relation, self.severity, message, next_step_for(relation, pair))

    def compatible(self, pair: Pair) -> str:
        """No opening and body of one article, or a body that takes nothing back."""
        if headlines(pair) is None:
            return "they are not the opening and the body of one article"
        return "the body does not take back what the article opens with"


def _undone(head: Claim, body: Claim) -> str | None:
    """The headline has it done; by the article, or by the one who is to have done it, it is not."""
    if head.status.value not in _DONE or body.status.value not in _UNDONE or not is_narrated(head):
        return None
    if clash(head.status.value, body.status.value) and refuse(head, body) is None:
        return None  # two claims of one event, for the rules of the lattice
    own = is_narrated(body) or body.attribution.speaker.canonical in head.event.participants
    if not own or not alike(head, body).reaches(2, 0.3):
        return None
    return f"by its body “{body.quote.text}”"


def _undecided(head: Claim, body: Claim) -> str | None:
    """The headline has a decision taken that by the body is urged, possible or planned."""
    if head.status.value not in _DONE or body.status.value not in _OPEN or not is_narrated(head):
        return None
    ours, theirs = set(head.event.participants), set(body.event.participants)
    if not ours or ours != theirs or head.event.type is not body.event.type:
        return None
    decided = decisions(head.quote.text) & decisions(body.quote.text)
    return f"by its body it is open: “{body.quote.text}”" if decided else None


def _on_terms(head: Claim, body: Claim) -> str | None:
    """The headline leaves out the condition of one party's will."""
    holder = head.status.holder
    if head.status.value not in _UNCONDITIONAL or body.status.value is not S.CONDITIONAL:
        return None
    if holder is None or holder != body.status.holder or refuse(head, body) is not None:
        return None
    return f"by its body there is a condition: “{body.quote.text}”"
