"""Measure what is claimed, as ratios in one run."""

import json
import statistics
import subprocess
import sys
import time
from datetime import datetime
from pathlib import Path

PLAN = ("plan", "examples/panel.yaml", "--now", "2026-10-14T09:00-05:00")
BIN = str(Path(sys.executable).parent / "afterword")
COMMANDS = {
    "python -c pass": [sys.executable, "-c", "pass"],
    "afterword --help": [BIN, "--help"],
    "afterword plan examples/panel.yaml": [BIN, *PLAN],
}


def timed(command: list[str]) -> float:
    """Give the wall time of one run in seconds."""
    began = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    return time.perf_counter() - began


def commands() -> None:
    """Compare the start of commands with that of Python itself."""
    runs: dict[str, list[float]] = {name: [] for name in COMMANDS}
    for _ in range(21):
        for name, command in COMMANDS.items():
            runs[name].append(timed(command))
    floor = statistics.median(runs["python -c pass"])
    for name, aim in (("afterword --help", 8), ("afterword plan examples/panel.yaml", 25)):
        took = statistics.median(runs[name])
        row(name, f"{took * 1e3:.0f} ms", took / floor, aim)


def planning() -> None:
    """Compare planning one loaded application with parsing its JSON."""
    from afterword.storage import document  # noqa: PLC0415 -- after the commands
    from afterword.storage.case_file import read  # noqa: PLC0415 -- after the commands
    from afterword.wiring import planner  # noqa: PLC0415 -- after the commands

    made = planner()
    application = read(Path("examples/panel.yaml"))
    text, now = document.text(application), datetime.fromisoformat(PLAN[-1])
    parse = best(lambda: json.loads(text))
    row(
        "planning a panel of four", f"{best(lambda: made.plan(application, now=now)) * 1e6:.0f} us",
        best(lambda: made.plan(application, now=now)) / parse, 3,
    )  # fmt: skip


def best(work: object) -> float:
    """Give the best time of one call, over many."""
    assert callable(work)  # noqa: S101 -- a benchmark of ours
    times = []
    for _ in range(30):
        began = time.perf_counter()
        for _ in range(50):
            work()
        times.append((time.perf_counter() - began) / 50)
    return min(times)


def memory() -> None:
    """Show the peak memory of both commands."""
    for name, command in COMMANDS.items():
        code = (
            "import resource, subprocess; "
            f"subprocess.run({command!r}, capture_output=True); "
            "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
        )
        done = subprocess.run(
            [sys.executable, "-c", code], check=True, capture_output=True, text=True
        )
        print(f"{'peak memory of ' + name:52} {int(done.stdout) / 1024:8.1f} MiB")


def row(name: str, took: str, ratio: float, aim: float) -> None:
    """Print one line of the table."""
    verdict = "" if ratio <= aim else "  MISSED"
    print(f"{name:52} {took:>10} {ratio:8.1f}x  aim {aim}x{verdict}")


if __name__ == "__main__":
    commands()
    planning()
    memory()
