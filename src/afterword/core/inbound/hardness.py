"""Whether a bounce means that the address is wrong, or that another try may pass."""

import re

from afterword.core.inbound.delivery import ADDRESS, CODE, ENHANCED, Delivery, failures
from afterword.core.inbound.judgement import Bounce
from afterword.core.inbound.received import Received
from afterword.core.inbound.wording import Phrases, Words, words

HARD, SOFT = Bounce.HARD, Bounce.SOFT

FULL_BOX = "5.2.2"
GIVES_NO_REASON = "5.0"
"""The code that says only that it failed, so that the words beside it are asked (RFC 3463)."""

FULL = Phrases(
    "mailbox full", "mailbox is full", "mail box full", "box is full", "inbox is full", "inbox full", "mailbox size limit",
    "over quota", "overquota", "over its quota", "over the quota", "over their quota", "quota exceeded", "exceeded quota", "exceeds quota",
    "exceeded storage", "exceeded its quota", "quota", "not enough space", "insufficient storage", "insufficient system storage",
    "storage space", "out of storage", "no space left", "disk full", "mailbox has exceeded", "exceeded the space", "account is full",
    "too many messages", "postfach voll", "postfach ist voll", "speicherplatz",
    "boîte pleine", "boîte aux lettres est pleine", "buzón lleno", "buzón está lleno", "casella piena", "casella è piena",
    "caixa postal cheia", "caixa de correio cheia", "mailbox vol", "空き容量", "容量", "いっぱい", "空间不足", "已满", "переполнен",
)  # fmt: skip
"""That there is no room, in small letters."""
TOO_LARGE = Phrases(
    "message too large", "message is too large", "too big", "message size", "exceeds size", "maximum size", "size limit", "fixed limit",
    "exceeds the maximum", "exceeds maximum", "larger than",
)  # fmt: skip
"""That the message is larger than they take, in small letters."""
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
    "bulk", "unsolicited", "reverse dns", "client host", "restricted", "restriction", "prohibition", "prohibited", "sender denied", "sender address rejected", "sender rejected",
)  # fmt: skip
"""That they did not want this message, in small letters."""
UNKNOWN = Phrases(
    "user unknown", "unknown user", "unknown recipient", "recipient unknown", "unknown local", "unknown address", "unknown mailbox", "no such user",
    "no such recipient", "no such mailbox", "no such address", "no such person", "no such account", "no mailbox", "no mail servers", "not a valid mailbox", "mailbox not found",
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
    r"^[ \t>|]*(?:-{2,80}.{0,60}(?:original|returned|message|header|copy|below|follow|unsent).{0,60}$"
    r"|(?:original message|received: from|return-path:|message-id:|reporting-mta:))",
    re.IGNORECASE | re.MULTILINE,
)
"""Where the copy of the message begins in the text of a bounce."""


LONGEST = 20_000
"""Characters of a notice that are read."""


def hardness(mail: Received) -> Bounce:
    """Tell whether a message failed for good.

    A code of the fourth class is soft, and of the fifth hard (RFC 3463): the same message to the
    same address fails again, whether nobody is there or it was refused. A full mailbox is soft
    under any code: it is often given one that says no more than failed. Where the code is missing
    or tells nothing, the words of the other server decide, and where they tell nothing either, it
    is hard. Of several recipients, one that failed for good makes it hard.
    """
    told = failures(mail)
    noticed = _of_notice(mail)
    each = [_of_delivery(one) or noticed for one in told] or [noticed]
    return HARD if HARD in each else SOFT


def _of_delivery(told: Delivery) -> Bounce | None:
    """Judge by what a report says of one recipient; nothing when it does not tell."""
    if told.action == "delayed":
        return SOFT
    said = words(told.diagnostic)
    return _of_code(told.status, said) if told.status else _by_words(said)


def _of_notice(mail: Received) -> Bounce:
    """Judge by the text of the notice: its code, else its words, else what the library says."""
    if mail.delayed and not mail.failed:
        return SOFT
    text = notice(mail)
    said = words(f"{mail.header('Subject')}\n{text}")
    enhanced, basic = ENHANCED.search(text), CODE.search(text)
    if enhanced and (known := _of_code(enhanced[0], said)):
        return known
    if basic and basic[0].startswith("4"):
        return SOFT
    return _by_words(said) or HARD


def _of_code(status: str, said: Words) -> Bounce | None:
    """Judge by a code and the words beside it; nothing when neither tells."""
    if status.startswith("4") or status == FULL_BOX or _is_full(said):
        return SOFT
    return _by_words(said) if status.startswith(GIVES_NO_REASON) else HARD


def _is_full(said: Words) -> bool:
    """Tell whether there is no room in the mailbox; a limit of size speaks of the message."""
    return bool(said.find(FULL)) and not said.find(TOO_LARGE)


def _by_words(said: Words) -> Bounce | None:
    if _is_full(said):
        return SOFT
    if said.find(UNKNOWN) or said.find(TOO_LARGE):
        return HARD
    if said.find(LATER):
        return SOFT
    return HARD if said.find(REFUSED) else None


def notice(mail: Received) -> str:
    """Give what a bounce says before the copy of the message."""
    text = mail.text[:LONGEST]
    copy = COPY.search(text, 1)
    head = text[: copy.start()] if copy else text
    return head if ADDRESS.search(head) or len(head) > 200 else mail.text[:3_000]
