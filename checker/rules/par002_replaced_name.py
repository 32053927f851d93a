"""PAR002 replaced-name."""

from __future__ import annotations

from checker.restating import Change, ChangeKind
from checker.rules._restated import RestatedRule, gave


class ReplacedName(RestatedRule):
    """One sentence is told twice of two people or bodies.

    What it does
    ------------
    Reports two claims of one day that tell the same sentence, in nearly the same words, and differ
    in one name.

    Why it matters
    --------------
    A deed pinned on the wrong person is the error that ends in court.

    Example
    -------
    - The ski club, 2 May: "Ingrid Falk won the slalom by two hundredths of a second in
      heavy snow" — occurred
    - The ski federation, 2 May: "Petra Novak won the slalom by two hundredths of a second
      in heavy snow" — occurred

    Known limits
    ------------
    Where either article names the other's person elsewhere, the two may have done alike things.
    A full name and a surname are one; a body and the one who leads it are told apart only there.
    """

    code = "PAR002"
    name = "replaced-name"
    kind = ChangeKind.NAME

    def told(self, change: Change) -> tuple[str, str]:
        """The two names."""
        return gave(change)
