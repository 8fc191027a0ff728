"""Sign a mailbox in at its provider, by the browser in which its page is open."""

from collections.abc import Mapping
from hmac import compare_digest

from afterword.actions.authority import Asking, Authority
from afterword.actions.set_up_mailbox import (
    Office,
    asking_name,
    client_secret_name,
    secret_name,
)
from afterword.core.errors import MailboxRefused
from afterword.core.model.mailbox import Mailbox

SIGNED_IN = "/mailboxes/signed-in/"
"""Path of the address at which the browser arrives afterwards, on this machine."""
AGAIN = "sign in again, and agree"


def authority_of(office: Office, mailbox: Mailbox, secret: str = "") -> Authority:
    """Give whoever gives out the tokens of a mailbox. Raises MailboxRefused when nobody does.

    The secret of its client is the one that is given, or else the one that is kept.
    """
    if mailbox.client is None:
        raise MailboxRefused(
            f"{mailbox.address} signs in by a password",
            do=f"to sign in by OAuth2: afterword mailbox add {mailbox.address} --oauth",
        )
    known = secret or office.safe.get(client_secret_name(mailbox.id))
    return office.authority(mailbox.client, known)


def keep_unsigned(office: Office, mailbox: Mailbox, secret: str) -> None:
    """Keep a mailbox that is still to be signed in to, with the secret of its client."""
    office.mailboxes.put(mailbox)
    if secret:
        office.safe.put(client_secret_name(mailbox.id), secret)


def begin_sign_in(office: Office, mailbox: Mailbox, redirect: str) -> str:
    """Give the address at which the person agrees; what belongs to the answer is kept."""
    url, asking = authority_of(office, mailbox).ask(redirect, mailbox.user)
    office.safe.put(asking_name(mailbox.id), asking.text)
    return url


def finish_sign_in(office: Office, answer: Mapping[str, str]) -> Mailbox:
    """Take the answer that a browser brought back, and keep the tokens.

    An answer to no question of ours, or to one that was answered, is refused, and nothing is
    asked on its account. Raises MailboxRefused.
    """
    mailbox, asking = _asked(office, answer.get("state", ""))
    office.safe.forget(asking_name(mailbox.id))
    tokens = authority_of(office, mailbox).by_code(asking, code_in(answer))
    office.safe.put(secret_name(mailbox.id), tokens)
    return mailbox


def code_in(answer: Mapping[str, str]) -> str:
    """Give the code in an answer. Raises MailboxRefused when the person did not agree."""
    code = answer.get("code", "")
    if not code:
        declined = answer.get("error", "") in {"access_denied", "consent_required"}
        raise MailboxRefused("you did not agree" if declined else "the provider refused", do=AGAIN)
    return code


def _asked(office: Office, state: str) -> tuple[Mailbox, Asking]:
    """Find the question that a state belongs to. Raises MailboxRefused."""
    for mailbox in office.mailboxes.all():
        if mailbox.client is not None:
            asking = Asking.read(office.safe.get(asking_name(mailbox.id)))
            if asking and compare_digest(asking.state.encode(), state.encode()):
                return mailbox, asking
    raise MailboxRefused("this is no answer to a question that is still open", do=AGAIN)
