"""The person one wrote to has gone."""

from collections.abc import Iterator

from afterword.core.inbound.classifier import Reply, reply_classifier
from afterword.core.inbound.judgement import Evidence, Strength
from afterword.core.inbound.mood import Mood, denied_before, spoken
from afterword.core.inbound.strongest import strongest
from afterword.core.inbound.vocabulary import ways
from afterword.core.model.happening import Meaning

LEFT = ways(
    """
    no longer ~2 works|work|working|employed ~2 for|at|here|with|in|by
    not ~2 working|employed ~2 for|at|here|with|in|by
    no longer with us|the|acme
    no longer ~1 part|member|employee
    not|does|do not? work|works ~4 any more|longer
    has|have|had|who|i|she|he|since ~1 left acme|the|our|this|us ~1 company|organisation
        |organization
        |firm|business|team|employment
    has|have|who|i|she|he ~1 left acme
    left the|our company|organisation|organization|firm|business
    last day at|with|in|here
    moved on ~2 new|another|different|from
    leaving|leave the|our|acme company|firm|organisation
    am|is|are leaving ~3 {day}|on|at|in|next|soon|end|company|firm|us
    retired|resigned
    made redundant
    laid off
    last day was|is|will
    former employee|colleague|member
    taking over her|his|their
    he|she|who left ~2 ago|$
    passed away
    parted ways
    no longer ~1 anything to do with
    died
    let go by|from|last
    not ~1 with|at acme|us|the ~2 any longer|more
    changed employers|jobs|companies|employer
    have not|no access to ~4 any more
    her|his|my|their replacement|successor
    finished with us
    left ~1 $
    left ~2 in|last|on|at ~2 {day}|month|end|week|year
    covering ~2 inbox|mailbox|emails
    joined|joining another|new|different company|firm|employer
    nicht mehr ~4 unternehmen|firma|uns|haus|tätig
    unternehmen|firma verlassen
    quitté ~1 entreprise|société|l'entreprise
    ya no trabaja
    non lavora più
    já não trabalha
    werkt ~3 niet meer
    niet ~2 werkzaam
    """
)
NOBODYS = ways(
    """
    {else}
    candidates
    other|previous|former|last|our ~1 candidate|employee|colleague|holder|incumbent|planner|manager
    predecessor|incumbent|vacancy|vacant
    you are|have|$
    """
)
"""Others whose leaving is no news about the person one wrote to."""


@reply_classifier
def left_company(reply: Reply) -> Iterator[Evidence]:
    """Notice that the person one wrote to works there no longer.

    Whatever is planned for them has to go to somebody else (R100).
    """
    yield from strongest(_found(reply.new_text))


def _found(text: str) -> Iterator[Evidence]:
    for clause, hit in spoken(text, LEFT):
        mood = clause.meant(hit)
        if mood & (Mood.IF | Mood.OPEN | Mood.ASKED | Mood.REPORTED | Mood.DENIED | Mood.DOUBTED):
            continue
        subject = " ".join(hit.before.split()[-4:]) + " "
        if denied_before(hit) or NOBODYS.found(subject):
            continue
        yield Evidence(Meaning.LEFT_COMPANY, Strength.CERTAIN, clause.quote)
