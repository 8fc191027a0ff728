"""Nothing is decided yet."""

from collections.abc import Iterator

from afterword.core.inbound.classifier import Reply, reply_classifier
from afterword.core.inbound.judgement import Evidence, Strength
from afterword.core.inbound.mood import Clause, Mood, spoken
from afterword.core.inbound.pending import NOT_YET, UNTIL
from afterword.core.inbound.phrases import Hit
from afterword.core.inbound.strongest import strongest
from afterword.core.inbound.vocabulary import ways
from afterword.core.model.happening import Meaning

OPEN = ways(
    """
    not ~2 made|make|reached|reach|taken|take|come ~2 {the} ~1 decision|decisions|choice
    not ~1 made up|our mind|minds
    not ~2 decided|decide
    no ~1 decision
    nothing ~2 decided|official|new
    yet to decide|make|hear|be
    undecided
    still ~3 interviewing|reviewing|considering|deciding|discussing|deliberating|process|running
        |open|waiting|evaluating|assessing|finalising|finalizing|under|undecided|in|out|being
        |active|pending|working|looking|meeting|seeing|weighing|debating|awaiting|on
    under ~1 review|consideration|discussion|evaluation
    in the ~1 running|process|middle
    application remains|is ~1 active|open|live
    takes|taking|take|took|takes ~3 longer
    longer than ~3 expected|thought|planned|hoped|anticipated
    delay|delays|delayed|behind schedule
    need|needs|takes|want|require ~2 more|another|few|extra|further|until|some ~3 time|day
        |days|week|weeks|month|monday|tuesday|wednesday|thursday|friday|hours|longer
    need|needs until|till
    will|going|could|may|might|to|would take ~2 more|another|few|until|some
    bear|bearing with us|me
    be patient
    no|any|concrete|further ~1 news|update|updates|word
    no answer|decision
    not ~2 have|got|heard ~1 any|further|more|concrete|an|your news|update|updates|answer|word|anything
    nothing new
    early to say|tell|know
    waiting|wait|awaiting for|on|to|their|our|final
    position to ~5 yet|today
    not ready
    not yet $
    need|needs|require|requires|await|awaiting|waiting ~2 sign|approval|signature|green|go
        |confirmation
    has|have|must to? approve
    sign off
    has|have not ~1 met|answered|replied
    not ~3 rejected|rejecting|rejection|forgotten|filled|against
    not ~2 out of
    not ~2 turned|ruled down|out
    not a no
    no candidate|decision|one
    down to ~2 finalists|candidates|final
    everything is open
    in the mix
    in|at the {later} stage|round|phase of
    remain|remains|stay|stays in the
    hang|sit|hold tight
    to be ~1 decided|confirmed|determined|announced
    will be decided|announced|known|settled|made|taken
    nothing ~2 signed|settled|agreed|final|finalised|set
    not ~2 told|informed|ruled
    up in the air
    taking its|our|their time
    yes or ~1 no
    not ~1 comment
    interviews|approvals|steps|references|candidates outstanding
    pending
    nearly|almost there
    close to ~3 decision|choice|conclusion|deciding
    turned us|our|it down
    looking good|promising
    in progress|hand
    {role}|process|everything|it|question|matter remains|is ~1 open|undecided
    are|is|am ~1 reviewing|considering|evaluating|assessing|deliberating|discussing|deciding|finalising
    nothing to hear
    not ~2 have anything ~1 for|to
    not ~1 come to ~2 conclusion|decision|agreement
    first to know
    release|releases|approve|approves the ~1 budget|money|funds
    nobody|none ~3 chosen|hired|selected|appointed|picked|decided
    leave it with us|me
    nothing to ~1 discuss|report|say|tell
    has|have to ~1 go|come through|back
    that is not done
    decided nothing
    give|allow|grant us|me until|till|another|more|some|time|two|few|one
    first choice ~2 not
    owe it to
    want|wants|need|needs|have|has to see|meet|interview ~3 more|other|others|another
    to wait until|till|for
    is|are|remains|sits|now|lies with ~2 manager|director|board|panel|committee|team|client
    forwarded|passed|sent ~6 for review|decision|approval
    process ~3 dragged|drags|dragging|slow|slower
    narrowed it|down
    between you ~1 and
    thinking about|over|it|things
    not ~2 finished|completed|concluded|interviewed|met|seen|spoken|got round
    being ~1 considered|reviewed|assessed|evaluated|processed|discussed
    not ~1 heard ~1 back
    no need to apply again
    to wait until|till|for
    pondering|mulling|debating
    geduld
    entscheidung ~1 fällt|steht|kommt
    décision ~3 reportée|repoussée
    decisione ~3 rimandata|rinviata
    decisión ~3 aplazado|aplazada|pospuesto
    let ~2 finish
    not|nobody ~1 hired|rejected|chosen anybody|anyone|you
    asking|ask for ~1 patience
    chase the|up|him|her|them
    please ~1 patient
    noch ~1 keine|nicht|nichts ~3 entscheidung|entschieden
    dauert ~3 länger
    melden uns
    brauchen ~2 noch
    pas ~1 encore ~2 décision|décidé
    reviendrons|reviens|reviendrai|informerons vers|vous
    todavía|aún no
    le|te informaremos|avisaremos
    ancora ~2 preso|presa|deciso
    faremo|farò sapere
    ainda não
    entraremos em contacto|contato
    nog geen|niet
    hoort ~3 van
    """
)
"""Said to be open."""
WILL = ways(
    """
    not ~1 say|tell|promise ~2 anything|more|yet|before|now
    will|would|shall|going|should|hope|hopes|expect|aim|plan|try ~3 {hear}
    hear|hearing ~1 from us|me|our|the|hr|him|her|them|dana|someone
    hear|hearing ~1 by|back|more|something|within|in|on|shortly|soon
    will|would|to|hope|hopes|expect|expects|aim|plan|intend|aiming|hoping|planning|able ~2 decide
        |finalise|finalize|conclude|choose|announce
    will|would|hope|hopes|expect|expects|aim|plan|intend|aiming|hoping|planning|able ~2 make|have
        |know|reach|extend|give ~3 decision|offer|choice|selection|answer|news|update|more|word
    decide|decides|deciding|meets|meet|tells|answers|vote|votes on|in|by|tomorrow|monday|tuesday
        |wednesday|thursday|friday|then|next|this|only|after|at|within
    decision|announcement|outcome|selection|result ~3 will|is|should|expected|by|on|in|comes|due|to
    expect ~2 word|news|decision|answer|reply
    make|making ~2 final? selection|decision|choice ~2 in|by|on|next|this|within|soon|shortly
    will|be ~2 contacted|notified|informed
    more|news on|by|next|from|after ~1 {day}
    we finish|finishing
    will have decided
    it will ~1 be|take ~3 week|weeks|days|fortnight|month|months|{day}
    position|able to {hear}
    process|procedure|it ~1 takes|take ~4 weeks|days|months
    feel free to ~1 contact|write|call|reach|check|chase|ask ~3 again|if
    not ~1 heard ~3 by
    panel|board|committee|team|jury|council ~1 meet|meets|convene|convenes|sit|sits|vote|votes|decide
    between you ~1 and
    get|give you an answer
    keep you posted|updated|informed
    """
)
"""They say that they will be back."""
DENYING = ways(
    "noch|pas|encore|todavía|aún|ancora|ainda|nog|not|no|nothing|nobody|none|yet|undecided|early"
)
HINTS = ways(
    "hope|hoping to ~3 offer|hire",
    "silence|slow|late|behind|let you go|fingers|patience|waiting|soon|shortly|delay|timeline|not rejected",
    "not yet",
)
BAD = ways("rejected|unsuccessful|reject|rejection|filled|taken|gone|cancelled")
"""What is no decision when it is denied."""
DECISIONS = ways(
    """
    taken|gone|cancelled|rejection
    {choose}|rejected|reject|successful|unsuccessful|offer|offers|decide|decided|proceed|hire|hired|filled
        |offered|know|news
    move forward
    changes
    absagen|auswählen|entscheiden|retenue|retenu
    """
)
"""What would be a decision, if it were not only thought of."""


YOURS = ways("your answer|reply|decision|response|word|feedback|news")
"""What they hope to hear from the candidate."""
BEFORE_NOW = ways(
    "thank|thanks|thankful|grateful|appreciate ~4 patience|bearing|waiting|patient",
    "were|was ~1 still|not|waiting",
    "had not",
    "patience while",
    "while we",
)
"""What is told of a time that has passed."""


@reply_classifier
def still_deciding(reply: Reply) -> Iterator[Evidence]:
    """Notice that nothing is decided yet, and that they will be back (T17).

    "Unfortunately it takes longer" is a delay, and a decision that is only a condition, a question
    or a fear has not been made.
    """
    yield from strongest(_found(reply.new_text))


def _found(text: str) -> Iterator[Evidence]:
    told = (*_open(text), *_returning(text), *_undecided(text))
    yield from (Evidence(Meaning.STILL_DECIDING, strength, quote) for strength, quote in told)


UNSAID = Mood.IF | Mood.ASKED | Mood.PAST | Mood.REPORTED
"""Moods in which nothing is said about the present."""


def _open(text: str) -> Iterator[tuple[Strength, str]]:
    """Find what is said to be open."""
    for clause, hit in spoken(text, OPEN):
        denied = clause.denials(hit) and not hit.denies
        if denied and not DENYING.found(clause.words[hit.start :]):
            continue
        if not clause.meant(hit) & UNSAID:
            yield _of_now(clause, hit), clause.quote


def _returning(text: str) -> Iterator[tuple[Strength, str]]:
    """Find where they say that they will be back."""
    for clause, hit in spoken(text, WILL):
        mood = clause.meant(hit)
        yours = YOURS.found(clause.words[hit.start :])
        if not (mood & UNSAID or yours or _is_denied(clause, hit)):
            yield Strength.POSSIBLE if mood & Mood.THEN else Strength.LIKELY, clause.quote


def _undecided(text: str) -> Iterator[tuple[Strength, str]]:
    """Find decisions that are only thought of, or put off."""
    for clause, _ in spoken(text, HINTS):
        yield Strength.POSSIBLE, clause.quote
    for clause, hit in spoken(text, DECISIONS):
        off = NOT_YET.found(clause.words) or UNTIL.found(clause.whole)
        if clause.denials(hit) and off:
            yield Strength.LIKELY, clause.quote
        elif (clause.denials(hit) and BAD.found(clause.words[hit.start :])) or clause.meant(
            hit
        ) & ~(Mood.ASKED | Mood.PAST | Mood.JOKED | Mood.REPORTED):
            yield Strength.POSSIBLE, clause.quote


def _of_now(clause: Clause, hit: Hit) -> Strength:
    """Tell a state that lasts from one that is told of: while we were still deciding."""
    before = clause.words[: hit.end]
    return Strength.POSSIBLE if BEFORE_NOW.found(before) else Strength.CERTAIN


def _is_denied(clause: Clause, hit: Hit) -> bool:
    """Tell whether they will not; "who are not selected will be notified" is a promise."""
    return bool(clause.denials(hit)) and "who " not in clause.words
