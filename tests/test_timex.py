"""No rule of time is passed over on a text in which it would find something."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from checker.times.timex import RULES, rules_for

WORDS = """
the last past this next coming in by from within about three 12 2025 1990s 2025-08-19 19/8/2025 Aug.
19 August March to and between Monday FRIDAY Today now so far date recently lately Early late mid-
end of start week weekend month months quarter year years day days AGO later earlier ahead come soon
first half Q3 tomorrow yesterday overnight tonight morning time few before after previous following
Christmas Easter New Year’s Eve new fortnight weekend 2024-25 year-end out
same moment point stage present currently hours minutes recent most future foreseeable imminently
""".split()


@given(st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join))
def test_a_rule_that_finds_something_is_among_the_rules_for_the_text(text: str) -> None:
    tried = list(rules_for(text))
    assert [rule.wording for rule in RULES if rule.pattern.search(text) and rule not in tried] == []


def test_a_text_without_a_sign_of_time_is_tried_with_no_rule() -> None:
    assert list(rules_for("The port’s owner called the offer an insult.")) == []
