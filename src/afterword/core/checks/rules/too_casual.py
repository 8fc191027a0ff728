"""Words too loose for a message to people one hardly knows."""

import re
from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.wording import Manner, formality, phrases, quoted, recorded, spoken
from afterword.core.model.application import Formality
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

CHAT = Manner(
    ways=phrases(
        r"(?:lol|lmao|rofl|omg|wtf|thx|tnx|pls|plz|btw|ttyl|imho|idk|fyi|u r|ur|gonna|wanna|gotta"
        r"|kinda|sorta|dunno|lemme|gimme|y'all|yall|ain't|cuz|nope|yup|yep|yeah|haha+|hehe+)",
        r"(?:dudes?|bros?|you guys|hey guys|hi guys|guys)",
        r"xoxo|kick(?:s|ed)? ass|badass|crap|damn|hell of a",
    ),
    says="belongs in a chat.",
    mend="Say it in whole words.",
    spared=(quoted, recorded),
)
FACES = Manner(
    ways=re.compile(r"(?<![\w:;(])(?:[:;]-?[)DPp(]|<3|:-?/|\^\^|:o\))(?![\w/])"),
    says="is a face.",
    mend="Leave it out; a plain sentence carries the mood.",
    spared=(quoted,),
)
LOOSE = Manner(
    ways=phrases(
        r"(?:hey|heya|hiya|yo|howdy|sup|what's up)(?= \w| ?[,!])",
        r"(?:super|totally|mega|crazy|way|freaking) (?:excited|cool|happy|nice|interesting|fun"
        r"|helpful|keen|grateful|busy|pumped|stoked|friendly|awesome|interested|impressed|glad"
        r"|into)",
        r"awesome|stoked|psyched|no worries|no biggie|my bad",
        r"hit me up|(?:give|gimme) me a shout|shoot me (?:an?|over)|ping me|drop me a line",
        r"(?:so|really|very|pretty|super|was|were|is) cool(?=[ .,!;])(?! (?:down|off|and dry|room"
        r"|store|in)\b)",
        r"(?:a ton|tons|loads|bunch|heaps) of (?:fun|ideas|experience|respect|questions|energy"
        r"|thanks|things)",
        r"(?:had|having) (?:a|such a) (?:blast|great time chatting)|crush(?:ed|ing) it|nail(?:ed"
        r"|ing) it",
        r"catch (?:you|ya|up) (?:later|soon)|see ya|talk soon",
    ),
    says="is loose talk.",
    mend="Say it as you would to somebody you met once.",
    spared=(quoted, recorded),
)


@message_check(Severity.WARNING, Source("R054", "R055", "C5", "P47"), family="tone")
def too_casual(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Write as to somebody you met once. Slang makes the reader wonder how you write to customers.

    Where people speak casually, only chat and faces are found.
    """
    casual = formality(facts) is Formality.CASUAL
    yield from spoken(draft, facts, CHAT, FACES, *(() if casual else (LOOSE,)))
