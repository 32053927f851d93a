"""Which two claims are to be explained: ids, or their beginnings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher

from checker.errors import UsageError
from checker.models import Claim, Finding

_ID = re.compile(r"[cf][0-9a-f]{1,12}", re.IGNORECASE)
_NEAREST = 3


def check_ids(given: Sequence[str]) -> None:
    """Whether the words can name a pair at all, told before any article is read.

    Args:
        given: The ids of two claims, or the id of one finding; their beginnings will do.

    Raises:
        UsageError: They cannot.
    """
    for word in given:
        if not _ID.fullmatch(word):
            raise UsageError(
                f"--explain-pair takes the ids of two claims (such as c0123456789ab) or of one "
                f"finding (f…), and {word!r} is none: name the articles before it"
            )
    if [word[0].lower() for word in given] not in (["c", "c"], ["f"]):
        raise UsageError(
            f"--explain-pair takes the ids of two claims (c…) or of one finding (f…), not "
            f"{' '.join(given)}; `checker claims` lists the claims with their ids"
        )


def find_pair(
    given: Sequence[str], claims: Iterable[Claim], findings: Iterable[Finding]
) -> tuple[Claim, Claim]:
    """The two claims that ids, or their beginnings, name.

    Args:
        given: As ``check_ids`` takes it.
        claims: All claims of the run.
        findings: All findings of the run.

    Raises:
        UsageError: An id names nothing, more than one thing, or both name one claim.
    """
    known = {claim.id: claim for claim in claims}
    check_ids(given)
    if len(given) == 1:
        of_findings = {finding.id: finding for finding in findings}
        finding = of_findings[_named(given[0], of_findings, "finding")]
        return known[finding.primary], known[finding.secondary]
    one, other = (_named(word, known, "claim") for word in given)
    if one == other:
        raise UsageError(f"--explain-pair: {' and '.join(given)} name one and the same claim")
    return known[one], known[other]


def _named(beginning: str, known: Iterable[str], kind: str) -> str:
    wanted, ids = beginning.lower(), sorted(known)
    found = [name for name in ids if name.startswith(wanted)]
    if len(found) == 1:
        return found[0]
    if found:
        some = ", ".join(found[:_NEAREST]) + (" …" if len(found) > _NEAREST else "")
        raise UsageError(
            f"--explain-pair: {beginning} begins the ids of {len(found)} {kind}s: {some}"
        )
    if not ids:
        raise UsageError(
            f"--explain-pair: there is no {kind} {beginning}: no {kind} was found at all"
        )
    ids.sort(key=lambda name: (-_likeness(name, wanted), name))
    nearest = ", ".join(ids[:_NEAREST])
    raise UsageError(f"--explain-pair: there is no {kind} {beginning}; the nearest are {nearest}")


def _likeness(name: str, wanted: str) -> float:
    return SequenceMatcher(None, name[: len(wanted)], wanted, autojunk=False).ratio()
