"""Sign in to a server that sends, by a password or a token."""

from base64 import b64decode, b64encode
from smtplib import SMTP

from afterword.core.errors import MailboxRefused, MailboxUnreachable
from afterword.core.model.mailbox import Mailbox, Server
from afterword.mail.credential import Credential, Password, Token, xoauth2
from afterword.mail.refusals import refused

Said = tuple[int, bytes]


def sign_in(line: SMTP, mailbox: Mailbox, server: Server, credential: Credential) -> None:
    """Sign in by what the server offers.

    Raises MailboxRefused, and MailboxUnreachable when it cannot tell now.
    """
    offered = line.esmtp_features.get("auth", "").upper().split()
    if isinstance(credential, Token):
        code, says = _by_token(line, offered, mailbox, server, credential)
    else:
        code, says = _by_password(line, offered, mailbox, server, credential)
    if code in {235, 503}:  # 503: signed in already, by the certificate or the address
        return
    found = refused(mailbox, server, f"{code} {says.decode(errors='replace')}", credential)
    if 400 <= code < 500:
        raise MailboxUnreachable(found.what, do=found.do)
    raise found


def _by_token(
    line: SMTP, offered: list[str], mailbox: Mailbox, server: Server, token: Token
) -> Said:
    if "XOAUTH2" not in offered:
        raise _offers_not(server, "tokens", offered)
    first = _encoded(xoauth2(mailbox.user, token))
    code, says = line.docmd("AUTH", f"XOAUTH2 {first}")
    if code == 334:  # it says what is wrong in base64, and wants to hear that we have read it
        code, last = line.docmd("")
        says = last + b" " + _decoded(says)
    return code, says.replace(first.encode(), b"...")


def _by_password(
    line: SMTP, offered: list[str], mailbox: Mailbox, server: Server, password: Password
) -> Said:
    if "PLAIN" in offered:
        both = _encoded(f"\0{mailbox.user}\0{password.text}")
        code, says = line.docmd("AUTH", f"PLAIN {both}")
        return code, says.replace(both.encode(), b"...")
    if "LOGIN" not in offered:
        raise _offers_not(server, "passwords", offered)
    code, says = line.docmd("AUTH", "LOGIN")
    for each in (mailbox.user, password.text):
        if code == 334:
            code, says = line.docmd(_encoded(each))
    return code, says


def _offers_not(server: Server, what: str, offered: list[str]) -> MailboxRefused:
    ways = ", ".join(offered) or "no way at all"
    return MailboxRefused(
        f"{server.host} takes no {what} on port {server.port}; it offers {ways}",
        do="sign in the other way (--oauth), or name the port for mail programs (465 or 587)",
    )


def _encoded(text: str) -> str:
    return b64encode(text.encode()).decode()


def _decoded(text: bytes) -> bytes:
    try:
        return b64decode(text)
    except ValueError:
        return text
