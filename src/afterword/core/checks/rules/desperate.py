"""Words that plead."""

from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.wording import Manner, denied, phrases, quoted, recorded, spoken
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

WORK = r"(?:job|role|position|post|work|chance|opportunity|income|money|paycheck|salary)"
NEED = (
    Manner(
        ways=phrases(
            rf"i (?:really |badly |desperately |urgently |truly |do |so )*need (?:this|the|a|your"
            rf"|any|some) (?:\w+ )?{WORK}\b(?! descri| ad\b| spec| title)",
            r"how (?:much|badly) (?:i|we) (?:need|want)",
            rf"want (?:this|the) {WORK} (?:so|more than|badly|very)",
            rf"(?:need|want|get) this {WORK} (?:badly|desperately|so)",
            r"i(?:'m| am| was| feel)? (?:\w+ ){0,2}desperate(?:ly)?",
            r"desperately (?:need|want|hop\w+|look\w*|seek\w*)",
            r"i (?:beg|implore|plead|pray|am begging|'m begging)",
            r"(?:begging|imploring) you",
            r"(?:forever|eternally) (?:grateful|thankful|indebted|in your debt)",
            r"(?:i am|i'm) counting on (?:you|this)",
            r"please,? please",
            r"please (?:just )?(?:give|grant|allow) me (?:a|one|this|another"
            r"|the) (?:\w+ )?(?:chance|shot|try)",
            r"please (?:do not|don't) (?:forget|reject|turn|overlook)",
            r"i (?:would|will|'d|'ll) do (?:just about |absolutely )?(?:anything|whatever)",
        ),
        says="pleads.",
        mend="Say what you can do for them instead.",
        spared=(quoted, recorded),
    ),
    Manner(
        ways=phrases(
            r"(?:take|accept|do|consider me for|happy with|open to|grateful for"
            r"|settle for) (?:just |absolutely |literally )?any(?:thing| (?:other )?(?:job"
            r"|position|role|post|vacancy|opening))(?: at all| you have| whatsoever)?",
            r"(?:for|at) (?:a )?(?:less|lower|no|half the) (?:pay|salary|money|wage)",
            r"work (?:for free|unpaid|without pay|for nothing)",
        ),
        says="sells you under price.",
        mend="Name the role and one thing you would do in it.",
        spared=(quoted, recorded),
    ),
    Manner(
        ways=phrases(
            r"(?:my|our) (?:rent|mortgage|bills|debts?|loans?|savings"
            r"|financial (?:\w+ )?(?:situation|trouble|problems?|difficult\w+|hardship))",
            r"(?:pay|cover|afford|make) (?:the |my )?(?:rent|mortgage|bills)",
            r"(?:feed|support|provide for) my (?:family|children|kids|parents|wife|husband)",
            r"i(?: have|'ve)? been (?:unemployed|out of work|jobless|without (?:a job|work))",
            r"i(?:'m| am) (?:unemployed|out of work|jobless|broke|running out of (?:money|time"
            r"|savings|hope))",
            r"(?:only|last) (?:hope|chance|option|resort)",
            r"(?:los(?:e|ing)|lost|given up) (?:all )?hope",
        ),
        says="tells of your need, which is no reason to hire anybody.",
        mend="Leave it out, and say what you can do for them.",
        spared=(quoted, recorded, denied),
    ),
    Manner(
        ways=phrases(
            r"dream (?:job|company|role|position|career|employer|opportunity|come true)",
            r"(?:mean|means|meant) (?:the world|everything|so much) to me",
            r"(?:can't|cannot) imagine (?:\w+ )?(?:anywhere|any(?:thing)?(?: \w+)?) else"
            r"|heart is set on",
            r"change my (?:whole |entire )?life",
            r"opportunity of a lifetime|once.in.a.lifetime",
        ),
        says="shows how much hangs on it for you.",
        mend="Say what draws you to this work, in one plain sentence.",
        severity=Severity.WARNING,
        spared=(quoted, recorded, denied),
    ),
)


@message_check(Severity.ERROR, Source("R060", "R005"), family="tone")
def desperate(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Offer something, do not plead. Need is felt as pressure, and no role is given for it."""
    yield from spoken(draft, facts, *NEED)
