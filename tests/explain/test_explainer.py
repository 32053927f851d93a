"""Explanations say what the engine did, for every pair of claims, in whatever order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import combinations
from pathlib import Path

import pytest
from rules.claims import claim, example_of

from checker.asking.word_lists import WordLists
from checker.engine import Comparison, compare
from checker.engine.findings import of_one_detail
from checker.explain import Explainer, Explanation, GateResult, Role, RuleStep, Verdict
from checker.extract import Extractor, Profile
from checker.ingest import MetadataFlags, read_article
from checker.link import ENOUGH, Gate, common, refuse
from checker.link.gates import refuse_at
from checker.models import Claim, Finding, StatusBasis, Voice
from checker.names import harvest
from checker.rules import Pair, Rule, all_rules, find_rule
from checker.rules.base import Scope
from evals.gold import GoldStory, Split, load_stories

ROOT = Path(__file__).parents[2]
TWO = ("Ana Pires", "João Melo")
LABELLED = load_stories(split=Split.DEV)

each_rule = pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)


def agreed(**kwargs: object) -> Claim:
    return claim("a meeting is agreed", "agreed", **{"between": TWO, **kwargs})  # type: ignore[arg-type]


def refused(words: str = "no meeting is planned", **kwargs: object) -> Claim:
    given = {"between": TWO, "by": "João Melo", "on": "3 May", **kwargs}
    return claim(words, "not_planned", **given)  # type: ignore[arg-type]


def of(a: Claim, b: Claim, *others: Claim, only: frozenset[str] | None = None) -> Explanation:
    claims = [a, b, *others]
    return Explainer(claims, compare(claims, only=only).findings, only).explain(a, b)


def said(explanation: Explanation, rule: str) -> RuleStep:
    return next(step for step in explanation.rules if step.rule == rule)


def result(explanation: Explanation, gate: str) -> tuple[GateResult, str]:
    step = next(step for step in explanation.gates if step.gate == gate)
    return step.result, step.reason


# -- it agrees with the engine --------------------------------------------------------------------


def unique(claims: Iterable[Claim]) -> list[Claim]:
    return list({one.id: one for one in claims}.values())


def agree(claims: Sequence[Claim]) -> None:
    """Whether all explanations together say what the engine says of the claims.

    The engine does not name the pairs that it compared or withheld, but it counts them.
    """
    found = compare(claims)
    explainer = Explainer(claims, found.findings)
    compared, linked = 0, set[str]()
    withheld: Counter[str] = Counter()
    clashes: list[tuple[Explanation, RuleStep]] = []
    for a, b in combinations(claims, 2):
        explanation = explainer.explain(a, b)
        clashing = [s for s in explanation.rules if s.verdict is Verdict.CLASH]
        clashes += [(explanation, step) for step in clashing]
        over = {s.verdict for s in explanation.rules} & {Verdict.CLASH, Verdict.SETTLED}
        if explanation.linked or over:
            compared += 1
            linked |= {a.id, b.id}
        for scope in Scope:
            withheld.update(_withheld(explanation, scope))
    coverage = found.coverage
    assert (compared, len(linked)) == (coverage.compared, coverage.linked)
    assert withheld == coverage.withheld
    _holds_each_clash(found, clashes)


def _withheld(explanation: Explanation, scope: Scope) -> set[str]:
    kept = {Verdict.WITHHELD, Verdict.SETTLED}
    steps = (step for step in explanation.rules if step.verdict in kept)
    return {step.reason for step in steps if rule_of(step).scope is scope}


def rule_of(step: RuleStep) -> Rule:
    rule = find_rule(step.rule)
    assert rule is not None
    return rule


def _holds_each_clash(found: Comparison, clashes: list[tuple[Explanation, RuleStep]]) -> None:
    """Every clash stands in its finding, and every finding is made of its clashes."""
    findings = {finding.id: finding for finding in found.findings}
    sides: dict[str, set[str]] = {finding: set() for finding in findings}
    shown = dict.fromkeys(findings, 0)
    for explanation, step in clashes:
        assert step.finding is not None
        finding, both = findings[step.finding], {explanation.first.claim, explanation.second.claim}
        assert step.finding in explanation.findings
        assert step.finding in explanation.conclusion
        assert of_one_detail(rule_of(step), rule_of_finding(finding))
        if rule_of(step).family() == rule_of_finding(finding).family():
            assert step.relation == finding.relation
        sides[step.finding] |= both
        if step.role is Role.PRIMARY:
            assert both == {finding.primary, finding.secondary}
        if step.role is Role.PRIMARY and step.rule == finding.rule:
            shown[step.finding] += 1
            assert (step.severity, f"{step.reason}.") == (finding.severity, finding.message)
    assert set(shown.values()) <= {1}
    for finding in found.findings:
        assert sides[finding.id] == {finding.primary, finding.secondary, *finding.also}


def rule_of_finding(finding: Finding) -> Rule:
    rule = find_rule(finding.rule)
    assert rule is not None
    return rule


@pytest.mark.parametrize("story", LABELLED, ids=lambda story: story.name)
def test_every_pair_of_labelled_claims_is_explained_as_it_was_judged(story: GoldStory) -> None:
    agree(unique(one for article in story.articles for one in article.claims()))


def test_every_pair_read_off_five_articles_without_a_model_is_explained_as_judged() -> None:
    paths = sorted((ROOT / "fixtures" / "articles").glob("*.txt"))
    articles = [read_article(path, MetadataFlags()) for path in paths]
    names, extractor = (
        harvest([one.text for one in articles]),
        Extractor(WordLists(), Profile.PASSAGE),
    )
    read = [extractor.extract(one, names, lambda done, total: None).claims for one in articles]
    agree(unique(one for claims in read for one in claims))


def test_every_pair_of_the_rules_examples_is_explained_as_it_was_judged() -> None:
    agree(unique(side for rule in all_rules() for side in example_of(rule)))


def test_both_orders_of_a_pair_and_of_all_claims_give_one_explanation() -> None:
    claims = unique(one for article in LABELLED[0].articles for one in article.claims())
    findings = compare(claims).findings
    one, other = Explainer(claims, findings), Explainer(claims[::-1], findings)
    for a, b in combinations(claims, 2):
        assert one.explain(a, b) == other.explain(b, a)


# -- the linking ----------------------------------------------------------------------------------


def test_every_gate_is_told_in_its_order() -> None:
    explanation = of(agreed(), refused())
    assert [step.gate for step in explanation.gates] == [*Gate, "story"]
    assert {step.result for step in explanation.gates} == {GateResult.PASSED}
    assert result(explanation, "participants")[1] == "both name Ana Pires and João Melo"
    assert explanation.linked


def test_the_gate_that_keeps_two_claims_apart_says_why_and_who_does_not_ask_for_it() -> None:
    explanation = of(agreed(on="2 May"), refused(on="20 August"))
    verdict, reason = result(explanation, "time")
    assert verdict is GateResult.FAILED
    assert reason == "2031-05-02 to 2031-06-01 is not 2031-08-20 to 2031-09-19"
    time = next(step for step in explanation.gates if step.gate is Gate.TIME)
    assert time.lifted_by == tuple(rule.code for rule in all_rules() if Gate.TIME in rule.lifts)
    assert result(explanation, "story")[0] is GateResult.NOT_REACHED
    assert said(explanation, "STA001").verdict is Verdict.NOT_ASKED
    assert explanation.conclusion == (
        "No finding, because the two are not taken to speak of one event (time: 2031-05-02 to "
        "2031-06-01 is not 2031-08-20 to 2031-09-19)."
    )


def test_behind_another_kind_of_event_no_gate_is_tried_and_nothing_is_weighed() -> None:
    explanation = of(agreed(), claim("the strike is off", "cancelled", between=TWO, by="Union"))
    results = [step.result for step in explanation.gates]
    assert results == [GateResult.FAILED, *[GateResult.NOT_REACHED] * 5]
    assert (explanation.marks, explanation.points) == ((), None)


def test_the_marks_are_told_one_by_one_and_their_sum_is_what_the_gates_weigh() -> None:
    a, b = agreed(), refused()
    explanation = of(a, b)
    assert explanation.points == sum(mark.points for mark in explanation.marks) == common(a, b)
    assert explanation.enough == ENOUGH
    words = {mark.mark.value: mark.words for mark in explanation.marks}
    assert words["type"] == "the same kind of event (meeting)"
    assert words["words"] == "words in common: “meeting”"
    assert words["parties"] == "the same parties: Ana Pires and João Melo"


def test_every_gate_answers_alone_as_it_does_in_its_turn() -> None:
    sides = [side for rule in all_rules() for side in example_of(rule)]
    for a, b in combinations(sides, 2):
        refusals = [refusal for gate in Gate if (refusal := refuse_at(gate, a, b)) is not None]
        assert refuse(a, b) == (refusals[0] if refusals else None)


def test_a_rule_that_compares_what_a_gate_demands_is_asked_all_the_same() -> None:
    a = claim("the strike is scheduled for 9 May", "scheduled", by="The union")
    b = claim("the strike is scheduled for 12 May", "scheduled", by="The operator")
    explanation = of(a, b)
    assert result(explanation, "time")[0] is GateResult.FAILED
    assert said(explanation, "DAT001").verdict is Verdict.CLASH
    assert said(explanation, "STA001").verdict is Verdict.NOT_ASKED
    assert not explanation.linked


def test_days_say_where_they_come_from() -> None:
    assert of(agreed(), refused()).first.days == (
        "no date is given: taken to hold for 30 days from the day it was said"
    )
    dated = claim("a meeting on 9 May is agreed", "agreed", between=TWO)
    assert of(dated, refused()).first.days == "from “9 May”"
    undated = of(agreed(on=None), refused(on=None))
    assert undated.first.start is None
    assert undated.first.days == ("no date is given, and the day on which it was said is not known")


# -- never compared -------------------------------------------------------------------------------


def test_a_copy_is_not_compared() -> None:
    explanation = of(agreed(), agreed(by="João Melo", on="3 May"))
    assert explanation.barrier == "the words of both are the same: a copy, and no second statement"
    assert {step.result for step in explanation.gates} == {GateResult.NOT_REACHED}
    assert explanation.conclusion.startswith("No finding, because the two are not compared: ")


def test_readings_of_the_same_words_are_not_compared() -> None:
    whole = claim("a meeting is agreed, not planned", "agreed", between=TWO, article="a")
    part = claim("meeting is agreed", "not_planned", between=TWO, article="a", at=2, by="B")
    explanation = of(whole, part)
    assert explanation.barrier == "both are readings of the same words of one article"
    assert {step.verdict for step in explanation.rules} == {Verdict.NOT_ASKED}


def test_a_claim_that_can_meet_no_other_says_what_is_missing() -> None:
    alone = claim("a meeting is agreed", "agreed", by="João Melo")
    explanation = of(alone, refused())
    assert explanation.barrier == (
        "the first cannot be linked with any other claim: "
        "who takes part in the meeting is not known"
    )


def test_two_claims_of_the_other_side_are_not_compared() -> None:
    explanation = of(agreed(), refused(), only=frozenset({"another article"}))
    assert explanation.barrier is not None and "--against" in explanation.barrier


# -- the rules ------------------------------------------------------------------------------------


def test_a_clash_names_its_finding_and_whether_the_pair_is_the_one_shown() -> None:
    again = refused("there is no meeting on the schedule", by="His office", voice=Voice.INDIRECT)
    claims = [agreed(), refused(), again.model_copy(update={"attribution": refused().attribution})]
    (finding,) = compare(claims).findings
    explainer = Explainer(claims, (finding,))
    roles = {
        frozenset((a.id, b.id)): said(explainer.explain(a, b), "STA001")
        for a, b in combinations(claims, 2)
    }
    shown = roles.pop(frozenset((finding.primary, finding.secondary)))
    assert (shown.verdict, shown.finding, shown.role) == (Verdict.CLASH, finding.id, Role.PRIMARY)
    repeated = roles.pop(frozenset((claims[0].id, *finding.also)))
    assert (repeated.finding, repeated.role) == (finding.id, Role.ALSO)
    (denials,) = roles.values()
    assert denials.verdict is Verdict.COMPATIBLE
    both = explainer.explain(claims[1], claims[2])
    assert both.findings == (finding.id,)
    assert f"both stand in {finding.id}, each against another" in both.conclusion


def test_two_statuses_that_do_not_clash_can_both_be_true() -> None:
    explanation = of(claim("a meeting could take place", "possible", between=TWO), refused())
    assert explanation.linked
    assert explanation.conclusion == (
        "No finding, because nothing that the rules compare is at odds: “possible” and "
        "“not planned” can both be true of one event."
    )
    expected = of(agreed(), claim("they are to meet", "expected", between=TWO, by="João Melo"))
    step = said(expected, "STA001")
    assert step.verdict is Verdict.COMPATIBLE
    assert step.reason == "“agreed” and “expected” can both be true of one event"


def test_a_side_that_lacks_what_a_rule_compares_is_named() -> None:
    counted = claim("a meeting of 40 people is agreed", "agreed", between=TWO)
    assert said(of(counted, refused()), "QTY001").reason == "the second gives no figure"
    assert said(of(agreed(), refused()), "QTY001").reason == "each gives no figure"


def test_a_guess_is_withheld_with_the_reason() -> None:
    explanation = of(agreed(basis=StatusBasis.GUESS), refused())
    step = said(explanation, "STA001")
    assert step.verdict is Verdict.WITHHELD
    assert step.reason == "no words of the article bear out the status of one of the two"
    assert explanation.conclusion.startswith("No finding: STA001 withholds one, because ")


def test_an_event_that_took_place_in_between_settles_a_clash_and_is_named() -> None:
    dated = claim("the meeting of 10 May", "occurred", between=TWO, on="11 May", by="X")
    held = claim("the meeting was held", "occurred", between=TWO, on="11 May", by="X")
    explanation = of(agreed(), refused(on="25 May"), held, dated)
    step = said(explanation, "STA001")
    assert (step.verdict, step.settled_by) == (Verdict.SETTLED, dated.id)
    assert "the event took place between the two statements" in explanation.conclusion


def test_one_breath_settles_a_clash_by_no_third_claim() -> None:
    a = agreed(article="a")
    b = refused(by="Ana Pires", article="a", at=60, on="2 May", passage=0)
    step = said(of(a, b), "STA001")
    assert (step.verdict, step.settled_by) == (Verdict.SETTLED, None)


def test_a_body_that_bears_the_headline_out_settles_a_clash_and_is_named() -> None:
    def told(words: str, status: str, at: int) -> Claim:
        who = ("Norland", "The workers")
        own = Voice.NARRATOR
        return claim(
            words, status, by="the article", between=who, article="a", at=at, voice=own, on="4 June"
        )

    head = told("the workers reject the pay offer", "occurred", 0)
    urged = told("stewards urged the workers to turn down the pay offer", "proposed", 100)
    vote = told("the workers threw out the pay offer by 300 to 12", "occurred", 300)
    assert said(of(head, urged), "HED001").verdict is Verdict.CLASH
    step = said(of(head, urged, vote), "HED001")
    assert (step.verdict, step.settled_by) == (Verdict.SETTLED, vote.id)


@each_rule
def test_every_rule_explains_what_it_does_not_report(rule: Rule) -> None:
    sides = [side for other in all_rules() for side in example_of(other)]
    words = {rule.lacking(side) for side in sides if not rule.concerns(side)}
    for a, b in combinations(sides, 2):
        pair = Pair.ordered(a, b)
        if rule.concerns(a) and rule.concerns(b) and rule.judge(pair) is None:
            words.add(rule.compatible(pair))
    assert words, rule.code
    for clause in words:
        assert clause and clause == clause.strip()
        assert not clause.endswith(".")
