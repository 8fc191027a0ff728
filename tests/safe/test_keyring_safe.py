"""Secrets in the keyring of the system; the backends are those that a person can choose."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

BACKENDS = '''
import json, os, time
from pathlib import Path
from keyring.backend import KeyringBackend
from keyring.errors import InitError, KeyringLocked, PasswordDeleteError


class File(KeyringBackend):
    """Keeps its secrets in a file; as the ones of desktops do, it minds what is not there."""

    priority = 1
    place = Path(os.environ["KEPT"])

    def _read(self):
        return json.loads(self.place.read_text()) if self.place.exists() else {}

    def get_password(self, service, username):
        return self._read().get(f"{service}:{username}")

    def set_password(self, service, username, password):
        self.place.write_text(json.dumps(self._read() | {f"{service}:{username}": password}))

    def delete_password(self, service, username):
        kept = self._read()
        if kept.pop(f"{service}:{username}", None) is None:
            raise PasswordDeleteError("not there")
        self.place.write_text(json.dumps(kept))


class Locked(File):
    def get_password(self, service, username, password=""):
        raise KeyringLocked("hush is locked")

    set_password = delete_password = get_password


class Broken(File):
    def get_password(self, service, username, password="hush"):
        raise OSError(f"cannot keep {password}")

    set_password = delete_password = get_password


class Forgetful(File):
    def set_password(self, service, username, password):
        pass


class Deaf(File):
    def get_password(self, service, username, password=""):
        time.sleep(60)

    set_password = delete_password = get_password
'''
ASK = """
import json, sys
from afterword.core.errors import NoSafe
from afterword.safe.keyring_safe import KeyringSafe
safe, said = KeyringSafe(seconds=float(sys.argv[1])), []
for ask in (lambda: safe.put("mailbox/a", "hush \\u2603"), lambda: safe.get("mailbox/a"),
            lambda: safe.forget("mailbox/a"), lambda: safe.forget("mailbox/a"),
            lambda: safe.get("mailbox/a")):
    try:
        said.append(ask())
    except NoSafe as error:
        said.append(list(error.lines))
print(json.dumps(said))
"""


def asked(tmp_path: Path, backend: str) -> list[object]:
    """Put, get, forget, forget again and get, by a backend in a process of its own."""
    import json

    (tmp_path / "backends.py").write_text(BACKENDS, encoding="utf-8")
    environment = os.environ | {
        "PYTHON_KEYRING_BACKEND": backend,
        "PYTHONPATH": f"{tmp_path}:{os.environ.get('PYTHONPATH', '')}",
        "KEPT": str(tmp_path / "kept.json"),
    }
    done = subprocess.run(
        [sys.executable, "-c", ASK, "0.5" if "Deaf" in backend else "60"],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    said: list[object] = json.loads(done.stdout)
    return said


def test_a_secret_is_kept_given_and_forgotten(tmp_path: Path) -> None:
    assert asked(tmp_path, "backends.File") == [None, "hush \u2603", None, None, ""]


@pytest.mark.parametrize(
    ("backend", "told"),
    [
        ("backends.Locked", "is locked"),
        ("backends.Broken", "cannot be used"),
        ("backends.Deaf", "did not answer within 0.5 seconds"),
        ("backends.Nowhere", "cannot be used"),
        ("keyring.backends.fail.Keyring", "there is no keyring on this machine"),
        ("keyring.backends.null.Keyring", "there is no keyring on this machine"),
    ],
)
def test_a_keyring_that_is_none_says_what_to_do_and_repeats_nothing(
    tmp_path: Path, backend: str, told: str
) -> None:
    for each in asked(tmp_path, backend):
        assert isinstance(each, list)
        what, _, do = each
        assert told in what
        assert "AFTERWORD_SECRET_KEY" in do
        assert "hush" not in str(each)


def test_a_keyring_that_keeps_nothing_is_found_out(tmp_path: Path) -> None:
    first, *_ = asked(tmp_path, "backends.Forgetful")
    assert "did not keep" in str(first)
