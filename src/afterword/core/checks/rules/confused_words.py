"""Words that sound alike and mean something else."""

from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.table import Row, distinct, found
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

THINGS = r"(?:time|team|company|consideration|help|support|advice|message|reply|mail|e-?mails?|letter|office|department|hospital|school|ward|website|interview|questions?|colleagues?|insights?|work|staff|feedback|offer|plans?|schedule|projects?|experience|attention|patience|kindness|interest|description|explanation|process|decision|manager|customers?|patients?|students?|clients?|role|position|job|shifts?|data|software|needs|goals?|values|products?|services?)"
DOING = (
    r"(?:going to|looking (?:for|at|to|into)|planning to|hoping|working on|not|happy|busy|very|all)"
)
ASKS = r"(?:ask|asked|asking|know|see|tell|told|wonder\w*|decide\w*|sure|unsure|check|question of|depends? on|find out|learn)"
COMPARED = r"(?:more|less|better|worse|rather|other|fewer|larger|smaller|faster|slower|earlier|later|higher|lower|greater|easier|harder|longer|shorter|older|younger|closer|stronger|bigger|sooner|quicker|cheaper|busier|simpler)"
PARTICIPLES = (
    r"(?:been|had|done|gone|liked|known|said|seen|told|asked|made|taken|given|\w+ed|\w+en)"
)
ROWS = (
    Row(
        r"{{your}} (?:right|wrong|correct|aware|sure|free|able)(?: (?:that|about|to|in|if|whether)|(?=[.,;]))",
        "you're",
    ),
    Row(
        r"(?:longer|also|often|directly|still|never|always|it|which|that|this|change|decision|hardly|rarely) {{effects}} (?:the|our|your|my|how|all|every|us|them|those)",
        "affects",
    ),
    Row(
        r"{{who's}} [a-z]+(?:ies|[^s\W]s)(?= (?:i|we|you|the|about|are|were|have|in|on|from|had))",
        "whose",
    ),
    Row(
        r"(?:any|every|each|all|whole)(?: \w+){1,3} {{accept}} (?:for|the|on|one|my|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|fridays)",
        "except",
    ),
    Row(r"(?:need|want|like|have|love|good|best|able|ought) to {{no}}(?=[.,;])", "know"),
    Row(
        r"(?:can|will|would|should|could|am|is|are|most|i|we|it|very|was) {{defiantly}}",
        "definitely",
    ),
    Row(r"(?:my|the|your|our|his|her) {{currant}}(?! (?:bun|cake|bread|jam))", "current"),
    Row(
        r"(?:my|the|your|our|main|his|her) {{principle}} (?:interest|aim|goal|concern|role|task|duty|strength|subject|contact|author|responsibility)",
        "principal",
    ),
    Row(
        r"(?:has|have|had) (?:now |already |since |long |just )?{{past}}(?=[.,;]| (?:the|my|since|quickly|by))",
        "passed",
    ),
    Row(
        r"(?:would|could|can|will|should|might|to) (?:also |strongly |gladly |always |never )?{{advice}}",
        "advise",
    ),
    Row(
        r"(?:got|get|went|go|came|come|put|pass|passed|talk\w*|think) (?:\w+ )?{{though}} (?:to|the|it|my|your|our|all|each|with)",
        "through",
    ),
    Row(
        r"(?:of|with|about|into|during) {{there}} (?!is\b|are\b|was\b|were\b|being\b|and\b|to\b|by\b|we\b|i\b|you\b|they\b|it\b|on\b)[a-z]{3,}",
        "their",
    ),
    Row(
        r"(?<!a )(?<!the )(?<!an )(?<!this )(?<!that )(?<!your )(?<!my )(?<!our )(?<!to )(?<!will )(?<!in )(?<!any )(?<!each )(?<!we )(?<!they )(?<!can )(?<!which )[a-z]{3,} {{form}} (?:last|next|this|that|these|those|one|two|three|several|returns?|scratch|work|school|anywhere|everyone|someone|people|time to time|day one|memory|experience|start|beginning|another|different|our|my|their|his|her|january|february|march|april|may|june|july|august|september|october|november|december)",
        "from",
    ),
    Row(
        r"{{it's}} [a-z]{3,}[^s\W]s(?= (?:now and|and|in the|on the|at the|for the|with|to the|are|were|have|more)|[.,;])(?<!it's always)(?<!it's sometimes)(?<!it's yours)(?<!it's ours)(?<!it's theirs)(?<!it's perhaps)",
        "its",
    ),
    Row(
        r"{{you're}} (?:good |best |own |new |current |great |first |last |next |kind )?(?:people|thoughts|views|ideas|values|points?|words|notes?|lists?|pupils|children|class|lesson|clinic|kitchen|shop|store|warehouse|depot|firm|users|tenants|guests|residents|readers|pickers|drivers|suppliers|answers?|remarks?|comments?|example|story|wards?|system|report|library|museum|practice|court|branch)",
        "your",
    ),
    Row(
        r"{{your}} (?:a|an|the|not|so|going to|looking for|welcome to|able to|happy to|interested in|planning to|still|also|always|busy)",
        "you're",
    ),
    Row(
        rf"{{{{you're}}}} (?:\w+ )?{THINGS}(?= (?:and|to|is|was|at|in|on|for|with|has|will|about|of|this|last|today|yesterday|team|so|as|very)|[.,;!?\n]|\Z)(?<!you're very busy)",
        "your",
    ),
    Row(r"(?:for|of|in|about|to|with|from|and|on|at) {{you}} " + THINGS, "your"),
    Row(
        r"(?:thank|thanking|tell|told|ask|asked|see|seeing|meet|meeting|from|give|gave|send|show|help|join|with) {{your}}(?: (?:for|again|that|how|if|about|more|my|very|soon|all|both|next|last|on)|(?=[.,]))",
        "you",
    ),
    Row(
        r"{{its}} (?:a|an|the|been|not|very|really|important|clear|good|great|hard|easy|possible|going|taking|also|because|so|too|worth|always|never|nice|difficult)",
        "it's",
    ),
    Row(
        r"{{it's}} (?:own|core|staff|customers?|values|mission|impact|size|employees|clients|patients|people|reputation|products?|website|history|goals?|aims?)",
        "its",
    ),
    Row(
        r"{{their}} (?:is|are|was|were|will|would|has|have|may|might|should|must|could|seems?|isn't|aren't|wasn't|weren't)",
        "there",
    ),
    Row(rf"{{{{their}}}} {DOING}", "they're"),
    Row(rf"{{{{(?:they're|theyre)}}}} (?:own|first|last|new|next|\w+ )?{THINGS}", "their"),
    Row(
        rf"(?:in|of|for|with|to|about|on|from|how|and|at|use|improve|meet|share|shared) {{{{there}}}} (?:own|new|current|{THINGS})",
        "their",
    ),
    Row(
        r"(?:that|because|if|when|and|think|know|hope|says?|said|as) {{there}} (?:going to|looking for|planning to|hoping to|happy|excited|keen)",
        "they're",
    ),
    Row(rf"{COMPARED}(?: [\w'-]+){{0,3}} {{{{then}}}}", "than"),
    Row(r"(?:and|since|by|until|till|from|back|just|even|but|only) {{than}}", "then"),
    Row(
        r"(?:to|not|will|would|could|can|might|may|don't|didn't|never|or|without|i|we|they|you|who|people|patients|customers|nurses) {{loose}}(?! (?:ends?|fit|parts?|change|papers?))",
        "lose",
    ),
    Row(r"{{(?:loosing)}}", "losing"),
    Row(r"{{loosed}} (?:the|my|our|a|track)", "lost"),
    Row(
        r"(?:the|an|its|this|that|no|any|positive|negative|big|great|real|little|lasting|direct|same|good|bad|side|immediate) {{affect}}(?! the| how| our| your)",
        "effect",
    ),
    Row(
        r"(?:the|no|any|positive|negative|real|lasting|good|bad|side|these|such) {{affects}}(?! the| how| our| your)",
        "effects",
    ),
    Row(
        r"(?:to|will|would|can|could|may|might|not|doesn't|didn't|don't|won't|they|that|which) {{effect}} (?:the|our|your|my|how|all|every|patient|patients|staff|me|us|you|them|their)",
        "affect",
    ),
    Row(
        r"(?:that|which|it|this|has|have|was|were|been|directly|badly) {{effected}}(?: (?:the|our|your|my|how|by|all|staff|me|us)|(?=[.,]))",
        "affected",
    ),
    Row(rf"{ASKS} {{{{weather}}}}(?! (?:is|was|forecast|report|will be|conditions?))", "whether"),
    Row(
        r"{{weather}} (?:or not|you|we|i|they|there|it would|it is|the (?:role|position|team|job|company|decision))",
        "whether",
    ),
    Row(r"(?:the|bad|good|cold|hot|wet|winter|stormy|nice|icy) {{whether}}", "weather"),
    Row(
        r"(?:your|the|some|any|my|good|useful|more|for|of|his|her|their|kind|helpful|sound|valuable|an?|this|that) {{advise}}",
        "advice",
    ),
    Row(
        r"(?:to|please|would|could|can|will|i|we|you|they|not|kindly|might|should) {{advice}}(?: (?:me|you|us|on|that|the|him|her|them|if|whether|against))",
        "advise",
    ),
    Row(
        r"(?:hear|heard|hearing|came|come|comes|coming|away|received|back|far|ranging|apart|graduated|message|mail|e-?mail|reply|word|news|feedback|home|insights?|learn(?:ed|t|ing)?|moved?|support|call|answer) {{form}}",
        "from",
    ),
    Row(
        r"{{form}} (?:you|your|me|my|us|them|now on|then on|home|what you|both|monday|tuesday|wednesday|thursday|friday|\d)",
        "from",
    ),
    Row(
        r"(?:application|registration|consent|request|order|feedback|intake|admission) {{from}}(?= (?:is|was|and|attached|online|to be)|[.,])",
        "form",
    ),
    Row(r"fill(?:ed|ing)? (?:in|out) (?:the|a|your) {{from}}", "form"),
    Row(
        r"{{quiet}} (?:a (?:bit|few|lot|while|good|long|challenge|change|number)|an|some|interesting|impressed|sure|happy|clear|often|right|well|good|new|soon|similar|different|possible|helpful|busy|difficult|like|enough|interested|challenging|a|all right|alright)",
        "quite",
    ),
    Row(
        r"(?:a|the|very|more|keep|stay|kept|stayed|too|so) {{quite}} (?:place|room|ward|nights?|hours?|week|office|corner|moment|street|environment|space|area|time|period|day|season|person)",
        "quiet",
    ),
    Row(
        r"(?:very|too|keep|stay|kept|stayed|so|was|is|been|gone|went) {{quite}}(?=[.,;!]| (?:on|at|since|in the|during))",
        "quiet",
    ),
    Row(
        r"(?:is|was|are|were|be|been|not|far|much|way|all|that's|it's|am|me|seems?|seemed|took|take|waited|wait) {{to}} (?:much|many|late|early|long|short|far|busy|soon|small|big|high|low|hard|quick|slow|expensive|complicated|strong|tired|good|bad|loud)(?! (?:of|term))",
        "too",
    ),
    Row(r"{{to}} (?:much|many) (?:to|for|of|time|work|information|questions|at once)", "too"),
    Row(
        r"(?:i|you|we|they|he|she|me|us|him|her|them|that|this|it|one|as well|team|role|day|week) {{to}}(?=[.!?]\s|[.!?]\Z|, (?:and|but|so))",
        "too",
    ),
    Row(
        r"{{too}} (?:the|a|an|my|your|our|you|me|us|them|him|be|hear|see|speak|talk|work|join|meet|discuss|learn|get|have|make|do|go|know|ask|send|help|thank|follow|give|take|share|start|use|say|tell)",
        "to",
    ),
    Row(
        r"(?:place|ward|team|company|office|hospital|role|point|area|situation|stage|that's|know|see|show\w*|explain\w*|wonder\w*|depot|warehouse|school|site|department|environment|is|position|job|one|day|somewhere) {{were}} (?:i|you|we|they|the|it|people|staff|everyone|things|nurses|my)",
        "where",
    ),
    Row(r"{{were}} (?:do|does|did|can|could|would|is|was|will|exactly)", "where"),
    Row(
        r"(?:you|we|they|there|who|nurses|people|shifts|questions|colleagues|patients|things|both|all|customers|students) {{where}}(?! (?:i|we|you|the|they|it|he|she|people)\b)",
        "were",
    ),
    Row(
        rf"(?:would|could|should|might|must|may|not|n't|couldn't|wouldn't|shouldn't) {{{{of}}}} {PARTICIPLES}",
        "have",
    ),
    Row(
        r"(?:has|have|had|who|was|were|being|been|successfully|also) {{lead}} (?:a|an|the|to|our|my|by|two|three|four|five|several|\d+|teams?)",
        "led",
    ),
    Row(
        r"i {{lead}} (?:a|an|the|our|my|two|three|several|\d+)[^.\n]{0,60} (?:in (?:19|20)\d\d|last (?:year|summer|winter|month)|until|ago|for (?:\w+|\d+) years)",
        "led",
    ),
    Row(
        r"(?:in|over|during|for|of) the {{passed}} (?:\w+ )?(?:years?|months?|weeks?|days?|decade|quarter|season|winter|summer)",
        "past",
    ),
    Row(
        r"(?:my|this|the|of|our) {{passed}} (?:experience|roles?|jobs?|work|positions?|projects?|employers?|performance)",
        "past",
    ),
    Row(
        r"(?:have|has|had|i|we|he|she|they|time|days|weeks|it) {{past}} (?:the|my|an?|it|your|all|with|on to|away|quickly|by|on)",
        "passed",
    ),
    Row(
        r"(?:in|basic|key|guiding|core|same|first) {{principal}}(?! (?:of|teacher|engineer|consultant|designer|investigator|nurse|place))",
        "principle",
    ),
    Row(
        r"(?:basic|key|guiding|core|these|our|your|same|agile|lean|design) {{principals}}",
        "principles",
    ),
    Row(
        r"{{principle}} (?:teacher|engineer|consultant|investigator|designer|nurse|lecturer|analyst|architect|reason|of (?:the|your) school)",
        "principal",
    ),
    Row(
        r"(?:would|will|to|can|could|that|which|skills?|experience|nicely|well) {{compliments?}} (?:the|your|our|my|each|one|what|those)",
        "complement",
    ),
    Row(r"(?:a|the|your|kind|nice|that|big|great) {{complement}}(?! to| of| the)", "compliment"),
    Row(
        r"(?:the|this|a|my|your|in|of|for|manager|leader|new|planning|lead|nurse|such a|similar|teaching|previous|current|last) {{roll}}(?! (?:out|call|on|back|over|up|of|number))",
        "role",
    ),
    Row(r"{{roll}} (?:model|play)", "role"),
    Row(
        r"(?:lunch|coffee|tea|short|a|career|summer|winter|christmas|spring|half-term|long|quick|parental) {{brake}}(?! (?:system|pads?|fluid|pedal|line|test))",
        "break",
    ),
    Row(
        r"(?:on|construction|job|building|web|work|production|main|at the|the new|your) {{sight}}(?! (?:of|test))",
        "site",
    ),
    Row(
        r"(?:to|will|would|gladly|please|happy to|can|cannot|not|could) {{except}}(?! (?:for|that|in|when|as|on|with|by))",
        "accept",
    ),
    Row(
        r"(?:all|everything|everyone|nothing|no one|anyone|every day|any day) {{accept}}(?= (?:for|the|on|one|my|that|monday|tuesday|wednesday|thursday|friday))",
        "except",
    ),
    Row(
        r"(?:hospital|military|medical|key|security|nursing|trained|qualified|support|technical) {{personal}}(?! (?:data|information|details|experience|touch|development|interest))",
        "personnel",
    ),
    Row(
        r"{{who's}} (?:job|role|team|work|name|task|responsibility|idea|turn|shifts?|patients|customers|opinion|skills|experience|questions?|decision|talk|comments?)",
        "whose",
    ),
    Row(
        r"{{whose}} (?:is|going|been|a|the|in charge|responsible|not|on|looking|joining|leading|coming|working)",
        "who's",
    ),
    Row(
        r"{{lets}} (?:discuss|talk|meet|see|go|keep|stay|plan|try|make|not|move|find|speak|hope|say|arrange)",
        "let's",
    ),
    Row(
        r"(?:went|go|going|gone|walk\w*|talk\w* me|get|got|guide\w*|run|ran|look\w*|come|came|think|thought|took me|taking me|pull|work\w*) (?:\w+ )?{{(?:thorough|threw|trough)}}",
        "through",
    ),
    Row(
        r"(?:very|more|a|most|such a|really|so) {{through}} (?:review|look|understanding|explanation|answer|introduction|overview|conversation|preparation|training|handover|process|tour|and)",
        "thorough",
    ),
    Row(r"(?:i|we) {{though}} (?:that|the|it|about|you|of|a|we|i)", "thought"),
    Row(r"even {{thought}}", "though"),
    Row(
        r"(?:look(?:ing)? forward to|to|glad to|happy to|pleased to|i|we|great to|good to) {{here}} (?:from|about|that|more|back|your|how|of|what)",
        "hear",
    ),
    Row(
        r"(?:over|right|work\w*|been|was|be|am|are|live|move\w*|came|come|stay\w*) {{hear}}(?= (?:in|at|for|since|and|to|is)|[.,])",
        "here",
    ),
    Row(
        r"(?:to|you|i|me|don't|didn't|they|we|not|us) {{no}} (?:how|what|if|whether|when|where|that|the|your|which|who|as soon|more about|about)",
        "know",
    ),
    Row(
        r"(?:next|last|this|per|every|each|past|coming|one|two|three|few|the following) {{weak}}",
        "week",
    ),
    Row(r"{{weaks}}", "weeks"),
    Row(r"(?:two|three|four|five|six|few|several|coming|past|next|last) {{weak}}", "weeks"),
    Row(r"{{week}} (?:spots?|points?|side|skills?|link)", "weak"),
    Row(r"(?:a|one|each|every|small|important|this|short|useful|big) {{peace}} of", "piece"),
    Row(r"{{piece}} of mind", "peace"),
    Row(
        r"(?:i|i'll|will|may i|could|to|would|can) {{right}} (?:you|to you|again|about|an?|my|this|and|the)",
        "write",
    ),
    Row(
        r"{{write}} (?:now|away|person|place|fit|direction|way|track|choice|time|thing|decision)",
        "right",
    ),
    Row(r"(?:will|to|can|could|would|please|shall|gladly|i'll|may|happily) {{sent}}", "send"),
    Row(
        r"(?:not|did|didn't|to|will|would|can|could|may|might|must|should|don't|if you) {{chose}}",
        "choose",
    ),
    Row(r"(?:a|the|this|new|each|medical|every|mobile|any|handheld) {{devise}}", "device"),
    Row(
        r"(?:i|we|he|she|they|you|who|already|hardly|everyone) {{new}} (?:that|how|what|you|it|from|about|him|her|them)",
        "knew",
    ),
    Row(r"{{an}} (?:i|we|you|thank|to|my|your|our|would|was|am|have|had|the)", "and"),
    Row(
        r"(?:is|was|for|such|had|have|with|be|as|of|about|give|gave|see) {{and}} (?:interesting|interview|important|opportunity|hour|offer|answer|update|example|excellent|open|early|easy|honest|idea|overview|amazing)",
        "an",
    ),
    Row(
        r"{{the}} (?:are|were|have|will|would|said|told|asked|want|need|know|can|could|should)(?! of)",
        "they",
    ),
    Row(
        r"{{they}} (?:team|role|ward|position|nurses?|company|office|schedule|shifts?|interview|job|handover|department|hospital|school|day|way)",
        "the",
    ),
    Row(
        r"(?:with|of|to|tell|told|helped?|gave|give|from|thank|for|between|among|ask|asked) {{then}}(?=[.,;]| (?:how|what|if|that|to|and|with|about|the|in))",
        "them",
    ),
    Row(
        r"{{me}} (?:time|team|experience|skills?|application|cv|background|colleagues?|manager|interest|notes)",
        "my",
    ),
    Row(r"{{one}} (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)", "on"),
    Row(r"{{on}} of (?:the|your|my|our|these|those)", "one"),
    Row(
        r"(?:five|six|seven|eight|two|three|four|few|several|many) {{(?:patience)}}",
        "patients",
    ),
    Row(
        r"(?:your|the|our|with|thank you for your|much) {{patients}} (?:while|as|and understanding|with me|during this)",
        "patience",
    ),
    Row(
        r"(?:team|staff|high|low|boost(?:s|ed|ing)?|improve\w*|lift\w*) {{moral}}(?! (?:support|values))",
        "morale",
    ),
    Row(r"(?:by|to|could|can|would|will|i|we|did|not) {{bye}}", "by"),
    Row(
        r"{{buy}} (?:the end|then|email|e-mail|phone|telephone|monday|tuesday|wednesday|thursday|friday|tomorrow|now|next)",
        "by",
    ),
    Row(
        r"(?:a|the|of|in|whole|this|training|introductory|two-day|online|short|evening|morning|weekend|language|degree|refresher|safety) {{coarse}}(?! (?:fabric|sand|salt|filter|mesh|paper|cloth))",
        "course",
    ),
    Row(r"of {{coarse}}", "course"),
    Row(r"(?:in|under) {{site}} of", "sight"),
    Row(
        r"(?:every|each|some|one|the other|any|all|that|this|first|next|last|second|long|free) {{tim}}",
        "time",
    ),
    Row(r"(?:i|we|they|you|he|she) {{maybe}} (?:able|late|in|at|free|available)", "may be"),
    Row(r"{{may be}} (?:we|i|you|it|they|there)(?= )", "maybe"),
    Row(
        r"{{every day}} (?:work|life|tasks?|business|language|use|care|practice|problems?)",
        "everyday",
    ),
    Row(
        r"(?:works?|worked|happens|met|meet|see|learn\w*|use|used|there|done) {{everyday}}",
        "every day",
    ),
    Row(r"{{(?:some times)}} (?:i|we|you|they|it|the)", "sometimes"),
    Row(r"{{an other}}", "another"),
    Row(r"in the {{mean time}}", "meantime"),
    Row(r"{{alot}}", "a lot"),
    Row(r"{{(?:infact)}}", "in fact"),
    Row(r"(?:be|is|was|are|were|get|feel|felt|more|very) {{lead}} by", "led"),
)


@message_check(Severity.WARNING, Source("R056", "P20"), family="proofreading")
def confused_words(draft: Draft, _facts: Facts) -> Iterator[Flaw]:
    """Write the word you mean. No dictionary finds a right word in the wrong place."""
    yield from distinct(
        found(draft, ROWS, "\u201c{wrong}\u201d sounds like the word that is meant here.")
    )
