"""What servers say when they refuse; every answer here was given by a real one."""

import socket
import ssl
from base64 import b64encode
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Thread

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.errors import MailboxRefused, UnsafeConnection
from afterword.core.model.mailbox import Client, Mailbox, Security, Server, SignIn
from afterword.mail.credential import Password
from afterword.mail.refusals import not_encrypted, refused, unreachable

HERE = Server(host="mail.provider.example", port=993)


def mailbox(address: str = "alex@candidate.example", *, oauth: bool = False) -> Mailbox:
    client = Client(id="c", token_url="https://login.example/t", scope="mail") if oauth else None  # noqa: S106 -- an address
    way = SignIn.OAUTH2 if oauth else SignIn.PASSWORD
    return Mailbox(id="alex", address=address, imap=HERE, sign_in=way, client=client)


@pytest.mark.parametrize(
    ("address", "says", "what", "do"),
    [
        ("a@gmail.com", "[ALERT] Application-specific password required: https://support.google.com/accounts/answer/185833 (Failure)", "password made for this program", "myaccount.google.com/apppasswords"),
        ("a@gmail.com", "534 5.7.9 Application-specific password required. For more information, go to https://support.google.com/mail/?p=InvalidSecondFactor", "password made for this program", "apppasswords"),
        ("a@gmail.com", "535 5.7.8 Username and Password not accepted. https://support.google.com/mail/?p=BadCredentials", "does not take the login", "apppasswords"),
        ("a@gmail.com", "534 5.7.14 <https://accounts.google.com/signin/continue?sarp=1> Please log in via your web browser and then try again.", "by a browser first", "in a browser once"),
        ("a@gmail.com", "[ALERT] Your account is not enabled for IMAP use. Please visit your Gmail settings page", "IMAP is switched off", "switch access by IMAP on"),
        ("a@firm.example", "[ALERT] IMAP access is disabled for your domain. Please contact your domain administrator for questions about this feature. (Failure)", "administrator", "administers"),
        ("a@gmail.com", "[OVERQUOTA] Account exceeded command or bandwidth limits. (Failure)", "fewer connections", "wait"),
        ("a@gmail.com", "[ALERT] Too many simultaneous connections. (Failure)", "fewer connections", "wait"),
        ("a@hotmail.com", "535 5.7.139 Authentication unsuccessful, basic authentication is disabled. [XX.eurprd01.prod.outlook.com]", "no passwords any more", "--oauth"),
        ("a@firm.example", "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit https://aka.ms/smtp_auth_disabled for more information.", "SMTP is switched off", "--drafts"),
        ("a@outlook.com", "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox.", "SMTP is switched off", "--drafts"),
        ("a@firm.example", "535 5.7.139 Authentication unsuccessful, user is locked by your organization's security defaults policy. Contact your administrator.", "administrator", "administers"),
        ("a@firm.example", "535 5.7.139 Authentication unsuccessful, the request did not meet the criteria to be authenticated successfully. Contact your administrator.", "administrator", "administers"),
        ("a@outlook.com", "LOGIN failed.", "does not take the login", "takes no passwords"),
        ("a@firm.example", "User is authenticated but not connected.", "IMAP is switched off", "switch access"),
        ("a@yahoo.com", "[AUTHENTICATIONFAILED] LOGIN Invalid credentials", "does not take the login", "SLN15241"),
        ("a@yahoo.com", "535 5.7.0 (#AUTH005) Too many bad auth attempts.", "fewer connections", "wait"),
        ("a@icloud.com", "535 5.7.8 Error: authentication failed", "does not take the login", "support.apple.com/102654"),
        ("a@web.de", "535 Authentication credentials invalid", "does not take the login", "hilfe.web.de/pop-imap/einschalten"),
        ("a@mail.ru", "535 5.7.0 NEOBHODIM parol prilozheniya https://help.mail.ru/mail/security/protection/external / Application password is REQUIRED", "password made for this program", "help.mail.ru"),
        ("a@yandex.ru", "[AUTHENTICATIONFAILED] LOGIN invalid credentials or IMAP is disabled sc=abc123", "or access by IMAP is switched off", "if it is on"),
        ("a@zoho.com", "[ALERT] You are yet to enable IMAP for your account. Please contact your administrator", "IMAP is switched off", "zoho.com/mail/help/imap-access"),
        ("a@fastmail.com", "Sorry, you need to create an app password to use this service (password incorrect)", "password made for this program", "fastmail.help"),
        ("a@own.example", "[AUTHENTICATIONFAILED] Authentication failed.", "does not take the login", "check the password"),
        ("a@own.example", "[UNAVAILABLE] Temporary authentication failure. [host:2026-11-25]", "cannot do so now", "wait"),
        ("a@own.example", "[PRIVACYREQUIRED] Plaintext authentication disallowed on non-secure (SSL/TLS) connections.", "encrypted connections only", "993"),
        ("a@own.example", "530 5.7.0 Must issue a STARTTLS command first", "encrypted connections only", "465"),
        ("a@own.example", "[LIMIT] Maximum number of connections from user+IP exceeded (mail_max_userip_connections=10)", "fewer connections", "wait"),
        ("a@own.example", "[OVERQUOTA] Quota exceeded (mailbox for user is full)", "full", "room"),
        ("a@own.example", "[EXPIRED] That password isn't any good any more", "expired", "give it again"),
        ("a@own.example", "535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6", "does not take the login", "check the password"),
    ],
)  # fmt: skip
def test_a_refusal_says_what_to_change(address: str, says: str, what: str, do: str) -> None:
    error = refused(mailbox(address), HERE, says)
    assert what in error.what
    assert do in error.do
    assert says[:60] in error.what


def test_a_token_that_is_refused_asks_for_signing_in_again() -> None:
    error = refused(mailbox(oauth=True), HERE, "AUTHENTICATE failed.")
    assert "does not take the token" in error.what
    assert error.do == "sign in again: afterword mailbox add alex@candidate.example"


def test_a_server_that_repeats_the_password_is_not_quoted_with_it() -> None:
    secret = Password("hush hush-1")
    for form in ("hush hush-1", b64encode(b"hush hush-1").decode()):
        error = refused(mailbox(), HERE, f"535 you said {form}", secret)
        assert form not in str(error.lines)
        assert "you said ..." in error.what


@given(st.text(max_size=500))
def test_whatever_a_server_says_becomes_one_short_line(says: str) -> None:
    error = refused(mailbox(), HERE, says)
    assert error.what.isprintable()
    assert len(error.what) < 400


def test_what_takes_long_to_look_through_does_not() -> None:
    for says in ("account " * 50_000, "password" * 50_000, "imap " * 50_000, "2.2 " * 50_000):
        refused(mailbox(), HERE, says)


@pytest.mark.parametrize(
    ("error", "what", "do"),
    [
        (socket.gaierror(-2, "Name or service not known"), "there is no server called", "check the name"),
        (TimeoutError("timed out"), "does not answer", "starttls"),
        (ConnectionRefusedError(111, "refused"), "nothing listens on mail.provider.example:993", "check host and port"),
        (ConnectionResetError(104, "reset"), "broke", "try again"),
    ],
)  # fmt: skip
def test_a_server_that_is_not_reached_says_why(error: OSError, what: str, do: str) -> None:
    told = unreachable(HERE, error)
    assert type(told) is MailboxRefused
    assert what in told.what
    assert do in told.do


def test_a_port_that_speaks_no_tls_is_told_as_unsafe() -> None:
    told = unreachable(HERE, ssl.SSLError(1, "[SSL: WRONG_VERSION_NUMBER] wrong version number"))
    assert isinstance(told, UnsafeConnection)
    assert "HOST:PORT:starttls" in told.do


def test_an_offer_to_encrypt_that_is_missing_is_told_as_unsafe() -> None:
    plain = Server(host="mail.provider.example", port=587, security=Security.STARTTLS)
    assert "takes the offer out" in not_encrypted(plain).what


def handshake(folder: Path, name: str, *, days: tuple[int, int]) -> ssl.SSLError:
    """Shake hands with a server whose certificate is for a name and a time; give what goes wrong."""
    key, now = ec.generate_private_key(ec.SECP256R1()), datetime.now(UTC)
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "tests")])
    made = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now + timedelta(days=days[0]))
        .not_valid_after(now + timedelta(days=days[1]))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, SHA256())
    )
    file = folder / "made.pem"
    file.write_bytes(
        key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        + made.public_bytes(Encoding.PEM)
    )
    here, there = socket.socketpair()
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(file)

    def answer() -> None:
        with suppress(OSError), server.wrap_socket(there, server_side=True):
            pass

    answering = Thread(target=answer)
    answering.start()
    context = ssl.create_default_context(cafile=file)
    with here, pytest.raises(ssl.SSLError) as error:
        context.wrap_socket(here, server_hostname=HERE.host)
    answering.join()
    there.close()
    return error.value


@pytest.mark.parametrize(
    ("name", "days", "what", "do"),
    [
        (HERE.host, (-9, -2), "has expired", "renew it"),
        (HERE.host, (2, 9), "is not valid yet", "clock of this machine"),
        ("other.example", (-1, 9), "belongs to another name", "name the server as"),
    ],
)
def test_each_fault_of_a_certificate_is_told_apart(
    tmp_path: Path, name: str, days: tuple[int, int], what: str, do: str
) -> None:
    told = unreachable(HERE, handshake(tmp_path, name, days=days))
    assert isinstance(told, UnsafeConnection)
    assert what in told.what
    assert do in told.do
