"""What a mailbox is opened with; never shown, never written down."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Password:
    """A password, most often one made for this program alone."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Token:
    """A token of OAuth2, good for an hour or so."""

    text: str = field(repr=False)


Credential = Password | Token


def xoauth2(user: str, token: Token) -> str:
    """Write what XOAUTH2 says first, before it is turned into base64.

    The form is Google's, and Microsoft's is the same; the SASL mechanism was never made an RFC.
    """
    return f"user={user}\x01auth=Bearer {token.text}\x01\x01"
