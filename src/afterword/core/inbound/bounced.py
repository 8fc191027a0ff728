"""What a bounce tells: which address failed, whether for good, and which message it was."""

import re
from collections.abc import Iterator

from afterword.core.inbound.delivery import (
    ADDRESS,
    CODE,
    ENHANCED,
    Delivery,
    deliveries,
)
from afterword.core.inbound.judgement import Bounce
from afterword.core.inbound.received import Received
from afterword.core.inbound.sender import address, sender
from afterword.core.inbound.wording import Phrases, Words, words

HARD, SOFT = Bounce.HARD, Bounce.SOFT

BY_CODE = {
    "5.1": HARD,  # the address is wrong
    "5.2.1": HARD,  # the mailbox is disabled
    "5.2.2": SOFT,  # it is full
    "5.2.3": SOFT,  # the message is too large for it
    "5.2.4": HARD,  # the list behind it cannot be expanded
    "5.3": SOFT,  # their system, among it a message too large
    "5.4.1": HARD,  # Exchange: no such recipient here
    "5.4.4": HARD,  # no such domain
    "5.4.310": HARD,  # Exchange: the same
    "5.4": SOFT,  # the way there
    "5.5": SOFT,  # the two servers misunderstand each other
    "5.6": SOFT,  # what the message contains
    "5.7": SOFT,  # policy: another message, or another day, may pass
}
"""What an enhanced status code means (RFC 3463), the longest beginning first."""

FULL = Phrases(
    "mailbox full", "mailbox is full", "mail box full", "box is full", "inbox is full", "inbox full", "mailbox size limit",
    "over quota", "overquota", "over its quota", "over the quota", "over their quota", "quota exceeded", "exceeded quota", "exceeds quota",
    "exceeded storage", "exceeded its quota", "quota", "not enough space", "insufficient storage", "insufficient system storage",
    "storage space", "out of storage", "no space left", "disk full", "mailbox has exceeded", "exceeded the space", "account is full",
    "too many messages", "message too large", "message is too large", "too big", "message size exceeds", "exceeds size",
    "size limit", "exceeds the maximum", "exceeds maximum", "larger than", "postfach voll", "postfach ist voll", "speicherplatz",
    "boîte pleine", "boîte aux lettres est pleine", "buzón lleno", "buzón está lleno", "casella piena", "casella è piena",
    "caixa postal cheia", "caixa de correio cheia", "mailbox vol", "空き容量", "容量", "いっぱい", "空间不足", "已满", "переполнен",
)  # fmt: skip
"""That there is no room, in small letters."""
LATER = Phrases(
    "greylist", "graylist", "grey listed", "greylisted", "try again later", "try later", "temporarily", "temporary failure",
    "temporary error", "temporary problem", "transient", "has been delayed", "delivery delayed", "is delayed", "not yet been delivered",
    "still undelivered", "still trying", "will be retried", "will keep trying", "will continue to", "warning message only",
    "do not need to resend", "no need to resend", "too many connections", "too many recipients", "rate limit", "ratelimit", "rate-limit",
    "connection timed out", "connection refused", "connection reset", "connection lost", "operation timed out", "timed out", "timeout", "time out",
    "retry time", "retry timeout", "too long", "expired", "could not be reached", "queue too long", "unable to connect", "not responding",
    "no route to host", "network is unreachable", "service unavailable", "service not available", "resources temporarily", "zustellung verzögert",
    "verzögert", "retardé", "différé", "retrasado", "demorado", "ritardo", "vertraagd", "遅延", "遅れ",
)  # fmt: skip
"""That it may pass another day, in small letters."""
REFUSED = Phrases(
    "spam", "blocked", "blacklist", "block list", "blocklist", "black list", "listed at", "rbl", "dnsbl", "spamhaus", "spamcop", "reputation",
    "content rejected", "content filter", "message rejected", "message refused", "message was rejected", "rejected due to", "rejected for policy",
    "policy", "virus", "malware", "prohibited attachment", "attachment", "dmarc", "spf", "dkim", "not authorized", "not authorised", "not permitted",
    "access denied", "relay access", "relaying denied", "relay denied", "unable to relay", "relay not permitted", "authentication required",
    "bulk", "unsolicited", "reverse dns", "client host", "restricted", "sender denied", "sender address rejected", "sender rejected",
)  # fmt: skip
"""That they did not want this message, in small letters."""
UNKNOWN = Phrases(
    "user unknown", "unknown user", "unknown recipient", "recipient unknown", "unknown local", "unknown address", "unknown mailbox", "no such user",
    "no such recipient", "no such mailbox", "no such address", "no such person", "no such account", "no mailbox", "not a valid mailbox", "mailbox not found",
    "mailbox unavailable", "mailbox does not exist", "mailbox disabled", "mailbox is disabled", "mailbox is inactive", "does not exist", "doesn't exist", "doesn't have a",
    "not exist", "invalid recipient", "invalid address", "invalid mailbox", "invalid user", "address rejected", "address not found", "recipient rejected",
    "recipient not found", "recipient address rejected", "user not found", "user doesn't", "user does not", "not our customer",
    "account has been disabled", "account is disabled", "account disabled", "account inactive", "account that you tried to reach is disabled", "account has been suspended",
    "account is inactive", "has been deactivated", "no longer available", "no longer valid", "no longer in use", "not listed in", "not found in directory",
    "unrouteable", "unroutable", "host unknown", "unknown host", "host not found", "host or domain name not found", "domain not found", "unknown domain", "no mx",
    "couldn't find any host", "name service error", "no such domain", "nxdomain", "bad destination", "bad address", "undeliverable address",
    "not a known user", "not known here", "not known at", "is not a known", "isn't a known", "we do not have", "there is no user", "no one by that name", "no account by that name", "not active",
    "has moved", "unbekannt", "existiert nicht", "inexistant", "inconnu", "introuvable", "n'existe pas", "desconocid", "no existe", "inexistente", "não existe",
    "sconosciuto", "non esiste", "onbekend", "bestaat niet", "宛先が見つかり", "宛先不明", "存在しません", "見つかりません", "不存在", "не существует",
)  # fmt: skip
"""That there is no such address, in small letters."""

COPY = re.compile(
    r"^[ \t>|]*(?:-{2,}.{0,60}(?:original|returned|message|header|copy|below|follow|unsent).{0,60}$"
    r"|(?:original message|received: from|return-path:|message-id:|reporting-mta:))",
    re.IGNORECASE | re.MULTILINE,
)
"""Where the copy of the message begins in the text of a bounce."""
LABELLED = re.compile(r"message[- _]?id\b[\"']?[\s:=>|]{1,40}(<[^<>\s]{3,900}>)", re.IGNORECASE)
IN_PLAIN = re.compile(
    r"message[- _]?id\b[\"']?[\s:=]{1,10}([^<>\s\"']{1,400}@[^<>\s\"']{1,255})", re.IGNORECASE
)
THREAD = re.compile(r"<[^<>\s]{3,900}>")
COPIES = frozenset(
    {"message/rfc822", "message/global", "text/rfc822-headers", "message/rfc822-headers"}
)
LONGEST = 100_000
NOBODY = re.compile(r"^(?:mailer-daemon|postmaster|abuse|support|helpdesk|noreply|no-reply)@")


def failed_recipients(mail: Received) -> tuple[str, ...]:
    """Give the addresses that failed; where a report names two for one, both.

    The report for machines is asked first, then the library of formats, then the head, then the
    words, where the first address counts that is neither the reporter's nor the reader's own.
    """
    reported = [each for told in _failed(mail) for each in told.recipients]
    listed = [*mail.failed, *mail.delayed]
    headed = [each[0] for each in ADDRESS.finditer(mail.header("X-Failed-Recipients"))]
    found = reported or listed or headed or list(_named(mail))
    return tuple(dict.fromkeys(each.strip("<>.'\"").lower() for each in found))


def _failed(mail: Received) -> list[Delivery]:
    """Give those of a report that failed, or were delayed; all, where it does not say."""
    told = deliveries(mail)
    return [each for each in told if each.action in {"failed", "delayed"}] or list(told)


def _named(mail: Received) -> Iterator[str]:
    own = {address(mail.header(name)) for name in ("To", "Delivered-To", "X-Original-To")}
    own.add(sender(mail))
    notice = IN_PLAIN.sub("", LABELLED.sub("", f"{_notice(mail)}\n{mail.header('Subject')}"))
    for found in ADDRESS.finditer(notice):
        each = found[0].strip(".'").lower()
        before = notice[max(0, found.start() - 10) : found.start()].lower()
        if each not in own and not NOBODY.match(each) and "from" not in before:
            yield each
            return


def hardness(mail: Received) -> Bounce:
    """Tell whether the address failed for good.

    An enhanced code of the fourth class is soft, and of the fifth as ``BY_CODE`` says, unless what
    the other server said in words knows better: a full mailbox is often given a code that says no
    more than failed. Of several recipients, one that failed for good makes it hard.
    """
    told = _failed(mail)
    each = [_of_delivery(one, mail) for one in told] or [_of_words(mail)]
    return HARD if HARD in each else SOFT


def _of_delivery(told: Delivery, mail: Received) -> Bounce:
    if told.action == "delayed":
        return SOFT
    said = told.diagnostic or (
        "" if told.status and not told.status.endswith(".0.0") else _notice(mail)
    )
    return _of_code(told.status, words(said)) or _of_words(mail)


def _of_words(mail: Received) -> Bounce:
    """Judge by the text of the notice: its code, else its words, else what the library says."""
    if mail.delayed and not mail.failed:
        return SOFT
    notice = _notice(mail)
    said = words(f"{mail.header('Subject')}\n{notice}")
    codes = ENHANCED.search(notice)
    if codes and (judged := _of_code(codes[0], said)):
        return judged
    basic = CODE.search(notice)
    if basic and basic[0].startswith("4"):
        return SOFT
    return _by_words(said) or HARD


def _of_code(status: str, said: Words) -> Bounce | None:
    """Judge by code and words together; nothing when neither tells."""
    if status.startswith("4"):
        return SOFT
    spoken = _by_words(said)
    if not status:
        return spoken
    known = next((BY_CODE[code] for code in _beginnings(status) if code in BY_CODE), None)
    if said.find(FULL):
        return SOFT
    if known is SOFT and status.count(".0") == 0 and not status.startswith(("5.5", "5.7", "5.3")):
        return SOFT
    if status.startswith("5.1") or status == "5.2.1":
        return HARD
    return spoken or known


def _beginnings(status: str) -> Iterator[str]:
    first, second, _ = status.split(".")
    yield from (status, f"{first}.{second}")


def _by_words(said: Words) -> Bounce | None:
    if said.find(FULL):
        return SOFT
    if said.find(UNKNOWN):
        return HARD
    if said.find(LATER) or said.find(REFUSED):
        return SOFT
    return None


def _notice(mail: Received) -> str:
    """Give what a bounce says before the copy of the message."""
    copy = COPY.search(mail.text, 1)
    head = mail.text[: copy.start()] if copy else mail.text
    return head if ADDRESS.search(head) or len(head) > 200 else mail.text[:3_000]


def original_message_id(mail: Received) -> str:
    """Find the Message-ID of what failed, with its angle brackets; empty when it is not told.

    It stands in the head of the copy that comes along, as a part or as text, and the thread of the
    bounce itself is asked last.
    """
    own = mail.header("Message-ID").strip()
    for found in _ids(mail):
        if found != own:
            return found
    return ""


def _ids(mail: Received) -> Iterator[str]:
    copies = [part.text for part in mail.parts if part.type in COPIES]
    others = [part.text for part in mail.parts if part.type not in COPIES]
    for text in (*copies, mail.text, *others):
        yield from (found[1] for found in LABELLED.finditer(text[:LONGEST]))
    for name in ("X-Original-Message-ID", "Original-Message-ID", "In-Reply-To"):
        yield from THREAD.findall(mail.header(name))
    yield from reversed(THREAD.findall(mail.header("References")))
    for text in (*copies, mail.text, *others):
        yield from (f"<{found[1]}>" for found in IN_PLAIN.finditer(text[:LONGEST]))
