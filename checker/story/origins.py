"""Origins: which articles carry one and the same copy, and what counts as one source.

A wire report runs in fifty papers, and fifty papers are not fifty witnesses. Passages that are near
copies of each other have one origin: the first article that carries them, or the agency that the
copy itself credits. Candidates are found by word shingles (Broder 1997), of what stands outside
quotation marks, since two reporters at one briefing bring home the same quotation; they are copies
if the shorter stands, all but unchanged, in the longer. One altered figure or name leaves a passage
a copy: it tells where it comes from, not that it says the same.

A speaker's one statement is one statement, however many outlets were there.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from checker.models import Article, Claim, Frozen, Passage, PassageKind, Span, Voice
from checker.passages.quotemarks import quotations
from checker.passages.sentences import split_sentences
from checker.story.credits import agency_cited, agency_named, agency_of_article, credits_any
from checker.wording import folded

SHINGLE = 5
"""Words in a row that two passages must share to be held against each other."""

LEAST_WORDS = 12
"""Words that a passage must have for a copy of it to show that one article copies another; shorter
ones ("He declined to comment") are of one wording by chance. Of two articles that share a longer
passage, they count too."""

ALIKE = 85.0
"""How alike, from 0 to 100, the shorter passage and the stretch of the longer that fits it best
must be (normalised edit similarity, rapidfuzz's ``partial_ratio``)."""

_Key = tuple[str, int]
"""A passage: article and index."""


class Origin(Frozen):
    """Where a claim comes from.

    Attributes:
        article: Id of the first article that carries the passage, by date and id; the claim's own
            where no earlier one does.
        credit: The agency, or whoever else passes it on, that the copy names; None if it names
            nobody.
    """

    article: str
    credit: str | None


class Corroboration(Frozen):
    """From how many sides the same was heard.

    Attributes:
        articles: Articles that say it.
        outlets: Outlets of those articles; one that is not known counts as an outlet.
        origins: Origins of what they say: copies count once, and so does all of one outlet or
            agency.
        statements: What remains when one speaker's words of one day, told by several, count once.
        credits: The agencies and others that the copies name.
    """

    articles: int
    outlets: int
    origins: int
    statements: int
    credits: tuple[str, ...]


@dataclass(frozen=True)
class Origins:
    """The origins of the claims of some articles.

    Attributes:
        of: By claim.
        outlets: By article, its outlet, else the article itself.
    """

    of: Mapping[str, Origin]
    outlets: Mapping[str, str]

    def source(self, claim: Claim) -> str:
        """What counts as one: who is credited, else the outlet of the first article."""
        origin = self.of[claim.id]
        return (origin.credit or self.outlets[origin.article]).casefold()

    def corroboration(self, claims: Iterable[Claim]) -> Corroboration:
        """How many articles, origins and statements the claims, which say the same, come from."""
        saying = list(claims)
        credited = {self.of[claim.id].credit for claim in saying}
        return Corroboration(
            articles=len({claim.article for claim in saying}),
            outlets=len({self.outlets[claim.article] for claim in saying}),
            origins=len({self.source(claim) for claim in saying}),
            statements=self._statements(saying),
            credits=tuple(sorted(filter(None, credited))),
        )

    def _statements(self, claims: Sequence[Claim]) -> int:
        """Statements: of named speakers by day, of all others by origin.

        Of an undated statement nobody knows that it was another one than those of the same speaker.
        """
        others: set[str] = set()
        days: defaultdict[tuple[str, str], list[tuple[bool, date]]] = defaultdict(list)
        for claim in claims:
            speaker = claim.attribution.speaker
            if claim.attribution.voice is Voice.NARRATOR or speaker.anonymous:
                others.add(self.source(claim))
                continue
            first = self.of[claim.id].article
            known = days[speaker.canonical, first]
            if claim.asserted_on is not None:
                known.append((claim.article != first, claim.asserted_on))
        said: defaultdict[str, set[date]] = defaultdict(set)
        for (speaker_name, _), known in days.items():
            # "On Friday" in a copy that is printed a day later is the day of the first.
            copied = min((late for late, _ in known), default=False)
            on = [day for late, day in known if late == copied]
            said[speaker_name] |= {min(on)} if copied else set(on)
        return len(others) + sum(max(1, len(on)) for on in said.values())


def origins(articles: Iterable[Article], claims: Iterable[Claim]) -> Origins:
    """The origins of the claims, the same in any order of articles and claims.

    Args:
        articles: All articles, those of the claims among them.
        claims: Of those articles.
    """
    ordered = sorted(articles, key=lambda article: (article.published or date.max, article.id))
    carriers = _Carriers(ordered)
    outlets = {article.id: article.outlet or article.id for article in ordered}
    return Origins({claim.id: carriers.origin(claim) for claim in claims}, outlets)


@dataclass(frozen=True)
class _Text:
    """One passage, made ready to be compared."""

    article: Article
    passage: Passage

    @property
    def key(self) -> _Key:
        return self.article.id, self.passage.index

    @cached_property
    def folded(self) -> str:
        return folded(self.passage.span.of(self.article.text))

    @cached_property
    def shingles(self) -> frozenset[tuple[str, ...]]:
        return frozenset(_shingles(self.folded))

    @property
    def long(self) -> bool:
        return self.folded.count(" ") + 1 >= LEAST_WORDS

    def narrated(self) -> Iterator[tuple[str, ...]]:
        """The shingles of what stands outside quotation marks."""
        text, at = self.passage.span.of(self.article.text), 0
        for quotation in quotations(text):
            yield from _shingles(folded(text[at : quotation.outer.start]))
            at = quotation.outer.end
        yield from _shingles(folded(text[at:]))


def _shingles(words: str) -> Iterator[tuple[str, ...]]:
    parts = words.split()
    for start in range(len(parts) - SHINGLE + 1):
        yield tuple(parts[start : start + SHINGLE])


class _Carriers:
    """Which articles, in order of publication, carry each passage."""

    def __init__(self, articles: Sequence[Article]) -> None:
        self._articles = {article.id: article for article in articles}
        self._rank = {article.id: rank for rank, article in enumerate(articles)}
        self._texts = {
            (article.id, passage.index): _Text(article, passage)
            for article in articles
            for passage in article.passages
            if passage.kind is not PassageKind.BOILERPLATE
        }
        self._crediting = {article.id for article in articles if credits_any(article.text)}
        self._agencies = {article.id: agency_of_article(article) for article in articles}
        self._first: dict[_Key, _Key] = {}
        self._copies: defaultdict[_Key, list[_Key]] = defaultdict(list)
        for one, other in self._pairs():
            self._join(one, other)
        for key in self._first:
            self._copies[self._root(key)].append(key)

    def origin(self, claim: Claim) -> Origin:
        """The origin of one claim: copies of its passage that lack its words do not count."""
        key = (claim.article, claim.passage)
        carriers = [key]
        if key in self._first:
            words = folded(claim.quote.text)
            carriers += [
                other
                for other in self._copies[self._root(key)]
                if other != key and _alike(words, self._texts[other].folded)
            ]
            carriers.sort(key=self._place)
        agencies = (self._agencies[article] for article, _ in carriers)
        credit = self._cited(claim) or next(filter(None, agencies), None)
        return Origin(article=carriers[0][0], credit=credit)

    def _cited(self, claim: Claim) -> str | None:
        """Who passes the claim on: the one nearest its speaker, else an agency in its sentence.

        Those without a name ("people", "one official") may be others in every article.
        """
        named = [name for name in claim.attribution.chain if name[:1].isupper()]
        if named:
            return agency_named(named[-1]) or named[-1]
        if claim.article not in self._crediting:
            return None
        article = self._articles[claim.article]
        passage = article.passages[claim.passage].span
        sentences = [s for s in split_sentences(article.text, passage) if s.overlaps(claim.quote)]
        return agency_cited(_between(article, sentences)) if sentences else None

    def _pairs(self) -> Iterator[tuple[_Key, _Key]]:
        """Passages of two articles that are copies, those of copied articles more readily."""
        related: dict[tuple[str, str], None] = {}
        seen: set[tuple[_Key, _Key]] = set()
        for one, other in self._candidates():
            if (one, other) in seen:
                continue
            seen.add((one, other))
            if _alike(self._texts[one].folded, self._texts[other].folded):
                related[one[0], other[0]] = None
                yield one, other
        for first, second in related:
            yield from self._short_ones(first, second)

    def _candidates(self) -> Iterator[tuple[_Key, _Key]]:
        """Long passages of two articles with a shingle in common.

        Of many that share one, each is held against the first and the last before it alone, so that
        the cost grows with the number of copies, not with its square.
        """
        first: dict[tuple[str, ...], _Key] = {}
        last: dict[tuple[str, ...], _Key] = {}
        for key, text in self._texts.items():
            if not text.long:
                continue
            for shingle in dict.fromkeys(text.narrated()):
                for holder in dict.fromkeys(
                    (first.setdefault(shingle, key), last.get(shingle, key))
                ):
                    if holder[0] != key[0]:
                        yield holder, key
                last[shingle] = key

    def _short_ones(self, first: str, second: str) -> Iterator[tuple[_Key, _Key]]:
        """The other passages that two articles share, one of which copies the other."""
        for ours in self._of(first):
            for theirs in self._of(second):
                if ours.folded == theirs.folded or (
                    ours.shingles & theirs.shingles and _alike(ours.folded, theirs.folded)
                ):
                    yield ours.key, theirs.key

    def _of(self, article: str) -> list[_Text]:
        passages = self._articles[article].passages
        keys = ((article, passage.index) for passage in passages)
        return [self._texts[key] for key in keys if key in self._texts]

    def _join(self, one: _Key, other: _Key) -> None:
        """Make one set of the copies of two passages; its root is the first to carry it."""
        first, second = sorted((self._root(one), self._root(other)), key=self._place)
        self._first[second] = first
        self._first.setdefault(first, first)

    def _root(self, key: _Key) -> _Key:
        while (above := self._first.get(key, key)) != key:
            self._first[key] = self._first.get(above, above)
            key = above
        return key

    def _place(self, key: _Key) -> tuple[int, int]:
        return self._rank[key[0]], key[1]


def _between(article: Article, sentences: Sequence[Span]) -> str:
    return article.text[sentences[0].start : sentences[-1].end]


def _alike(one: str, other: str) -> bool:
    """Whether the shorter of two texts stands in the longer, all but unchanged."""
    # Only where there are candidates, so that most runs are spared the import.
    from rapidfuzz.fuzz import partial_ratio

    return partial_ratio(one, other, score_cutoff=ALIKE) > 0.0
