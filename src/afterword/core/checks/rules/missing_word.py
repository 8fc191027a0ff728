"""Small words that were left out."""

from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.table import Row, found
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

ROWS = (
    Row(r"{{there (?:is|are|was|were) else}}", ""),
    Row(
        r"{{for (?:second|third|first|further|short|quick) (?:conversation|interview|round|meeting|talk|call|visit|chat)}}",
        "",
    ),
    Row(r"{{(?:and|of|with|for|to) rest of}}", ""),
    Row(
        r"(?:and|that|but|so|which|because|moment|day|now|since|where) {{i (?:looking|writing|hoping|planning|thinking|wondering|getting|attaching|sending|applying|working|enjoying)}}",
        "",
    ),
    Row(
        r"(?:^|[.!?]\s+|\n){{i (?:looking|writing|hoping|planning|thinking|wondering|getting|attaching|sending|applying|still|very|really|so) (?:forward|to|for|about|you|my|interested|glad|grateful|happy|pleased|impressed)}}",
        "",
    ),
    Row(
        r"{{(?:would|will|could|might|must|can|may|'d|'ll) (?:grateful|glad|happy|pleased|interested|able|available|good|great|helpful|useful|possible|delighted|willing|free|easier|easy|interesting)}}(?! to (?:the|a))",
        "",
    ),
    Row(
        r"{{(?:i|we) (?:very|so|really|truly|extremely|still) (?:glad|happy|pleased|grateful|interested|excited|impressed|keen)}}",
        "",
    ),
    Row(
        r"(?:would|'d) (?:also |very much |really )?{{like (?:thank|know|ask|hear|discuss|add|say|join|learn|see|send|share|work|meet|talk|speak|bring|help|contribute|confirm|offer|express|tell|come)}}",
        "",
    ),
    Row(
        r"{{look(?:ing|ed)? forward (?:hear\w*|see\w*|meet\w*|work\w*|speak\w*|learn\w*|your|the|it|our|a|talking|discussing|joining|next|any)}}",
        "",
    ),
    Row(
        r"(?<!to ){{thank(?:s| you) (?:taking|meeting|explaining|speaking|talking|inviting|showing|sharing|having|telling|letting|arranging|considering|giving|making|walking|your (?:time|help|interest|message|reply|consideration|patience)|the (?:time|opportunity|chance|conversation|interview|tour|warm|invitation))}}",
        "",
    ),
    Row(
        r"(?:am|is|are|was|be|very|remain|really|still|also) {{interested (?:the|this|your|joining|working|learning|hearing|how|a)}}",
        "",
    ),
    Row(
        r"{{(?:some|several|each|none|most|instead|plenty|couple|number|lot|kind|sort|rest|beginning|middle) (?:the|your|our|my|these|those)}}",
        "",
    ),
    Row(r"{{(?:one|part) the (?:\w+ )?(?:\w+s|team|day|work|reasons)}}", ""),
    Row(
        r"{{(?:according|contribut\w+|belong\w*|refer\w*|respond\w*|listen\w*|reply|replied|look(?:ing)? forward|relevant|similar|thanks) (?:the|your|my|our|this)}}(?<!thanks your)(?<!thanks the)",
        "",
    ),
    Row(
        r"{{in (?:meantime|beginning|morning|afternoon|evening|same|middle|end|coming (?:weeks?|days?|months?)|next (?:few )?(?:weeks|days|months))}}",
        "",
    ),
    Row(r"{{at (?:end|beginning|moment|same time|start of|interview today)}}", ""),
    Row(
        r"{{(?:during|about|with) (?:interview|conversation|meeting on|position|role|opportunity)}}(?! (?:play|model|with))",
        "",
    ),
    Row(
        r"{{for (?:opportunity|chance|position of|role of|conversation|tour|invitation|interview (?:on|last|yesterday))}}",
        "",
    ),
    Row(
        r"{{(?:was|is|it's|it is|were) (?:pleasure|honou?r|privilege|good conversation|great opportunity)}}",
        "",
    ),
    Row(
        r"{{(?:had|have|has|having|get|got) (?:chance|opportunity|question|look|conversation|idea|feeling)}}(?! (?:of a lifetime|marks?|time))",
        "",
    ),
    Row(r"{{(?:as|in) (?:result|addition the|matter of)}}", ""),
    Row(
        r"{{(?:what|how|when|where|why) (?:next steps are|you looking|your team looking|they looking)}}(?<!what next steps are)",
        "",
    ),
    Row(
        r"{{(?:able|want|wanted|need|needs|hope|plan|try|tried|ready|happy|glad|pleased|decided|going|able|ought) (?:discuss|send|join|learn|meet|hear|see|know|speak|talk|ask|bring|begin|start|thank|add|share|contribute|support|make|give|take)}}(?<!need help)(?<!hope see)",
        "",
    ),
    Row(r"{{(?:let|please let) know}}", ""),
    Row(r"{{(?:i|we|you|they) (?:been|gone|done|seen|spoken|written|taken|given|known) }}", ""),
    Row(
        r"(?<!is )(?<!was )(?<!be )(?<!make )(?<!makes )(?<!made )(?<!making )(?<!find )(?<!found )(?<!think )(?<!consider ){{it (?:great|good|nice|wonderful|clear|important|helpful|useful|interesting|possible) (?:to|that)}}",
        "",
    ),
)


@message_check(Severity.WARNING, Source("R056", "P20"), family="proofreading")
def missing_word(draft: Draft, _facts: Facts) -> Iterator[Flaw]:
    """Read each sentence to its end. A small word that is missing shows that nobody did."""
    yield from found(draft, ROWS, "Between \u201c{wrong}\u201d a word seems to be missing.")
