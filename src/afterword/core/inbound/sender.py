"""Who sent a mail, as far as its address tells: a person, nobody, or a mail server itself."""

import re

from afterword.core.inbound.received import Received

ADDRESS = re.compile(r"[^\s<>()\[\],;:\"]{1,128}@[^\s<>()\[\],;:\"]{1,255}")

DAEMON = re.compile(
    r"(?:mailer[-_.]?daemon|mail[-_.]?daemon|mdaemon|post[-_]?master|mail-?master|mail[-_.]?delivery"
    r"|mailer|mail-?system|double-bounce|bounces?|mail-?admin|microsoftexchange[0-9a-f]*"
    r"|delivery-status|postman)(?:[-+_.=\d].*)?"
)
"""The address of a mail server, before the @."""
DAEMON_NAMES = (
    "mail delivery", "mailer-daemon", "mailer daemon", "mail daemon", "postmaster",
    "mail administrator", "delivery subsystem", "delivery system", "internet mail delivery",
    "mail system", "e-mail interconnect", "microsoft outlook", "microsoft exchange",
    "delivery notification", "delivery service", "mail router", "mail gateway", "mail server",
    "smtp server", "system administrator", "content-filter", "interscan", "email delivery", "nonexistent user", "zustellsystem", "mail-zustellung",
)  # fmt: skip
"""What a mail server calls itself."""
PROGRAMS = (
    "mutt", "thunderbird", "apple mail", "iphone mail", "ipad mail", "evolution", "kmail", "pine",
    "alpine", "gnus", "eudora", "the bat", "sylpheed", "claws", "mozilla", "outlook", "exmh",
    "airmail", "elm", "k-9", "mh-e", "squirrelmail", "roundcube", "imp", "yahoomail",
    "vm ", "xemacs", "emacs", "opera", "horde", "zimbra", "foxmail",
    "ximian", "entourage", "pegasus", "becky", "wanderlust", "mew", "aol ", "microsoft mac",
)  # fmt: skip
"""Programs that people write with."""
NOBODY = re.compile(
    r"^(?:[\w.+-]*[._+-])?(?:no|not?|do[._-]?not|dont|nao|ne|non)[._-]?(?:reply|respond|responder"
    r"|response|answer|antworten|repondre|rispondere|responda|contestar)(?:[._+-][\w.+-]*)?$"
    r"|^(?:noreply|donotreply|notifications?|notify|alerts?|jobalerts?|job-alerts?|newsletters?"
    r"|digest|mailings?|marketing|updates?|announcements?|automailer|automated|robot|system"
    r"|unattended|surveys?|promo|promotions?|deals|offers)(?:[._+-][\w.+-]*)?$"
)
"""Addresses behind which nobody reads, before the @."""

DESK = re.compile(
    r"(?:[\w+-]*[._+-])?(?:jobs?|careers?|hr|rh|recruit(?:ing|ment|er)?|hiring|talent|people|apply"
    r"|applications?|candidat(?:es?|ures?)|admissions?|registry|registrar|office|info|service|support"
    r"|help(?:desk)?|privacy|contact|personal|bewerbung(?:en)?|karriere|emplois?|recrutement"
    r"|personale|selezione|empleo|seleccion|vagas|rekrutierung|vacatures|saiyo|recruit)"
    r"(?:[._+-][\w+-]*)?$"
)
"""Addresses of offices, before the @."""
MARKS = ("X-Auto-Response-Suppress", "X-MS-Exchange-Inbox-Rules-Loop", "Auto-Submitted")


def address(value: str) -> str:
    """Give the address in a header line, in small letters; empty when there is none."""
    found = ADDRESS.search(value[value.rfind("<") + 1 :]) or ADDRESS.search(value)
    return found[0].strip(".'").lower() if found else ""


def name(value: str) -> str:
    """Give the name in a header line in small letters, without its address."""
    return re.sub(r"<[^>]*>", "", value).strip(" \"'").lower()


def sender(mail: Received) -> str:
    """Give the address the mail is from."""
    return address(mail.header("From"))


def is_daemon(mail: Received) -> bool:
    """Tell whether a mail server itself sent it."""
    whole = mail.header("From").lower()
    local = (address(whole) or whole.strip("<> \"'")).partition("@")[0]
    if DAEMON.fullmatch(local) or (mail.header("From") and not local):
        return True
    named = name(whole)
    return any(each in named for each in DAEMON_NAMES)


def program(mail: Received) -> str:
    """Give the line that names the program a person writes with, or nothing."""
    for name in ("User-Agent", "X-Mailer"):
        said = mail.header(name)
        if any(each in said.lower() for each in PROGRAMS):
            return f"{name}: {said}"
    return ""


def is_nobody(mail: Received) -> bool:
    """Tell whether its address is one that nobody reads."""
    return bool(NOBODY.match(sender(mail).partition("@")[0]))


def is_returned(mail: Received) -> bool:
    """Tell whether it came with a null return path, as what answers by itself must (RFC 3834)."""
    return any(path.strip() in {"<>", "<MAILER-DAEMON>"} for path in mail.all("Return-Path"))


def is_marked(mail: Received) -> bool:
    """Tell whether its head has a mark of machines that alone would say little."""
    marks = [mail.header(name) for name in MARKS]
    precedence = mail.header("Precedence").strip().lower()
    loud = any(each and each.strip().lower() != "no" for each in marks)
    return loud or is_returned(mail) or precedence in {"bulk", "junk"}


def is_desk(mail: Received) -> bool:
    """Tell whether its address is one of an office, behind which several people and programs sit."""
    return bool(DESK.match(sender(mail).partition("@")[0]))


def is_discussion(mail: Received) -> bool:
    """Tell whether it came through a list that people talk on, and not one that is only read."""
    if any(
        mail.header(each)
        for each in (
            "List-Post",
            "X-BeenThere",
            "X-Mailman-Version",
            "Mailing-List",
            "X-Mailing-List",
            "X-Loop",
        )
    ):
        return "no" not in mail.header("List-Post").strip().lower()[:3]
    owner = address(mail.header("Sender")).partition("@")[0]
    is_list = mail.header("Precedence").strip().lower() == "list"
    return is_list or owner.startswith("owner-") or owner.endswith(("-owner", "-admin", "-bounces"))


def is_typed(mail: Received) -> bool:
    """Tell whether a person's own program or a list that people talk on sent it.

    Machines hardly ever look so; people quote and discuss all that machines write.
    """
    if is_daemon(mail) or is_nobody(mail) or is_returned(mail):
        return False
    return bool(program(mail)) or is_discussion(mail)
