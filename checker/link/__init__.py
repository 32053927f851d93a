"""Linking: which two claims speak of one event, and when that cannot be known.

Some things keep two claims apart whatever else they share: another kind of event, others who meet,
another instance of a series, another place of a disaster, another time. Of what is left, no single
mark of identity is asked for, since every newsroom leaves out another one: what the two have in
common is *weighed* (kind, parties, day, place, words, figures), and must come to ``ENOUGH``. Open
values never conflict, and they never link by themselves either. Labels never decide.

A refusal gives its reason in words, which is what ``coverage`` counts and ``--explain-pair``
prints. Everything here is symmetric, in its verdict and in its words.
"""

from checker.link.evidence import ENOUGH, SURE, Mark, alike, common, weights
from checker.link.gates import Gate, Refusal, refuse, unlinkable
from checker.link.kinds import (
    BY_PARTICIPANTS,
    OUTCOMES,
    Group,
    group_of,
    group_of_type,
    ordinal,
    parties,
    triggers,
)
from checker.link.scope import of_all, of_the_kind
from checker.link.windows import PLAN_HORIZON, describe, one_day, window

__all__ = [
    "BY_PARTICIPANTS",
    "ENOUGH",
    "OUTCOMES",
    "PLAN_HORIZON",
    "SURE",
    "Gate",
    "Group",
    "Mark",
    "Refusal",
    "alike",
    "common",
    "describe",
    "group_of",
    "group_of_type",
    "of_all",
    "of_the_kind",
    "one_day",
    "ordinal",
    "parties",
    "refuse",
    "triggers",
    "unlinkable",
    "weights",
    "window",
]
