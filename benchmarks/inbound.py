"""Measure how fast mails that arrive are read, beside parsing alone, in one run.

    python benchmarks/inbound.py

Parsing alone is `email.message_from_bytes` of the standard library under compat32: it decodes
nothing. Aim of all that is done with a mail, its classification included: 3 times that.
"""

import random
import statistics
import time
from collections.abc import Callable, Iterator
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP

from afterword.calendars.regions import regions
from afterword.core.inbound.classifier import Reply
from afterword.core.inbound.new_text import new_text
from afterword.mail.received import received
from afterword.wiring import judge

AIM = 3
COUNT = 300
WORDS = (
    "thank you for your time we are still deciding and will be back by the end of next week with "
    "an answer about the role that we talked about in Zürich on Monday"
)
ROUTE = (
    "from mail{n}.acme.example (mail{n}.acme.example [192.0.2.{n}]) by mx.candidate.example "
    "(Postfix) with ESMTPS id 4XyZ{n} for <alex@candidate.example>; "
    "Tue, 13 Oct 2026 15:02:{n} +0200"
)


def mails(count: int, seed: int = 3) -> Iterator[bytes]:
    """Give mails as people and their programs send them: half with HTML, some with a file."""
    chance = random.Random(seed)  # noqa: S311 -- the same in every run
    for n in range(count):
        mail = EmailMessage(policy=SMTP)
        for hop in range(10, 10 + chance.randint(2, 6)):
            mail["Received"] = ROUTE.format(n=hop)
        mail["DKIM-Signature"] = "v=1; a=rsa-sha256; d=acme.example; s=s1; b=" + "aB3/" * 80
        mail["Authentication-Results"] = "mx.candidate.example; dkim=pass; spf=pass; dmarc=pass"
        mail["From"], mail["To"] = "Dana Größer <dana@acme.example>", "alex@candidate.example"
        mail["Subject"], mail["Date"] = f"Re: Größe {n}", "Tue, 13 Oct 2026 15:02:00 +0200"
        mail["Message-ID"], mail["In-Reply-To"] = f"<{n}@acme.example>", "<1@candidate.example>"
        for name in (
            "X-Mailer",
            "X-Spam-Status",
            "X-Originating-IP",
            "Thread-Topic",
            "MIME-Version",
        ):
            if name not in mail:
                mail[name] = "1.0"
        text = _letter(chance)
        mail.set_content(text)
        if n % 2:
            html = "".join(f"<div dir=ltr>{line}</div>\r\n" for line in text.split("\n"))
            mail.add_alternative(f"<html><body>{html}</body></html>", subtype="html")
        if n % 10 == 0:
            mail.add_attachment(chance.randbytes(60_000), maintype="application", subtype="pdf")
        yield mail.as_bytes()


def _letter(chance: random.Random) -> str:
    """Write a letter with an original below it."""
    lines = [" ".join(chance.choices(WORDS.split(), k=chance.randint(6, 13))) for _ in range(25)]
    new = "\n\n".join(lines[: chance.randint(1, 6)])
    old = "\n".join(f"> {line}" for line in lines[6:])
    wrote = "On Tue, 13 Oct 2026 at 09:02, Alex Morgan <alex@candidate.example> wrote:"
    return f"Hello Alex,\n\n{new}\n\nBest regards,\nDana\n\n{wrote}\n\n{old}\n"


def seconds(work: Callable[[bytes], object], raws: list[bytes]) -> float:
    """Give the time of one mail, the median of several rounds over all."""
    rounds = []
    for _ in range(7):
        began = time.process_time()
        for raw in raws:
            work(raw)
        rounds.append((time.process_time() - began) / len(raws))
    return statistics.median(rounds)


def row(name: str, took: float, alone: float, aim: float | None = None) -> None:
    """Print one line of the table."""
    verdict = "" if aim is None else f"  aim {aim}x{'' if took <= aim * alone else '  MISSED'}"
    print(f"{name:44} {took * 1e6:7.0f} us {1 / took:8.0f} a second {took / alone:6.2f}x{verdict}")


def main() -> None:
    """Print the table."""
    raws = list(mails(COUNT))
    print(f"{COUNT} mails of {sum(map(len, raws)) // COUNT} octets in the mean")
    alone = seconds(message_from_bytes, raws)
    row("parsing alone, email compat32", alone, alone)
    row("read", seconds(received, raws), alone)
    row("read and stripped", seconds(lambda raw: new_text(received(raw)), raws), alone)
    row("read, stripped and judged", seconds(judged(), raws), alone, AIM)


def judged() -> Callable[[bytes], object]:
    """Give all that is done with a mail: reading, stripping, what it is and what it means."""
    known, calendar = judge(), regions("US")

    def work(raw: bytes) -> object:
        mail = received(raw)
        return known.judge(Reply(mail, new_text(mail)), calendar=calendar, zone="")

    return work


if __name__ == "__main__":
    main()
