"""Words that leave a decision open, which more than one rule must know."""

from afterword.core.inbound.vocabulary import ways

NOT_YET = ways(
    """
    yet|until|till|today|ready|tomorrow|still|tonight
    right now
    so far
    for now
    for the moment
    before|first
    this week|month|afternoon|morning
    """
)
"""What is denied along with these may still come."""
UNDECIDED = ways(
    """
    second choice
    first reserve
    reserve|waiting|wait list
    waitlist
    backup
    is|are still open
    ~0 has|have not ~2 answered|accepted|signed|replied|decided yet
    you are still
    next choice
    not|our ~1 first choice
    """.replace("~0 ", "")
)
"""The place may still be free for you."""
