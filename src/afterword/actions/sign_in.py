"""Sign a mailbox in at its provider: in the browser, or by a code on another device."""

from collections.abc import Mapping
from hmac import compare_digest

from afterword.actions.authority import Asking, Authority, Device
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


def authority_of(office: Office, mailbox: Mailbox) -> Authority:
    """Give whoever gives out the tokens of a mailbox. Raises MailboxRefused when nobody does."""
    if mailbox.client is None:
        raise MailboxRefused(
            f"{mailbox.address} signs in by a password",
            do=f"afterword mailbox add {mailbox.address} --oauth",
        )
    secret = office.safe.get(client_secret_name(mailbox.id))
    return office.authority(mailbox.client, secret)


def keep_client(office: Office, mailbox: Mailbox, secret: str) -> None:
    """Keep the secret of the client of a mailbox, if it has one."""
    if secret:
        office.safe.put(client_secret_name(mailbox.id), secret)


def begin_sign_in(office: Office, mailbox: Mailbox, redirect: str) -> tuple[str, str]:
    """Give the address at which the person agrees, and the state by which the answer is known."""
    url, asking = authority_of(office, mailbox).ask(redirect, mailbox.user)
    office.safe.put(asking_name(mailbox.id), asking.text)
    return url, asking.state


def finish_sign_in(office: Office, answer: Mapping[str, str]) -> Mailbox:
    """Take the answer that a browser brought back, and keep the tokens.

    An answer to no question of ours, or to one that was answered, is refused, and nothing is
    asked on its account. Raises MailboxRefused.
    """
    mailbox, asking = _asked(office, answer.get("state", ""))
    office.safe.forget(asking_name(mailbox.id))
    code = answer.get("code", "")
    if not code:
        declined = answer.get("error", "") in {"access_denied", "consent_required"}
        what = "you did not agree" if declined else "the provider refused"
        raise MailboxRefused(f"{mailbox.address}: {what}", do=AGAIN)
    tokens = authority_of(office, mailbox).by_code(asking, code)
    office.safe.put(secret_name(mailbox.id), tokens)
    return mailbox


def device_code(office: Office, mailbox: Mailbox) -> Device:
    """Ask for a code that the person types in on another device."""
    return authority_of(office, mailbox).device()


def finish_on_device(office: Office, mailbox: Mailbox, device: Device) -> None:
    """Wait until the person has typed the code in, and keep the tokens."""
    tokens = authority_of(office, mailbox).by_device(device)
    office.safe.put(secret_name(mailbox.id), tokens)


def _asked(office: Office, state: str) -> tuple[Mailbox, Asking]:
    """Find the question that a state belongs to. Raises MailboxRefused."""
    for mailbox in office.mailboxes.all():
        if mailbox.client is not None:
            asking = Asking.read(office.safe.get(asking_name(mailbox.id)))
            if asking and compare_digest(asking.state.encode(), state.encode()):
                return mailbox, asking
    raise MailboxRefused("this is no answer to a question that is still open", do=AGAIN)
