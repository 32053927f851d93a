"""Why two claims make a finding or none, step by step: what ``--explain-pair`` asks.

The engine decides; this package asks the same functions once more about one pair, and keeps what
they answer. No model, no clock, no file; the same claims give the same explanation in any order.
"""

from checker.explain.asking import Explainer
from checker.explain.pairs import check_ids, find_pair
from checker.explain.records import (
    ExplainedClaim,
    Explanation,
    GateName,
    GateResult,
    GateStep,
    MarkStep,
    Role,
    RuleStep,
    Verdict,
)
from checker.explain.words import GATE_TITLES

__all__ = [
    "GATE_TITLES",
    "ExplainedClaim",
    "Explainer",
    "Explanation",
    "GateName",
    "GateResult",
    "GateStep",
    "MarkStep",
    "Role",
    "RuleStep",
    "Verdict",
    "check_ids",
    "find_pair",
]
