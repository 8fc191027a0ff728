"""A private PostgreSQL for the tests: its own folder and socket, stopped by itself."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp


def binaries() -> Path | None:
    """Find PostgreSQL's programs, the newest first."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), reverse=True)
    return found[0].parent if found else None


@contextmanager
def running(programs: Path) -> Iterator[str]:
    """Start a server as a normal user and give its folder of sockets."""
    folder = Path(mkdtemp(prefix="afterword-pg-"))
    as_user = (
        ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"]
        if os.getuid() == 0
        else []
    )
    if as_user:
        shutil.chown(folder, "postgres", "postgres")
    folder.chmod(0o755)

    def run(*command: str) -> None:
        subprocess.run(
            [*as_user, *command],
            check=True,
            capture_output=True,
            cwd=folder,
            env={"LC_ALL": "C.UTF-8"},
        )

    data, ctl = str(folder / "data"), str(programs / "pg_ctl")
    try:
        run(
            str(programs / "initdb"),
            "-D",
            data,
            "-A",
            "trust",
            "-U",
            "afterword",
            "-E",
            "UTF8",
            "--no-sync",
        )
        options = f"-c listen_addresses='' -c unix_socket_directories={folder} -c fsync=off"
        run(ctl, "-D", data, "-w", "-l", str(folder / "log"), "-o", options, "start")
        try:
            run(str(programs / "createdb"), "-h", str(folder), "-U", "afterword", "afterword")
            yield str(folder)
        finally:
            run(ctl, "-D", data, "-w", "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)
