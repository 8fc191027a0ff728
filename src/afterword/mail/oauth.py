"""Sign in by OAuth2: agree in a browser or on another device, then renew by oneself.

RFC 6749 with a client of one's own, RFC 7636 (S256), RFC 8628, RFC 8252. What is sent and how an
answer is read is Authlib's; the exchange is ours: one answer of bounded size in bounded time,
never redirected, and never unencrypted beyond this machine.
"""

import re
import secrets
import time
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from datetime import UTC, datetime
from ipaddress import ip_address
from threading import Thread
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode, urlsplit

from afterword.actions.authority import Asking, Device
from afterword.core.errors import MailboxRefused
from afterword.core.model.mailbox import Client
from afterword.mail.tokens import Tokens

if TYPE_CHECKING:
    import httpx
    from authlib.oauth2.auth import ClientAuth

SECONDS = 20.0
"""How long one exchange may take in all."""
LARGEST = 200_000
"""Bytes of an answer."""
DEVICE = "urn:ietf:params:oauth:grant-type:device_code"
WAITS = frozenset({"authorization_pending", "slow_down"})
"""Answers to a question that was asked too early (RFC 8628 3.5)."""
SLOWER = 5
"""Seconds that are added when a server asks for fewer questions (RFC 8628 3.5)."""
MOST_PATIENT = 900
"""Seconds that a code for another device is waited for at most."""


def _now() -> datetime:
    return datetime.now(UTC)


class TokenServer:
    """Whoever gives out the tokens of a mailbox."""

    def __init__(
        self,
        client: Client,
        secret: str = "",
        *,
        clock: Callable[[], datetime] = _now,
        sleep: Callable[[float], None] = time.sleep,
        seconds: float = SECONDS,
    ) -> None:
        self._client, self._secret = client, secret
        self._clock, self._sleep, self._seconds = clock, sleep, seconds

    def ask(self, redirect: str, login: str) -> tuple[str, Asking]:
        """Give the address at which the person agrees, and what to keep until they have."""
        if not self._client.authorise_url:
            raise MailboxRefused(
                "this provider does not let one agree in a browser",
                do="name its address: --authorise-url, or use another device: --device",
            )
        _private(self._client.authorise_url)
        asking = Asking(redirect, secrets.token_urlsafe(32), secrets.token_urlsafe(48))
        url, _ = self._library().create_authorization_url(
            self._client.authorise_url,
            state=asking.state,
            code_verifier=asking.verifier,
            redirect_uri=redirect,
            login_hint=login,
        )
        return str(url), asking

    def by_code(self, asking: Asking, code: str) -> str:
        """Give the tokens for what the browser brought back."""
        answer = self._in_time(
            lambda library: library.fetch_token(
                grant_type="authorization_code",
                code=code,
                redirect_uri=asking.redirect,
                code_verifier=asking.verifier,
            )
        )
        return self._tokens(answer).text

    def device(self) -> Device:
        """Ask for a code that can be typed in on another device."""
        url = self._client.device_url
        if not url:
            raise MailboxRefused(
                "this provider gives no codes for another device",
                do="agree in the browser of this machine, without --device",
            )
        asked = {"client_id": self._client.id, "scope": self._client.scope}
        answer = self._in_time(lambda library: library.session.ask(url, asked))
        try:
            return Device(
                user_code=_shown(answer["user_code"]),
                url=_shown(answer.get("verification_uri") or answer["verification_url"]),
                seconds=min(float(answer["expires_in"]), MOST_PATIENT),
                interval=max(1.0, float(answer.get("interval", SLOWER))),
                code=str(answer["device_code"]),
            )
        except (KeyError, ValueError, TypeError):
            raise _told(_error_of(answer)) from None

    def by_device(self, device: Device) -> str:
        """Wait until the person has typed it in, and give the tokens."""
        interval, left = device.interval, device.seconds
        while left > 0:
            self._sleep(interval)
            left -= interval
            answer = self._in_time(
                lambda library: library.fetch_token(grant_type=DEVICE, device_code=device.code),
                waits=WAITS,
            )
            if answer.get("error") == "slow_down":
                interval += SLOWER
            elif "error" not in answer:
                return self._tokens(answer).text
        raise _told("expired_token")

    def renewed(self, tokens: Tokens) -> Tokens:
        """Give new tokens for old ones."""
        if not tokens.refresh:
            raise _told("invalid_grant")
        answer = self._in_time(lambda library: library.refresh_token(refresh_token=tokens.refresh))
        return self._tokens(answer, tokens.refresh)

    def _tokens(self, answer: Mapping[str, Any], refresh: str = "") -> Tokens:
        try:
            return Tokens.given(dict(answer), self._clock(), refresh)
        except (ValueError, TypeError, OverflowError):
            raise _told("") from None

    def _library(self) -> Any:  # noqa: ANN401 -- Authlib ships no types
        """Give Authlib's client, with our way to exchange."""
        from authlib.oauth2.client import OAuth2Client  # noqa: PLC0415 -- only for mailboxes that sign in this way

        return OAuth2Client(
            session=_Exchange(self._seconds),
            client_id=self._client.id,
            client_secret=self._secret or None,
            token_endpoint_auth_method="client_secret_post" if self._secret else "none",
            token_endpoint=self._client.token_url,
            scope=self._client.scope,
            code_challenge_method="S256",
        )

    def _in_time(
        self, exchange: Callable[[Any], Mapping[str, Any]], waits: frozenset[str] = frozenset()
    ) -> Mapping[str, Any]:
        """Make an exchange, and leave it when it takes too long.

        A name that nobody resolves, and an answer that drips, can be left only from outside.
        A word that only ``waits`` is given as an answer; every other raises MailboxRefused.
        """
        answer: Future[Mapping[str, Any]] = Future()
        Thread(target=_settle, args=(answer, exchange, self._library), daemon=True).start()
        try:
            return answer.result(self._seconds)
        except TimeoutError:
            host = urlsplit(self._client.token_url).hostname
            raise MailboxRefused(
                f"{host} did not answer within {self._seconds:g} seconds", do="try again later"
            ) from None
        except _Word as said:
            if said.word in waits:
                return {"error": said.word}
            raise _told(said.word, said.description) from None


class _Exchange:
    """What Authlib sends by: one question, one bounded answer."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds

    def post(
        self, url: str, *, data: Mapping[str, str], headers: Mapping[str, str], auth: "ClientAuth"
    ) -> "httpx.Response":
        """Send a form, the client named in it."""
        whole = {**headers, "Content-Type": "application/x-www-form-urlencoded"}
        url, whole, body = auth.prepare("POST", url, whole, urlencode(data))
        return self._send(url, whole, body)

    def ask(self, url: str, data: Mapping[str, str]) -> Mapping[str, Any]:
        """Send a form and give the object that is answered. Raises ValueError."""
        whole = {
            "Accept": "application/json",
            "Content-Type": "application/x-www-form-urlencoded",
        }
        answer = self._send(url, whole, urlencode(data)).json()
        if not isinstance(answer, dict):
            raise ValueError("no object")  # noqa: TRY004 -- the answer is at fault, as above
        return answer

    def _send(self, url: str, headers: Mapping[str, str], body: str) -> "httpx.Response":
        import httpx  # noqa: PLC0415 -- starts slowly

        loopback = _private(url)
        # A proxy of the environment would see what goes to this machine without encryption.
        with (
            httpx.Client(timeout=self._seconds, trust_env=not loopback) as client,
            client.stream(
                "POST", url, content=body, headers={**headers, "Accept-Encoding": "identity"}
            ) as answer,
        ):
            data = b""
            for part in answer.iter_raw():
                data += part
                if len(data) > LARGEST:
                    raise ValueError("far too much")
        return httpx.Response(answer.status_code, content=data, request=answer.request)


def _private(url: str) -> bool:
    """Tell whether an address is this machine; refuse one that is neither so nor encrypted."""
    parts = urlsplit(url)
    loopback = _is_loopback(parts.hostname or "")
    if not (parts.scheme == "https" or (parts.scheme == "http" and loopback)):
        raise MailboxRefused(
            "tokens are asked for at an address that is not encrypted",
            do="write the address of the provider with https://",
        )
    return loopback


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def _settle(
    answer: "Future[Mapping[str, Any]]",
    exchange: Callable[[Any], Mapping[str, Any]],
    library: Callable[[], Any],
) -> None:
    """Make an exchange; whatever fails is told without a word of the answer."""
    from authlib.oauth2.base import OAuth2Error  # noqa: PLC0415 -- as above
    from httpx import HTTPError, InvalidURL, StreamError  # noqa: PLC0415 -- as above

    try:
        answer.set_result(exchange(library()))
    except MailboxRefused as error:
        answer.set_exception(error)
    except OAuth2Error as error:
        answer.set_exception(_Word(str(error.error), str(error.description)))
    except HTTPError as error:
        answered = getattr(error, "response", None)
        known = "temporarily_unavailable" if answered is not None else "unreachable"
        answer.set_exception(_Word(known))
    except (InvalidURL, StreamError, OSError):
        answer.set_exception(_Word("unreachable"))
    except Exception:  # noqa: BLE001 -- an answer may break whoever reads it in any way
        answer.set_exception(_Word(""))


class _Word(Exception):
    """A refusal as the standard words it, before it is told to anybody."""

    def __init__(self, word: str, description: str = "") -> None:
        self.word, self.description = word, description
        super().__init__(word)


AGAIN = "sign in again: afterword mailbox add ADDRESS"
REGISTERED = "check the id and the secret of the client, and how it is registered there"
MEANINGS = {
    "invalid_grant": ("the sign-in has ended, or was taken back", AGAIN),
    "interaction_required": ("the provider wants you to sign in again", AGAIN),
    "consent_required": ("the provider wants you to agree again", AGAIN),
    "invalid_client": (
        "the provider does not know the client, or not with this secret",
        REGISTERED,
    ),
    "unauthorized_client": ("the client may not sign in this way", REGISTERED),
    "unsupported_grant_type": ("the provider does not know this way to sign in", REGISTERED),
    "invalid_scope": ("the client may not ask for mail", REGISTERED),
    "invalid_request": ("the provider did not understand the question", REGISTERED),
    "redirect_uri_mismatch": ("the address of the answer is not registered", REGISTERED),
    "access_denied": ("you, or the administrator, did not agree", "agree, or ask whoever does"),
    "expired_token": ("the code was not typed in in time", AGAIN),
    "temporarily_unavailable": ("the provider cannot give tokens now", "try again later"),
    "server_error": ("the provider cannot give tokens now", "try again later"),
    "unreachable": (
        "whoever gives out the tokens cannot be reached",
        "check the connection of this machine, and the address",
    ),
    "": ("the provider answered something that is no token", "check the address of its tokens"),
}
"""What the words of the standards mean, and what to do."""


def _told(error: str, description: str = "") -> MailboxRefused:
    """Make a refusal of the standard's word for it; of other words only Microsoft's number."""
    what, do = MEANINGS.get(error, ("the provider refused", AGAIN))
    number = re.search(r"AADSTS\d{4,9}", description)
    return MailboxRefused(f"{what} ({number[0]})" if number else what, do=do)


def _error_of(answer: Mapping[str, Any]) -> str:
    return str(answer.get("error", ""))


def _shown(text: object) -> str:
    """Take what is shown to the person: one short line. Raises ValueError."""
    if not isinstance(text, str) or not text.isprintable() or not 0 < len(text) <= 200:
        raise ValueError("not to be shown")
    return text
