"""Words of judgement: what somebody thinks of a thing, not what happened to it.

The evaluative adjectives and nouns of English as they stand behind a copula ("the talks were
cordial", "it was a blow"), and its adjectives of feeling ("residents are furious"). The classes
are those of subjectivity lexicons (Wilson, Wiebe & Hoffmann 2005, "strong" entries), less words
that state a fact of law, health or size as often ("illegal", "dangerous", "large").
"""

from __future__ import annotations

_EVALUATIVE = """
    absurd acceptable admirable alarming amazing appalling appropriate arbitrary astonishing
    atrocious awful awkward bad baffling beautiful best better bizarre bleak boring brave
    brilliant callous careless catastrophic chaotic clumsy commendable confusing constructive
    contemptible controversial convincing cordial courageous cowardly crazy credible crucial
    cruel cynical damaging decisive deplorable desirable desperate despicable difficult dire
    disappointing disastrous disgraceful disgusting disheartening dishonest dismal
    disproportionate disturbing doomed doubtful dreadful dubious dull easy effective
    embarrassing encouraging essential evasive excellent exceptional excessive exciting
    extraordinary fair fantastic far-fetched feeble fitting flawed foolish fragile friendly
    frightening fruitful fruitless frustrating futile generous good gratifying great grim half-
    hearted hard harmful harsh heartbreaking heartless helpful heroic hollow honest hopeless
    horrible horrific hostile humiliating hypocritical ideal illogical immoral imperative
    impressive inadequate inappropriate incomprehensible incredible indefensible ineffective
    inevitable inexcusable inexplicable inhumane insane insufficient insulting intolerable
    ironic irresponsible laughable lazy logical ludicrous lukewarm magnificent meaningful
    meaningless mediocre miraculous misguided misleading mistaken monstrous naive necessary
    nonsensical odd outrageous overblown overdue painful paltry pathetic perfect petty pleasant
    pointless poor positive precarious premature preposterous promising questionable reasonable
    reckless regrettable remarkable reprehensible repugnant ridiculous risky rude ruthless
    scandalous sensible shabby shambolic shameful shocking short-sighted shrewd silly simplistic
    sloppy smart spectacular splendid startling strange stupid successful superb superficial
    surprising suspicious tasteless tedious tense terrible terrific timid toothless tough tragic
    trivial troubling ugly unacceptable unbearable unconvincing undemocratic uneasy unethical
    unfair unfortunate ungrateful unhelpful unimaginable unjust unjustified unnecessary
    unpleasant unprofessional unrealistic unreasonable unsatisfactory unsustainable untenable
    unthinkable unwise unworthy useful useless vague vain valuable vicious vital weak welcome
    wise wonderful worrying worse worst worthless worthwhile worthy wrong wrong-headed
"""
_FEELING = """
    afraid alarmed amazed angry annoyed anxious appalled ashamed astonished bewildered bitter
    comfortable concerned confident content convinced delighted devastated disappointed
    disgusted disillusioned dismayed distraught ecstatic embarrassed encouraged enthusiastic
    exasperated frustrated furious glad grateful happy heartbroken hopeful horrified impatient
    impressed incensed indignant jubilant nervous optimistic outraged pessimistic pleased proud
    puzzled relieved sad saddened satisfied sceptical shaken shocked skeptical sorry stunned
    surprised thankful thrilled troubled unhappy upset wary worried
"""
_NOUNS = """
    absurdity affront betrayal blessing blow blunder breakthrough burden catastrophe chaos
    charade circus comfort cop-out cowardice disappointment disaster disgrace disservice
    embarrassment failure farce fiasco folly gamble game-changer godsend hero honour humiliation
    hypocrisy idiocy injustice insult joke joy lifeline madness masterpiece mess milestone
    miracle mistake mockery necessity nightmare nonsense outrage pity pleasure privilege
    provocation relief scandal setback shambles shame slap stunt success surprise tragedy
    travesty triumph victory waste wonder
"""

EVALUATIVE = "|".join(_EVALUATIVE.split())
"""Adjectives that judge, as alternatives of a pattern."""

FEELING = "|".join(_FEELING.split())
"""Adjectives of feeling and attitude."""

JUDGING_NOUN = "|".join(_NOUNS.split())
"""Nouns that judge what they are said of ("a disgrace")."""
