"""When two tellings of one sentence are a finding, and when they are none."""

from __future__ import annotations

import pytest
from rules.claims import claim, example_of

from checker.models import Claim, Relation, Voice
from checker.rules import Clash, Pair, Rule, all_rules
from checker.rules._restated import ONLY_THOUGHT, OTHER_DAY, OWN_VIEW, RestatedRule
from checker.rules.base import Scope, Withheld

RULES = [rule for rule in all_rules() if rule.scope is Scope.RESTATED]
ROSE = "Rice exports from the delta rose sharply after the canal was opened"
FELL = "Rice exports from the delta fell sharply after the canal was opened"
(OPPOSITE,) = (rule for rule in RULES if rule.code == "CHR002")


def judged(a: Claim, b: Claim, rule: Rule = OPPOSITE) -> Clash | Withheld | None:
    return rule.judge(Pair.ordered(a, b))


def narrated(words: str, outlet: str, status: str = "occurred", **kwargs: object) -> Claim:
    given = {"by": outlet, "article": outlet, "voice": Voice.NARRATOR, **kwargs}
    return claim(words, status, **given)  # type: ignore[arg-type]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_each_rule_takes_its_own_kind_of_change_and_no_other(rule: Rule) -> None:
    assert isinstance(rule, RestatedRule)
    for other in RULES:
        verdict = judged(*example_of(other), rule)
        assert isinstance(verdict, Clash) == (other is rule)


def test_two_outlets_misreport_and_an_outlet_and_a_source_dispute() -> None:
    ours = narrated(ROSE, "Herald")
    verdict = judged(ours, narrated(FELL, "Post"))
    assert isinstance(verdict, Clash) and verdict.relation is Relation.MISREPORT
    assert "“rose”" in verdict.message and "“fell”" in verdict.message
    verdict = judged(ours, claim(FELL, "occurred", by="Ana Pires", voice=Voice.INDIRECT))
    assert isinstance(verdict, Clash) and verdict.relation is Relation.DISPUTE


def test_what_was_said_on_another_day_may_have_changed() -> None:
    later = narrated(FELL, "Post", on="3 May")
    assert judged(narrated(ROSE, "Herald"), later) == Withheld(OTHER_DAY)


def test_two_speakers_own_views_are_theirs() -> None:
    ours = claim("We expect that the canal will raise exports from the delta", "expected", by="A")
    theirs = claim("We expect that the canal will lower exports from the delta", "expected", by="B")
    assert judged(ours, theirs) == Withheld(OWN_VIEW)


def test_what_is_only_proposed_is_not_held_against_what_happened() -> None:
    urged = narrated(FELL, "Post", "proposed")
    assert judged(narrated(ROSE, "Herald"), urged) == Withheld(ONLY_THOUGHT)


def test_two_quotations_of_one_speaker_are_left_to_their_own_rule() -> None:
    ours, theirs = (claim(words, "occurred", article=words) for words in (ROSE, FELL))
    assert judged(ours, theirs) is None


def test_why_two_tellings_can_stand_is_said() -> None:
    ours = narrated(ROSE, "Herald")
    for other, reason in (
        (narrated("The museum will return the bronze statues", "Post"), "too few words"),
        (narrated(ROSE.replace("sharply ", ""), "Post"), "nothing known to change"),
        (narrated(ROSE.replace("rose", "never rose"), "Post"), "another thing: negation"),
    ):
        assert judged(ours, other) is None
        assert reason in OPPOSITE.compatible(Pair.ordered(ours, other))
