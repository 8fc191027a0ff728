"""Words that blame."""

from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.wording import Manner, phrases, quoted, recorded, spoken
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

NOTHING = (
    r"(?:any(?:thing)?|an? (?:reply|response|answer|word|update|decision)|word|your|the promised)"
)
SILENT = r"(?:not|never|n't)"
OWED = (
    r"(?:hear|call|write|reply|respond|decide|get back|contact|let me know|be in touch|tell|send)"
)
OTHERS = r"(?! (?:back )?from (?!you\b|your\b|any|the (?:team|company|panel)))"
BLAME = (
    Manner(
        ways=phrases(
            rf"i (?:still )?have(?: {SILENT}|n't)(?: yet| still| ever)? (?:heard (?:back|anything"
            rf"|from (?:you|your|any))(?! as\b| so\b){OTHERS}|(?:received|had|got|gotten) {NOTHING}"
            r"(?! as\b| so\b| of\b))",
            rf"(?:not having|without having|having not|i never|i've never"
            rf"|i have never) heard (?:back|from you|anything){OTHERS}",
            r"i(?: have|'ve)? (?:still )?(?:heard nothing|had no (?:reply|response|answer|word"
            r"|news))",
            r"(?:there (?:is|has been) )?still (?:no|without an?) (?:answer|reply|response|word"
            r"|news|decision|update)",
            r"you (?:still )?(?:have(?: not| never|n't)|never|did not|didn't|failed to|forgot to"
            r"|neglected to)(?: yet| even| ever| once)? (?:repl\w+|respond\w*|answer\w*|call\w*"
            r"|writ\w+|wrote|got(?:ten)? back|get back|return\w*|contact\w*|let me know|told me"
            r"|tell me|kept me|keep me|kept your|keep your|bother\w*|g[ai]ven? me|sent me|send me)",
            r"(?:no one|nobody|none of you) (?:has |have )?(?:yet |even |ever )?(?:(?:gotten"
            r"|got) back"
            r"|(?:replied|responded|answered|called|written|wrote|contacted)(?: back| to)? (?:me"
            r"|my)\b"
            r"|(?:replied|responded)(?=[.,;])|told me)",
            r"my (?:\w+ ){0,2}(?:e-?mails?|messages?|calls?|letters?|questions?) (?:ha(?:s"
            r"|ve) )?(?:gone|went|remains?|been|are|is|was|were)(?: still)? (?:unanswered|ignored"
            r"|unread|not)",
            r"(?:been|being|was|am|feel) (?:ghosted|ignored|forgotten|left (?:hanging|waiting"
            r"|in the dark|without))",
        ),
        says="says what they have not done.",
        mend="Ask how things stand, and leave their silence out.",
        spared=(quoted, recorded),
    ),
    Manner(
        ways=phrases(
            r"i(?: have|'ve)? (?:notice|noticed|see|saw|realize|realise"
            r"|understand)(?: that)? you (?:have not|haven't|did not|didn't|never)",
            r"why (?:is|has|does|did|are|have)(?:n't| not)? (?:this|it|the|you|your|nobody"
            r"|no one)\b[^.?!\n]{0,25}\b(?:tak\w+|long|repl\w+|respond\w*|answer\w*|call\w*"
            r"|decid\w+|delay\w*|heard)",
            r"(?:process|decision|answer|reply|response|this|it) (?:is|has been|was) (?:taking"
            r"|taken) (?:so|too|very|this|far too|longer|quite) (?:long|a)?",
            r"i(?: have|'ve) been (?:patiently )?waiting",
            r"(?:kept|keeping|left|leaving) me (?:waiting|hanging|guessing|in the dark)",
        ),
        says="reproaches them.",
        mend="Leave out the reproach, and ask one question.",
        spared=(quoted, recorded),
    ),
    Manner(
        ways=phrases(
            r"you (?:said|promised|told me|assured me|mentioned"
            r"|wrote)(?: that)?(?: \w+){1,3}?(?: would"
            rf"|'d| will|'ll)\b[^.?!\n]{{0,40}}\b{OWED}\b[^.?!\n]{{0,60}}\b(?:but|yet|however"
            rf"|and (?:i )?"
            r"(?:still|nothing|no))",
            r"(?:despite|contrary to) (?:your|what you) (?:promise|word|said|told|assurance)",
            r"you (?:broke|did not keep|didn't keep) your (?:word|promise)",
        ),
        says="holds their word against them.",
        mend="Name the date they gave, if you must, and ask how things stand.",
        spared=(quoted, recorded),
    ),
    Manner(
        ways=phrases(
            r"i(?:'m| am| was)? (?:\w+ )?(?:surprised|disappointed|frustrated|annoyed|upset"
            r"|puzzled|confused|concerned) (?:that|not to|by|at|with"
            r"|to have)\b[^.?!\n]{0,40}\b(?:heard?|silence|delay|no (?:reply|response|answer)|wait"
            r"|long|nothing|not)",
            r"(?:common|basic) (?:courtesy|decency)",
            r"(?:courtesy|decency) (?:of|to) (?:an?|give|send|reply|respond|answer|let)",
            r"the least you (?:can|could)",
            r"after (?:all )?(?:the|so much) (?:time|effort|work) i (?:have |'ve )?(?:spent|put"
            r"|invested|gave)",
        ),
        says="shows them your annoyance.",
        mend="Say in one sentence why you write.",
        spared=(quoted, recorded),
    ),
)


@message_check(Severity.ERROR, Source("R045", "R054", "R108", "P104"), family="tone")
def blaming(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Ask without reproach. A person who is blamed defends the delay instead of ending it."""
    yield from spoken(draft, facts, *BLAME)
