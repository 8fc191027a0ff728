"""What an action asks of the place where secrets are kept."""

from typing import Protocol


class Safe(Protocol):
    """Keeps secrets by name: in the keyring of the system, or sealed with a key in the database.

    A name is made of words, for example mailbox/alex-candidate-example.
    """

    def put(self, name: str, secret: str) -> None:
        """Keep a secret, in place of an earlier one. Raises NoSafe."""

    def get(self, name: str) -> str:
        """Give a secret, or nothing. Raises NoSafe."""

    def forget(self, name: str) -> None:
        """Forget a secret, if it is there. Raises NoSafe."""
