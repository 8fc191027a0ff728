"""Words that run oneself down."""

from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.wording import Manner, phrases, quoted, recorded, spoken
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

LOW = Manner(
    ways=phrases(
        r"(?:sorry|apologi[sz]e|apologies|regret)\b[^.?!\n]{0,40}\b(?:nervous|nerves|rambl\w+"
        r"|babbl\w+|stumbl\w+|unprepared|my (?:poor|bad|weak)|froze|blanked)",
        r"i (?:was|am|felt|got) (?:so |very |a bit |a little |too |really |quite )?(?:nervous"
        r"|unprepared|flustered|tongue-tied|terrible|awful|underqualified|under-qualified"
        r"|overqualified|over-qualified)",
        r"i(?: have|'ve)? (?:messed|screwed|blew|blown|botched|bombed|flunked|fumbled"
        r"|froze)\b(?: up)?",
        r"(?:did not|didn't) (?:do|perform|present myself|show myself)[^.?!\n]{0,20}\b(?:well|best"
        r"|justice)",
        r"my (?:poor|bad|weak|terrible|disappointing|clumsy) (?:answers?|performance|interview"
        r"|showing|english)",
        r"i (?:know|realize|realise|am aware)(?: that)? i(?:'m| am| may| might) not(?: be)? (?:the"
        r"|your|as) (?:best|strongest|most|obvious|ideal)",
        r"i (?:may|might) not be (?:the|your|as) (?:best|strongest|most|obvious|ideal)",
        r"(?:despite|apart from|because of) my lack of|my biggest weakness|i(?:'m| am) not (?:very"
        r"|that|really) good at",
        r"(?:hope|wish) (?:that )?i (?:did not|didn't|had not|hadn't|have not|haven't) (?:bore"
        r"|waste|disappoint|talk|ramble|come across)\w*",
    ),
    says="runs you down.",
    mend="Leave it out; if one answer was unclear, give the clear one.",
    spared=(quoted, recorded),
)


@message_check(Severity.WARNING, Source("R096", "R049"), family="tone")
def self_criticism(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Do not run yourself down. They may not have noticed; now they will."""
    yield from spoken(draft, facts, LOW)
