"""How much of what was extracted could be compared, and why the rest could not."""

from __future__ import annotations

from collections import Counter

from checker.link import Gate
from checker.models import Frozen

MISSED = {
    Gate.TYPE: "no other claim is about this kind of event",
    Gate.PARTICIPANTS: "others concern the same kind of event, but not the same parties",
    Gate.TRIGGER: "others concern the same kind of event, but not for certain the same one",
    Gate.PLACE: "others concern such an event in another place",
    Gate.TIME: "others concern such an event at another time",
}
"""Why a claim met none, by the last gate that any of its pairs reached."""

REACHED = {gate: depth for depth, gate in enumerate(Gate)}
"""How far a pair came that the gate refused."""

LINKED = len(REACHED)
"""How far a pair came that no gate refused."""


class Coverage(Frozen):
    """How much of what was extracted could be compared.

    Claims of one content, such as wire copy, count alike: what one of them met, all met.

    Attributes:
        claims: Claims extracted.
        linked: Claims that met at least one other claim of the same event.
        compared: Pairs of claims that reached the rules.
        reasons: Why the others met none, with how many claims each.
        withheld: Why pairs that differ gave no finding, with how many pairs each.
    """

    claims: int
    linked: int
    compared: int
    reasons: dict[str, int]
    withheld: dict[str, int]


def counted(counts: Counter[str]) -> dict[str, int]:
    """The counts, the greatest first."""
    return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))
