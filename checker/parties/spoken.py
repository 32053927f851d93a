"""Whom "he", "she" and "they" mean in somebody's own words (pure).

Nobody speaks of himself in the third person: in quoted words a pronoun means somebody else, who is
most often the one the article has named last. That rule is the quotation's; outside of quotations
the reader of names settles pronouns by the sentence's structure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.answered import Reading
from checker.models import Attribution, Span, Voice
from checker.names import EntityKind, Mention, MentionForm
from checker.names.countries import sex_of
from checker.names.fold import fold
from checker.parties.named import Party, Sort, parties_in

_REACH = 700
_HE = frozenset({"he", "him", "his", "himself"})
_SHE = frozenset({"she", "her", "hers", "herself"})
_THEY = re.compile(r"\b[Tt]hey\b|\bthem\b")
# Who is told something, and where somebody is, is not the other side.
_ASIDE = re.compile(r"\b(?:told|in|at|from|of)\s+(?:the\s+)?(?:[a-z]+\s+)?\Z")
_CLIENT = re.compile(r"\b(?:my|our|his|her)\s+client\b(?![’'-])", re.IGNORECASE)
_KIN = re.compile(
    r"\b(?:my|our|his|her)\s+(?:(?:late|elder|older|younger|little|big|twin|only|own)\s+)?(?:(?P<she>sister|"
    r"mother|wife|daughter|aunt|niece|grandmother|mum|mom)|(?P<he>brother|father|husband|son|uncle|"
    r"nephew|grandfather|dad)|(?P<any>child|cousin|partner))\b(?![’'-])",
    re.IGNORECASE,
)
_OF_COURT = re.compile(r"\b(?:judge|lawyer|counsel|attorney|solicitor|barrister|prosecutor)\b")
_PLURAL_BEFORE = re.compile(
    r"\b(?:people|men|women|children|things|\w{3,}(?:ers|ors|ists|ians|ants|ents|ies|ments|ions|ings))\b"
)


def spoken_of(reading: Reading, span: Span, attribution: Attribution) -> list[Party]:
    """The parties whom pronouns of the third person mean in a stretch of quoted words, in order.

    Args:
        reading: The article.
        span: The words.
        attribution: Whose they are; nobody is meant in words that are not quoted.
    """
    speaker = attribution.speaker.canonical
    if attribution.voice is Voice.INDIRECT and not attribution.speaker.anonymous:
        return [
            Party(m.start, m.end, (speaker,), Sort.PERSON, m)
            for m in reading.within(span)
            if not m.entities and m.text.lower() == "him" and _sex_fits(reading, speaker, _HE)
        ]
    if attribution.voice is not Voice.DIRECT:
        return []
    found = []
    for mention in reading.within(span):
        singular = mention.form is MentionForm.PRONOUN and mention.text.lower() in _HE | _SHE
        if singular and mention.entities in {(), (speaker,)}:
            person = _last_person(reading, mention, span, speaker)
            if person is not None:
                found.append(Party(mention.start, mention.end, (person,), Sort.PERSON, mention))
    return found


def is_self(party: Party, attribution: Attribution) -> bool:
    """Whether a pronoun of the third person was taken for the one whose quoted words these are."""
    mention = party.mention
    return (
        attribution.voice is Voice.DIRECT
        and mention is not None
        and mention.form is MentionForm.PRONOUN
        and party.names == (attribution.speaker.canonical,)
    )


def _last_person(reading: Reading, pronoun: Mention, span: Span, speaker: str) -> str | None:
    """The person named last before the words who can be meant and is not the one who speaks."""
    sex = _SHE if pronoun.text.lower() in _SHE else _HE
    others = (name for name in _persons_before(reading, span.start) if name != speaker)
    return next((name for name in others if _sex_fits(reading, name, sex)), None)


def client_of(reading: Reading, span: Span, attribution: Attribution) -> str | None:
    """Whom "my client", "his client" means: the last named before who is not of the court."""
    if attribution.voice is Voice.NARRATOR or not _CLIENT.search(span.of(reading.article.text)):
        return None
    for name in _persons_before(reading, span.start):
        entity = reading.gazetteer.resolve(name)
        titles = " ".join(entity.titles) if entity is not None else ""
        if name != attribution.speaker.canonical and not _OF_COURT.search(titles):
            return name
    return None


def relative_of(reading: Reading, span: Span, attribution: Attribution) -> str | None:
    """Whom "my sister" means: the only other one of the article who bears the speaker's surname."""
    found = _KIN.search(span.of(reading.article.text))
    if found is None or attribution.voice is Voice.NARRATOR:
        return None
    speaker = attribution.speaker.canonical
    sex = _SHE if found["she"] else _HE if found["he"] else None
    family = {
        mention.entities[0]
        for mention in reading.mentions
        if mention.kind is EntityKind.PERSON
        and len(mention.entities) == 1
        and mention.entities[0] != speaker
        and mention.entities[0].split()[-1] == speaker.split()[-1]
    }
    fitting = [name for name in sorted(family) if sex is None or _sex_fits(reading, name, sex)]
    return fitting[0] if len(fitting) == 1 else None


def _persons_before(reading: Reading, start: int) -> Iterator[str]:
    """Who is named before a place, the nearest first, as far back as a quotation may point."""
    for mention in reversed(reading.mentions):
        if mention.end > start:
            continue
        if start - mention.end > _REACH:
            return
        if mention.kind is EntityKind.PERSON and len(mention.entities) == 1:
            yield mention.entities[0]


def _sex_fits(reading: Reading, name: str, sex: frozenset[str]) -> bool:
    """Whether no pronoun or title of the article says that a person is of the other sex."""
    given = sex_of(fold(name.split()[0]))
    if given is not None:
        return (given == "female") == (sex is _SHE)
    entity = reading.gazetteer.resolve(name)
    titles = entity.titles if entity is not None else frozenset()
    other = {"mr", "sir", "lord"} if sex is _SHE else {"mrs", "ms", "miss", "lady"}
    if titles & other:
        return False
    told = {
        m.text.lower()
        for m in reading.mentions
        if m.form is MentionForm.PRONOUN and m.entities == (name,)
    }
    return not told or not told.isdisjoint(sex)


def they_of(reading: Reading, span: Span, attribution: Attribution) -> tuple[str, ...]:
    """The other side of whom somebody speaks as "they" or "them"; empty where it is unclear."""
    words = span.of(reading.article.text)
    pronoun = _THEY.search(words)
    if attribution.voice is not Voice.DIRECT or pronoun is None:
        return ()
    if _PLURAL_BEFORE.search(words, 0, pronoun.start()):
        return ()
    own = {attribution.speaker.canonical, attribution.speaker.principal}
    text = reading.article.text
    start = max(span.start - _REACH, text.rfind("\n", 0, span.start) + 1, 0)
    found = [
        party
        for party in parties_in(reading, Span(start=start, end=span.start))
        if party.sort is Sort.BODY
        and party.mention is not None
        and not own & set(party.names)
        and not _ASIDE.search(text[start : party.start])
    ]
    bodies = {name for party in found for name in party.names}
    return tuple(sorted(bodies)) if len(bodies) == 1 or len(found) == 1 else ()
