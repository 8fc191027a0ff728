"""Kill workers while they send, over as many messages as told, and count what became of them.

    python benchmarks/crash.py [MESSAGES] [SEED]

Every campaign sends by a sink that fails at half of the messages (see tests/journeys/crash.py).
Only the last number of a line may be other than nought: what is handed to the person.
"""

import sys
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.journeys.crash import Campaign, Counts, kills, one_of_all, power_cuts, restarts
from tests.mail_servers.certificates import Pair, issued
from tests.storage.postgres import address, binaries, restart, running


def on_sqlite(folder: Path, certificate: Pair, sends: int, seed: int) -> int:
    """Kill, and lose the last writes, on SQLite."""
    wrong = 0
    rounds = max(sends // 25, 4)
    for name, trouble in (
        ("SQLite, two workers, killed in turn", lambda it: kills(it, 2 * rounds)),
        (
            "SQLite, two workers, killed together, last writes cut",
            lambda it: power_cuts(it, rounds),
        ),
    ):
        here = folder / name.replace(" ", "-")
        campaign = Campaign(here, certificate, sends, chance_of(seed))
        wrong += told(name, campaign.run(trouble))
    return wrong


def on_postgresql(folder: Path, certificate: Pair, sends: int, seed: int) -> int:
    """Kill, and restart the server, on PostgreSQL with Procrastinate."""
    programs = binaries()
    if programs is None:
        print("PostgreSQL is not installed: not run")
        return 0
    wrong = 0
    rounds = max(sends // 25, 4)
    for name, workers, makes in (
        (
            "PostgreSQL, two workers, killed one by one",
            2,
            lambda _: lambda it: kills(it, 2 * rounds),
        ),
        ("PostgreSQL, four workers, one of them killed", 4, lambda _: one_of_all),
        (
            "PostgreSQL, two workers, the server restarted",
            2,
            lambda at: lambda it: restarts(it, rounds, lambda: restart(programs, at)),
        ),
    ):
        with running(programs) as at:
            here = folder / name.replace(" ", "-")
            campaign = Campaign(
                here,
                certificate,
                sends,
                chance_of(seed),
                address(at),
                workers,
            )
            wrong += told(name, campaign.run(makes(at)))
    return wrong


def chance_of(seed: int) -> Random:
    """Give the same chance for the same seed."""
    return Random(seed)  # noqa: S311 -- so that a run can be repeated


def told(name: str, counts: Counts) -> int:
    """Print what became of a campaign, and give how much of it is wrong."""
    print(f"{name}\n    {counts}", flush=True)
    return sum(counts.faults)


if __name__ == "__main__":
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    start = int(sys.argv[2]) if len(sys.argv) > 2 else 8642
    with TemporaryDirectory() as place:
        pair = issued(Path(place))
        found = on_sqlite(Path(place), pair, number, start)
        found += on_postgresql(Path(place), pair, number, start)
    sys.exit(found > 0)
