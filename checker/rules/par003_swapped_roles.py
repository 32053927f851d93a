"""PAR003 swapped-roles."""

from __future__ import annotations

from checker.models import Severity
from checker.restating import Change, ChangeKind
from checker.rules._restated import RestatedRule


class SwappedRoles(RestatedRule):
    """One sentence is told twice with doer and sufferer changed about.

    What it does
    ------------
    Reports two claims of one day that tell the same sentence, in nearly the same words, with two
    names each in the other's place around the verb.

    Why it matters
    --------------
    All words are right and the report is wrong: who accused whom decides who is accused.

    Example
    -------
    - The architects, 2 May: "Marta Ruiz accused Jens Holm of copying her design for the
      stadium" — occurred
    - The builders, 2 May: "Jens Holm accused Marta Ruiz of copying her design for the
      stadium" — occurred

    Known limits
    ------------
    Verbs that hold of both ("met", "played"), lists and passives ("was accused by") are left alone.
    """

    code = "PAR003"
    name = "swapped-roles"
    severity = Severity.GRAVE
    kind = ChangeKind.ROLES

    def told(self, change: Change) -> tuple[str, str]:
        """Who comes first on either side."""
        return f"told it as done by {change.ours}", f"told it as done by {change.theirs}"
