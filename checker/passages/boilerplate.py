"""What on a news page is not reporting: menus, calls to action, credits, bylines (pure).

The patterns are those of news sites at large, never of one story. A wrong mark costs evidence,
while a missed one costs a model call, so every rule is shy: it wants a known opening or a form that
prose does not take, and a passage counts as boilerplate only if each of its sentences does.

Appeals for comment, editors' notes and corrections are reporting: they hold claims.
"""

from __future__ import annotations

import re

from checker.models import Span
from checker.passages.sentences import split_sentences

# Longer passages are prose, whatever they begin with. In code points, like every limit here.
MAX_LENGTH = 600
_MAX_LINE = 150
_MAX_CAPTION = 250
# "Loving our app? Download it": a question this short only leads to a call to action.
_MAX_TEASER_WORDS = 6


def _any(*alternatives: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{a})" for a in alternatives), re.IGNORECASE)


_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?"
_WEEKDAY = r"(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?"
_CLOCK = r"(?:\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?|\d{1,2}\s*[ap]\.?m\.?)"
_NAME = r"(?-i:[A-Z]\w*(?:[.'’-]\w+)*\.?)"
_SITES = r"(?:twitter|x|facebook|instagram|google|whatsapp|tiktok|telegram|youtube|threads|bluesky)"
_AGENCY = (
    r"(?:AP(?: Photo)?|AFP|Reuters|EPA(?:-EFE)?|Getty(?: Images)?|Shutterstock|Alamy"
    r"|PA(?: Media| Wire)?|Zuma(?: Press)?|Anadolu(?: Agency)?|Sipa(?: USA)?|Bloomberg"
    r"|iStock(?:photo)?|Unsplash|Imago|DPA)"
)

# Openings that begin no sentence of reporting, whatever follows.
_LABEL = _any(
    r"read (?:more|also|next)\b|(?:also read|see also|watch|don['’]t miss|related|trending)\s*:",
    r"(?:story|article) continues (?:below|after)\b",
    r"this is a (?:breaking|developing) (?:news )?story\b",
    r"this (?:story|article|page) (?:has been|was|will be|is being) updated\b.{0,30}$",
    r"(?:©|\(c\)|copyright (?:©|\(c\)|\d{4}|by\b))",
    r"(?:this|the) (?:material|article|story|content) (?:may|must|can)(?: not|not) be"
    r" (?:published|reproduced|broadcast|copied|republished|redistributed)\b",
    r"this (?:article|story|post) (?:was )?(?:originally|first) (?:published|appeared)\b",
    r"the (?:views|opinions) expressed (?:in|here) (?:this|are)\b",
    rf"(?:additional |further )?(?:reporting|writing|editing) by\s+{_NAME}\s+{_NAME}",
    rf"(?:written|edited|compiled|translated|produced|reviewed) by\s+{_NAME}"
    rf"(?:(?:,\s*|\s+(?:and\s+)?){_NAME}){{0,8}}\W*$",
    r"(?:we|this (?:web)?site) uses? cookies\b|your browser (?:does not|doesn['’]t)\b",
    r"you (?:can|may) (?:unsubscribe|opt out)\b",
)
# Words that settle it wherever in the sentence they stand.
_ANYWHERE = _any(
    r"\ball rights reserved\s*(?:[.!©]|$)",
    r"\bcontributed (?:reporting|research)\b|\bcontributed to this (?:report|story|article)\b",
    r"\b(?:straight|direct(?:ly)?|delivered) to your inbox\b",
    r"\bterms of (?:use|service)\b.{0,40}\bprivacy (?:policy|notice)\b",
)
# Calls to action; in "Follow our lead, the general said" the same words are a quotation.
_CALL = _any(
    r"(?:sign|log) (?:up|in) (?:for|to|here|now|with)\b|subscribe (?:to|now|today|here|for)\b",
    rf"follow (?:us|@\w+|her|him|them|[\w ]{{1,40}}) on (?:our )?{_SITES}\b|follow (?:us|@\w+)\b",
    r"(?:like|join|find|contact|e-?mail|message|text) us (?:on|at|via)\b",
    r"(?:click|tap) (?:here|below|on the)\b|download (?:the|our|it)\b|donate (?:today|now|here)\b",
    r"get (?:the|our|all the|your|more|breaking|unlimited)\b.{0,60}"
    r"\b(?:app|newsletters?|inbox|alerts?|notifications?|access|headlines)\b",
    r"(?:support|donate to) (?:our|independent|quality|local) (?:journalism|newsroom|reporting)\b",
    r"share (?:this|on|via)\b|read the (?:full|original) (?:story|article|report)\b",
    r"listen to this (?:article|story)\b|skip to (?:main |the )?content\b",
    r"(?:please )?enable (?:javascript|cookies|notifications)\b",
    r"(?:please )?(?:check back|refresh|stay tuned)\b.{0,40}\bupdates?\b",
    r"(?:more|updates?) to (?:follow|come)\W*$",
)
_REPORTED = re.compile(
    r"\b(?:said|says|told|tells|asked|asks|urged|urges|warned|warns|ordered|wrote|added"
    r"|according to)\b"
)
# Openings of lines that are not sentences.
_UNCLOSED = _any(
    rf"(?:first |last )?(?:published|posted|updated|modified)\b.{{0,20}}"
    rf"(?:{_CLOCK}|{_MONTH}|\d{{4}}|yesterday|today|ago|now)",
    r"(?:originally|first) (?:published|appeared) (?:on|in|by|at)\b",
    r"(?:advertisement|sponsored|promoted|recommended|related|trending)\b",
    r"most (?:read|popular|viewed)\b",
    r"more (?:on|from|about|in) (?:this|the|our|us)\b|(?:top|next|previous) (?:stories|story)\b",
    r"(?:share|tweet|e-?mail|print|save|comments?|listen|menu|search|back to top)\s*(?:[:|]|$)",
)
# Forms that a whole passage can take and prose cannot: no letters, addresses, links and images of
# Markdown, tags, menus, dates.
_FORM = _any(
    r"\W*$",
    r"(?:https?://|www\.)\S+$|\S+@\S+\.\w+$|(?:[@#]\w+[\s,]*)+$",
    r"(?:!?\[[^\]\n]*\]\([^)\n]*\)[\s|·•*-]*)+$",
    r"(?:<[^<>\n]{1,300}>\s*)+$",
    r"(?:[^|·•»›\n.]{1,30}\s[|·•»›]\s){2,}[^|·•»›\n.]{1,30}$|terms of use\s*[|·•]",
    rf"(?:{_WEEKDAY},?\s+)?(?:\d{{1,2}}\s+{_MONTH}|{_MONTH}\s+\d{{1,2}}),?\s+\d{{4}}"
    rf"(?:\W+(?:at\s+)?{_CLOCK})?(?:\s+[A-Z]{{2,4}})?\W*$",
    r"\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}\S*)?$",
    r"\d+ (?:min(?:ute)?s?|hours?|days?) (?:ago|read)$",
)
_CLOSED = re.compile(r"[.!?…:;][\"'”’»)\]]*$")
# "By Jane Doe and John Roe, Kyiv": capitals throughout but for the little words; "by · The Post".
_BYLINE = re.compile(
    rf"(?:[Bb]y|BY):?\s+{_NAME}(?:[\s,|·•&/–—]+(?:{_NAME}|(?:and|in|of|for|the|at|de|da|van|von|al)\b))"
    r"{0,14}$|[Bb]y\s*[:·|]\s.{1,60}$"
)
_CREDIT = re.compile(
    r"(?:[Cc]redits?"
    r"|(?:[Pp]hoto(?:graph)?|[Ii]mage|[Pp]icture|[Ii]llustration)s?(?: (?:credits?|source))?)"
    r"(?:\s*(?:[:/,…]|\.{3})|\s+(?:by|via|from)\b)"
    rf"|(?:[^\n]{{0,80}}(?:/|via |\()\s*)?{_AGENCY}\W*$"
)
_CREDIT_AT_END = re.compile(
    rf"\s*\((?:Photo|Image|Picture|Credit|File|{_AGENCY})\b[^()]{{0,80}}\)\W*$"
    rf"|\s(?:Photo|Image|Picture|Credit)s?:[^.]{{1,80}}$|\s{_NAME}(?:\s{_NAME})?/\s?{_AGENCY}\W*$"
)
# Common finite verbs, and every regular past tense; without one, a caption says nothing.
_FINITE = re.compile(
    r"\b(?:am|is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|shall|should|may"
    r"|might|must|\w+n['’]t|sa(?:id|ys?)|told|tells?|asks|went|goes|c[ao]mes?|ma[dk]es?|took|takes?"
    r"|g[ai]ves?|g[eo]ts?|meets?|met|holds?|held|leads?|led|leaves?|left|wins?|won|loses?|lost"
    r"|sees?|saw|falls?|fell|rises?|rose|hits?|kills|dies?|[a-z]+ed)\b"
)


def is_boilerplate(passage: str) -> bool:
    """Whether ``passage`` (its words, without white space around them) is no part of the reporting.

    Menus, teasers, share buttons, calls to action, legal lines, bylines, publication dates, credits
    and captions without a verb are. Short headings are left to the caller, who sees the page.
    """
    if len(passage) > MAX_LENGTH:
        return False
    if _FORM.match(passage) or _is_byline(passage) or is_credit(passage):
        return True
    if not is_closed(passage) and len(passage) <= _MAX_LINE and _UNCLOSED.match(passage):
        return True
    if (credit := _CREDIT_AT_END.search(passage)) and is_caption(passage[: credit.start()]):
        return True
    sentences = [s.of(passage) for s in split_sentences(passage, Span(start=0, end=len(passage)))]
    if not any(map(_is_furniture, sentences)):
        return False
    return all(_is_furniture(sentence) or _is_teaser(sentence) for sentence in sentences)


def is_closed(line: str) -> bool:
    """Whether ``line`` ends as a sentence does: with a stop, perhaps inside closing marks."""
    return _CLOSED.search(line, max(0, len(line) - 10)) is not None


def is_credit(line: str) -> bool:
    """Whether ``line`` names only who took or owns a picture."""
    return len(line) <= _MAX_LINE and _CREDIT.match(line) is not None and not _FINITE.search(line)


def is_caption(line: str) -> bool:
    """Whether ``line``, known to stand by a credit, says only what a picture shows.

    A caption that has a verb can hold a fact that nothing else on the page does, so only one that
    has none counts.
    """
    return len(line) <= _MAX_CAPTION and not _FINITE.search(line)


def _is_byline(line: str) -> bool:
    return len(line) <= _MAX_LINE and not is_closed(line) and _BYLINE.match(line) is not None


def _is_furniture(sentence: str) -> bool:
    if _LABEL.match(sentence) or _ANYWHERE.search(sentence):
        return True
    return _CALL.match(sentence) is not None and not _REPORTED.search(sentence)


def _is_teaser(sentence: str) -> bool:
    return sentence.endswith(("?", "!")) and len(sentence.split()) <= _MAX_TEASER_WORDS
