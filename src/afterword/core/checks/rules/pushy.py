"""Words that press for an answer."""

from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.wording import (
    Manner,
    denied,
    phrases,
    quoted,
    recorded,
    reported,
    spoken,
)
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

FAST = (
    r"(?:at once|right away|right now|immediately|straight away|asap|a\.s\.a\.p|promptly|urgently"
    r"|as soon as (?:possible|you can|humanly possible)|without (?:any )?(?:further )?delay|today"
    r"|tonight|this (?:very )?(?:morning|afternoon|evening))"
)
SOON = r"(?:prompt|speedy|swift|quick|fast|rapid|immediate|urgent|early)"
ANSWER = r"(?:answer|reply|response|decision|feedback|reaction|action|attention)"
BID = r"(?:please|kindly|could you|can you|would you|will you|ask you to|like you to|need you to)"
WANT = r"(?:hope to|want to|like to|need to|expect to|must|love to)"

PRESSING = (
    Manner(
        ways=phrases(
            rf"(?:let me know|get back to me|call me back|write back)\b[^.?!\n]{{0,60}}\b{FAST}",
            rf"{WANT} hear\b[^.?!\n]{{0,40}}\b{FAST}",
            rf"{BID} (?:\w+ )?(?:respond|reply|answer|decide|confirm"
            rf"|tell me)\b[^.?!\n]{{0,50}}\b{FAST}",
            rf"(?:would|'d|will|'ll) (?:\w+ )?(?:appreciate|be grateful for|expect|need) (?:an?"
            rf"|your) {SOON} {ANSWER}",
            rf"(?:hope|hoping|wait|waiting|ask|asking|look|looking) (?:for|forward to) (?:an?"
            rf"|your) {SOON} {ANSWER}",
            rf"(?:need|want|expect|request|demand|require) (?:an? |your )?{SOON} {ANSWER}",
            r"treat (?:this|it|my \w+) as (?:an? )?(?:urgent|priority|matter of urgency)",
            r"i urgently (?:need|await|request|want)",
            r"(?:please|do) (?:hurry|act fast|be quick)",
        ),
        says="presses for an answer at once.",
        mend="Ask, and leave the time to them.",
    ),
    Manner(
        ways=phrases(
            r"i (?:really |do |must |still )?(?:expect|demand|insist on|require) (?:an?|your"
            r"|to hear from you|you to|that you)",
            r"i insist(?: that)?",
            r"i (?:will |really |do |still |would )?need (?:an answer|a decision|a reply"
            r"|a response|your (?:answer|decision|reply|response)|to (?:know|hear) (?:from you"
            r"|back|your|if|whether|when|where|what|how|now))",
            r"you (?:must|need to|have to|had better|ought to|owe me) (?:answer|reply|respond"
            r"|decide|let me|tell me|call me|give me|hire|an answer|a reply|a response)",
            r"(?:i )?(?:will not|won't|do not|don't) take no for an answer",
            r"(?:please )?(?:hire|pick|choose|select) me",
        ),
        says="demands.",
        mend="Ask, and leave them a way to say no.",
        spared=(denied, reported, quoted, recorded),
    ),
    Manner(
        ways=phrases(
            r"(?:please )?(?:expedite|speed up|hasten|accelerate|fast-track|rush) (?:the|your|this"
            r"|my)\b[^.?!\n]{0,25}\b(?:process|decision|answer|reply|review|hiring|application)",
        ),
        says="asks them to hurry.",
        mend="Tell them your own date, if there is one, and ask how things stand.",
        severity=Severity.WARNING,
    ),
    Manner(
        ways=phrases(
            r"at (?:your|the) earliest (?:possible )?(?:convenience|opportunity)",
            r"please (?:respond|reply|answer)\b(?! (?:if|when|whenever|only|at))",
            r"(?:i |i'm |i am )?(?:eagerly |anxiously |impatiently )?(?:await|awaiting"
            r"|waiting for) your (?:\w+ )?(?:reply|response|answer|decision|call|feedback)",
            r"(?:please|kindly) (?:advise|expedite)(?=[.!])|waiting on your (?:\w+ )?(?:reply"
            r"|response|answer|decision)",
            r"(?:anxiously|impatiently|eagerly) (?:await|awaiting|wait|waiting)",
            r"please confirm (?:receipt|that you (?:have )?(?:received|read|got))",
        ),
        says="presses, however politely.",
        mend="One question is enough; nobody needs to be told to answer it.",
        severity=Severity.WARNING,
    ),
    Manner(
        ways=phrases(
            r"i(?:'ll| will| shall|'m going to| am going to) (?:call|phone|ring|email|e-mail"
            r"|write to|follow up with|check back with|contact|visit|chase)(?: you"
            r"| your office)?(?: again)? (?:tomorrow|every|daily|weekly|until|next|this|on|in|by"
            r"|if i)\b",
            r"i(?:'ll| will) (?:keep|continue) (?:calling|writing|emailing|checking|asking"
            r"|following)",
        ),
        says="announces the next contact as if it were owed.",
        mend="Leave the next word to them.",
        severity=Severity.WARNING,
    ),
)


@message_check(Severity.ERROR, Source("R005", "R045", "R054", "R060", "R108"), family="tone")
def pushy(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Leave the time to them. Whoever is pressed for an answer gives the shortest one."""
    yield from spoken(draft, facts, *PRESSING)
