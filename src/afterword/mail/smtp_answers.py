"""What an answer of a mail server means for a message."""

import re
from typing import NamedTuple

from afterword.actions.post import Outcome, Receipt

ACCOUNT = {530, 534, 535, 538}
"""Codes that ask for another sign-in (RFC 4954)."""
QUOTA = "5.4.5"
"""Gmail's enhanced code for "you have sent enough today": final in form, and over tomorrow."""
OUTLOOK = re.compile(r"2\.0\.0 OK (<[^<>\s]+@[^<>\s]+>) \[Hostname=")
SES = re.compile(r"Ok ([0-9a-f-]+)")
SES_HOST = re.compile(r"email-smtp\.([a-z0-9-]+)\.amazonaws\.com")


class Answer(NamedTuple):
    """One answer: a code, and the server's words on one line."""

    code: int
    says: str

    @property
    def good(self) -> bool:
        """Tell whether the server agrees."""
        return 200 <= self.code < 300

    @property
    def line(self) -> str:
        """Give it as the server said it."""
        return f"{self.code} {self.says}".strip()

    @property
    def definite(self) -> bool:
        """Tell whether it settles what becomes of a text."""
        return self.good or 400 <= self.code < 600


def taken(answer: Answer, message_id: str) -> Receipt:
    """Tell that a text was taken, and under which other id."""
    return Receipt(outcome=Outcome.SENT, says=answer.line, message_id=message_id)


def refusal(answer: Answer) -> Receipt:
    """Tell that nothing has gone: for good, for now, or because the account may not.

    Before a text, an answer that agrees where it should not is none; it comes to "for now".
    """
    account = answer.code in ACCOUNT or answer.says.startswith(QUOTA)
    final = answer.code >= 500 and not account
    outcome = Outcome.REFUSED if final else Outcome.LATER
    return Receipt(outcome=outcome, says=answer.line, account=account)


def given_id(says: str, host: str) -> str:
    """Read the Message-ID that a provider puts in the place of ours; Outlook and SES do that."""
    if found := OUTLOOK.match(says):
        return found[1]
    region, number = SES_HOST.fullmatch(host.lower()), SES.fullmatch(says)
    if not (region and number):
        return ""
    place = "email" if region[1] == "us-east-1" else region[1]
    return f"<{number[1]}@{place}.amazonses.com>"
