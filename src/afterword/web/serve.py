"""Serve the page to this machine."""

import os
import socket
import sys

from granian import Granian
from granian.constants import Interfaces

from afterword.core.errors import PortTaken

HOST = "127.0.0.1"


def serve(port: int, *, worker: bool) -> None:
    """Bring the database up to date and serve the page on loopback until stopped.

    With a worker it also sends what is due and watches mailboxes. Raises PortTaken.
    """
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError as error:
            raise PortTaken(f"another program listens on port {port}") from error
    os.environ["DJANGO_SETTINGS_MODULE"] = "afterword.web.settings"
    from afterword.storage.database import open_store  # noqa: PLC0415 -- needs the line above

    open_store()
    server = Granian(
        f"afterword.web.{'with_worker' if worker else 'wsgi'}:application",
        address=HOST,
        port=port,
        interface=Interfaces.WSGI,
        log_enabled=False,
    )
    sys.stdout.write(f"Afterword is at http://{HOST}:{port}/  (this machine only; Ctrl-C stops)\n")
    sys.stdout.flush()
    server.serve()
