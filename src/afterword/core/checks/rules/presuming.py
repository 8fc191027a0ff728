"""Words that take the answer for granted."""

from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.wording import Manner, phrases, spoken
from afterword.core.model.draft import Draft, Severity
from afterword.core.model.followup import Kind
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

HERE = (
    r"(?: (?:at|with|here|there|working|as|on (?:mon|tues|wednes|thurs|fri|the \d|\d|january"
    r"|february|march|april|may|june|july|august|september|october|november|december)\w*|in (?:the"
    r"|this|my new) (?:role|job|position|post)|the (?:role|job|position|team|company)|your|you))"
)
HIRED = Manner(
    ways=phrases(
        rf"(?:when|once|after|as soon as) i (?:start|begin|join)(?:{HERE}|(?=[,.?]))",
        r"(?:when|once|after|as soon as) i(?:'m| am) (?:hired|on board|onboard|part of|one of"
        r"|settled in|in the (?:role|job|position))",
        r"(?:when|once|after) you (?:hire|have hired|take me on|sign)",
        r"when (?:do|can|should|will) i (?:start|begin|sign)",
        r"(?:my|our) (?:future|new|soon-to-be) (?:team|colleagues?|co-?workers?|boss|manager|role"
        r"|job|post|position|office|employer|workplace|department|desk)",
        r"as your (?:new|next|future) \w+",
        r"i(?:'ll| will|'m going to| am going to) (?:soon )?(?:be (?:joining|starting|working"
        r"|part of|a member)|join|start) (?:with |at |on |as )?(?:you|your|the team|monday|next)",
        r"see you (?:soon )?(?:on (?:monday|my first day)|at work|at the office|in the office)",
        r"(?:send|forward|email) me (?:the|my) (?:contract|offer|paperwork)",
    ),
    says="speaks as if you had been chosen.",
    mend="Speak of the role as theirs to give: \u201cin this role I would ...\u201d.",
)
AT_ONCE = Manner(
    ways=phrases(
        r"(?:can|could|ready|available|prepared|able) (?:to )?start (?:on )?(?:monday|tomorrow"
        r"|right away|immediately|today|at once|next week)",
        r"i(?:'ve| have)? already (?:given (?:my )?notice|resigned|quit|turned down|told (?:my"
        r"|everyone))",
    ),
    says="speaks of starting before you have been chosen.",
    mend="Say when you are free when they ask, or when it changes.",
)
CERTAIN = Manner(
    ways=phrases(
        r"(?:i think |i'm sure |i am sure |surely |hopefully )?you(?:'ll| will) (?:agree|find|see"
        r"|realize|realise|soon see|discover)(?:(?: that)? (?:i|i'm|i've)| that my)\b",
        r"i(?:'m| am| feel| remain) (?:\w+ )?(?:sure|certain|confident|convinced"
        r"|positive)(?: that)? (?:you(?:'ll| will)|i(?:'ll| will| am|'m| would be) (?:the"
        r"|be (?:hired|chosen|selected|offered|your)|going to get))",
        r"i (?:expect|deserve) (?:to be (?:hired|chosen|selected|offered)|(?:this|the"
        r"|your) (?:\w+ )?(?:job|role|position|offer|post))",
        r"i know(?: that)? i(?:'ll| will| would) be (?:an?|the|your|hired|chosen)",
        r"i (?:assume|take it|trust|presume)(?: that)? (?:you|i|the (?:job|role|position)|we"
        r"|everything)(?:'ll| will| have| am|'m|'ve| is)",
    ),
    says="decides for them.",
    mend="Give them one fact, and let them judge.",
)
MILD = Manner(
    ways=phrases(
        r"look(?:ing)? forward to (?:working|collaborating|partnering|joining|being (?:part"
        r"|a part)|becoming|starting|contributing|helping (?:you|your))\b",
        r"(?:excited|eager|keen|ready) (?:to|about) (?:start|starting|join|joining) (?:you|your"
        r"|the team|with)",
        r"(?:look(?:ing)? forward to|await(?:ing)?|hop(?:e|ing) for|count(?:ing)? on) (?:an?"
        r"|your) (?:positive|favou?rable|affirmative) (?:reply|response|answer|decision|outcome"
        r"|feedback)",
        r"(?:excited|eager|keen|ready) to get started",
    ),
    says="reads as if the choice had been made.",
    mend="Say that you would be glad to, if they choose you.",
    severity=Severity.WARNING,
)
BEFOREHAND = Manner(
    ways=phrases(r"thank(?:s| you)(?: so much| very much)? in advance|thanking you in advance"),
    says="takes their yes for granted.",
    mend="Thank them for what was.",
    severity=Severity.WARNING,
)


GIVEN = frozenset({Kind.OFFER_ACK, Kind.WITHDRAWAL})
"""Kinds written after a choice: here one may speak of starting, with them or elsewhere."""
ASKED = frozenset({Kind.AVAILABILITY_UPDATE, Kind.REPLY})
"""Kinds that may say when one is free."""


@message_check(Severity.ERROR, Source("R005", "R084", "P99"), family="tone")
def presuming(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Leave the choice to them. Nobody likes to read that they have made it already.

    Once it is made, in an answer to an offer or a withdrawal, one may speak of starting.
    """
    if facts.kind in GIVEN:
        yield from spoken(draft, facts, BEFOREHAND)
        return
    early = () if facts.kind in ASKED else (AT_ONCE,)
    yield from spoken(draft, facts, HIRED, *early, CERTAIN, MILD, BEFOREHAND)
