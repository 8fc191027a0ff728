"""What it takes to watch 200 mailboxes on a real Dovecot: memory, time of the processor, delay.

Every mailbox has its own connection that waits for news (IDLE). Memory is compared with that of
the same process before the first connection.
"""

import os
import resource
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from threading import Event, Thread

sys.path.insert(0, str(Path(__file__).parents[1]))

from afterword import wiring
from afterword.actions.listen import FOLDER
from afterword.actions.mailroom import Mailroom
from afterword.mail.credential import Password
from afterword.mail.post import MailPost
from afterword.worker.watching import Watching
from tests.mail_servers import dovecot_postfix
from tests.mail_servers.dovecot_postfix import Person, Servers
from tests.worker.rooms import real_room, shift

MAILBOXES, PEOPLE, SECONDS = 200, 10, 60


def memory() -> float:
    """Give the memory that this process holds, in MiB."""
    fields = Path("/proc/self/statm").read_text(encoding="ascii").split()
    return int(fields[1]) * resource.getpagesize() / 2**20


def measure(servers: Servers) -> None:
    """Print the figures."""
    people = [servers.person() for _ in range(PEOPLE)]
    room = real_room(MailPost(wiring.mailboxes(), lambda _: Password(people[0].password)))
    for n in range(MAILBOXES):
        box = servers.mailbox(people[n % PEOPLE])
        box = replace(box, id=f"m{n}", address=f"m{n}@candidate.example", login=box.user)
        room.mailboxes.put(box)
    before, stop = memory(), Event()
    watching = Watching(shift(room), Random(1))  # noqa: S311 -- spreads attempts
    thread = Thread(target=watching.run, args=(stop,), daemon=True)
    began = time.perf_counter()
    thread.start()
    while not all(seen(room, n) for n in range(MAILBOXES)):
        time.sleep(0.2)
    took = time.perf_counter() - began
    cpu = time.process_time()
    time.sleep(SECONDS)
    cpu = (time.process_time() - cpu) / SECONDS
    grown = memory() - before
    print(f"{f'opening {MAILBOXES} mailboxes':52} {took:7.1f} s")
    print(f"{'memory a mailbox':52} {grown / MAILBOXES:7.2f} MiB of {memory():.0f} in all")
    print(f"{f'processor while {MAILBOXES} wait':52} {cpu:7.2%} of one core")
    first, last = delay(servers, people, room)
    print(f"{'from delivery to the end of the look, first of 20':52} {first:7.2f} s")
    print(f"{'the same, last of 20':52} {last:7.2f} s")
    stop.set()
    thread.join(5)


def seen(room: Mailroom, number: int) -> int:
    """Give how far a mailbox has been looked at; nought before the first look."""
    place = room.mailboxes.place(f"m{number}", FOLDER)
    return place.uid + 1 if place.uidvalidity else 0


def delay(servers: Servers, people: list[Person], room: Mailroom) -> tuple[float, float]:
    """Deliver a mail to one account; give when the first and the last who watch it have looked.

    Dovecot looks every 30 seconds by itself where the kernel lets it watch no more folders.
    """
    mine = range(0, MAILBOXES, PEOPLE)
    far = [seen(room, n) for n in mine]
    began = time.perf_counter()
    mail = b"From: a@firm.example\r\nSubject: x\r\nMessage-ID: <x@firm.example>\r\n\r\nx\r\n"
    servers.deliver("a@firm.example", people[0].address, mail)
    waiting, took = dict(zip(mine, far, strict=True)), []
    while waiting:
        time.sleep(0.05)
        for n in [n for n, before in waiting.items() if seen(room, n) > before]:
            took.append(time.perf_counter() - began)
            del waiting[n]
    return took[0], took[-1]


def main() -> None:
    """Run in a process of its own, over a database of its own."""
    if len(sys.argv) > 1:
        with dovecot_postfix.running() as servers:
            measure(servers)
    elif reason := dovecot_postfix.missing():
        print(f"not run: {reason}")
    else:
        with TemporaryDirectory() as folder:
            given = os.environ | {"AFTERWORD_DATA_DIR": folder, "AFTERWORD_DATABASE_URL": ""}
            subprocess.run([sys.executable, __file__, "measure"], env=given, check=True)


if __name__ == "__main__":
    main()
