"""Who only takes a stand on what others do, or asks it of them: no party to the event (pure).

In "the league called on the owner to repair the ship" the owner takes part, in "the guild welcomed
the ruling" nobody: the league and the guild *hold* a view of the event (docs/labelling.md, sections
3 and 4). Who asks for something to do it himself ("wants to sell") does take part.
"""

from __future__ import annotations

import re

_ASIDE = r"(?:\s*,\s[^,;:]{2,80},)?"
_BETWEEN = (
    r"(?:\s+(?:is|are|was|were|be|been|being|has|have|had|will|would|may|could|should|also|not|never|"
    r"still|now|long|again|once|since|always|already|repeatedly|[a-z]+ly))*"
)
_NOT_OWN = r"(?!\s+to\b)(?=\s+\w)"
_STANCE = (
    r"welcom(?:e|es|ed|ing)|oppos(?:e|es|ed|ing)|favou?r(?:s|ed|ing)?|applaud(?:s|ed|ing)?|"
    r"condemn(?:s|ed|ing)?|deplor(?:e|es|ed|ing)|regret(?:s|ted|ting)?|criticis(?:e|es|ed|ing)|"
    r"criticiz(?:e|es|ed|ing)|prais(?:e|es|ed|ing)|urg(?:e|es|ed|ing)|demand(?:s|ed|ing)?(?!\s+to)|"
    r"call(?:s|ed|ing)?\s+(?:\w+ly\s+)?(?:for|on|upon)|push(?:es|ed|ing)?\s+for|press(?:es|ed|ing)?\s+for|"
    r"appeal(?:s|ed|ing)?\s+(?:for|to)|plead(?:s|ed|ing)?\s+(?:for|with)|campaign(?:s|ed|ing)?\s+for|"
    r"ask(?:s|ed|ing)?\s+(?:for|that)|"
    rf"(?:hop(?:e|es|ed|ing)(?:\s+(?:for|that))?|wish(?:es|ed)?|want(?:s|ed)?|expect(?:s|ed)?){_NOT_OWN}|"
    r"(?:comes?|came|coming|speaks?|spoke|spoken|speaking)\s+out|"
    r"(?:speaks?|spoke|spoken|speaking|argu(?:e|es|ed|ing))\s+(?:against|in\s+favou?r\s+of)|"
    r"st(?:ands?|ood|anding)\s+(?:by|behind)|"
    r"(?:comes?|came|coming|come)\s+down\s+(?:in\s+favou?r|against|on\s+the\s+side)|"
    r"rul(?:e|es|ed|ing)\s+out(?!\s+(?!any)\w+ing\b)|(?:exclud(?:e|es|ed|ing))|"
    r"(?:content|happy|glad|relieved)\s+(?:for|with|that)|"
    r"call(?:s|ed|ing)?(?:\s+(?:in|at|on)\s+(?:an?|the)?\s*(?:\w+\s+){1,3})(?:on\s+\w+day\s+)?for|"
    r"ask(?:s|ed|ing)?\s+(?:the\s+)?(?:\w+\s+){1,4}?to\s+(?!meet|talk|see)\w+|"
    r"(?:against|in\s+favou?r\s+of|opposed\s+to|critical\s+of|wary\s+of|unhappy\s+(?:with|about)|"
    r"persuaded|convinced|sceptical|skeptical)|"
    r"(?:an?\s+)?(?:\w+\s+)?(?:critic|opponent|supporter|backer|champion|advocate|s[ck]eptic)\s+of|"
    r"(?:sees?|saw|seen)\s+(?:no|little)\s+(?:cause|need|reason|point)"
)
_HOLDS = re.compile(rf"{_ASIDE}{_BETWEEN}\s+(?:{_STANCE})\b", re.IGNORECASE)


def takes_stand(words: str) -> bool:
    """Whether ``words``, which follow a subject, say only what it thinks or asks of others."""
    return _HOLDS.match(words) is not None
