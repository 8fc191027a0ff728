"""Set up a mailbox, try it out, and remove it with its secrets."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Protocol

from afterword.actions.authority import Authority
from afterword.actions.mailboxes import Mailboxes
from afterword.actions.provider import ProviderOf
from afterword.actions.safe import Safe
from afterword.core.model.mailbox import Client, Mailbox, Server
from afterword.core.model.naming import slug


class TryOut(Protocol):
    """Opens the servers of a mailbox for real."""

    def __call__(self, mailbox: Mailbox, secret: str = "") -> Iterator[str]:
        """Say each step that went well.

        With the password or the tokens that are given, or else with what is kept. Raises
        MailboxRefused, which says what to change, MailboxUnreachable and NoSafe.
        """


@dataclass(frozen=True, slots=True)
class Office:
    """What is at hand to set up mailboxes."""

    mailboxes: Mailboxes
    safe: Safe
    provider_of: ProviderOf
    found: Callable[[str, str], Server]
    """Gives the server of an address and a kind (imap, smtp), found by the usual names.

    Raises MailboxRefused.
    """
    try_out: TryOut
    authority: Callable[[Client, str], Authority]
    """Gives whoever gives out tokens to a client with its secret."""


def secret_name(id: str) -> str:
    """Give the name of the password or the tokens of a mailbox in the safe."""
    return f"mailbox/{id}"


def client_secret_name(id: str) -> str:
    """Give the name of the secret of its client."""
    return f"mailbox/{id}/client"


def asking_name(id: str) -> str:
    """Give the name of what is kept while a person agrees in their browser."""
    return f"mailbox/{id}/asking"


def id_for(office: Office, address: str) -> str:
    """Give the id of the mailbox that writes from an address, or a free one made of its words."""
    kept = office.mailboxes.of(address)
    if kept is not None:
        return kept.id
    words, taken = slug(address, otherwise="mailbox"), {each.id for each in office.mailboxes.all()}
    numbered = (f"{words}-{n}" for n in range(2, len(taken) + 3))
    return next(each for each in (words, *numbered) if each not in taken)


def set_up_mailbox(
    office: Office, mailbox: Mailbox, secret: str, *, client_secret: str = "", test: bool = True
) -> Iterator[str]:
    """Try a mailbox out, then keep it with its password or tokens; say each step that went well.

    In place of the one with its id. Nothing is kept, and nothing lost, when it cannot be opened.
    """
    if test:
        yield from office.try_out(mailbox, secret)
    before = office.mailboxes.of(mailbox.address)
    office.safe.put(secret_name(mailbox.id), secret)
    try:
        office.mailboxes.put(mailbox)
    except Exception:
        if before is None:
            office.safe.forget(secret_name(mailbox.id))
        raise
    if client_secret:
        office.safe.put(client_secret_name(mailbox.id), client_secret)
    elif before is not None and before.client is not None and mailbox.client is None:
        office.safe.forget(client_secret_name(mailbox.id))


def try_mailbox(office: Office, id: str) -> Iterator[str]:
    """Open a mailbox that is kept, and say each step that went well."""
    return office.try_out(office.mailboxes.get(id))


def remove_mailbox(office: Office, id: str) -> None:
    """Forget a mailbox and its secrets. Raises UnknownMailbox, and NoSafe.

    The secrets go first: what is still listed can be removed again.
    """
    for name in (secret_name, client_secret_name, asking_name):
        office.safe.forget(name(id))
    office.mailboxes.remove(id)
