"""Mails made to stall, crash or fill whoever reads them; the same ones for every seed."""

import base64
import random
import resource
import time
from collections.abc import Callable, Iterator
from email.message import EmailMessage
from email.policy import SMTP

from afterword.wiring import understood_here

Maker = Callable[[random.Random], bytes]
HEAD = b"From: Dana Whitfield <dana@acme.example>\r\nTo: alex@candidate.example\r\nSubject: Re: Shift Lead\r\nDate: Tue, 13 Oct 2026 15:02:00 +0200\r\n"


def head(*lines: bytes) -> bytes:
    """Give a usual head with more lines in it."""
    return HEAD + b"".join(line + b"\r\n" for line in lines)


def nested(depth: int, kind: bytes = b"mixed") -> bytes:
    """Nest multiparts as deep as asked."""
    opened = b"".join(
        b"Content-Type: multipart/%s; boundary=b%d\r\n\r\n--b%d\r\n" % (kind, n, n)
        for n in range(depth)
    )
    closed = b"".join(b"\r\n--b%d--" % n for n in reversed(range(depth)))
    return HEAD + opened + b"\r\nHello\r\n" + closed


def enclosed(depth: int) -> bytes:
    """Enclose mails in mails."""
    return HEAD + b"Content-Type: message/rfc822\r\n\r\n" * depth + b"Subject: x\r\n\r\nHello\r\n"


def _long_lines(chance: random.Random) -> bytes:
    line = chance.choice([b"a", b"a ", b"> ", b">", b"-", b"_", b"On 1 Oct 2026 ", b"a@b.example ", b":", b"\xe4", b"From: ", b"wrote: ", b"\t", b"(", b"<a@b>", b"\xef\xbc\x9a", b"1:"])  # fmt: skip
    return head() + b"\r\n" + line * (chance.choice((10_000, 1_000_000)) // len(line))


def _many_lines(chance: random.Random) -> bytes:
    lines = [b"On 1 Oct 2026 at 15:02 a@b.example", b"wrote:", b"> a", b">", b"", b"From: a", b"Sent: b", b"To: c@d.example", b"-- ", b"--", b"____", b"Sent from my iPhone", b"1 Oct 2026 15:02:", b"-----Original Message-----", b"a:", b"http://a.example", b"_" * 70]  # fmt: skip
    few = chance.sample(lines, chance.randint(1, 4))
    return head() + b"\r\n" + b"\r\n".join(chance.choice(few) for _ in range(20_000))


def _hostile_html(chance: random.Random) -> bytes:
    piece = chance.choice([b"<", b"<div>", b"<blockquote>", b"<div class=gmail_quote>", b"<!--", b"&", b"<a href='", b"<p><table><tr>", b"</div>", b"<br>", b"<svg><math>", b"<style>", b"<b><i><p>"])  # fmt: skip
    body = piece * (chance.choice((1_000, 400_000)) // len(piece))
    return head(b"Content-Type: text/html") + b"\r\n" + body


def _addresses(chance: random.Random) -> bytes:
    name = chance.choice(
        [b"To", b"From", b"Cc", b"Reply-To", b"X-Failed-Recipients", b"References"]
    )
    value = chance.choice([
        b'"' * 20_000, b"a@b.example, " * 20_000, b"(" * 3_000, b"(" * 3_000 + b")" * 3_000,
        b"<" * 20_000, b"<a@b> " * 20_000, b"=?utf-8?q?" * 5_000, b"=?utf-8?q?=0D=0ABcc:_e@f.example?= " * 2_000,
        b"\\" * 20_000, b"@," * 20_000, b"a:" * 10_000, b"[" * 20_000, b"=?" * 20_000,
    ])  # fmt: skip
    return name + b": " + value + b"\r\n" + head() + b"\r\nHello\r\n"


def _charsets(chance: random.Random) -> bytes:
    name = chance.choice([b"klingon", b"punycode", b"idna", b"zip", b"utf-7", b"utf-16", b"unicode_escape", b"undefined", b"hex", b"\xff", b"a" * 5_000, b"utf-8\0", b"us-ascii", b"iso-2022-jp", b"hz", b"big5"])  # fmt: skip
    body = chance.choice([chance.randbytes(5_000), b"\xff\xfe" * 9_000, b"a-" * 50_000, b"+2AA-" * 9_000, b"\x1b$B" * 9_000, b"\\ud800" * 9_000])  # fmt: skip
    return head(b'Content-Type: text/plain; charset="' + name + b'"') + b"\r\n" + body


def _encodings(chance: random.Random) -> bytes:
    name = chance.choice([b"base64", b"quoted-printable", b"x-uuencode", b"BASE64 ", b"8bit", b"x"])
    body = chance.choice([b"=" * 50_000, b"abc!!" * 9_000, b"=ZZ=\r\n" * 9_000, b"QQ==" * 20_000, chance.randbytes(5_000), base64.encodebytes(chance.randbytes(200_000)), b"begin 644 x\r\n" + b"M" * 60_000])  # fmt: skip
    return head(b"Content-Transfer-Encoding: " + name) + b"\r\n" + body


def _boundaries(chance: random.Random) -> bytes:
    mark = chance.choice([b"b", b"", b"-", b"b b", b" ", b"(", b"a" * 5_000, b"\xff", b'\\"'])
    line = chance.choice(
        [b"--" + mark, b"--" + mark + b"--", b"--" + mark + b"x", b"--", b"\r\n--" + mark]
    )
    body = (line + chance.choice([b"\r\n", b"\n", b"\r", b"", b"\r\n\r\nx\r\n"])) * (
        3_000 if len(mark) > 9 else 30_000
    )
    return head(b'Content-Type: multipart/mixed; boundary="' + mark + b'"') + b"\r\n" + body


def _heads(chance: random.Random) -> bytes:
    return chance.choice([
        b"Subject: " + b"a" * 1_000_000 + b"\r\n" + head() + b"\r\nHello\r\n",
        b"Subject: " + b"=?utf-8?b?w6Q=?= " * 60_000 + b"\r\n" + head() + b"\r\nHello\r\n",
        b"Subject: x\r\n" + b" y\r\n" * 200_000 + head() + b"\r\nHello\r\n",
        b"".join(b"X-%d: y\r\n" % n for n in range(60_000)) + head() + b"\r\nHello\r\n",
        b"X: y\r\n" * 200_000,
        b"no head at all\r\n" * 60_000,
        b":" * 500_000,
        b"a" * 2_000_000,
        b"Content-Type: text/plain" + b'; a="' * 20_000 + b"\r\n\r\nHello\r\n",
        b"Content-Type: text/plain" + b"; a*0*=''x" * 20_000 + b"\r\n\r\nHello\r\n",
        b"Date: " + b"1" * 100_000 + b"\r\n" + b"\r\nHello\r\n",
        b"Date: Tue, 99 Foo 99999 99:99:99 +9999\r\nSubject: x\r\n\r\nHello\r\n",
        b"\r\n" * 100_000, b"\0" * 100_000, b"", b"\n", b"\r", b"From ", b"\xff\xfe",
    ])  # fmt: skip


def _deep(chance: random.Random) -> bytes:
    depth = chance.choice((19, 21, 200, 1_000))
    return chance.choice(
        (nested(depth), nested(depth, b"alternative"), nested(depth, b"digest"), enclosed(depth))
    )


def _many_parts(chance: random.Random) -> bytes:
    part = chance.choice([b"Content-Type: text/plain\r\n\r\n" + b"a " * 4_000, b"\r\n", b"Content-Type: application/zip\r\n\r\nPK", b"Content-Type: message/rfc822\r\n\r\nSubject: x\r\n\r\ny"])  # fmt: skip
    return (
        head(b"Content-Type: multipart/mixed; boundary=b")
        + b"\r\n"
        + (b"--b\r\n" + part + b"\r\n") * 2_000
    )


def _bounces(chance: random.Random) -> bytes:
    line = chance.choice([b"a", b"<", b" ", b"a@", b"rcpt to:<", b"Your message", b"a@b.example "])
    tags = b"The following addresses had\r\nthis message was created automatically by mail delivery software\r\nA message that you sent could not be delivered\r\nYour message could not be delivered to\r\nthis is the email server at\r\nDid not reach the following recipient\r\n"
    body = tags + (line * 200 + b"\r\n") * 500 + line * 300_000
    kind = chance.choice(
        [b"text/plain", b"message/delivery-status", b"multipart/report; boundary=b"]
    )
    mail = b"From: MAILER-DAEMON@acme.example\r\nSubject: Undelivered\r\nContent-Type: " + kind
    return mail + b"\r\n\r\n--b\r\n\r\n" + body + b"\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n" + b"Action: failed\r\nFinal-Recipient: rfc822; a@b.example\r\n\r\n" * 9_000  # fmt: skip


def usual(chance: random.Random) -> bytes:
    """Make a mail as people send it."""
    mail = EmailMessage(policy=SMTP)
    mail["From"], mail["To"] = "Dana Whitfield <dana@acme.example>", "alex@candidate.example"
    mail["Subject"], mail["Date"] = "Re: Größe", "Tue, 13 Oct 2026 15:02:00 +0200"
    mail["Message-ID"] = "<1@acme.example>"
    mail.set_content(
        "Hello Alex,\n\nwe are still deciding. Grüße\n\nDana\n\nOn 1 Oct 2026 at 15:02, Alex <alex@candidate.example> wrote:\n> Hello\n"
        * chance.randint(1, 20)
    )
    if chance.random() < 0.6:
        mail.add_alternative("<p>Hello Alex,</p><blockquote>old</blockquote>" * 9, subtype="html")
    if chance.random() < 0.4:
        mail.add_attachment(
            chance.randbytes(3_000), maintype="application", subtype="pdf", filename="ä.pdf"
        )
    return mail.as_bytes()


def mutated(chance: random.Random) -> bytes:
    """Make a usual or a hostile mail and break it: flipped, cut, doubled and spliced octets."""
    mail = bytearray(
        usual(chance) if chance.random() < 0.8 else chance.choice(HOSTILE)(chance)[:200_000]
    )
    for _ in range(chance.randint(1, 30)):
        if not mail:
            break
        at, other = chance.randrange(len(mail)), chance.randrange(len(mail))
        match chance.randrange(5):
            case 0:
                mail[at] = chance.randrange(256)
            case 1:
                del mail[at : at + chance.randint(1, 200)]
            case 2:
                mail[at:at] = mail[other : other + chance.randint(1, 200)]
            case 3:
                mail[at:at] = chance.choice(
                    [b"\r\n", b"\n\n", b"\0", b"\r", b"=?", b"--", b'"', b"\xff\xfe", b"<div>"]
                )
            case _:
                del mail[at:]
    return bytes(mail)


HOSTILE: tuple[Maker, ...] = (_long_lines, _many_lines, _hostile_html, _addresses, _charsets, _encodings, _boundaries, _heads, _deep, _many_parts, _bounces)  # fmt: skip


def mails(count: int, seed: int = 5) -> Iterator[bytes]:
    """Give as many hostile mails as asked: of four, three are mutations."""
    chance = random.Random(seed)
    for n in range(count):
        yield (HOSTILE[n // 4 % len(HOSTILE)] if n % 4 == 0 else mutated)(chance)


def measured(raw: bytes) -> tuple[bool, float, int]:
    """Read and judge a mail, as the watcher of a mailbox has it done.

    Tells whether it had faults, its seconds of work, and the peak memory in MiB.
    """
    began = time.process_time()
    mail, judged = understood_here(raw, country="US", region="", zone="")
    took = time.process_time() - began
    new = judged.new_text if judged else ""
    for text in (mail.text, mail.html, new, *(part.text for part in mail.parts)):
        text.encode()  # raises where a half character was left
    return bool(mail.faults), took, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
