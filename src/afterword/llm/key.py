"""The key of a language model: from the environment, or from the keyring of the system."""

from contextlib import suppress
from importlib import import_module

from afterword.settings import Endpoint

PLACE = "afterword"
"""The name under which keys are kept in the keyring; beside it stands the host."""


def key_of(endpoint: Endpoint) -> str:
    """Give the key for the host that is asked; nothing when there is none.

    In the keyring it is kept by host, so that no other host is ever shown it.
    """
    return endpoint.key or _from_keyring(endpoint.host)


def _from_keyring(host: str) -> str:
    """Ask the keyring; one that is missing, locked or broken holds no key."""
    with suppress(Exception):
        key = import_module("keyring").get_password(PLACE, host)
        return key if isinstance(key, str) and key.isascii() and key.isprintable() else ""
    return ""
