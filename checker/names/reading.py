"""What a reader of one text has seen so far, and the small questions it asks of the words."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from checker.names.bodies import Bodies
from checker.names.countries import Seat, Sex
from checker.names.entities import EntityKind, MentionForm
from checker.names.grammar import match_seat, spaced
from checker.names.index import Index
from checker.names.tokens import tokenise
from checker.names.words import (
    AUXILIARIES,
    PREPOSITIONS,
    REPORTING_VERBS,
    SHE,
    SUBJECT_OPENERS,
)

REACH = 3
"""How many sentences back a pronoun or "the pair" may look."""


@dataclass(frozen=True, slots=True)
class Role:
    """What a text prints of a person beside the name: one piece of evidence for the harvest."""

    person: str
    titles: tuple[str, ...]
    country: str | None
    organisation: str | None
    serves: str | None


@dataclass(slots=True)
class Modifiers:
    """What stands before or behind a name: titles, and whom the bearer acts for."""

    titles: list[str] = field(default_factory=list)
    former: bool = False
    sex: Sex | None = None
    country: str | None = None
    organisation: str | None = None
    serves: str | None = None
    town: str | None = None

    def take(self, seat: Seat | None = None, country: str | None = None) -> None:
        """Note a seat of government or a country that the bearer acts for."""
        if seat is not None:
            self.organisation = seat.name
            self.country = self.country or seat.country
        self.country = country or self.country


@dataclass(frozen=True, slots=True)
class Hit:
    """A mention in terms of tokens.

    Attributes:
        start: Index of its first word.
        end: Index after its last word.
        entities: Whom it names.
        kind: What they are.
        form: How it names them.
        resume: Where reading goes on; behind ``end`` where an apposition belongs to the name.
        principal: Whose voice it is, where the words say so.
        role: The office printed with the name.
    """

    start: int
    end: int
    entities: tuple[str, ...]
    kind: EntityKind
    form: MentionForm
    resume: int
    principal: str | None = None
    role: Role | None = None


@dataclass(frozen=True, slots=True)
class Seen:
    """A person mentioned so far, and the part the mention plays in its sentence."""

    person: str
    end: int
    sentence: int
    quotation: int
    subject: bool
    speaks: bool
    possessive: bool


class Reading:
    """One text being read against an index: its words, and what they have named so far.

    Args:
        index: The entities of the run.
        text: What to read.
        alone: Whether the text is a mere phrase, to be read against the whole run.
    """

    def __init__(self, index: Index, text: str, *, alone: bool = False) -> None:
        self.index = index
        self.nations = index.nations
        self.text = text
        self.tokens = tokenise(text)
        self.roles: list[Role] = []
        self.seen: list[Seen] = []
        self.named: dict[str, int] = {}
        self.full: dict[str, int] = {}
        self.bodies = Bodies(index, text, self.tokens, alone=alone)
        self.counts: Counter[str] = Counter()
        self.groups: dict[int, tuple[str, ...]] = {}
        self.sources: dict[str, str | None] = {}
        self._sexes: dict[str, Sex] = {}
        self._owners: dict[int, tuple[int, str | None, str | None] | None] = {}

    def remember(self, hit: Hit) -> None:
        """Take note of a mention, for what comes after it."""
        if hit.role is not None:
            self.roles.append(hit.role)
        if hit.kind is not EntityKind.PERSON or hit.form is MentionForm.SOURCE:
            return
        subject = len(hit.entities) == 1 and self._is_subject(hit)
        token = self.tokens[hit.start]
        if hit.form is MentionForm.PRONOUN and len(hit.entities) == 1:
            self._sexes[hit.entities[0]] = "female" if token.lower in SHE else "male"
        for person in hit.entities:
            self.named[person] = hit.start
            self.counts[person] += 1
            if hit.form is MentionForm.FULL:
                self.full[person] = hit.start
            self.seen.append(
                Seen(
                    person=person,
                    end=hit.end,
                    sentence=token.sentence,
                    quotation=token.quotation,
                    subject=subject,
                    speaks=subject and self.after(hit.resume) in REPORTING_VERBS,
                    possessive=self.tokens[hit.end - 1].possessive,
                )
            )

    def sex(self, person: str) -> Sex | None:
        """The sex of a person, by name, title, or a pronoun read before."""
        return self._sexes.get(person) or self.index.sex(person)

    def in_sentence(self, sentence: int) -> list[Seen]:
        """The persons mentioned so far in one of the last sentences, in order."""
        found = []
        for seen in reversed(self.seen):
            if seen.sentence < sentence:
                break
            if seen.sentence == sentence:
                found.append(seen)
        return found[::-1]

    def lower(self, i: int) -> str:
        """The word at ``i`` in lower case, empty outside the text."""
        return self.tokens[i].lower if 0 <= i < len(self.tokens) else ""

    def same_sentence(self, i: int, j: int) -> bool:
        """Whether both words exist and stand in one sentence."""
        size = len(self.tokens)
        inside = 0 <= i < size and 0 <= j < size
        return inside and self.tokens[i].sentence == self.tokens[j].sentence

    def before(self, i: int) -> str:
        """The word before ``i`` where only a space stands between, else empty."""
        if i and spaced(self.tokens[i - 1]) and self.same_sentence(i - 1, i):
            return self.tokens[i - 1].lower
        return ""

    def after(self, i: int) -> str:
        """The word at ``i`` where only a space stands before it, else empty."""
        return self.tokens[i].lower if i < len(self.tokens) and spaced(self.tokens[i - 1]) else ""

    def is_verb(self, i: int) -> bool:
        """Whether the word at ``i`` looks like the finite verb of a subject before it."""
        word = self.after(i)
        regular = word.endswith("ed") and len(word) > 3
        return regular or word in AUXILIARIES or word in REPORTING_VERBS

    def holder(self, role: str, country: str | None) -> str | None:
        """The holder of an office of a country: named here, else the only one of the run."""
        people = self.index.holders(role, country)
        here = [person for person in people if person in self.named]
        if here:
            return self.most_named(here)
        return people[0] if len(people) == 1 else None

    def most_named(self, people: list[str]) -> str:
        """Whom the text has named most often, the last of them where two are even."""
        return max(people, key=lambda person: (self.counts[person], self.named[person]))

    def owner(self, i: int) -> tuple[int, str | None, str | None] | None:
        """Like ``nation_or_body``, "the" allowed, and bodies that are only described too."""
        named = self.nation_or_body(i + 1 if self.lower(i) == "the" else i)
        if named is not None:
            return named
        described = self.bodies.at(i)
        if described is None:
            return None
        end, meant = described
        if meant.kind is EntityKind.COUNTRY:
            return end, meant.name, None
        return end, None, meant.name

    def town(self, i: int) -> tuple[int, str] | None:
        """A place by name at ``i``: the index after it, and its name."""
        named = self.index.match_full(self.tokens, i)
        if named is None or named[1].kind is not EntityKind.PLACE:
            return None
        return named[0], named[1].canonical

    def nation_or_body(self, i: int) -> tuple[int, str | None, str | None] | None:
        """A seat, country, demonym or body at ``i``: index after it, country, body."""
        if i >= len(self.tokens) or not self.tokens[i].capital:
            return None
        if i not in self._owners:
            self._owners[i] = self._nation_or_body(i)
        return self._owners[i]

    def _nation_or_body(self, i: int) -> tuple[int, str | None, str | None] | None:
        seat = match_seat(self.tokens, i)
        if seat is not None:
            return seat[0], seat[1].country, seat[1].name
        named = self.index.match_full(self.tokens, i)
        for match in (self.nations.demonym, self.nations.country):
            hit = match(self.tokens, i)
            if hit is not None and (named is None or named[0] <= hit[0]):
                return hit[0], hit[1], None
        if named is not None and named[1].kind is EntityKind.ORGANISATION:
            return named[0], named[1].country, named[1].canonical
        return None

    def _is_subject(self, hit: Hit) -> bool:
        last = self.tokens[hit.end - 1]
        if last.possessive or (self.lower(hit.resume) == "and" and spaced(last)):
            return False
        if hit.form is MentionForm.PRONOUN:
            return self.lower(hit.start) in {"he", "she"}
        before = self.before(hit.start)
        if before == "the":
            before = self.before(hit.start - 1)
        if before == "and":
            if self.seen and self.seen[-1].end == hit.start - 1:
                return False
            return self.lower(hit.resume) in REPORTING_VERBS | AUXILIARIES
        if before in PREPOSITIONS:
            return False
        opens = not before or before in SUBJECT_OPENERS or before in REPORTING_VERBS
        return opens or self.is_verb(hit.end)
