"""QTY001 different-figures."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.figures.quantities import compatible
from checker.lattice import PAST
from checker.link import (
    ENOUGH,
    SURE,
    Gate,
    Group,
    alike,
    common,
    group_of,
    one_day,
    refuse,
    triggers,
)
from checker.link.gates import refuse_at
from checker.models import Claim, Quantity, Relation, Severity, StatusBasis, StatusValue
from checker.restating import telling
from checker.rules._figures import narrower, words_beside
from checker.rules._one_thing import core_words, is_another, which
from checker.rules.base import (
    FIRM,
    UNSUPPORTED,
    Clash,
    Facet,
    Pair,
    Rule,
    Stability,
    Withheld,
    contrast,
    event_of,
    is_narrated,
    next_step_for,
    relation_of,
    retold,
    said_apart,
    same_speaker,
    succession,
)
from checker.wording import keywords, stem

_HAPPENED = PAST - {StatusValue.NOT_OCCURRED}
_SAME_STORY_DAYS = 2
_FEWEST_WORDS = 4
_SAME_WORDS = (2, 0.85)
"""Content words in common, and their share, of two sentences whose bare counts count one group."""
_PART = "one of the two figures may be a part of the other"


class DifferentFigures(Rule):
    """Two figures for one thing cannot both be right.

    What it does
    ------------
    Reports two quantities of the same thing (the same noun counted, the same thing said of it, the
    same unit) that no reading of their ranges and qualifiers reconciles.

    Why it matters
    --------------
    Figures are what readers remember and what other newsrooms copy.

    Example
    -------
    - The fire service, 4 June: "14 people were killed in the flood" — occurred
    - The mayor, 4 June: "at least 20 people were killed in the flood" — occurred

    Known limits
    ------------
    "More than 13,800" and "14,000" agree. A death toll that changes from one day to the next is
    shown as an update. Figures whose noun is not named on both sides are not compared, nor offers,
    demands and forecasts, which may differ; nor what may be a part ("12 more", "of whom three", "16
    electric buses" of 24, "by noon", "across the country", several of one kind in one statement,
    two figures of one article's own voice, figures for two places, periods or purposes). Bare
    counts are compared only where it is known of what group they are: those of whom one verb is
    said (killed, arrested, cancelled, taking part), the times that a thing was done, people of whom
    both give one further figure alike ("214 people, 19 of them crew"), and what two sentences of
    the same words count.
    """

    code = "QTY001"
    name = "different-figures"
    severity = Severity.GRAVE
    stability = Stability.PREVIEW
    since = "0.1.0"
    lifts = frozenset({Gate.TRIGGER, Gate.TIME})

    def concerns(self, claim: Claim) -> bool:
        """Whether the claim gives a figure."""
        return bool(claim.quantities)

    def facet(self, claim: Claim) -> Facet | None:
        """What the figures count; one figure never differs from the same."""
        counted = tuple(sorted({*_things_counted(claim)}))
        figures = {(q.low, q.high, q.unit, q.qualifier, q.quote.text) for q in claim.quantities}
        one = len(claim.quantities) == 1
        return Facet(counted, counted, value=(*figures,) if one else None) if counted else None

    def lacking(self, claim: Claim) -> str:
        """No figure."""
        return "gives no figure"

    def judge(self, pair: Pair) -> Clash | Withheld | None:
        """The first pair of figures, in text order, that cannot both be right."""
        first, second = pair.first, pair.second
        incident = group_of(first) is Group.INCIDENT
        apart = incident and refuse_at(Gate.TIME, first, second) is not None
        if apart and not _has_risen(pair):
            return None
        points = SURE if incident else common(first, second)
        open_ = incident or (points >= ENOUGH and refuse(first, second) is None)
        if not open_ and not same_speaker(first, second):
            # Only of an incident do different words ("the flood", "the deaths") count one thing.
            return None
        withheld = None
        for ours, theirs in _differing(first, second):
            # One thing that both name and say the same of is as good as another word in common.
            linked = open_ and points + _named_alike(ours, theirs) >= SURE
            if not (linked or _anchored(first, ours, second, theirs)):
                continue
            if apart and not _superseded(pair, ours, theirs):
                continue
            reason = _reconcilable(pair, ours, theirs)
            if reason is None:
                return self._clash(pair, ours, theirs)
            withheld = withheld or Withheld(reason)
        return withheld

    def compatible(self, pair: Pair) -> str:
        """Figures that agree, that measure different things, or that nothing ties together."""
        first, second = pair.first, pair.second
        measured = [
            (ours, theirs)
            for ours in first.quantities
            for theirs in second.quantities
            if same_measure(first, ours, second, theirs)
        ]
        if any(compatible(*figures) is False for figures in measured):
            return "too little ties the two together to say that their figures count one thing"
        agreeing = [figures for figures in measured if compatible(*figures)]
        one, other = (agreeing or measured or [(first.quantities[0], second.quantities[0])])[0]
        both = f"“{one.quote.text}” and “{other.quote.text}”"
        if agreeing:
            return f"{both} can both be right"
        if measured:
            return f"{both} are in units that cannot be compared"
        return f"{both} are not known to measure one thing"

    def _clash(self, pair: Pair, ours: Quantity, theirs: Quantity) -> Clash:
        superseded = _superseded(pair, ours, theirs)
        relation = Relation.UPDATE if superseded else _relation(pair)
        told = pair.in_time() if superseded else pair
        figures = (ours, theirs) if told.first is pair.first else (theirs, ours)
        words = succession if superseded else contrast
        one, other = (f"gave “{figure.quote.text}”" for figure in figures)
        message = words(told, _measured(told.first, figures[0]), one, other)
        # A figure for one place beside one without a place may be a part of it.
        scoped = (pair.first.event.place is None) != (pair.second.event.place is None)
        return Clash(
            relation,
            Severity.MEDIUM if scoped else self.severity,
            message,
            next_step_for(relation, told),
            about=thing_counted(pair.first, ours),
        )


_RISEN = re.compile(
    r"\b(?:r[io]se[ns]?|risen|climb\w*|increas\w*|brings?|brought|rais\w+|now|toll|total)\b",
    re.IGNORECASE,
)


def _has_risen(pair: Pair) -> bool:
    """Whether the later says that a count has changed: a death of another day is one more."""
    return bool(said_apart(pair)) and _RISEN.search(pair.in_time().second.quote.text) is not None


def _superseded(pair: Pair, ours: Quantity, theirs: Quantity) -> bool:
    """Whether the later figure is just the newer one: tolls rise, and the missing are found."""
    if not said_apart(pair) or group_of(pair.first) is not Group.INCIDENT:
        return False
    in_order = pair.in_time().first is pair.first
    earlier, later = (ours, theirs) if in_order else (theirs, ours)
    return later.high > earlier.high or _verb(pair.first, later) == "missing"


def _relation(pair: Pair) -> Relation:
    """Of one speaker's figure in two articles, one article has it wrong."""
    return Relation.MISREPORT if retold(pair) else relation_of(pair)


def same_measure(one: Claim, a: Quantity, other: Claim, b: Quantity) -> bool:
    """Whether two quantities measure one thing: noun and predicate named and equal."""
    if _times(one, a, other, b):
        return True
    verbs = _verb(one, a), _verb(other, b)
    if a.unit != "count" and b.unit != "count" and _one_sum(a, b):
        return True
    if verbs[0] != verbs[1]:
        return _anchored(one, a, other, b) and not _OUTCOME_WORDS & set(verbs)
    if {a.measure, b.measure} <= _HUMAN:
        # "14 dead" and "20 people killed" count the same though only one of them has a noun.
        return bool(verbs[0]) or _anchored(one, a, other, b)
    if not a.measure or a.measure != b.measure:
        return False
    # A bare count ("3,000 workers") may be of any group of them; a sum or share is of the thing.
    return bool(verbs[0]) or a.unit != "count" or _same_sentence(one, a, other, b)


def _one_sum(a: Quantity, b: Quantity) -> bool:
    """Whether both are the size of one thing ("a deficit of £4m", "the deficit was £7m").

    What is said of it may be left out on one side, as may the noun where the verb is the same.
    """
    if a.measure and b.measure:
        return keywords(a.measure) == keywords(b.measure) and (
            not a.verb or a.verb == b.verb or not b.verb
        )
    return a.verb == b.verb != "" and a.measure != b.measure


def _named_alike(a: Quantity, b: Quantity) -> bool:
    named = bool(a.measure) and keywords(a.measure) == keywords(b.measure)
    return named and (a.unit != "count" or a.verb == b.verb != "")


def thing_counted(claim: Claim, figure: Quantity) -> str:
    """What the figure is of, as two findings are told to be of one thing."""
    return f"{_counted(claim, figure)} {_verb(claim, figure)} {figure.unit}"


def _same_sentence(one: Claim, a: Quantity, other: Claim, b: Quantity) -> bool:
    """Whether the two are told in the same words, or in all but the same content words.

    Sentences long enough to be known for one told twice are for QTY002.
    """
    ours, theirs = words_beside(one, a), words_beside(other, b)
    whole = ours == theirs and len(ours.split()) >= _FEWEST_WORDS
    return (whole or alike(one, other).reaches(*_SAME_WORDS)) and not telling(one, other).restated


def _things_counted(claim: Claim) -> Iterator[tuple[str, ...]]:
    """Of what two figures must share one to be the ``same_measure``."""
    people = False
    for figure in claim.quantities:
        verb = _verb(claim, figure)
        if figure.unit != "count":
            yield from (("sum", key) for key in keywords(figure.measure))
            if verb:
                yield ("sum of", verb)
        if figure.measure not in _HUMAN:
            yield ("measure", figure.measure, verb)
            if _is_occasion(claim, figure):
                yield ("times",)
        elif verb:
            yield ("people", verb)
        people = people or (figure.measure in _HUMAN and figure.unit == "count")
    for figure in claim.quantities if people else ():
        if figure.measure not in _HUMAN:
            yield ("anchor", figure.measure, str(figure.low), str(figure.high), figure.unit)


def _verb(claim: Claim, figure: Quantity) -> str:
    """What is said of those counted; of a count of people, what the claim is about says it."""
    if figure.verb or figure.unit != "count" or figure.measure not in _HUMAN:
        return figure.verb
    return _SUFFERED.get(claim.event.concept or "", "")


def _anchored(one: Claim, a: Quantity, other: Claim, b: Quantity) -> bool:
    """Whether both claims give one further figure alike, so that both count one group of people."""
    if not ({a.measure, b.measure} <= _HUMAN and a.unit == b.unit == "count"):
        return False
    return any(
        x.measure == y.measure not in _HUMAN and (x.low, x.high, x.unit) == (y.low, y.high, y.unit)
        for x in one.quantities
        for y in other.quantities
    )


def _times(one: Claim, figure: Quantity, other: Claim, counted: Quantity) -> bool:
    """Whether both figures say how often the very thing was done that both claims are about."""
    named = triggers(one) & triggers(other)
    concept = one.event.concept
    done = named or (concept is not None and concept == other.event.concept)
    shared = set(one.event.participants) & set(other.event.participants)
    return bool(shared and done) and _is_occasion(one, figure) and _is_occasion(other, counted)


def _is_occasion(claim: Claim, figure: Quantity) -> bool:
    """Whether the figure counts the claim's own event: "five times", "seven payments"."""
    if figure.unit != "count":
        return False
    noun = stem(figure.measure)
    return figure.measure == "time" or any(noun.startswith(word) for word in triggers(claim))


_OUTCOME_WORDS = frozenset({"killed", "injured", "missing", "arrested", "displaced"})
_SUFFERED = {"deaths": "killed", "injuries": "injured", "missing": "missing"}


def _measured(claim: Claim, figure: Quantity) -> str:
    """What the figure is of, for the message: "the number of those killed", else the event."""
    verb = _verb(claim, figure)
    if figure.unit == "count" and verb in _OUTCOME_WORDS:
        return f"the number of those {verb}"
    return event_of(claim)


_HUMAN = frozenset(
    {
        "",
        "person",
        "people",
        "civilian",
        "resident",
        "victim",
        "death",
        "fatality",
        "dead",
        "body",
        "life",
    }
)


def _differing(a: Claim, b: Claim) -> Iterator[tuple[Quantity, Quantity]]:
    for ours in a.quantities:
        for theirs in b.quantities:
            if same_measure(a, ours, b, theirs) and compatible(ours, theirs) is False:
                yield ours, theirs


def _reconcilable(pair: Pair, ours: Quantity, theirs: Quantity) -> str | None:
    """Why two different figures may both be right; None if they cannot."""
    first, second = pair.first, pair.second
    if group_of(first) is not Group.INCIDENT and any(
        claim.status.basis is StatusBasis.GUESS and not _is_plain(claim)
        for claim in (first, second)
    ):
        return UNSUPPORTED
    statuses = {_status(first, ours), _status(second, theirs)}
    if not (statuses <= _HAPPENED or _both_firm(pair) or _both_called_off(pair, ours, theirs)):
        return "figures of offers, demands or forecasts may differ"
    if _periods(first) != _periods(second) and _periods(first) and _periods(second):
        return "figures for two periods may differ"
    if not _superseded(pair, ours, theirs) and scopes_differ(first, ours, second, theirs):
        return _PART
    if "count" not in {ours.unit, theirs.unit} and _owners_differ(first, ours, second, theirs):
        return "the two figures may be of two things of one kind"
    if _complements_differ(first, ours, second, theirs):
        return "the two figures are given for two things"
    if _counted(first, ours) != _counted(second, theirs):
        return "the two figures may count different groups"
    if _long_past(first) or _long_past(second):
        return "one of the two figures is of another year"
    if first.event.place and second.event.place and first.event.place != second.event.place:
        return "figures for two places may differ"
    if _far_apart(ours, theirs) and not _of_one_spot(first, second):
        return "figures so far apart may be those of one event and of many"
    if _is_part(first, ours) or _is_part(second, theirs):
        return _PART
    for claim, figure in ((first, ours), (second, theirs)):
        if sum(same_measure(claim, figure, claim, other) for other in claim.quantities) > 1:
            return _PART
    if is_narrated(first) and first.article == second.article and same_speaker(first, second):
        return _PART
    days = said_apart(pair)
    old = days is not None and days > _SAME_STORY_DAYS and not _has_fallen(pair, ours, theirs)
    if group_of(first) is not Group.INCIDENT and old:
        return "figures of different days may differ"
    return None


_SO_FAR = re.compile(
    r"\b(?:so far|by (?:noon|midday|midnight|then|early|late|mid-?\w+|\w+ (?:morning|afternoon|"
    r"evening|night))|as of|up to now|at (?:first|the time)|initially|"
    r"(?:in|within|during) the first)\b",
    re.IGNORECASE,
)
_WIDER = re.compile(
    r"\b(?:across|nationwide|throughout|worldwide|elsewhere|as a whole|nationally|countrywide|"
    r"around the (?:country|world)|combined)\b",
    re.IGNORECASE,
)
_PERIOD = re.compile(
    r"\b(?:(?P<quarter>quarter(?:ly)?)|(?P<half>half[- ]year|six months)|(?P<month>monthly|a month|"
    r"(?:last|this|per|each|every) month)|(?P<week>weekly|a week|(?:last|this|per|each|every) "
    r"week)|(?P<day>daily|a day|(?:per|each|every) day)|(?P<year>annual(?:ly)?|yearly|a year|"
    r"(?:last|this|per|each|every|financial|fiscal) year))\b",
    re.IGNORECASE,
)


def _periods(claim: Claim) -> frozenset[str | None]:
    """For which stretches of time the words give figures: a year, a quarter."""
    return frozenset(match.lastgroup for match in _PERIOD.finditer(claim.quote.text))


_OPEN = re.compile(
    r"\b(?:may|might|could|would|will|shall|should|if|not|no|never|alleged\w*|reported\w*|propos\w+|"
    r"plan\w*|expect\w*|estimat\w+|target\w*|demand\w*|want\w*|ask\w*|offer\w*|hop(?:e|es|ed|ing)|"
    r"faces?|at risk|forecast\w*|project(?:ed|ion)\w*)\b|n[’']t\b",
    re.IGNORECASE,
)
_STATED = re.compile(
    r"\b(?:is|are|was|were|has|have|had|amount(?:s|ed)|total(?:s|led)|cost|measure[sd]|weigh(?:s|ed)|"
    r"cover(?:s|ed)|last(?:s|ed)|runs?|ran|paid|employ(?:s|ed))\b",
    re.IGNORECASE,
)


def _is_plain(claim: Claim) -> bool:
    """Whether the words state the figure flatly, so that no reading of their mood can be wrong."""
    words = claim.quote.text
    return (
        claim.status.value in _HAPPENED
        and _STATED.search(words) is not None
        and _OPEN.search(words) is None
    )


def _status(claim: Claim, figure: Quantity) -> StatusValue:
    """The claim's status; those who back a thing hold a view of it, and have been counted."""
    voted = figure.verb in {"support", "oppose"} and claim.status.value is StatusValue.OPINION
    return StatusValue.OCCURRED if voted else claim.status.value


_CALLED_OFF = frozenset({StatusValue.CANCELLED, StatusValue.POSTPONED})


def _both_called_off(pair: Pair, ours: Quantity, theirs: Quantity) -> bool:
    """Whether both count what was called off, which has happened: "38 trains were cancelled"."""
    first, second = pair.first.status.value, pair.second.status.value
    counted = ours.verb == theirs.verb != "" or ours.measure == theirs.measure == "delay"
    return first is second and first in _CALLED_OFF and counted


def scopes_differ(one: Claim, a: Quantity, other: Claim, b: Quantity) -> bool:
    """Whether one figure is given for less time, a smaller area or a narrower kind."""
    for words in (_SO_FAR, _WIDER):
        if bool(words.search(one.quote.text)) != bool(words.search(other.quote.text)):
            return True
    if group_of(one) is not Group.INCIDENT and is_another(one) != is_another(other):
        return True
    if a.unit == "count" and which(one) != which(other):
        return True
    # Arrests go on from day to day.
    days = one_day(one), one_day(other)
    if a.verb == b.verb == "arrested" and None in days and days[0] != days[1]:
        return True
    return narrower(a, b)


_SIZING = keywords(
    "worth amounts amounted totals totalled imposed ordered jailed sentenced fined prison million "
    "billion euros dollars pounds costs paid lasted lasts runs"
)


def _owners_differ(one: Claim, a: Quantity, other: Claim, b: Quantity) -> bool:
    """Whether each names another whose fine, debt or sentence it is."""
    if set(one.event.participants) & set(other.event.participants):
        return False
    sized = _SIZING | keywords(f"{a.measure} {b.measure}") | triggers(one) | triggers(other)
    ours, theirs = core_words(one) - sized, core_words(other) - sized
    return bool(ours and theirs) and not ours & theirs


_COMPLEMENT = re.compile(
    r"\A\W*(?:[a-z]+\s+){0,2}?(?P<how>on|for|to|from|at|against|in|into)\s+(?P<what>(?:[\w’'-]+\s*){1,4})"
)


def _complements_differ(one: Claim, a: Quantity, other: Claim, b: Quantity) -> bool:
    """Whether each figure is followed by another thing that it is for: "£4m on roads"."""
    ours, theirs = (
        _COMPLEMENT.match(claim.quote.text[max(0, figure.quote.end - claim.quote.start) :])
        for claim, figure in ((one, a), (other, b))
    )
    if ours is None or theirs is None or ours["how"] != theirs["how"]:
        return False
    what, whom = keywords(ours["what"]), keywords(theirs["what"])
    return bool(what and whom) and not what & whom


_PEOPLE = frozenset({"", "person", "people", "death", "fatality", "dead", "body", "life"})


def _counted(claim: Claim, figure: Quantity) -> str:
    """What is counted; a bare "14 dead" are people, and "seven payments" times of paying."""
    if figure.measure in _PEOPLE:
        return "people"
    return "time" if _is_occasion(claim, figure) else figure.measure


_FAR_APART = 4


def _far_apart(ours: Quantity, theirs: Quantity) -> bool:
    """Whether the one count is a multiple of the other, as a war's dead are of a day's."""
    less, more = sorted((ours, theirs), key=lambda figure: figure.low)
    return ours.unit == theirs.unit == "count" and more.low > _FAR_APART * max(less.high, 1)


def _of_one_spot(a: Claim, b: Claim) -> bool:
    """Whether both claims give one place, or one day."""
    placed = a.event.place is not None and a.event.place == b.event.place
    return placed or (one_day(a) is not None and one_day(a) == one_day(b))


def _has_fallen(pair: Pair, ours: Quantity, theirs: Quantity) -> bool:
    """Whether a count from one day on is lower in the later statement, which no count can be."""
    starts = {claim.event.time.interval.start for claim in (pair.first, pair.second)}
    in_order = pair.in_time().first is pair.first
    earlier, later = (ours, theirs) if in_order else (theirs, ours)
    counted = ours.unit == theirs.unit == "count" and None not in starts and len(starts) == 1
    return counted and later.high < earlier.low


_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def _long_past(claim: Claim) -> bool:
    """Whether the words around the figure name a year before that of the statement."""
    said = claim.asserted_on
    return said is not None and any(
        int(year) < said.year - 1 for year in _YEAR.findall(claim.quote.text)
    )


def _both_firm(pair: Pair) -> bool:
    return {pair.first.status.value, pair.second.status.value} <= FIRM


_PART_BEFORE = re.compile(
    r"\b(?:another|other|further|additional|including|among (?:them|whom|the)|of (?:them|whom|the)|"
    r"besides|plus|extra|nearby|separately)\W+(?:\w+\W+){0,2}\Z",
    re.IGNORECASE,
)
_PART_WITHIN = re.compile(r"\b(?:more|other|others|further|additional)\b", re.IGNORECASE)
_PART_AFTER = re.compile(
    r"\A\W*(?:(?:\w+\W+){0,2}(?:more|others?|of them|of whom|elsewhere|alone)\b|"
    r"of (?:them|whom|the)\b)",
    re.IGNORECASE,
)
_BOUND = re.compile(r"\b(?:no )?more than\b", re.IGNORECASE)


def _is_part(claim: Claim, quantity: Quantity) -> bool:
    """Whether the words around a figure call it a part of something or an addition to it."""
    words = claim.quote.text
    start, end = (at - claim.quote.start for at in (quantity.quote.start, quantity.quote.end))
    within = _BOUND.sub("", quantity.quote.text)
    return bool(
        _PART_BEFORE.search(words[: max(0, start)])
        or _PART_WITHIN.search(within)
        or _PART_AFTER.search(words[max(0, end) :])
    )
