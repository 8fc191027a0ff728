"""Lines in which a mail program says who wrote the original, and when.

Every program has its own, in every language: "On 13 Oct 2026 at 15:02, Dana <d@acme.example>
wrote:". What they share is told here, not the list of them: a date or an address, a verb of
writing, a colon at the end, and one to four lines, since programs break long ones.
"""

import re
from collections.abc import Sequence
from unicodedata import normalize

LINES = 4
LONGEST = 500
"""Characters of the longest one."""
NAME = 40
"""Characters of a name that may stand in a line of its own."""
COLONS = (":", "：")
ENDS = " \t\xa0*_\u200e\u200f\u202a\u202b\u202c\u2066\u2069"
"""What may stand around one: emphasis, and marks of writing from right to left."""

DATE = re.compile(
    r"(?<!\d)(?:19|20)\d\d(?!\d)|\d{1,2} ?[./-] ?\d{1,2} ?[./-] ?\d{2,4}|\d\s*[年月日년월일]"
)
TIME = re.compile(
    r"(?<!\d)\d{1,2}[:h]\d{2}(?!\d)|(?<![\d.])\d{1,2}\.\d{2}(?![\d.])|\d\s*[時时시点點]|\d ?[AaPp]\.?[Mm]\b"
)
ADDRESS = re.compile(r"[^\s@<>(]@[^\s@<>)]")
IN_BRACKETS = re.compile(r"<[^<>\s]+@[^<>\s]+>")
BRACKETED = re.compile(r"[<(\[][^<>()\[\]]{0,80}@[^<>()\[\]]{1,200}[>)\]]+['\"]?$")
VERB = re.compile(
    r"\b(?:wrote|writes|written|schrieb|schreibt|geschrieben|écrit|ecrit|écrivait|"
    r"escribi[óo]|escrito|escribiu|ha scritto|scritto|escreveu|schreef|"
    r"geschreven|skrev|skriver|skreiv|kirjoitti|napisał\w*|pisze|napsal\w*|napísal\w*|"
    r"написал\w*|писал\w*|пишет|пише|написав\w*|написа|yazdı|yazmış|írta|a scris|έγραψε|"
    r"đã viết|menulis|va escriure|napisao|napisala|piše|kirjutas|rašė|parašė|rakstīja|skrifaði|"
    r"idatzi zuen)\b|写道|寫道|写到|来信|來信|さんは書|さんが書|のメッセージ|のメール|書きました|님이 작성|작성:|"
    r"님의 말|쓰다|썼습니다|씀:|כתב|מאת|كتب|نوشت|เขียน",
    re.IGNORECASE,
)
ENDING_VERB = (
    "wrote", "écrit", "schrieb", "escribió", "scritto", "escreveu", "schreef", "skrev", "написал",
    "写道", "寫道",
)  # fmt: skip
QUOTING = re.compile(r"(?:quoting|zitat von|zitiere|citando|citant|citeren|citat)\b", re.IGNORECASE)
SOMEBODY = re.compile(
    r"\b(?:I(?!\.)|we|you|they|ich|wir|du|je|nous|vous|yo|noi|eu|nós|wij|jeg|jag|мы|я|вы)\b",
    re.IGNORECASE,
)
"""Who speaks in a sentence of a letter, and never in such a line."""
BEGINS = re.compile(
    r"\W{0,3}(?:(?:on|am|le|el|il|em|op|den|på|in data|dnia|w dniu|dne|dňa|în|pe data|la|στις|на|в|"
    r"vào|pada|a|at|date|il giorno|ha|no dia|in (?:article|message))\b|(?:\w{2,12}[.,]+ |\w{2,4} )?\d|"
    r"在|于|於|בתאריך|ב-|في)",
    re.IGNORECASE,
)
"""How most of them begin: with a word for "on", a weekday or a date."""
OLD_GMAIL = re.compile(
    r"\W{0,2}\d{1,4}[./年-] ?\d{1,2}[./月-] ?\d{1,4}(?:日|\b)[^<>]{0,100}<[^<>\s]{1,100}@[^<>\s]{1,200}>"
)


def attribution(lines: Sequence[str], last: int, first: int, *, quoted: bool) -> int | None:
    """Give the line in which an attribution begins that ends in the line `last`.

    It begins at `first` or later. `quoted` says that quoted lines follow: then less is asked of
    it. None when there is none.
    """
    end = lines[last].strip(ENDS)
    colon = end.endswith(COLONS)
    if not (colon or quoted or end.endswith(">")):
        return None
    window = ""
    for n in range(last, max(first, last - LINES + 1) - 1, -1):
        line = lines[n].strip(ENDS)
        if not line or len(window) + len(line) > LONGEST:
            return None
        window = f"{line} {window}" if window else line
        window = window if window.isascii() else normalize("NFC", window)
        if _names_the_writer(window, colon=colon, quoted=quoted):
            return _beginning(lines, n, first, last)
    return None


def _names_the_writer(said: str, *, colon: bool, quoted: bool) -> bool:
    dated, timed, address = DATE.search(said), TIME.search(said), ADDRESS.search(said)
    if not colon:
        return bool(OLD_GMAIL.fullmatch(said)) or (
            quoted and _stands_alone(said, address=bool(address))
        )
    if not (dated or timed or address):
        return quoted and len(said) <= 100 and bool(VERB.search(said))
    if not VERB.search(said):
        bare = said.rstrip(": ：")
        if address and QUOTING.match(said):
            return True
        ends = BRACKETED.search(bare) and BEGINS.match(said) and not SOMEBODY.search(said)
        return bool((dated or timed) and (ends or (quoted and dated and timed)))
    begins = bool(BEGINS.match(said))
    if (quoted and (address or begins)) or (address and dated and (begins or timed)):
        return True
    sure = (
        quoted or (dated and (timed or begins)) or (address and (dated or IN_BRACKETS.search(said)))
    )
    return bool(sure) and not SOMEBODY.search(said)


def _stands_alone(said: str, *, address: bool) -> bool:
    """Tell whether a line without a colon is no sentence: it begins with a date, or ends as they do."""
    dated = bool(BEGINS.match(said) and (DATE.search(said) or TIME.search(said)))
    if dated and address and said.endswith(">"):
        return True  # the verb may stand on the next line, marked as if it were quoted
    ends = said.endswith(">") or said.lower().endswith(ENDING_VERB) or said[-1].isdigit()
    verb = bool(VERB.search(said))
    return verb and ends and (dated or address) and not SOMEBODY.search(said)


def _beginning(lines: Sequence[str], n: int, first: int, last: int) -> int:
    """Go up to where it begins: verb and address alone may stand in its last line."""
    window = " ".join(lines[n : last + 1])
    above = lines[n - 1].strip(ENDS) if n > first else ""
    if not ADDRESS.search(window) and len(above) <= LONGEST and BRACKETED.search(above):
        return n - 1
    if BEGINS.match(lines[n].strip(ENDS)) and DATE.search(window):
        return n
    for at in range(n - 1, max(first, last - LINES + 1) - 1, -1):
        line = lines[at].strip(ENDS)
        if not line or len(line) > LONGEST:
            break
        dated = DATE.search(line) or TIME.search(line)
        if dated and (BEGINS.match(line) or ADDRESS.search(line)):
            return at
    name = 0 < len(above) <= NAME and above[-1] not in ".!?:,"
    return n - 1 if name and lines[n].lstrip().startswith("<") else n
