"""The password of every account, and tokens of OAuth2 as Dovecot checks them by itself: signed with a key that both know."""

import hashlib
import hmac
import json
import time
from base64 import urlsafe_b64encode

PASSWORD = "a sécret of the tests"  # noqa: S105 -- of nobody but the tests
"""Not all of its letters are those of ASCII."""
GARBAGE = "this-is-no-token"


def signed(key: bytes, login: str, *, seconds: int = 3600) -> str:
    """Give a token of a login that ends after some seconds; a negative number: it has ended."""
    now = int(time.time())
    begun = now - 10 if seconds > 0 else now + seconds - 3600
    claims = {"sub": login.partition("@")[0], "iat": begun, "nbf": begun, "exp": now + seconds}
    text = ".".join(_part(each) for each in ({"alg": "HS256", "typ": "JWT"}, claims))
    return f"{text}.{_encoded(hmac.new(key, text.encode(), hashlib.sha256).digest())}"


def _part(value: object) -> str:
    return _encoded(json.dumps(value).encode())


def _encoded(data: bytes) -> str:
    return urlsafe_b64encode(data).decode().rstrip("=")
