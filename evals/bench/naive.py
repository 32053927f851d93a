"""All pairs of claims, one by one: what the engine must equal, and what it is measured against."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from itertools import combinations

from checker.engine import Comparison
from checker.engine.context import openings_of, refusal_in, settled, stories_of, took_place
from checker.engine.coverage import LINKED, MISSED, REACHED, Coverage, counted
from checker.engine.findings import Repeated, grouped, place_of
from checker.engine.judging import Hit, concerning, judgements, of_headlines, verdicts_on
from checker.engine.pairing import overlap, same_words, shared_words
from checker.engine.statement import Content, content_of
from checker.link import group_of, unlinkable
from checker.models import Claim
from checker.restating import restatements
from checker.rules import Pair, all_rules
from checker.rules.base import Scope, Withheld, precedence


def compare(claims: Iterable[Claim], *, only: frozenset[str] | None = None) -> Comparison:
    """As ``checker.engine.compare``, in time that grows with the square of the claims."""
    unique = sorted({claim.id: claim for claim in claims}.values(), key=place_of)
    run = _Naive(unique)
    stories, openings = stories_of(unique), openings_of(unique)
    concerned = {claim.id: concerning(claim) for claim in unique}
    for a, b in combinations(sorted(unique, key=precedence), 2):
        kept_out = unlinkable(a) or unlinkable(b) or group_of(a) is not group_of(b)
        if kept_out or not _asked_for(a, b, only) or same_words(a, b):
            continue
        refusal = refusal_in(a, b, stories)
        codes = concerned[a.id] & concerned[b.id]
        if not {a.passage, b.passage} & openings[a.article]:
            codes -= of_headlines()
        verdicts = verdicts_on(Pair(a, b), refusal, codes)
        run.add(a, b, LINKED if refusal is None else REACHED[refusal.gate], verdicts)
    of_words = [rule for rule in all_rules() if rule.scope is Scope.WORDS]
    for a, b in shared_words(unique):
        if _asked_for(a, b, only):
            run.add(a, b, 0, judgements(of_words, Pair(a, b)))
    restated = [rule for rule in all_rules() if rule.scope is Scope.RESTATED]
    for a, b in restatements(unique):
        if _asked_for(a, b, only) and not same_words(a, b):
            run.add(a, b, 0, judgements(restated, Pair.ordered(a, b)))
    return run.comparison()


def _asked_for(a: Claim, b: Claim, only: frozenset[str] | None) -> bool:
    wanted = only is None or bool({a.article, b.article} & only)
    return wanted and not overlap(a, b)


class _Naive:
    """What the pairs judged so far amount to."""

    def __init__(self, claims: list[Claim]) -> None:
        self._claims = claims
        self._happened = [claim for claim in claims if took_place(claim)]
        self._clashes: list[Repeated] = []
        self._withheld: Counter[str] = Counter()
        self._contents = {claim.id: content_of(claim) for claim in claims}
        self._reached: dict[Content, int] = defaultdict(int)
        self._compared: set[tuple[str, str]] = set()

    def add(self, a: Claim, b: Claim, reached: int, verdicts: Iterable[Hit | Withheld]) -> None:
        """Count a pair."""
        if self._judged(verdicts) or reached == LINKED:
            self._compared.add((min(a.id, b.id), max(a.id, b.id)))
            reached = LINKED
        for claim in (a, b):
            content = self._contents[claim.id]
            self._reached[content] = max(reached, self._reached[content])

    def _judged(self, verdicts: Iterable[Hit | Withheld]) -> bool:
        found = False
        reasons: set[str] = set()
        for verdict in verdicts:
            if isinstance(verdict, Withheld):
                reasons.add(verdict.reason)
                continue
            found = True
            if (reason := settled(verdict, self._happened, self._claims)) is not None:
                reasons.add(reason)
            else:
                pair = verdict.pair
                self._clashes.append(Repeated(verdict, (pair.first, pair.second)))
        self._withheld.update(reasons)
        return found

    def comparison(self) -> Comparison:
        """Findings and coverage."""
        depths = {claim.id: self._reached[self._contents[claim.id]] for claim in self._claims}
        words = {depth: MISSED[gate] for gate, depth in REACHED.items()}
        missed = Counter(
            unlinkable(claim) or words[depths[claim.id]]
            for claim in self._claims
            if depths[claim.id] != LINKED
        )
        coverage = Coverage(
            claims=len(self._claims),
            linked=sum(depth == LINKED for depth in depths.values()),
            compared=len(self._compared),
            reasons=counted(missed),
            withheld=counted(self._withheld),
        )
        return Comparison(grouped(self._clashes), coverage)
