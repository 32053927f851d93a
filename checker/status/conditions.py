"""Words that bind a thing to terms: "only if", "unless", "provided that" (pure)."""

from __future__ import annotations

TERMS = (
    r"only if|only when|only after|only once|unless|(?:as|so) long as|provided that|"
    r"(?<=, )provided|providing that|on (?:the )?condition that|if necessary|if needed"
)
"""Conjunctions, besides a plain "if", that make one thing depend on another, in lower case."""

BOUND = r"subject to|would only|depend(?:s|ing|ent)? on|contingent"
"""Other words that say the same."""
