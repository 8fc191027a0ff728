"""Secrets that are sealed."""

import pytest

from afterword.core.errors import NoSafe
from afterword.safe.sealed_safe import SealedSafe

OLD, NEW = bytes(32), bytes(range(32))


class Kept(dict[str, str]):
    """Sealed texts in memory."""

    def get(self, name: str) -> str:  # type: ignore[override]  # what a safe asks for, less than a dict has
        return super().get(name, "")

    def put(self, name: str, sealed: str) -> None:
        self[name] = sealed

    def swap(self, name: str, before: str, sealed: str) -> None:
        if self.get(name) == before:
            self[name] = sealed

    def forget(self, name: str) -> None:
        self.pop(name, None)


def test_the_same_secret_is_sealed_differently_every_time() -> None:
    kept = Kept()
    safe = SealedSafe((NEW,), kept)
    safe.put("a", "hush")
    first = kept["a"]
    safe.put("a", "hush")
    assert first != kept["a"]
    assert "hush" not in first + kept["a"] + repr(safe)


def test_a_secret_that_was_moved_to_another_name_does_not_open() -> None:
    kept = Kept()
    safe = SealedSafe((NEW,), kept)
    safe.put("mailbox/a", "of a")
    safe.put("mailbox/b", "of b")
    kept["mailbox/a"], kept["mailbox/b"] = kept["mailbox/b"], kept["mailbox/a"]
    for name in kept:
        with pytest.raises(NoSafe, match=name):
            safe.get(name)


@pytest.mark.parametrize("sealed", ["1:", "1:AAAA", "1:\u2603", "nonsense", "1:" + "A" * 400])
def test_what_was_damaged_is_told_and_not_taken_for_a_secret(sealed: str) -> None:
    with pytest.raises(NoSafe):
        SealedSafe((NEW, OLD), Kept(a=sealed)).get("a")


def test_one_changed_sign_is_noticed() -> None:
    kept = Kept()
    safe = SealedSafe((NEW,), kept)
    safe.put("a", "a secret of several words")
    whole = kept["a"]
    for at in range(2, len(whole) - 4):
        kept["a"] = whole[:at] + ("A" if whole[at] != "A" else "B") + whole[at + 1 :]
        with pytest.raises(NoSafe):
            safe.get("a")
