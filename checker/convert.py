"""From an answered part to a claim: everything that code can know is worked out here.

Pure. The model has said which event a part speaks of, of which type, and (where no cue settles it)
with which status; who says it, in which exact words, who takes part, where, when, how many, whose
will it is and on which day it was said are read from the article itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from checker.dates import asserted_on, find_times
from checker.engine import digest
from checker.factuality import Cue, condition
from checker.groups import find_groups
from checker.lattice import PAST
from checker.models import (
    Article,
    Attribution,
    Claim,
    Event,
    EventTime,
    EventType,
    Interval,
    Quote,
    Span,
    Speaker,
    Status,
    StatusBasis,
    StatusValue,
    Voice,
)
from checker.names import Entity, EntityKind, Gazetteer, Mention, MentionForm
from checker.parts import Part
from checker.periods import Tense
from checker.places import find_place
from checker.quantities import find_quantities, shifted
from checker.wording import stem

_GATHERINGS = frozenset({EventType.MEETING, EventType.CALL, EventType.VISIT})
_ACTED = _GATHERINGS | {
    EventType.APPOINTMENT,
    EventType.ELECTION,
    EventType.LABOUR,
    EventType.LEGAL,
}
_ACTORS = frozenset({EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.COUNTRY})
_PLACE_BEFORE = re.compile(
    r"\b(?:in|at|to|from|near|outside|on|over|across|into|inside|around|off|towards?|left|reached)"
    r"\s+(?:the\s+)?\Z",
    re.I,
)
_VISIT_BEFORE = re.compile(r"\bvisit(?:s|ed|ing)?\s+(?:the\s+)?\Z", re.I)
_TOLD_BEFORE = re.compile(r"\b(?:tell|tells|told)\s+(?:the\s+)?\Z", re.I)
_OF_BEFORE = re.compile(r"\bof\s+(?:the\s+)?\Z", re.I)
_POSSESSIVE = re.compile(r"[’']s?\s+(?P<next>[\w’'-]+)?")
_FIRST_PERSON = re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|us|me)\b")
_FOR_SOMEBODY = re.compile(r"\b(?:of|for|at|from|to|with|close|near|in)\s+(?:the\s+)?\Z", re.I)
_OF_SOMEBODY = re.compile(r"\s+(?:of|from|at|with|for)\b")
_SINGULAR_PRONOUNS = frozenset({"he", "she"})
_PLURAL_PRONOUNS = frozenset({"they", "we"})
_AGED = re.compile(r"(?i:the)\s+\d{1,3}-year-old")
_OWNED = re.compile(r"(?i:its|their|his|her|the)\s+(?P<noun>[A-Za-z]{4,})")
_FIRM = re.compile(
    r"(?i:the|its)\s+(?:airline|bank|brewer|builder|business|carrier|company|developer|employer|firm|"
    r"group|maker|manufacturer|operator|owner|producer|retailer|supplier)"
)
_NO_FIRM = re.compile(
    r"\b(?:Agency|Association|Authority|Board|Chamber|Church|Club|College|Commission|Committee|"
    r"Congress|Council|Court|Department|Exchange|Federation|Hospital|House|Inspectorate|Institute|League|"
    r"Ministry|News|Office|Organi[sz]ation|Parliament|Party|Police|Post|Press|School|Senate|Service|"
    r"Society|Treasury|Union|University)\b|\b[Uu]nion\b|^the\s"
)
_ANONYMOUS_ARTICLE = re.compile(r"\A(?:an?|the|some|several|one|another|many)\s+", re.I)


@dataclass(frozen=True)
class Reading:
    """One article as the converter needs it: its text with every name in it found.

    Attributes:
        article: The article.
        mentions: Every reference to an entity, in text order, offsets into the article's text.
        gazetteer: The names of the run.
    """

    article: Article
    mentions: tuple[Mention, ...]
    gazetteer: Gazetteer

    def within(self, span: Span) -> list[Mention]:
        """The mentions that lie wholly inside ``span``."""
        return [m for m in self.mentions if span.start <= m.start and m.end <= span.end]

    def touching(self, span: Span) -> list[Mention]:
        """The mentions that share a character with ``span``."""
        return [m for m in self.mentions if m.start < span.end and span.start < m.end]


@dataclass(frozen=True)
class Answered:
    """What is known of one part once the model has answered.

    Attributes:
        passage: Index of the passage.
        offset: Where the passage begins in the article.
        part: The part, with offsets into the passage.
        event: The event in a few words.
        type: Its type.
        concept: The kind of event within its type, where a trigger word tells.
        status: What is said of it.
        basis: What the status rests on.
        cue: The words that settled the status, with offsets into the part; None if the model did.
        second_opinion: The status as a strong model reads it; None where none was asked.
        participants: Names as a strong model gave them; None to read them from the words.
    """

    passage: int
    offset: int
    part: Part
    event: str
    type: EventType
    status: StatusValue
    basis: StatusBasis
    concept: str | None = None
    cue: Cue | None = None
    second_opinion: StatusValue | None = None
    participants: tuple[str, ...] | None = None

    @property
    def span(self) -> Span:
        """The part's place in the article."""
        return moved(self.part.span, self.offset)


def moved(span: Span, offset: int) -> Span:
    """The span, ``offset`` code points further on."""
    return Span(start=span.start + offset, end=span.end + offset)


def to_claims(reading: Reading, answers: Iterable[Answered]) -> tuple[Claim, ...]:
    """The claims of one article, in text order.

    A second pass lets claims that name an event only by reference ("no meeting is on the schedule")
    take their participants from the last claim before them that names them.
    """
    claims: list[Claim] = []
    for answered in sorted(answers, key=lambda a: (a.span.start, a.span.end, a.event)):
        claims.append(_to_claim(reading, answered, claims))
    return tuple(claims)


def _to_claim(reading: Reading, answered: Answered, earlier: Sequence[Claim]) -> Claim:
    article, span = reading.article, answered.span
    text = article.text
    quote = Quote.cut(text, span.start, span.end)
    attribution = _attribution(reading, answered, earlier)
    trigger = locate(answered.event, text, span)
    event_time = _time(article, answered, trigger)
    participants = _participants(reading, answered, trigger, attribution)
    participants = _inherit(answered, participants, quote.text, earlier)
    place, place_mention = _place(reading, span)
    label = label_of(answered.type, answered.event, participants)
    condition_span = condition(quote.text)
    status = Status(
        value=answered.status,
        second_opinion=answered.second_opinion,
        holder=_holder(reading, answered, attribution),
        condition=_cut(text, condition_span, span.start) if condition_span else None,
        basis=answered.basis,
        cue=_cut(text, answered.cue.span, span.start) if answered.cue else None,
    )
    return Claim(
        id="c"
        + digest(
            [
                article.id,
                span.start,
                span.end,
                answered.type.value,
                answered.status.value,
                answered.event,
            ]
        ),
        article=article.id,
        passage=answered.passage,
        quote=quote,
        attribution=attribution,
        event=Event(
            type=answered.type,
            label=label,
            concept=answered.concept,
            trigger=trigger,
            participants=participants,
            place=place,
            place_mention=place_mention,
            time=event_time,
        ),
        status=status,
        quantities=tuple(shifted(q, span.start) for q in find_quantities(quote.text)),
        asserted_on=_said_on(article, answered),
    )


def _cut(text: str, span: Span, offset: int) -> Quote:
    return Quote.cut(text, span.start + offset, span.end + offset)


# -- who says it --------------------------------------------------------------------------------


def _attribution(reading: Reading, answered: Answered, earlier: Sequence[Claim]) -> Attribution:
    stretch, offset = answered.part.stretch, answered.offset
    text = reading.article.text
    chain = tuple(
        _speaker(reading, moved(span, offset), earlier).canonical for span in stretch.chain
    )
    if stretch.source is None:
        outlet = reading.article.outlet or "the article"
        speaker = Speaker(canonical=outlet)
        if stretch.quoted:
            # A quotation goes on from the passage before; else the copy does not say whose it is.
            speaking = [c for c in earlier if c.passage in {answered.passage, answered.passage - 1}]
            if speaking and speaking[-1].attribution.voice is not Voice.NARRATOR:
                speaker = speaking[-1].attribution.speaker
                return Attribution(speaker=speaker, voice=Voice.DIRECT, chain=chain)
            return Attribution(
                speaker=Speaker(canonical="unnamed speaker", anonymous=True),
                voice=Voice.DIRECT,
                chain=chain,
            )
        return Attribution(speaker=speaker, voice=Voice.NARRATOR, chain=chain)
    cue = _cut(text, stretch.cue, offset) if stretch.cue else None
    speaker = _speaker(reading, moved(stretch.source, offset), earlier)
    return Attribution(speaker=speaker, cue=cue, voice=stretch.voice, chain=chain)


def _speaker(reading: Reading, source: Span, earlier: Sequence[Claim]) -> Speaker:
    text, gazetteer = reading.article.text, reading.gazetteer
    words = Quote.cut(text, source.start, source.end)
    named = [m for m in reading.touching(source) if m.entities]
    exact = [m for m in named if len(m.entities) == 1 and _is_the_source(text, m, source)]
    if exact:
        # "Ann Roe of the Dockers' Union" is Roe.
        mention = min(exact, key=lambda m: (m.kind is not EntityKind.PERSON, -m.end))
        name = mention.entities[0]
        entity = gazetteer.resolve(name)
        return Speaker(
            mention=Quote.cut(text, mention.start, mention.end),
            canonical=name,
            role=_office_of(entity) if entity else None,
            principal=mention.principal or gazetteer.principal_of(name),
        )
    if meant := _meant(reading, source):
        return Speaker(
            mention=words, canonical=meant, principal=gazetteer.principal_of(meant) or None
        )
    described = _described(words.text)
    if words.text.lower() in _PLURAL_PRONOUNS and earlier:
        last = earlier[-1].attribution
        if last.voice is not Voice.NARRATOR:
            return last.speaker.model_copy(update={"mention": words})
    if words.text.lower() in _SINGULAR_PRONOUNS and (speaking := _speaking(reading, earlier)):
        return speaking.model_copy(update={"mention": words})
    principal = next(
        (m.principal for m in reading.touching(source) if m.principal), None
    ) or gazetteer.principal_of(words.text)
    if words.text.lower().startswith(("the ", "the")):
        # "The official told …": the unnamed source introduced before.
        for claim in reversed(earlier):
            known = claim.attribution.speaker
            if known.anonymous and known.canonical.split()[-1:] == described.split()[-1:]:
                return known.model_copy(update={"mention": words})
    return Speaker(mention=words, canonical=described, principal=principal, anonymous=True)


def _speaking(reading: Reading, earlier: Sequence[Claim]) -> Speaker | None:
    """The person who spoke last: "he said" goes on with him where nobody else fits."""
    for claim in reversed(earlier):
        speaker = claim.attribution.speaker
        if claim.attribution.voice is Voice.NARRATOR:
            continue
        entity = reading.gazetteer.resolve(speaker.canonical)
        return speaker if entity is not None and entity.kind is EntityKind.PERSON else None
    return None


def _meant(reading: Reading, source: Span) -> str | None:
    """Whom a description means that is no name: "the 54-year-old", "their union", "the company"."""
    words = source.of(reading.article.text)
    before = [m for m in reading.mentions if m.end <= source.start and len(m.entities) == 1]
    if _AGED.fullmatch(words):
        people = [m.entities[0] for m in before if m.kind is EntityKind.PERSON]
        return people[-1] if people else None
    if _FIRM.fullmatch(words):
        outlet = reading.article.outlet
        firms = [
            m.entities[0]
            for m in before
            if m.kind is EntityKind.ORGANISATION
            and m.entities[0] != outlet
            and not _NO_FIRM.search(m.entities[0])
        ]
        if firms:
            return firms[-1]
    if owned := _OWNED.fullmatch(words):
        noun = owned.group("noun").lower()
        same = [
            m.entities[0]
            for m in reading.mentions
            if m.kind is EntityKind.ORGANISATION
            and len(m.entities) == 1
            and m.text.lower().endswith(noun)
        ]
        return same[0] if len(set(same)) == 1 else None
    return None


def _office_of(entity: Entity) -> str | None:
    if entity.kind is not EntityKind.PERSON:
        return None
    return min(entity.titles - {"mr", "mrs", "ms", "dr"}, default=None)


def _is_the_source(text: str, mention: Mention, source: Span) -> bool:
    """Whether the mention is the source itself, not a name inside its description."""
    if mention.form is MentionForm.SOURCE:
        return False
    covered = min(mention.end, source.end) - max(mention.start, source.start)
    if covered >= 0.6 * (source.end - source.start):
        return True
    before, after = text[source.start : mention.start], text[mention.end : source.end]
    if not before and mention.kind is EntityKind.PERSON and _OF_SOMEBODY.match(after):
        return True
    # "prime minister Ann Roe" ends in the name; "lawyers for Ann Roe" only speak for her.
    return mention.end == source.end and _FOR_SOMEBODY.search(before) is None


def _described(words: str) -> str:
    plain = _ANONYMOUS_ARTICLE.sub("", " ".join(words.split())).strip(' ,.“”"')
    return plain or "unnamed source"


def _said_on(article: Article, answered: Answered) -> date | None:
    """The day of the statement: as the cue's words say, else the day of publication.

    A stretch of days ("earlier this week") counts from its last day, never after publication.
    """
    stretch, sentence = answered.part.stretch, answered.part.sentence
    passage = article.passages[answered.passage].span.of(article.text)
    cue = stretch.cue
    if cue is not None and sentence.contains(cue):
        local = Span(start=cue.start - sentence.start, end=cue.end - sentence.start)
        said = asserted_on(sentence.of(passage), local, article.published)
        if said is not None and said.end is not None:
            return min(said.end, article.published) if article.published else said.end
    return article.published


# -- the event ------------------------------------------------------------------------------------

_COMING = frozenset(
    {
        StatusValue.SCHEDULED,
        StatusValue.PLANNED,
        StatusValue.EXPECTED,
        StatusValue.POSSIBLE,
        StatusValue.CONDITIONAL,
        StatusValue.NOT_PLANNED,
    }
)
_SKIP = frozenset(
    [
        "a",
        "an",
        "the",
        "of",
        "in",
        "on",
        "at",
        "to",
        "for",
        "by",
        "with",
        "from",
        "and",
        "or",
        "its",
        "his",
        "her",
        "their",
        "this",
        "that",
        "about",
        "over",
        "into",
        "be",
        "is",
        "are",
        "was",
        "were",
        "will",
        "would",
        "has",
        "have",
        "had",
        "not",
        "no",
    ]
)


def locate(event: str, text: str, span: Span) -> Quote | None:
    """The first word of ``span`` that names the event, by its stem; None if no word of it does."""
    wanted = {stem(word) for word in re.findall(r"[\w’'-]+", event) if word.lower() not in _SKIP}
    names = {stem(word) for word in re.findall(r"\b[A-Z][\w’'-]+", event)}
    best: Quote | None = None
    for match in re.finditer(r"[\w’'-]+", text[span.start : span.end]):
        found = stem(match.group())
        if match.group().lower() in _SKIP or found not in wanted:
            continue
        quote = Quote.cut(text, span.start + match.start(), span.start + match.end())
        if found not in names:
            return quote
        best = best or quote
    return best


def label_of(kind: EventType, event: str, participants: Sequence[str]) -> str:
    """A short description for people."""
    if kind in _GATHERINGS and len(participants) > 1:
        *others, last = (name.split()[-1] for name in participants)
        return f"{kind.value} of {', '.join(others)} and {last}"
    return event


def _actors(mentions: Iterable[Mention]) -> list[Mention]:
    return [m for m in mentions if m.entities and m.kind in _ACTORS]


def _participants(
    reading: Reading, answered: Answered, trigger: Quote | None, attribution: Attribution
) -> tuple[str, ...]:
    if answered.participants is not None:
        named = (_named(reading, name, answered.span) for name in answered.participants)
        return tuple(sorted({name for names in named for name in names}))
    span, text = answered.span, reading.article.text
    words = span.of(text)
    mentions = _actors(reading.within(span))
    between = re.search(r"\bbetween\b", words)
    if between:
        after = [m for m in mentions if m.start >= span.start + between.end()]
        if len({name for m in after for name in m.entities}) > 1:
            mentions = after
    source = attribution.speaker.mention
    taking_part = [
        m
        for m in mentions
        if _takes_part(text, m, trigger, answered.type)
        and not (source is not None and Span(start=m.start, end=m.end).overlaps(source))
    ]
    persons = {n for m in taking_part if m.kind is EntityKind.PERSON for n in m.entities}
    bodies = {n for m in taking_part if m.kind is not EntityKind.PERSON for n in m.entities}
    names = persons or bodies
    if persons and answered.type not in _GATHERINGS:
        names = persons | {
            n for m in taking_part if m.kind is EntityKind.ORGANISATION for n in m.entities
        }
    elif len(persons) == 1:
        names = persons | {
            n
            for m in taking_part
            if m.kind is EntityKind.ORGANISATION
            for n in m.entities
            if m.form is not MentionForm.METONYM
        }
    names = names | {name.text for name in find_groups(words)}
    if attribution.voice is Voice.DIRECT and (person := _FIRST_PERSON.search(words)):
        names = names | _first_person(
            reading, attribution.speaker, person.group(), acts=answered.type in _ACTED
        )
    return tuple(sorted(names))


def _named(reading: Reading, name: str, near: Span) -> tuple[str, ...]:
    """Whom a name or a description means: as its nearest mention does, else in the whole run."""
    same = [m for m in reading.mentions if m.entities and m.text.casefold() == name.casefold()]
    if same:
        return min(same, key=lambda m: (abs(m.start - near.start), m.start)).entities
    entity = reading.gazetteer.resolve(name)
    return (entity.canonical if entity else name,)


def _first_person(
    reading: Reading, speaker: Speaker, pronoun: str, *, acts: bool = True
) -> set[str]:
    """Whom "I" and "we" mean: the speaker, or the body for which the speaker speaks.

    Args:
        reading: The article.
        speaker: Who says it.
        pronoun: "I", "we" …
        acts: Whether the event is one in which a speaker takes part in person; in others "I think"
            only says whose words these are.
    """
    if pronoun.lower() in {"we", "our", "us"} and speaker.principal is not None:
        body = reading.gazetteer.resolve(speaker.principal)
        if body is not None and body.kind in {EntityKind.ORGANISATION, EntityKind.COUNTRY}:
            return {body.canonical}
    return set() if speaker.anonymous or not acts else {speaker.canonical}


def _takes_part(text: str, mention: Mention, trigger: Quote | None, kind: EventType) -> bool:
    """Whether a name stands where a participant stands: not as a place, owner or origin."""
    before = text[max(0, mention.start - 24) : mention.start]
    if _PLACE_BEFORE.search(before) and mention.kind is not EntityKind.PERSON:
        return False
    if _OF_BEFORE.search(before) and mention.kind is EntityKind.COUNTRY:
        return False
    owner = _POSSESSIVE.match(text, mention.end)
    if _TOLD_BEFORE.search(before):
        return False
    if owner and owner.group("next"):
        if kind is EventType.OTHER:
            return False
        # "Trump's meeting with Putin" keeps Trump; "Putin's adviser" is somebody else.
        return trigger is not None and mention.end <= trigger.start <= owner.end() + 24
    return True


_ARITY = {
    "bilateral": 2,
    "one-on-one": 2,
    "direct meeting": 2,
    "face-to-face": 2,
    "trilateral": 3,
    "three-way": 3,
    "quadrilateral": 4,
}


def _arity(words: str) -> int | None:
    lowered = words.lower()
    return next((count for word, count in _ARITY.items() if word in lowered), None)


def _inherit(
    answered: Answered, participants: tuple[str, ...], words: str, earlier: Sequence[Claim]
) -> tuple[str, ...]:
    """The participants of a gathering that is named by reference only.

    "No meeting is on the schedule", "the summit", "such talks": the last gathering named before in
    the article is meant, if what is said fits it: it has at least those participants who are named
    here, and it has not already taken place when this one is still to come.
    """
    if answered.type not in _GATHERINGS or answered.concept is None:
        # Without a word for the gathering in it, the part refers to none.
        return participants
    arity = _arity(words)
    named = set(participants)
    if len(named) >= 2 and (arity is None or len(named) == arity):
        return participants
    for claim in reversed(earlier):
        theirs = set(claim.event.participants)
        if claim.event.type not in _GATHERINGS or len(theirs) < 2:
            continue
        if (claim.status.value in PAST) != (answered.status in PAST):
            continue
        joined = theirs | named
        if arity is not None and len(joined) != arity:
            continue
        if arity is None and not named <= theirs:
            continue
        return tuple(sorted(joined))
    if arity is not None and len(named) != arity:
        return ()
    return participants


def _holder(reading: Reading, answered: Answered, attribution: Attribution) -> str | None:
    """Whose will or plan it is: the subject before the words that express it."""
    if answered.cue is None:
        return None
    span = answered.span
    head = Span(start=span.start, end=span.start + answered.cue.span.start)
    subjects = [m for m in _actors(reading.within(head)) if len(m.entities) == 1]
    words = head.of(reading.article.text)
    speaker = attribution.speaker
    if person := _FIRST_PERSON.search(words):
        meant = _first_person(reading, speaker, person.group())
        if meant:
            return min(meant)
    if subjects:
        return subjects[-1].entities[0]
    if not words.strip() and attribution.voice is not Voice.NARRATOR and not speaker.anonymous:
        # The words begin with the act itself: "rejected the prospect", said of the speaker.
        return speaker.canonical
    if words.strip():
        return None
    sentence = moved(answered.part.sentence, answered.offset)
    before = Span(start=sentence.start, end=max(sentence.start, span.start))
    subjects = [m for m in _actors(reading.within(before)) if len(m.entities) == 1]
    return subjects[0].entities[0] if subjects else None


def _place(reading: Reading, span: Span) -> tuple[str | None, Quote | None]:
    text = reading.article.text
    for mention in reading.within(span):
        before = text[max(span.start, mention.start - 24) : mention.start]
        is_place = mention.kind in {EntityKind.PLACE, EntityKind.COUNTRY}
        there = _PLACE_BEFORE.search(before) or _VISIT_BEFORE.search(before)
        if is_place and len(mention.entities) == 1 and there:
            return mention.entities[0], Quote.cut(text, mention.start, mention.end)
    found = find_place(span.of(text))
    if found is None:
        return None, None
    words = _cut(text, found, span.start)
    # "At Kaupa" names a company: a body is a place only if its name says so ("St Anne's Hospital").
    known = [m for m in reading.touching(words) if m.entities]
    if any(m.kind is EntityKind.PERSON for m in known):
        return None, None
    return " ".join(words.text.split()), words


def _time(article: Article, answered: Answered, trigger: Quote | None) -> EventTime:
    """The time expression nearest to the event's name."""
    span = answered.span
    words = span.of(article.text)
    tense: Tense = "unknown"
    if answered.status in PAST:
        tense = "past"
    elif answered.status in _COMING:
        tense = "future"
    found = [t for t in find_times(words, article.published, tense) if t.text]
    if not found:
        return EventTime()
    anchor = (trigger.start - span.start) if trigger else 0
    nearest = min(found, key=lambda t: (abs(t.start - anchor), t.start))
    return EventTime(
        mention=_cut(article.text, Span(start=nearest.start, end=nearest.end), span.start),
        interval=_plausible(nearest.interval, article.published, answered.status),
    )


def _plausible(interval: Interval, published: date | None, status: StatusValue) -> Interval:
    """The interval, or an open one when it cannot be the event's own time.

    What is still to come cannot lie wholly before the day on which it is announced: a date like
    that belongs to something else in the sentence.
    """
    if published and status not in PAST and interval.end and interval.end < published:
        return Interval()
    return interval
