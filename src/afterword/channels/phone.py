"""Telephone: where the industry values a direct word, or they asked for a call (R083, C15)."""

import re
from datetime import time

from afterword.core.errors import UnsafeLetter
from afterword.core.model.channel import Channel, HandOver, Letter, Traits, Week
from afterword.core.model.followup import Kind

SHOWN = re.compile(
    r"(?P<plus>\+|00)?(?P<digits>[\d ().\u00a0/\u2010-\u2013-]+?)"
    r"(?:\s*(?:,|;?\s*ext\.?=?|x|#)\s*(?P<ext>\d{1,7}))?",
    re.IGNORECASE | re.ASCII,
)
"""A number as people write it, with the signs between its digits and an extension."""
LONGEST = 40
"""Signs of a number with all that stands between its digits."""


def hand_over(letter: Letter) -> HandOver:
    """Give the number as a tel: link and the script as a text to hold while calling."""
    number = letter.recipient_address.strip()
    when = f"Call {letter.when}\n" if letter.when else ""
    script = f"{_name(letter.recipient_name)}\n{number}\n{when}\n{letter.body}"
    return HandOver(
        link=_link(number), file_name=letter.file_name("txt"), file=script.encode("utf-8")
    )


def _link(number: str) -> str:
    """Write a number as RFC 3966 wants it; one without its country gets no link.

    Whoever calls from abroad would reach a stranger, and the number stands in the script anyway.
    """
    shown = SHOWN.fullmatch(number) if len(number) <= LONGEST else None
    digits = re.sub(r"\D", "", shown["digits"].replace("(0)", "")) if shown else ""
    if shown is None or not 3 <= len(digits) <= 15:  # E.164: 15 digits at most
        raise UnsafeLetter(
            f"{number!r} is not a telephone number",
            rule="telephone numbers (RFC 3966)",
            do="write it with its country, for example +1 555 010 0100 ext. 12",
        )
    if not shown["plus"]:
        return ""
    return f"tel:+{digits}" + (f";ext={shown['ext']}" if shown["ext"] else "")


def _name(name: str) -> str:
    """Refuse a name that would run into the lines below it."""
    if any(not c.isprintable() for c in name):
        raise UnsafeLetter(
            f"{name!r} cannot stand at the head of a script",
            rule="one line",
            do="write the name on one line",
        )
    return name


MORNING, AFTERNOON = (time(9), time(12)), (time(13), time(17))
LATE_MORNING = (time(10), time(12))
BEST = ((time(9, 30), time(11, 30)), (time(13, 30), time(15, 30)))

# P111, P113: 09 to 17 and not over lunch, not on Monday before ten nor on Friday after three; best
# from Tuesday to Thursday. Monday and Friday have no better hour than another. P38 agrees for
# France. P112 (11:30-12, after 16) contradicts the best hours and stands alone.
OFFICE = Week.of(
    open=(MORNING, AFTERNOON),
    best=BEST,
    other_open={0: (LATE_MORNING, AFTERNOON), 4: (MORNING, (time(13), time(15)))},
    other_best={0: (), 4: ()},
)

# Kinds: domain.md section 3. A thank-you is written, and so is what they are to keep.
phone = Channel(
    name="phone",
    traits=Traits(
        opens=time(9),
        closes=time(17),
        best_from=time(9, 30),
        best_to=time(15, 30),
        carries=frozenset(
            {
                Kind.STATUS_CHECK,
                Kind.REMINDER,
                Kind.OFFER_UPDATE,
                Kind.OFFER_ACK,
                Kind.WITHDRAWAL,
            }
        ),
        week=OFFICE,
        pressing=None,  # nobody answers an office telephone on a Sunday or at seven
    ),
    hand_over=hand_over,
)
