"""People and bodies that are described rather than named, over many subjects.

Each row is a small story of its own: one or more articles, the words in question (their last
occurrence in the last article), and whom they mean. ``()`` says that they must stay open.
"""

from __future__ import annotations

import pytest

from checker.names import Mention, harvest

Story = str | tuple[str, ...]

HWU = "Harbour Workers' Union"
DOCKS = "Dockers at Port Ellis will strike on Friday, the Harbour Workers' Union said.\n\n"
TWO_UNIONS = (
    "The Harbour Workers' Union called a strike at Port Ellis.",
    "The Crane Operators' Union will not strike at Port Ellis.",
)
MERGER = "Aldermoor Group has agreed to buy Brightwater Foods for 2 billion euros.\n\n"
CORVANE = "Shares in Corvane Foods fell on Monday. Corvane Foods has 900 employees.\n\n"
NORTHGATE = "Northgate University Hospitals Trust"
TRUST = "Nurses at the Northgate University Hospitals Trust are to walk out.\n\n"
FLIGHTS = "Skylark Airways cancelled 40 flights on Monday.\n\n"
COURT = "The High Court ruled on Monday that the sale was void.\n\n"
COUNCIL = "Marlow County Council voted to close two libraries.\n\n"
KIRKBY = "Kirkby Rovers have sold their captain to Dalton United.\n\n"

WESTLAND = "The chair of the Westland health trust, Gerald Pym, has resigned.\n\n"

MEANT: list[tuple[Story, str, tuple[str, ...]]] = [
    (f"{WESTLAND}The trust has closed a ward.", "The trust", ("Westland health trust",)),
    (f"{WESTLAND}“We will not pay,” the chair said.", "the chair", ("Gerald Pym",)),
    (
        (
            "The director of the St Olaf clinic in Ely, Ann Roe, quit.",
            "Ann Roe spoke. Then she and the director left.",
        ),
        "the director",
        ("Ann Roe",),
    ),
    (
        "Harrow borough council met. The council has paid.",
        "The council",
        ("Harrow borough council",),
    ),
    ("The Karvian hospital has closed. Later Karvian hospital", "hospital", ()),
    ("City council members met. The council met.", "City", ()),
    ("The grid operator, Nordgrid, paid. The grid operator left.", "grid operator", ("Nordgrid",)),
    ("Electronics chain Voltarena paid. The chain has closed.", "The chain", ("Voltarena",)),
    ("Djeneba Marsh cleared 2 metres. She won.\n\nMarsh left.", "Marsh", ("Djeneba Marsh",)),
    (
        "Hurdler Tamsyn Okoro won on Monday. Okoro, 25, left.\n\nTamsyn Okoro ran.",
        "Tamsyn Okoro",
        ("Tamsyn Okoro",),
    ),
    (("Operator Hydrelan opened the gates.", "Hydrelan said no."), "Hydrelan", ("Hydrelan",)),
    # labour
    (DOCKS + "The union said talks had failed.", "The union", (HWU,)),
    (
        "The union said on Monday that talks had failed.\n\n"
        "The Harbour Workers' Union has 900 members.",
        "The union",
        (HWU,),
    ),
    ("The Harbour Workers' Union (HWU) met on Monday. The HWU agreed.", "HWU", (HWU,)),
    (
        DOCKS + "The Crane Operators' Union will not. The union called it a mistake.",
        "The union",
        ("Crane Operators' Union",),
    ),
    (
        "The Harbour Workers' Union met the Crane Operators' Union. The union said no.",
        "The union",
        (),
    ),
    ((*TWO_UNIONS, DOCKS + "The union said talks had failed."), "The union", (HWU,)),
    ((*TWO_UNIONS, "Dockers at Port Ellis may strike. The union said so."), "The union", ()),
    (
        ("Pay talks failed, the union said.", "The mill stopped. The union wants 5 percent."),
        "The union",
        ("the union",),
    ),
    (
        (
            "Havelock Transit met the Transport Workers' Union on Monday.",
            "Havelock Transit said the union had agreed.",
        ),
        "the union",
        ("Transport Workers' Union",),
    ),
    (
        (
            "Havelock Transit met the Transport Workers' Union on Monday.",
            "Teachers in Lima will strike, the union said.",
        ),
        "the union",
        ("the union",),
    ),
    (DOCKS + "Members of the rival union went on working.", "the rival union", ()),
    (DOCKS + "The other union went on working.", "The other union", ()),
    (
        "The Northern Employers' Federation refused. The federation wants a truce.",
        "The federation",
        ("Northern Employers' Federation",),
    ),
    (
        "Havelock Transit and the Transport Workers' Union met on Monday.\n\n"
        "The two sides will meet again.",
        "The two sides",
        ("Havelock Transit", "Transport Workers' Union"),
    ),
    (
        "The Harbour Workers' Union met the Crane Operators' Union. Both unions will strike.",
        "Both unions",
        ("Crane Operators' Union", HWU),
    ),
    (DOCKS + "The two unions will strike.", "The two unions", ()),
    (DOCKS + "A union of fishermen will strike.", "A union", ()),
    (DOCKS + "The union of the two firms is dead.", "The union", ()),
    (
        "Borde Motors will close a plant. The carmaker said so.",
        "The carmaker",
        ("Borde Motors",),
    ),
    # business
    (CORVANE + "The board of Corvane Foods met.", "The board of Corvane Foods", ("Corvane Foods",)),
    (CORVANE + "The board rejected the bid.", "The board", ("Corvane Foods",)),
    (CORVANE + "Corvane’s board rejected the bid.", "Corvane’s board", ("Corvane Foods",)),
    (CORVANE + "Corvane said so.", "Corvane", ("Corvane Foods",)),
    (
        CORVANE + "Corvane’s chairwoman, Ada Lind, left. The chairwoman had said so.",
        "The chairwoman",
        ("Ada Lind",),
    ),
    (
        MERGER + "Both companies declined to comment.",
        "Both companies",
        ("Aldermoor Group", "Brightwater Foods"),
    ),
    (
        "Aldermoor Group has agreed to buy Brightwater Foods, the two companies said.",
        "the two companies",
        ("Aldermoor Group", "Brightwater Foods"),
    ),
    (MERGER + "The company declined to comment.", "The company", ()),
    (
        MERGER + "Brightwater Foods fell. The company declined.",
        "The company",
        ("Brightwater Foods",),
    ),
    ("Meridian Bank lost money. The bank said so.", "The bank", ("Meridian Bank",)),
    ("Meridian Bank lost money. The lender said so.", "The lender", ("Meridian Bank",)),
    (
        "Meridian Bank lost money. The central bank cut rates.",
        "The central bank",
        ("the central bank",),
    ),
    ("Meridian Bank flooded when the bank of the river broke.", "the bank", ()),
    (FLIGHTS + "The airline blamed the weather.", "The airline", ("Skylark Airways",)),
    (FLIGHTS + "The rival airline was flying.", "The rival airline", ()),
    (
        "The Competition Authority opened an inquiry. The regulator said so.",
        "The regulator",
        ("Competition Authority",),
    ),
    # courts
    (COURT + "The court gave no date.", "The court", ("High Court",)),
    ("The High Court asked the Labour Court. The court refused.", "The court", ()),
    (COURT + "Judge Amara Nwosu read it. The judge said no.", "The judge", ("Amara Nwosu",)),
    ("Judge Amara Nwosu met Judge Tim Ray. The judge said no.", "The judge", ()),
    (
        "The Supreme Court heard it. “We are divided,” the court said.",
        "the court",
        ("Supreme Court",),
    ),
    (COURT + "The tennis court was locked.", "The tennis court", ()),
    (COURT + "It fell in the court of public opinion.", "the court", ()),
    # health and science
    (
        TRUST + "The hospital trust denied it.",
        "The hospital trust",
        (NORTHGATE,),
    ),
    (TRUST + "The trust denied it.", "The trust", (NORTHGATE,)),
    (TRUST + "Northgate denied it.", "Northgate", (NORTHGATE,)),
    (
        "The study by Dr Lena Ovesen is new. Ovesen said so.",
        "Ovesen",
        ("Lena Ovesen",),
    ),
    (
        "It was done at the University of Tarn. The university said so.",
        "The university",
        ("University of Tarn",),
    ),
    (
        "The Ministry of Health counted nine cases. The ministry said so.",
        "The ministry",
        ("Ministry of Health",),
    ),
    (
        "The Ministry of Health counted nine cases. The health ministry said so.",
        "The health ministry",
        ("Ministry of Health",),
    ),
    (
        "The Ministry of Health counted nine cases. The interior ministry did not.",
        "The interior ministry",
        ("the interior ministry",),
    ),
    (
        "The Nordic Medicines Agency warned of it. The agency said so.",
        "The agency",
        ("Nordic Medicines Agency",),
    ),
    # local politics and government
    (COUNCIL + "The council said so.", "The council", ("Marlow County Council",)),
    (COUNCIL + "The county council said so.", "The county council", ("Marlow County Council",)),
    (COUNCIL + "The city council did not.", "The city council", ("the city council",)),
    (COUNCIL + "The council tax will rise.", "The council", ()),
    ("Mayor Ida Falk spoke. Then the mayor left.", "the mayor", ("Ida Falk",)),
    ("Mayor Ida Falk met Mayor Jon Berg. Then the mayor left.", "the mayor", ()),
    (
        "The dam held, the town’s mayor, Duncan Iyer, said.\n\nThe mayor denied the rest.",
        "The mayor",
        ("Duncan Iyer",),
    ),
    ("The Kenyan government fell. The government had no friends.", "The government", ("Kenya",)),
    (
        ("The government will fall.", "The government will not fall, the opposition says."),
        "The government",
        ("the government",),
    ),
    # transport
    (
        "The Ellis Port Authority closed a pier. The port authority said so.",
        "The port authority",
        ("Ellis Port Authority",),
    ),
    (
        "The Ellis Port Authority closed a pier. The authority said so.",
        "The authority",
        ("Ellis Port Authority",),
    ),
    (
        "Northern Rail cut trains. The rail operator said so.",
        "The rail operator",
        ("Northern Rail",),
    ),
    # sport
    (KIRKBY + "Kirkby Rovers lost again. The club said so.", "The club", ("Kirkby Rovers",)),
    (KIRKBY + "Both clubs agreed.", "Both clubs", ("Dalton United", "Kirkby Rovers")),
    ("Rovers coach Lia Brandt will stay. The coach said so.", "The coach", ("Lia Brandt",)),
    (
        "The Polish Tennis Federation met. The federation said so.",
        "The federation",
        ("Polish Tennis Federation",),
    ),
    # disaster and war
    (
        "The regional fire service counted nine dead. The fire service searched on.",
        "The fire service",
        ("the regional fire service",),
    ),
    (
        (
            "The water board denied it in Marrick. The dam was shut.",
            "It was the water board, Marrick residents said.",
        ),
        "the water board",
        ("the water board",),
    ),
    ("The Sudanese army took the bridge. The army said so.", "The army", ("Sudan",)),
    (
        "Sudan and Chad signed a truce. The two sides will meet.",
        "The two sides",
        ("Chad", "Sudan"),
    ),
    # what a body is called beside its name
    (
        "The drivers' union Aslet will strike. Northline said the union was wrong.",
        "the union",
        ("Aslet",),
    ),
    (
        "The lecturers' union, the UCL, will vote. The union has 900 members.",
        "The union",
        ("UCL",),
    ),
    (
        (
            "Northline met the drivers' union Aslet on Monday, Northline said.",
            "Northline said the union was wrong.",
        ),
        "the union",
        ("Aslet",),
    ),
    (
        FLIGHTS + "The manufacturer, Torre Engines, denied it.",
        "The manufacturer",
        ("Torre Engines",),
    ),
    (
        "The lecturers' union, the UCL, will vote. The students' union will not. The union is old.",
        "The union",
        (),
    ),
    (
        (
            "Leyton Borough Council will sell it. Council leader Hanna Price said so.",
            "The borough council changed its mind, Price said.",
        ),
        "The borough council",
        ("Leyton Borough Council",),
    ),
    # what is too far away, or another's
    (
        "Dalton lost again.\n\nThe club sacked him.\n\nHe left.\n\nKirkby Rovers want him.",
        "The club",
        (),
    ),
    (
        "The Kenyan government fell. The government in Dalgar did not.",
        "The government",
        (),
    ),
    ("Kenya's foreign minister left. The ministry said so.", "The ministry", ("Kenya",)),
    ("The Northern Rail Workers' Union met. The company did not.", "The company", ()),
    (
        "The prosecutor, Dana Wolfe, left. Then the prosecutor came back.",
        "the prosecutor",
        ("Dana Wolfe",),
    ),
    # names
    ("Pieter van der Berg won. Van der Berg said so.", "Van der Berg", ("Pieter van der Berg",)),
    ("Omar Al-Masri won. Al-Masri said so.", "Al-Masri", ("Omar Al-Masri",)),
    ("Jane O’Neill won. O’Neill said so.", "O’Neill", ("Jane O'Neill",)),
    ("Łukasz Żak won. Żak said so.", "Żak", ("Łukasz Żak",)),
    ("Maria Keller met Johann Keller. Keller said so.", "Keller", ()),
    ("Maria Keller met Johann Keller. Ms Keller said so.", "Ms Keller", ("Maria Keller",)),
]

SPOKEN_FOR: list[tuple[Story, str, str | None]] = [
    (DOCKS + "“No,” the union’s general secretary, Moira Keogh, said.", "Moira Keogh", HWU),
    (DOCKS + "Moira Keogh, who leads the union, said no.", "Moira Keogh", HWU),
    (DOCKS + "Moira Keogh, the union’s leader, said no.", "Moira Keogh", HWU),
    (DOCKS + "Moira Keogh, a spokeswoman for the union, said no.", "Moira Keogh", HWU),
    (DOCKS + "A spokesman for the union said no.", "A spokesman for the union", HWU),
    (DOCKS + "A union spokesman said no.", "A union spokesman", HWU),
    (DOCKS + "The union’s lawyer said no.", "The union’s lawyer", HWU),
    (DOCKS + "Union leaders said no.", "Union leaders", HWU),
    (DOCKS + "Moira Keogh leads it. A spokesman for a rival union said no.", "A spokesman", None),
    (CORVANE + "The chief executive of Corvane, Dana Ruiz, said no.", "Dana Ruiz", "Corvane Foods"),
    (CORVANE + "Corvane’s chairwoman said no.", "Corvane’s chairwoman", "Corvane Foods"),
    (CORVANE + "Corvane chief executive Dana Ruiz said no.", "Dana Ruiz", "Corvane Foods"),
    (CORVANE + "The company’s chief executive, Dana Ruiz, said no.", "Dana Ruiz", "Corvane Foods"),
    (FLIGHTS + "A spokesman for the airline said no.", "A spokesman for", "Skylark Airways"),
    (FLIGHTS + "The airline’s chief pilot, Bo Lund, said no.", "Bo Lund", "Skylark Airways"),
    (COUNCIL + "The council’s leader, Ben Achebe, said no.", "Ben Achebe", "Marlow County Council"),
    (COUNCIL + "Council leader Ben Achebe said no.", "Ben Achebe", "Marlow County Council"),
    (KIRKBY + "Dalton’s coach, Lia Brandt, said no.", "Lia Brandt", "Dalton United"),
    (TRUST + "The trust’s director, Dr Lena Ovesen, said no.", "Lena Ovesen", NORTHGATE),
    ("The water board met. “No,” its director, Callum Firth, said.", "Firth", "the water board"),
    ("The union met. “No,” its leader, Callum Firth, said.", "Callum Firth", "the union"),
    (COURT + "A court spokesman said no.", "A court spokesman", "High Court"),
]  # fmt: skip


def covering(story: Story, words: str) -> Mention | None:
    """The mention that holds the end of the words' last occurrence in the last article."""
    articles = (story,) if isinstance(story, str) else story
    last = articles[-1].rindex(words) + len(words) - 1
    mentions = harvest(articles).mentions(articles[-1])
    return next((m for m in mentions if m.start <= last < m.end), None)


@pytest.mark.parametrize(("story", "words", "meant"), MEANT)
def test_a_description_means_the_one_it_fits(
    story: Story, words: str, meant: tuple[str, ...]
) -> None:
    mention = covering(story, words)
    assert tuple(sorted(mention.entities if mention else ())) == meant


@pytest.mark.parametrize(("story", "words", "principal"), SPOKEN_FOR)
def test_whoever_speaks_for_a_described_body_has_it_as_principal(
    story: Story, words: str, principal: str | None
) -> None:
    mention = covering(story, words)
    assert (mention.principal if mention else None) == principal
