"""Unnamed groups and bodies that act as one: "the inspectors", "the disciplinary panel" (pure).

They take part in an event as a named body does (docs/labelling.md, section 4), under the words that
name them, without article and figure. A number of people ("640 drivers") is a figure, not a party.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from checker.speech.cues import FINITE

_ROLES = (
    "activists allies archaeologists architects athletes attackers auditors authorities bidders "
    "bondholders bosses builders buyers bystanders campaigners captives carers civilians "
    "cleaners climbers coaches coastguards colleagues commanders commuters companies "
    "conductors contractors councillors counterparts creditors crewmen crews critics cyclists "
    "defendants delegates demonstrators depositors deputies detainees detectives developers "
    "diplomats directors divers dockers doctors drivers editors employees employers engineers "
    "envoys executives exporters families fans farmers firefighters firms fishermen fitters "
    "growers guards gunmen gunners hauliers homeowners hospitals hostages importers inmates "
    "inspectors insurers insurgents investigators investors islanders journalists judges "
    "jurors landlords lawmakers lawyers leaders legislators lenders locals magistrates "
    "managers mediators medics members midwives migrants militants miners ministers monitors "
    "motorists mourners negotiators neighbors neighbours nurses observers officers operators "
    "organisers organizers owners paramedics parents passengers patients pensioners pilots players "
    "policyholders porters prisoners producers prosecutors protesters pupils railwaymen "
    "rebels refugees regulators relatives representatives rescuers researchers residents "
    "retailers sailors savers scientists senators separatists settlers shareholders shops "
    "soldiers solicitors sponsors staff stewards strikers students supermarkets suppliers "
    "supporters surgeons survivors teachers tenants tourists townspeople traders trainers "
    "troops trustees veterans victims villagers visitors volunteers voters warders witnesses "
    "workers "
).split()
_TRADES = frozenset(
    "rescue production maintenance shop school police union city county state federal local bus "
    "tram train rail railway airline farm hospital prison opposition rebel government military "
    "freight night ship harbour factory".split()
)
_MODIFIER = (
    rf"(?:(?:[A-Z][a-z]+|[A-Z]{{2,}})(?:(?:-|[’'](?!s\b))[A-Za-z]+)?|{'|'.join(sorted(_TRADES))})"
)
_GROUP = re.compile(
    rf"(?<![\w’'-])(?P<name>(?:{_MODIFIER}\s+)?(?i:{'|'.join(_ROLES)}))"
    r"\b(?![’'-]\w|[’'](?!\w)|\s+(?:unions?|groups?|members?|associations?|representatives?|leaders?|"
    r"councils?|bodies)\b)(?P<of>\s+(?:of|from)\s+(?:the\s+)?(?:[A-Z][\w-]*(?:\s+[A-Z][\w-]*)*|both\s+\w+|"
    r"(?:[a-z]+\s+)?(?:department|ministry|union|club|company|school|agency|office))"
    r"(?![\w’'-]))?"
)
_PART_OF = re.compile(r"\b(?:of|for|among|like|as)\s+(?:(?:the|its|his|her|their|our)\s+)?\Z", re.I)
_COUNTED = re.compile(
    r"(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|"
    r"thousands?|many|several|most|few)\s)[\d,.]*\s*(?:of\s+(?:the\s+)?)?(?:[a-z-]+\s+){0,2}\Z",
    re.IGNORECASE,
)
_FIGURE = re.compile(
    r"\d|\A(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?|one|two|three|four|"
    r"five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|dozen|dozens|scores|hundred|hundreds|"
    r"thousand|thousands|million|some|many|several|most|few|all|other|no)\Z",
    re.IGNORECASE,
)
_BODIES = (
    "board cabinet coalition commission committee council court defence defense inspectorate jury "
    "ministry opposition panel parliament police prosecution tribunal"
).split()
# What stands before such a noun and does not belong to its name.
_NO_PART = (
    r"(?:full|whole|new|old|local|same|other|entire|former|current|small|large|big|first|second|last|"
    r"next|only|two|three|four|five|six|and|or|of|in|at|to|for|from|by|with|on|that|which|who|is|was|"
    r"are|were|has|had|have|be|been|as|its|his|her|their|our|an?|the)"
)
_BODY = re.compile(
    rf"(?<![\w-])(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|\w+[’']s?)\s+(?P<phrase>(?:(?:{_NO_PART}|[A-Z]\w+)\s+)*"
    rf"(?P<name>(?:(?!{_NO_PART}\b)(?!\w+(?:ed|ing)\b)[a-z-]+\s+){{0,2}}?(?:{'|'.join(_BODIES)})))"
    r"|(?P<bare>[Pp]arliament|[Pp]olice|[Cc]oastguards?))(?![\w’'-])"
    rf"(?=[^\w\s]|\s+(?:{FINITE.pattern}|\w+ly|in|on|at|to|for|from|by|with|against|and|or|but|that|who|which|"
    r"after|before|as|if|when|not|also|about|over|under|into|until|since|once|[a-z]+s)\b|\s*\Z)"
)
_NOUN_NEXT = re.compile(
    r"\s+(?!(?:is|was|has|as|says|does|this|its|his|across|always|perhaps)\b)"
    r"(?:sessions?|members?|officers?|leaders?|meetings?|hearings?|cases?|spokes\w+|officials?|stations?|"
    r"chiefs?|ministers?|secretar\w+|lawyers?|rulings?|orders?|bosses|workers|staff|buildings?|houses?|helicopters?|boats?|cars?|vans?|"
    r"force|forces)\b"
)
_DETERMINER = frozenset({"the", "a", "an", "and", "but", "its", "his", "her", "their", "our"})


@dataclass(frozen=True)
class Group:
    """A group in the words.

    Attributes:
        start: First character.
        end: One past the last.
        text: Its name, in lower case unless a name stands in it.
        single: Whether it is one body ("the panel"), not several people.
    """

    start: int
    end: int
    text: str
    single: bool = False


def find_groups(text: str) -> tuple[Group, ...]:
    """The groups that ``text`` names, in order, each once."""
    found: dict[str, Group] = {}
    for match in _GROUP.finditer(text):
        words, before = match["name"].split(), text[: match.start()]
        beside = before.split()[-1] if before.split() else ""
        counted = _COUNTED.search(before) or any(map(_FIGURE.search, (beside, words[0])))
        if counted or _PART_OF.search(before):
            continue
        start = match.start()
        if len(words) > 1 and words[0].lower() in _DETERMINER:
            start = text.index(words[1], start + len(words[0]))
            words = words[1:]
        if len(words) > 1 and words[0].lower() in _TRADES:
            words = [word.lower() for word in words]
        if len(words) == 1:
            words = [words[0].lower()]
        name = " ".join(words)
        end = match.end("name")
        if match["of"] and len(words) == 1 and name != "members":
            # Whose they are tells which are meant: "directors of Acme".
            name, end = f"{name}{match['of']}", match.end()
        found.setdefault(name.lower(), Group(start, end, name))
    for match in _BODY.finditer(text):
        name = (match["name"] or match["bare"]).lower()
        start = match.start("phrase") if match["name"] else match.start("bare")
        if _NOUN_NEXT.match(text, match.end()) or _PART_OF.search(text[:start]):
            continue
        found.setdefault(name, Group(start, match.end(), name, single=True))
    return tuple(sorted(found.values(), key=lambda group: group.start))
