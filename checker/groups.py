"""Unnamed groups that act as one: "the inspectors", "European leaders" (pure).

A group takes part in an event as a body does (docs/labelling.md, section 4), under the words that
name it, without article and figure. A number of people ("640 drivers") is a figure, not a party.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_ROLES = (
    "activists allies athletes authorities campaigners civilians coastguards commuters "
    "councillors counterparts creditors crews customers defendants demonstrators detectives "
    "diplomats divers doctors drivers employees employers engineers families fans farmers "
    "firefighters fishermen fitters guards hostages inmates inspectors investigators investors "
    "islanders jurors lawmakers lawyers leaders legislators medics migrants militants miners "
    "ministers monitors mourners neighbors neighbours nurses officers parents passengers "
    "patients pilots players prisoners prosecutors protesters pupils rebels refugees relatives "
    "rescuers researchers residents sailors savers scientists senators settlers shareholders "
    "soldiers staff stewards students supporters survivors teachers tenants troops veterans "
    "victims villagers volunteers voters witnesses workers "
).split()
_MODIFIER = (
    r"(?:(?:[A-Z][a-z]+|[A-Z]{2,})(?:[-’'][A-Za-z]+)?|rescue|production|maintenance|shop|school|police|"
    r"union|city|county|state|federal|local|bus|tram|train|rail|airline|farm|hospital|prison|"
    r"opposition|rebel|government|military)"
)
_GROUP = re.compile(
    rf"(?<![\w’'-])(?P<name>(?:{_MODIFIER}\s+)?(?i:{'|'.join(_ROLES)}))"
    r"\b(?![’'-]\w|[’'](?!\w))"
)
_PART_OF = re.compile(r"\b(?:of|for|among|like|as)\s+(?:(?:the|its|his|her|their|our)\s+)?\Z", re.I)
_FIGURE = re.compile(
    r"\d|\A(?:two|three|four|five|six|seven|eight|nine|ten|dozen|dozens|hundred|hundreds|thousand|"
    r"thousands|some|many|several|most|few|all|other|no)\Z",
    re.IGNORECASE,
)
_DETERMINER = frozenset({"the", "a", "an", "and", "but", "its", "his", "her", "their", "our"})


@dataclass(frozen=True)
class Group:
    """A group in the words.

    Attributes:
        start: First character.
        end: One past the last.
        text: Its name, in lower case unless a name stands in it.
    """

    start: int
    end: int
    text: str


def find_groups(text: str) -> tuple[Group, ...]:
    """The groups that ``text`` names, in order, each once."""
    found: dict[str, Group] = {}
    for match in _GROUP.finditer(text):
        words, before = match["name"].split(), text[: match.start()]
        beside = before.split()[-1] if before.split() else ""
        if any(_FIGURE.search(word) for word in (beside, words[0])) or _PART_OF.search(before):
            continue
        if len(words) > 1 and words[0].lower() in _DETERMINER:
            words = words[1:]
        if len(words) == 1:
            words = [words[0].lower()]
        name = " ".join(words)
        found.setdefault(name.lower(), Group(match.start(), match.end(), name))
    return tuple(found.values())
