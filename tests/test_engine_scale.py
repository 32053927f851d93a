"""The engine at scale gives, to the byte, what all pairs of claims one by one give."""

from __future__ import annotations

import json
from datetime import date
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rules.claims import claim, example_of

from checker.engine import Comparison, Corpus, block, compare, corpus
from checker.engine.bits import Sums, of, positions
from checker.engine.block import Apart, Block
from checker.engine.statement import Statement, by_content, content_of
from checker.link import Gate, group_of, refuse
from checker.models import Claim, Interval, StatusBasis, StatusValue, Voice
from checker.rules import Pair, all_rules
from checker.rules.base import Facet, Scope
from evals.bench import naive
from evals.bench.synthetic import claims_of
from evals.gold.dataset import GoldStory, load_stories
from evals.gold.format import Split

_days = st.dates(date(2031, 5, 1), date(2031, 6, 20))
_intervals = st.one_of(
    st.builds(
        lambda a, b: Interval(start=a and b and min(a, b), end=a and b and max(a, b)),
        st.none() | _days,
        st.none() | _days,
    ),
    _days.map(lambda day: Interval(start=day, end=day)),
    _days.map(lambda day: Interval(start=day)),
    _days.map(lambda day: Interval(end=day)),
)
_WORDS = (
    "the meeting",
    "no meeting at all",
    "a second meeting",
    "the strike at the Lisbon harbour will begin",
    "the strike at the Madrid harbour will not begin",
    "no strike at the harbour",
    "12 people were killed in the flood",
    "at least 20 people were killed",
    "20 people were killed and 90 people were injured in the flood",
    "nobody denied that the talks would be held",
    "bought the company for $4 billion",
    "bought the company for $5 billion on Monday",
    "We can not exclude that the fault lies in the older turbine",
    "We can exclude that the fault lies in the older turbine",
    "I support a merger of the two clubs",
    "I am against a merger of the two clubs",
    "the fire began in the hospital of Lisbon, first of all",
    "the statement of the ministry confirmed the account",
    "the statement of the ministry was a denial of the account",
    "the board opened the gates of the northern dam",
    "the gates of the northern dam were not opened by the board",
    "nobody was killed",
    "no strike",
    "there was no meeting with Ana Pires",
    "Sara Lind has received no offer from João Melo",
)
_PLACES = ("Lisbon", "Madrid", "car deck", "Spain", "Lisbon harbour")
_names = st.lists(
    st.sampled_from(["Ana Pires", "João Melo", "Sara Lind", "Lisbon Town Hall"]),
    max_size=3,
    unique=True,
)


@st.composite
def claims(draw: st.DrawFn) -> Claim:
    narrated = draw(st.booleans())
    voice = Voice.NARRATOR if narrated else draw(st.sampled_from([Voice.DIRECT, Voice.INDIRECT]))
    speakers = ["Herald", "the article"] if narrated else ["Ana Pires", "Rui Costa", "the mayor"]
    return claim(
        draw(st.sampled_from(_WORDS)),
        draw(st.sampled_from(StatusValue)),
        by=draw(st.sampled_from(speakers)),
        on=draw(st.none() | _days),
        between=draw(_names),
        type=draw(st.none() | st.sampled_from(["meeting", "disaster", "statement", "agreement"])),
        concept=draw(
            st.none() | st.sampled_from(["strike", "agreement", "deaths", "sale", "acquisition"])
        ),
        place=draw(st.none() | st.sampled_from(_PLACES)),
        when=draw(st.none() | _intervals),
        holder=draw(st.none() | st.sampled_from(["Ana Pires", "João Melo"])),
        principal=draw(st.none() | st.sampled_from(["a government", "Lisbon Town Hall"])),
        anonymous=not narrated and draw(st.booleans()),
        voice=voice,
        basis=draw(st.sampled_from([StatusBasis.CUE, StatusBasis.CUE, StatusBasis.GUESS])),
        article=draw(st.sampled_from(["a", "b", "c", "d"])),
        passage=draw(st.sampled_from([0, 1, 5])),
        at=draw(st.sampled_from([0, 30, 200])),
        cue=draw(st.none() | st.sampled_from(["confirmed", "denied", "said"])),
    )


@st.composite
def colliding(draw: st.DrawFn) -> list[Claim]:
    """Few contents in many articles, and claims that differ from one another in one thing."""
    made = draw(st.lists(claims(), min_size=1, max_size=7))
    for number in range(draw(st.integers(0, 10))):
        one = draw(st.sampled_from(made))
        changes: dict[str, object] = {"id": f"c{number}", "article": draw(st.sampled_from("abcde"))}
        if draw(st.booleans()):
            value = draw(st.sampled_from(StatusValue))
            changes["status"] = one.status.model_copy(update={"value": value})
        made.append(one.model_copy(update=changes))
    return made


_only = st.none() | st.frozensets(st.sampled_from("abcde"), max_size=2)


def printed(found: Comparison) -> str:
    """The whole comparison, order of the counts included."""
    return json.dumps(
        [
            [finding.model_dump(mode="json") for finding in found.findings],
            found.coverage.model_dump(mode="json"),
        ]
    )


def examples() -> list[Claim]:
    return [side for rule in all_rules() for side in example_of(rule)]


# -- all pairs, one by one ------------------------------------------------------------------------


@settings(max_examples=60, deadline=None)
@given(colliding(), _only)
def test_it_equals_all_pairs_one_by_one(some: list[Claim], only: frozenset[str] | None) -> None:
    assert printed(compare(some, only=only)) == printed(naive.compare(some, only=only))


def test_it_equals_all_pairs_over_the_examples_of_all_rules() -> None:
    assert printed(compare(examples())) == printed(naive.compare(examples()))


@pytest.mark.parametrize("story", load_stories(split=Split.DEV), ids=lambda story: story.name)
def test_it_equals_all_pairs_over_a_labelled_story(story: GoldStory) -> None:
    some = [one for article in story.articles for one in article.claims()]
    assert printed(compare(some)) == printed(naive.compare(some))


def test_it_equals_all_pairs_over_all_labelled_stories_at_once() -> None:
    stories = load_stories(split=Split.DEV)
    some = [one for s in stories for article in s.articles for one in article.claims()]
    assert printed(compare(some[::7])) == printed(naive.compare(some[::7]))


@pytest.mark.parametrize("seed", [1, 2])
def test_it_equals_all_pairs_over_claims_of_realistic_skew(seed: int) -> None:
    some = claims_of(200, seed)
    assert printed(compare(some)) == printed(naive.compare(some))


def test_blocks_of_any_size_give_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    some = claims_of(600)
    whole = printed(compare(some))
    monkeypatch.setattr(corpus, "SIZE", 16)
    monkeypatch.setattr(block, "SIZE", 16)
    assert printed(compare(some)) == whole


# -- a large body and what is added to it ---------------------------------------------------------


@settings(max_examples=40, deadline=None)
@given(colliding(), st.sampled_from("abc"))
def test_an_article_added_to_a_body_gives_what_all_together_give(
    some: list[Claim], article: str
) -> None:
    new = [one for one in some if one.article == article]
    body = Corpus(one for one in some if one.article != article)
    only = frozenset({article})
    joined = printed(compare(new, only=only, base=body))
    assert joined == printed(compare(some, only=only))
    assert joined == printed(compare(new, only=only, base=body))  # the body is as it was


@settings(max_examples=25, deadline=None)
@given(colliding())
def test_a_body_added_to_compares_all_as_if_given_at_once(some: list[Claim]) -> None:
    half = len(some) // 2
    given_ = printed(compare(some[half:], base=Corpus(some[:half])))
    assert json.loads(given_)[0] == json.loads(printed(compare(some)))[0]


@settings(max_examples=25, deadline=None)
@given(colliding(), st.sampled_from("abc"))
def test_articles_asked_for_filter_the_pairs(some: list[Claim], article: str) -> None:
    home = {one.id: one.article for one in some}
    for finding in compare(some, only=frozenset({article})).findings:
        assert article in {home[finding.primary], home[finding.secondary]}


# -- claims of one content ------------------------------------------------------------------------


def test_copies_are_one_statement_and_keep_their_ids() -> None:
    yes = claim("a meeting is agreed", "agreed", between=("A", "B"), article="a")
    no = [
        claim("no meeting is planned", "not_planned", between=("A", "B"), article=f"b{n}", by="B")
        for n in range(50)
    ]
    assert len(by_content(no)) == 1
    (finding,) = compare([*no, yes]).findings
    assert {finding.primary, finding.secondary, *finding.also} == {one.id for one in [yes, *no]}
    assert finding.also == tuple(one.id for one in sorted(no, key=lambda one: one.article)[1:])


@given(claims(), st.sampled_from(StatusValue))
def test_what_stands_elsewhere_is_of_one_content_and_what_says_otherwise_is_not(
    one: Claim, status: StatusValue
) -> None:
    elsewhere = one.model_copy(update={"id": "c1", "article": "z", "passage": 9})
    assert content_of(elsewhere) == content_of(one)
    other = one.model_copy(update={"status": one.status.model_copy(update={"value": status})})
    assert (content_of(other) == content_of(one)) == (status is one.status.value)


# -- what the blocks and the facets promise -------------------------------------------------------


@settings(max_examples=60, deadline=None)
@given(colliding())
def test_a_block_keeps_apart_what_the_gates_keep_apart(some: list[Claim]) -> None:
    statements = [s for s in by_content(some) if s.barred is None]
    for group in {statement.group for statement in statements}:
        held = Block([s for s in statements if s.group is group], 0)
        for asked in held.statements:
            overlapping = held.within(*asked.days) if asked.days is not None else 0
            apart = held.apart(asked, held.full, overlapping)
            gates = [Gate.PARTICIPANTS, Gate.TRIGGER, Gate.PLACE, Gate.TIME]
            for other in held.statements:
                theirs = other.claim.model_copy(update={"article": "elsewhere"})
                for gate, bits in zip(gates, apart[:4], strict=True):
                    refusal = refuse(asked.claim, theirs, frozenset(Gate) - {gate})
                    assert bool(bits >> other.at & 1) == (refusal is not None), gate


@settings(max_examples=40, deadline=None)
@given(claims(), claims())
def test_a_rule_has_nothing_to_say_of_two_claims_whose_facets_do_not_meet(
    one: Claim, other: Claim
) -> None:
    for a, b in combinations((one, other, *examples()[:4]), 2):
        pair = Pair.ordered(a, b)
        for rule in all_rules():
            ours, theirs = rule.facet(a), rule.facet(b)
            beside = a.article == b.article
            meet = ours is not None and theirs is not None and _meet(ours, theirs, beside)
            if ours is not None and theirs is not None:
                assert meet == _meet(theirs, ours, beside), rule.code
            if not meet and rule.scope is Scope.EVENT and group_of(a) is group_of(b):
                assert rule.judge(pair) is None, rule.code


def _meet(ours: Facet, theirs: Facet, beside: bool) -> bool:
    apart = ours.value is None or ours.value != theirs.value
    against = {*ours.against, *(ours.beside if beside else ())}
    return apart and not against.isdisjoint(theirs.has)


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(0, 3))), st.integers(0, 9))
def test_sums_of_all_positions_are_those_of_each(added: list[tuple[int, int]], least: int) -> None:
    sums, plain = Sums(), [0] * 41
    for at, power in added:
        sums.add(1 << at, power)
        plain[at] += 1 << power
    everything = (1 << 41) - 1
    found = [*positions(sums.at_least(least, everything))]
    assert found == [at for at, number in enumerate(plain) if number >= least]
    assert sums.total(everything) == sum(plain)
    assert of(found, 41) == sums.at_least(least, everything)


# -- speed ----------------------------------------------------------------------------------------


def test_twice_the_claims_take_no_four_times_the_work() -> None:
    def judged(size: int) -> int:
        before = apart_calls[0]
        compare(claims_of(size))
        return apart_calls[0] - before

    apart_calls = [0]
    plain = Block.apart

    def counting(self: Block, asked: Statement, among: int, overlapping: int) -> Apart:
        apart_calls[0] += 1
        return plain(self, asked, among, overlapping)

    Block.apart = counting  # type: ignore[method-assign]
    try:
        assert judged(1600) < 3 * judged(800)
    finally:
        Block.apart = plain  # type: ignore[method-assign]
