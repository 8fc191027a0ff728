"""Mailboxes as the terminal shows them."""

from afterword.actions.provider import Provider
from afterword.core.model.mailbox import Delivery, Mailbox, Server, SignIn


def mailbox_lines(mailbox: Mailbox) -> list[str]:
    """Say where a mailbox is, how it is opened and what is done with letters."""
    way = "OAuth2" if mailbox.sign_in is SignIn.OAUTH2 else "password"
    sends = mailbox.delivery is Delivery.SEND
    letters = "are sent" if sends else "are laid into Drafts"
    return [
        f"{mailbox.id}  {mailbox.address}  by {way} as {mailbox.user}",
        f"  reads    {server_text(mailbox.imap)}",
        f"  sends    {server_text(mailbox.smtp)}",
        f"  letters  {letters}, at most {mailbox.per_hour} an hour",
    ]


def server_text(server: Server | None) -> str:
    """Write a server as it can be typed in."""
    return f"{server.host}:{server.port}:{server.security}" if server else "nowhere"


def mailbox_data(mailbox: Mailbox) -> dict[str, object]:
    """Give a mailbox as data; there is no secret in it."""
    return {
        "id": mailbox.id,
        "address": mailbox.address,
        "login": mailbox.user,
        "sign_in": mailbox.sign_in.value,
        "imap": server_text(mailbox.imap) if mailbox.imap else None,
        "smtp": server_text(mailbox.smtp) if mailbox.smtp else None,
        "delivery": mailbox.delivery.value,
        "files_sent": mailbox.files_sent,
        "per_hour": mailbox.per_hour,
        "undo_seconds": mailbox.undo_seconds,
    }


def provider_text(provider: Provider) -> str:
    """Say what is known of a provider, and what to do before anything works."""
    page = provider.app_passwords or provider.switch or provider.source
    first = f" First: {provider.first} ({page})." if provider.first else ""
    return f"This is a mailbox of {provider.name}.{first}"
