"""Small words that do not go with the word before them."""

from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.table import Row, found
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

DAY = r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
MONTH = r"(?:january|february|march|april|june|july|august|september|october|november|december)"
ROWS = (
    Row(
        r"(?:am|is|are|was|be|remain|very|more|still|really|also) interested {{(?:on|about|at|for|to|of|with)}}",
        "in",
    ),
    Row(
        r"(?:my|an?|great|strong|your|the|keen) interest {{(?:for|on|about|at|of)}} (?:the|this|your|working)",
        "in",
    ),
    Row(r"responsible {{(?:of|about|to|on|in)}} (?:the|a|all|our|my|planning|\w+ing)", "for"),
    Row(r"(?:depends?|depending) {{(?:of|from|in|to)}}", "on"),
    Row(r"(?:discuss|discussed|discussing) {{(?:about|on|over)}}", ""),
    Row(r"(?:listen|listened|listening) {{(?:at|on)}}(?= )", "to"),
    Row(r"look(?:ing|ed)? forward {{(?:for|on|of|at|in)}}", "to"),
    Row(
        r"(?:thank you|thanks) (?:very much |so much |again )?{{(?:of|about)}} (?:the|your|taking|meeting|\w+ing)",
        "for",
    ),
    Row(r"familiar {{(?:of|about|in|on)}}", "with"),
    Row(r"participat\w+ {{(?:at|on|to)}}", "in"),
    Row(r"capable {{(?:to|for|in)}}", "of"),
    Row(r"congratulations {{(?:for|about)}}", "on"),
    Row(r"aware {{(?:about|on)}}", "of"),
    Row(r"similar {{(?:with|as|than)}}", "to"),
    Row(r"according {{(?:with|as)}}", "to"),
    Row(
        r"(?:focus|focused|focusing|focussed|concentrat\w+) {{(?:in|at|to|about)}} (?:the|my|your|our|what|\w+ing)",
        "on",
    ),
    Row(r"contribut\w+ {{(?:in|for|at)}} (?:the|your|this)", "to"),
    Row(r"{{in}} " + DAY, "on"),
    Row(r"{{at}} (?:any |every |each |next )?" + DAY, "on"),
    Row(r"{{in}} the (?:morning|afternoon|evening|day) of", "on"),
    Row(r"{{on}} " + MONTH + r"(?! \d|,? \d|'s)(?= |[.,;]|\Z)", "in"),
    Row(r"{{on}} the (?:morning|afternoon|evening)(?! of| shift| before| after)", "in"),
    Row(r"{{in}} the weekends?", "at"),
    Row(
        r"{{since}} (?:two|three|four|five|six|seven|eight|nine|ten|\d+|several|many) (?:years|months|weeks|days)(?! ago)",
        "for",
    ),
    Row(r"prefer(?:red|s)? (?:[\w'-]+ ){1,4}{{than}} (?!\w+ing to)", "to"),
    Row(r"proud {{(?:for|about)}}", "of"),
    Row(r"(?:arrived?|arriving) {{to}} (?:the|your|work)", "at"),
    Row(r"(?:consist|consists|consisted|consisting) {{(?:in|from)}}", "of"),
    Row(r"(?:specialis|specializ)\w+ {{(?:on|at|for)}}", "in"),
    Row(
        r"(?:good|excellent|skilled|great|strong|better) {{(?:in|on)}} (?:explaining|listening|organi[sz]ing|planning|solving|working under|dealing|finding|keeping|managing)",
        "at",
    ),
    Row(
        r"(?:experience|experienced) {{(?:on|about|at|of)}} (?:managing|leading|planning|working|teaching|running|handling|training|the)",
        "in",
    ),
    Row(
        r"(?:suitable|suited|qualified) {{(?:to|of|in)}} (?:the|this|your) (?:role|position|job|post)",
        "for",
    ),
    Row(
        r"(?:apply|applied|applying|application) {{(?:to|at|on)}} (?:the|this|your) (?:role|position|job|post)",
        "for",
    ),
    Row(r"(?:reply|replied|replying|respond\w*|answered) {{(?:at|on|for)}} (?:my|your|the)", "to"),
    Row(r"(?:explain|explained|explaining|describe|described|describing) {{me}}", "to me"),
    Row(
        r"(?:wait|waiting|waited) {{(?:your|the|you|an|a)}} (?:answer|reply|decision|response|news)",
        "",
    ),
    Row(r"{{in}} behalf of", "on"),
    Row(r"different {{(?:of|as)}}", "from"),
    Row(r"(?:impressed|surprised) {{(?:of|from|about|for)}}", "by"),
    Row(
        r"(?:opportunity|chance) {{(?:for|of)}} (?:meet|speak|talk|discuss|visit|work|learn|see)",
        "to",
    ),
    Row(
        r"(?:grateful|thankful) {{(?:of|about|to)}} (?:the|your) (?:time|opportunity|chance|conversation|interview)",
        "for",
    ),
    Row(r"(?:time|day|moment) {{of}} your (?:schedule|calendar)", "out of"),
    Row(
        r"(?:met|meet|speak|spoke|talk|talked|talking|speaking|discuss\w*) (?:with you |to you )?{{(?:over|at)}} the (?:role|position)",
        "about",
    ),
    Row(r"(?:pass|forward|send) (?:it|this|them) {{at}}", "to"),
    Row(r"(?:attached|added) {{in}} this (?:e-?mail|mail|message)", "to"),
    Row(r"(?:agree|agreed) {{(?:to|on)}} (?:you|her|him|them|what you said)", "with"),
    Row(r"(?:succeed|succeeded|success) {{(?:on|at|to)}} (?:the|this|\w+ing)", "in"),
    Row(r"(?:reason|need|demand|plans?|room) {{of}} (?:the new|more|change|a second)", "for"),
    Row(r"(?:invest|invested|investing|investment) {{(?:on|at|to)}}", "in"),
    Row(r"(?:insight|insights) {{(?:on|of|in|about)}} (?:the|your|how)(?=\Z)", "into"),
)


@message_check(Severity.WARNING, Source("R056", "P20"), family="proofreading")
def wrong_preposition(draft: Draft, _facts: Facts) -> Iterator[Flaw]:
    """Join words with the small word that goes with them. A wrong one jars in every ear."""
    yield from found(draft, ROWS, "\u201c{wrong}\u201d does not go with the words around it.")
