"""Markdown to its words: CommonMark with tables, footnotes and struck words, read for the text.

Kept are paragraphs, headings, lists and quotations, and of links and emphasis the words. Left out
is what is no reporting or cannot be read as prose: tables, code, images, footnotes, comments,
struck words, and paragraphs that are nothing but links.

A line break inside a paragraph stays one, so that a text that was wrapped at a column, or that has
a paragraph on every line, is cut into passages as plain text is.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from checker.models import LineStarts
from checker.passages.boilerplate import is_closed

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_block import StateBlock
    from markdown_it.rules_inline import StateInline
    from markdown_it.token import Token

_SUFFIXES = {".md", ".markdown", ".mdown", ".mkd", ".mkdn"}
_FOOTNOTE = re.compile(r"\[\^[^\[\]\s]{1,100}\]")
# A footnote's further paragraphs are indented.
_FOOTNOTE_INDENT = 2
# "1986. It was a bad year" begins a list, says CommonMark, and no list has so many items.
_YEAR_DIGITS = 3
# What of a block of HTML is not prose, to its end.
_HTML_LEFT_OUT = re.compile(
    r"<!--.*?(?:-->|\Z)"
    r"|<(script|style|pre|table|thead|tbody|tfoot|tr|td|th|figure|iframe|svg|video|audio)\b"
    r".*?(?:</\1\s*>|\Z)",
    re.IGNORECASE | re.DOTALL,
)
_INLINE_TAG = re.compile(
    r"</?(?:a|abbr|b|cite|em|i|mark|q|small|span|strong|sub|sup|time|u)\b[^<>]*>", re.IGNORECASE
)
_TAG = re.compile(r"<[^<>]*>")


@dataclass(frozen=True)
class Plain:
    """What a Markdown text says.

    Attributes:
        text: Its words, blocks parted by blank lines.
        heading: The first heading of the first level; None where it has none.
        lines: Where the lines of the file begin in ``text``.
    """

    text: str
    heading: str | None
    lines: LineStarts


def is_markdown(suffix: str) -> bool:
    """Whether a file's name says that it is Markdown."""
    return suffix.lower() in _SUFFIXES


def plain(source: str, first_line: int = 1) -> Plain:
    """The words of ``source``, which begins on the line ``first_line`` of its file."""
    blocks: list[str] = []
    lines: list[tuple[int, int | None]] = []
    heading: str | None = None
    # A text without mark-up is to be the same text as plain text.
    head = source[: len(source) - len(source.lstrip("\r\n"))].replace("\r\n", "\n")
    length = len(head)
    for block in _blocks(source):
        words = "".join(piece.words for piece in block.pieces)
        text = words.strip()
        if not text or (block.only_links and not is_closed(text)):
            continue
        if block.is_title and heading is None:
            heading = " ".join(text.split())
        at = length - (len(words) - len(words.lstrip()))
        for piece in block.pieces:
            line = first_line + piece.line
            if piece.words.strip() and (not lines or lines[-1][1] != line):
                lines.append((max(at, length), line))
            at += len(piece.words)
        blocks.append(text)
        length += len(text) + 2
    text = head + "\n\n".join(blocks) + "\n" if blocks else ""
    return Plain(text, heading, tuple(lines))


@dataclass(frozen=True)
class _Piece:
    """Words that stand on one line of the source, which is counted from 0."""

    words: str
    line: int


@dataclass(frozen=True)
class _Block:
    """One paragraph or heading."""

    pieces: Sequence[_Piece]
    is_title: bool = False
    only_links: bool = False


def _blocks(source: str) -> Iterator[_Block]:
    opened: Token | None = None
    tables = 0
    number = ""
    for token in _parser().parse(source):
        match token.type:
            case "table_open":
                tables += 1
            case "table_close":
                tables -= 1
            case "list_item_open":
                long = len(token.info) > _YEAR_DIGITS
                number = f"{token.info}{token.markup} " if long else ""
            case "paragraph_open" | "heading_open":
                opened = token
            case "html_block" if not tables:
                yield _Block(list(_in_html(token)))
            case "inline" if not tables and opened is not None:
                yield _prose(token, opened, number)
                number = ""


def _prose(inline: Token, opened: Token, number: str) -> _Block:
    """The words of a paragraph or heading."""
    # In a quotation, list or heading the mark-up itself says where a paragraph ends.
    broken = "\n" if opened.type == "paragraph_open" and opened.level == 0 else " "
    pieces = list(_pieces(inline, broken))
    linked = any(token.type == "link_open" for token in inline.children or ())
    outside = "".join(_outside_links(inline))
    if number and pieces:
        pieces.insert(0, _Piece(number, pieces[0].line))
    return _Block(
        pieces,
        is_title=opened.tag == "h1",
        only_links=linked
        and opened.type == "paragraph_open"
        and not any(map(str.isalnum, outside)),
    )


def _outside_links(inline: Token) -> Iterator[str]:
    depth = 0
    for token in inline.children or ():
        depth += token.nesting if token.type in {"link_open", "link_close"} else 0
        if not depth and token.type in {"text", "code_inline"}:
            yield token.content


def _pieces(inline: Token, broken: str) -> Iterator[_Piece]:
    """The words of an inline token, with the line of the source on which each piece stands.

    Tokens do not say where they stand, so each is looked for behind the one before it: that counts
    the line breaks inside a link's address or a tag as well.
    """
    line = inline.map[0] if inline.map else 0
    source, at, struck = inline.content, 0, 0
    for token in inline.children or ():
        match token.type:
            case "s_open" | "s_close":
                struck += token.nesting
            case "text" | "code_inline":
                found, words = source.find(token.content, at), token.content
                if found < 0 and words.strip():
                    # An entity or an escape in it is written otherwise in the source.
                    words = words.split(maxsplit=1)[0]
                    found = source.find(words, at)
                if found >= 0:
                    line += source.count("\n", at, found)
                    at = found + len(words)
                if not struck:
                    yield _Piece(token.content, line)
            case "softbreak" | "hardbreak":
                if not struck:
                    yield _Piece(broken, line)
                after = source.find("\n", at) + 1
                line, at = line + 1, after or at


def _in_html(token: Token) -> Iterator[_Piece]:
    """The words of a block of HTML, line by line."""
    first = token.map[0] if token.map else 0
    kept = _HTML_LEFT_OUT.sub(lambda match: "\n" * match[0].count("\n"), token.content)
    for line, words in enumerate(kept.split("\n"), start=first):
        words = html.unescape(_TAG.sub(" ", _INLINE_TAG.sub("", words)))
        if words := " ".join(words.split()):
            yield _Piece(words + "\n", line)


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    # An indented paragraph is a paragraph: newsrooms indent more of them than they write code.
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"]).disable("code")
    parser.block.ruler.before(
        "reference", "footnote", _pass_footnote, {"alt": ["paragraph", "reference"]}
    )
    parser.inline.ruler.before("link", "footnote", _pass_reference)
    return parser


def _pass_footnote(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Pass over a footnote: its line, those that go on with it, and its indented paragraphs."""
    if not _is_footnote(state, start):
        return False
    if silent:
        return True
    line = start + 1
    while line < end and not _is_footnote(state, line):
        if state.isEmpty(line):
            line += 1
            if line < end and not state.isEmpty(line) and state.sCount[line] < _FOOTNOTE_INDENT:
                break
        else:
            line += 1
    state.line = line
    return True


def _is_footnote(state: StateBlock, line: int) -> bool:
    at = state.bMarks[line] + state.tShift[line]
    match = _FOOTNOTE.match(state.src, at, state.eMarks[line])
    return match is not None and state.src.startswith(":", match.end())


def _pass_reference(state: StateInline, silent: bool) -> bool:
    """Pass over the mark of a footnote in a sentence."""
    match = _FOOTNOTE.match(state.src, state.pos, state.posMax)
    if match is None:
        return False
    state.pos = match.end()
    return True
