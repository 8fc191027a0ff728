"""Measure what is claimed, as ratios in one run."""

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

PLAN = ("plan", "examples/panel.yaml", "--now", "2026-10-14T09:00-05:00")
BIN = str(Path(sys.executable).parent / "afterword")
COMMANDS = {
    "python -c pass": [sys.executable, "-c", "pass"],
    "afterword --help": [BIN, "--help"],
    "afterword plan examples/panel.yaml": [BIN, *PLAN],
}
OTHERS = (
    "calendars.py", "timeline.py", "writing.py", "grounding.py", "proofreading.py", "inbound.py",
    "understanding.py",
    "sweep.py", "sending.py", "dispatching.py", "watching.py",
)  # fmt: skip


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
    """Compare planning an application with parsing its JSON.

    Every plan is of a record of its own, so that nothing can be remembered from the one before.
    """
    from afterword.storage import document  # noqa: PLC0415 -- after the commands
    from afterword.storage.case_file import read  # noqa: PLC0415 -- after the commands
    from afterword.wiring import planner  # noqa: PLC0415 -- after the commands

    made, now = planner(), datetime.fromisoformat(PLAN[-1])
    text = document.text(read(Path("examples/panel.yaml")))
    records = [document.read(text) for _ in range(200)]
    parse = best(lambda: json.loads(text))
    took = best(lambda: [made.plan(each, now=now) for each in records]) / len(records)
    row("planning a panel of four", f"{took * 1e6:.0f} us", took / parse, 3)
    print(f"{'plans a second on one core':52} {1 / took:10.0f}          aim 10000")


def history() -> None:
    """Show what a plan costs as the history grows; it should grow no faster than the history."""
    from afterword.core.model.followup import Kind  # noqa: PLC0415 -- as above
    from afterword.core.model.happening import (  # noqa: PLC0415 -- as above
        Meaning,
        Note,
        Reply,
        Sent,
    )
    from afterword.storage.case_file import read  # noqa: PLC0415 -- as above
    from afterword.wiring import planner  # noqa: PLC0415 -- as above

    made, case = planner(), read(Path("examples/one-interviewer.yaml"))
    begun, who = case.interviews[0].end, case.contacts[0].name
    first = 0.0
    for count in (1, 10, 100, 1000):
        happenings = []
        for n in range(count):
            at = begun + timedelta(hours=n + 1)
            happenings.append(
                (
                    Sent(at=at, kind=Kind.DELAY_ACK, to=who),
                    Reply(at=at, sender=who, meaning=Meaning.STILL_DECIDING),
                    Note(at=at, text="noted"),
                )[n % 3]
            )
        grown = replace(case, happenings=tuple(happenings))
        now = begun + timedelta(hours=count + 2)
        took = best(lambda each=grown, now=now: made.plan(each, now=now), 5)
        first = first or took
        print(
            f"{f'planning after {count} happenings':52} {took * 1e6:7.0f} us {took / first:8.1f}x"
        )


def best(work: Callable[[], object], calls: int = 10) -> float:
    """Give the best time of one call in seconds of this process, over many."""
    times = []
    for _ in range(15):
        began = time.process_time()
        for _ in range(calls):
            work()
        times.append((time.process_time() - began) / calls)
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
    history()
    memory()
    for other in OTHERS:
        print(f"\n{other}", flush=True)
        subprocess.run([sys.executable, str(Path(__file__).with_name(other))], check=True)
