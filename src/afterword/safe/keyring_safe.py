"""Secrets in the keyring of the system, as the desktop unlocks it."""

from collections.abc import Callable
from concurrent.futures import Future
from threading import Thread
from typing import TYPE_CHECKING, TypeVar

from afterword.core.errors import NoSafe

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

PLACE = "afterword"
"""The name under which secrets are kept in the keyring; beside it stands the name of each."""
T = TypeVar("T")


class KeyringSafe:
    """Keeps secrets in the keyring; one that is missing, locked, dumb or deaf is told as NoSafe.

    A locked keyring asks the person and waits for them, hence the ``seconds``.
    """

    def __init__(self, seconds: float = 60) -> None:
        self._seconds = seconds

    def put(self, name: str, secret: str) -> None:
        """Keep a secret, and look whether it is really there. Raises NoSafe."""

        def kept() -> bool:
            keyring = _keyring()
            keyring.set_password(PLACE, name, secret)
            return keyring.get_password(PLACE, name) == secret

        if not self._asked(kept):
            raise NoSafe("the keyring of the system did not keep what it was given")

    def get(self, name: str) -> str:
        """Give a secret, or nothing. Raises NoSafe."""
        return self._asked(lambda: _keyring().get_password(PLACE, name)) or ""

    def forget(self, name: str) -> None:
        """Forget a secret, if it is there. Raises NoSafe."""

        def forgotten() -> None:
            keyring = _keyring()
            if keyring.get_password(PLACE, name) is not None:
                keyring.delete_password(PLACE, name)

        self._asked(forgotten)

    def _asked(self, question: Callable[[], T]) -> T:
        """Put a question to the keyring, and leave it when it does not answer in time."""
        answer: Future[T] = Future()
        Thread(target=_settle, args=(answer, question), daemon=True).start()
        try:
            return answer.result(self._seconds)
        except TimeoutError:
            raise NoSafe(
                f"the keyring of the system did not answer within {self._seconds:g} seconds"
            ) from None


def _keyring() -> "KeyringBackend":
    """Give the keyring in use. Raises NoSafe when there is none."""
    import keyring  # noqa: PLC0415 -- starts slowly, and may fail on a machine without desktop
    from keyring.backends import fail, null  # noqa: PLC0415 -- the same

    found = keyring.get_keyring()
    if isinstance(found, fail.Keyring | null.Keyring):
        raise NoSafe(
            "there is no keyring on this machine, or it is switched off",
            do="on a server set AFTERWORD_SECRET_KEY (docs/mailboxes.md says how to make one)",
        )
    return found


def _settle(answer: "Future[T]", question: Callable[[], T]) -> None:
    """Answer a question; of what a keyring says when it fails, nothing is repeated."""
    try:
        answer.set_result(question())
    except NoSafe as error:
        answer.set_exception(error)
    except Exception as error:  # noqa: BLE001 -- every backend fails in its own way
        locked = "Locked" in type(error).__name__ or "Init" in type(error).__name__
        stands = "is locked" if locked else "cannot be used"
        answer.set_exception(NoSafe(f"the keyring of the system {stands}"))
