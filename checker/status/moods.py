"""What the verb of a clause alone says of its event: mood, modality, polarity and tense (pure).

Where no phrase of ``checker.status.factuality`` speaks, English grammar often does: "must" asks, "can"
allows, "will … on Friday" fixes, "no … was" denies, "were killed" tells. The order below is the
order in which they govern: a condition bounds whatever stands in it, a negation is stronger than a
tense (Saurí & Pustejovsky 2009, on the polarity and modality of events). Only the main clause is
read (``checker.status.mainclause``); verbs that imply their outcome ("failed to", "stopped short of") are
those of Karttunen (1971).

Texts are given in lower case (``checker.grammar.lettercase``).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from checker.grammar.verbs import PARTICIPLE, PAST_AS_BASE, PAST_OR_PARTICIPLE, SHORT_IS
from checker.models import StatusValue
from checker.status.conditions import TERMS
from checker.status.judgements import EVALUATIVE, FEELING, JUDGING_IDIOM, JUDGING_NOUN
from checker.status.mainclause import deed, main_clause
from checker.status.phrases import MAY, MONTHS

_S = StatusValue

_DAY = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|noon|midnight|"
    r"\d{1,2}(?:st|nd|rd|th)? (?:january|february|march|april|may|june|july|august|september|"
    r"october|november|december)|(?:january|february|march|april|may|june|july|august|september|"
    r"october|november|december|jan\.?|feb\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?) \d{1,2}|"
    r"\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\b|this weekend|"
    r"(?<=on )the \d{1,2}(?:st|nd|rd|th)\b(?! [a-z]+(?:ury|ay|oor|ime|ary|inute)\b))"
)
_DATED = re.compile(rf"(?<!by )(?<!before )(?<!until )\b{_DAY}")
_PLACED = re.compile(r"\b(?:meet|gather|convene|talks|hold|held|travel|fly|visit|host)\b.*?\bin \S")

_BE = rf"(?:is|are|was|were|am|be|been|being|{SHORT_IS}|[’']re|[’']m)"
_HAVE = r"(?:has|have|had|[’']ve)"
_NOBODY = (
    r"(?:not (?:one|an?|so much as|even an?)\b(?! (?:few|day too|bit|lot|little)\b)|no one\b|none\b|neither\b|nobody\b|nothing\b|"
    r"no (?!longer\b|doubt\b|wonder\b|later\b|sooner\b|more than\b|less than\b|fewer than\b|"
    r"other than\b))(?! (?:but|other than)\b)"
)
# "At the request of the family, nobody …".
_LED = (
    r"\A[\s“\"]*(?:(?:among|at|before|by|despite|during|for|from|in|of|on|since|through|under|until|with)"
    r"\s[^,;]{1,80},\s+|(?:(?:so )?far|as yet|to date|overnight|yesterday),\s+)?"
)
_ADVERBS = r"(?:(?:also|already|now|still|just|then|even|ever|since|meanwhile|all|both|\w+ly)\s+)*"

_CONDITION = re.compile(
    rf"\b(?:{TERMS}|if (?!it were|only|anything\b|at all\b|any\b(?=\s*[,.;)]))|in case|(?<!from )(?<!at )(?<!until )the moment (?:he|she|it|they|we|the|that)|"
    r"in exchange for)\b"
)
_WHETHER = re.compile(
    r"\b(?:ask\w*|wonder\w*|know\w*|sees?|saw|tell|told|clear|sure|say|said|decide\w*|"
    r"question\w*|doubt\w*|find out|check\w*)(?:\s+\w+){0,3}?\s+if\b|\b(?:even|as)\s+if\b"
)
_INVERTED = re.compile(
    r"\A\W*were (?:[\w’'-]+ ){1,3}?to\b|\A(?:should|were|had) (?:the|a|an|he|she|it|they|we|\w+s)\b"
)
_IMPERATIVE = re.compile(
    r"\A(?:please |just |so |and |then )?(?:let|stop|keep|do not|don[’']t|leave|stay|"
    r"never(?! (?:has|have|had|did|was|were|is|are|will|would|again|before|mind|once)\b)|call|give|"
    r"take|avoid|boil|contact|send|bring|put|stand|wait|go|end|come|tell|show|open|pay|make)\b"
    r"(?!\s+(?:it|he|she|they|we)\b\s+\w+s\b)"
)
_ORDER_SPOKEN = re.compile(
    r"\A(?:please |just |so |and |then )?(?:check|listen|look|help|remember|use|wash|drink|eat|return|"
    r"ring|follow|ask|try|join|vote|resign|release|drop|hold|turn|switch|be|talk|trust|watch|read|"
    r"throw|get|sit|think|give|forget|bury|respect|respond|answer|publish|fix|sell|build|cut)\b"
    r"(?!\s+(?:is|are|was|were|has|have|had|will|would|of)\b)"
)
_AND_YOU_WILL = re.compile(r"\band (?:you|we|they|it|he|she|i)(?: will\b| would\b|[’'](?:ll|d)\b)")
# What somebody is said to have done is told as done: an accusation has the status of what it alleges.
_ALLEGED = re.compile(
    rf"\b(?:is|are|was|were|stands?|{SHORT_IS})\s+(?:also |now |\w+ly )?"
    r"(?:(?:accused|suspected) of [a-z]+ing\b|(?:said|thought|believed|alleged|understood|reported|"
    r"supposed|presumed|known|claimed|rumoured) to have\b)|\bdat(?:es|ed|ing) (?:from|back to)\b"
)
_NOT_LET_UP = re.compile(
    rf"\b(?:{_HAVE}|did|does|do|is|are)(?: not|n[’']t) (?:yet )?(?:let up|letting up|abat|ceas|eas|subsid|"
    r"relent)(?:e|ed|ing)?\b|\b(?:has|have) (?:\w+ )?(?:begun|started|resumed) (?:\w+ing|to [a-z]+)\b"
)
# The progressive with a day to come is an arrangement (Quirk et al. 1985, section 4.44).
_COMING = re.compile(
    rf"\b(?:is|are|am|{SHORT_IS}|[’'](?:re|m))\s+(?:also |now |then )?(?:meet|visit|travell?|fly|hold|send|leav|"
    r"return|open|launch|start|beginn|host|play|join|arriv|com|vot|mov|clos|speak|appear|gather|"
    rf"tak)ing\b(?!.*\bsince\b)(?=.*\b(?:{_DAY}|next (?:week|month|year|spring|summer|autumn|winter)|tomorrow))"
)
_NO_CHOICE = re.compile(
    r"\bthere(?:\s+(?:is|are|was|were)|[’']s)\s+(?:simply |just )?(?:no (?:other )?(?:words?|excuses?|justification|place|"
    r"room|sense|point|reason|doubt|question|alternative|way|substitute|shame|comparison|denying|"
    r"escaping|winners?|losers?)|nothing (?:\w+ )?to [a-z]+)\b|"
    r"\b(?:has|have|had|left|leaves?|leaving|with) (?:\w+ )?(?:no (?:other |real )?|little )(?:choice|option|alternative|business|"
    r"right|excuse|illusions?|regrets?|sympathy|faith|trust|confidence|shame|time for)\b"
)
# What would have been was not: a judgement on what was.
_WOULD_HAVE = re.compile(
    rf"\bwould (?:not |\w+ly |never )?have (?:\w+ly )?{PARTICIPLE}\b(?!.*\bby\b)|\bwithout\b.*\bwould\b"
)
# A mood or a feeling as the subject: the clause judges, whatever its verb ("tempers have risen").
_SENTIMENT = re.compile(
    r"(?:\A(?:\W*(?:here|now|still|even|at home|too|the|public|local|their|its|his|her)\W+)*|"
    r"\bthere (?:is|was|are|were) (?:\w+ )?)"
    r"(?:mood|tempers?|patience|morale|unease|anger|frustration|sentiment|goodwill|resentment|"
    r"optimism|gloom|disquiet|scepticism)\b(?! (?:among|of|at|over)\b.*\bled\b)|"
    r"\b(?:los(?:e|es|t|ing)|run(?:s|ning)? out of|ran out of) patience\b|\btak(?:e|en|ing) (?:fright|offence|heart|umbrage)\b"
)
_CANNOT = re.compile(
    r"\bcan no longer (?!be\b)|\bcan(?:not|[’']t)\b(?!\s+(?:yet\s+)?(?:say|tell|confirm|find|recall|remember|explain)\b)"
)
_PROPOSAL = (
    r"(?:proposals?|plans?|bill|scheme|offer|draft|motion|amendment|reform|blueprint|petition)"
)
_WOULD_IF_PASSED = re.compile(
    rf"\b(?:under|in) (?:the|an?|its|his|her|their|this|that) (?:\w+ ){{0,2}}?{_PROPOSAL}\b"
)
_PROPOSAL_WOULD = re.compile(
    rf"\b(?:{_PROPOSAL}|proposed \w+) (?:that |which )?would\b|\Athat would\b"
)
_MUST = re.compile(
    r"\b(?:must\b|ought to\b|should\b(?! not|n[’'])|needs? to\b|(?<!will )(?<!would )ha(?:s|ve) to\b|ha(?:s|ve) got to\b|requires?\b|"
    r"(?:push|press|plead|appeal|lobb|campaign)(?:ed|ing|es|s|ied|ies)?\s+for|"
    r"(?:seek|seeks|sought|seeking)\b|requested\b|requests (?:that|the|an?)\b|"
    r"(?:ma[dk]es?|sent|submitted|filed|renewed|repeated) (?:\w+ ){1,3}?requests? (?:for|to|that)\b|(?:i|we) (?:\w+ly )?need\b|"
    rf"(?:{_BE}) (?:\w+ly )?(?:advised|ordered|warned|instructed) (?:not )?to\b|"
    r"(?:ask|asks|asked)\s+(?!if\b|whether\b|about\b|how\b|why\b|when\b|later\b|by\b|what\b)\w+)"
)
_CAN = re.compile(
    rf"\b(?:can(?!\s*(?:[.,;”\"]|\Z)| no longer\b)|could|{MAY}|might|in a (?:[“\"]?)position to|(?:have|has|had|stand) a chance|"
    r"(?:is|are|was|were|be|remains?) (?:still |also |always )?(?:possible|an option)|(?:is|was|be|remains?) (?:an?|the|some|no) (?:\w+ )?(?:risk|danger) (?:of|that)|"
    r"threaten(?:ed|s|ing)?|threats? (?:of|to))\b(?! \d)"
)
_WILL = re.compile(r"\b(?:will|shall|would)\b|[’'](?:ll|d)\b")
_WILL_NOT = re.compile(
    r"(?P<thing>\b(?:it|there|that|this|which)\s+)?\b(?:wo|would|will|wouldn|shall)(?:\s+[“\"]?not|\s+[“\"]?never|"
    r"n?[’']t| no longer)\b(?P<done>\s+be\b(?!\s+(?:drawn|moved|swayed|bullied|forced|rushed|"
    r"intimidated|silenced|\w+ing)\b))?|\bwill have none of\b|\bnor (?:will|would)\b|"
    r"\b(?:will|would)\s+[a-z]+\s+(?:for\s+)?(?:nothing|nobody|no one|none of)\b"
)
_ACTS = re.compile(
    r"\s+(?:agree|accept|pay|raise|sign|sell|negotiate|talk|attend|comment|take part|support|back|"
    r"let|tolerate|give|yield|hand|release|publish|apologi[sz]e|appeal|withdraw|bow|meet|speak|sit|"
    r"discuss|receive|answer|disclose|name|cut|reduce|resign|step|budge|lift|drop|approve)\b"
)
_NOT_AFTER_ALL = re.compile(r"\b(?:not|n[’']t)\b.*\bafter all\b|\b(?:was|were) to have\b")
_NONE_TO_COME = re.compile(
    rf"{_LED}(?!no amount\b|nothing (?:will|would) (?:get|make|persuade|force|induce|move|bring|"
    rf"convince)\b){_NOBODY}[^,;]*?\b(?:will|would|shall|is to|are to)\b|"
    r"\b(?:will|would) be no\b(?! (?:longer|doubt))|"
    r"\b(?:see|sees|saw|seen) no (?:need|cause|reason|grounds|point)\b"
)
# "That does not mend it": what somebody says of the present is mostly a judgement, what is not known,
# had or done yet is a fact.
_IS_NOT_SO = re.compile(
    r"(?:\b(?:do|does|is|are)(?:n[’']t| not)|(?:[’']re|[’']s|[’']m) not)\s+(?!(?:yet|know|have|see|remember|recall|"
    r"understand|want|own|speak|plan|intend|expect|possible|available|allowed|aware|being|going|planned|"
    rf"scheduled)\b|{PARTICIPLE}\b|(?!dealing|acting|talking|asking)\w+ing\b)|"
    r"\A\W*(?:nobody|no one) (?!is\b|was\b|has\b|knows\b)[a-z]+s\b"
)
_UNWILLING_NOW = re.compile(
    r"\b(?:i|we)\s+(?:simply )?(?:do not|don[’']t|never) (?:negotiate|talk to|deal with|comment|accept|pay|give in|"
    r"discuss|bargain|sell|tolerate|recogni[sz]e|apologi[sz]e)\b|\bnot up for \w+|"
    r"\b(?:can|could) be no (?:talks|deal|peace|agreement|negotiations?|compromise|return|meeting)\b|"
    r"\b(?:i|we)\s+(?:simply |just |\w+ly )?can(?:not|[’']t| not)\b"
    r"(?! (?:say|know|tell|see|fit|get|find|afford|believe|imagine|remember|sleep|breathe|hear|walk)\b)|"
    r"\b(?:do|does|did)(?:n[’']t| not) (?:\w+ly )?(?:want|wish|care)\b"
)
_LEFT_OPEN = re.compile(
    r"(?:\bnot|n[’']t|cannot)\s+(?:yet\s+)?(?:be\s+|been\s+)?(?:rul(?:e|ed|ing) out|ruled it out|exclud(?:e|ed)|"
    r"off the table)\b|\bnothing (?:is|was|has been) ruled out\b"
)
_AT_ANY_TIME = re.compile(
    r"(?:\b(?:will|would|can|could)\b|[’'](?:ll|d)\b).*\b(?:(?:at|in|on) any (?:hour|time|moment|day|city|place|town)|"
    r"at whatever|whenever|wherever|any ?time|any ?where|the minute (?:some|any)\w*|"
    r"as soon as (?:they|he|she|you|any(?:one|body)|some(?:one|body)) (?:\w+ )?(?:wish|want|like|ask|call|choose)\w*)\b"
)
# What nobody decides: what a thing costs, how long it takes, what becomes of it.
_THERE_NONE = re.compile(
    r"\bthere\s+(?:is|are|was|were|ha(?:s|ve|d)\s+been)\s+(?:(?:still|as yet|so far|now|\w+ly)\s+)?(?:never|no|nothing|nobody)\b"
    r"(?!\s+(?:plans?|intentions?|questions?|reasons?|need|doubt|way|chance|prospects?|hope|point)\b)"
)
_FORESEEN = re.compile(
    r"\b(?:ha(?:d|ve|s)\s+(?:long\s+|widely\s+|always\s+)?"
    r"(?:expected|predicted|forecast|anticipated|foreseen)|"
    r"(?:expects?|predicts?|anticipates?|foresees?)(?=\s+(?:the|an?|its|his|her|their|that|to|no|more)\b))"
)
_OUTCOME = re.compile(
    r"\b(?:will|would|(?:is|are) going to|[’'](?:ll|d))\s+(?:\w+ly\s+|also\s+|then\s+|have\s+to\s+)*(?:cost|last|rise|fall|grow|"
    r"shrink|double|triple|halve|drop|increase|decrease|worsen|improve|ease|recover|exceed|reach|"
    r"survive|suffer|die|get (?:worse|better|\w+er)|be (?:\w+ )?(?:hours|days|weeks|months|years)|lose|become|happen|mean|run out|help|contribute|affect|benefit|cause|lead to|result in|boost|allow|"
    r"harm|hurt|undermine|enable|know|feel|need|struggle|fail|"
    r"be (?:\w+ )?(?:the (?:\w+ )?(?:first|last|second|third|\w+est)|enough|able|difficult|visible)|"
    r"(?<=it will )take|(?<=it would )take|take (?!over\b|up\b|part\b|charge\b)(?:\w+ )?(?:\w+ )?(?:years?|months?|weeks?|days?|hours?|minutes?|longer|long|until|time))\b|"
    r"\bshould (?:now |soon |then |also )?(?:last|take|arrive|reach|ease|be (?:out|over|ready|complete|finished|back|known|"
    r"available|enough))\b|\b(?:on course|on track|poised|destined) (?:to|for)\b|\bbound to\b|"
    r"\bwill (?:probably|likely)\b|"
    r"\b(?:is|are|was|were|be|seems?|looks?) (?:\w+ )?(?:un)?likely\b"
)
_ARRANGED = re.compile(
    rf"\b(?:{_BE}|remains?)\s+(?:now\s+|also\s+)?(?:due|(?:set|slated|booked|pencilled in) to|"
    r"to (?!blame\b|be found\b|date\b|have\b)(?:[a-z]+))\b"
)
_PAST = re.compile(rf"\b(?:{PAST_OR_PARTICIPLE}|was|were|had)\b")
_TIMETABLE = re.compile(
    r"\b(?<!to )(?<!has )(?<!have )(?<!the )(?<!\ba )(?<!its )(?<!his )(?<!her )(?<!their )(?:begins?|starts?|opens?|ends?|closes?|departs?|leaves?|arrives?|resumes?|reopens?|"
    r"gathers?|meets?|convenes?|votes?|takes? place|goes|go|comes?|decides?|returns?|plays?|appears?|"
    r"expires?|follows?|takes? (?:effect|office|over|up)|comes? into|sits?|runs? out|kicks? off|"
    r"sails?|lands?|launches|faces|visits?|travels?|flies|speaks?|stands?)\b"
)
_IS_ON_DAY = re.compile(rf"\b(?:is|are) (?:now |only )?(?:on |at |for )?{_DAY}")
_YET = re.compile(
    rf"\b{_HAVE} (?:yet|still) to\b|\byet to be\b|\b(?:still )?await(?:s|ed|ing)?\b|\bstill waiting for\b|"
    rf"\b(?:{_BE}|remain(?:s|ed)?)\s+(?:\w+ly\s+|still\s+|also\s+)?"
    r"(?:unclear|unknown|uncertain|not (?:\w+ )?(?:known|clear|certain))\b|"
    r"\b(?:stop(?:s|ped)?|fell) short of\b|\b(?:neglect|omit|forgot|forget)\w* to\b|\b(?:avoid(?:s|ed)|avert(?:s|ed))\b|"
    r"\bwithout (?:an? |any )?(?:\w+ )?(?:statement|breakthrough|deal|agreement|result|success|decision|accord|reply|answer)\b|"
    r"\b(?:lacks|lacked|in vain|to no avail)\b|\bnor (?:did|does|do|has|have|had|is|are|was|were)\b"
)
_WANT = re.compile(
    r"\b(?:wants?|wanted) to\b|\b(?:wish(?:es|ed)? to|would (?:gladly|happily|like|love|welcome)|"
    r"hop(?:e|es|ed|ing) to (?!be\b|see\b)|(?:is|are|am|was|were|be)\W+willing|committed to|has no objection|"
    r"had no quarrel|had no objections?|(?:is|are|am|was|were) not (?:\w+ly )?(?:opposed|averse) to)\b"
)
_WANT_DONE = re.compile(
    r"\b(?:wants?|(?<!is )(?<!are )(?<!was )(?<!were )(?<!been )wanted) (?!to\b)"
)
_COPULAR = (
    rf"(?:{_BE}|(?:remain|look|seem|appear|sound|prove)(?:s|d|ed)?|feels?|felt|become|becomes|became|"
    r"(?:represent|constitute|mark)(?:s|d|ed)?)"
)
_DEGREE = (
    r"(?:(?:not|no longer|so|very|too|more|most|less|rather|quite|still|also|just|all|as|even|both|only|"
    r"such|always|never|now|far|much|well|a (?:little|bit)|[a-z]+ly)\s+)*"
)
_EVALUATION = re.compile(
    rf"(?<!\w)(?!w(?:as|ere)\s+(?!(?:{FEELING})\b(?! (?:by|into|among|between)\b))[a-z]+ed\b)(?:{_COPULAR})(?:n[’']t)?\s+{_DEGREE}[“\"]?(?:"
    rf"(?:{EVALUATIVE}|{FEELING})\b(?!\s+(?:from|until|as of)\b)|"
    r"(?:an?|the|no|another|our|their|his|her|its|one of the|something of an?|[\w’'-]+[’']s)\s+(?:"
    rf"(?:[\w’'-]+\s+){{0,2}}?(?:{EVALUATIVE})\s+(?!\w+\W+(?:\w+\W+){{0,3}}since\b)\w|"
    rf"(?:[\w’'-]+\s+){{0,3}}?(?:{JUDGING_NOUN})s?\b))|"
    rf"(?<!\w)(?:{_COPULAR})\s+(?:\w+\s+)?too\s+(?!to\b)[a-z]|\bfar too\s+[a-z]|"
    r"\btoo (?:little|late|slow|slowly|soon|far)\b|\bas an? (?:\w+ )?"
    rf"(?:{JUDGING_NOUN})\b|"
    r"\b(?:looks?|looked|sounds?|sounded)\s+(?!(?:at|for|to|into|out|after|like|on|back|forward|through|towards?|ahead|set|the|"
    r"over|up|down|in|around|an?|alarm)\b)[a-z]|\b(?:makes?|made|making) (?:\w+ )?sense\b|"
    rf"\b(?:{JUDGING_IDIOM})\b|"
    r"\b(?:goes|went|gone|going) (?:smoothly|well|badly|wrong|too far)\b|"
    r"\b(?:do|does|did) (?:no|more|some|great|little) (?:good|harm)\b|"
    rf"\b(?:{_BE}) (?:\w+ly )?needed\b|\bshould(?: not|n[’']t) |"
    r"(?<!there )\b(?:is|are|was|were) no (?!longer\b|more\b|less\b|fewer\b|one\b|\d)[a-z]+|"
    rf"\bcall(?:s|ed|ing)?\s+(?!(?:on|for|upon|off|up)\b)(?:[\w’'-]+\s+){{1,6}}?(?:an?\s+(?:\w+\s+)?)?(?:{EVALUATIVE}|{JUDGING_NOUN})\b|"
    rf"\A[\s“\"]*{_NOBODY}[^,;]*?\bshould\b|\A\W*(?:nobody|no one|neither|few|none)\b[^,;]{0, 30}?\bexpect(?:s|ed)?\b|\bup in arms\b|\bnot (?:\w+ )?(?:persuaded|convinced)\b|"
    r"\A\W*the (?:more|less|fewer|\w+er)\b.*, the (?:more|less|fewer|\w+er)\b|"
    r"\b(?:do|does|did|done|doing) (?:an?|the) (?:\w+ )?"
    rf"(?:{EVALUATIVE}) (?:job|thing|work)\b|\blet (?:us|them|him|her|me|you) down\b"
)
_JUDGE = re.compile(
    r"\b(?:hop(?:e|es|ed|ing)|fear(?:s|ed)?|believ(?:e|es|ed)|think(?:s)?|thought|prefer(?:s|red)?|"
    r"(?<!is )(?<!are )(?<!was )(?<!were )(?<!been )(?<!the )accus(?:e|es|ed|ing)|prais(?:e|es|ed)|critici[sz](?:e|es|ed)|condemn(?:s|ed)?|"
    r"welcom(?:e|es|ed)(?!.*\bto\b)|regret(?:s|ted)?|(?<!to )blam(?:e|es|ed)|seem(?:s|ed)?|"
    r"(?<!to )appear(?:s|ed)? (?:to be|that|as (?:if|though)|(?:\w+ly )?(?:ready|set|certain|willing|calm|un[a-z]+|"
    r"[a-z]{3,}(?:ful|less|ous|ive|able|ible|ed|ing)))\b|"
    r"(?<!no )doubt(?:s|ed)? (?:that|whether)|st(?:ands?|ood) (?:firmly )?(?:by|behind) (?:him|her|them|it|his|their|its)|"
    r"(?<!not )oppos(?:e|es|ed)|supports?(?! (?:some |about |around |nearly |almost |more than )?(?:\d|families|jobs|households))|"
    r"supported|backs|backed(?! (?:up|out|into|away)\b)(?!.*\b(?:by \d|in an? (?:vote|ballot|referendum)))|in favou?r of|"
    r"(?:is|are|was|were|be) (?:\w+ly )?against|(?:come|comes|came|speaks?|spoke|spoken) out (?:against|for|in)|"
    r"stress(?:es|ed)?|emphasi[sz](?:e|es|ed)|underlin(?:e|es|ed)|overdue|skeptic\w*|sceptic\w*|"
    r"deserv(?:e|es|ed)|disagree[sd]?|(?<!been )(?<!was )agree[sd]? (?:with|that(?!.*\b(?:will|would)\b))|(?:is|are|was|were) (?:so|right(?! (?:now|here|there|away|before|after|next|in|on|at)))|in (?:our|my|his|her|their|its) (?:view|opinion))\b|\bcall(?:s|ed)?\s+(?:\w+\s+){1,6}?[“\"]|"
    r"(?<!such )\bas (?:an? )?[“\"]|\b(?:viewed|described|dismissed|regarded|considered|seen) (?:\w+ ){0,6}?as\b|"
    r"\b(?:is|are|was|were) (?:\w+ )?considered\b|"
    r"(?<!there )\b(?:is|are|was|were) [“\"](?!(?:at|in|on|under|from|to|with|by|for|being|still|now|not)\b)"
)
# What anyone could see: no judgement, whoever says it.
_IN_SUCH_STATE = (
    r"(?:absent|alive|alone|asleep|awake|away|black|blue|closed|dark|dead|dry|empty|full|green|here|home|"
    r"locked|missing|open|pregnant|present|red|shut|there|unlocked|wet|white|yellow|"
    r"above|across|among|behind|below|beneath|beside|between|inside|near|off|out|outside|over|up)"
)
_COPULA = re.compile(
    rf"(?:(?<!there )\b(?:is|are|was|were|be|been|being|remains?|remained|looks?|looked|feels?|felt|seems?)|"
    rf"{SHORT_IS}|[’'](?:re|m))\s+(?:\w+ly\s+|just\s+|so\s+|too\s+|not\s+|still\s+|really\s+|simply\s+)*"
    rf"[“\"]?(?:an?|the|no|our|their|his|her|its|all|(?!{_IN_SUCH_STATE}\b|{PAST_OR_PARTICIPLE}\b|(?:\w+ing)\b|(?:in|on|at|"
    rf"to|by|for|from|with|under|\d)\b)[a-z]+)\b"
)
_NOT_DONE = re.compile(
    r"\b(?:did|does|do|has|have|had)(?:n[’']t|(?:\s+(?:so far|still|yet|also|\w+ly))?\s+(?:not|never))\b"
    r"(?!\s+(?:only|merely|just|hesitate)\b)|"
    rf"\b(?:{PAST_OR_PARTICIPLE}|knows?|knew|says?)\s+(?:for\s+|of\s+|up\s+|out\s+|about\s+)?(?:nothing|nobody|no one)\b(?! but\b)|"
    rf"\b(?:was|were|is|are)(?:n[’']t|\s+not|\s+never)\s+(?:\w+ly\s+|yet\s+)?(?:{PAST_OR_PARTICIPLE}|\w+ing|been)\b|"
    r"\b(?:paid|told|gave|given|offered|sent|left|owed|owes?|showed|shown|promised|brought) "
    r"(?:(?:the|an?|his|her|their|its|our)\s+)?[\w’'-]+\s+nothing\b(?! but\b)|"
    r"\bnot (?:an?|one|a single) (?:[\w’'-]+ ){1,2}(?:was|is|has|had|did)\b|"
    rf"{_LED}{_NOBODY}|\bthere\s+(?:{_BE}|{_HAVE} been)\s+[“\"‘]?(?:no|none|nothing|nobody)\b|"
    rf"\b(?!let\b)(?:{PAST_OR_PARTICIPLE}|had|has|have)\s+no\b(?! (?:longer|doubt|\d))|"
    r"\b(?:makes?|gives?|takes?|shows?|offers?|contains?|names?|mentions?|sets?|bears?) no\b(?! (?:longer|doubt)\b)|"
    rf"\A(?:the )?absence of\b|\bnever (?:{PAST_OR_PARTICIPLE})\b|"
    r"\bcan(?:not|[’']t) (?:yet )?(?:say|tell|confirm|find|recall|remember|explain)\b|"
    r"\bcould(?:n[’']t| not)\b"
)
# The progressive of what somebody decides, with "not": "she is not leaving", "we are not selling".
_BEFALLING = (
    r"(?:clos|open|reopen|end|merg|mov|shutt|happen|tak(?=ing place))ing"
    r"(?=\s*(?:[.,;”\"]|\Z)|\s+(?:in|on|at|this|next|any|down)\b)"
)
_DECIDED = (
    r"(?:accept|apologi[sz]|attend|back|budg|buy|clos|cutt|giv|hand|join|leav|merg|mov|negotiat|"
    r"publish|quitt|releas|renew|resign|retir|return|sack|sell|send|shutt|sign|stepp|surrender|"
    r"withdraw|yield|stand(?=ing (?:down|aside))|tak(?=ing part)|walk(?=ing (?:away|out))|"
    r"go(?=ing (?:anywhere|back|away)))ing"
)
_NOT_BEING = r"(?:n[’']t|\s+not)\s+(?:now\s+|\w+ly\s+)?"
_NOT_DOING = re.compile(
    rf"\b(?:i am|we are|i[’']m|we[’']re){_NOT_BEING}(?:{_DECIDED}|paying)\b|"
    rf"(?:(?P<then>\b(?:was|were))|\b(?:is|are)|[’']re|{SHORT_IS}){_NOT_BEING}"
    rf"(?:(?P<thing>{_BEFALLING})|{_DECIDED}\b)"
)
_IS_NOT = re.compile(r"\b(?:was|were|is|are)(?:n[’']t|\s+[“\"‘]?not|\s+never)\b")
_GOING_ON = re.compile(
    rf"\b(?:{_BE})\s+{_ADVERBS}being\b|(?<!had )\bstill\b|\b(?:{_HAVE})\s+been\s+\w+ing\b|"
    rf"\b(?:is|are|am|{SHORT_IS}|[’']re)\s+{_ADVERBS}(?:{PAST_OR_PARTICIPLE}|\w{{2,}}en)\b|"
    r"\bcontinu(?:e|es|ing)\b|\bkeeps?\s+\w+ing\b|\bcan no longer be\b"
)
_WAS = re.compile(r"\b(?:was|were|had)\b")
# What "was so", as somebody said, is so: the tenses of reported speech (Quirk et al. 1985, 14.31).
_WAS_SO = re.compile(
    r"\b(?:was|were|remained)\s+(?:\w+ly |still |now |all )?[“\"]?(?:safe|well|alive|stable|calm|under control|"
    r"in (?:good|poor|stable|critical|full|serious) \w+|in (?:force|place|hospital|custody|talks|contact|touch|"
    r"charge|danger|the budget)|valid|at an? \w+ stage|available|operational|on (?:course|track|schedule|"
    r"standby|alert)|aware|open|closed|shut|normal|missing|at large|at work|responsible for|worth)\b"
)
_PAST_POINT = re.compile(
    r"\b(?:when|at the time|that (?:night|day|evening|morning)|then|last|ago|yesterday|before|after|earlier|"
    rf"in \d{{4}}|in {MONTHS}|{_DAY}|minutes|hours)\b"
)
_LASTS = re.compile(
    rf"\b(?:has|have|[’']ve)\s+{_ADVERBS}(?:been\s+(?!(?:{PAST_OR_PARTICIPLE}|no)\b)|(?:been\s+\w+ly\s+)|(?:coached|raged|lived|"
    r"worked|led|run|held|served|ruled|remained|stayed|kept|owned|spent|stood|lasted|governed|"
    r"occupied|headed|trained)\b).*\b(?:since|for (?:the (?:past|last)|more than|nearly|about|\w+) "
    r"(?:\w+ )?(?:years|months|weeks|days|decades|hours))\b|"
    r"\bfor the (?:past|last) .*\b(?:has|have)\b"
)
# Verbs of state (Quirk et al. 1985, section 4.4), whose present no headline uses of the past.
_STATE = re.compile(
    r"\b(?:allows|permits|bans|prohibits|runs (?:until|from|to)|applies|belongs|comprises|consists|contains|costs|covers|depends|"
    r"earns|employs|exists|faces|forbids|holds|includes|involves|knows|lacks|lies|lives|means|"
    r"needs|occupies|owes|owns|possesses|produces|provides|remains|represents|requires|serves|sits|"
    r"spans|stands|stretches|weighs|own|earn|(?:live|work|depend) (?:in|on|at|for|under|as))\b"
)
_PRESENT_TENSE = re.compile(
    r"(?:\b[a-z]{3,}s\s+(?:the|an?|no|its|his|her|their|our|\d\S*|"
    r"about (?:\d|a (?:third|quarter|half|fifth)))\b|"
    r"(?:\b(?:they|we|you|i|who|which)|(?<![’'])\b[a-z]+s)\s"
    r"(?:pay|earn|live|work|need|own|use|know|cost|depend|make|stand|belong)\s)"
    r"(?!.*\b(?:has|have|had|is|are|was|were|be|been)\b)"
)
_HOLDS = re.compile(
    r"\b(?:is|are|am|has|have|remains?)\b|[’'](?:re|ve)\b|\b(?:it|he|she|who|which|that)[’']s\b|"
    r"\b(?:it|he|she|who|which)\s+(?:\w+ly\s+)?[a-z]{3,}s\b|"
    rf"\A[\s“\"]*(?:who|which|they|we|i)\s+(?!(?:{PAST_OR_PARTICIPLE}|could|would|might)\b)[a-z]{{4,}}\b"
)


# A sentence ends in a full stop; what has no past in it is then in the present.
_ENDED = re.compile(
    rf"\A(?!\W*[a-z]+ing\b)(?!.*\b(?:{PAST_AS_BASE})\b).*(?:(?<![’'])\b[a-z]{{3,}}s|they|we|you|i)\b.*\.\W*\Z"
)
_NO_HEADLINE = re.compile(r"\.\W*\Z|\b(?:the|an?)\b")


@dataclass(frozen=True)
class Mood:
    """What the verb says.

    Attributes:
        value: The status.
        start: First character of the words that say so.
        end: One past their last.
        governs: Whether no phrase inside the clause can say otherwise: a condition, an imperative.
        sure: Whether the words can hardly mean anything else.
    """

    value: StatusValue
    start: int
    end: int
    governs: bool = False
    sure: bool = True


def mood(lower: str, *, reported: bool, spoken: bool) -> Mood | None:
    """What the verbs of a clause say of its event; None if they say nothing.

    Args:
        lower: The clause, in lower case.
        reported: Whether somebody is said to say it; then "would" is "will" in the past, and else
            mostly a supposition.
        spoken: Whether it stands in quotation marks: "it is a disgrace" is then a judgement.
    """
    clause = main_clause(lower)
    done = deed(clause)
    for value, pattern in _ORDER:
        if pattern is _WAS_SO and (not reported or spoken or _PAST_POINT.search(lower)):
            continue
        if pattern is _WAS and done is not None:
            return Mood(value, done.span.start, done.span.end)
        match = pattern.search(lower if pattern is _ENDED else clause)
        if match is None or (pattern in _PRESENT and _told(clause, match.start())):
            continue
        if pattern is _NOT_DOING and match["then"] and (spoken or not reported):
            # "Was not leaving" is a plan only where somebody's words are told in the past.
            continue
        if pattern is _PRESENT_TENSE and not _NO_HEADLINE.search(lower):
            # A headline's present is the past.
            continue
        found = _fitting(value, match, clause, spoken=spoken)
        if found is not None:
            supposed = pattern is _WILL and match.group().endswith(("would", "d")) and not reported
            sure = pattern not in _UNSURE and not supposed and not _foretells(found, match)
            return Mood(found, match.start(), match.end(), pattern in _GOVERNING, sure)
    return None


def _told(clause: str, until: int) -> bool:
    """Whether a past or perfect stands before what looks like a present."""
    done = deed(clause)
    return _PAST.search(clause, 0, until) is not None or (
        done is not None and done.span.start < until
    )


def _foretells(value: StatusValue, match: re.Match[str]) -> bool:
    """Whether a "will not" may be no plan but a guess or a judgement ("it will not save a life")."""
    if value is not _S.NOT_PLANNED:
        return False
    if match.re is _WILL_NOT:
        return match["done"] is None and (match["thing"] or "").strip() != "there"
    return match.group().startswith(("see", "saw"))


_ORDER: tuple[tuple[StatusValue, re.Pattern[str]], ...] = (
    (_S.CONDITIONAL, _INVERTED),
    (_S.PROPOSED, _IMPERATIVE),
    (_S.CONDITIONAL, _CONDITION),
    (_S.PROPOSED, _ORDER_SPOKEN),
    (_S.POSSIBLE, _LEFT_OPEN),
    (_S.CANCELLED, _NOT_AFTER_ALL),
    (_S.NOT_OCCURRED, _YET),
    (_S.UNWILLING, _UNWILLING_NOW),
    (_S.WILLING, _WANT),
    (_S.PROPOSED, _WANT_DONE),
    (_S.OCCURRED, _ALLEGED),
    (_S.OPINION, _NO_CHOICE),
    (_S.OPINION, _SENTIMENT),
    (_S.NOT_OCCURRED, _THERE_NONE),
    (_S.OPINION, _EVALUATION),
    (_S.OPINION, _JUDGE),
    (_S.NOT_PLANNED, _NONE_TO_COME),
    (_S.OPINION, _IS_NOT_SO),
    (_S.ONGOING, _NOT_LET_UP),
    (_S.UNWILLING, _NOT_DOING),
    (_S.NOT_OCCURRED, _NOT_DONE),
    (_S.UNWILLING, _WILL_NOT),
    (_S.WILLING, _AT_ANY_TIME),
    (_S.OPINION, _CANNOT),
    (_S.OPINION, _WOULD_HAVE),
    (_S.PLANNED, _COMING),
    (_S.EXPECTED, _FORESEEN),
    (_S.EXPECTED, _OUTCOME),
    (_S.PROPOSED, _MUST),
    (_S.POSSIBLE, _CAN),
    (_S.PLANNED, _WILL),
    (_S.PLANNED, _ARRANGED),
    (_S.SCHEDULED, _TIMETABLE),
    (_S.SCHEDULED, _IS_ON_DAY),
    (_S.ONGOING, _LASTS),
    (_S.ONGOING, _GOING_ON),
    (_S.OPINION, _COPULA),
    (_S.NOT_OCCURRED, _IS_NOT),
    (_S.ONGOING, _STATE),
    (_S.ONGOING, _PRESENT_TENSE),
    (_S.ONGOING, _WAS_SO),
    (_S.OCCURRED, _WAS),
    (_S.ONGOING, _HOLDS),
    (_S.ONGOING, _ENDED),
)
_PRESENT = (_TIMETABLE, _STATE, _PRESENT_TENSE)
"""The present of a verb, unless a past stands before it."""

_GOVERNING = (_INVERTED, _IMPERATIVE, _CONDITION, _LEFT_OPEN, _NOT_AFTER_ALL)
_UNSURE = (
    _ORDER_SPOKEN,
    _INVERTED,
    _IMPERATIVE,
    _NOT_AFTER_ALL,
    _WANT,
    _COPULA,
    _IS_NOT_SO,
    _IS_NOT,
    _GOING_ON,
    _HOLDS,
    _PRESENT_TENSE,
    _ENDED,
)


_EXPECTS = re.compile(
    r"(?:believ(?:e|es|ed)|thinks?|thought|(?:convinced|confident|certain|sure) that)\b"
    r"(?!.*\bshould\b).*?(?:\b(?:will|would|could|going to)\b|[’'](?:ll|d)\b)"
)
"""A belief of what is to come."""
# "The best in nine years" is counted, not judged.
_RECORD = re.compile(r"\b(?:best|worst)\b")
_SO_FAR = re.compile(
    r"\b(?:in|for) (?:\w+|\d+) (?:years|months|decades|seasons)\b|\bon record\b|\bin history\b|\bsince \d"
)
_VOTES = frozenset({"backed", "supported", "opposed"})
# "83 percent of members backed the strike" in a ballot is its result.
_COUNTED = re.compile(
    r"(?!.*\b(?:poll|polls|survey|surveyed)\b).*(?:%|\b(?:per ?cent|majority|thirds?|quarters?|half))(?:\s+of)?"
    r"(?: (?:the|its|all|those|their))* (?:votes?|voting|members?|voters|shareholders|delegates|ballots|staff|workers|turnout)\b"
)
_WOULD = re.compile(r"\bwould\b")
_NONE_FIRST = re.compile(rf"[\s“\"]*{_NOBODY}")


def _fitting(
    value: StatusValue, match: re.Match[str], lower: str, *, spoken: bool
) -> StatusValue | None:
    """The status that the words have here; None if they do not speak of it after all."""
    if value is _S.CONDITIONAL and (
        _WHETHER.search(lower) is not None
        or (match.group().endswith("long as") and _WILL_NOT.search(lower, 0, match.start()))
    ):
        # "Will not talk as long as they strike" refuses; they do strike.
        return None
    if match.re is _WILL_NOT and (match["thing"] or match["done"]):
        # "It" is mostly the body that speaks, where it is to do what only somebody can do.
        acts = not spoken and _ACTS.match(lower, match.end()) is not None
        return _S.UNWILLING if acts and match["done"] is None else _S.NOT_PLANNED
    if match.re is _NOT_DOING and match["thing"]:
        return _S.NOT_PLANNED
    if match.re is _ALLEGED and _NONE_FIRST.match(lower):
        return None
    if match.re in (_IMPERATIVE, _ORDER_SPOKEN):
        if _AND_YOU_WILL.search(lower) is not None:
            return _S.CONDITIONAL
        return value if spoken or match.re is _IMPERATIVE else None
    if match.re is _EVALUATION and _RECORD.search(match.group()) and _SO_FAR.search(lower):
        return None
    if (
        match.re is _CONDITION
        and match.group().startswith("the moment")
        and _PAST.search(lower, 0, match.start())
    ):
        return None
    if match.re is _JUDGE and match.group() in _VOTES and _COUNTED.search(lower):
        return None
    if match.re in (_JUDGE, _EVALUATION) and _EXPECTS.search(lower, match.start()):
        return _S.EXPECTED
    if value in (_S.PLANNED, _S.EXPECTED) and _WOULD.search(lower):
        passed = _PROPOSAL_WOULD.search(lower) is not None and value is _S.PLANNED
        if passed or _WOULD_IF_PASSED.search(lower):
            return _S.PROPOSED
    if value is _S.PLANNED:
        fixed = _DATED.search(lower) or _PLACED.search(lower)
        return _S.SCHEDULED if fixed is not None else _S.PLANNED
    if value is _S.SCHEDULED:
        return value if _DATED.search(lower, match.start()) is not None else None
    if match.re in (_COPULA, _IS_NOT_SO) and not spoken:
        return None
    return value
