"""Secrets in the database, sealed with a key that is not in it."""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error
from os import urandom
from typing import Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from afterword.core.errors import NoSafe

FORM = "1:"
"""How a text is sealed: AES-256-GCM, a fresh nonce before it, bound to its name."""
NONCE = 12
"""Bytes of a nonce (NIST SP 800-38D 8.2)."""


class Sealed(Protocol):
    """Keeps sealed texts by name."""

    def get(self, name: str) -> str:
        """Give a sealed text, or nothing."""

    def put(self, name: str, sealed: str) -> None:
        """Keep a sealed text, in place of an earlier one."""

    def swap(self, name: str, before: str, sealed: str) -> None:
        """Keep a sealed text where an earlier one still stands, and else do nothing."""

    def forget(self, name: str) -> None:
        """Forget a sealed text, if it is there."""


class SealedSafe:
    """Seals secrets with the first of its keys, and opens what any of them has sealed.

    What an older key has sealed is sealed anew when it is opened, so that the old key can go.
    The name is sealed along: a row that was moved to another name does not open.
    """

    def __init__(self, keys: tuple[bytes, ...], kept: Sealed) -> None:
        self._keys = tuple(AESGCM(key) for key in keys)
        self._kept = kept

    def put(self, name: str, secret: str) -> None:
        """Keep a secret, in place of an earlier one."""
        self._kept.put(name, self._sealed(name, secret))

    def get(self, name: str) -> str:
        """Give a secret, or nothing. Raises NoSafe when no key opens it."""
        sealed = self._kept.get(name)
        if not sealed:
            return ""
        nth, secret = self._opened(name, sealed)
        if nth:
            self._kept.swap(name, sealed, self._sealed(name, secret))
        return secret

    def forget(self, name: str) -> None:
        """Forget a secret, if it is there."""
        self._kept.forget(name)

    def _sealed(self, name: str, secret: str) -> str:
        nonce = urandom(NONCE)
        closed = self._keys[0].encrypt(nonce, secret.encode(), name.encode())
        return FORM + urlsafe_b64encode(nonce + closed).decode()

    def _opened(self, name: str, sealed: str) -> tuple[int, str]:
        """Give which key opened a text, and what was in it. Raises NoSafe."""
        try:
            data = urlsafe_b64decode(sealed.removeprefix(FORM))
        except (Error, ValueError):
            data = b""
        for nth, key in enumerate(self._keys):
            try:
                return nth, key.decrypt(data[:NONCE], data[NONCE:], name.encode()).decode()
            except (InvalidTag, ValueError):
                continue
        raise NoSafe(
            f"the secret {name} cannot be opened with the keys that are set",
            do="put the key that sealed it behind the first in AFTERWORD_SECRET_KEY, or add the"
            " mailbox again",
        )
