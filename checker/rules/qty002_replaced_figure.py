"""QTY002 replaced-figure."""

from __future__ import annotations

from dataclasses import replace

from checker.figures.quantities import compatible
from checker.link import Group, group_of
from checker.models import Severity, StatusValue
from checker.restating import Change, ChangeKind
from checker.rules._figures import words_beside
from checker.rules._restated import RestatedRule, gave
from checker.rules.base import Clash, Pair, Withheld
from checker.rules.qty001_different_figures import same_measure, scopes_differ, thing_counted


def _is_copy(pair: Pair) -> bool:
    """Whether both are word for word the same but for one figure each."""
    ours, theirs = (
        {words_beside(claim, figure) for figure in claim.quantities}
        for claim in (pair.first, pair.second)
    )
    return bool(ours & theirs)


class ReplacedFigure(RestatedRule):
    """One sentence is told twice with two figures.

    What it does
    ------------
    Reports two claims of one day that tell the same sentence, in nearly the same words, and differ
    in one figure of the same measure; and of three days, where a count has fallen or all other
    words are the same.

    Why it matters
    --------------
    A figure that was mistyped or transposed (23 for 32) stands in copy that is right otherwise.

    Example
    -------
    - The orchestra, 2 May: "The tour took in 32 concert halls in the northern valleys" — occurred
    - The agency, 2 May: "The tour took in 23 concert halls in the northern valleys" — occurred

    Known limits
    ------------
    Figures that rounding or a qualifier reconciles agree. Where either article has the other's
    figure elsewhere, of the same measure, the sentences may speak of two things. Figures of
    different days may have risen since.
    """

    code = "QTY002"
    name = "replaced-figure"
    severity = Severity.GRAVE
    kind = ChangeKind.FIGURE

    def judge(self, pair: Pair) -> Clash | Withheld | None:
        """The clash of two figures, unless one counts a kind of what the other counts."""
        found = super().judge(pair)
        if not isinstance(found, Clash):
            return found
        first, second = pair.first, pair.second
        figures = [(ours, theirs) for ours in first.quantities for theirs in second.quantities]
        if any(scopes_differ(first, ours, second, theirs) for ours, theirs in figures):
            return Withheld("one of the two figures may be a part of the other")
        about = (
            thing_counted(first, ours)
            for ours, theirs in figures
            if same_measure(first, ours, second, theirs) and compatible(ours, theirs) is False
        )
        return replace(found, about=next(about, ""))

    def fixed(self, pair: Pair) -> bool:
        """A count of what has taken place never falls; copy is changed by those who run it."""
        told = pair.in_time()
        if _is_copy(pair) and group_of(pair.first) is not Group.INCIDENT:
            return True
        happened = pair.first.status.value is pair.second.status.value is StatusValue.OCCURRED
        figures = [
            [q for q in claim.quantities if q.unit == "count"]
            for claim in (told.first, told.second)
        ]
        return (
            happened
            and all(earlier.low > later.high for earlier, later in zip(*figures, strict=False))
            and all(figures)
        )

    def told(self, change: Change) -> tuple[str, str]:
        """The two figures."""
        return gave(change)
