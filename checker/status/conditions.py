"""Words that bind a thing to terms: "only if", "unless", "provided that" (pure)."""

from __future__ import annotations

TERMS = (
    r"only if|only when|only after|only once|unless|(?<!for )(?:as|so) long as|provided that|"
    r"(?<=, )provided|provided (?=(?:the|an?|it|they|he|she|no)\b.*\b(?:is|are|was|were)\b)|"
    r"providing that|on (?:the )?condition that|if necessary|if needed"
)
"""Conjunctions, besides a plain "if", that make one thing depend on another, in lower case."""

BOUND = (
    r"subject to|would only(?! (?:say|confirm|comment))|depend(?:s|ing|ent)? on|contingent|"
    r"conditional (?:up)?on|hinge[sd]? on|needs the (?:approval|consent|blessing|backing) of|"
    r"pending approval|at the right price"
)
"""Other words that say the same."""
