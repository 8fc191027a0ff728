"""The database: the embedded SQLite of one person, or the PostgreSQL of many."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

import django
from django.apps import apps
from django.conf import settings as django_settings
from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from afterword.settings import Settings, settings

if TYPE_CHECKING:
    from afterword.storage.store import DjangoStore

APPS = ["afterword.storage"]


def databases(chosen: Settings) -> dict[str, dict[str, Any]]:
    """Give the databases in the form Django wants.

    SQLite needs all three of write-ahead log, immediate transactions and a timeout: with fewer,
    two writers fail with "database is locked".
    """
    if chosen.database:
        return {"default": {"ENGINE": "django.db.backends.postgresql", **chosen.database}}
    return {
        "default": {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": str(chosen.data_dir / "afterword.sqlite3"),
            "OPTIONS": {
                "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;",
                "transaction_mode": "IMMEDIATE",
                "timeout": 20,
            },
        }
    }


def open_store() -> "DjangoStore":
    """Open the store of this machine, its tables brought up to date."""
    chosen = settings()
    if not chosen.database:
        _private_folder(chosen)
    if not django_settings.configured and "DJANGO_SETTINGS_MODULE" not in os.environ:
        django_settings.configure(
            DATABASES=databases(chosen),
            INSTALLED_APPS=APPS,
            USE_TZ=True,
            DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
        )
    if not apps.ready:
        django.setup()
    migrate()
    from afterword.storage.store import DjangoStore  # noqa: PLC0415 -- rows need Django set up

    return DjangoStore()


def migrate() -> None:
    """Bring the tables up to date, one process at a time; a glance suffices when they are."""
    if _behind():
        with alone():
            if _behind():
                call_command("migrate", verbosity=0, interactive=False)


def _behind() -> bool:
    executor = MigrationExecutor(connection)
    return bool(executor.migration_plan(executor.loader.graph.leaf_nodes()))


@contextmanager
def alone(name: str = "") -> Iterator[None]:
    """Keep all others out of what goes by a name, in this process and in every other.

    By a lock of the server, or by one on a file beside the data; without a name it is that of
    the migrations. No transaction is open meanwhile, so that others can write.
    """
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_lock(%s)", [lock_number(name)])
            try:
                yield
            finally:
                cursor.execute("SELECT pg_advisory_unlock(%s)", [lock_number(name)])
        return
    with lock_place(name).open("w", encoding="ascii") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def lock_number(name: str) -> int:
    """Give the number by which the server knows a lock; the same for every process."""
    return int.from_bytes(_digest(name), signed=True) if name else LOCK


def lock_place(name: str) -> Path:
    """Give the file by which processes on one machine know a lock."""
    return Path(f"{connection.settings_dict['NAME']}{_digest(name).hex() if name else ''}.lock")


def _digest(name: str) -> bytes:
    return sha256(name.encode()).digest()[:8]


LOCK = 8642
"""Any number, the same for every process."""


def _private_folder(chosen: Settings) -> None:
    """Make the folder and the file readable by their owner alone: notes are private."""
    chosen.data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
    file = chosen.data_dir / "afterword.sqlite3"
    if not file.exists():
        file.touch(mode=0o600)
