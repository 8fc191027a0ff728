"""LinkedIn: for whoever is connected, or asked for it; the tool never sends there (P59)."""

from datetime import time
from urllib.parse import quote, unquote, urlsplit

from afterword.core.calendar.written import WRITTEN_HOURS
from afterword.core.model.channel import Channel, HandOver, Letter, Traits
from afterword.core.model.followup import Kind


def hand_over(letter: Letter) -> HandOver:
    """Give the profile to open and the text to paste; the person sends it there themselves."""
    return HandOver(
        link=_link(letter.recipient_address.strip()),
        file_name=letter.file_name("txt"),
        file=letter.body.encode("utf-8"),
    )


def _link(profile: str) -> str:
    """Give the address of a profile if it is one; another address is not made a link of.

    It is written anew from its host and path, so that nothing else in it comes through.
    """
    try:
        parts = urlsplit(profile)
        port, host = parts.port, parts.hostname or ""
    except ValueError:
        return ""
    theirs = host == "linkedin.com" or host.endswith(".linkedin.com")
    plain = profile.isprintable() and not any(c.isspace() or c in "\\@" for c in profile)
    if parts.scheme != "https" or port is not None or not (theirs and plain and host.isascii()):
        return ""
    return f"https://{host}{quote(unquote(parts.path))}"


# Hours as e-mail (domain.md section 2). Kinds: section 3; offers, papers and corrections go by
# e-mail.
linkedin = Channel(
    name="linkedin",
    traits=Traits(
        opens=time(7),
        closes=time(20),
        best_from=time(8),
        best_to=time(12),
        carries=frozenset(
            {
                Kind.THANK_YOU,
                Kind.STATUS_CHECK,
                Kind.REMINDER,
                Kind.QUALIFICATION_UPDATE,
                Kind.AVAILABILITY_UPDATE,
                Kind.DELAY_ACK,
                Kind.REPLY,
                Kind.KEEP_IN_TOUCH,
            }
        ),
        countries=WRITTEN_HOURS,
    ),
    hand_over=hand_over,
)
