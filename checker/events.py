"""What kind of event the words name: a lexicon of event triggers.

A trigger is the word that most clearly names an event (ACE 2005 English Annotation Guidelines for
Events). Triggers that newsrooms use for one kind of event ("merger", "takeover", "bid for") share a
*concept*, and every concept belongs to one ``EventType``. Two claims of different concepts are not
about one event; two of one concept may be.

The model words the event; where its words hold a trigger of this lexicon, the lexicon says the
type, since a small model is far surer of the words than of the label.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from checker.cues import FINITE
from checker.lettercase import lowered
from checker.models import EventType

_T = EventType

# concept, type, pattern of its triggers in lower case. Of two triggers at one place the longer wins, so "pay
# talks" is a meeting, "air strike" an attack, and "strike" alone labour action.
_TABLE: tuple[tuple[str, EventType, str], ...] = (
    (
        "meeting",
        _T.MEETING,
        r"meetings?|meets?|met|summits?|talks|negotiations?|negotiat(?:e|es|ed|ing)|"
        r"gatherings?|sit-down|face-to-face|sat down with|one-on-one|sessions?|rounds? of (?:talks|negotiations)|dialogue|discussions?|engage(?: directly)? with|"
        r"(?:strike|pay|peace|merger|takeover|wage|ceasefire|trade) talks|talk(?:s|ed|ing)? to|debates?|conferences?",
    ),
    (
        "call",
        _T.CALL,
        r"(?:phone|telephone|video|conference|productive|hour-long|one-hour) calls?|phoned|telephoned|"
        r"(?:by|on the) (?:tele)?phone|(?:phone |telephone )?conversations?|calls? (?:with|between)|video link|spoke by phone|"
        r"(?:spoke|spoken|speaks?|speaking) with|(?:mon|tues|wednes|thurs|fri|satur|sun)day[’']s call",
    ),
    ("visit", _T.VISIT, r"visit(?:s|ed|ing)?|trips? to|travel(?:s|led|ling|ing|ed)? to|journey to"),
    ("ceasefire", _T.AGREEMENT, r"cease-?fires?|truces?|armistice"),
    (
        "agreement",
        _T.AGREEMENT,
        r"agreements?|(?<!to )deals?|treat(?:y|ies)|accords?|pacts?|contracts?|settlements?|"
        r"memorandum|compromise",
    ),
    (
        "statement",
        _T.STATEMENT,
        r"statements?|speech(?:es)?|remarks|(?:press|news) (?:conference|briefing)s?|"
        r"briefings?|interview",
    ),
    ("apology", _T.STATEMENT, r"apolog(?:y|ies|ise[sd]?|ize[sd]?|ising|izing)|sorry"),
    ("warning", _T.STATEMENT, r"warn(?:s|ed|ing|ings)?|raised the alarm|alerted"),
    ("confirmation", _T.STATEMENT, r"confirmation"),
    ("denial", _T.STATEMENT, r"denials?"),
    ("letter", _T.STATEMENT, r"letters?|wrote to|written to|open letter"),
    (
        "war",
        _T.ATTACK,
        r"wars?|warfare|fighting|hostilities|aggression",
    ),
    (
        "attack",
        _T.ATTACK,
        r"attack(?:s|ed|ing|ers?)?|(?:air|drone|missile|rocket|military) ?strikes?|airstrikes?|"
        r"bomb(?:s|ed|ing|ings|ardment)|shell(?:ed|ing)|shootings?|raid(?:s|ed)?|assaults?|invasions?|invaded?|offensive|"
        r"stabb(?:ed|ing|ings)|ambush(?:ed)?|strikes? on(?! (?:the )?(?:\d|mon|tues|wednes|thurs|fri|satur|sun|jan|feb|mar|"
        r"apr|may\b|jun|jul|aug|sep|oct|nov|dec|rail|trains?|tube|network|bus|ferr|docks?|pay|new year))|hostages?",
    ),
    (
        "deaths",
        _T.CASUALTY,
        r"(?:been |were |was )?killed|dead|die[ds]?|deaths?|death toll|fatalit(?:y|ies)|lost their lives|"
        r"kill(?:s|ing)",
    ),
    ("injuries", _T.CASUALTY, r"injur(?:ed|ies|y)|wounded|hurt|casualt(?:y|ies)"),
    (
        "illness",
        _T.CASUALTY,
        r"(?:fell|fallen|falls?|taken|made) (?:\w+ )?ill|sickened|infect(?:ed|ion|ions)|hospitali[sz]ed|"
        r"(?:treated|taken|admitted) (?:in|to|at) (?:a |the )?hospitals?|intensive care",
    ),
    ("missing", _T.CASUALTY, r"missing|unaccounted for"),
    ("tariff", _T.SANCTION, r"tariffs?|duties on|import duty"),
    (
        "sanction",
        _T.SANCTION,
        r"sanctions?|sanctioned|embargo(?:es)?|asset freezes?|travel bans?|blacklist(?:s|ed)?",
    ),
    (
        "territory",
        _T.TERRITORY,
        r"territor(?:y|ies|ial)|annex(?:ed|ation|es)?|cede[ds]?|ceding|borders?|land swap|"
        r"(?:re)?captur(?:e|ed)|occupation|occupied|front line|retak(?:e|en)",
    ),
    (
        "election",
        _T.ELECTION,
        r"elections?|ballots?|referendums?|run-?off|by-elections?|polling|seats|elected",
    ),
    ("vote", _T.ELECTION, r"vot(?:e|es|ed|ing)"),
    (
        "departure",
        _T.APPOINTMENT,
        r"resign(?:s|ed|ing|ation)?|step(?:s|ped|ping)? down|dismiss(?:ed|al)|sack(?:ed|ing)|"
        r"fired|ousted|ouster|quit",
    ),
    (
        "appointment",
        _T.APPOINTMENT,
        r"appoint(?:s|ed|ing|ment)?|nominat(?:e|es|ed|ion)|hired?|sworn in|successor|"
        r"reinstat(?:e|ed|ement)|named as",
    ),
    (
        "trial",
        _T.LEGAL,
        r"trials?|retrial|hearings?|testif(?:y|ies|ied)|testimony|court (?:case|date)|"
        r"g(?:ive|ives|ave|iven|iving) evidence|t(?:ake|akes|ook|aken|aking) the stand|witness(?:es)?",
    ),
    (
        "verdict",
        _T.LEGAL,
        r"verdicts?|convict(?:s|ed|ion)|acquitt(?:ed|al)|sentenc(?:e|ed|ing)|ruling|found guilty|"
        r"plead(?:s|ed)? guilty|guilty plea|judge?ment",
    ),
    (
        "charge",
        _T.LEGAL,
        r"charged with|charges? (?:of|against)|charged|indict(?:ed|ment)|prosecut(?:e|ed|ion)|arrest(?:s|ed)?|"
        r"detained|extradit(?:e|ed|ion)|bribes?|bribery|fraud|embezzl(?:ed|ement)",
    ),
    ("lawsuit", _T.LEGAL, r"lawsuits?|sue[ds]?|suing|legal action|appeal(?:s|ed)?"),
    (
        "inquiry",
        _T.LEGAL,
        r"inquir(?:y|ies)|investigations?|investigat(?:e|ed|ing)|probe|"
        r"inspect(?:ed|ion|ions)|search(?:ed|es) (?:the|his|her|its|their) (?:homes?|house|offices?|premises)",
    ),
    (
        "acquisition",
        _T.ECONOMIC,
        r"mergers?|merg(?:e|ed|ing)|takeovers?|acquisitions?|acquir(?:e|es|ed|ing)|buy-?outs?|"
        r"(?:takeover |rival )?bids?(?: for)?|tie-up|combination|(?:buy|buys|buying|bought)|takeover (?:approach|offer)|"
        r"(?:merger|takeover) (?:agreement|deal|plan|offer|proposal)",
    ),
    (
        "sale",
        _T.ECONOMIC,
        r"sales? of|sell(?:s|ing)?|sold|divest(?:ment|ed)?|privatis(?:e|ed|ation)",
    ),
    ("shares", _T.ECONOMIC, r"shares?|stock(?:s)?|dividends?"),
    ("results", _T.ECONOMIC, r"profits?|revenues?|earnings|turnover|quarterly (?:results|loss)"),
    ("prices", _T.ECONOMIC, r"prices?|inflation|interest rates?|fares?|rents?"),
    (
        "budget",
        _T.ECONOMIC,
        r"budgets?|spending|funding|loans?|bail-?outs?|tax(?:es)?|investments?",
    ),
    ("insolvency", _T.ECONOMIC, r"bankrupt(?:cy)?|insolven(?:t|cy)|administration"),
    (
        "closure",
        _T.ECONOMIC,
        r"clos(?:e|es|ing|ed|ure)s?(?: of)?|shut(?:s|ting)? down|shutdown|reopen(?:s|ed|ing)?",
    ),
    (
        "strike",
        _T.LABOUR,
        r"strikes?|striking|walk-?outs?|walk(?:s|ed|ing)? out|industrial action|stoppages?|picket(?:s|ing)?|"
        r"lock-?outs?|(?:strike|industrial) action|down(?:ed)? tools",
    ),
    (
        "layoffs",
        _T.LABOUR,
        r"lay-?offs?|laid off|lay(?:s|ing)? off|redundanc(?:y|ies)|job (?:cuts|losses)|cut(?:s|ting)? (?:\w+ ){0,2}jobs",
    ),
    (
        "pay",
        _T.LABOUR,
        r"pay (?:offer|deal|rise|increase|claim|award|settlement)s?|wages?|salar(?:y|ies)|wage (?:offer|deal|rise)s?",
    ),
    ("return to work", _T.LABOUR, r"return(?:s|ed|ing)? to work|back to work"),
    (
        "flood",
        _T.DISASTER,
        r"flood(?:s|ed|ing|waters?)?|burst (?:its|their) banks|dam (?:burst|failure|broke)|levees?",
    ),
    ("earthquake", _T.DISASTER, r"(?:earth)?quakes?|aftershocks?|tremors?|magnitude"),
    ("storm", _T.DISASTER, r"storms?|hurricanes?|cyclones?|typhoons?|tornado(?:es)?"),
    ("fire", _T.DISASTER, r"(?:wild)?fires?|blazes?|explosions?|exploded"),
    (
        "crash",
        _T.DISASTER,
        r"crash(?:es|ed)?|derail(?:s|ed|ment)|collision|collided|sank|sunk|sinking|capsized|"
        r"collaps(?:e|ed)|accidents?|disasters?",
    ),
    ("evacuation", _T.DISASTER, r"evacuat(?:e|ed|ion|ions|ing)"),
    (
        "rescue",
        _T.DISASTER,
        r"rescu(?:e|es|ed|ing)|search(?:es|ed|ing)? (?:for|the)|lifted off|came ashore|brought ashore",
    ),
    (
        "outbreak",
        _T.DISASTER,
        r"outbreaks?|epidemic|pandemic|drought|landslides?|avalanches?|eruption",
    ),
    ("protest", _T.OTHER, r"protests?|march(?:es)?|demonstrations?|rall(?:y|ies)|riots?"),
    (
        "recall",
        _T.OTHER,
        r"recall(?:s|ed|ing)?|called back|with(?:draws?|drew|drawn) (?:\w+ ){1,6}?from (?:sale|shops|shelves)",
    ),
    ("launch", _T.OTHER, r"launch(?:es|ed)?|roll-?out"),
)


@dataclass(frozen=True)
class Trigger:
    """A word that names an event.

    Attributes:
        start: First code point in the text that was read.
        end: One past the last.
        concept: The kind of event, finer than its type ("strike").
        type: The event's type.
    """

    start: int
    end: int
    concept: str
    type: EventType


def _phrases_first(pattern: str) -> str:
    """The pattern with its phrases before its words.

    A regular expression takes the first alternative that fits, not the longest: "mergers?" would
    hide "merger agreement".
    """
    alternatives = [""]
    depth = 0
    for char in pattern:
        depth += (char == "(") - (char == ")")
        if char == "|" and not depth:
            alternatives.append("")
        else:
            alternatives[-1] += char
    return "|".join(sorted(alternatives, key=lambda alternative: " " not in alternative))


@cache
def _patterns() -> tuple[tuple[str, EventType, re.Pattern[str]], ...]:
    return tuple(
        (concept, kind, re.compile(rf"(?<![\w-])(?:{_phrases_first(pattern)})(?!\w)"))
        for concept, kind, pattern in _TABLE
    )


def triggers_in(text: str) -> tuple[Trigger, ...]:
    """Every trigger in ``text``, in order; where two overlap, the longer."""
    lower = lowered(text)
    found = [
        Trigger(match.start(), match.end(), concept, kind)
        for concept, kind, pattern in _patterns()
        for match in pattern.finditer(lower)
    ]
    found.sort(key=lambda t: (t.start - t.end, t.start, t.concept))
    kept: list[Trigger] = []
    for trigger in found:
        if all(trigger.end <= k.start or k.end <= trigger.start for k in kept):
            kept.append(trigger)
    return tuple(sorted(kept, key=lambda t: t.start))


_PREPOSITION = re.compile(
    r"\b(?:about|on|over|with|between|of|for|to|in|at|by|from|after|before|against|that|which)\b",
    re.IGNORECASE,
)


def head_trigger(phrase: str) -> Trigger | None:
    """The trigger that a phrase is about: the last one of its head, else the first one behind it.

    In "pay talks with the union" it is the talks, in "sale of its steel business" the sale.
    """
    triggers = triggers_in(phrase)
    if not triggers:
        return None
    cut = next(
        (
            m.start()
            for m in _PREPOSITION.finditer(phrase)
            if m.start() > 0 and not any(t.start < m.end() and m.start() < t.end for t in triggers)
        ),
        len(phrase),
    )
    head = [trigger for trigger in triggers if trigger.start < cut]
    return head[-1] if head else triggers[0]


def concepts() -> tuple[tuple[str, EventType], ...]:
    """Every concept with its type, for the documentation."""
    return tuple((concept, kind) for concept, kind, _ in _TABLE)


_WITHIN_PHRASE = re.compile(r"(?:[\w’'-]+\s+){0,2}\Z")
_LEADING = frozenset(
    """
    a an the this that these those his her its their our my no any some such more all and or
    but of in on at to for by with from between about over is are was were be been being will
    would has have had not who which as than after before if when while said says told also
    """.split()
)


def event_phrase(text: str, trigger: Trigger) -> str:
    """The trigger with the words right before it that describe it ("48-hour strike")."""
    before = _WITHIN_PHRASE.search(text, 0, trigger.start)
    words = before.group().split() if before else []
    kept: list[str] = []
    for word in reversed(words):
        plain = word.strip(",.;:“”\"‘’'()").lower()
        if plain != word.lower() or plain in _LEADING or plain.endswith(("’s", "'s", "ed", "s")):
            break
        if word[:1].isupper() or FINITE.fullmatch(plain):
            break
        kept.insert(0, word)
    return " ".join([*kept, text[trigger.start : trigger.end]])


_SUBORDINATOR = re.compile(
    r"\b(?:before|after|since|when|while|until|because|although|though|despite|during|following|"
    r"amid|ahead of|as|whether|if)\b",
    re.IGNORECASE,
)


def main_triggers(text: str) -> tuple[Trigger, ...]:
    """The triggers of the main clause: not those of "before the flood" or "after the talks failed".

    A clause that opens with such a word has its main clause behind the comma.
    """
    stripped = len(text) - len(text.lstrip(" \t\r\n\u00a0“\"‘'"))
    opening = _SUBORDINATOR.match(text, stripped)
    begin = 0
    if opening is not None:
        comma = text.find(",", opening.end())
        begin = comma if comma > 0 else 0
    hanging = _SUBORDINATOR.search(text, max(begin, opening.end() if opening else 0))
    end = hanging.start() if hanging is not None else len(text)
    found = triggers_in(text)
    return tuple(t for t in found if begin <= t.start < end)


_CONTENT = re.compile(r"[^\W\d_][\w’'-]{2,}")
_EMPTY = frozenset(
    """
    the and but for with from that this which who whom whose was were has have had will would could
    should may might must shall can being been are not its his her their our your they she him them
    into over about after before than then when where while also more most very just only such each
    any all some other one two own there here because since until did does doing having upon between
    under during against without within among through toward towards across per via yet nor either
    neither both few many much several said says told according what how why whether though although
    if it’s it's don’t don't doesn’t doesn't didn’t didn't won’t won't isn’t isn't can’t can't now
    still even again ever never always often too out off back down these those
    """.split()
)
_PARTICLE = re.compile(r"\s+(?:off|up|down|out|back|away|over|together|apart)\b")
_MOST_WORDS = 24


def event_words(text: str) -> tuple[str, ...]:
    """The words of ``text`` that may name its event, where the lexicon has none of them.

    Content words, without names: those that begin with a capital inside the text. Each stands once,
    in order; at most 24.
    """
    found = []
    for match in _CONTENT.finditer(text):
        word = match.group()
        if word.lower() in _EMPTY or (word[0].isupper() and match.start() > 0):
            continue
        found.append(word)
    return tuple(dict.fromkeys(found))[:_MOST_WORDS]


def with_particle(text: str, start: int, end: int) -> str:
    """The word at ``start:end`` and the particle that belongs to it ("switched off")."""
    particle = _PARTICLE.match(text, end)
    return text[start : particle.end() if particle else end]
