"""Fixed phrases in which words that name events elsewhere name none."""

from __future__ import annotations

from functools import cache

_IDIOMS = """
in the market for, market town, market square, market place, market stall, market stalls, market
hall, black market, farmers market, at any price, at any cost, at all costs, at the cost of, in the
line of fire, in the firing line, ring of fire, line of attack, in the run-up to, in case of, in
any case, in that case, in which case, just in case, not the case, is the case, was the case, a
case in point, test case, in charge of, in charge, take charge, takes charge, took charge, taken
charge, taking charge, free of charge, at no charge, on a mission, on that score, on this score,
settle the score, settle scores, settle down, settled down, score points, ball is in their court,
ball is in his court, ball is in her court, trial and error, on a trial basis, trial run, race
against time, race against the clock, rat race, in the long run, in the short run, matter of life
and death, end of the day, balance of payments, balance of power, test of time, to the test, stand
the test, acid test, litmus test, testing times, price war, turf war, culture war, cold war, world
war, second world war, first world war, tug of war, war chest, war room, prisoner of war, prisoners
of war, shoot the messenger, perfect storm, by storm, weather the storm, eye of the storm, storm in
a teacup, meeting point, meeting place, meeting room, meeting hall, conference room, conference
hall, conference centre, conference center, assembly hall, assembly line, assembly plant, assembly
point, wake-up call, close call, on call, roll call, last call, port of call, call centre, call
center, letter of the law, to the letter, letter box, final word, final resort, fair share, lion
share, the share of, its share of, their share of, his share of, her share of, our share of, cup of
tea, cup of coffee, moving the goalposts, fair game, ball game, game plan, game changer, name of
the game, big game, no match for, match for, perfect match, gain ground, gained ground, common
ground, stand their ground, stood their ground, stand his ground, stood his ground, death row, dead
end, dead line, dead weight, dead set, bored to death, scared to death, sick to death, frightened
to death, over my dead body, dead in the water, dead of night, body of work, body of evidence,
governing body, public body, public bodies, supervisory body, missing link, missing out, missing
the point, nothing is missing, search engine, search engines, job search, first aid, legal aid,
hearing aid, on budget, under budget, value for money, money laundering, bargaining chip,
bargaining chips, into the bargain, a good deal, a great deal, a good deal of, a great deal of, big
deal, raw deal, own accord, social contract, in a bid to, in its bid to, in his bid to, in her bid
to, in their bid to, mass appeal, popular appeal, in short order, recipe for disaster, injury time,
crash course, crash helmet, crash barrier, in no time at all, price list, price tag on, public
interest, conflict of interest, conflict of interests, in conflict with, held to account, on the
ground, as a rule, rules of the game, on the table, in the balance, call into question, called into
question, beyond question, no question of, without question, in question, open question, begs the
question, answer for, no answer to, sorry state, feel sorry, feels sorry, felt sorry, sorry for
himself, dark days, silent majority, break with tradition, break with the past, strike a balance,
struck a balance, strike a chord, struck a chord, strike rate, strike price, lucky strike, three
strikes, murder mystery, murder weapon, murder victim, crime rate, floods of tears, flood of
complaints, avalanche of, storm of, barrage of criticism, tsunami of, at stake, record high, out of
the question, flood of tears, settle in, settled in, go to waste
"""


@cache
def idioms() -> dict[str, tuple[tuple[str, ...], ...]]:
    """The phrases by their first word."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for idiom in _IDIOMS.split(","):
        words = tuple(idiom.split())
        found.setdefault(words[0], []).append(words)
    return {word: tuple(runs) for word, runs in found.items()}
