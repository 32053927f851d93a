"""Bytes to text, exactly: no Unicode normalisation, no line end or space is changed.

A byte order mark decides; then the encoding an HTML page declares (WHATWG Encoding Standard, which
reads ``iso-8859-1`` as Windows-1252); then UTF-8; then Windows-1252 where the bytes look like a
Western language; then charset-normalizer. The mark itself is no part of the text.
"""

from __future__ import annotations

import codecs
import re

from checker.errors import InputError

# Longest first: the UTF-32 little-endian mark begins with the UTF-16 one.
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MAGIC = (
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"%PDF-", "a PDF document"),
    (b"GGUF", "a GGUF model"),
    (b"PK\x03\x04", "a ZIP archive, such as a Word or OpenDocument file"),
    (b"\xd0\xcf\x11\xe0", "an old Microsoft Office document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3", "an SQLite database"),
)
_DECLARED = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})|\A\s*<\?xml[^>]{0,100}?encoding=["']([\w.:-]{2,40})""",
    re.IGNORECASE,
)
# WHATWG prescans 1024 bytes; pages in the wild put scripts first.
_DECLARED_WITHIN = 8_192
# The encodings of the WHATWG standard, by Python's names; and those that it reads as a wider one.
_WEB_ENCODING = re.compile(
    r"ascii|utf-8|iso8859-\d+|cp(?:125\d|866|874|932|949)|koi8-[ru]|shift_jis|euc_(?:jp|kr)"
    r"|gb(?:2312|k|18030)|big5(?:hkscs)?|iso2022_jp|mac-(?:roman|cyrillic)|tis-620"
)
_READ_AS = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "shift_jis": "cp932",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "tis-620": "cp874",
}
_MULTIBYTE = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)
_NOT_ASCII = re.compile(rb"[\x80-\xff]+")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
# What Western European text in Windows-1252 is made of, besides ASCII. Left out are what stands for
# letters of Turkish or Polish in their code pages: some letters of Icelandic, and "³" and "¹".
_WESTERN_LETTERS = frozenset("ÀÂÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÖØŒÙÛÜÁÚàáâäåæçèéêëìíîïñòóôöøœùúûüÿßãõÃÕ")
_WESTERN_SIGNS = frozenset("‘’“”„‚‹›«»–—…•·©®™°€£§¡¿½¼\u00a0\u00ad")
_WESTERN_LETTERS_AT_MOST = 0.12


def decode(raw: bytes, *, html: bool = False) -> str:
    """The text of ``raw``.

    Args:
        raw: The whole file.
        html: Whether to heed the encoding that a page declares in its first lines.

    Raises:
        InputError: It is not text, or its encoding is broken; the message says what it looks like.
    """
    for magic, what in _MAGIC:
        if raw.startswith(magic):
            raise InputError(f"looks like {what}, not text: convert it to plain text or HTML first")
    for mark, encoding in _BYTE_ORDER_MARKS:
        if raw.startswith(mark):
            return _checked(_strictly(raw[len(mark) :], encoding))
    if b"\0" in raw:
        raise InputError(
            "holds NUL bytes, so it is binary or UTF-16 without a byte order mark: save it as UTF-8"
        )
    return _checked(_without_mark(raw, html=html))


def _without_mark(raw: bytes, *, html: bool) -> str:
    declared = _declared(raw) if html else None
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        if declared is not None:
            return _strictly(raw, declared)
        _refuse_damaged_utf8(raw, error)
        return _western(raw) or _guessed(raw)
    # Bytes above ASCII that are valid UTF-8 are UTF-8, whatever is declared; pure ASCII may still
    # be an escape encoding such as ISO-2022-JP.
    return text if declared is None or not text.isascii() else _strictly(raw, declared)


def _declared(raw: bytes) -> str | None:
    match = _DECLARED.search(raw, 0, _DECLARED_WITHIN)
    if match is None:
        return None
    try:
        name = codecs.lookup((match[1] or match[2]).decode("ascii")).name
    except LookupError:
        return None
    return _READ_AS.get(name, name) if _WEB_ENCODING.fullmatch(name) else None


def _strictly(raw: bytes, encoding: str) -> str:
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError as error:
        raise InputError(
            f"says it is {encoding} but is not, at byte {error.start}: save it again as UTF-8"
        ) from error


def _refuse_damaged_utf8(raw: bytes, error: UnicodeDecodeError) -> None:
    """Refuse what is UTF-8 but for some bytes: read in another encoding, it would be garbled."""
    good = sum(len(m[0]) for m in _MULTIBYTE.finditer(raw))
    all_high = sum(len(m[0]) for m in _NOT_ASCII.finditer(raw))
    if 2 * good > all_high:
        line = raw.count(b"\n", 0, error.start) + 1
        raise InputError(
            f"is damaged UTF-8, first at byte {error.start} (line {line}): save it again as UTF-8"
        ) from error


def _western(raw: bytes) -> str | None:
    """The text as Windows-1252, if it then looks like a Western European language."""
    try:
        text = raw.decode("cp1252")
    except UnicodeDecodeError:
        return None
    high = [char for char in text if not char.isascii()]
    letters = sum(char in _WESTERN_LETTERS for char in high)
    if letters + sum(char in _WESTERN_SIGNS for char in high) < len(high):
        return None
    all_letters = sum(map(str.isalpha, text))
    return text if letters <= _WESTERN_LETTERS_AT_MOST * all_letters else None


def _guessed(raw: bytes) -> str:
    from charset_normalizer import from_bytes

    best = from_bytes(raw).best()
    # Without a known language behind it, the guess may garble every word.
    if best is None or not best.coherence:
        raise InputError("is not text, or in an encoding that cannot be told: save it as UTF-8")
    return raw.decode(best.encoding)


def _checked(text: str) -> str:
    if _CONTROL.search(text) is None:
        return text
    if "\0" in text:
        raise InputError("holds NUL characters, so it is not plain text: remove them first")
    # A stray form feed or escape is text; random bytes are one control character in eight.
    if 50 * len(_CONTROL.findall(text)) > len(text):
        raise InputError("looks like binary data, not text: convert it to plain text or HTML first")
    return text
