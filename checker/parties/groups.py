"""Unnamed groups and bodies that act as one: "the inspectors", "the disciplinary panel" (pure).

They take part in an event as a named body does (docs/labelling.md, section 4), under the words that
name them, without article and figure. A number of people ("640 drivers") is a figure, not a party.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from checker.parties.agents import are_agents, is_agent
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
# "As teachers struck": there it opens a clause.
_VERB_NEXT = re.compile(rf"\s+(?:\w+ly\s+)?{FINITE.pattern}")
_OF_OWNER = re.compile(r"\b(?:of|for)\s+(?:the\s+)?\w+[’']s\s+\Z")
_COUNTED = re.compile(
    r"(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|"
    r"thousands?|many|several|most|few)\s)[\d,.]*\s*(?:of\s+(?:the\s+)?)?(?:[a-z-]+\s+){0,2}\Z",
    re.IGNORECASE,
)
_NUMBERS = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands"
_FIGURE = re.compile(
    r"\d|\A(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?|one|two|three|four|"
    r"five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|dozen|dozens|scores|hundred|hundreds|"
    r"thousand|thousands|million|some|many|several|most|few|all|other|no)\Z",
    re.IGNORECASE,
)
_BODIES = (
    "assembly board cabinet coalition commission committee council court defence defense "
    "inspectorate jury laboratory ministry opposition panel parliament police presidium "
    "prosecution tribunal"
).split()
# Of these there are several in a story, unless a word before says of what: "the grid operator".
_TRADED = (
    "broadcaster employer insurer maker manufacturer operator owner producer publisher regulator "
    "supplier"
).split()
# What stands before such a noun and does not belong to its name.
_NO_PART = (
    r"(?:\w+est|most|full|whole|new|old|local|same|other|entire|former|current|small|large|big|first|second|last|"
    r"next|only|two|three|four|five|six|and|or|of|in|at|to|for|from|by|with|on|that|which|who|is|was|"
    r"are|were|has|had|have|be|been|as|its|his|her|their|our|an?|the)"
)
_BODY = re.compile(
    rf"(?<![\w-])(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|\w+[’']s?)\s+(?P<phrase>(?:(?:{_NO_PART}|[A-Z]\w+)\s+)*"
    rf"(?P<name>(?:(?!{_NO_PART}\b)(?!\w+(?:ed|ing)\b)[a-z-]+\s+){{0,2}}?(?:{'|'.join(_BODIES)}|Assembly|Senate)"
    rf"|(?P<trade>(?:(?!{_NO_PART}\b)(?!\w+(?:ed|ing)\b)[a-z-]+\s+){{1,2}}(?:{'|'.join(_TRADED)}))))"
    r"|(?P<bare>[Pp]arliament|[Pp]olice|[Cc]oastguards?))(?![\w’'-])"
    rf"(?=[^\w\s]|\s+(?:{FINITE.pattern}|\w+ly|in|on|at|to|for|from|by|with|against|and|or|but|that|who|which|"
    r"after|before|as|if|when|not|also|about|two|three|last|late|early|yesterday|today|this|over|under|into|until|since|once|[a-z]+s)\b|\s*\Z)"
)
_NOUN_NEXT = re.compile(
    r"\s+(?!(?:is|was|has|as|says|does|this|its|his|across|always|perhaps)\b)"
    r"(?:sessions?|members?|officers?|leaders?|meetings?|hearings?|cases?|spokes\w+|officials?|stations?|"
    r"chiefs?|ministers?|secretar\w+|lawyers?|rulings?|orders?|bosses|workers|staff|buildings?|houses?|helicopters?|boats?|cars?|vans?|"
    r"force|forces)\b"
)
_SINGULAR_ONLY = (
    "captain chancellor clerk governor judge lieutenant liquidator manager mayor nurse ombudsman "
    "accused convict footballer forward midfielder pharmacist premier president principal "
    "prosecutor receiver rector speaker"
).split()
_NOT_ALONE = frozenset(
    "authorities colleagues companies contractors crews critics developers employers exporters "
    "families fans firms hospitals insurers leaders lenders locals members neighbors neighbours "
    "operators owners passengers patients players regulators relatives representatives "
    "retailers shops staff supermarkets suppliers survivors townspeople troops victims".split()
)


def _singular(plural: str) -> str:
    """One of several who bear a role: "firemen", "deputies", "drivers"."""
    for ending, single in (("men", "man"), ("ies", "y"), ("witnesses", "witness"), ("s", "")):
        if plural.endswith(ending):
            return plural.removesuffix(ending) + single
    return plural


_ONE = sorted({*_SINGULAR_ONLY, *(_singular(role) for role in _ROLES if role not in _NOT_ALONE)})
# One unnamed person counts where he acts or is acted on: "the driver had released the doors".
_SINGLE = re.compile(
    rf"(?<![\w’'-])(?:[Tt]he|[Aa]n?|[Aa]nother|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)\s+(?P<phrase>(?:{_NO_PART}\s+)*"
    rf"(?:\d+-year-old\s+)?(?P<name>(?:(?!{_NO_PART}\b)(?!\w+(?:ed|ing)\b)[a-z-]+\s+){{0,2}}?(?:ex-)?(?:{'|'.join(_ONE)})))\b(?![’'-])"
    rf"(?P<where>\s+in\s+[A-Z]\w+(?:\s+[A-Z]\w+)?)?(?=(?:,\s[^,.;:]{{2,40}},)?\s+(?:{FINITE.pattern}|(?:also|still|later|then|now|\w+ly)\s+{FINITE.pattern}))"
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
        role: Whether it is one person, known by what he does ("the driver").
        traded: Whether it is one body, known by what it does ("the grid operator").
    """

    start: int
    end: int
    text: str
    single: bool = False
    role: bool = False
    traded: bool = False


# A subject, or the agent of a passive, whose noun says by its form that it names people.
_BY_FORM = re.compile(
    r"(?:(?:\A|(?<=[.;:,]\s)|(?<=\b[Tt]he\s)|(?<=\bby\s)|(?<=\band\s))"
    rf"(?P<many>(?!{_NO_PART}\b)[A-Za-z]?[a-z]{{3,}}(?:ers|ors|ists|ians|eers|men))|"
    rf"(?<=\b[Tt]he\s)(?P<one>(?!{_NO_PART}\b)[a-z]{{4,}}(?:er|or|ist|ian|eer|man|woman)))"
    rf"(?=\s+(?:(?:also|still|later|then|now|\w+ly)\s+)?{FINITE.pattern})"
)
# The agent of a passive: "was suspended by the governors on Monday".
_BY_AGENT = re.compile(
    rf"\bby\s+(?:the\s+)?(?P<many>(?!{_NO_PART}\b)[a-z]{{3,}}(?:ers|ors|ists|ians|eers|men))"
    r"(?=\s+(?:on|in|at|after|before|during|over|for|last|this|early|late|yesterday)\b|[.,;]|\s*\Z)"
)
_COMPOUND = (
    r"(?:\A|[.!?:][”\"’']?\s+|\n+|"
    r"\b(?:the|some|about|nearly|of|by|for|from|with|and|all|[Ss]triking|\d[\d,]*)\s+)"
    rf"(?P<sort>(?!(?i:{_NO_PART})\b)(?!\w+(?:ed|ing|est|ly)\b)"
    r"(?!(?i:some|many|several|most|few|all|no|other|more|these|those|young|older?|their|my|your|what|"
    rf"when|where|who|why|how|{_NUMBERS})\b)[A-Za-z][a-z]{{2,}})\s+"
)


@lru_cache(maxsize=512)
def fullest(text: str, group: str) -> str:
    """What an article calls a group in full: "junior doctors" of "doctors"; itself if it does not.

    Args:
        text: The article.
        group: Its name, one word.
    """
    sorts = [
        match["sort"].lower()
        for match in re.finditer(rf"{_COMPOUND}{re.escape(group)}\b(?![’'-])", text)
        # A word that is always printed with a capital is a name: "Ely prisoners".
        if match["sort"].islower() or re.search(rf"\b{match['sort'].lower()}\b", text)
    ]
    return f"{sorts[0]} {group}" if len(set(sorts)) == 1 else group


def find_groups(text: str) -> tuple[Group, ...]:
    """The groups that ``text`` names, in order, each once."""
    found: dict[str, Group] = {}
    for match in _GROUP.finditer(text):
        words, before = match["name"].split(), text[: match.start()]
        beside = before.split()[-1] if before.split() else ""
        counted = _COUNTED.search(before) or any(map(_FIGURE.search, (beside, words[0])))
        part_of = _PART_OF.search(before)
        conjunction = part_of is not None and part_of[0].split()[0].lower() == "as"
        if counted or (part_of and not (conjunction and _VERB_NEXT.match(text, match.end("name")))):
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
        name = (match["name"] or match["trade"] or match["bare"]).lower()
        start = match.start("bare" if match["bare"] else "phrase")
        owned = _OF_OWNER.search(text[:start])
        if _NOUN_NEXT.match(text, match.end()) or _PART_OF.search(text[:start]) or owned:
            continue
        traded = match["trade"] is not None
        found.setdefault(name, Group(start, match.end(), name, single=True, traded=traded))
    for match in _SINGLE.finditer(text):
        if not _PART_OF.search(text[: match.start()]):
            name = match["name"].lower() + (match["where"] or "")
            found.setdefault(name, Group(match.start("phrase"), match.end(), name, role=True))
    for match in (*_BY_FORM.finditer(text), *_BY_AGENT.finditer(text)):
        kind = match.lastgroup or "many"
        name, (start, end) = match[kind].lower(), match.span(kind)
        people = are_agents(name) if kind == "many" else is_agent(name)
        if people and not any(g.start < end and start < g.end for g in found.values()):
            found.setdefault(name, Group(start, end, name, role=kind == "one"))
    return tuple(sorted(found.values(), key=lambda group: group.start))
