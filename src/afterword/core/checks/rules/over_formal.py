"""Words too stiff for a message."""

from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.wording import Manner, formality, phrases, spoken
from afterword.core.model.application import Formality
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

THANKS = r"(?:gratitude|appreciation|thanks|thankfulness|regards?)"
STIFFEST = Manner(
    ways=phrases(
        r"i (?:have the honou?r to )?remain,? (?:dear )?(?:sir|madam|yours"
        r"|your (?:most )?(?:humble|obedient))",
        r"(?:herewith|hereby|hereto|hereunder|heretofore|thereto|therewith|hitherto)",
        r"(?:aforementioned|above-?mentioned|aforesaid|undersigned|abovenamed|above-named)",
        r"(?:kindly|please) be (?:informed|advised|apprised)",
        r"(?:enclosed|attached)(?: herewith)?,? (?:please|kindly) find",
        r"pursuant to|i beg to|(?:your )?(?:most )?(?:humble|obedient) servant|do the needful",
        r"revert (?:back )?(?:to me|at|on the same|on this)",
        r"(?:permit|allow) me to (?:express|extend|convey|offer)",
        rf"(?:heartfelt|utmost|profound|profoundest|sincerest|deepest|heartiest) {THANKS}",
        rf"(?:convey|extend) my (?:\w+ )?{THANKS}",
        r"with (?:the |my )?(?:utmost|highest|profound|greatest) (?:respect|regard|esteem)",
        r"your good (?:self|selves|offices?)|your kind (?:self|perusal|attention|consideration)",
        r"(?:respected|dear) sirs?(?:(?:/| or )(?:dear )?madam)?|to whom(?:soever)? it may concern",
    ),
    says="belongs in an old letter.",
    mend="Say it as you would across a table.",
)
STIFF = Manner(
    ways=phrases(
        rf"(?:i )?(?:wish|would like|'d like|want|wanted|am writing|'m writing"
        rf"|write) to express my(?: \w+){{0,2}} {THANKS}",
        rf"(?:my )?sincere {THANKS}",
        r"i(?:'m| am) writing (?:to|in order to) (?:express|inform|advise|convey|notify)",
        r"kindly (?:let|find|note|inform|confirm|advise|consider|provide|send|revert|do|allow"
        r"|accept|share)",
        r"(?:whereby|wherein|thereof|therein|thereby|henceforth|forthwith|inasmuch"
        r"|notwithstanding)",
        r"(?:as per|per) (?:our|your|the) (?:conversation|discussion|request|interview|meeting"
        r"|call)",
        r"i(?:'d| would) be (?:most |much )?obliged|much obliged",
        r"(?:regarding|concerning|for|of|on) the same(?=[.,])",
        r"it is with (?:great|much|deep|the greatest) (?:pleasure|interest|enthusiasm|joy)",
        r"(?:esteem|deem) it",
    ),
    says="is stiff.",
    mend="Say it as you would across a table.",
)


@message_check(Severity.WARNING, Source("R018", "C5", "P88"), family="tone")
def over_formal(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Keep the sentences plain. Stiff words stand between you and the conversation you had.

    Where people speak formally, only what is stiff even there is found.
    """
    formal = formality(facts) is Formality.FORMAL
    yield from spoken(draft, facts, STIFFEST, *(() if formal else (STIFF,)))
