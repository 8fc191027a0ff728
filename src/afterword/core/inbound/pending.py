"""Words that leave a decision open, which more than one rule must know."""

from afterword.core.inbound.vocabulary import ways

NOT_YET = ways(
    """
    yet|until|till|today|ready|tomorrow|still|tonight
    so far
    meanwhile
    before
    this week|month|afternoon|morning|quarter|year
    """
)
"""What is denied along with these may still come."""
UNTIL = ways("until|till|before")
MEANWHILE = ways(
    "meanwhile|temporarily|temporary", "re post|open|advertise", "reopen|repost|resume|until"
)
UNDECIDED = ways(
    """
    second choice
    should she|he|they|the ~3 decline|drop
    decline|declines|declined it|our
    you would be next
    next in line
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
