"""Tokens of OAuth2 as a safe keeps them."""

import json
import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

MARGIN = timedelta(minutes=5)
"""A token that ends within this time is renewed first: clocks differ, and a session lasts."""
UNSAID = 1800
"""Seconds that a token is taken to be good when nothing is said (RFC 6749 leaves it open)."""
LONGEST = timedelta(days=90)
WORD = re.compile(r"[\x21-\x7e]{1,20000}")
"""A token is one word; anything else in it could say more than a token to a mail server."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """What was given out, and until when the first is good."""

    access: str = field(repr=False)
    refresh: str = field(repr=False)
    ends: datetime

    def good(self, now: datetime) -> bool:
        """Tell whether the token is still good for a while."""
        return now + MARGIN < self.ends

    @property
    def text(self) -> str:
        """Write them as a safe keeps them."""
        kept = {"access": self.access, "refresh": self.refresh, "ends": self.ends.isoformat()}
        return json.dumps(kept)

    @classmethod
    def read(cls, text: str) -> "Tokens | None":
        """Read what a safe kept; nothing when it is something else."""
        try:
            kept = json.loads(text)
            return cls(kept["access"], kept["refresh"], datetime.fromisoformat(kept["ends"]))
        except (ValueError, KeyError, TypeError):
            return None

    @classmethod
    def given(cls, answer: dict[str, Any], now: datetime, refresh: str = "") -> "Tokens":
        """Take the answer of a server that gives out tokens. Raises ValueError.

        Where it gives no new token to renew by, the one that was used stays good.
        """
        access, renewed = answer.get("access_token"), answer.get("refresh_token") or refresh
        if str(answer.get("token_type", "bearer")).lower() != "bearer":
            raise ValueError("a token of another type")
        for each in (access, renewed):
            if not isinstance(each, str) or (each and not WORD.fullmatch(each)):
                raise ValueError("no token")
        if not access:
            raise ValueError("no token")
        seconds = timedelta(seconds=max(0.0, float(answer.get("expires_in") or UNSAID)))
        return cls(str(access), str(renewed), now + min(seconds, LONGEST))
