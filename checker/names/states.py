"""Whose "the government", "the army" and "the ministry" are, where no body is named."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cached_property

from checker.names.body_nouns import STATE_NOUNS
from checker.names.grammar import home_country, spaced
from checker.names.nations import Nations
from checker.names.tokens import Token


class States:
    """The countries of which one text speaks as acting.

    Args:
        tokens: The words of the text.
        nations: The countries there are.
    """

    def __init__(self, tokens: Sequence[Token], nations: Nations) -> None:
        self._tokens, self._nations = tokens, nations

    @cached_property
    def home(self) -> str | None:
        """The country whose seats of government the text names most, where one leads."""
        return home_country(self._tokens)

    def acting(self, noun: str) -> frozenset[str]:
        """The countries of whose government, army or ministry the text speaks."""
        words = STATE_NOUNS[noun]
        return frozenset(name for name, behind in self._printed if not words.isdisjoint(behind))

    def country_of(self, noun: str) -> str | None:
        """Whose it is: the one country that acts and is printed most; None if that is not one."""
        acting = self.acting(noun) or ({self.home} if self.home is not None else set())
        if len(acting) != 1:
            return None
        (country,) = acting
        times = Counter(name for name, _ in self._printed)
        return country if times[country] == max(times.values(), default=0) else None

    @cached_property
    def _printed(self) -> list[tuple[str, tuple[str, ...]]]:
        """The countries printed, each with the two words behind it."""
        found = []
        for i, token in enumerate(self._tokens):
            if not token.capital:
                continue
            nation = self._nations.demonym(self._tokens, i) or self._nations.country(
                self._tokens, i
            )
            if nation is None or nation[1] is None:
                continue
            end, country = nation[0], nation[1]
            behind = self._tokens[end : end + 2] if spaced(self._tokens[end - 1]) else ()
            found.append((country, tuple(token.lower for token in behind)))
        return found
