"""What the environment says about where Afterword keeps its data and where it listens."""

import os
from base64 import b64decode
from collections.abc import Mapping
from dataclasses import dataclass, field
from ipaddress import ip_address
from math import isfinite
from pathlib import Path
from urllib.parse import unquote, urlsplit

from platformdirs import user_cache_dir, user_config_dir, user_data_dir

from afterword.core.errors import InvalidSetting


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where a language model answers."""

    url: str
    """Base of an OpenAI-compatible interface. From AFTERWORD_LLM_URL."""
    model: str
    """Name of the model there. From AFTERWORD_LLM_MODEL."""
    key: str = field(default="", repr=False)
    """The key, left out of the representation. From AFTERWORD_LLM_KEY."""
    seconds: float = 30
    """How long one answer may take in all. From AFTERWORD_LLM_SECONDS."""

    @property
    def host(self) -> str:
        """Give the host that is asked."""
        return urlsplit(self.url).hostname or ""

    @property
    def encrypted(self) -> bool:
        """Tell whether what is sent cannot be read on the way."""
        return self.url.startswith("https:")


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of one process, read once."""

    data_dir: Path
    """Folder of the embedded database. From AFTERWORD_DATA_DIR."""
    database: Mapping[str, str] = field(repr=False)
    """How to reach PostgreSQL, empty for the embedded SQLite. From AFTERWORD_DATABASE_URL.

    Left out of the representation, because a password stands in it.
    """
    cache_dir: Path
    """Folder of what can be worked out again. From AFTERWORD_CACHE_DIR."""
    port: int = 8642
    """Port of the page. From AFTERWORD_PORT."""
    playbook: Path | None = None
    """The person's own playbook file, if there is one. From AFTERWORD_PLAYBOOK."""
    organisation_playbook: Path | None = None
    """The organisation's, if there is one. From AFTERWORD_ORGANISATION_PLAYBOOK."""
    language_model: Endpoint | None = None
    """The language model that may try letters, when one is set up."""
    secret_keys: tuple[bytes, ...] = field(default=(), repr=False)
    """Keys of 32 bytes that seal the secrets of mailboxes; the first seals, all of them open.

    None when the keyring of the system keeps those. From AFTERWORD_SECRET_KEY.
    """


def settings(environment: Mapping[str, str] = os.environ) -> Settings:
    """Read the settings. Raises InvalidSetting, which never repeats a password."""
    folder = environment.get("AFTERWORD_DATA_DIR") or user_data_dir("afterword", appauthor=False)
    cache = environment.get("AFTERWORD_CACHE_DIR") or user_cache_dir("afterword", appauthor=False)
    port = environment.get("AFTERWORD_PORT") or "8642"
    if not (port.isascii() and port.isdigit() and 0 < int(port) < 65536):
        raise InvalidSetting(
            f"AFTERWORD_PORT is {port!r}", do="write a port number, for example 8642"
        )
    url = environment.get("AFTERWORD_DATABASE_URL", "")
    return Settings(
        data_dir=Path(folder).expanduser(),
        database=_database(url),
        cache_dir=Path(cache).expanduser(),
        port=int(port),
        playbook=_file(environment.get("AFTERWORD_PLAYBOOK")) or _usual_playbook(),
        organisation_playbook=_file(environment.get("AFTERWORD_ORGANISATION_PLAYBOOK")),
        language_model=_endpoint(environment),
        secret_keys=_keys(environment.get("AFTERWORD_SECRET_KEY", "")),
    )


def _keys(text: str) -> tuple[bytes, ...]:
    """Read the keys that seal secrets. Raises InvalidSetting, which repeats nothing of them."""
    keys = []
    for each in text.replace(",", " ").split():
        try:
            plain = each.rstrip("=").translate(str.maketrans("-_", "+/"))
            keys.append(b64decode(plain + "=" * (-len(plain) % 4), validate=True))
        except ValueError:
            keys.append(b"")
    if any(len(key) != 32 for key in keys):
        raise InvalidSetting(
            "AFTERWORD_SECRET_KEY does not hold keys of 32 random bytes in base64",
            do="make one by: openssl rand -base64 32",
        )
    return tuple(keys)


def _endpoint(environment: Mapping[str, str]) -> Endpoint | None:
    """Read where a language model answers; none unless both address and name are set."""
    url = environment.get("AFTERWORD_LLM_URL", "").strip().rstrip("/")
    model = environment.get("AFTERWORD_LLM_MODEL", "").strip()
    if not url or not model:
        return None
    key = environment.get("AFTERWORD_LLM_KEY", "").strip()
    if not (key.isascii() and key.isprintable()):
        raise InvalidSetting("AFTERWORD_LLM_KEY holds signs that no key has")
    if not _may_be_asked(url):
        raise InvalidSetting(
            "AFTERWORD_LLM_URL cannot be used: it must begin with https://, or with http:// on"
            " this machine, and hold no password",
            do="write for example http://127.0.0.1:11434/v1",
        )
    return Endpoint(url, model, key, _seconds(environment.get("AFTERWORD_LLM_SECONDS") or "30"))


def _may_be_asked(url: str) -> bool:
    """Tell whether notes may be sent to an address: encrypted, or without leaving the machine."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        _ = parts.port
    except ValueError:
        return False
    odd = parts.username or parts.password or parts.query or parts.fragment
    if not host or odd or not (url.isascii() and url.isprintable() and " " not in url):
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and _is_loopback(host))


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def _seconds(text: str) -> float:
    """Read a time-out. Raises InvalidSetting."""
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0
    if not (isfinite(seconds) and 0 < seconds <= 600):
        raise InvalidSetting(
            f"AFTERWORD_LLM_SECONDS is {text!r}", do="write a number from 1 to 600, for example 30"
        )
    return seconds


def _file(named: str | None) -> Path | None:
    return Path(named).expanduser() if named else None


def _usual_playbook() -> Path | None:
    usual = Path(user_config_dir("afterword", appauthor=False)) / "playbook.toml"
    return usual if usual.exists() else None


def _database(url: str) -> Mapping[str, str]:
    if not url:
        return {}
    try:
        parts = urlsplit(url)
        port = str(parts.port or "")
    except ValueError as error:
        raise InvalidSetting(DATABASE, do=WRITE) from error
    if parts.scheme not in {"postgresql", "postgres"} or not parts.path.strip("/"):
        raise InvalidSetting(DATABASE, do=WRITE)
    return {
        "NAME": unquote(parts.path.strip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": unquote(parts.hostname or ""),
        "PORT": port,
    }


DATABASE = "AFTERWORD_DATABASE_URL does not name a PostgreSQL database"
WRITE = "write postgresql://user:password@host:5432/name, or leave it out for SQLite"
