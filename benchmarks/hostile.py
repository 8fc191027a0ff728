"""Read and judge hostile and mutated mails as the program does, apart from itself; print the worst.

    python benchmarks/hostile.py [COUNT]

Aim: none crashes or stalls, each within a second, memory bounded.
"""

import sys
import time
from pathlib import Path

from afterword.mail.parsing import Apart, Unread

sys.path.insert(0, str(Path(__file__).parents[1]))
AIM = 1.0


def main(count: int) -> int:
    """Read them all; give the exit status."""
    from tests.mail.hostile import mails, measured  # noqa: PLC0415 -- found beside us only now

    times, unread, faults, peak, largest, waited = [], 0, 0, 0, 0, 0.0
    with Apart(measured, seconds=5) as apart:
        apart(b"Subject: one to begin with\n\nThank you.\n")  # starts it, with all that it needs
        began = time.perf_counter()
        for raw in mails(count):
            asked = time.perf_counter()
            found = apart(raw)
            waited = max(waited, time.perf_counter() - asked)
            largest = max(largest, len(raw))
            if isinstance(found, Unread):
                unread += 1
                print(f"{found.because} {raw[:80]!r}")
                continue
            faulty, took, peak = found
            faults += faulty
            times.append(took)
    times.sort()
    print(f"{count} mails up to {largest / 2**20:.1f} MiB in {time.perf_counter() - began:.0f} s")
    print(f"{'ended or stalled the process that reads':52} {unread:10}     aim 0")
    print(f"{'read with faults':52} {faults:10}")
    for name, at in (("median", 0.5), ("of a hundred the slowest", 0.99), ("slowest", 1)):
        took = times[min(int(at * len(times)), len(times) - 1)]
        print(
            f"{name:52} {took * 1e3:7.1f} ms     aim {AIM:.0f} s{'' if took < AIM else '  MISSED'}"
        )
    print(f"{'longest wait for an answer, beside other work':52} {waited * 1e3:7.1f} ms")
    print(f"{'peak memory of the process that reads':52} {peak:6} MiB")
    return int(unread > 0 or times[-1] >= AIM)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000))
