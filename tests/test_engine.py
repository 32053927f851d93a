"""The engine: laws that hold for all claims, and the complaints that concern comparison."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rules.claims import claim, example_of

from checker.engine import compare, same_words
from checker.engine.findings import of_one_detail
from checker.identity import digest
from checker.lattice import LATTICE
from checker.models import (
    Claim,
    EventType,
    Interval,
    Relation,
    Severity,
    StatusBasis,
    StatusValue,
    Voice,
)
from checker.rules import all_rules, find_rule

TWO = ("Ana Pires", "João Melo")
ROOT = Path(__file__).parent.parent


def agreed(**kwargs: object) -> Claim:
    return claim("a meeting is agreed", "agreed", **{"between": TWO, **kwargs})  # type: ignore[arg-type]


def denied(words: str = "no meeting is planned", **kwargs: object) -> Claim:
    given_ = {"between": TWO, "by": "João Melo", "on": "3 May", **kwargs}
    return claim(words, "not_planned", **given_)  # type: ignore[arg-type]


def examples() -> list[Claim]:
    return [side for rule in all_rules() for side in example_of(rule)]


def printed(claims: Iterable[Claim]) -> str:
    found = compare(claims)
    return json.dumps(
        [
            [finding.model_dump(mode="json") for finding in found.findings],
            found.coverage.model_dump(mode="json"),
            found.coverage.withheld,
        ],
        sort_keys=False,
    )


# -- laws -----------------------------------------------------------------------------------------

_days = st.dates(date(2031, 5, 1), date(2031, 5, 20))
_intervals = st.builds(
    lambda a, b: Interval(start=a and b and min(a, b), end=a and b and max(a, b)),
    st.none() | _days,
    st.none() | _days,
)
_words = st.sampled_from(
    [
        "the meeting",
        "no meeting at all",
        "the strike",
        "a second strike",
        "12 people were killed in the flood",
        "at least 20 people were killed",
        "denied that the talks would be held",
        "bought the company for $4 billion",
    ]
)
_names = st.lists(st.sampled_from(["Ana Pires", "João Melo", "Sara Lind"]), max_size=3, unique=True)


@st.composite
def claims(draw: st.DrawFn) -> Claim:
    narrated = draw(st.booleans())
    voice = Voice.NARRATOR if narrated else draw(st.sampled_from([Voice.DIRECT, Voice.INDIRECT]))
    at = draw(st.sampled_from([0, 100, 200]))
    return claim(
        draw(_words),
        draw(st.sampled_from(StatusValue)),
        by=draw(
            st.sampled_from(["Herald", "the article"] if narrated else ["Ana Pires", "X", "Y"])
        ),
        on=draw(st.none() | _days),
        between=draw(_names),
        place=draw(st.none() | st.sampled_from(["Lisbon", "Madrid", "Alaska"])),
        when=draw(st.none() | _intervals),
        holder=draw(st.none() | st.sampled_from(["Ana Pires", "João Melo"])),
        principal=draw(st.none() | st.just("a government")),
        anonymous=not narrated and draw(st.booleans()),
        voice=voice,
        basis=draw(st.sampled_from(StatusBasis)),
        article=draw(st.sampled_from(["a", "b", "c"])),
        at=at,
    )


many = st.lists(claims(), max_size=9)


@settings(max_examples=60)
@given(many, st.randoms(use_true_random=False))
def test_order_makes_no_difference(some: list[Claim], chance: random.Random) -> None:
    shuffled = [*some]
    chance.shuffle(shuffled)
    assert printed(shuffled) == printed(some)


@given(claims(), claims())
def test_a_pair_is_judged_alike_from_both_sides(a: Claim, b: Claim) -> None:
    assert printed([a, b]) == printed([b, a])


@given(claims())
def test_a_claim_never_conflicts_with_itself(one: Claim) -> None:
    assert compare([one, one]).findings == ()


@given(claims(), claims(), st.sampled_from(["“{}”", "{}.", " {} ", "{}"]))
def test_the_same_words_never_conflict_but_over_who_said_them(
    a: Claim, b: Claim, around: str
) -> None:
    words = around.format(a.quote.text.upper())
    quote = a.quote.model_copy(update={"text": words, "end": a.quote.start + len(words)})
    copy = b.model_copy(update={"id": "ccopy", "article": "elsewhere", "quote": quote})
    assert same_words(a, copy)
    assert {finding.rule for finding in compare([a, copy]).findings} <= {"ATT001"}


@settings(max_examples=40)
@given(many)
def test_an_unrelated_article_changes_no_finding(some: list[Claim]) -> None:
    unrelated = [
        claim("the referendum", "planned", by="Nils Berg", between=["Norland"], article="z"),
        claim(
            "no referendum", "not_planned", by="Eva Dahl", between=["Norland"], article="z", at=90
        ),
    ]
    alone, both = compare(some).findings, compare([*some, *unrelated]).findings
    assert alone == tuple(finding for finding in both if finding in alone)
    assert len(both) == len(alone) + 1


@settings(max_examples=40)
@given(many, st.sampled_from(["a", "b", "c"]))
def test_removing_an_article_removes_only_the_findings_that_it_has_a_part_in(
    some: list[Claim], gone: str
) -> None:
    # What took place settles what others announced, in whichever article it stands.
    some = [one for one in some if one.status.value is not StatusValue.OCCURRED]
    where = {one.id: one.article for one in some}
    left = [one for one in some if one.article != gone]
    found = {(f.rule, f.id) for f in compare(left).findings}
    for finding in compare(some).findings:
        sides = (finding.primary, finding.secondary, *finding.also)
        if gone not in {where[side] for side in sides}:
            assert (finding.rule, finding.id) in found


@settings(max_examples=60)
@given(claims(), st.sampled_from(["it was said that {}", "{}, readers were told", "once more: {}"]))
def test_a_paraphrase_of_equal_values_never_conflicts(one: Claim, around: str) -> None:
    words = around.format(one.quote.text)
    told = claim(
        words,
        one.status.value,
        by=one.attribution.speaker.canonical,
        on=one.asserted_on,
        between=one.event.participants,
        type=one.event.type,
        concept=one.event.concept,
        place=one.event.place,
        when=one.event.time.interval,
        holder=one.status.holder,
        voice=one.attribution.voice,
        article="elsewhere",
    )
    assert compare([one, told]).findings == ()


@settings(max_examples=40)
@given(many)
def test_a_guess_is_never_half_of_a_status_finding(some: list[Claim]) -> None:
    by_id = {one.id: one for one in some}
    for finding in compare(some).findings:
        if finding.rule.startswith(("STA", "WIL")):
            sides = by_id[finding.primary], by_id[finding.secondary]
            assert all(side.status.basis is not StatusBasis.GUESS for side in sides)


@settings(max_examples=40)
@given(many)
def test_a_status_finding_has_its_cell(some: list[Claim]) -> None:
    by_id = {one.id: one for one in some}
    for finding in compare(some).findings:
        if finding.rule.startswith(("STA", "WIL")):
            pair = frozenset(by_id[i].status.value for i in (finding.primary, finding.secondary))
            assert LATTICE[pair].rule == finding.rule


@settings(max_examples=40)
@given(many)
def test_findings_are_well_formed(some: list[Claim]) -> None:
    findings = compare(some).findings
    assert len({finding.id for finding in findings}) == len(findings)
    for finding in findings:
        assert finding.primary != finding.secondary
        assert not {finding.primary, finding.secondary} & set(finding.also)
        assert finding.message.endswith(".")


@settings(max_examples=40)
@given(many)
def test_coverage_accounts_for_every_claim(some: list[Claim]) -> None:
    coverage = compare(some).coverage
    assert coverage.claims == len({one.id for one in some})
    assert coverage.linked + sum(coverage.reasons.values()) == coverage.claims
    assert (coverage.compared == 0) == (coverage.linked == 0)


@settings(max_examples=40)
@given(claims(), st.sampled_from(StatusValue))
def test_open_values_never_conflict(one: Claim, status: StatusValue) -> None:
    bare = claim("it", status, on=None, by="Nobody", between=(), type=EventType.OTHER, article="z")
    assert compare([one, bare]).findings == ()


def test_hash_seed_and_process_make_no_difference() -> None:
    script = (
        "from test_engine import examples, printed\n"
        "import sys; sys.stdout.write(printed(examples()))"
    )
    outputs = set()
    for seed in ("0", "1", "4242"):
        paths = os.pathsep.join([str(ROOT), str(ROOT / "tests")])
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": paths}
        run = subprocess.run(
            [sys.executable, "-c", script],
            capture_output=True,
            check=True,
            env=environment,
            timeout=60,
        )
        outputs.add(run.stdout.decode())
    assert outputs == {printed(examples())}


# -- grouping, ids, coverage ----------------------------------------------------------------------


def test_one_disagreement_is_one_finding_with_its_repetitions() -> None:
    repeated = [
        agreed(),
        denied(),
        denied("a meeting is not planned", article="c"),
        claim("the meeting is set", "scheduled", between=TWO, article="d"),
    ]
    (finding,) = compare(repeated).findings
    assert len(finding.also) == 2
    assert {finding.primary, finding.secondary, *finding.also} == {one.id for one in repeated}


def test_the_most_direct_quotation_across_articles_is_shown() -> None:
    told = denied("there would be no meeting", article="c", voice=Voice.INDIRECT)
    (finding,) = compare([agreed(), told, denied()]).findings
    assert finding.secondary == denied().id


def test_two_measures_of_one_event_are_two_findings() -> None:
    ours = claim(
        "14 people were killed and 30 people were injured in the flood", "occurred", by="A"
    )
    theirs = claim(
        "20 people were killed and 90 people were injured in the flood", "occurred", by="B"
    )
    rules = [finding.rule for finding in compare([ours, theirs]).findings]
    assert rules == ["QTY001"]
    deaths = claim("20 people were killed in the flood", "occurred", by="B")
    injured = claim("90 people were injured in the flood", "occurred", by="B", at=80)
    findings = compare([ours, deaths, injured]).findings
    assert len({finding.id for finding in findings}) == len(findings) == 2


@pytest.mark.parametrize(
    ("ours", "theirs", "told"),
    [
        (
            "The storm sank 12 fishing boats in the harbour of Lund",
            "The storm sank 21 fishing boats in the harbour of Lund",
            "QTY001",
        ),
        (
            "The strike at the northern quay is set for 9 May, the port says",
            "The strike at the northern quay is set for 12 May, the port says",
            "DAT001",
        ),
        (
            "Rice exports from the delta rose sharply after the canal opened",
            "Rice exports from the delta fell sharply after the canal opened",
            "CHR002",
        ),
    ],
)
def test_one_detail_that_two_rules_see_at_odds_is_one_finding(
    ours: str, theirs: str, told: str
) -> None:
    status = "scheduled" if "set for" in ours else "occurred"
    pair = [claim(ours, status, by="A"), claim(theirs, status, by="B")]
    (finding,) = compare(pair).findings
    assert finding.rule == told
    assert {finding.primary, finding.secondary} == {one.id for one in pair}


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("QTY001", "QTY002", True),
        ("STA003", "CHR002", True),
        ("STA005", "HED001", True),
        ("QUO001", "QTY001", True),
        ("DAT001", "LOC001", False),
        ("QTY001", "STA002", False),
        ("ATT001", "QTY001", False),
    ],
)
def test_two_rules_see_one_clash_if_they_look_at_one_detail(
    one: str, other: str, same: bool
) -> None:
    rules = [rule for code in (one, other) if (rule := find_rule(code)) is not None]
    assert of_one_detail(*rules) is of_one_detail(*rules[::-1]) is same


def test_two_disputes_of_one_pair_of_speakers_at_two_times_are_two() -> None:
    pairs = [agreed(), denied(), agreed(on="2 September"), denied(on="3 September")]
    assert len(compare(pairs).findings) == 2


def test_an_id_depends_on_words_not_on_offsets_or_claim_ids() -> None:
    moved = agreed(at=40, article="article of Ana Pires on 2031-05-02").model_copy(
        update={"id": "cother"}
    )
    (before,), (after,) = (
        compare([agreed(), denied()]).findings,
        compare([moved, denied()]).findings,
    )
    assert before.id == after.id


def test_ids_are_pinned() -> None:
    # A dismissed finding is known again by its id: it must not change between versions.
    assert digest(["STA001", "ü"]) == "1e3510cc22f8"
    (finding,) = compare([agreed(article="a"), denied(article="b")]).findings
    assert finding.id == "f" + digest(
        ["STA001", ["a", "a meeting is agreed"], ["b", "no meeting is planned"]]
    )


def test_a_finding_touches_the_articles_asked_for() -> None:
    pair = [agreed(article="a"), denied(article="b")]
    assert len(compare(pair, only=frozenset({"a"})).findings) == 1
    assert compare(pair, only=frozenset({"c"})).findings == ()


def test_grave_findings_come_first_and_updates_last() -> None:
    some = [
        agreed(),
        denied(),
        claim("a strike is set", "scheduled", between=["X", "Y"], by="X"),
        claim("the strike is off", "cancelled", between=["X", "Y"], by="X", on="4 May"),
        claim("a visit is planned", "planned", between=["P", "Q"], by="P"),
        claim("no visit is planned", "not_planned", between=["P", "Q"], by="Q", on="3 May"),
    ]
    found = [(f.severity, f.relation) for f in compare(some).findings]
    assert found == [
        (Severity.GRAVE, Relation.DISPUTE),
        (Severity.MEDIUM, Relation.DISPUTE),
        (Severity.MEDIUM, Relation.UPDATE),
    ]


def test_complaint_8_claims_that_met_none_are_counted_with_the_reason() -> None:
    some = [
        agreed(),
        denied(),
        agreed(between=(*TWO, "Sara Lind"), article="c"),
        denied(on="21 October", article="d"),
        claim("a meeting", "planned"),
        claim("fine words", "opinion"),
        claim("a strike", "planned", between=["X"]),
    ]
    coverage = compare(some).coverage
    assert (coverage.claims, coverage.linked, coverage.compared) == (7, 2, 1)
    assert coverage.reasons == {
        "neither a participant nor the event's name is known": 1,
        "no other claim is about this kind of event": 1,
        "others concern such an event at another time": 1,
        "others concern the same kind of event, but not the same parties": 1,
        "who takes part in the meeting is not known": 1,
    }


def test_figures_under_other_words_count_as_compared() -> None:
    flood = claim("14 people died as the flood came", "occurred", by="A", concept="flood")
    deaths = claim("20 people were killed in the flood", "occurred", by="B", concept="deaths")
    found = compare([flood, deaths])
    assert [f.rule for f in found.findings] == ["QTY001"]
    assert (found.coverage.linked, found.coverage.compared) == (2, 1)


def test_no_claims_are_no_findings() -> None:
    found = compare([])
    assert (found.findings, found.coverage.claims, found.coverage.reasons) == ((), 0, {})


# -- what ruins tools of this kind ----------------------------------------------------------------


def test_complaint_1_an_event_held_between_two_statements_settles_them() -> None:
    plan = agreed(on="2 May")
    no_plans = denied(on="25 May")
    held = claim("the meeting was held", "occurred", between=TWO, on="11 May", by="X")
    dated = claim("the meeting of 10 May", "occurred", between=TWO, on="11 May", by="X")
    assert len(compare([plan, no_plans]).findings) == 1
    assert len(compare([plan, no_plans, held]).findings) == 1  # nobody says when
    settled = compare([plan, no_plans, dated])
    assert settled.findings == ()
    assert settled.coverage.withheld == {"the event took place between the two statements": 1}
    earlier = claim("the meeting of 1 April", "occurred", between=TWO, on="11 May", by="X")
    assert len(compare([plan, no_plans, earlier]).findings) == 1


def test_complaint_1_planned_then_held_is_no_contradiction() -> None:
    held = claim("the meeting was held", "occurred", between=TWO, on="20 May", by="X")
    assert compare([agreed(), held]).findings == ()


def test_complaint_2_reported_is_not_asserted() -> None:
    # The outlet quotes the denial and announces the meeting in its own voice elsewhere: the party
    # is João Melo, and the outlet answers only for its own sentence.
    own = agreed(by="Herald", voice=Voice.NARRATOR, article="Herald")
    quoted = denied(article="Herald", at=90, on="2 May")
    (finding,) = compare([own, quoted]).findings
    assert finding.relation is Relation.DISPUTE
    assert finding.relation is not Relation.MISREPORT


def test_complaint_5_likeness_is_no_conflict() -> None:
    alike = [
        agreed(),
        claim("both will meet, all is agreed", "agreed", between=TWO, by="B"),
        claim("the meeting is being prepared", "planned", between=TWO, by="C"),
        claim("the meeting is possible", "possible", between=TWO, by="D"),
    ]
    assert compare(alike).findings == ()


def test_complaint_7_a_conflict_in_other_words_is_found_and_on_every_run() -> None:
    other = denied("nothing of the kind is in the diary", type="meeting", concept="meeting")
    runs = {printed([agreed(), other]) for _ in range(3)}
    assert len(runs) == 1
    (finding,) = compare([agreed(), other]).findings
    assert finding.rule == "STA001"


def test_complaint_5_unrelated_incidents_are_never_compared() -> None:
    flood = claim("12 people were killed", "occurred", by="A", place="Porto", article="a")
    crash = claim("40 people were killed", "occurred", by="B", article="b")
    assert compare([flood, crash]).coverage.compared == 0


def test_complaint_11_wire_copy_is_one_statement() -> None:
    copies = [denied(article=f"outlet {n}") for n in range(4)]
    (finding,) = compare([agreed(), *copies]).findings
    assert len(finding.also) == 3
    assert compare(copies).findings == ()


@pytest.mark.parametrize("copied", ["No meeting is planned.", "“no  meeting is planned”"])
def test_complaint_11_copy_in_other_marks_is_still_copy(copied: str) -> None:
    misread = claim(copied, "agreed", between=TWO, by="The wire", article="w")
    assert compare([denied(), misread]).findings == ()


def test_a_changed_sign_or_currency_is_no_copy() -> None:
    def words(text: str) -> Claim:
        return claim(text, "occurred")

    assert not same_words(words("fell -5 percent"), words("fell 5 percent"))
    assert not same_words(words("for $5"), words("for £5"))
    assert not same_words(words("by 3.5 points"), words("by 35 points"))
    assert same_words(words("um a\u0303o"), words("um ão"))


def test_complaint_13_two_measures_may_both_be_true() -> None:
    rising = claim(
        "poverty rose to 14 percent of children", "occurred", by="A", between=["Norland"]
    )
    falling = claim(
        "poverty fell to 9 percent of pensioners", "occurred", by="B", between=["Norland"]
    )
    assert compare([rising, falling]).findings == ()


def test_complaint_10_an_added_article_keeps_the_id_of_a_finding() -> None:
    (alone,) = compare([agreed(), denied()]).findings
    more = [agreed(), denied(), claim("a strike", "planned", between=["X"], article="z")]
    assert compare(more).findings == (alone,)


def test_one_speaker_does_not_reverse_within_one_passage() -> None:
    both = [agreed(article="a"), denied(by="Ana Pires", article="a", at=60, on="2 May", passage=0)]
    found = compare(both)
    assert found.findings == ()
    assert found.coverage.withheld == {"one speaker says both in one passage": 1}


def test_readings_of_the_same_words_are_not_compared() -> None:
    whole = claim("a meeting is agreed, not planned", "agreed", between=TWO, article="a")
    part = claim("meeting is agreed", "not_planned", between=TWO, article="a", at=2, by="B")
    assert compare([whole, part]).coverage.compared == 0
