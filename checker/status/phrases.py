"""Phrases that settle a status whatever the event is: the lexicon of factuality and intention.

"No plans for", "called off", "refused to". The lexicon follows the source-introducing and
event-selecting predicates of FactBank (Saurí & Pustejovsky 2009), with polarity read from the words
around them. All is in lower case, and is read so.
"""

from __future__ import annotations

import re

from checker.grammar.verbs import PARTICIPLE, SHORT_IS
from checker.models import StatusValue
from checker.status.conditions import BOUND, TERMS
from checker.status.judgements import FALSE

_S = StatusValue

_NEG = r"(?:not|n[’']t|never|no longer|neither|nor)"
_ADV = r"(?:\s+\w+ly|\s+yet|\s+currently|\s+still|\s+also|\s+now|\s+already|\s+even|\s+ever)*"
_BE = rf"(?:is|are|was|were|be|been|being|{SHORT_IS}|[’']re)"
_IS = rf"(?:is|are|was|were|am|{SHORT_IS}|[’'](?:re|m))"
_HAVE = rf"(?:has|have|had|{SHORT_IS}|[’']ve)"
_ITS = r"(?:the|an?|its|his|her|their|[\w’'-]+(?:[’']s|s[’']))"

MAY = (
    r"(?<!\d )(?<!in )(?<!of )(?<!by )(?<!since )(?<!until )(?<!last )(?<!next )(?<!from )"
    r"(?<!early )(?<!late )(?<!this )\bmay\b(?! \d)"
)
"""The verb "may", not the month."""

MONTHS = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
)
"""The names of the months."""

# -- words that phrases are made of -------------------------------------------------------------
ALLEGED = (
    r"\s+(?:(?:the|any|all|this|that|such|those|these|an?|its|his|her|their)\s+)?(?:\w+\s+)?"
    r"(?:accusations?|allegations?|claims?|charges?|suggestions?|criticism|blame|responsibility|"
    r"reports?|rumou?rs?|account|(?:idea|notion)(?! of\b))\b"
)
"""The object of a verb of rejecting, where something that is said is rejected, not an offer."""
_CAUSE = (
    r"\s+(?:that\b|(?:the possibility of\s+)?(?:an?\s+|any\s+)?(?:[a-z]+\s+)?(?:sabotage|arson|"
    r"terror\w*|foul play|attack|error|fault|failure|defect|links?|connection|involvement|leak|"
    r"contamination|negligence|crime|suicide|accident|bomb|cause)\b)"
)
_CLAIMED = (
    r"(?:accusations?|allegations?|assertions?|claims?|insinuations?|notion|reports?|rumou?rs?|"
    r"stor(?:y|ies)|suggestions?)"
)
_WHICH = r"(?:\s+(?:that\b|of\b|about\b)[^,;]{1,80}?)?"
_ACTIVITY = (
    r"(?:payments?|shipments?|deliver(?:y|ies)|sales?|exports?|imports?|flights?|production|aid|"
    r"funding|talks|negotiations|operations|recruitment|enrolment|trading|supplies|visas|"
    r"sailings|services|departures|crossings)"
)
_TERMS = (
    r"(?:offers?|bids?|terms|requests?|proposals?|invitations?|deals?|plans?|appeals?|role|job)"
)
_BARGAIN = (
    r"(?:deal|merger|sale|takeover|agreement|contract|accord|treaty|pact|talks|negotiations|bid)"
)
_ARRANGED = (
    r"(?:deal|talks|negotiations|meeting|match|game|race|strike|walkout|march|rally|visit|summit|"
    r"merger|takeover|trip|tour|concert|festival|show|sale|wedding|vote|referendum|election|"
    r"transfer|move|launch)"
)
_NO_DEED = (
    r"(?:been|sure|clear|known|say|said|comment|respond|immediately|needed|expected|allowed|"
    r"opposed to|averse to|only|merely|just|hesitate|let up|abated|eased|subsided|relented)\b"
)
_ON_AGENDA = r"on the (?:schedule|agenda|calendar|cards|table)"
_IN_DIARY = r"in the (?:diary|works)"
_COMES_ABOUT = (
    r"(?:be(?: \w+){0,2}?|run|start|begin|open|reopen|resume|return|take place|happen|arrive|come|"
    r"go|finish|end|launch|sail|fly|appear)"
)
_NO_CASE = (
    r"(?:at no (?:time|point|stage|moment)|in no (?:case|circumstances)|under no circumstances?|"
    r"on no (?:account|occasion|terms))"
)
_BEFALLS = (
    r"(?:be(?!\s+\w+ing)|happen|take\s+place|go\s+ahead|(?:close|open|merge|reopen|shut|end|move)"
    r"(?=\s*(?:[.,;”\"]|\Z)|\s+(?:in|on|at|this|next|before|until|any)\b))\b"
)
"""What becomes of a thing; who is "going to" do it decides it."""
_WEIGHING = r"(?:considering|weighing|mulling|contemplating|exploring|pondering|toying with)"
_PENALTY = (
    r"(?:fines?|bans?|prison|jail|years|suspension|penalt(?:y|ies)|life|prospect|sanctions|closure)"
)


def _any(*alternatives: str) -> str:
    return rf"\b(?:{'|'.join(alternatives)})\b"


_PATTERNS: tuple[tuple[StatusValue, str], ...] = (
    # -- there is no plan ---------------------------------------------------------------------
    (
        _S.NOT_PLANNED,
        r"(?<!gave )(?<!gives )(?<!given )(?<!named )(?<!names )(?<!mentioned )(?<!mentions "
        r")\bno[\s“\"‘']+"
        r"(?:\w+\s+){0,2}?"
        r"(?:plans?|arrangements?|preparations?|timetable|timeline|schedule|date)[”\"’']*\b",
    ),
    (
        _S.NOT_PLANNED,
        rf"\bno\s+(?:[\w’'-]+\s+){{1,8}}?(?:{_BE}|{_HAVE} been|has yet been){_ADV}\s+"
        rf"(?:{_ON_AGENDA}|{_IN_DIARY}|planned|scheduled|set|fixed|arranged|under way|"
        r"foreseen|envisaged)\b",
    ),
    (
        _S.NOT_PLANNED,
        rf"\b(?:{_BE})?\s*{_NEG}{_ADV}\s+(?:been\s+)?"
        rf"(?:planned|planning|scheduled|arranged|foreseen|{_ON_AGENDA}|{_IN_DIARY})\b",
    ),
    (
        _S.NOT_PLANNED,
        r"\A\W*no (?:[\w’'-]+ ){1,5}?(?:planned|scheduled|foreseen|envisaged|on the (?:cards|"
        r"agenda))\b",
    ),
    (_S.NOT_PLANNED, r"\bthere (?:is|was) no intention\b"),
    (_S.NOT_PLANNED, rf"(?<!\bi am )(?<!\bwe are )(?<![’'][mr]e )\bnot\s+going\s+to\s+{_BEFALLS}"),
    (
        _S.NOT_PLANNED,
        rf"\b(?:{_IS}\s*not|(?:is|are|was|were)n[’']t)\s+(?:\w+ly\s+|even\s+|yet\s+)?(?:"
        r"(?:being\s+)?(?:consider(?:ing|ed)|weigh(?:ing|ed)|contemplat(?:ing|ed)|ponder(?:ing|"
        r"ed))|"
        r"(?:being\s+|under\s+)(?:consideration|discuss(?:ed|ion))|"
        r"(?:thinking\s+(?:of|about)|looking\s+(?:to|at)|seeking\s+to)\s)",
    ),
    (
        _S.NOT_PLANNED,
        rf"\b(?:does|do|did)\s*{_NEG}\s+(?:plan|intend)\b|"
        r"\b\w+n[’']t\s+(?:plan|intend|planning|intending|planned|scheduled)\b",
    ),
    (
        _S.NOT_PLANNED,
        r"\bnothing\s+(?:\w+\s+){0,4}?(?:(?:is|has been|was)\s+)?(?:planned|scheduled|arranged|"
        r"fixed|in (?:the|his|her|our|their|my|(?:the )?[\w’'-]+[’']s) (?:diary|calendar|works|"
        r"pipeline)|"
        r"on the (?:table|calendar|agenda|cards))\b|"
        r"\bwithout\s+(?:any\s+)?plans?\b|\bnot necessary\b",
    ),
    (
        _S.NOT_PLANNED,
        r"\bthere(?:\s+(?:is|are|was|were)|[’']s)\s+(?:\w+ly\s+)?(?:no|nothing)\s+"
        rf"(?:[\w’'-]+\s+){{0,6}}?(?:{_ON_AGENDA}|in the (?:diary|works|pipeline)|planned|"
        r"scheduled|arranged|fixed|foreseen)\b",
    ),
    # -- called off, put off ------------------------------------------------------------------
    (
        _S.CANCELLED,
        _any(
            r"call(?:s|ed|ing)?\s+(?:it\s+|the\s+\w+\s+|them\s+)?off",
            r"cancel(?:s|led|ed|ling|ing)?|scrap(?:s|ped|ping)?|axed|shelved|ditched",
            r"abandon(?:s|ed|ing)?(?! ship)|pull(?:s|ed)? the plug on",
            r"(?:withdraws?|withdrawn|withdrew|drops?|dropped) from",
            rf"(?:withdraws?|withdrawn|withdrew|drops?|dropped) (?:{_ITS} )?(?:\w+ )?(?:plans?|bid|"
            r"offer|case|charges?|invitation|application|complaint|lawsuit|request|proposal)",
            r"(?:revok|rescind|annul|terminat)(?:es?|s|l?ed|l?ing)|t(?:ears?|ore|orn) up",
            rf"(?:back(?:s|ed)?|pull(?:s|ed)?|pulling|backing) out of {_ITS} (?:\w+ )?{_BARGAIN}",
            rf"walk(?:s|ed)? away from {_ITS} (?:\w+ )?{_BARGAIN}",
            rf"{_BARGAIN} (?:has |have |had )?(?:fell|fallen|falls) (?:through|apart)",
            r"(?:bid|offer|order|invitation|motion|complaint|plan|proposal|candidacy|application|"
            r"project|scheme|tour|show|series|event|idea|case|charges?)s? "
            r"(?:was|were|has been|have been|had been) (?:\w+ly )?(?:withdrawn|dropped)",
            rf"(?:gave|given|gives) up {_ITS} (?:\w+ )?(?:plans?|bid|project|idea|attempt)",
            r"(?:will|would) not (?:take place|go ahead|be held|proceed)",
            rf"(?:{_IS} not|(?:is|are|was|were)n[’']t) (?:now |after all )?going ahead",
            rf"{_ARRANGED}(?: (?:with|between|of|in|at|on) [^,;]{{1,50}}?)? "
            r"(?:is|are|was|were) (?:now |all )?off"
            r"(?! (?:the|to|limits|work|duty|by|with)\b)",
            r"(?:suspend(?:s|ed)?|fr(?:eezes|oze|ozen)|halt(?:s|ed)?|stop(?:s|ped)?) "
            rf"(?:its |all |the |any )*(?:\w+ )?{_ACTIVITY}",
            rf"{_ACTIVITY} (?:\w+ )?(?:was|were|(?:has|have|had) been|is|are) "
            r"(?:suspended|frozen|halted)(?! until (?!further notice))",
        ),
    ),
    (
        _S.POSTPONED,
        _any(
            r"postpon(?:e|es|ed|ing)|(?<!the )(?<!of )(?<!for )delay(?:s|ed|ing)?|deferred|"
            r"adjourned|rescheduled",
            r"put(?:s|ting)?\s+(?:off(?! (?:by|many|most|some|people|buyers|customers|visitors|"
            r"voters|"
            r"investors)\b)|on hold|back)|push(?:es|ed)?\s+back|suspended until",
            rf"(?:put|push)(?:s|es|ed|ting)? (?:it|them|{_ITS} (?:\w+ )?{_ARRANGED}) back",
            r"slip(?:s|ped)? (?:to|back|by)",
            r"(?:is|are|was|were|been) (?:moved|pushed|shifted|rearranged|put) (?:\w+ )?"
            rf"(?:from \w+ )?(?:to|until|for) (?:the )?(?:\w+day|next|{MONTHS}|spring|summer|"
            r"autumn|"
            r"winter|fall|later)",
            r"deadline (?:was|has been|is) extended",
            r"later than (?:\w+ )?"
            r"(?:announced|planned|scheduled|promised|expected|hoped|thought|intended)",
            # What does not come before a day comes later than was thought.
            rf"(?:(?:will|would) not|won[’']t|wouldn[’']t) (?:now )?{_COMES_ABOUT} "
            rf"(?:[\w’'-]+ ){{0,6}}?(?:before|until|till) (?:at least |early |late |mid-|"
            r"the end of |the |"
            r"this |next )*(?:\d|\w+day\b|week|month|year|spring|summer|autumn|winter|"
            rf"{MONTHS})\w*",
        ),
    ),
    # -- will not ------------------------------------------------------------------------------
    (
        _S.UNWILLING,
        _any(
            r"refus(?:e|es|ed|ing|al)|rebuff(?:s|ed)?|unwilling(?:ness)?|boycott(?:s|ed|ing)?",
            rf"reject(?:s|ed|ing|ion)?\b(?!{ALLEGED})",
            rf"rul(?:e|es|ed|ing)\s+out\b(?!{_CAUSE})",
            r"(?:would|will) not be (?:drawn|moved|swayed)",
            r"(?:vow|promis|pledg|sw(?:ear|ore|orn)|decid|resolv|opt|elect|cho(?:ose|se|sen)|vot)"
            r"(?:e?s|ed|ing)? (?:never (?:again )?|not )to",
            r"(?:decid|opt|argu)(?:es|ed|s) against (?!\w+(?:ers|ists)\b)",
            r"(?:no|any) amount of \w+ (?:will|would|could|can) (?:get|make|persuade|force|induce|"
            r"move|bring|convince)",
            r"nothing (?:will|would|could|can) (?:get|make|persuade|force|induce|move|bring|"
            r"convince) (?:me|us|him|her|them|the)",
            r"no interest in (?:\w+ly )?\w+ing|"
            r"(?:in|is|are|was|were) no mood (?:to|for)|want(?:s|ed)? nothing (?:more )?to do with|"
            r"(?:will|would) (?:not )?hear (?:nothing )?of",
            r"(?:was|were|is|are) not (?:to be )?drawn",
            r"declin(?:e|es|ed|ing)\s+to|turn(?:s|ed)?\s+down",
            rf"turn(?:s|ed)? (?:it|this|that|them|him|her|us|me|{_ITS} (?:\w+ )?{_TERMS}) down",
            r"dismiss(?:es|ed)? (?:\w+ )?(?:calls|demands|pleas|requests|appeals) (?:for|to|from|"
            r"by)|"
            r"dismiss(?:es|ed)? (?:the|any) (?:idea|thought|prospect|possibility) of",
            r"(?<!there is )(?<!there was )no intention|no (?:thought of|wish to|desire to|"
            r"appetite for)",
            r"stay(?:s|ed|ing)? away from(?! (?:work|school|class))|spurn(?:s|ed|ing)?|snub(?:s|"
            r"bed|bing)?|bau?lk(?:s|ed)? at",
            r"(?:brush(?:es|ed)? aside|shrug(?:s|ged)? off|wav(?:es|ed) (?:away|aside))",
            r"resist(?:s|ed|ing)? (?:all |any )?(?:calls|pressure|demands|attempts|efforts)",
            r"(?:vot(?:es|ed) down|thr(?:ows?|ew|own) out) (?:the|an?|his|her|its|their) (?:\w+ )?"
            r"(?:offer|plan|idea|proposal|bill|motion|demand|request|deal)",
            r"(?:says?|said) no to|(?:gave|had|offered|has|made) no comment|"
            r"neither confirm nor deny",
            r"(?:dug|digs?|digging) in (?:its|his|her|their) heels|st(?:ands?|ood) (?:firm|"
            r"its ground)",
            r"no question of (?!whether)|out of the question|non-starter|(?:have|has|wants?|"
            r"take) no part in|staying put",
            r"(?:have|has|had) nothing (?:more |further |else )?to "
            r"(?:say|add|discuss|negotiate|talk about)",
            r"no longer (?:answering|speaking|talking|negotiating)",
            r"(?:am|are|is|[’'](?:re|m)) (?:not for sale|going nowhere)",
            r"(?:i|we) (?:will not|won[’']t|would not) be|"
            r"(?:i am|we are|i[’']m|we[’']re) not going to be",
            r"(?:am|are|is|was|were|[’'](?:m|re|s)) (?:\w+ly )?staying "
            r"(?:put|on (?:as|until|in)|until|"
            rf"in (?:{_ITS} |my |our )?(?:job|post|office|role|charge|government|place))",
            r"(?:i am|we are|i[’']m|we[’']re) (?:\w+ly )?staying(?=\s*(?:[.,;”\"]|\Z))",
            r"(?:shuts?|close[sd]?) (?:the|its|his|her|their) doors? (?:on|to)"
            rf"(?! (?:\d|\w+day\b|{MONTHS}|the public\b|visitors\b))",
            r"not something (?:[\w’'-]+ ){1,4}?(?:will|would)",
        ),
    ),
    (
        _S.UNWILLING,
        rf"\b{_NO_CASE} (?:will|would)\b|\b(?:will|would) {_NO_CASE}\b|"
        rf"\b{_NEG}{_ADV}\s+(?:be\s+)?(?:(?:ready|willing|prepared|open|interested)\s+"
        rf"(?:to|in)|going\s+to(?!\s+{_BEFALLS}))\b|\b(?:won[’']t|will\s+(?:not|"
        rf"never))\b(?!\s+be\b)|"
        r"\bnever\s+(?:agree|accept)\b",
    ),
    # -- is not true ---------------------------------------------------------------------------
    (
        _S.DENIED,
        _any(
            rf"(?:reject|dismiss)(?:e?s|ed|ing)?\b(?={ALLEGED})",
            rf"rul(?:e|es|ed|ing)\s+out\b(?={_CAUSE})",
            r"(?:can|could) (?:now |safely )?exclude",
            r"(?<!the )(?<!\ba )(?<!its )disput(?:es|ed|ing)\b(?! between)|refut(?:es|ed|ing)|"
            r"categorically",
            r"(?:deny|denies|denied|(?<=\w\s)denying)(?!\s+(?:bail|entry|access|permission))",
            rf"{_IS}\s+(?:\w+ly )?(?:false|untrue|baseless|not true|fakes?|incorrect)",
            r"(?:it|that|this) (?:is|was) (?:simply |just |\w+ly )?(?:not the case|not so)"
            r"(?= that\b|\s*[.,;”\"]|\s*\Z)",
            r"(?:reject|dismiss|brand|denounc|condemn|describ|label|characteri[sz])l?(?:e?[sd]|ed) "
            rf"(?:[\w’'-]+ ){{0,8}}?as [“\"]?(?:\w+ly )?{FALSE}",
            rf"{_CLAIMED}{_WHICH}\s+(?:is|are|was|were) (?:simply |\w+ly )?(?:wrong|mistaken)",
            rf"{_IS}\s+(?:an? )?(?:\w+ )?(?:lies?|forger(?:y|ies)|fabrications?|hoax|inventions?|"
            r"myth|"
            r"slander|smear|fake news)",
            r"contradict(?:s|ed|ing)|play(?:s|ed) down (?:the )?reports|"
            r"(?:this|that|it) never happened",
            rf"call(?:s|ed)? (?:[\w’'-]+ ){{1,8}}?[“\"]?(?:\w+ly )?{FALSE}",
            rf"{_CLAIMED}{_WHICH}\s+(?:is|are|was|were) [“\"]?(?:\w+ )?{FALSE}",
            r"no truth (?:in|to)",
            r"(?:plucked|pulled) (?:from|out of) (?:the |thin )?air",
        ),
    ),
    # -- did not happen ------------------------------------------------------------------------
    (
        _S.NOT_OCCURRED,
        "|".join(
            (
                rf"\b(?:did|has|have|had)(?:\s*{_NEG}|n[’']t){_ADV}\s+(?:yet\s+)?"
                rf"(?:been\s+(?={PARTICIPLE}))?(?!{_NO_DEED})\w+",
                rf"\b(?:was|were)(?:\s*{_NEG}|n[’']t){_ADV}\s+(?={PARTICIPLE})(?!{_NO_DEED})\w+",
                r"\bthere (?:was|were|has been|have been|had been) no\b",
                r"\b(?:nobody|no one|none(?: of [\w\s]{1,30}?)?) (?:was|were|has|have|had|did)\b",
                r"\bnever\s+(?:took place|happened|occurred|met|held|received|made|signed|"
                r"agreed)\b",
                r"\bno\s+(?:[\w’'-]+\s+){0,3}?(?:took place|happened|has taken place|"
                rf"has been {PARTICIPLE}|(?:was|were) {PARTICIPLE})",
                r"\bfail(?:s|ed|ing)?\s+to\b",
                r"\bno (?:agreement|deal)\b|\b(?:has|have|had) nothing to do with\b|"
                r"\bhad no (?:part|hand|role|say) in\b",
                r"\b(?:remain(?:s|ed)?|ha(?:s|ve|d) proved|proved) elusive\b|"
                r"\bc(?:ame|omes?) to nothing\b",
                r"\b(?:talks|negotiations|round) (?:\w+ )?(?:broke|broken|break) (?:down|"
                r"up without)\b",
                r"\b(?:went|goes|gone|remain(?:s|ed)?|left) (?:largely )?"
                r"(?!unaffected|unchanged|undecided|undeterred|unmoved|united|unconvinced|unharmed)"
                r"(?:un[a-z]{3,}ed|unsold|unpaid|unmet|unspent|unheard)\b",
                r"\bmiss(?:es|ed) (?:the|its|his|her|their|an?) (?:\w+ )?(?:deadline|targets?|"
                r"goals?)\b|\b(?:miss|skip)(?:es|s|ed|ped) (?:[\w’'-]+ ){0,2}?(?:payments?|"
                r"instal?lments?|repayments?)\b",
                rf"\b{_IS} (?:still |as yet )?un(?:signed|ratified|paid|published|answered|sold|"
                r"met|sent|delivered|opened|tested|inspected|filled)\b",
                r"\b(?:attempts?|efforts?|operations?|bids?) to [^,;]{1,60}? (?:(?:ha(?:s|ve|d) )?"
                r"failed\b(?! to)|(?:was|were|(?:ha(?:s|ve|d)) been|proved) (?:unsuccessful|futile|"
                r"fruitless|in vain))",
                rf"\b(?:{_IS}|{_HAVE} been|proved) unable to\b|"
                r"\b(?:was|were|been) (?:prevented|stopped|kept) from \w+ing\b",
                rf"\b{_NO_CASE} (?:did|has|have|had|was|were)\b|\b(?:did|has|have|had|was|were) "
                rf"{_NO_CASE}\b",
                r"\A\W*(?:hardly|barely|scarcely) any\w*\b|\A\W*little (?:has|had) changed\b",
                r"\b(?:not once|never(?: once)?|nowhere) (?:did|has|have|had|was|were)\b",
            )
        ),
    ),
    # -- a condition ---------------------------------------------------------------------------
    (_S.CONDITIONAL, _any(TERMS, BOUND)),
    # -- agreed, fixed ---------------------------------------------------------------------------
    (
        _S.AGREED,
        _any(
            r"(?:is|are|was|were|been) agreed",
            r"agree(?:s|d|ing)?\s+"
            r"(?:to|on|in principle|that(?=.*\b(?:will|would)\b)|terms|upon|a|the|deal|truce|"
            r"ceasefire|fee|pact|merger|sale)",
            r"(?:agreement|deal|settlement|accord|bargain)\s+"
            r"(?:(?:has|had)\s+been\s+|was\s+|is\s+)?(?:reached|struck|sealed|signed)",
            r"settl(?:es|ed)\s+(?:on|(?:the|their|its)\s+(?:terms|price|dispute|row|claim|"
            r"lawsuit))",
            r"(?:reach(?:es|ed)?|str(?:ikes?|uck)|seal(?:s|ed)|clinch(?:es|ed)|conclud(?:es|ed)|"
            r"hammered out|thrashed out)\s+(?:an?|the|their|its)\s+(?:\w+\s+){0,3}"
            r"(?:agreement|deal|settlement|accord|pact|compromise|truce|bargain|understanding)",
            r"sh(?:akes?|ook) hands on|c(?:omes?|ame|ome) to terms|consent(?:s|ed) to|ratif(?:ies|"
            r"ied)",
            r"g(?:ives?|ave|iven) (?:\w+ ){0,4}?(?:the |a )?(?:green light|go-ahead)|"
            r"we have a deal",
            r"(?:gave|gives?|given) in to|bow(?:s|ed) to (?:\w+ )?(?:pressure|demands|calls)|"
            r"compromise was found|said yes to",
            r"(?:deal|agreement) (?:is|was) done",
            rf"accept(?:s|ed|ing)?\s+(?:{_ITS}|what|this|that|these|those)"
            r"(?!\s+(?:\w+\s+)?(?:prize|award|medal|trophy|bribe|money|petition|gift|cheque))",
            r"sign(?:s|ed)? (?:off on|up to)",
            r"(?:approv(?:es|ed)|clear(?:s|ed)|authori[sz](?:es|"
            rf"ed)) (?:{_ITS} )?(?:\w+ )?(?:{_BARGAIN}|"
            r"plans?|offer|transfer|purchase|terms)",
            r"g(?:ives?|ave|iven) (?:its|his|her|their) (?:consent|assent|approval|blessing)",
        ),
    ),
    (
        _S.SCHEDULED,
        _any(
            rf"(?:{_BE}|remains?)\s+(?:now\s+)?(?:(?:set|due|slated|booked|pencilled in)\s+for|"
            r"(?:scheduled|timetabled)\s+(?:for|to))",
            r"scheduled\s+(?:for|to|on)|set for|will take place|on the (?:schedule|agenda|"
            r"calendar)",
            rf"(?:fix|set|nam)(?:es|ed|s)?\s+(?:(?:an?|the) date of\s+)?(?:\d{{1,2}} {MONTHS}|"
            rf"{MONTHS} \d{{1,2}}|\w+day)\s+(?:as|for)",
            r"plans?\s+(?:were|are|was|is)\s+in\s+place",
            # "Called a 24-hour walkout for 3 May", "served notice of a strike from Monday".
            rf"(?:(?:call|announc|declar)(?:s|es|ed)|(?:serv|giv|issu)(?:es|ed|en) notice of|"
            rf"gave notice of) (?:[\w’'-]+ ){{1,4}}?(?:{_ARRANGED}|stoppage|ballot) "
            rf"(?:for|from|starting|beginning) (?:[\w.:]+ (?:on )?)?(?:\d|\w+day\b|{MONTHS}|"
            r"tomorrow|next )",
            r"(?:date|time) (?:has been|was|is) (?:set|fixed)",
            r"(?:is|are|was|were|been) "
            r"(?:fixed|planned|billed|(?:put )?down|announced|promised|pencilled in|called|"
            r"convened|listed|"
            r"timed) for",
            rf"(?:{_BE}|been)\s+(?:scheduled|arranged)",
        ),
    ),
    # -- intends -------------------------------------------------------------------------------
    (
        _S.PLANNED,
        _any(
            r"plan(?:s|ned|ning)?\s+(?:to|for|on \w+ing)|is planned|are planned",
            r"(?:intend|aim)(?:s|ed|ing)?\s+to|intentions?\s+(?:to|of)",
            r"(?:vow(?:s|ed)?|pledg(?:e|es|ed)|promis(?:e|es|ed)|sw(?:ears?|ore|orn))\s+to|"
            r"vow(?:s|ed) \w+",
            rf"(?:decid|resolv|opt)(?:es|ed|s)\s+to|determined to|{_IS} (?:preparing|gearing up|"
            r"getting "
            rf"ready) (?:to|for)\b|{_IS} looking to\b|{_IS} (?:working on|drawing up|drafting) "
            r"(?:\w+ing|plans?|an? (?:\w+ )?(?:plan|deal|law|bill|scheme|strategy))",
            # "Promised the families a new school", not "as promised", "was promised".
            r"(?<!as )(?<!been )(?<!was )(?<!were )(?<!is )(?<!are )(?<!the )(?<!its )(?<!his )"
            r"(?<!her )(?<!their )(?<!\ba )(?:promis|pledg)(?:es|ed)\s+"
            r"(?!to\b|by\b|for\b|in\b|on\b)[€$£\w]+",
            r"(?<!\ba )(?<!any )(?<!no )(?<!the )(?<!of )means\s+to\s+(?!an?\b|the\b)[a-z]+",
            rf"{_IS}\s+(?:about|going)\s+to(?!\s+(?:the|an?|his|her|their|its)\b)",
            r"(?:announced|said)\s+(?:that\s+)?(?:he|she|it|they|we)\s+(?:would|will)",
            r"set (?:its|his|her|their) sights on",
        ),
    ),
    (
        _S.EXPECTED,
        _any(
            r"(?:is|are|was|were)\s+(?:widely\s+|not\s+)?expected|(?:is|are|was|were)\s+likely",
            r"expect(?:s|ed|ing)?\s+(?!(?:in|by|on|at)\b)\w+|(?:good|strong|every) "
            r"(?:prospect|chance)",
            r"look(?:s|ed)? set to|count(?:s|ed|ing)? on|reckon(?:s|ed) (?:with|on)|"
            r"forecasts? (?:an?|the|more)|"
            r"imminent|looming|forecast to|(?:is|are|was|were) head(?:ed|ing) for(?! the\b)",
        ),
    ),
    (
        _S.WILLING,
        r"(?:(?:\b(?:is|are|was|were|be|been|am|remains?|remained)|[’'](?:m|s|re))\s+(?:\w+\s+)?|"
        r"\A\W*|,\s|\band\s)"
        r"[“\"‘']?(?:ready|willing|prepared|happy|glad|open|keen|eager)[”\"]?\s+(?:to|for)\b|"
        r"\b(?:himself|herself|itself|themselves) (?:ready|willing|prepared|open) (?:to|for)\b|"
        r"\b(?:stands?|stood) ready to\b|\bnothing against\b|\bno objections? to\b|"
        r"\bnot (?:opposed|averse) to\b|\bwould (?:consider|entertain)\b|"
        r"\b(?:our|my|his|her|their|its) doors? (?:is|are|was|were|remains?) (?:\w+ )?open\b|"
        r"\bbe (?:\w+ )?(?:content|delighted|pleased|honoured)\s+(?:to|for)\b|"
        r"\b(?:willingness|readiness|desire\s+to|openness|offer(?:s|ed|ing)?\s+to)\b",
    ),
    (
        _S.PROPOSED,
        _any(
            r"float(?:s|ed) the idea|insist(?:s|ed) on|it (?:is|was|[’']s) (?:time|up to|"
            r"for) (?:[\w’'-]+ ){1,5}?to",
            r"(?:was|were|been|being|is|are) told (?:not )?to",
            r"(?:advis|begg?|implor|instruct|command|encourag|press|petition|beseech)(?:es|s|ed) "
            r"(?:[\w’'-]+ ){1,5}?(?:not )?to (?!the\b|an?\b)[a-z]+",
            r"propos(?:e|es|ed|al|als|ing)|urg(?:e|es|ed|ing)|invit(?:e|es|ed|ing|ation)",
            r"suggest(?:s|ed|ion|ing)\s+(?:that|to|a|the|an|it|he|she|they)",
            r"recommend(?:s|ed|ing)?|demand(?:s|ed|ing)?|should(?! not|n[’'])",
            r"(?<!is )(?<!was )(?<!been )call(?:s|ed|ing)?\s+(?:for|on)|ask(?:s|ed|ing)?\s+for",
            r"(?<!is )(?<!was )(?<!been )call(?:s|ed|ing)?\s+(?:(?:again|once more|\w+ly)\s+)?"
            r"(?:(?:in|at|from|during|on)\s+(?:[\w’'-]+\s+){1,8}?)?for",
        ),
    ),
    (
        _S.POSSIBLE,
        _any(
            rf"{MAY}|might|could|possib(?:le|ly|ility)|potential(?:ly)?|prospect|perhaps|option",
            rf"consider(?:s|ing)|{_WEIGHING}|{_IS} (?:on the cards|in doubt|on the table)",
            rf"{_IS} thinking (?:of|about)|hint(?:s|ed|ing)? at|(?:leaves?|"
            r"left) (?:the door )?open",
            r"rais(?:es|ed) the (?:possibility|prospect)|warn(?:s|ed) of (?:an? |more |further )?",
            r"ha(?:s|ve) (?:until|\w+ (?:days|weeks|months)) [^,;]*?\bto (?!be\b)[a-z]+",
            rf"faces? (?:an? |up to |the |possible )?(?:\w+ )?{_PENALTY}",
        ),
    ),
    (
        _S.ONGOING,
        _any(
            rf"{_IS}\s+(?:still\s+|now\s+|currently\s+)?(?!being\b|going to\b|planning\b|"
            rf"{_WEIGHING}\b|boycotting\b|thinking\b|preparing\b|gearing\b|during\b|willing\b|"
            rf"according\b|\w*thing\b)\w{{2,}}ing",
            r"(?:continues?|remains?)\s+(?:to|in|on|under)",
            rf"{_HAVE}\s+been\s+\w+ing|under way|underway",
            r"(?:go(?:es)?|drags?|carr(?:y|ies)|rumbles?|wears?) on(?! \w+day| \d| trial| strike|"
            r" sale)",
            r"(?:has|have) been (?:\w+ly )?(?:closed|shut|blocked|suspended|detained|held|jailed|"
            r"isolated|stranded|"
            r"cut off|"
            r"sealed|occupied|missing|in \w+|without \w+) (?:[\w’'-]+ ){0,4}?since",
        ),
    ),
)

PHRASES = tuple((value, re.compile(pattern)) for value, pattern in _PATTERNS)
"""Each status with a pattern of its phrases; one status may stand more than once."""
