"""Blocks: some thousands of statements, against which one statement is held all at once.

Every mark that the linking weighs (kind, concept, party, day, place, each content word) is a set of
positions, so that the gates' verdicts on one statement and a whole block are sums and intersections
of integers. ``checker.link`` says what the verdicts are; this says it for thousands of pairs at a
time, and the tests hold the two against each other.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from checker.engine.bits import Sums, of, positions
from checker.engine.statement import EVER, NEVER, Sought, Statement
from checker.link import ENOUGH, PLAN_HORIZON, Group
from checker.link.evidence import ALIKE, COMMONPLACE, MANIFOLD, MOSTLY_ALIKE, related_to
from checker.link.gates import is_name

SIZE = 8192
"""Statements in a block: so few that an operation takes a tenth of a microsecond."""

_FEW = 3
_HORIZON = PLAN_HORIZON.days
_MANIFOLD = frozenset(kind.value for kind in MANIFOLD)


class Apart(NamedTuple):
    """Which statements of a block each gate keeps apart from one statement.

    Attributes:
        participants: Those whom the gate of participants refuses, whatever the other gates say.
        trigger: Likewise.
        place: Likewise.
        time: Likewise, of two articles.
        undated: Those of which the gate of time refuses none within one article.
    """

    participants: int
    trigger: int
    place: int
    time: int
    undated: int


class Days:
    """The positions of statements by a day of theirs.

    Args:
        dated: Days and positions.
        size: How many positions there are.
    """

    def __init__(self, dated: Iterable[tuple[int, int]], size: int) -> None:
        by_day: dict[int, list[int]] = defaultdict(list)
        for day, at in dated:
            by_day[day].append(at)
        self._days = sorted(by_day)
        rows = (of(by_day[day], size) for day in self._days)
        self._until = [*accumulate(rows, int.__or__)]
        self.first, self.last = (self._days[0], self._days[-1]) if by_day else (NEVER, EVER)

    def until(self, day: int) -> int:
        """Those of the day or an earlier one."""
        found = bisect_right(self._days, day)
        return self._until[found - 1] if found else 0

    def between(self, first: int, last: int) -> int:
        """Those from the first day to the last."""
        if last < self.first or first > self.last or last < first:
            return 0
        return self.until(last) & ~self.until(first - 1)


class Block:
    """Statements of one group of types.

    Args:
        statements: At most ``SIZE``.
        number: Its place among the blocks of its group.
    """

    def __init__(self, statements: Sequence[Statement], number: int) -> None:
        self.statements = statements
        self.number = number
        self.size = len(statements)
        self.full = (1 << self.size) - 1
        held: dict[Hashable, list[int]] = defaultdict(list)
        for at, statement in enumerate(statements):
            statement.block, statement.at = self, at
            statement.rank = number * SIZE + at
            for key in _keys(statement):
                held[key].append(at)
        # What one statement alone has is kept as the complement of its position, which is small.
        self._held: dict[Hashable, list[int] | int] = {
            key: found if len(found) > 1 else ~found[0] for key, found in held.items()
        }
        for at, statement in enumerate(statements):
            for power in positions(len(statement.members)):
                held["copies", power].append(at)
        self._copies = Sums(
            of(held["copies", power], self.size)
            for power in range(max((len(s.members) for s in statements), default=0).bit_length())
        )
        self._read_days()
        places: dict[frozenset[str], list[int]] = defaultdict(list)
        for at, statement in enumerate(statements):
            if statement.place_words:
                places[statement.place_words].append(at)
        self._places = {words: of(found, self.size) for words, found in places.items()}
        self._elsewhere: dict[frozenset[str], int] = {}
        self._party_names: dict[str, set[frozenset[str]]] = defaultdict(set)
        for statement in statements:
            for name in statement.named_in_words:
                self._party_names[max(name)].add(name)

    def _read_days(self) -> None:
        dated = [(s.days, at) for at, s in enumerate(self.statements) if s.days is not None]
        self.undated = self.full ^ of((at for _, at in dated), self.size)
        self._begins = Days(((days[0], at) for days, at in dated), self.size)
        self._ends = Days(((days[1], at) for days, at in dated), self.size)
        self.first = self._begins.first
        self.last = self._ends.last
        statements = [*enumerate(self.statements)]
        refusals = ((s.refuses, at) for at, s in statements if s.refuses is not None)
        self._refusals = Days(refusals, self.size)
        plans = ((s.plans, at) for at, s in statements if s.plans is not None)
        self._plans = Days(plans, self.size)

    def having(self, key: Hashable) -> int:
        """The statements that have the mark."""
        held = self._held.get(key, 0)
        if isinstance(held, int):
            return held if held >= 0 else 1 << ~held
        if len(held) > _FEW:
            self._held[key] = found = of(held, self.size)
            return found
        found = 0
        for at in held:
            found |= 1 << at
        return found

    def holding(self, among: int) -> Iterator[Statement]:
        """The statements at the positions ``among``."""
        return (self.statements[at] for at in positions(among))

    def sought(self, sought: Sought, beside: int = 0) -> int:
        """The statements that the rule may hold against the one that seeks its opposites.

        Args:
            sought: What it seeks.
            beside: Which statements stand in one article with it.
        """
        found, having = 0, self.having
        if beside:
            for key in sought.beside:
                found |= having(key) & beside
        for key in sought.against:
            found |= having(key)
        if found and sought.value is not None:
            found &= ~having(sought.value)
        return found

    def claims_in(self, among: int) -> int:
        """How many claims the statements ``among`` stand for."""
        return self._copies.total(among)

    # -- days ---------------------------------------------------------------------------------

    def within(self, first: int, last: int) -> int:
        """The statements that speak of days of which one may lie between the two."""
        if first > self.last or last < self.first:
            return 0
        return self._begins.until(last) & ~self._ends.until(first - 1)

    def contained(self, first: int, last: int) -> int:
        """The statements that speak only of days from the first on and before the last."""
        if first > self.last or last < self.first:
            return 0
        return self._ends.until(last - 1) & ~self._begins.until(first - 1)

    def worded_like(self, asked: Statement) -> int:
        """The undated statements of which the wording alone may say that they are of one event."""
        return self.undated and self._shared_words(asked).at_least(ALIKE[0], self.undated)

    def ruled_out(self, asked: Statement) -> int:
        """Plans that the statement's "no plans" covers, or the other way about.

        As ``checker.link.windows.rules_out`` has it.
        """
        found = 0
        if asked.refuses is not None:
            said = asked.refuses
            announced = self._plans.between(said - _HORIZON, said + _HORIZON)
            found = announced and announced & ~self._begins.until(said - 1)
        if asked.plans is not None and asked.days is not None:
            latest = min(asked.plans + _HORIZON, asked.days[0])
            found |= self._refusals.between(asked.plans - _HORIZON, latest)
        return found

    # -- the gates ----------------------------------------------------------------------------

    def apart(self, asked: Statement, among: int, overlapping: int) -> Apart:
        """The verdicts of the gates on ``asked`` and each of the statements ``among``.

        Args:
            asked: A statement of the same group of types.
            among: Which statements are asked for.
            overlapping: Those ``among`` that may speak of the same days.
        """
        having = self.having
        sums = self._shared_words(asked)
        one, two, three = (sums.at_least(number, among) for number in (1, 2, 3))
        same, strangers = self._add_parties(asked, sums, among)
        needed = self._add_kind(asked, sums, among) - 3  # strangers take three points away
        on_one_day = 0 if asked.day is None else having(("day", asked.day))
        sums.add(on_one_day, 1)
        if asked.span is not None:
            sums.add(having(("span", asked.span)))
        if asked.place is not None:
            sums.add(having(("place", asked.place)))
        one_sort = having(("sort", asked.type, asked.concept))
        whole = among if asked.of_the_kind else having("of the kind")
        if asked.concept is None or asked.concept in COMMONPLACE:
            one_sort &= one
        else:
            one_sort &= one | whole | on_one_day
        sums.add(one_sort & (among if asked.of_all else having("of all")))
        sums.add(one_sort & whole)
        needed = ENOUGH - needed
        sure = sums.at_least(needed, among)
        nearly = sums.at_least(needed - 1, among) & ~sure & two
        # What hangs on how much of the words is the same, is asked pair by pair.
        open_ = (nearly | (three & ~sure)) & ~strangers
        open_ |= strangers & (nearly | (sure & three))
        enough = sure & ~open_
        alike = 0
        unknown = among if asked.days is None else self.undated
        for at in positions(open_ | (three & unknown)):
            bit = 1 << at
            shared, share = _likeness(asked, self.statements[at])
            if shared >= ALIKE[0] and share >= ALIKE[1]:
                alike |= bit
                enough |= bit & ~strangers
            elif bit & sure or (
                bit & nearly and shared >= MOSTLY_ALIKE[0] and share >= MOSTLY_ALIKE[1]
            ):
                enough |= bit
        participants, trigger, place = self._gates(asked, among, same, strangers, enough)
        time, undated = among & ~overlapping, 0
        if time:
            undated = among & unknown
            time &= ~(undated & alike)
            time &= ~(self.ruled_out(asked) & ~undated)
        return Apart(participants, trigger, place, time, undated)

    def _gates(
        self, asked: Statement, among: int, same: int, strangers: int, enough: int
    ) -> tuple[int, int, int]:
        having, too_little = self.having, among & ~enough
        if asked.gathering:
            others = among & having("several") & ~same if asked.several else 0
            return others | too_little, 0, 0
        trigger = too_little
        if asked.ordinal is not None:
            another = having("ordinal") & ~having(("ordinal", asked.ordinal))
            trigger |= among & another
        place = 0
        if asked.place is not None and is_name(asked.place):
            place = among & having("placed") & ~having(("place", asked.place))
            if asked.group is Group.MATTER and asked.named:
                place &= ~having("named")
        return strangers & too_little, trigger, place

    def _shared_words(self, asked: Statement) -> Sums:
        """How many content words and figures of ``asked`` each statement shares."""
        slices: list[int] = []
        having = self.having
        elsewhere = self._in_another_place(asked.place_words) if asked.place_words else 0
        for token in asked.tokens:
            held = having(("word", token))
            if held & elsewhere:
                # Where the places differ, their own words do not count.
                if token in asked.place_words:
                    held &= ~elsewhere
                else:
                    held &= ~(elsewhere & having(("place word", token)))
            for power, slice_ in enumerate(slices):
                if not held:
                    break
                slices[power], held = slice_ ^ held, slice_ & held
            if held:
                slices.append(held)
        return Sums(slices)

    def _in_another_place(self, words: frozenset[str]) -> int:
        """The statements whose place has other words than ``words``, in part on either side."""
        known = self._elsewhere.get(words)
        if known is None:
            known = 0
            for theirs, held in self._places.items():
                if not (theirs <= words or words <= theirs):
                    known |= held
            self._elsewhere[words] = known
        return known

    def _add_parties(self, asked: Statement, sums: Sums, among: int) -> tuple[int, int]:
        """Add the points for who takes part, those of strangers three too high; who is the same."""
        having = self.having
        met = same = 0
        for name in asked.concerned:
            met |= having(("concerned", name))
        for side in asked.parties:
            same |= having(("parties", side))
        met, same = met & among, same & among
        named = having("named") & among
        strangers = named & ~met if asked.named else 0
        if strangers:
            printed = strangers & self._printed(asked)
            sums.add(printed)
            strangers &= ~(printed | self._told_of(asked))
        sums.add(among & ~strangers)
        sums.add(among & ~strangers, 1)
        sums.add(same | (met if asked.named else met & named), 1)
        if asked.several:
            several = same & having("several")
            sums.add(several, int(asked.gathering))
        return same, strangers

    def _told_of(self, asked: Statement) -> int:
        """The statements of which the source is a party here, or which name its source as one."""
        having, found = self.having, 0
        for side in asked.parties:
            for name in side:
                found |= having(("source", name))
        for name in asked.sources:
            found |= having(("party", name))
        return found

    def _printed(self, asked: Statement) -> int:
        """The statements whose words name a party of the one asked about, or the other way."""
        having, found = self.having, 0
        for name in asked.named_in_words:
            printed = self.full
            for stem in name:
                printed &= having(("keyword", stem))
            found |= printed
        for word in asked.keywords:
            for name in self._party_names.get(word, ()):
                if name <= asked.keywords:
                    found |= having(("party words", name))
        return found

    def _add_kind(self, asked: Statement, sums: Sums, among: int) -> int:
        """Add the points for type and concept; what all have, three less for another concept."""
        having = self.having
        if asked.group is Group.MATTER:
            least = 1
            same = 1 if asked.type in _MANIFOLD else 2
            sums.add(having(("type", asked.type)), same - 1)
        else:
            least = 3
        if asked.gathering:
            return least
        triggered = 0
        for stem in asked.triggers:
            triggered |= having(("trigger", stem))
        if asked.concept is None:
            sums.add(triggered)
            return least
        ours, open_ = having(("concept", asked.concept)), having(("concept", None))
        for concept in related_to(asked.concept):
            open_ |= having(("concept", concept))
        sums.add(triggered & (open_ | ours) if asked.concept in COMMONPLACE else triggered & open_)
        sums.add(ours | open_)
        sums.add(ours | open_, 1)
        if asked.concept not in COMMONPLACE:
            sums.add(ours)
            if asked.type in _MANIFOLD:
                sums.add(ours & having(("type", asked.type)))
        return least - 3


def _likeness(a: Statement, b: Statement) -> tuple[int, float]:
    """As ``checker.link.alike``, from sets that are known: words shared, and their share."""
    apart = a.name_words | b.name_words
    here, there = a.place_words, b.place_words
    if not (here <= there or there <= here):
        apart |= here | there
    ours, theirs = a.keywords - apart, b.keywords - apart
    shared, fewest = len(ours & theirs), min(len(ours), len(theirs))
    if a.figures:
        shared += len(a.figures & b.figures)
    return shared, shared / fewest if fewest else 0.0


def _keys(statement: Statement) -> list[Hashable]:
    """The marks of a statement."""
    s = statement
    keys: list[Hashable] = [
        ("type", s.type),
        ("concept", s.concept),
        ("sort", s.type, s.concept),
        ("folded", s.folded),
        *(("word", token) for token in s.tokens),
        *(("keyword", word) for word in s.keywords),
        *(("source", name) for name in s.sources),
        *(("party", name) for side in s.parties for name in side),
        *(("party words", name) for name in s.named_in_words),
        *(("place word", word) for word in s.place_words & s.words),
        *(("concerned", name) for name in s.concerned),
        *(("parties", side) for side in s.parties),
        *(("trigger", stem) for stem in s.triggers),
        *(("name", name) for name in s.names),
    ]
    for flag, holds in (
        ("named", s.named),
        ("several", s.several),
        ("of all", s.of_all),
        ("of the kind", s.of_the_kind),
        ("ordinal", s.ordinal is not None),
        ("placed", s.place is not None and is_name(s.place)),
        ("happened", s.happened),
    ):
        if holds:
            keys.append(flag)
    if s.ordinal is not None:
        keys.append(("ordinal", s.ordinal))
    if s.day is not None:
        keys.append(("day", s.day))
    if s.span is not None:
        keys.append(("span", s.span))
    if s.place is not None:
        keys.append(("place", s.place))
    for sought in s.sought:
        keys.extend(sought.has)
        if sought.value is not None:
            keys.append(sought.value)
    return keys
