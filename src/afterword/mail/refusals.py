"""What a mail server says when it refuses, and what a person can do about it.

Servers speak in words of their own; the same refusal has a dozen forms. What is looked for here
was said by real servers; where several causes share one answer, all of them are named.
"""

import socket
import ssl
from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from afterword.actions.provider import Provider
from afterword.core.errors import MailboxRefused, UnsafeConnection
from afterword.core.model.mailbox import Mailbox, Security, Server, SignIn
from afterword.mail.credential import Credential
from afterword.mail.providers import provider_behind

LONGEST = 240
"""Characters of a server's own words that are shown."""
MOST = 2000
"""Characters of them that are looked through."""


class Case(NamedTuple):
    """Where a refusal came from."""

    mailbox: Mailbox
    provider: Provider | None

    @property
    def page(self) -> str:
        """Say where app passwords are made."""
        where = self.provider.app_passwords if self.provider else ""
        return f" ({where})" if where else ""

    @property
    def switch(self) -> str:
        """Say where access is switched on."""
        where = (self.provider.switch or self.provider.source) if self.provider else ""
        return f" ({where})" if where else ""

    @property
    def again(self) -> str:
        """Say how another password is given."""
        return f"afterword mailbox add {self.mailbox.address}"


def _app_password(case: Case) -> str:
    return f"make a password for this program{case.page}, and give that one: {case.again}"


def _other_password(case: Case) -> str:
    provider = case.provider
    if case.mailbox.sign_in is SignIn.OAUTH2:
        return f"sign in again: {case.again}"
    if provider and not provider.takes_passwords:
        return f"{provider.name} takes no passwords; sign in by OAuth2: {case.again} --oauth"
    if provider and provider.app_passwords:
        return _app_password(case)
    switched = f", or switch access by IMAP on{case.switch}" if provider and provider.switch else ""
    return f"check the password and the login{switched}; give it again: {case.again}"


def _switch(case: Case) -> str:
    return f"switch access by IMAP on in the settings of the mailbox{case.switch}, and try again"


def _either(case: Case) -> str:
    return f"{_switch(case)}; if it is on, {_other_password(case)}"


def _drafts(case: Case) -> str:
    return (
        "have authenticated SMTP switched on by whoever administers the mailbox, or let"
        f" letters be laid into Drafts: {case.again} --drafts"
    )


def _oauth(case: Case) -> str:
    return f"sign in by OAuth2: {case.again} --oauth"


def _browser(_: Case) -> str:
    return "sign in to the account in a browser once, confirm that it was you, and try again"


def _locked(_: Case) -> str:
    return "sign in to the account in a browser, and do what is asked there; then try again"


def _wait(_: Case) -> str:
    return "wait a while, close other mail programs that use the account, and try again"


def _room(_: Case) -> str:
    return "make room in the mailbox, and try again"


def _administrator(_: Case) -> str:
    return "ask whoever administers the mailbox to allow access by IMAP and SMTP"


def _encrypt(_: Case) -> str:
    return "name the encrypted port: --imap HOST:993, --smtp HOST:465"


@dataclass(frozen=True, slots=True)
class Sign:
    """Words that servers use for one kind of refusal, what they mean, and the cure."""

    words: tuple[str, ...]
    what: str
    cure: Callable[[Case], str]


SIGNS = (
    Sign(
        (
            "application-specific password", "application password is required",
            "parol prilozheniya", "create an app password", "invalidsecondfactor",
        ),
        "it wants a password made for this program", _app_password,
    ),
    Sign(
        ("log in via your web browser", "web login required", "weblogin"),
        "it wants you to sign in by a browser first", _browser,
    ),
    Sign(
        ("basic authentication is disabled", "basicauthblocked", "basic auth is disabled"),
        "it takes no passwords any more", _oauth,
    ),
    Sign(
        ("smtpclientauthentication is disabled", "smtp_auth_disabled"),
        "sending by SMTP is switched off there", _drafts,
    ),
    Sign(
        ("or imap is disabled",),
        "the password is wrong, or access by IMAP is switched off", _either,
    ),
    Sign(
        (
            "not enabled for imap", "yet to enable imap", "authenticated but not connected",
            "imap access is disabled for your account", "imap is disabled", "imap not enabled",
        ),
        "access by IMAP is switched off", _switch,
    ),
    Sign(
        (
            "disabled for your domain", "security defaults", "did not meet the criteria",
            "contact your administrator", "[contactadmin]", "[noperm]", "access rights to this",
        ),
        "the administrator has not allowed it", _administrator,
    ),
    Sign(
        (
            "command or bandwidth limits", "too many", "maximum number of connections", "[limit]",
            "[inuse]", "rate limit",
        ),
        "it wants fewer connections or attempts", _wait,
    ),
    Sign(
        ("overquota", "quota exceeded", "mailbox full", "mailbox is full", "disk quota"),
        "the mailbox is full", _room,
    ),
    Sign(
        (
            "[unavailable]", "temporary authentication failure", "temporary failure",
            "temporarily unavailable", "try again later", "not available", "server busy",
        ),
        "it cannot do so now", _wait,
    ),
    Sign(
        ("account is locked", "account has been locked", "account is disabled", "suspended",
         "verify your account", "user is locked", "account is blocked"),
        "the account is locked", _locked,
    ),
    Sign(("[expired]", "password has expired", "password expired", "4.7.12"),
         "the password has expired", _other_password),
    Sign(
        (
            "privacyrequired", "starttls command first", "encryption required",
            "plaintext authentication disallowed",
        ),
        "it takes passwords over encrypted connections only", _encrypt,
    ),
)  # fmt: skip
"""The first that fits counts; what fits none is a wrong login, password or token."""


def refused(
    mailbox: Mailbox, server: Server, says: str, credential: Credential | None = None
) -> MailboxRefused:
    """Tell a refusal to sign in, in the server's words and ours.

    ``says`` is shown without what could be the credential, and without signs that move a cursor.
    """
    case, words = Case(mailbox, provider_behind(mailbox)), shown(says, credential)
    taken = "the token" if mailbox.sign_in is SignIn.OAUTH2 else "the login or the password"
    return _known(case, server, says, words) or MailboxRefused(
        f"{server.host} does not take {taken} of {mailbox.address}{words}", do=_other_password(case)
    )


def declined(mailbox: Mailbox, server: Server, says: str) -> MailboxRefused:
    """Tell a refusal to do what was asked after the sign-in."""
    case, words = Case(mailbox, provider_behind(mailbox)), shown(says)
    return _known(case, server, says, words) or MailboxRefused(
        f"{server.host} does not do what was asked of it{words}",
        do=f"see whether the mailbox works: afterword mailbox test {mailbox.id}",
    )


def _known(case: Case, server: Server, says: str, words: str) -> MailboxRefused | None:
    heard = says[:MOST].casefold()
    for sign in SIGNS:
        if any(each in heard for each in sign.words):
            return MailboxRefused(f"{server.host}: {sign.what}{words}", do=sign.cure(case))
    return None


def shown(says: str, credential: Credential | None = None) -> str:
    """Give a server's words as they may stand behind ours; nothing when it said none."""
    line = told(says, credential)
    return f" (it says: {line})" if line else ""


def told(says: str, credential: Credential | None = None) -> str:
    """Give a server's words on one line, cut, and without what could be the credential."""
    line = " ".join("".join(c if c.isprintable() else " " for c in says[:MOST]).split())
    for hidden in _forms(credential):
        line = line.replace(hidden, "...")
    return line[:LONGEST]


def _forms(credential: Credential | None) -> tuple[str, ...]:
    """Give the forms in which a server may repeat a credential to us."""
    if credential is None or not credential.text:
        return ()
    raw = credential.text.encode()
    return (credential.text, b64encode(raw).decode(), b64encode(b"\0" + raw).decode())


def not_encrypted(server: Server) -> UnsafeConnection:
    """Tell that a server, or somebody on the way to it, does not offer to encrypt."""
    return UnsafeConnection(
        f"{server.host}:{server.port} does not offer to encrypt the connection, or somebody on"
        " the way takes the offer out",
        do="name the port that is encrypted from the start (993 for IMAP, 465 for SMTP), or try"
        " from another network",
    )


def unreachable(server: Server, error: OSError) -> MailboxRefused:
    """Tell why a server was not reached, or not safely."""
    if isinstance(error, ssl.SSLError):
        return _unsafe(server, error)
    there = f"{server.host}:{server.port}"
    if isinstance(error, socket.gaierror):
        what = f"there is no server called {server.host}, or this machine is not connected"
        return MailboxRefused(what, do="check the name, and the connection of this machine")
    if isinstance(error, TimeoutError):
        what = f"{there} does not answer"
        other = "starttls" if server.security is Security.TLS else "tls"
        do = f"check host and port (perhaps it is meant with {other}), and any firewall between"
        return MailboxRefused(what, do=do)
    if isinstance(error, ConnectionRefusedError):
        return MailboxRefused(f"nothing listens on {there}", do="check host and port")
    what = f"the connection to {there} broke"
    return MailboxRefused(what, do="check host and port, and try again in a while")


def _unsafe(server: Server, error: ssl.SSLError) -> UnsafeConnection:
    """Tell what is wrong with a certificate, or that the port speaks another language."""
    if not isinstance(error, ssl.SSLCertVerificationError):
        other = "starttls" if server.security is Security.TLS else "tls"
        return UnsafeConnection(
            f"{server.host}:{server.port} does not speak TLS as it should",
            do=f"check the port; perhaps it is meant with {other}: HOST:PORT:{other}",
        )
    host = server.host
    if error.verify_code == EXPIRED:
        what, do = f"the certificate of {host} has expired", "ask the provider to renew it"
    elif error.verify_code in OTHER_NAMES:
        what = f"the certificate that answers as {host} belongs to another name"
        do = "name the server as its certificate does; ask the provider for that name"
    elif error.verify_code == NOT_YET:
        what = f"the certificate of {host} is not valid yet"
        do = "check the clock of this machine"
    else:
        what = f"nobody whom this machine trusts vouches for the certificate of {host}"
        do = "if the server is your own, name its certificate: --certificate FILE.pem"
    return UnsafeConnection(what, do=do)


EXPIRED = 10
NOT_YET = 9
OTHER_NAMES = {62, 64}
"""Numbers of OpenSSL's X509_V_ERR: has expired, not yet valid, other host name, other address."""
