"""E-mail: the most accepted way (R063, R081)."""

from datetime import time
from email.message import EmailMessage
from email.utils import format_datetime
from urllib.parse import quote

from afterword.core.calendar.written import WRITTEN_HOURS
from afterword.core.model.channel import Channel, HandOver, Letter, Traits
from afterword.core.model.followup import Kind
from afterword.mime import BODY, address, finished, plain


def hand_over(letter: Letter) -> HandOver:
    """Give a letter as a mailto: link and as a file that mail programs open as a draft."""
    return HandOver(link=_link(letter), file_name=letter.file_name("eml"), file=_file(letter))


def _link(letter: Letter) -> str:
    body = "\r\n".join(letter.body.splitlines())
    return (
        f"mailto:{quote(letter.recipient_address, safe='@')}"
        f"?subject={quote(letter.subject, safe='')}&body={quote(body, safe='')}"
    )


def _file(letter: Letter) -> bytes:
    message = EmailMessage(policy=BODY)
    message["From"] = address(letter.sender_name, letter.sender_address)
    message["To"] = address(letter.recipient_name, letter.recipient_address)
    message["Subject"] = plain(letter.subject)
    message["Date"] = format_datetime(letter.at)
    message["X-Unsent"] = "1"
    message.set_content(letter.body)
    return finished(message)


# Hours: domain.md section 2 (07-20, recommended 08-12), P64.
email = Channel(
    name="email",
    traits=Traits(
        opens=time(7),
        closes=time(20),
        best_from=time(8),
        best_to=time(12),
        carries=frozenset(Kind),
        countries=WRITTEN_HOURS,
    ),
    hand_over=hand_over,
)
