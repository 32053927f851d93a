"""Which names a text prints: the first pass of the harvest, blind to every other text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from checker.names.body_nouns import AREAS, SMALL_FIELDS, SMALL_HEADS, SORTS
from checker.names.countries import is_given_name, places
from checker.names.fold import fold, plain
from checker.names.grammar import (
    capital_run,
    ends_phrase,
    joined,
    match_capital,
    match_country,
    match_demonym,
    match_people,
    match_place,
    match_seat,
    match_title,
    owned,
    spaced,
)
from checker.names.tokens import tokenise
from checker.names.words import (
    AUXILIARIES,
    CALENDAR,
    COMMON_NAMES,
    FUNCTION_WORDS,
    GENERATIONS,
    HONORIFICS,
    IRREGULAR_VERBS,
    ORGANISATION_HEADS,
    OWNED_BY_BODIES,
    PARTICLES,
    PLACE_HEADS,
    PLACE_OPENERS,
    REGNAL_TITLES,
    REPORTING_VERBS,
    TITLE_HEADS,
    WEAK_ORGANISATION_HEADS,
)
from checker.parties.agents import are_agents, is_agent

_LONGEST_NAME = 5
_LONGEST_BODY = 8
_LONGEST_DATELINE = 7
# "Neighbouring county council", "City council": of these no town is called.
_BEFORE_AREAS = AREAS | frozenset(
    """neighbouring neighboring independent opposition every labour conservative joint new former
    northern southern eastern western""".split()
)
_MOST_FIELDS = 2
_OF_COUNTRY = re.compile(r"(?:ian|ean|ish|ese|ch)\Z")
_DASH = re.compile(r"\)?\s+(?:--?|–|—)\s+[“\"'‘]?")
# The words that join the parts of a body's name: University of Leeds, Office for Human Rights.
_BODY_JOINTS = frozenset({"of", "for", "and", "&", "the", "de", "des", "du", "di"})
# "Fight and WIN", "is READY to": capitals for emphasis, not an abbreviation.
_BEFORE_EMPHASIS = frozenset(
    {"to", "and", "is", "are", "was", "were", "be", "been", "not", "very", "so", "really", "never"}
)
# St Mary's Hospital: what bears a saint's name and is no place of its own.
_SAINTS_BODIES = frozenset({"hospital", "college", "school", "church", "university"})
# What a person may have too: "Smith's lawyer", "Jane's boss".
_PRIVATE_OFFICES = frozenset(
    {"lawyer", "attorney", "solicitor", "aide", "doctor", "nurse", "boss", "deputy"}
)
# Last words of companies' names that are nobody's surname.
_LAST_OF_BODIES = frozenset(
    {"air", "engines", "data", "savings", "labs", "brands", "games", "digital", "worldwide"}
)
_BEFORE_BODIES = frozenset(
    {"told", "buy", "buys", "bought", "buying", "acquire", "acquired", "acquiring"}
    | {"group", "chain", "giant"}
)
# "NordCargo": nobody's surname, but for "McCall" and "MacLeod".
_CAMEL = re.compile(r"(?!Ma?c[A-Z])[A-Z][a-z]{2,}[A-Z][a-z]{2,}")
# Behind one of these a name in the singular cannot be the subject.
_PLURAL_VERBS = frozenset({"say", "tell", "report", "are", "were", "have", "accuse", "want"})
_TRADE = re.compile(r"[a-z]{3,}(?:er|or|ist|ian|man|woman|ant|ent|eon|eer|ary|ain)")
# A trade that persons have, and no bodies, before a name.
_PERSONS_TRADE = re.compile(
    r"[a-z]{3,}(?:ologist|ographer|icist|icianist|ician|graphist|sman|woman|fisherman|ymnast)|swimmer|"
    r"runner|sprinter|hurdler|jumper|rider|skier|boxer|wrestler|golfer|rower|climber|cyclist|singer|"
    r"painter|writer|actor|actress|teacher|farmer|banker|pensioner|engineer|pilot|poet|novelist|"
    r"musician|violinist|pianist|widow|widower|pupil|student|midwife|baker|butcher|plumber"
)
_KINDS_OF_BODIES = frozenset(
    {"maker", "owner", "newspaper", "broadcaster", "publisher", "giant", "start-up"}
    | {"builder", "insurer", "supplier", "producer", "brewer", "distiller", "shipbuilder"}
)
_BEHIND_SUBJECTS = FUNCTION_WORDS | AUXILIARIES | REPORTING_VERBS | IRREGULAR_VERBS
_NUMBERS = frozenset("one two three four five six seven eight nine ten".split())
_BEFORE_MONTHS = frozenset({"in", "last", "since", "until", "by", "late", "early", "mid", "every"})
_APPOSITIONS = frozenset({"who", "whose", "a", "an", "the"})


@dataclass(slots=True)
class Found:
    """What one text, or several, print.

    Attributes:
        people: Full names, with how often.
        surnames: Short names after a title ("Mr. Okonkwo"), with how often.
        organisations: Bodies, with how often.
        places: Places, with how often.
        short_forms: Abbreviation -> the bodies it is printed behind ("UAW").
        singles: Single words that stand as a name of something ("Acme’s plant"), with how often.
        datelines: Where reports were filed ("HOLM, April 29 —"): towns, whatever they look like.
    """

    people: Counter[str] = field(default_factory=Counter)
    surnames: Counter[str] = field(default_factory=Counter)
    organisations: Counter[str] = field(default_factory=Counter)
    places: Counter[str] = field(default_factory=Counter)
    short_forms: dict[str, set[str]] = field(default_factory=dict)
    singles: Counter[str] = field(default_factory=Counter)
    datelines: set[str] = field(default_factory=set)

    def add(self, other: Found) -> None:
        """Take over what another text prints."""
        self.people += other.people
        self.surnames += other.surnames
        self.organisations += other.organisations
        self.places += other.places
        self.singles += other.singles
        self.datelines |= other.datelines
        for short, bodies in other.short_forms.items():
            self.short_forms.setdefault(short, set()).update(bodies)


def discover(text: str) -> Found:
    """Find the names a text prints, by their shape and by the words beside them."""
    return _Reader(text).read()


class _Reader:
    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = tokenise(text)
        self.found = Found()
        self._lower_words = {token.lower for token in self.tokens if not token.capital}
        self._stands_at: dict[str, list[int]] = {}
        for k, token in enumerate(self.tokens):
            if token.capital:
                self._stands_at.setdefault(fold(token.word), []).append(k)

    def read(self) -> Found:
        i = 0
        while i < len(self.tokens):
            if not self.tokens[i].capital or self.tokens[i].headline:
                i += 1
                continue
            end = max(capital_run(self.tokens, i), i + 1)
            if self._is_dateline(i, end):
                self.found.datelines.add(self._printed(i, end).title())
                i = end
                continue
            i = max(self._run(i, end), i + 1)
        return self.found

    def _is_dateline(self, i: int, end: int) -> bool:
        """Whether the words from ``i`` say where a report was filed: "HOLM, April 29 — "."""
        tokens = self.tokens
        opens = i == 0 or tokens[i - 1].paragraph != tokens[i].paragraph
        if not opens or not all(token.word.isupper() for token in tokens[i:end]):
            return False
        if not tokens[end - 1].gap.strip().startswith(("(", ",", "-", "–", "—")):
            return False
        return any(
            _DASH.fullmatch(token.gap) and token.paragraph == tokens[i].paragraph
            for token in tokens[end - 1 : end + _LONGEST_DATELINE]
        )

    def _printed(self, i: int, j: int) -> str:
        start, end = self.tokens[i].start, self.tokens[j - 1].end
        return " ".join(self.text[start:end].replace("’", "'").split())

    def _opens_sentence(self, i: int) -> bool:
        if i == 0 or self.tokens[i - 1].sentence != self.tokens[i].sentence:
            return True
        gap = self.tokens[i - 1].gap
        return " - " in gap or any(mark in gap for mark in '“":—–…(')

    def _run(self, i: int, end: int) -> int:
        """Read the run of capitalised words from ``i`` to ``end``; returns where to go on."""
        tokens = self.tokens
        marked = False
        while i < end:
            token = tokens[i]
            plain_word = token.lower in FUNCTION_WORDS and not (
                token.lower == "the" and not self._opens_sentence(i) and i + 1 < end
            )
            if token.lower in PARTICLES and not token.capital:
                plain_word = True
            if (plain_word and not marked and not self._is_name(i, end)) or (
                token.lower in CALENDAR and not marked and not self._is_name(i, end)
            ):
                i += 1
                continue
            body = None if marked else self._body(i, end)
            if body is not None:
                return body
            if token.lower in HONORIFICS and joined(token):
                i, marked = i + 1, True
                continue
            if not marked and (known := self._known(i, end)) is not None:
                i = known
                continue
            title = match_title(tokens, i)
            if title is not None and not self._is_name(i, end):
                if title[1] in REGNAL_TITLES and title[0] < end:
                    return self._regnal(i, end)
                i, marked = title[0], spaced(tokens[title[0] - 1])
                if i > end and marked:  # "Secretary of State Jane Roe": "of" ended the run.
                    end = max(capital_run(tokens, i), i)
                if i >= end:
                    return i
                continue
            if not marked and (body := self._small_headed(i, end)) is not None:
                return body
            stop = self._piece_end(i, end, marked)
            self._classify(i, stop, marked)
            i, marked = stop, False
        return max(i, end)

    def _is_name(self, i: int, end: int) -> bool:
        """Whether a word that is mostly something else opens a personal name (Judge Reinhold)."""
        following = self.tokens[i + 1] if i + 1 < end and joined(self.tokens[i]) else None
        if following is None or not is_given_name(fold(self.tokens[i].word)):
            return False
        if self.tokens[i].lower in CALENDAR and i and self.tokens[i - 1].lower in _BEFORE_MONTHS:
            return False
        return (
            self.tokens[i].lower not in TITLE_HEADS
            and self.tokens[i].lower not in {"the", "a", "an", "in", "on"}
            and not self._opens_sentence(i)
            and (self.tokens[i].lower not in CALENDAR or not is_given_name(fold(following.word)))
        )

    def _known(self, i: int, end: int) -> int | None:
        """Step over a country, people, seat or place that the tables know."""
        tokens = self.tokens
        seat = match_seat(tokens, i)
        if seat is not None:
            self.found.organisations[seat[1].name] += 1
            return seat[0]
        for match in (match_country, match_demonym, match_people):
            hit = match(tokens, i)
            if hit is not None and not self._person_starts(i, hit[0], end):
                return hit[0]
        place = match_capital(tokens, i) or match_place(tokens, i)
        if place is not None and not self._person_starts(i, place[0], end):
            last = tokens[place[0] - 1]
            sole = place[0] == end or not joined(last)
            if sole and (place[0] - i > 1 or self._stands_as_place(i, place[0])):
                self.found.places[self._printed(i, place[0])] += 1
                return place[0]
        return None

    def _person_starts(self, i: int, j: int, end: int) -> bool:
        """Whether the word is rather a given name: Jordan Peters, Chad Smith."""
        return (
            j == i + 1
            and j < end
            and joined(self.tokens[i])
            and is_given_name(fold(self.tokens[i].word))
            and match_title(self.tokens, j) is None
            and self.tokens[j].lower not in HONORIFICS | ORGANISATION_HEADS | PLACE_HEADS
        )

    def _stands_as_place(self, i: int, j: int) -> bool:
        before = self.tokens[i - 1].lower if i and spaced(self.tokens[i - 1]) else ""
        if before in {"in", "near", "outside", "to", "from", "at", "around", "across", "toward"}:
            return True
        return self.tokens[j - 1].gap == ", " and (
            match_country(self.tokens, j) is not None or match_place(self.tokens, j) is not None
        )

    def _body(self, i: int, end: int) -> int | None:
        """A body whose head noun is in the run, from ``i``; returns the index after it."""
        tokens = self.tokens
        stop = None
        # The head noun may be the first word too: University of Leeds.
        for j in range(i, min(end, i + _LONGEST_BODY)):
            lower = tokens[j].lower
            if lower in HONORIFICS:
                break
            if j > i and lower in TITLE_HEADS and lower not in ORGANISATION_HEADS | {"general"}:
                break
            if lower in ORGANISATION_HEADS and (j > i or self._opens_body(j)):
                stop = j + 1
        title = match_title(tokens, i)
        if stop is None or (title is not None and title[0] > stop):
            return None
        first = i + 1 if tokens[i].lower == "the" and self._opens_sentence(i) else i
        weak = tokens[stop - 1].lower in WEAK_ORGANISATION_HEADS and not owned(tokens[first])
        if stop - first == 2 and weak and not self._is_enclosed(first, stop):
            seat = match_seat(tokens, first)
            if seat is not None:
                self.found.organisations[seat[1].name] += 1
            return stop
        if self._names_person(first, stop):
            return None
        stop = self._body_tail(stop)
        if stop - first < 2:
            return None
        seat = match_seat(tokens, first)
        if seat is not None and seat[0] == stop:
            self.found.organisations[seat[1].name] += 1
            return stop
        first = self._before_and(first)
        name = self._printed(first, stop)
        self.found.organisations[name] += 1
        self._short_form(first, stop, name)
        return stop

    def _small_headed(self, i: int, end: int) -> int | None:
        """A body whose kind is printed small behind its name: "the Westland health trust"."""
        tokens = self.tokens
        if self._is_adjective(i, end) or self._is_first_word(i, end):
            return None
        for k in range(end, min(end + _MOST_FIELDS + 1, len(tokens))):
            if tokens[k].capital or not joined(tokens[k - 1]):
                return None
            if tokens[k].lower in SMALL_HEADS and ends_phrase(tokens, k):
                first = i + 1 if tokens[i].lower == "the" else i
                self.found.organisations[self._printed(first, k + 1)] += 1
                return k + 1
            if tokens[k].lower not in SMALL_FIELDS:
                return None
        return None

    def _is_adjective(self, i: int, end: int) -> bool:
        """Whether a lone word says of which country something is: "the Karvian hospital"."""
        return end == i + 1 and _OF_COUNTRY.search(self.tokens[i].lower) is not None

    def _is_first_word(self, i: int, end: int) -> bool:
        """Whether a lone word may have its capital for opening a sentence: "Rail museum opens".

        An area behind it shows a name: "Harrow borough council".
        """
        if end > i + 1 or not self._may_be_common(i):
            return False
        area = end < len(self.tokens) and self.tokens[end].lower in AREAS
        return not area or self.tokens[i].lower in self._lower_words | _BEFORE_AREAS

    def _before_and(self, first: int) -> int:
        """Take in the first of two words that a name joins: the Food and Drug Agency.

        "The" before the one and none before the other shows that they are one name.
        """
        tokens, start = self.tokens, first - 2
        if start < 1 or tokens[start + 1].lower not in {"and", "&"}:
            return first
        joins = spaced(tokens[start]) and spaced(tokens[start + 1])
        one_name = tokens[start - 1].lower == "the" and tokens[start].capital and joins
        known = any(match(tokens, start) for match in (match_country, match_place, match_seat))
        return start if one_name and not known else first

    def _opens_body(self, j: int) -> bool:
        following = [t for t in self.tokens[j + 1 : j + 4] if t.lower != "the"]
        return (
            len(following) >= 2
            and spaced(self.tokens[j])
            and following[0].lower in {"of", "for"}
            and following[1].capital
            and self.tokens[j].lower not in WEAK_ORGANISATION_HEADS - {"office", "center", "centre"}
        )

    def _names_person(self, i: int, j: int) -> bool:
        """Whether the run reads as title and person after all: Justice Minister Ana Bank."""
        title = match_title(self.tokens, i)
        start = title[0] if title else i
        return (
            j - start == 2
            and self.tokens[j - 1].lower not in {"university", "college", "inc", "corp"}
            and bool(title)
            and is_given_name(fold(self.tokens[start].word))
        )

    def _body_tail(self, stop: int) -> int:
        """Take in "of Leeds", "of the High Commissioner for Human Rights"."""
        tokens = self.tokens
        while stop < len(tokens) and tokens[stop].lower in {"of", "for"}:
            if not spaced(tokens[stop - 1]) or tokens[stop - 1].possessive:
                break
            start = stop + 1
            while start < len(tokens) and tokens[start].lower in _BODY_JOINTS:
                start += 1
            if start >= len(tokens) or not tokens[start].capital or start - stop > 3:
                break
            if tokens[start].lower in CALENDAR:
                break
            stop = capital_run(tokens, start)
        return stop

    def _short_form(self, i: int, stop: int, name: str) -> None:
        """Note an abbreviation in parentheses: the United Auto Workers (UAW)."""
        if stop < len(self.tokens) and self.tokens[stop - 1].gap.strip() == "(":
            short = self.tokens[stop]
            if short.word.isupper() and short.gap.startswith(")") and len(short.word) > 1:
                self.found.short_forms.setdefault(short.word, set()).add(name)

    def _regnal(self, i: int, end: int) -> int:
        stop = min(i + 2, end)
        if stop < end and self.tokens[stop].word.isupper() and joined(self.tokens[stop - 1]):
            stop += 1
        self.found.people[self._printed(i, stop)] += 1
        return stop

    def _piece_end(self, i: int, end: int, marked: bool) -> int:
        """Where the name that starts at ``i`` ends: before a title that a further name follows."""
        j = i + 1
        while j < end:
            if self.tokens[j].lower in HONORIFICS or (
                match_title(self.tokens, j) is not None and not marked
            ):
                return j
            if marked and self.tokens[j].lower in CALENDAR:
                return j
            j += 1
        return end

    def _classify(self, i: int, j: int, marked: bool) -> None:
        tokens = self.tokens
        while j > i and (tokens[j - 1].lower in PARTICLES or tokens[j - 1].lower in CALENDAR):
            j -= 1
        if not marked and self._opens_with_trade(i, j):
            i += 1
        elif not marked and self._is_trade(i, j):
            i, marked = i + 1, True
        elif not marked and self._opens_with_kind(i, j):
            i += 1
        lowers = [token.lower for token in tokens[i:j]]
        if not lowers or lowers[-1] == "i" or (set(lowers) & COMMON_NAMES and not marked):
            return
        name = self._printed(i, j)
        words = len(name.split())
        proper = len(lowers) - (lowers[0] == "the")
        person = marked or (is_given_name(fold(tokens[i].word)) and self._acts_as_person(i, j))
        if not person and proper > 1 and self._is_saints(i, j):
            self.found.organisations[f"{name}'s"] += 1
        elif not person and proper > 1 and self._is_place(i, j):
            end = self._place_end(j)
            saints = self.tokens[end - 1].lower in _SAINTS_BODIES - {"church"}
            kind = self.found.organisations if saints else self.found.places
            kind[self._printed(i, end)] += 1
        elif not marked and (self._before_place_noun(j) or self._is_town(i, j)):
            self.found.places[name] += 1
        elif not marked and self._leads_officer(i, j):
            self.found.organisations[name] += 1
        elif words == 1:
            self._single(i, name, marked)
        elif not marked and (lowers[-1] in _LAST_OF_BODIES or _is_channel(lowers)):
            self.found.organisations[name] += 1
        elif words <= _LONGEST_NAME and self._is_person(i, j, marked):
            self.found.people[name] += 1
        elif self._acts_as_body(i, j) or self._is_explained(j) or self._does_something(i, j):
            self.found.organisations[name] += 1
            self._short_form(i, j, name)
        elif self._stands_as_place(i, j) and tokens[i - 1].lower in {"in", "near", "outside"}:
            self.found.places[name] += 1

    def _opens_with_trade(self, i: int, j: int) -> bool:
        """Whether a trade opens a sentence and a name follows: "Neurologist Ann Roe said"."""
        return (
            j - i > 2
            and self._opens_sentence(i)
            and self.tokens[i].gap == " "
            and _TRADE.fullmatch(self.tokens[i].lower) is not None
            and not self._is_proper(i)
            and not is_given_name(fold(self.tokens[i].word))
            and is_given_name(fold(self.tokens[i + 1].word))
            and self.tokens[j - 1].lower not in ORGANISATION_HEADS | PLACE_HEADS
        )

    def _is_trade(self, i: int, j: int) -> bool:
        """Whether a trade opens a sentence before a name whose last word stands alone elsewhere.

        "Hurdler Tamsyn Okoro-Lind tested positive … Okoro-Lind, 25, won": nobody's given name.
        """
        tokens = self.tokens
        if j - i < 3 or tokens[i].gap != " " or not self._may_be_common(i):
            return False
        if is_given_name(fold(tokens[i].word)) or not tokens[i + 1].capital:
            return False
        if not is_agent(tokens[i].lower) or tokens[j - 1].lower in ORGANISATION_HEADS | PLACE_HEADS:
            return False
        last = j - 1
        while last > i + 1 and tokens[last - 1].gap in {"-", "‐", "‑"}:
            last -= 1
        return last > i + 1 and any(
            k != last and not (k and tokens[k - 1].capital and joined(tokens[k - 1]))
            for k in self._stands_at.get(fold(tokens[last].word), ())
        )

    def _opens_with_kind(self, i: int, j: int) -> bool:
        """Whether what a body is opens a sentence and its name follows: "Operator Hydrelan"."""
        token = self.tokens[i]
        kinds = _KINDS_OF_BODIES | (SORTS.keys() - ORGANISATION_HEADS)
        kind = token.lower in kinds and token.lower.endswith(("er", "or"))
        return j - i > 1 and kind and token.gap == " " and self._may_be_common(i)

    def _is_explained(self, j: int) -> bool:
        """Whether what follows says that a body is named: "Halden, which", "Halden, a maker of"."""
        tokens = self.tokens
        if tokens[j - 1].gap != ", " or j >= len(tokens) or tokens[j - 1].possessive:
            return False
        if tokens[j].lower not in {"a", "an", "the"} and not tokens[j].possessive:
            return False
        for token in tokens[j + 1 : j + 7]:
            if token.lower in SORTS or token.lower in _KINDS_OF_BODIES:
                return True
            if token.capital or not (joined(token) or token.possessive):
                return False
        return False

    def _does_something(self, i: int, j: int) -> bool:
        """Whether a verb follows the name: "Halden Skyways walked away", "Halden Air has"."""
        last = self.tokens[j - 1]
        enclosed = i > 0 and last.gap == ", " == self.tokens[i - 1].gap
        behind = spaced(last) or enclosed
        follower = self.tokens[j].lower if j < len(self.tokens) and behind else ""
        acts = follower in AUXILIARIES or (follower.endswith("ed") and len(follower) > 4)
        before = self.tokens[i - 1].lower if i and spaced(self.tokens[i - 1]) else ""
        return acts and not last.possessive and before not in {"the", "a", "an", "of", "in", "at"}

    def _is_place(self, i: int, j: int) -> bool:
        opener = self.tokens[i].lower
        return self.tokens[self._place_end(j) - 1].lower in PLACE_HEADS or opener in PLACE_OPENERS

    def _is_saints(self, i: int, j: int) -> bool:
        """Whether a hospital or school is called by its saint alone: "St Olav's took him in"."""
        tokens = self.tokens
        last = tokens[j - 1]
        if tokens[i].lower not in {"st", "saint"} or not last.possessive:
            return False
        if i and spaced(tokens[i - 1]) and tokens[i - 1].lower in {"in", "near"}:
            return False
        if not spaced(last) or j >= len(tokens):
            return True
        return tokens[j].lower in _BEHIND_SUBJECTS

    def _place_end(self, j: int) -> int:
        """Take in the head noun behind a possessive: St. Peter's Basilica."""
        last = self.tokens[j - 1]
        if last.possessive and spaced(last) and j < len(self.tokens):
            head = self.tokens[j]
            if head.capital and head.lower in PLACE_HEADS | _SAINTS_BODIES:
                return j + 1
        return j

    def _before_place_noun(self, j: int) -> bool:
        """Whether a common noun says that the name is a place's: "the Donbas region"."""
        return (
            j < len(self.tokens)
            and spaced(self.tokens[j - 1])
            and not self.tokens[j - 1].possessive
            and self.tokens[j].lower in PLACE_HEADS - {"tower", "hall", "church", "prison"}
        )

    def _is_town(self, i: int, j: int) -> bool:
        """Whether the words beside the name show a place: "the town of Ely", "Ely’s mayor"."""
        tokens = self.tokens
        last = tokens[j - 1]
        if spaced(last) and j < len(tokens) and tokens[j].lower == "mayor":
            return not tokens[j].capital
        if i < 2 or tokens[i - 1].lower != "of" or not spaced(tokens[i - 1]):
            return False
        before = tokens[i - 2]
        return spaced(before) and not before.capital and before.lower in PLACE_HEADS | {"mayor"}

    def _single(self, i: int, name: str, marked: bool) -> None:
        token = self.tokens[i]
        if marked:
            if len(name) > 1 and not name.isupper():
                self.found.surnames[name] += 1
            return
        # "Court orders retrial": a common noun that a capital opens is no name.
        if token.lower in FUNCTION_WORDS | TITLE_HEADS or token.lower in SORTS:
            return
        if self._is_common(i):
            return
        acronym = (
            token.word.isupper() and 1 < len(plain(token.word)) <= 6 and not self._is_table_name(i)
        )
        if acronym and i and self.tokens[i - 1].lower in _BEFORE_EMPHASIS:
            return
        owner = self._owns_office(i, i + 1)
        before = self.tokens[i - 1].lower if i and spaced(self.tokens[i - 1]) else ""
        if not (acronym or owner or token.possessive) and before in {"in", "near", "outside"}:
            self.found.places[name] += 1
        elif (
            acronym
            or owner
            or _CAMEL.fullmatch(name)
            or (
                (self._acts_as_body(i, i + 1) or self._is_explained(i + 1))
                and not is_given_name(fold(name))
            )
        ):
            self.found.organisations[name] += 1
        elif self._has_organ(i) or (
            ends_phrase(self.tokens, i) and self._is_recurrent(i) and not self._is_table_name(i)
        ):
            self.found.singles[name] += 1

    def _may_be_common(self, i: int) -> bool:
        """Whether only the start of a sentence shows a capital: "Shop steward", "Rail chief"."""
        return self._opens_sentence(i) and not self._is_proper(i)

    def _is_common(self, i: int) -> bool:
        """Whether the word is no name: "a Mass was said", "Prosecutors said", "Staff say"."""
        token = self.tokens[i]
        before = self.tokens[i - 1].lower if i and spaced(self.tokens[i - 1]) else ""
        if before in {"a", "an"}:
            return True
        if token.possessive or not self._may_be_common(i):
            return False
        behind = self.tokens[i + 1].lower if i + 1 < len(self.tokens) and spaced(token) else ""
        plural = token.lower.endswith("s") and token.lower[:-1] in TITLE_HEADS
        plural = plural or are_agents(token.lower)
        return plural or token.lower in self._lower_words or behind in _PLURAL_VERBS

    def _has_organ(self, i: int) -> bool:
        """Whether the word is a body by what it has: "Acme’s board", "the board of Acme"."""
        following = self.tokens[i + 1].lower if i + 1 < len(self.tokens) else ""
        if self.tokens[i].possessive and spaced(self.tokens[i]) and following in OWNED_BY_BODIES:
            return True
        before = [token.lower for token in self.tokens[max(i - 2, 0) : i]]
        return len(before) == 2 and before[1] == "of" and before[0] in OWNED_BY_BODIES

    def _is_person(self, i: int, j: int, marked: bool) -> bool:
        tokens = self.tokens
        words = [token for token in tokens[i:j] if token.lower not in GENERATIONS]
        if any(token.lower in ORGANISATION_HEADS for token in words[:-1]):
            return False
        if marked:
            return True
        if i and tokens[i - 1].lower in {"the", "its", "their"} and spaced(tokens[i - 1]):
            return False
        if tokens[i].lower == "the" or any(t.word.isupper() and len(t.word) > 3 for t in words):
            return False
        if is_given_name(fold(tokens[i].word)) or (
            len(words[0].word.replace(".", "")) <= 2 and words[0].word.isupper()
        ):
            return tokens[i].word not in {"UK", "US", "EU", "UN"}
        return self._acts_as_person(i, j)

    def _leads_officer(self, i: int, j: int) -> bool:
        """Whether an office and its holder follow: "Tennis Poland president Ana Ruiz"."""
        last = self.tokens[j - 1]
        if not spaced(last) or last.possessive or j >= len(self.tokens):
            return False
        if i == j - 1 and self._may_be_common(i):
            return False
        title = match_title(self.tokens, j) if not self.tokens[j].capital else None
        return (
            title is not None
            and title[0] < len(self.tokens)
            and self.tokens[title[0]].capital
            and spaced(self.tokens[title[0] - 1])
            and not (i == j - 1 and self._is_table_name(i))
        )

    def _acts_as_person(self, i: int, j: int) -> bool:
        """Whether the words beside the name show a person: "host Ann Lowe", "Ann Lowe, 45,"."""
        tokens = self.tokens
        if i and tokens[i - 1].lower in TITLE_HEADS:
            enclosed = tokens[i - 1].gap == ", " and tokens[j - 1].gap.startswith((",", ".", ";"))
            if spaced(tokens[i - 1]) or enclosed:
                return True
        if i and spaced(tokens[i - 1]) and _PERSONS_TRADE.fullmatch(tokens[i - 1].lower):
            return True
        if self._is_he_or_she(i, j):
            return True
        if tokens[j - 1].gap == ", " and j < len(tokens):
            follower = tokens[j]
            if follower.word.isdigit() and follower.gap.startswith(","):
                return True
            if follower.lower in _APPOSITIONS and self._role_follows(j):
                return True
        return self._alone_elsewhere(j - 1)

    def _is_he_or_she(self, i: int, j: int) -> bool:
        """Whether the next sentence goes on with "he" or "she", and none but these is named.

        "Djeneba Marsh cleared 2.04 metres. She needed three attempts."
        """
        tokens, sentence = self.tokens, self.tokens[i].sentence
        if not self._opens_sentence(i) or tokens[j - 1].possessive:
            return False
        k = j
        while k < len(tokens) and tokens[k].sentence == sentence:
            if tokens[k].capital and tokens[k].lower not in CALENDAR:
                return False
            k += 1
        follows = k < len(tokens) and tokens[k].paragraph == tokens[i].paragraph
        return follows and tokens[k].lower in {"he", "she"}

    def _role_follows(self, j: int) -> bool:
        """Whether an apposition from ``j`` names an office: "a Russian deputy representative"."""
        if self.tokens[j].lower == "who":
            return True
        for k in range(j, min(j + 6, len(self.tokens))):
            if match_title(self.tokens, k) is not None:
                return True
            if not spaced(self.tokens[k]):
                return False
        return False

    def _alone_elsewhere(self, last: int) -> bool:
        """Whether the last word stands elsewhere as the subject of a reporting verb, or "Mr."."""
        for k in self._stands_at.get(fold(self.tokens[last].word), ()):
            if abs(k - last) < 2:
                continue
            before = self.tokens[k - 1] if k else None
            if before is not None and before.lower in HONORIFICS:
                return True
            single = before is None or not before.capital or not joined(before)
            if single and (self._reports(k + 1) or self._is_reported(k)):
                return True
        return False

    def _is_reported(self, k: int) -> bool:
        """Whether the word is the subject behind a reporting verb: "“…,” said Marsh."."""
        token, before = self.tokens[k], self.tokens[k - 1] if k else None
        alone = k + 1 == len(self.tokens) or not (joined(token) and self.tokens[k + 1].capital)
        if before is None or not spaced(before) or token.possessive or not alone:
            return False
        return before.lower in REPORTING_VERBS and token.gap.startswith((".", ",", ";"))

    def _reports(self, k: int) -> bool:
        return (
            k < len(self.tokens)
            and spaced(self.tokens[k - 1])
            and self.tokens[k].lower in REPORTING_VERBS
        )

    def _acts_as_body(self, i: int, j: int) -> bool:
        """Whether the words beside the name show a body: "Ford said", "Acme's chief executive"."""
        tokens = self.tokens
        if tokens[i].lower in CALENDAR or self._is_table_name(i):
            return False
        if j < len(tokens) and tokens[j - 1].gap.strip() == "(" and tokens[j].word.isupper():
            return True
        if self._owns_office(i, j):
            return True
        before = tokens[i - 1].lower if i and spaced(tokens[i - 1]) else ""
        if before in _BEFORE_BODIES | SORTS.keys() | _KINDS_OF_BODIES or self._is_enclosed(i, j):
            return True
        if before == "to" and i > 1 and tokens[i - 2].lower == "according":
            return True
        if j >= len(tokens) or not spaced(tokens[j - 1]) or tokens[j - 1].possessive:
            return False
        verb = tokens[j].lower
        if verb.endswith("ed") and len(verb) > 4 and before != "the" and self._is_proper(i):
            return True
        acts = verb in AUXILIARIES and before != "the"
        return verb in REPORTING_VERBS or (acts and self._is_recurrent(i))

    def _is_enclosed(self, i: int, j: int) -> bool:
        """Whether the name is all of an apposition to a body: "the grid operator, Nordnet,"."""
        before = self.tokens[i - 1] if i else None
        apposed = before is not None and before.gap == ", " and not before.capital
        kind = before is not None and before.lower in SORTS.keys() | _KINDS_OF_BODIES
        return apposed and kind and self.tokens[j - 1].gap.startswith(",")

    def _owns_office(self, i: int, j: int) -> bool:
        """Whether an office belongs to the name: "Ford's chief executive", "spokesman for Ford"."""
        tokens = self.tokens
        if self._is_table_name(i):
            return False
        if j < len(tokens) and spaced(tokens[j - 1]):
            title = match_title(tokens, j)
            # "Embattled President Roe": at the start of a sentence a capital says nothing.
            plain_case = not tokens[j].capital or self._is_proper(i)
            bare = i == j - 1 and not tokens[i].possessive
            plain_case = plain_case and not (bare and self._may_be_common(i))
            if title is not None and plain_case and tokens[j].lower not in _PRIVATE_OFFICES:
                return True
            if self._has_organ(j - 1):
                return True
        return (
            i >= 2
            and spaced(tokens[i - 1])
            and tokens[i - 1].lower in {"for", "at", "of"}
            and tokens[i - 2].lower in TITLE_HEADS
        )

    def _is_proper(self, i: int) -> bool:
        """Whether the word is capitalised somewhere in the text where no sentence starts."""
        places = self._stands_at.get(fold(self.tokens[i].word), ())
        return any(not self._opens_sentence(k) for k in places)

    def _is_recurrent(self, i: int) -> bool:
        """Whether a word is a name here: inside a sentence, or capitalised twice and never not."""
        if not self._opens_sentence(i):
            return True
        word = self.tokens[i].lower
        return (
            len(self._stands_at.get(fold(self.tokens[i].word), ())) > 1
            and word not in self._lower_words
        )

    def _is_table_name(self, i: int) -> bool:
        key = (plain(self.tokens[i].word),)
        return key in places() or any(
            match(self.tokens, i) for match in (match_country, match_demonym, match_people)
        )


def _is_channel(words: Sequence[str]) -> bool:
    """Whether a station is named by its number: "Channel Nine"."""
    return len(words) == 2 and words[0] == "channel" and words[1] in _NUMBERS


def harvest_names(texts: Sequence[str]) -> Found:
    """Everything the texts print, counted over all of them."""
    total = Found()
    for text in texts:
        total.add(discover(text))
    return total
