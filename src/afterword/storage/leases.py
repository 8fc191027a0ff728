"""What one thread of one process alone may do, by name, until it lets go or dies.

Held by the operating system or by the server, not by a clock: whoever is killed has let go.
"""

import fcntl
from typing import IO

from django.db import DatabaseError, connection

from afterword.storage.database import lock_number, lock_place

COUNT = """
SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid()
"""


class Leases:
    """The leases of one thread; on PostgreSQL they hang on its connection."""

    def __init__(self) -> None:
        self._held: dict[str, IO[str] | None] = {}

    def take(self, name: str) -> bool:
        """Take what goes by a name; False while another has it."""
        if name in self._held:
            return True
        return self._of_server(name) if connection.vendor == "postgresql" else self._of_file(name)

    def let_go(self, name: str) -> None:
        """Let others have it."""
        if name not in self._held:
            return
        file = self._held.pop(name)
        if file is not None:
            file.close()
        elif connection.connection is not None:
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_unlock(%s)", [lock_number(name)])

    def close(self) -> None:
        """Let others have all of them."""
        for name in tuple(self._held):
            self.let_go(name)

    def hold(self) -> bool:
        """Tell whether all are held still; when the connection broke none is, and all are let go.

        Raises nothing: a server that restarts is asked again later.
        """
        if connection.vendor != "postgresql":
            return True
        try:
            with connection.cursor() as cursor:
                cursor.execute(COUNT)
                held = bool(cursor.fetchone()[0] >= len(self._held))
        except DatabaseError:
            connection.close()
            held = False
        if not held:
            self._held.clear()
        return held

    def _of_file(self, name: str) -> bool:
        file = lock_place(name).open("w", encoding="ascii")
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            file.close()
            return False
        self._held[name] = file
        return True

    def _of_server(self, name: str) -> bool:
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_try_advisory_lock(%s)", [lock_number(name)])
            taken = bool(cursor.fetchone()[0])
        if taken:
            self._held[name] = None
        return taken


def mend() -> None:
    """Close the connection of this thread if it broke, so that the next use opens another."""
    if connection.connection is not None and not connection.is_usable():
        connection.close()


def part() -> None:
    """Close the connection of this thread, as it will not be used for long."""
    connection.close()
