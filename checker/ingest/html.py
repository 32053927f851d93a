"""A news page to its article: the text, and what the page says of itself."""

from __future__ import annotations

import re

from checker.errors import InputError
from checker.ingest.metadata import Metadata, lenient_date

_SUFFIXES = {".html", ".htm", ".xhtml"}
_START = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype html|html)\b",
    re.I | re.S,
)


def looks_like_html(suffix: str, raw: bytes) -> bool:
    """Whether a file is a page, by its name's suffix or by its first bytes."""
    return suffix.lower() in _SUFFIXES or _START.match(raw[:2_048]) is not None


def extract(page: str) -> tuple[Metadata, str]:
    """The article's metadata and text, paragraphs parted by line breaks.

    The publication date is the one the page declares (meta elements, JSON-LD, ``time``); none is
    guessed from its words.

    Raises:
        InputError: No article is found in the page.
    """
    import trafilatura
    from trafilatura.settings import Document

    document = trafilatura.bare_extraction(
        page,
        with_metadata=True,
        include_comments=False,
        date_extraction_params={"extensive_search": False, "original_date": True},
    )
    found = document.as_dict() if isinstance(document, Document) else {}
    text = found.get("text")
    if not isinstance(text, str) or not text.strip():
        raise InputError("is a page in which no article text is found: save the article as text")
    metadata = Metadata(
        title=found["title"] or None,
        outlet=found["sitename"] or None,
        published=lenient_date(found["date"]),
        url=found["url"] or None,
    )
    return metadata, text
