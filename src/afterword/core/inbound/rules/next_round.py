"""Any further meeting, test or visit, or a mail that arranges one."""

from collections.abc import Iterator

from afterword.core.inbound.classifier import Reply, reply_classifier
from afterword.core.inbound.judgement import Evidence, Strength
from afterword.core.inbound.mood import UNREAL, Clause, Mood, clauses, spoken
from afterword.core.inbound.mood_words import NOT
from afterword.core.inbound.phrases import Hit
from afterword.core.inbound.strongest import strongest
from afterword.core.inbound.vocabulary import ways
from afterword.core.model.happening import Meaning

INVITED = ways(
    """
    invite|inviting|invited you ~6 {interview}
    invite|inviting you ~2 come|meet|visit|join|back|in
    let us ~1 meet|talk|speak|schedule|find|set|arrange|do|catch|have
    your ~1 {later} {interview} ~1 will|is|takes|starts|begins
    in your calendar|diary
    next|further|final stage|step|round ~4 we ask|invite|require
    last|final|closing|remaining conversation|interview|step|round|hurdle|stage ~3 with
    ask|asking ~5 to ~1 do|complete|take|fill|prepare|present ~4 {interview}|questionnaire|survey
    come|invite|see|do|for|have|get|want|wants|is|to ~2 {later} {interview}
    {later} {interview} is|will|takes ~3 {day}|on|at
    interview ~3 is ~2 at|on
    day of your {interview}
    attend|attending ~2 {interview}
    have|having|bring|bringing|get|fly you in|over|round|back ~1 for|to|on
    {interview} ~3 postponed|rescheduled|rearranged|cancelled
    join us ~3 for ~4 {interview}
    join ~2 for ~2 {later} {interview}
    moving|move|moved on|onto to? round|stage|phase|the
    come to our|the ~1 office|offices|site|depot|building|headquarters|school|hq|plant|store|lab
    come ~2 to the|our|your ~2 {interview}
    your interview is in|at|on|now
    introduce|introducing you to
    you are|have ~1 invited to ~1 meet|come|see|visit|attend|take|an|a|our|the
    mind ~1 coming|joining|meeting|doing|talking|speaking
    details|confirmation of ~2 {interview}
    like|want|wants a word
    take|takes part in the
    meet you ~1 in person
    cancel|cancelled ~3 {interview} ~4 date|time|day
    {interview} ~4 moved|rescheduled|postponed|brought|pushed to|forward|back
    {day} at ~3 or ~1 {day}
    grab|pick|choose|select|reserve ~2 slot|time|date
    next up
    {you} ~2 through $
    wants|want to ~1 meet|see|interview you
    schedule|scheduling|arrange|arranging|set|book|booking|reschedule|rescheduling|organise
        |organize|fix|plan|move|postpone ~4 {interview}
    schedule|arrange|set|book|find|agree|fix ~3 time|slot|date
    offer|offering|give|propose you ~3 interview|slot|meeting|call|visit
    interview is|are ~2 confirmed|scheduled|booked|set
    your interview ~4 {day}|confirmed
    like|want|love|need|have|having|invite|asked|asking you to? ~1 meet|come|present|complete|spend|visit
        |give|speak|talk|take|do|join|see|interview|prepare|attend
    love|like|want|happy|good|great|wish to ~1 see|meet|show|interview|speak|talk|chat ~1 you
        |with|more|again|further
    see|meet|seeing|meeting you ~2 again|{day}|at
    complete|take|do|solve|submit ~2 online|coding|attached|technical|written|case|short
        |following? ~1 test|assessment|task|case|study|exercise|challenge|assignment|questionnaire
    send you ~2 case|test|task|assignment|exercise
    made it to|through ~1 {later}
    through to ~1 {later}
    passed the|our|your|first test|assessment|screening|round
    moved|moving|progress|progressing|advance|advancing|promote|bring|bringing|take|taking
        |invite {you} ~2 to|onto ~2 {later}|interview|assessment|round|stage
    {you} ~3 moved|advanced|progressed to|into ~2 {interview}|{later}
    {you} ~2 shortlisted
    shortlisted you|your
    {go} {ahead} ~1 with {you}
    happy|pleased|love|like|want|excited|delighted|decided to {go} {ahead}
    take|taking things|this|it further|forward
    next step|up ~2 is|would|will|with
    continue|continuing the|our conversation|discussion|chat|interview
    speaking|meeting|talking|speak|meet ~1 with ~4 {day}
    you will|would be? meet|meeting|speak|speaking|talk|talking|interviewing
    calendar|meeting|zoom|teams invite|invitation|link|invites
    come in|by|over ~3 {day}|for|and|next
    show you ~2 round|around
    trial|taster|shadowing day|shift|session
    fly you
    invitation|invite ~4 {interview}
    invitation to you|come|meet
    offer of ~2 {later}? {interview}
    interview date|slot|time ~3 is|would|will
    when you ~1 meet|visit|see|present
    vorstellen
    wann hätten|passt|können|könnten
    zweiten|zweites|weiteres|weiteren|nächsten|erneuten ~1 gespräch|termin|interview|runde|treffen
    gespräch|interview|treffen|kennenlernen ~1 einladen|einzuladen|vereinbaren
    termin ~4 verschieben|vereinbaren
    passt ihnen|dir
    deuxième|second|prochain|nouvel|autre entretien|rendez
    inviter ~4 entretien
    segunda|otra|próxima entrevista
    invitarle|invitarte|invitarla ~3 entrevista
    secondo|nuovo|altro|prossimo colloquio
    invitarla|invitarti|invitarlo ~3 colloquio
    segunda|nova|próxima entrevista
    tweede|volgend|vervolg gesprek
    nodigen|uitnodigen ~4 gesprek
    """
)
"""They want to meet, to test, or to talk again."""
CALLS = ways(
    "ring|call|phone you ~3 {day}|at",
    "your presentation|interview|test|visit|assessment|call|meeting ~1 {day}",
)
"""They will call, whatever it is about."""
SLOTS = ways(
    """
    are|would|will you ~2 free|available
    does|would|will|is|could ~4 work|suit|suits|convenient ~2 you?
    does|would|will|is|could|be ~2 {day} ~4 good|ok|okay|fine
    {day} ~4 be ~1 good|ok|okay|fine
    {day} ~3 work|suit|works|suits
    what does your ~3 look
    when ~3 you ~2 come|meet|around|free|available|join|talk|speak|do
    you ~2 around ~1 on|{day}
    which|what ~2 slot|slots|time|times|day|days|date|dates
    your ~1 availability|preferred|availabilities
    can|could|would|will|shall you|we ~4 {interview}
    can|could|would|will you ~4 come|join|meet|do|make|attend|travel|stop
    can|could|shall|should|may we|i ~2 book|put|pencil|ring|phone|continue|meet|speak|talk|move|say|call|find|chat|catch
    shall we say
    do you have ~3 time|minutes|hour|half
    let us ~1 meet|talk|speak|chat|find|set|schedule|catch
    book ~2 time|slot|interview|call
    free|available on|at|from|to ~3 {day}
    minutes ~3 chat|call|talk|{day}
    able|possible to ~2 do|meet|come|join
    how|what about|is {day}|next
    times|dates ~2 good|work|suit
    quand seriez|quelles ~2 disponibilités
    le|te viene bien
    è disponibile
    está|estaria disponível
    schikt|uitkomt
    """
)
"""They ask when."""
LATER_ON = ways(
    "next|future|other|new|suitable vacancy|opening|opportunity|openings|vacancies|opportunities",
    "apply|applying",
    "you then",
)
"""What puts a meeting off to another application."""
WISHED = ways(
    "delighted|love|great|happy|appreciate|grateful|good|nice|lovely if you could|would|can"
)
"""A request in the form of a wish."""
START = ways("to start|begin", "salary")
WITH_YOU = ways("with ~2 {you}|us|me|our|the")
OTHER_ROLE = ways(
    "another|other|different|alternative ~1 {role}", "{role} that ~1 might|may|could|would suit"
)
NAMED_ROLE = ways("for the ~3 {role}")
YOU_WORK = ways("you ~3 work|fit")
BARE = ways("that|this|it ~1 work|suit|convenient|good|ok|okay")
"""What may suit without being a time."""
OTHERS = ways(
    """
    other|another|last|first|more|few|several ~1 candidate|candidates|applicants
        |people|finalists|person
    still interviewing
    interviewing others|more|other
    invited|invite|inviting|seeing|meeting those|them|others|other
    internal|team|board|panel|committee|staff|his|her|their meeting|meetings|call|discussion
        |discussions
    """
)
MADE = ways("be|been made")
JUST = ways("was|were|went|after|following|since|during")
GONE = ways(
    """
    thank|thanks|enjoyed|pleasure|appreciate|appreciated|refer|regarding|concerning|about
    nice|lovely|great|good to|meeting|talking|speaking|seeing
    """
)
"""What looks back on a meeting that was."""


@reply_classifier
def next_round(reply: Reply) -> Iterator[Evidence]:
    """Notice that they want to meet, test or talk again, and when they ask for a time (T18).

    A meeting that was, that of other candidates, and one that is called off are none.
    """
    yield from strongest(_found(reply.new_text))


def _found(text: str) -> Iterator[Evidence]:
    elsewhere = any(map(_is_elsewhere, clauses(text)))
    for phrases in (INVITED, CALLS, SLOTS):
        for clause, hit in spoken(text, phrases):
            strength = _strength(clause, hit, asks=phrases is SLOTS)
            if strength and (elsewhere or phrases is CALLS):
                strength = Strength.LIKELY
            if strength:
                yield Evidence(Meaning.NEXT_ROUND, strength, clause.quote)


def _strength(clause: Clause, hit: Hit, *, asks: bool) -> Strength | None:
    mood = clause.meant(hit)
    if WISHED.found(clause.whole):
        mood &= ~(Mood.IF | Mood.THEN)
    if mood & (UNREAL & ~Mood.DENIED) and not (asks and mood & Mood.ASKED):
        return None
    if (
        clause.denials(hit) % 2
        or _is_gone(hit)
        or MADE.found(clause.words)
        or OTHERS.found(clause.words)
    ):
        return None
    if asks and not (mood & Mood.ASKED or clause.words.startswith(("let us ", "please "))):
        return None
    ahead = clause.words[hit.start : hit.end].endswith(("ahead ", "forward "))
    if ahead and clause.words[hit.end :].startswith("with ") and not WITH_YOU.found(clause.words):
        return None
    if LATER_ON.found(clause.whole):
        return Strength.POSSIBLE
    if asks and (YOU_WORK.found(clause.words) or START.found(clause.words)):
        return None
    if asks and BARE.found(clause.words):
        return Strength.LIKELY
    return Strength.LIKELY if mood & Mood.JOKED else Strength.CERTAIN


def _is_elsewhere(clause: Clause) -> bool:
    """Tell whether a sentence turns to another role: not for this one, but for the other."""
    named = NAMED_ROLE.found(clause.whole) and NOT.found(clause.whole)
    return named or OTHER_ROLE.found(clause.whole)


def _is_gone(hit: Hit) -> bool:
    """Tell whether they look back: thank you for the interview, after our call."""
    near = "".join(f"{word} " for word in hit.before.split()[-3:])
    return GONE.found(hit.before) or JUST.found(near)
