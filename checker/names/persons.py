"""A named person, with the titles, countries and bodies printed around the name."""

from __future__ import annotations

from checker.names.bodies import Meant
from checker.names.body_nouns import LEADING_VERBS, SORTS
from checker.names.countries import is_given_name
from checker.names.entities import EntityKind, MentionForm
from checker.names.fold import fold
from checker.names.grammar import is_former, joined, match_seat, match_title, spaced
from checker.names.reading import Hit, Modifiers, Reading, Role
from checker.names.words import (
    CALENDAR,
    FEMALE_HONORIFICS,
    FORMER,
    FUNCTION_WORDS,
    HONORIFICS,
    MALE_HONORIFICS,
    ORGANISATION_HEADS,
    REPORTING_VERBS,
    TITLE_HEADS,
)

_ON_BEHALF = (
    ("of",),
    ("from",),
    ("for",),
    ("on", "behalf", "of"),
    ("speaking", "for"),
    ("who", "speaks", "for"),
    ("who", "spoke", "for"),
    ("who", "works", "for"),
    ("who", "represents"),
)
_LONGEST_OWNER = 9
# Who has to do with a body and does not belong to it.
_OUTSIDERS = frozenset(
    "critic opponent rival victim shareholder investor visitor customer client patient passenger "
    "neighbour neighbor resident widow widower relative friend fan supporter prisoner inmate pupil "
    "student graduate veteran fan user member-elect buyer seller bidder supplier ally enemy".split()
)


def read_person(reading: Reading, i: int) -> Hit | None:
    """A named person, with all that stands before the name and belongs to it."""
    if reading.lower(i) == "the":
        return read_person(reading, i + 1) if spaced(reading.tokens[i]) else None
    for whole in (True, False):
        found = Modifiers()
        start = _premodifiers(reading, i, found, whole=whole)
        if start > i and not found.titles:
            continue
        named = _name(reading, start, found)
        if named is not None:
            return _named_person(reading, i, named, found)
    return None


def _named_person(
    reading: Reading, i: int, named: tuple[int, tuple[str, ...], MentionForm], found: Modifiers
) -> Hit:
    end, people, form = named
    stop = _of_owner(reading, end, found) if found.titles else _of_body(reading, end, found)
    resume = _apposition(reading, stop, found) if people else stop
    if found.organisation is None and any(map(_is_mayor, found.titles)):
        found.organisation = found.town
    role = None
    # A title before a surname that several bear is no evidence whose it is.
    sure = form is MentionForm.FULL or _is_unique(reading, end - 1)
    if len(people) == 1 and (found.titles or found.organisation) and sure:
        role = Role(
            person=people[0],
            titles=tuple(found.titles),
            country=found.country,
            organisation=found.organisation,
            serves=found.serves,
        )
    return Hit(i, stop, people, EntityKind.PERSON, form, resume, role=role)


def _is_unique(reading: Reading, last: int) -> bool:
    short = reading.index.match_short(reading.tokens, last)
    return short is None or len(short[1]) <= 1


def _premodifiers(reading: Reading, i: int, found: Modifiers, *, whole: bool) -> int:
    """Read "Acme Corp. chief executive", "Mr. Roe's spokesman,", "Russian President".

    With ``whole`` false only titles are read, so that a possessive may be the name itself.
    """
    tokens = reading.tokens
    j = i
    while j < len(tokens) and reading.same_sentence(i, j):
        token = tokens[j]
        if token.lower in HONORIFICS and token.capital and spaced(token):
            found.titles.append(token.lower)
            if token.lower in FEMALE_HONORIFICS:
                found.sex = "female"
            elif token.lower in MALE_HONORIFICS:
                found.sex = "male"
            j += 1
            continue
        if token.lower in FORMER and spaced(token):
            found.former = True
            j += 1
            continue
        step = _unlisted_office(reading, j, found) or _title(reading, j, found, first=j == i)
        if step is None and whole:
            step = _owner(reading, j, found)
        if step is None:
            break
        j = step
    return j


def _title(reading: Reading, j: int, found: Modifiers, *, first: bool) -> int | None:
    """Step over an office in front of a name: "president", "president of France,"."""
    tokens = reading.tokens
    title = match_title(tokens, j)
    named = reading.index.match_full(tokens, j)
    if title is None or (named is not None and named[0] > title[0]):
        return None
    end = title[0]
    if end >= len(tokens) or tokens[end - 1].possessive:
        return None
    if (field_end := _field_end(reading, end)) > end and tokens[field_end - 1].gap == ", ":
        end = field_end
    elif spaced(tokens[end - 1]) and tokens[end].lower in {"of", "at"}:
        stop = _of_before_name(reading, j, end, found)
        if stop is None:
            return None
        end = stop
    elif not spaced(tokens[end - 1]) and (
        tokens[end - 1].gap != ", "
        or (first and not _is_apposed(reading, j, end))
        or _speaks_next(reading, end)
    ):
        return None
    found.titles.append(f"former {title[1]}" if found.former else title[1])
    _take_body_in_title(reading, j, title[0], found)
    return end


def _of_before_name(reading: Reading, j: int, end: int, found: Modifiers) -> int | None:
    """Step over whose an office is, up to the comma before its holder's name; ``end`` is at "of".

    "The chair of the Ely trust, Ann Roe,", "the director of the clinic in Holm, Bo Lund,".
    """
    tokens = reading.tokens
    owner, town = reading.owner(end + 1), reading.town(end + 1)
    if owner is not None:
        stop, country, body = owner
    elif town is not None:
        stop, country, body = town[0], None, None
    else:
        return _unknown_owner(reading, j, end)
    if reading.after(stop) in {"in", "at"} and (where := reading.town(stop + 1)) is not None:
        stop = where[0]
    if tokens[stop - 1].gap != ", ":
        return None
    if owner is None and town is not None:
        found.town = town[1]
    found.country, found.organisation = country or found.country, body or found.organisation
    return stop


def _unknown_owner(reading: Reading, j: int, end: int) -> int | None:
    """Where the name begins in "the head of the valley's fire crews, Ann Roe,"."""
    for k in range(end + 1, min(end + _LONGEST_OWNER, len(reading.tokens))):
        if reading.tokens[k].gap == ", " and reading.same_sentence(end, k):
            return k + 1 if _is_apposed(reading, j, k + 1) else None
        if not joined(reading.tokens[k]) and not reading.tokens[k].possessive:
            return None
    return None


def _field_end(reading: Reading, end: int) -> int:
    """Where the field of an office ends ("head of research"), or the office that has none."""
    if reading.after(end) != "of":
        return end
    for k in range(end + 1, min(end + 4, len(reading.tokens))):
        token = reading.tokens[k]
        if token.capital or token.possessive or token.lower in FUNCTION_WORDS | SORTS.keys():
            return end
        if not joined(token) or reading.after(k + 1) in {"at", "for"}:
            return k + 1
    return end


def _is_apposed(reading: Reading, j: int, end: int) -> bool:
    """Whether the name behind a title is all of an apposition: "the prosecutor, Ann Roe,"."""
    named = reading.index.match_full(reading.tokens, end)
    return (
        reading.before(j) == "the"
        and named is not None
        and named[1].kind is EntityKind.PERSON
        and reading.tokens[named[0] - 1].gap.startswith(",")
    )


def _speaks_next(reading: Reading, i: int) -> bool:
    """Whether the name at ``i`` is the subject of a new clause: "… of the captain, Roe said"."""
    named = reading.index.match_full(reading.tokens, i)
    end = named[0] if named is not None else i + 1
    return reading.after(end) in REPORTING_VERBS


def _take_body_in_title(reading: Reading, j: int, end: int, found: Modifiers) -> None:
    """Note the body that a title begins with: "council leader", "union president"."""
    if found.country is not None or found.organisation is not None:
        return
    body = reading.bodies.before_office(j)
    if body is not None and body[0] < end:
        _take_meant(body[1], found)


def _take_meant(meant: Meant, found: Modifiers) -> None:
    if meant.kind is EntityKind.COUNTRY:
        found.country = meant.name
    else:
        found.organisation = meant.name


def _owner(reading: Reading, j: int, found: Modifiers) -> int | None:
    """Step over whom an office belongs to: a seat, country, body, or person with 's."""
    tokens = reading.tokens
    if found.titles and found.titles[-1] not in HONORIFICS:
        return None
    named = reading.index.match_full(tokens, j)
    seat = match_seat(tokens, j)
    if seat is not None and spaced(tokens[seat[0] - 1]):
        found.take(seat=seat[1])
        return seat[0]
    for match in (reading.nations.country, reading.nations.demonym):
        country = match(tokens, j)
        if country is None or not spaced(tokens[country[0] - 1]):
            continue
        if named is None or named[0] <= country[0]:
            found.take(country=country[1])
            return country[0]
    if named is None:
        body = reading.bodies.before_office(j)
        if body is not None and spaced(tokens[body[0] - 1]):
            _take_meant(body[1], found)
            return body[0]
        short = reading.index.match_short(tokens, j)
        people = _bearers(reading, short[1], short[2], found) if short else ()
        if short is None or len(people) != 1:
            return _common_owner(reading, j)
        end, owner, kind = short[0], people[0], EntityKind.PERSON
    else:
        end, owner, kind = named[0], named[1].canonical, named[1].kind
    if not spaced(tokens[end - 1]):
        return None
    if kind is EntityKind.ORGANISATION:
        found.organisation = owner
        return end
    if kind is EntityKind.PERSON and tokens[end - 1].possessive:
        found.serves, found.titles, found.sex = owner, [], None
        return end
    if kind is EntityKind.PLACE and (tokens[end - 1].possessive or reading.after(end) == "mayor"):
        found.town = owner
        return end
    return None


def _is_mayor(title: str) -> bool:
    return title.split()[-1] == "mayor" and not is_former(title)


def _unlisted_office(reading: Reading, j: int, found: Modifiers) -> int | None:
    """Step over an office that no list knows, behind its body: "Acme's chief pilot, Bo Lund,"."""
    owned = found.organisation is not None and not found.titles
    if not owned or j < 1 or not reading.tokens[j - 1].possessive:
        return None
    for k in range(j, min(j + 3, len(reading.tokens))):
        token = reading.tokens[k]
        if token.capital or token.possessive or not reading.same_sentence(j, k):
            return None
        if token.gap == ", ":
            named = reading.index.match_full(reading.tokens, k + 1)
            if named is None or named[1].kind is not EntityKind.PERSON:
                return None
            if not reading.tokens[named[0] - 1].gap.startswith(","):
                return None
            found.titles.append(" ".join(t.lower for t in reading.tokens[j : k + 1]))
            return k + 1
        if not joined(token):
            return None
    return None


def _common_owner(reading: Reading, j: int) -> int | None:
    """Step over an owner that is nobody's principal: "the town's mayor"."""
    token = reading.tokens[j]
    owns = token.possessive and spaced(token) and not token.capital
    return j + 1 if owns and reading.before(j) == "the" else None


def _name(
    reading: Reading, i: int, found: Modifiers
) -> tuple[int, tuple[str, ...], MentionForm] | None:
    """The name proper at ``i``: the index after it, its bearers, its form."""
    full = reading.index.match_full(reading.tokens, i)
    if full is not None and full[1].kind is EntityKind.PERSON:
        return full[0], (full[1].canonical,), MentionForm.FULL
    if full is not None:
        return None
    short = reading.index.match_short(reading.tokens, i)
    if short is None:
        return None
    end, surname, given = short
    lower = reading.lower(i)
    bare = not found.titles
    if bare and end == i + 1 and (lower in FUNCTION_WORDS or lower in CALENDAR):
        return None
    if _part_of_other(reading, i, end, bare):
        return None
    people = _bearers(reading, surname, given, found)
    if not people and not surname:
        return None
    return end, people, MentionForm.SURNAME


def _part_of_other(reading: Reading, i: int, end: int, bare: bool) -> bool:
    """Whether the word is part of a longer unknown name: Zoe Smith, Smith Tower."""
    before = reading.tokens[i - 1] if i else None
    if (
        bare
        and before is not None
        and before.capital
        and spaced(before)
        and not before.headline
        and reading.same_sentence(i - 1, i)
        and is_given_name(fold(before.word))
        and before.lower not in TITLE_HEADS
        and before.lower not in FUNCTION_WORDS
        and before.lower not in CALENDAR
    ):
        return True
    last = reading.tokens[end - 1]
    after = reading.tokens[end] if end < len(reading.tokens) and last.gap == " " else None
    return (
        after is not None
        and not last.possessive
        and after.capital
        and after.lower in ORGANISATION_HEADS
        and not after.headline
    )


def _bearers(
    reading: Reading, surname: tuple[str, ...], given: tuple[str, ...], found: Modifiers
) -> tuple[str, ...]:
    """Who bears a short name here: at most one, none when it cannot be told.

    Of several, whom the text named in full last; nobody where one sentence named two of them last.
    """
    people = _fitting(reading, surname, found)
    if len(people) > 1:
        named = {p: reading.tokens[reading.full[p]].sentence for p in people if p in reading.full}
        last = max(named.values(), default=-1)
        people = tuple(person for person, sentence in named.items() if sentence == last)
    if not people:
        # By given name, or a family name printed first, only whom this text names in full.
        people = tuple(p for p in _fitting(reading, given, found) if p in reading.full)
    return people if len(people) == 1 else ()


def _fitting(reading: Reading, people: tuple[str, ...], found: Modifiers) -> tuple[str, ...]:
    if found.sex is not None:
        people = tuple(p for p in people if reading.index.sex(p) in {None, found.sex})
    offices = [title for title in found.titles if title not in HONORIFICS]
    if len(people) > 1 and offices:
        holders = tuple(p for p in people if set(offices) & reading.index.entities[p].titles)
        people = holders or people
    return people


def _of_owner(reading: Reading, end: int, found: Modifiers) -> int:
    """Take in "of Germany" or "of the University of Leeds" behind a titled name."""
    if reading.after(end) != "of" or reading.tokens[end - 1].possessive:
        return end
    if (town := reading.town(end + 1)) is not None and any(map(_is_mayor, found.titles)):
        found.town = town[1]
        return town[0]
    start = end + 2 if reading.lower(end + 1) == "the" else end + 1
    owner = reading.nation_or_body(start)
    if owner is None or reading.nations.demonym(reading.tokens, start) is not None:
        return end
    found.country, found.organisation = owner[1] or found.country, owner[2]
    return owner[0]


def _of_body(reading: Reading, end: int, found: Modifiers) -> int:
    """Take in the body behind a name without a title: "Ann Roe of the Dockers' Union"."""
    if reading.after(end) not in {"of", "from"} or reading.tokens[end - 1].possessive:
        return end
    owner = reading.owner(end + 1)
    if owner is None or owner[2] is None or reading.tokens[owner[0] - 1].possessive:
        return end
    found.organisation = owner[2]
    return owner[0]


def _speaks_for(reading: Reading, i: int) -> int | None:
    """Where the body begins in "of Acme", "who speaks for Acme", "on behalf of Acme" at ``i``."""
    for words in _ON_BEHALF:
        if all(reading.lower(i + k) == word for k, word in enumerate(words)):
            return i + len(words)
    return None


def _apposition(reading: Reading, end: int, found: Modifiers) -> int:
    """Read ", a Russian deputy representative to …" or ", NATO's secretary general" behind a name.

    Returns:
        Where to go on: behind the office, so that whom it names is not mentioned again.
    """
    tokens = reading.tokens
    if end >= len(tokens) or tokens[end - 1].gap != ", ":
        return end
    own = Modifiers()
    j = end
    if tokens[j].lower == "who" and (office := LEADING_VERBS.get(reading.after(j + 1))):
        owner = reading.owner(j + 2)
        if owner is None or owner[2] is None:
            return end
        found.titles.append(office)
        found.organisation = owner[2]
        return owner[0]
    if (body := _speaks_for(reading, j)) is not None:
        owner = reading.owner(body)
        if owner is None or owner[2] is None:
            return end
        found.organisation = owner[2]
        return owner[0]
    if tokens[j].lower in {"a", "an", "the"}:
        j += 1
    first = j
    for _ in range(6):
        if j >= len(tokens) or not reading.same_sentence(end, j):
            return end
        title = match_title(tokens, j)
        if title is not None:
            if title[0] < len(tokens) and spaced(tokens[title[0] - 1]):
                follower = tokens[title[0]]
                if follower.capital and not follower.headline:
                    return end
                if follower.lower in REPORTING_VERBS or follower.lower.endswith("ed"):
                    return end  # "… about Roe, a spokesman said"
            return _close_apposition(reading, j, title, own, found)
        step = _owner(reading, j, own)
        if step is None:
            if j > first and tokens[j].lower in {"of", "at", "for", "with", "from"}:
                return _belongs_to(reading, end, j, found)
            if tokens[j].capital or tokens[j].lower in FUNCTION_WORDS or not joined(tokens[j]):
                return end
            step = j + 1
        j = step
    return end


def _belongs_to(reading: Reading, end: int, i: int, found: Modifiers) -> int:
    """Take in the body of an apposition whose noun is no office: "a neurologist at the clinic"."""
    owner = reading.owner(i + 1)
    if owner is None or owner[2] is None or reading.lower(i - 1) in _OUTSIDERS:
        return end
    found.organisation = found.organisation or owner[2]
    return owner[0]


def _close_apposition(
    reading: Reading, start: int, title: tuple[int, str], own: Modifiers, found: Modifiers
) -> int:
    tokens = reading.tokens
    end = _field_end(reading, title[0])
    own.titles.append(title[1])
    _take_body_in_title(reading, start, title[0], own)
    if reading.after(end) == "of" and (town := reading.town(end + 1)) is not None:
        end, own.town = town
    elif reading.after(end) in {"of", "for", "at", "to"} and end + 1 < len(tokens):
        own_voice = tokens[end].lower != "to"
        owner = reading.owner(end + 1)
        j = end + 2 if tokens[end + 1].lower == "the" else end + 1
        if owner is not None and reading.nations.demonym(tokens, j) is None:
            end = owner[0]
            if own_voice:
                own.country, own.organisation = owner[1] or own.country, owner[2]
    found.titles += own.titles
    found.country = own.country or found.country
    found.organisation = own.organisation or found.organisation
    found.serves = own.serves or found.serves
    found.town = own.town or found.town
    return end
