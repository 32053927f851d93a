"""What the rules over the status lattice share."""

from __future__ import annotations

from checker.lattice import clash
from checker.models import Relation, Severity, StatusBasis
from checker.rules.base import (
    Clash,
    Pair,
    Rule,
    next_step_for,
    relation_of,
    same_principal,
    same_speaker,
    speaker_of,
)


class LatticeRule(Rule):
    """A rule whose cells stand in ``checker.lattice``."""

    def judge(self, pair: Pair) -> Clash | None:
        """The clash that the lattice has for the pair, if its cell belongs to this rule."""
        first, second = pair.first, pair.second
        cell = clash(first.status.value, second.status.value)
        if cell is None or cell.rule != self.code or self.exempt(pair):
            return None
        if StatusBasis.GUESS in {first.status.basis, second.status.basis}:
            # Nothing in the words bears a small model's reading out: no ground for an alarm.
            return None
        relation = self.relation(pair)
        severity = cell.severity
        if severity is Severity.MEDIUM and self.graver(pair):
            severity = Severity.GRAVE
        message = (
            f"Of the {first.event.label}, {speaker_of(first)} has “{_word(pair, 0)}” and "
            f"{speaker_of(second)} “{_word(pair, 1)}”: {cell.why}."
        )
        return Clash(relation, severity, message, next_step_for(relation, pair))

    def relation(self, pair: Pair) -> Relation:
        """What kind of disagreement the pair is."""
        return relation_of(pair)

    def exempt(self, pair: Pair) -> bool:
        """Whether the two can stand together after all."""
        return False

    def graver(self, pair: Pair) -> bool:
        """Whether a medium cell is grave for this pair."""
        return False


def _word(pair: Pair, side: int) -> str:
    claim = (pair.first, pair.second)[side]
    return claim.status.value.value.replace("_", " ")


def one_voice(pair: Pair) -> bool:
    """Whether both statements come from one speaker or from one principal."""
    return same_speaker(pair.first, pair.second) or same_principal(pair.first, pair.second)
