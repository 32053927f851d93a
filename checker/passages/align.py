"""Finding a model's evidence in the text: exactly, after folding white space and quotation marks.

Nothing else is folded: no case, no spelling, no missing word. What is not found is not evidence.
"""

from __future__ import annotations

from checker.models import Span

_MARKS = str.maketrans(
    {
        "“": '"',
        "”": '"',
        "„": '"',
        "«": '"',
        "»": '"',
        "‘": "'",
        "’": "'",
        "‚": "'",
        "`": "'",
    }
)


def locate_quote(words: str, text: str, within: Span) -> Span | None:
    """Where ``words`` stand in ``text``, inside ``within``; the first place if there are several.

    Args:
        words: What the model copied, with or without quotation marks around it.
        text: The article's text.
        within: Where to look.

    Returns:
        The span in ``text``, or None. ``span.of(text)`` is what counts, not ``words``.
    """
    wanted, _ = _folded(words)
    wanted = wanted.strip(' "')
    if not wanted:
        return None
    haystack, places = _folded(within.of(text))
    at = haystack.find(wanted)
    if at < 0:
        return None
    start, end = places[at], places[at + len(wanted) - 1] + 1
    return Span(start=within.start + start, end=within.start + end)


def _folded(text: str) -> tuple[str, list[int]]:
    """The text with runs of white space as one space, and where each character came from."""
    chars: list[str] = []
    places: list[int] = []
    for at, char in enumerate(text.translate(_MARKS)):
        if char.isspace():
            if chars and chars[-1] == " ":
                continue
            char = " "
        chars.append(char)
        places.append(at)
    return "".join(chars), places
