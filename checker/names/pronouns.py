"""Whom "he" and "she" mean, as far as the sentence structure tells."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from checker.names.countries import Sex
from checker.names.entities import EntityKind, MentionForm
from checker.names.fold import fold
from checker.names.reading import REACH, Hit, Reading, Seen
from checker.names.words import HE, REPORTING_VERBS, SHE, THEY

_BESIDE = 8
"""How many words behind a quotation may name its speaker."""


def read_pronoun(reading: Reading, i: int) -> Hit | None:
    """A pronoun of the third person at ``i``; "they" is never resolved."""
    lower = reading.lower(i)
    if lower in THEY:
        return Hit(i, i + 1, (), EntityKind.PERSON, MentionForm.PRONOUN, i + 1)
    if lower not in HE and lower not in SHE:
        return None
    person = antecedent(reading, i)
    entities = (person,) if person else ()
    return Hit(i, i + 1, entities, EntityKind.PERSON, MentionForm.PRONOUN, i + 1)


def antecedent(reading: Reading, i: int) -> str | None:
    """Who "he" or "she" at ``i`` is: the one subject before it, in its own quotation or none.

    Where a sentence names people who fit but makes nobody its subject, the search ends: the subject
    of an earlier sentence is no longer the likeliest. Of one alone it is the one.
    """
    token = reading.tokens[i]
    sex: Sex = "female" if token.lower in SHE else "male"
    # "Kim Yo-jong, his sister": not her own.
    own = token.lower in {"his", "her"}
    here: set[str] = set()
    for back in range(REACH + 1):
        near = [
            seen
            for seen in reading.in_sentence(token.sentence - back)
            if seen.quotation == token.quotation
            and reading.sex(seen.person) in {None, sex}
            and not (own and seen.end == i)
        ]
        if not near:
            continue
        if back == 0 and token.lower == "him":
            # Nobody acts on himself as "him": it is somebody of a sentence before.
            here = {seen.person for seen in near}
            if len(here) > 1:
                return None
            continue
        if token.lower == "him":
            near = [seen for seen in near if seen.person not in here]
            if not near:
                continue
        if back == 0:
            person, settled = _in_sentence(reading, i, near)
            if settled:
                return person
            continue
        people = {seen.person for seen in near}
        subject = next((seen.person for seen in near if seen.subject), None)
        return subject or (people.pop() if len(people) == 1 else None)
    return _spoken_of(reading, i, sex) if token.quotation >= 0 and not own else None


def _spoken_of(reading: Reading, i: int, sex: Sex) -> str | None:
    """Of whom a quotation speaks that has named nobody: the one who fits and does not speak."""
    token = reading.tokens[i]
    near = [
        seen
        for back in range(REACH + 1)
        for seen in reading.in_sentence(token.sentence - back)
        if seen.quotation < 0 and reading.sex(seen.person) in {None, sex}
    ]
    people = {seen.person for seen in near} - {seen.person for seen in near if seen.speaks}
    if len(people) != 1:
        return None
    person = people.pop()
    names = {fold(word) for word in person.split()}
    beside = (t for t in reading.tokens[i + 1 :] if t.quotation != token.quotation)
    return None if any(fold(t.word) in names for t in islice(beside, _BESIDE)) else person


def _in_sentence(reading: Reading, i: int, near: Sequence[Seen]) -> tuple[str | None, bool]:
    """The antecedent within the sentence, and whether that settles it."""
    subjects = {seen.person for seen in near if seen.subject}
    owners = {s.person for s in near if s.possessive} - subjects
    possessive = reading.lower(i) in {"his", "her"}
    if possessive and owners:
        # "Smith's opposition to … and his belief": the owner goes on owning.
        last = [seen.person for seen in near if seen.possessive][-1]
        if reading.before(i) == "and" or not subjects:
            return (last if len(owners) == 1 else None), True
        return None, True
    if subjects and len(subjects) > 1 and _is_reported(reading, i):
        return [seen.person for seen in near if seen.subject][-1], True
    if subjects:
        return (subjects.pop() if len(subjects) == 1 else None), True
    people = {seen.person for seen in near}
    opening = not reading.before(i)
    if len(people) == 1 and not opening:
        return people.pop(), True
    return None, not opening


def _is_reported(reading: Reading, i: int) -> bool:
    """Whether the pronoun opens what somebody says: "said he", "said that he"."""
    before = reading.before(i)
    if before == "that":
        before = reading.before(i - 1)
    return before in REPORTING_VERBS
