"""What the environment says about where Afterword keeps its data and where it listens."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote, urlsplit

from platformdirs import user_cache_dir, user_config_dir, user_data_dir

from afterword.core.errors import InvalidSetting


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
    )


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
