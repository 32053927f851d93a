"""Who says it: from the words that name a source to the speaker they mean (pure)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from checker.answered import Answered, Reading, cut, moved
from checker.models import Article, Attribution, Claim, Quote, Span, Speaker, Voice
from checker.names import Entity, EntityKind, Mention, MentionForm
from checker.times.dates import asserted_on

_RECENT = 2
"""How many claims back a body that spoke is still "it"."""

_A_WEEK = timedelta(days=6)
_FOR_SOMEBODY = re.compile(r"\b(?:of|for|at|from|to|with|close|near|in)\s+(?:the\s+)?\Z", re.I)
_OF_SOMEBODY = re.compile(r"\s+(?:of|from|at|with|for)\b")
_SINGULAR_PRONOUNS = frozenset({"he", "she"})
_PLURAL_PRONOUNS = frozenset({"they", "we"})
# "He and the two mayors": the partner is the one who can be named.
_WITH_PRONOUN = re.compile(r"(?i:he|she|they)\s+and\s+")
_AGED = re.compile(r"(?i:the)\s+\d{1,3}-year-old")
_OWNED = re.compile(r"(?i:its|their|his|her|the)\s+(?P<noun>[A-Za-z]{4,})")
_OWNER = re.compile(r"(?i:his|her|its|their)\s+")
# Of these a story has several, and leaves them without a name.
_ANYBODY = frozenset(
    """
    official spokesman spokeswoman spokesperson source aide adviser advisor diplomat officer member
    witness resident worker employee colleague friend relative neighbour neighbor expert analyst
    """.split()
)
_FIRM = re.compile(
    r"(?i:the|its)\s+(?:airline|bank|brewer|builder|business|carrier|company|developer|employer|firm|"
    r"group|maker|manufacturer|operator|owner|producer|retailer|supplier)"
)
# A body that speaks without a name of its own: "Norland's defence ministry".
_BODIES = (
    r"(?:agency|association|authority|board|brigade|bureau|club|commission|committee|company|"
    r"council|court|department|federation|government|inquiry|ministry|office|panel|party|police|"
    r"service|union)"
)
_BODY = re.compile(rf"\b{_BODIES}\Z")
# "The port authority hired 300 workers, it" (said).
_OWN_SUBJECT = re.compile(
    rf"(?:\A|[.?!][”\"’']?\s+|\n\s*)[“\"]?(?P<who>The\s+(?:[a-z-]+\s+){{0,2}}{_BODIES})\s[^.?!\n]{{1,240}},"
    r"[”\"]?\s+\Z"
)
_NEAR = 300
_SENTENCE_START = re.compile(r"(?:\A|[.?!][”\"’']?\s|\n)\s*[“\"]?(?:The\s+)?\Z")
_NO_FIRM = re.compile(
    r"\b(?:Agency|Association|Authority|Board|Chamber|Church|Club|College|Commission|Committee|"
    r"Congress|Council|Court|Department|Exchange|Federation|Hospital|House|Inspectorate|Institute|League|"
    r"Ministry|News|Office|Organi[sz]ation|Parliament|Party|Police|Post|Press|School|Senate|Service|"
    r"Society|Treasury|Union|University)\b|\b[Uu]nion\b|^the\s"
)
_ANONYMOUS_ARTICLE = re.compile(r"\A(?:an?|the|some|several|one|another|many)\s+(?!of\b)", re.I)


def attribution_of(reading: Reading, answered: Answered, earlier: Sequence[Claim]) -> Attribution:
    """Who says a part, through whom, and in which voice; ``earlier`` are the claims before it."""
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
    cue = cut(text, stretch.cue, offset) if stretch.cue else None
    speaker = _speaker(reading, moved(stretch.source, offset), earlier)
    return Attribution(speaker=speaker, cue=cue, voice=stretch.voice, chain=chain)


def _speaker(reading: Reading, source: Span, earlier: Sequence[Claim]) -> Speaker:
    text, gazetteer = reading.article.text, reading.gazetteer
    words = Quote.cut(text, source.start, source.end)
    if partner := _WITH_PRONOUN.match(words.text):
        return _speaker(reading, Span(start=source.start + partner.end(), end=source.end), earlier)
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
    described = _described(_with_owner(reading, source))
    if words.text.lower() in _PLURAL_PRONOUNS and earlier:
        last = earlier[-1].attribution
        if last.voice is not Voice.NARRATOR:
            return last.speaker.model_copy(update={"mention": words})
    if words.text.lower() in _SINGULAR_PRONOUNS and (speaking := _speaking(reading, earlier)):
        return speaking.model_copy(update={"mention": words})
    if words.text.lower() == "it" and (body := _body_spoken_of(reading, source, earlier)):
        return body.model_copy(update={"mention": words})
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


def _body_spoken_of(reading: Reading, source: Span, earlier: Sequence[Claim]) -> Speaker | None:
    """The body that "it" says something for.

    The subject of its own sentence ("The company hired 300, it said"), the last that spoke, or else
    that was named.
    """
    if subject := _OWN_SUBJECT.search(reading.article.text, 0, source.start):
        words = Span(start=subject.start("who"), end=subject.end("who"))
        body = _meant(reading, words) or _described(_with_owner(reading, words))
        return Speaker(canonical=body, principal=reading.gazetteer.principal_of(body) or None)
    for claim in reversed(earlier[-_RECENT:]):
        speaker = claim.attribution.speaker
        entity = reading.gazetteer.resolve(speaker.canonical)
        spoke = claim.attribution.voice is not Voice.NARRATOR
        if spoke and entity is not None and entity.kind is EntityKind.ORGANISATION:
            return speaker
        if spoke and entity is None and _BODY.search(speaker.canonical):
            return speaker
    named = [
        m.entities[0]
        for m in reading.mentions
        if m.end <= source.start
        and len(m.entities) == 1
        and m.kind is EntityKind.ORGANISATION
        and m.entities[0] != reading.article.outlet
    ]
    if not named:
        return None
    return Speaker(canonical=named[-1], principal=reading.gazetteer.principal_of(named[-1]) or None)


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
            m
            for m in before
            if m.kind is EntityKind.ORGANISATION
            and m.entities[0] != outlet
            and not _NO_FIRM.search(m.entities[0])
        ]
        near = [m for m in firms if source.start - m.end < _NEAR]
        # "Acme will close the works at Holm, the company said": the one that the sentence is about.
        subjects = [m for m in near if _opens_sentence(reading.article.text, m)]
        if firms:
            return (subjects or firms)[-1].entities[0]
    if owned := _OWNED.fullmatch(words):
        noun = owned.group("noun").lower()
        same = [
            m.entities[0]
            for m in reading.mentions
            if m.kind is EntityKind.ORGANISATION
            and len(m.entities) == 1
            and m.text.lower().endswith(noun)
        ]
        return same[0] if len(set(same)) == 1 else _in_office(reading, noun)
    return None


def _in_office(reading: Reading, noun: str) -> str | None:
    """The one person of the article who is introduced by the noun: "her lawyer" is Ann Lee."""
    if noun in _ANYBODY:
        return None
    names = {m.entities[0] for m in reading.mentions if m.kind is EntityKind.PERSON and m.entities}
    known = ((name, reading.gazetteer.resolve(name)) for name in names)
    holders = [
        name
        for name, entity in known
        if entity is not None and any(title.split()[-1] == noun for title in entity.titles)
    ]
    return holders[0] if len(holders) == 1 else None


def _with_owner(reading: Reading, source: Span) -> str:
    """The words of a description, with the owner's name for a pronoun: "Ann Lee's office"."""
    words = source.of(reading.article.text)
    owner = _OWNER.match(words)
    if owner is None:
        return words
    whose = next(
        (
            m.entities[0]
            for m in reading.touching(source)
            if m.form is MentionForm.PRONOUN and m.start == source.start and len(m.entities) == 1
        ),
        None,
    )
    return f"{whose}’s {words[owner.end() :]}" if whose is not None else words


def _opens_sentence(text: str, mention: Mention) -> bool:
    return _SENTENCE_START.search(text[max(0, mention.start - 12) : mention.start]) is not None


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


def said_on(article: Article, answered: Answered) -> date | None:
    """The day of the statement: as the cue's words say, else the day of publication.

    A week or less ("earlier this week") counts from its last day, never after publication; of
    anything longer or open ("in recent weeks", "in the past") the day is unknown.
    """
    stretch, sentence = answered.part.stretch, answered.part.sentence
    passage = article.passages[answered.passage].span.of(article.text)
    cue = stretch.cue
    if cue is not None and sentence.contains(cue):
        local = Span(start=cue.start - sentence.start, end=cue.end - sentence.start)
        said = asserted_on(sentence.of(passage), local, article.published)
        if said is not None:
            if said.start is None or said.end is None or said.end - said.start > _A_WEEK:
                return None
            return min(said.end, article.published) if article.published else said.end
    return article.published
