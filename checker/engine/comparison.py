"""Comparing: every pair that may speak of one event goes before the rules, and is counted.

Not pair by pair. Claims of one content are one statement (``statement``), a statement is held
against thousands of others at once (``block``), and only two statements of which some rule may say
something (``Rule.facet``) are looked at singly. What comes out is, to the byte, what all pairs of
claims one by one would give; the tests and the benchmark say so.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from checker.engine.beside import Beside
from checker.engine.bits import of, positions
from checker.engine.block import Apart, Block
from checker.engine.context import OVERTAKEN, settled
from checker.engine.corpus import Corpus, without_collection
from checker.engine.coverage import LINKED, MISSED, REACHED, Coverage, counted
from checker.engine.crossing import crossing, sides
from checker.engine.findings import Repeated, grouped
from checker.engine.judging import Hit, judgements
from checker.engine.pairing import overlap
from checker.engine.retold import Articles
from checker.engine.statement import EVER, NEVER, Statement
from checker.engine.told import Told
from checker.link import Gate
from checker.models import Claim, Finding
from checker.rules import Pair, Rule, all_rules
from checker.rules.base import Scope, Withheld, precedence

_GATES = tuple(REACHED)[1:]
"""The gates behind that of the type, which the blocks keep."""


@dataclass(frozen=True)
class Comparison:
    """What the engine returns.

    Attributes:
        findings: Gravest first, then by place in the articles.
        coverage: How much could be compared.
    """

    findings: tuple[Finding, ...]
    coverage: Coverage


def compare(
    claims: Iterable[Claim], *, only: frozenset[str] | None = None, base: Corpus | None = None
) -> Comparison:
    """Compare every claim with every other of the same event.

    Args:
        claims: All claims, in any order; a claim given twice counts once.
        only: Ids of articles; a finding must touch one of them. None for all.
        base: Claims laid out before, to which ``claims`` are added: a large body against which one
            new article is compared. With ``only`` naming that article, the time this takes hardly
            depends on the size of the body.
    """
    with without_collection():
        return _Run(Corpus(claims, base), only).comparison()


def _sought_at_any_time(asked: Statement, block: Block, beside: int) -> int:
    """What rules may hold against the statement whichever days either speaks of."""
    found = 0
    for sought in asked.sought:
        if sought.at_any_time:
            found |= block.sought(sought, beside)
    return found


class _Run:
    """One comparison."""

    def __init__(self, corpus: Corpus, only: frozenset[str] | None) -> None:
        self._corpus, self._only = corpus, only
        self._told = Told(corpus)
        self._rules = all_rules()
        self._done: dict[Block, int] = {}
        self._reached: dict[Block, list[int]] = {}
        self._quoted: set[Statement] = set()
        self._asked_in: dict[Block, list[tuple[int, int]]] = defaultdict(list)
        self._compared = 0
        self._withheld: Counter[str] = Counter()
        self._clashes: list[Repeated] = []
        self._overtaken: dict[tuple[Statement, int, int], bool] = {}

    def comparison(self) -> Comparison:
        """Findings and coverage."""
        asked = self._asked()
        for statement in asked:
            self._hold(statement)
        if self._only is None:
            for statement in asked:
                self._look_for_nearest(statement)
        self._hold_words()
        self._hold_retold()
        return Comparison(grouped(self._clashes), self._coverage())

    def _asked(self) -> list[Statement]:
        """The statements of which one must be in every pair."""
        if self._only is None:
            return [*self._corpus.statements()]
        found: Counter[Statement] = Counter()
        for article in sorted(self._only):
            found.update(s for _, s in self._corpus.in_article(article) if s.barred is None)
        for statement, number in found.items():
            self._asked_in[statement.block].append((statement.at, number))
        return [*found]

    # -- one statement against all ------------------------------------------------------------

    def _hold(self, asked: Statement) -> None:
        """Hold a statement against all that none has been held against before."""
        own, reached = asked.block, 0
        self._done[own] = self._done.get(own, 0) | 1 << asked.at
        beside = self._beside(asked)
        blocks = self._corpus.blocks(asked.group)
        for block in blocks if self._only is not None else blocks[own.number :]:
            among, neighbours = block.full, beside.get(block)
            overlapping = block.within(*asked.days) if asked.days is not None else 0
            if self._only is None and asked.days is not None:
                near = neighbours.bits if neighbours is not None else 0
                among = overlapping | (near & block.undated) | block.worded_like(asked)
                among |= block.ruled_out(asked) | _sought_at_any_time(asked, block, near)
            if among:
                among &= ~(self._done.get(block, 0) | block.having(("folded", asked.folded)))
            if among:
                apart = block.apart(asked, among, overlapping & among)
                reached = max(reached, self._weigh(asked, block, among, apart, neighbours))
        if reached:
            self._mark(own, reached, 1 << asked.at)

    def _beside(self, asked: Statement, *, everything: bool = False) -> dict[Block, Beside]:
        """By block, what stands in one article with a member, and has not been held against it."""
        found: dict[Block, Beside] = {}
        in_order = self._only is None
        for claim in asked.members:
            if not in_order and claim.article not in (self._only or ()):
                continue
            crowded = claim.article in self._corpus.crowded
            for other, statement in self._corpus.beside(asked, claim):
                if in_order and statement.rank <= asked.rank and not everything:
                    continue
                known = found.get(statement.block)
                if known is None:
                    known = found[statement.block] = Beside()
                known.add(asked, claim, other, statement, crowded=crowded)
        return found

    def _weigh(
        self,
        asked: Statement,
        block: Block,
        among: int,
        apart: Apart,
        beside: Beside | None,
    ) -> int:
        """Judge and count the pairs across articles, then those of one; how far one came."""
        *refusing, undated = apart
        refused = 0
        for bits in refusing:
            refused |= bits
        across = among & ~beside.only_here if beside is not None else among
        met = across & ~refused
        told = met & self._of_one_story(asked, block) if met else 0
        if told:
            self._compared += self._pairs(asked, block, told)
            self._mark(block, LINKED, told)
        reached = max(
            LINKED if told else 0,
            self._mark_refused(block, across & refused, refusing),
        )
        may_clash = 0
        judged: dict[int, int] = {}
        for sought in asked.sought:
            bits = 0 if sought.of_headlines else block.sought(sought) & across
            if bits:
                number = sought.number
                judged[number] = bits & (told | self._lifted(number, refusing, refused))
                may_clash |= judged[number]
                judged[number] |= bits & met & ~told
        for at in positions(may_clash):
            numbers = [number for number, bits in judged.items() if bits >> at & 1]
            if self._judge(asked, block.statements[at], numbers, linked=bool(told >> at & 1)):
                self._mark(block, LINKED, 1 << at)
                reached = LINKED
        for at in positions(met & ~told):
            numbers = [number for number, bits in judged.items() if bits >> at & 1]
            if self._judge_told(asked, block.statements[at], numbers):
                self._mark(block, LINKED, 1 << at)
                reached = LINKED
        if beside is not None and among & beside.bits:
            refusing[-1] &= ~undated
            near = self._weigh_beside(asked, block, among & beside.bits, refusing, told, beside)
            reached = max(reached, near)
        return reached

    def _of_one_story(self, asked: Statement, block: Block) -> int:
        """The statements that by their own words are of one story with the one asked about."""
        found = 0
        for name in asked.names:
            found |= block.having(("name", name))
        return found

    def _lifted(self, number: int, refusing: Sequence[int], refused: int) -> int:
        """Those that only gates refuse which the rule lifts."""
        lifts = self._rules[number].lifts
        if not lifts:
            return 0
        kept = 0
        for gate, bits in zip(_GATES, refusing, strict=True):
            if gate not in lifts:
                kept |= bits
        return refused & ~kept

    def _weigh_beside(
        self,
        asked: Statement,
        block: Block,
        among: int,
        refusing: Sequence[int],
        told: int,
        beside: Beside,
    ) -> int:
        """Judge and count the pairs of one article; how far one of them came."""
        refused = 0
        for bits in refusing:
            refused |= bits
        self._compared -= beside.pairs(told & among)
        if beside.overlapping:
            among = beside.without_overlaps(among)
        linked = among & ~refused
        clashing = 0
        judged: dict[int, int] = {}
        for sought in asked.sought:
            bits = block.sought(sought, beside.bits) & among
            if bits:
                bits &= linked | self._lifted(sought.number, refusing, refused)
                judged[sought.number] = bits
                clashing |= bits
        self._compared += beside.pairs(linked)
        if linked:
            self._mark(block, LINKED, linked)
        reached = LINKED if linked else 0
        for at in positions(clashing):
            numbers = [n for n, bits in judged.items() if bits >> at & 1]
            for ours, theirs in beside.standing[at]:
                if self._judge_one(ours, theirs, numbers) and refused >> at & 1:
                    self._compared += 1
                    self._mark(block, LINKED, 1 << at)
                    reached = LINKED
        return max(reached, self._mark_refused(block, among & beside.only_here, refusing))

    def _pairs(self, asked: Statement, block: Block, among: int) -> int:
        """How many pairs of claims the statement and those ``among`` make, of those asked for."""
        ours, theirs = len(asked.members), block.claims_in(among)
        if self._only is None:
            return ours * theirs
        own = sum(claim.article in self._only for claim in asked.members)
        others = sum(n for at, n in self._asked_in.get(block, ()) if among >> at & 1)
        return ours * theirs - (ours - own) * (theirs - others)

    # -- how far pairs came ---------------------------------------------------------------------

    def _mark(self, block: Block, depth: int, bits: int) -> None:
        known = self._reached.get(block)
        if known is None:
            known = self._reached[block] = [0] * (LINKED + 1)
        known[depth] |= bits

    def _mark_refused(self, block: Block, among: int, refusing: Sequence[int]) -> int:
        """Mark how far those came that a gate refuses; the farthest."""
        reached = 0
        for depth, bits in enumerate(refusing, start=1):
            here = among & bits
            if here:
                self._mark(block, depth, here)
                among ^= here
                reached = depth
        return reached

    def _depth(self, statement: Statement) -> int:
        """How far the statement has come."""
        if statement in self._quoted:
            return LINKED
        rows = self._reached.get(statement.block) if statement.barred is None else None
        if rows is None:
            return 0
        bit = 1 << statement.at
        return next((depth for depth in range(LINKED, 0, -1) if rows[depth] & bit), 0)

    def _look_for_nearest(self, asked: Statement) -> None:
        """How far a statement that met none came with those that speak of other days."""
        farthest = REACHED[Gate.TIME]
        reached = self._depth(asked)
        if reached >= farthest:
            return
        beside = self._beside(asked, everything=True) if asked.lone is not None else {}
        for block in self._corpus.blocks(asked.group):
            among = block.full & ~block.having(("folded", asked.folded))
            overlapping = block.within(*asked.days) if asked.days is not None else 0
            here = 0
            near = beside.get(block)
            if near is not None:
                here = near.only_here
                among = (among & ~here) | near.without_overlaps(among & here)
            *refusing, undated = block.apart(asked, among, overlapping & among)
            refusing[-1] &= ~(undated & here)
            for depth, bits in enumerate(refusing, start=1):
                if among & bits:
                    reached = max(reached, depth)
                    among &= ~bits
            if reached == farthest:
                break
        self._mark(asked.block, reached, 1 << asked.at)

    # -- two statements -----------------------------------------------------------------------

    def _judge(self, a: Statement, b: Statement, numbers: Sequence[int], *, linked: bool) -> bool:
        """Judge all pairs of two statements across articles; whether there is a clash."""
        rules = [self._rules[number] for number in numbers]
        clashed = False
        for first, second, in_order in _orders(a, b):
            parts = [*self._asked_parts(first, second)]
            crossings = [crossing(ours, theirs, in_order=in_order) for ours, theirs in parts]
            pairs = sum(found.pairs for found in crossings if found is not None)
            shown = next((found for found in crossings if found is not None), None)
            if shown is None:
                continue
            reasons = set()
            clash = False
            for verdict in judgements(rules, Pair(shown.first, shown.second)):
                if isinstance(verdict, Withheld):
                    reasons.add(verdict.reason)
                    continue
                clash = True
                if self._is_overtaken(verdict, first, second):
                    reasons.add(OVERTAKEN)
                else:
                    self._repeat(verdict, parts, in_order=in_order)
            for reason in reasons:
                self._withheld[reason] += pairs
            if clash and not linked:
                self._compared += pairs
            clashed = clashed or clash
        return clashed

    def _asked_parts(
        self, first: Statement, second: Statement
    ) -> Iterator[tuple[Sequence[Claim], Sequence[Claim]]]:
        """Members of the two such that all pairs of them are asked for, each pair once."""
        if self._only is None:
            yield first.members, second.members
            return
        ours = [claim for claim in first.members if claim.article in self._only]
        others = [claim for claim in first.members if claim.article not in self._only]
        yield ours, second.members
        yield others, [claim for claim in second.members if claim.article in self._only]

    def _repeat(
        self,
        hit: Hit,
        parts: Iterable[tuple[Sequence[Claim], Sequence[Claim]]],
        *,
        in_order: bool,
    ) -> None:
        """Keep a clash of two statements: for all their members, or by article if these differ."""
        for firsts, seconds in parts:
            for ours in sides(firsts):
                for theirs in sides(seconds):
                    found = crossing(ours, theirs, in_order=in_order)
                    if found is not None:
                        pair = Pair(found.first, found.second)
                        self._clashes.append(Repeated(Hit(hit.rule, pair, hit.clash), found.claims))

    def _judge_told(self, a: Statement, b: Statement, numbers: Sequence[int]) -> bool:
        """Judge those pairs of two statements that only their articles show to be of one story."""
        if len(a.members) > len(b.members):
            a, b = b, a
        only, met = self._only, 0
        asked = of(
            (at for at, c in enumerate(b.members) if only and c.article in only), len(b.members)
        )
        for ours, bits in self._told.of_one_story(a, b):
            found = bits if only is None or ours.article in only else bits & asked
            met += found.bit_count()
            for at in positions(found) if numbers else ():
                self._judge_one(ours, b.members[at], numbers)
        self._compared += met
        return met > 0

    def _asks_for(self, a: Claim, b: Claim) -> bool:
        return self._only is None or a.article in self._only or b.article in self._only

    def _judge_one(self, a: Claim, b: Claim, numbers: Sequence[int]) -> bool:
        """Judge one pair of claims; whether there is a clash."""
        pair = Pair.ordered(a, b)
        rules = [self._rules[n] for n in numbers if self._is_open_to(self._rules[n], a, b)]
        reasons, clash = set(), False
        for verdict in judgements(rules, pair):
            if isinstance(verdict, Withheld):
                reasons.add(verdict.reason)
                continue
            clash = True
            reason = self._settled(verdict)
            if reason is None:
                self._clashes.append(Repeated(verdict, (pair.first, pair.second)))
            else:
                reasons.add(reason)
        self._withheld.update(reasons)
        return clash

    def _is_open_to(self, rule: Rule, a: Claim, b: Claim) -> bool:
        """Whether the rule is asked: one of headlines only if one claim opens its article."""
        return not rule.of_headlines or bool({a.passage, b.passage} & self._told.opening(a.article))

    def _settled(self, hit: Hit) -> str | None:
        first, second = hit.pair.first, hit.pair.second
        beside = [claim for claim, _ in self._corpus.in_article(first.article)]
        reason = settled(hit, (), beside if first.article == second.article else ())
        if reason is not None:
            return reason
        own = self._told.statement_of(first)
        return OVERTAKEN if self._is_overtaken(hit, own, self._told.statement_of(second)) else None

    def _is_overtaken(self, hit: Hit, first: Statement, second: Statement) -> bool:
        """Whether the event took place between the two statements; see ``context.settled``."""
        said = (first.claim.asserted_on, second.claim.asserted_on)
        if not hit.rule.looks_ahead or said[0] is None or said[1] is None:
            return False
        begin, end = sorted(day.toordinal() for day in said if day is not None)
        key = (first, begin, end)
        known = self._overtaken.get(key)
        if known is None:
            known = self._overtaken[key] = self._took_place(first, begin, end)
        return known

    def _took_place(self, planned: Statement, begin: int, end: int) -> bool:
        """Whether what is planned took place from one day on and before the other."""
        interval = planned.claim.event.time.interval
        start = interval.start.toordinal() if interval.start else EVER
        last = interval.end.toordinal() if interval.end else NEVER
        for block in self._corpus.witnesses(planned.group):
            among = block.having("happened") & block.contained(begin, end)
            among &= block.within(start, last)
            if planned.block is block:
                among &= ~(1 << planned.at)
            if among:
                overlapping = among & block.within(*planned.days) if planned.days else 0
                found = block.apart(planned, among, overlapping)
                if among & ~(found.participants | found.trigger | found.place):
                    return True
        return False

    # -- quotations ---------------------------------------------------------------------------

    def _hold_words(self) -> None:
        """Hold quotations that share words against each other, whatever they are about."""
        for one, other, numbers in self._corpus.quotations.sharing(self._standing()):
            if self._judge(one, other, numbers, linked=False):
                self._quoted.update((one, other))
                self._compared -= self._told.met(one, other, self._asks_for)

    def _standing(self) -> Iterable[Statement] | None:
        """What stands in the articles asked for; None for everything."""
        if self._only is None:
            return None
        articles = sorted(self._only)
        return dict.fromkeys(s for a in articles for _, s in self._corpus.in_article(a))

    # -- sentences told again -----------------------------------------------------------------

    def _hold_retold(self) -> None:
        """Hold sentences that are told again with a change of sense against each other."""
        numbers = [n for n, rule in enumerate(self._rules) if rule.scope is Scope.RESTATED]
        articles = Articles(lambda name: (c for c, _ in self._corpus.in_article(name)))
        for one, other in self._corpus.retold.tellings(self._standing()):
            if one.folded == other.folded:
                continue
            for ours in one.members:
                for theirs in other.members:
                    kept_out = overlap(ours, theirs) or not self._asks_for(ours, theirs)
                    if kept_out or not articles.restate(ours, theirs):
                        continue
                    if self._judge_one(ours, theirs, numbers):
                        self._quoted.update((one, other))
                        self._compared += not self._told.linked(ours, theirs)

    # -- coverage -----------------------------------------------------------------------------

    def _coverage(self) -> Coverage:
        corpus = self._corpus
        missed: Counter[str] = corpus.barred.copy()
        depths: Counter[int] = Counter({0: corpus.size - missed.total()})
        for statement in self._with_copies():
            if statement.barred is not None:
                missed[statement.barred] -= len(statement.members)
                depths[LINKED] += len(statement.members)
        for block, rows in self._reached.items():
            left = block.full
            for depth in range(LINKED, 0, -1):
                number = block.claims_in(left & rows[depth])
                depths[depth] += number
                depths[0] -= number
                left &= ~rows[depth]
        linked = depths.pop(LINKED, 0)
        for gate, depth in REACHED.items():
            missed[MISSED[gate]] += depths[depth]
        return Coverage(
            claims=corpus.size,
            linked=linked,
            compared=self._compared,
            reasons=counted(+missed),
            withheld=counted(self._withheld),
        )

    def _with_copies(self) -> set[Statement]:
        """Let copies come equally far; those statements that quotations alone have brought."""
        for statement in self._corpus.added if self._corpus.base is not None else ():
            copies = [*self._corpus.copies(statement)]
            farthest = max(map(self._depth, copies))
            if farthest == LINKED:
                self._quoted.update(copies)
            elif farthest:
                for copy in copies:
                    self._mark(copy.block, farthest, 1 << copy.at)
        for statement in self._quoted:
            if statement.barred is None:
                self._mark(statement.block, LINKED, 1 << statement.at)
        return self._quoted


def _orders(a: Statement, b: Statement) -> Iterator[tuple[Statement, Statement, bool]]:
    """Which of the two comes first in a pair; both, by article, where only their places tell."""
    ours, theirs = precedence(a.claim)[:2], precedence(b.claim)[:2]
    if ours == theirs:
        yield a, b, True
        yield b, a, True
    elif ours < theirs:
        yield a, b, False
    else:
        yield b, a, False
