"""Words of judgement: what somebody thinks of a thing, not what happened to it.

The evaluative adjectives and nouns of English as they stand behind a copula ("the talks were
cordial", "it was a blow"), and its adjectives of feeling ("residents are furious"). The classes
are those of subjectivity lexicons (Wilson, Wiebe & Hoffmann 2005, "strong" entries), less words
that state a fact of law, health or size as often ("illegal", "dangerous", "large").
"""

from __future__ import annotations

_EVALUATIVE = """
    absurd acceptable acrimonious admirable alarming amazing ambiguous ambitious amicable
    appalling appropriate arbitrary arrogant astonishing atrocious audacious awful awkward bad
    baffling beautiful belated best better bizarre bleak bogus bold boring brave brazen
    brilliant callous candid careless catastrophic cautious chaotic chilling clumsy commendable
    compelling competent confusing constructive contemptible contradictory controversial
    convincing cordial courageous cowardly crazy credible crucial cruel cynical damaging decent
    decisive deplorable desirable desperate despicable difficult dignified dire disappointing
    disastrous disgraceful disgusting disheartening dishonest dismal disproportionate
    disrespectful disturbing doomed doubtful dreadful dubious dull easy effective embarrassing
    encouraging essential evasive excellent exceptional excessive exciting extraordinary fair
    fantastic far-fetched feasible feeble fitting flawed flexible flimsy foolish fragile frank
    fraught friendly frightening frosty fruitful fruitless frustrating futile generous good
    gratifying great greedy grim groundbreaking half-baked half-hearted hard harmful harsh hasty
    heartbreaking heartless heavy-handed helpful heroic high-handed historic hollow honest
    hopeless horrible horrific hostile humiliating hypocritical icy ideal ill-advised ill-judged
    ill-timed illogical immoral imperative implausible impressive imprudent inadequate
    inappropriate incoherent incompetent incomprehensible inconsistent incredible indefensible
    indispensable ineffective inevitable inexcusable inexplicable inhumane insane insensitive
    insincere insufficient insulting intolerable intransigent invaluable ironic irrelevant
    irreplaceable irresponsible justified lacklustre laughable lazy lively logical ludicrous
    lukewarm magnificent meagre meaningful meaningless mediocre memorable messy miraculous
    misguided misleading misplaced mistaken monstrous muddled murky naive necessary negligible
    nonsensical obstinate odd offensive outrageous overblown overdue overpriced overwhelming
    painful paltry paramount pathetic perfect persuasive petty plausible pleasant pointless poor
    positive precarious precious premature preposterous priceless productive promising prudent
    questionable rancorous rash realistic reasonable reckless regrettable remarkable
    reprehensible repugnant ridiculous rigid risky rotten rude ruthless scandalous scant selfish
    sensible shabby shaky shambolic shameful shocking short-sighted shrewd silly simplistic
    sincere slender slim sloppy smart sobering spectacular splendid spurious startling stormy
    strange stubborn stupid successful superb superficial surprising suspicious tactless
    tasteless tedious tense terrible terrific thin timely timid toothless tough tragic trivial
    troubling ugly unacceptable unaffordable unbearable unconvincing undemocratic underwhelming
    undignified uneasy unethical unfair unforgettable unfortunate ungrateful unhelpful
    unimaginable unjust unjustified unnecessary unpleasant unprofessional unrealistic
    unreasonable unsatisfactory unsettling unsustainable untenable unthinkable untimely unviable
    unwarranted unwise unworthy uplifting useful useless vague vain valuable viable vicious
    vital warranted weak welcome wise wonderful worrisome worrying worse worst worthless
    worthwhile worthy wrong wrong-headed
"""
_FEELING = """
    afraid alarmed amazed angry annoyed anxious appalled ashamed astonished bewildered bitter
    comfortable concerned confident content convinced delighted devastated disappointed
    disgusted disillusioned dismayed distraught divided ecstatic embarrassed encouraged
    enthusiastic exasperated frustrated furious glad grateful happy heartbroken hopeful
    horrified impatient impressed incensed indignant jubilant nervous optimistic outraged
    pessimistic pleased proud puzzled relieved sad saddened satisfied sceptical shaken shocked
    skeptical sorry stunned surprised thankful thrilled troubled unhappy upset wary worried
"""
_NOUNS = """
    absurdity affront betrayal blessing blow bluff blunder breakthrough burden capitulation
    catastrophe chaos charade circus climbdown comfort cop-out cowardice defeat delusion
    disappointment disaster disgrace disservice dream embarrassment enigma excuse failure
    fantasy farce fiasco folly gamble game-changer godsend hero honour humiliation hypocrisy
    idiocy illusion injustice insult joke joy lesson lifeline lottery madness masterpiece mess
    milestone minefield miracle mistake mockery mystery necessity nightmare nonsense outrage
    pity pleasure ploy pretext privilege provocation puzzle relief riddle scandal sell-out
    setback sham shambles shame shock sin slap smokescreen stunt success surprise surrender
    tightrope tragedy travesty trick triumph vendetta victory waste watershed whitewash
    witch-hunt wonder
"""

EVALUATIVE = "|".join(_EVALUATIVE.split())
"""Adjectives that judge, as alternatives of a pattern."""

FEELING = "|".join(_FEELING.split())
"""Adjectives of feeling and attitude."""

JUDGING_NOUN = "|".join(_NOUNS.split())
"""Nouns that judge what they are said of ("a disgrace")."""

FALSE = (
    r"(?:untrue|false|baseless|unfounded|groundless|incorrect|inaccurate|invented|made[ -]up|"
    r"fabricated|fictitious|rumours?|rumors?|hearsay|bogus|fakes?|nonsense|rubbish|slander|"
    r"fiction|lies|"
    r"wide of the mark|far from the truth|"
    r"without (?:any )?(?:basis|foundation|substance|merit)|"
    r"(?:pure|mere|idle|sheer|complete|total|utter) (?:speculation|inventions?|fantasy|fiction|"
    r"gossip|fabrication|nonsense|rubbish)|"
    r"an? (?:\w+ )?(?:lie|forgery|fabrication|hoax|invention|myth|slander|smear))"
)
"""What is said of a thing that is said and not so."""

JUDGING_IDIOM = (
    r"(?:came|comes?|coming) as an? (?:\w+ )?(?:shock|surprise|blow|relief|disappointment)|"
    r"rais(?:es?|ed|ing) (?:\w+ )?(?:questions|doubts|eyebrows|concerns)|out of the blue|"
    r"(?:did|done|do|does|doing) (?:our|their|his|her|its|my) (?:\w+ )?(?:best|job|duty|utmost)|"
    r"sp(?:eak|eaks|oke|oken) for (?:itself|themselves)|enough is enough|comes first|"
    r"(?:lost|lose|loses|losing) (?:all |any |its |their |his |her |our |my )?"
    r"(?:credibility|confidence|faith|trust|heart|nerve|way|touch)|"
    r"(?:playing|gambl(?:e|es|ed|ing)) with|treat(?:s|ed|ing)? \w+ like|"
    r"(?:full|every|no|little|complete) confidence in|full responsibility|ow(?:e|es|ed) it to|"
    r"could have (?:foreseen|predicted|known|imagined)|justice (?:has been|was|is) (?:done|served)|"
    r"been (?:betrayed|forgotten|abandoned|cheated|humiliated|insulted|deceived|let down)|"
    r"takes? (?:courage|guts|nerve|patience)|nothing to (?:hide|lose|fear|gain)|"
    r"sen(?:d|ds|t|ding) (?:a|the) (?:wrong|clear|strong|bad|fatal) (?:signal|message)|"
    r"cross(?:es|ed) (?:a|the) line(?=\s*(?:[.,;”\"]|\Z))|turn(?:s|ed|ing) a blind eye|f(?:alls?|"
    r"alling) (?:\w+ )?short|"
    r"patience (?:is|was) (?:at an end|wearing thin)|(?:far|worlds) apart|within reach|"
    r"in (?:a )?(?:tight spot|crisis|mourning|turmoil|despair|disarray|uproar|limbo|tatters)|"
    r"an? (?:dead end|slippery slope|step too far|wake-up call|bitter pill|turning point)|"
    r"react(?:s|ed) with (?:\w+ )?(?:anger|dismay|fury|relief|joy|disbelief|alarm|outrage)|"
    r"ha(?:s|ve|d) had enough|ha(?:s|ve|d) (?:a|no) future|(?:good|great) progress|"
    r"(?:under|over)(?:value|estimate|rate)[sd]?|misjudge[sd]?|exaggerat(?:es?|ed)|"
    r"nothing (?:can )?justif(?:y|ies|ied)|(?:closer|nearer) than ever|history will judge|"
    r"ball (?:is|was|lies) in (?:your|their|his|her|our|its) court|would do it (?:all )?again|"
    r"should be (?:ashamed|proud|grateful|glad)|never been (?:so|more|as|less|\w+er)|"
    r"never be the same|could not be \w+er|ma(?:de|ke|kes) (?:an? )?(?:\w+ )?mistakes?|"
    r"everything (?:i|we|they|he|she) could|turn(?:s|ed)? (?:their|his|her|its) backs? on"
)
"""Set phrases that judge ("the figures speak for themselves")."""
