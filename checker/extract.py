"""Extraction: from an article to its claims, by asking a model about its parts.

Two profiles. ``passage`` asks one small question a clause, with everything that code can settle
already settled: made for small models, verbatim by construction. ``article`` gives a strong model
up to ``CHUNK`` characters at a time and has it copy its evidence, which is then located: what is
not found word for word is asked for once more, with the reason, and then rejected, never repaired.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from checker.answered import Answered, Reading, moved
from checker.asking.prompts import Prompt, compact, load_prompt
from checker.asking.provider import Message, Provider, Reply, Request, Usage
from checker.asking.schema import NARRATOR, ArticleAnswer, ArticleClaim, PartAnswer, part_answer
from checker.claimable import can_be_claim
from checker.convert import to_claims
from checker.errors import ProviderError
from checker.events.triggers import (
    event_phrase,
    event_words,
    head_trigger,
    main_triggers,
    with_particle,
)
from checker.models import (
    Article,
    Claim,
    EventType,
    Frozen,
    Passage,
    PassageKind,
    Span,
    StatusBasis,
    StatusValue,
)
from checker.names import EntityKind, Gazetteer, MentionForm
from checker.passages.align import locate_quote
from checker.passages.parts import Part, split_parts
from checker.speech.attribution import NamedSpan, Stretch
from checker.status.factuality import Cue, settle

CHUNK = 6_000
"""Code points that one question of the ``article`` profile holds at most."""

_PART_TOKENS = 64
_ARTICLE_TOKENS = 4_000
_CONTEXT = 160


class Profile(StrEnum):
    """How much is asked at a time."""

    PASSAGE = "passage"
    ARTICLE = "article"

    @property
    def prompt(self) -> str:
        """The name of the prompt file."""
        return "part" if self is Profile.PASSAGE else "article"


class Rejected(Frozen):
    """An answer without evidence in the text.

    Attributes:
        article: Id of the article.
        passage: Index of the passage it was about.
        text: What the model gave as evidence.
        reason: Why it was rejected.
    """

    article: str
    passage: int
    text: str
    reason: str


class Failure(Frozen):
    """A passage that could not be checked.

    Attributes:
        article: Id of the article.
        passage: Index of the passage.
        start: Where the passage begins.
        end: Where it ends, exclusive.
        reason: Why, in one line.
    """

    article: str
    passage: int
    start: int
    end: int
    reason: str


@dataclass(frozen=True)
class Extraction:
    """What one article gave.

    Attributes:
        claims: In text order.
        rejected: Answers without evidence.
        failures: Passages that could not be checked.
        usage: What it cost, when it was paid for.
    """

    claims: tuple[Claim, ...]
    rejected: tuple[Rejected, ...]
    failures: tuple[Failure, ...]
    usage: Usage


@dataclass(frozen=True)
class _Outcome:
    """What one question gave."""

    answered: tuple[Answered, ...] = ()
    rejected: tuple[Rejected, ...] = ()
    failures: tuple[Failure, ...] = ()
    usage: Usage = field(default_factory=Usage)


class Extractor:
    """Extracts articles with one model.

    Args:
        provider: The model.
        profile: How much to ask at a time.
        concurrency: Questions under way at once.
    """

    def __init__(self, provider: Provider, profile: Profile, concurrency: int = 1) -> None:
        self._provider = provider
        self._profile = profile
        self._concurrency = concurrency
        self._prompt = load_prompt(profile.prompt)

    def extract(
        self, article: Article, gazetteer: Gazetteer, progress: Callable[[int, int], None]
    ) -> Extraction:
        """The claims of ``article``.

        Args:
            article: What to read.
            gazetteer: The names of the run.
            progress: Called with passages done and passages in all.
        """
        reading = Reading(article, gazetteer.mentions(article.text), gazetteer)
        if self._profile is Profile.PASSAGE:
            questions = list(self._by_part(reading))
        else:
            questions = list(self._by_chunk(reading))
        total = len({passage for question in questions for passage in question.about})
        outcomes: list[_Outcome] = []
        done: set[int] = set()
        for question, outcome in zip(questions, self._run(questions), strict=True):
            outcomes.append(outcome)
            done.update(question.about)
            progress(len(done), total)
        usage = Usage()
        for outcome in outcomes:
            usage += outcome.usage
        return Extraction(
            claims=to_claims(reading, (a for outcome in outcomes for a in outcome.answered)),
            rejected=tuple(r for outcome in outcomes for r in outcome.rejected),
            failures=_once(f for outcome in outcomes for f in outcome.failures),
            usage=usage,
        )

    def _run(self, questions: Sequence[_Question]) -> Iterator[_Outcome]:
        """The outcomes in the questions' order, as they come."""
        if self._concurrency == 1:
            yield from (question.run() for question in questions)
            return
        pool = ThreadPoolExecutor(max_workers=self._concurrency)
        try:
            yield from pool.map(lambda question: question.run(), questions)
        finally:
            # An interruption must not wait for the questions that nobody will read.
            pool.shutdown(wait=False, cancel_futures=True)

    def _by_part(self, reading: Reading) -> Iterator[_Question]:
        for passage, parts in readable_parts(reading):
            before: str | None = None
            words = passage.span.of(reading.article.text)
            for part in parts:
                yield _PartQuestion(self._provider, self._prompt, reading, passage, part, before)
                before = part.span.of(words)[-_CONTEXT:]

    def _by_chunk(self, reading: Reading) -> Iterator[_Question]:
        chunk: list[Passage] = []
        for passage in reading.article.passages:
            if passage.kind is PassageKind.BOILERPLATE:
                continue
            if chunk and passage.span.end - chunk[0].span.start > CHUNK:
                yield _ChunkQuestion(self._provider, self._prompt, reading, tuple(chunk))
                chunk = []
            chunk.append(passage)
        if chunk:
            yield _ChunkQuestion(self._provider, self._prompt, reading, tuple(chunk))


def readable_parts(reading: Reading) -> Iterator[tuple[Passage, tuple[Part, ...]]]:
    """The passages worth reading, each with the parts that can be claims."""
    for passage in reading.article.passages:
        if passage.kind is PassageKind.BOILERPLATE:
            continue
        words = passage.span.of(reading.article.text)
        names = [
            NamedSpan(
                m.start - passage.span.start,
                m.end - passage.span.start,
                m.kind is EntityKind.PERSON,
            )
            for m in reading.within(passage.span)
            if (m.kind is not EntityKind.PLACE and m.entities) or m.form is MentionForm.SOURCE
        ]
        parts = tuple(part for part in split_parts(words, names) if can_be_claim(words, part))
        if parts:
            yield passage, parts


_SPACES = dict.fromkeys(map(ord, "\t\n\r\v\f\u00a0\u2028\u2029"), " ")


def level(text: str) -> str:
    """The text with every white space as a space, so that a cue may run over a line's end.

    Each character stays in its place: offsets into the one are offsets into the other.
    """
    return text.translate(_SPACES)


def _once(failures: Iterator[Failure]) -> tuple[Failure, ...]:
    return tuple({(f.passage, f.reason): f for f in failures}.values())


def unread(article: Article, reason: str) -> Extraction:
    """What an article gives that is not to be read: every passage is a failure."""
    failures = (
        Failure(
            article=article.id,
            passage=passage.index,
            start=passage.span.start,
            end=passage.span.end,
            reason=reason,
        )
        for passage in article.passages
        if passage.kind is not PassageKind.BOILERPLATE
    )
    return Extraction(claims=(), rejected=(), failures=tuple(failures), usage=Usage())


class _Question:
    """One question to the model, with what is needed to read the answer.

    Attributes:
        passage: Index of the passage, or of the first, that it is about.
        about: Indices of all of them.
    """

    passage: int
    about: tuple[int, ...]

    def run(self) -> _Outcome:
        raise NotImplementedError


class _PartQuestion(_Question):
    """A question about one part: which of its words names the event."""

    def __init__(
        self,
        provider: Provider,
        prompt: Prompt,
        reading: Reading,
        passage: Passage,
        part: Part,
        before: str | None,
    ) -> None:
        self._provider, self._prompt, self._reading = provider, prompt, reading
        self._where, self._part, self._before = passage, part, before
        self.passage, self.about = passage.index, (passage.index,)
        self._words = level(moved(part.span, passage.span.start).of(reading.article.text))
        self._said = _without_attribution(self._words, part)
        self._triggers = {
            self._words[t.start : t.end]: t for t in reversed(main_triggers(self._said))
        }

    def run(self) -> _Outcome:
        choices = tuple(sorted(self._triggers)) or event_words(self._said)
        if not choices:
            return _Outcome()
        if len(choices) == 1 and self._triggers:
            return _Outcome(answered=(self._answered(choices[0]),))
        try:
            reply = self._provider.ask(self._request(choices))
        except ProviderError as error:
            failure = _failure(self._reading.article, self._where, error)
            return _Outcome(failures=(failure,))
        return _Outcome(answered=(self._answered(reply.value.event),), usage=reply.usage)

    def _at(self, word: str) -> Span:
        """Where one of the choices stands in the part."""
        trigger = self._triggers.get(word)
        start = trigger.start if trigger is not None else self._said.index(word)
        return Span(start=start, end=start + len(word))

    def _answered(self, word: str) -> Answered:
        """What is known of the part once it is known which word names its event."""
        trigger, where = self._triggers.get(word), self._at(word)
        cue = self._settled(where)
        return Answered(
            passage=self.passage,
            offset=self._where.span.start,
            part=self._part,
            event=(
                event_phrase(self._words, trigger)
                if trigger is not None
                else with_particle(self._words, where.start, where.end)
            ),
            named_at=where,
            type=trigger.type if trigger is not None else EventType.OTHER,
            concept=trigger.concept if trigger is not None else None,
            # A clause without a verb names what there is: "Seven dead".
            status=cue.value if cue is not None else StatusValue.OCCURRED,
            basis=StatusBasis.CUE if cue is not None and cue.firm else StatusBasis.GUESS,
            cue=cue,
        )

    def _settled(self, where: Span) -> Cue | None:
        """What the words say of the event, where they do."""
        stretch, passage = self._part.stretch, self._where.span.of(self._reading.article.text)
        return settle(
            self._said,
            where,
            reported=stretch.source is not None,
            spoken=stretch.quoted,
            said=level(stretch.cue.of(passage)) if stretch.cue else "",
        )

    def _request(self, choices: tuple[str, ...]) -> Request[PartAnswer]:
        return Request(
            system=self._prompt.system,
            messages=self._prompt.messages(self._words, self._before),
            response_model=part_answer(choices),
            max_tokens=_PART_TOKENS,
            purpose="part",
        )


def _without_attribution(words: str, part: Part) -> str:
    """The part with blanks where it is attributed: "The fee, it says, would rise" has no "says".

    Every other character stays in its place.
    """
    for span in (part.stretch.source, part.stretch.cue):
        if span is not None and part.span.contains(span):
            start, end = span.start - part.span.start, span.end - part.span.start
            words = words[:start] + " " * (end - start) + words[end:]
    return words


class _ChunkQuestion(_Question):
    def __init__(
        self, provider: Provider, prompt: Prompt, reading: Reading, passages: tuple[Passage, ...]
    ) -> None:
        self._provider, self._prompt, self._reading = provider, prompt, reading
        self._passages = passages
        self.about = tuple(passage.index for passage in passages)
        self.passage = self.about[0]
        text = reading.article.text
        self._text = "\n".join(passage.span.of(text) for passage in passages)

    def run(self) -> _Outcome:
        article = self._reading.article
        try:
            first = self._provider.ask(self._request())
            usage, claims = first.usage, first.value.claims
            missing = [claim for claim in claims if self._find(claim) is None]
            if missing:
                second = self._provider.ask(self._again(first, missing))
                usage += second.usage
                claims = [c for c in claims if c not in missing] + second.value.claims
        except ProviderError as error:
            failures = tuple(_failure(article, passage, error) for passage in self._passages)
            return _Outcome(failures=failures)
        answered, rejected = [], []
        for claim in claims:
            found = self._answered(claim)
            if found is None:
                rejected.append(
                    Rejected(
                        article=article.id,
                        passage=self.passage,
                        text=claim.quote,
                        reason="these words do not stand in the text",
                    )
                )
            elif found not in answered:
                answered.append(found)
        return _Outcome(tuple(answered), tuple(rejected), usage=usage)

    def _request(self, extra: tuple[Message, ...] = ()) -> Request[ArticleAnswer]:
        return Request(
            system=self._prompt.system,
            messages=(*self._prompt.messages(self._text), *extra),
            response_model=ArticleAnswer,
            max_tokens=_ARTICLE_TOKENS,
            purpose="article",
        )

    def _again(
        self, reply: Reply[ArticleAnswer], missing: Sequence[ArticleClaim]
    ) -> Request[ArticleAnswer]:
        said = compact(reply.value.model_dump(mode="json"))
        listed = "\n".join(f"- {claim.quote}" for claim in missing)
        reason = (
            "These quotations do not stand in the text word for word:\n"
            f"{listed}\nGive only these claims again, their quotations copied exactly."
        )
        return self._request((Message("assistant", said), Message("user", reason)))

    def _find(self, claim: ArticleClaim) -> tuple[Passage, Span] | None:
        text = self._reading.article.text
        for passage in self._passages:
            found = locate_quote(claim.quote, text, passage.span)
            if found is not None:
                return passage, found
        return None

    def _answered(self, claim: ArticleClaim) -> Answered | None:
        located = self._find(claim)
        if located is None:
            return None
        passage, span = located
        text, offset = self._reading.article.text, passage.span.start
        local = Span(start=span.start - offset, end=span.end - offset)
        part = self._part(claim, passage, local)
        cue = settle(level(span.of(text)), reported=claim.speaker.lower() != NARRATOR)
        trigger = head_trigger(claim.event)
        return Answered(
            passage=passage.index,
            offset=offset,
            part=part,
            event=claim.event,
            type=EventType(claim.type),
            concept=trigger.concept if trigger else None,
            status=StatusValue(claim.status),
            second_opinion=StatusValue(claim.status),
            basis=StatusBasis.MODEL,
            cue=cue if cue and cue.firm and cue.value.value == claim.status else None,
            participants=tuple(claim.participants),
        )

    @cached_property
    def _read(self) -> dict[Passage, tuple[Part, ...]]:
        """The article's parts, read once for all claims of the chunk."""
        return dict(readable_parts(self._reading))

    def _part(self, claim: ArticleClaim, passage: Passage, span: Span) -> Part:
        """The quotation as a part, its source as the model named it, where the passage has it."""
        words = passage.span.of(self._reading.article.text)
        near = [part for part in self._read.get(passage, ()) if part.span.overlaps(span)]
        if claim.speaker.lower() == NARRATOR:
            return Part(span, Stretch(span), span)
        source = locate_quote(claim.speaker, words, Span(start=0, end=len(words)))
        if near and (source is None or near[0].stretch.source is not None):
            # The punctuation settles who speaks; a mention elsewhere in the passage does not.
            return Part(span, near[0].stretch, near[0].sentence)
        return Part(span, Stretch(span, source=source), span)


def _failure(article: Article, passage: Passage, error: ProviderError) -> Failure:
    return Failure(
        article=article.id,
        passage=passage.index,
        start=passage.span.start,
        end=passage.span.end,
        reason=error.message,
    )
