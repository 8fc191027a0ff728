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
    if os.getuid() == 0:
        shutil.chown(folder, "postgres", "postgres")
    folder.chmod(0o755)
    data = str(folder / "data")
    try:
        ways = ("-A", "trust", "-U", "afterword", "-E", "UTF8", "--no-sync")
        _run(folder, programs / "initdb", "-D", data, *ways)
        options = f"-c listen_addresses='' -c unix_socket_directories={folder} -c fsync=off"
        _ctl(programs, folder, "-w", "-l", str(folder / "log"), "-o", options, "start")
        try:
            _run(folder, programs / "createdb", "-h", folder, "-U", "afterword", "afterword")
            yield str(folder)
        finally:
            _ctl(programs, folder, "-w", "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def address(folder: str) -> str:
    """Give the address of a running server's database."""
    return f"postgresql://afterword@{folder.replace('/', '%2F')}/afterword"


def restart(programs: Path, folder: str) -> None:
    """Break all connections of a running server at once, as when its machine is started anew."""
    options = ("-w", "-m", "immediate", "-l", f"{folder}/log")
    _ctl(programs, Path(folder), *options, "restart")


def _ctl(programs: Path, folder: Path, *words: str) -> None:
    _run(folder, programs / "pg_ctl", "-D", folder / "data", *words)


def _run(folder: Path, *command: str | Path) -> None:
    user = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"]
    subprocess.run(
        [*(user if os.getuid() == 0 else ()), *command],
        check=True,
        capture_output=True,
        cwd=folder,
        env={"LC_ALL": "C.UTF-8"},
    )
