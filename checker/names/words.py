"""The closed word classes that the grammar of names needs, all general English.

Titles and offices as in news agencies' style guides; corporate suffixes and the head nouns of
bodies and of places; the function words that stand capitalised at the start of a sentence.
Everything is lower case, without points, one word an entry.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


HONORIFICS = _words(
    "mr mrs ms miss mx dr prof sir dame lord lady madam messrs mme mlle herr frau cllr"
)
MALE_HONORIFICS = _words("mr sir lord herr king prince pope emperor sheikh baron duke")
FEMALE_HONORIFICS = _words("mrs ms miss dame lady madam mme mlle frau queen princess duchess")

# Those whose name is a single one ("Pope Francis"): the title is part of the name.
REGNAL_TITLES = _words("pope king queen prince princess emperor empress sultan saint")

TITLE_HEADS = _words(
    """president premier minister chancellor secretary governor mayor senator congressman
    congresswoman representative ambassador envoy spokesman spokeswoman spokesperson adviser advisor
    aide leader ruler dictator chief director chairman chairwoman chairperson chair ceo cfo coo cto
    commissioner judge justice prosecutor attorney lawyer general admiral colonel major captain
    lieutenant sergeant commander officer professor doctor bishop archbishop cardinal rabbi imam
    reverend pope king queen prince princess emperor sultan sheikh duke duchess speaker councillor
    councilor councilman councilwoman alderman deputy delegate diplomat negotiator mediator
    coordinator administrator manager coach captain founder owner boss executive treasurer
    superintendent inspector detective constable sheriff marshal coroner magistrate
    analyst economist strategist scientist researcher host anchor presenter correspondent
    journalist reporter editor author historian expert activist campaigner organiser organizer
    lawmaker politician official counsel solicitor barrister principal dean rector provost
    president-elect taoiseach mp mep msp chancellor ombudsman head striker winger goalkeeper
    midfielder defender headteacher firefighter paramedic nurse surgeon farmer resident steward"""
)

TITLE_MODIFIERS = _words(
    """acting agriculture air army assistant associate attorney bank brigadier budget cabinet
    central chief city climate club communications company council county crown culture
    defence defense deputy district economic economy education emergency energy environment
    ex executive federal finance fire first flood foreign former general head health high
    home hospital house housing human incoming interim interior justice labor labor's labour
    late lead lieutenant local major majority managing media medical military minority
    national naval navy nuclear onetime opposition outgoing parliamentary party peace
    permanent police policy political presidential press prime rear regional rescue rights
    school science second security senior shadow special state supreme team team's
    technology trade transport treasury under union vice water"""
)

# Secretary of state, chief of staff, head of government.
TITLE_TAILS = _words("state staff government")

HEADS_OF_STATE = _words("president king queen emperor sultan emir monarch dictator ruler")
HEADS_OF_GOVERNMENT = _words("premier chancellor taoiseach") | {"prime minister"}
# Whoever holds one of these for a country speaks for its government.
GOVERNMENT_HEADS = _words(
    """minister secretary ambassador envoy representative adviser advisor aide diplomat negotiator
    spokesman spokeswoman spokesperson official officials diplomats ministers aides envoys
    negotiators advisers advisors coordinator treasurer"""
)

# Whoever is called so heads a country, where its adjective stands before it.
HEAD_WORDS = _words("president leader premier chancellor counterpart head")

FORMER = _words("former ex late onetime")

ORGANISATION_HEADS = _words(
    """corp corporation inc incorporated ltd limited plc llc llp gmbh ag sa nv bv spa ab oy asa co
    company companies group holdings holding partners industries enterprises ventures capital
    university college school academy institute institution hospital clinic infirmary ministry
    department agency bureau commission committee council union unions workers association
    federation confederation league party bank fund exchange court tribunal parliament senate
    congress assembly cabinet foundation trust church diocese police constabulary army navy
    times post news journal herald guardian telegraph tribune gazette chronicle observer mail
    broadcasting airlines airways airline railway railways rail motors motor steel energy power oil
    gas petroleum pharmaceuticals pharma chemicals foods electric electronics semiconductor systems
    technologies technology software networks media entertainment studios insurance securities
    logistics shipping mining metals water utilities telecom authority administration board service
    services society club team fc afc united rovers rangers nations organization organisation
    organisations alliance coalition front movement brigade guard corps secretariat directorate
    office headquarters legislature taskforce forum network center centre laboratory laboratories
    teamsters brotherhood guild transit buses ferries breweries stores supermarkets hotels
    healthcare therapeutics aerospace aviation automotive construction engineering resources homes
    properties solutions minerals inspectorate chamber cooperative consortium list museum
    orchestra"""
)
LEGAL_FORMS = _words("corp corporation inc incorporated ltd limited plc llc gmbh ag sa nv co")
# Too common as a word of other names to make a body of two words by itself.
WEAK_ORGANISATION_HEADS = _words(
    "office power post mail water center centre guard front capital list"
)

# What bodies have and people have not: "Acme's board".
OWNED_BY_BODIES = _words("board management shareholders headquarters workforce subsidiary shares")

PLACE_HEADS = _words(
    """street road avenue lane boulevard square bridge river lake bay gulf sea ocean strait channel
    mountain mountains mount hill hills valley island islands peninsula desert forest park airport
    station harbour harbor port basilica cathedral church mosque temple palace castle tower stadium
    arena hall prison county province district region oblast village town city beach coast canal dam
    reservoir cape creek falls heights"""
)
PLACE_OPENERS = _words("lake mount river cape fort camp port st saint")

# Stand before a place; "from" and "of" are left to the code, which looks further.
LOCATIVES = _words(
    """in near outside inside at to toward towards across around through throughout via into
    within between beyond above over"""
)
MOTION_VERBS = _words(
    """visit visits visited visiting leave leaves left leaving reach reaches reached reaching enter
    enters entered entering attack attacked attacking attacks bomb bombed bombing strike struck hit
    hitting shell shelled shelling invade invaded capture captured tour toured flee fled"""
)
# "A response from Moscow" is the government's, "a flight from Moscow" is not.
SPEECH_NOUNS = _words(
    """response responses reply statement statements signal signals message messages reaction
    pressure demand demands threat threats comment comments offer offers order orders support
    assurance assurances word denial denials criticism condemnation pledge pledges permission"""
)

REPORTING_VERBS = _words(
    """said says say told tells tell reported reports report announced announces declared declares
    stated states insisted insists claimed claims argued argues warned warns added adds noted notes
    denied denies rejected rejects accused accuses confirmed confirms declined declines asked asks
    replied replies responded responds remarked remarks asserted asserts indicated indicates
    suggested suggests explained explains called calls urged urges vowed vows pledged pledges
    conceded concedes acknowledged acknowledges wrote writes tweeted posted testified ruled rules
    estimates estimated agreed agrees refused refuses demanded demands proposed proposes
    offered offers posited hinted signalled signaled"""
)
AUXILIARIES = _words(
    """is are was were has have had will would can could may might must shall should does do did
    isn't wasn't hasn't hadn't won't wouldn't can't couldn't doesn't didn't never also still now
    cannot never then"""
)

FUNCTION_WORDS = _words(
    """a an the this that these those and or but nor so yet for if when while as because although
    though since until unless whether after before during following despite amid among against
    about above across along around at by from in inside into near of off on onto out outside over
    past through to toward towards under up upon with within without between beyond it its he she
    his her him they them their we us our you your i my me who whom whose which what where why how
    there here then than also even just only not no yes all any both each either every few many
    more most much neither none one two three four five six seven eight nine ten other others own
    same several some such first second third last next earlier later now still again once never
    ever always often sometimes perhaps maybe however meanwhile moreover instead indeed
    nevertheless nonetheless otherwise therefore thus further furthermore additionally separately
    according asked speaking let do does did is are was were be been being has have had will would
    can could may might must shall should like unlike regarding everyone everybody nobody nothing
    something anyone somebody someone soon today yesterday tomorrow tonight ahead back beyond
    rivals champions hosts critics officials police workers residents experts analysts investors
    shares related read more breaking watch follow update updated exclusive opinion
    analysis credit image photo video"""
)

CALENDAR = _words(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may
    june july august september october november december christmas easter ramadan mon tue tues wed
    thu thurs fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec"""
)

# Capitalised in running text, and neither person nor body.
COMMON_NAMES = _words(
    """english french german spanish russian chinese arabic christian muslim jewish catholic
    protestant republican republicans democrat democrats democratic conservative labour tory
    tories liberal western eastern northern southern european europeans internet god covid ai ok tv
    constitution olympics western west east north south bible quran push meet press oval send
    app store war treaty act bill article section chapter page"""
)

PARTICLES = _words(
    """de da do dos das del della di du der den van von zu zur bin ibn bint al el ul la le ter ten
    af av"""
)
# Second parts of compounds that are no names ("Soviet-era", "state-led").
NOT_NAMES = _words(
    """led era only made born run held wide like free bred type to by on up backed based linked
    funded owned ruled allied style tested run hosted built aged year old day long term level"""
)
GENERATIONS = _words("jr sr ii iii iv")

ROLE_NOUNS = _words(
    "leader president premier minister chancellor king queen monarch ruler dictator"
)
COUNT_WORDS = {"two": 2, "both": 2, "three": 3, "four": 4}
GROUP_NOUNS = {
    "leaders": "leader",
    "presidents": "president",
    "ministers": "minister",
    "premiers": "premier",
    "men": "man",
    "women": "woman",
    "foes": "person",
    "rivals": "person",
    "pair": "person",
    "duo": "person",
    "heads": "leader",
    "chancellors": "chancellor",
    "counterparts": "person",
    "executives": "person",
}
SOURCE_NOUNS = _words(
    """official officials source sources people person diplomat diplomats aide aides
    spokesman spokeswoman spokesperson insider insiders executive executives witness witnesses
    lawmaker lawmakers"""
)
HE = _words("he him his himself")
SHE = _words("she her hers herself")
THEY = _words("they them their theirs themselves")
PREPOSITIONS = LOCATIVES | _words(
    "of with by for from about against between on under after before since despite like than upon"
)
# After these a name is the subject of a clause.
SUBJECT_OPENERS = _words(
    """that as when while if because but so whether where how why which although though since until
    after before once yet nor meanwhile instead then the"""
) - {"the"}
COUNTERPARTS = _words("counterpart nemesis rival")
STATE_BODIES = _words("government ministry embassy military army authorities delegation")
UNNAMED_OPENERS = _words("a an one another two three four five several some many senior")
# Finite verbs that nothing in their shape tells from nouns.
IRREGULAR_VERBS = _words(
    """won lost met went began held gave took made sold bought left fell rose kept let cut put set
    sent spent built found ran saw came chose drew grew hit led paid stood struck told wrote broke
    fought felt got knew sought thought withdrew shut spoke quit become became plan want need hope
    say vote voted back both took"""
)
