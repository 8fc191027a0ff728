"""Makes one clean line of a note: bullets, shorthand, quotes, brackets and stops."""

import re
import unicodedata
from collections.abc import Iterator

from afterword.core.writing.notes.function_words import bare
from afterword.core.writing.notes.proper import TONGUES

BULLET = re.compile(
    r"(?:[-*+#>=~_\u2022\u2013\u2014\u00b7\u25aa\u25cf]+(?=\s)|\[[ xX]?\]"
    r"|[*#\u2022\u25aa\u25cf]+)\s*"
)
MONTH = r"(?:Jan|Feb|Mar|Apr|May|Ju[nl]|Aug|Sep|Oct|Nov|Dec)"
NUMBERING = re.compile(rf"(?:\(?\d{{1,2}}\)|\d{{1,2}}\.(?!\d)|[a-hA-H]\))\s+(?!{MONTH})")
SMILEY = re.compile(r"(?<=\s)[:;]-?[)(DP](?=\s|$)|<3(?=\s|$)")
SHORTHAND = {
    "w/": "with", "w/o": "without", "b/c": "because", "bc": "because", "cuz": "because",
    "mgmt": "management", "mgt": "management", "dept": "department", "dept.": "department",
    "approx": "roughly", "approx.": "roughly", "yrs": "years", "yrs.": "years", "yr": "year",
    "exp": "experience", "exp.": "experience", "info": "information", "govt": "government",
    "mtg": "meeting", "mtgs": "meetings", "mgr": "manager", "mgrs": "managers", "ppl": "people",
    "asap": "as soon as possible", "btw": "by the way", "thru": "through", "tho": "though",
    "gonna": "going to", "wanna": "want to", "dont": "don't", "doesnt": "doesn't", "isnt": "isn't",
    "arent": "aren't", "cant": "can't", "wont": "won't", "didnt": "didn't", "theyre": "they're",
    "thats": "that's", "ive": "I've", "u": "you", "til": "until", "till": "until",
    "esp": "especially", "esp.": "especially", "feb": "February", "aug": "August",
    "sept": "September", "oct": "October", "nov": "November", "dec": "December", "hes": "he's",
    "shes": "she's", "phd": "PhD", "min.": "at least", "max.": "at most", "ur": "your",
    "hrs": "hours", "hrs.": "hours", "wk": "week", "wks": "weeks", "mths": "months",
    "devs": "developers", "admin": "administration", "vs": "versus", "vs.": "versus",
    "incl": "including", "incl.": "including", "excl": "excluding", "excl.": "excluding",
    "qty": "quantity", "temp": "temporary", "xmas": "Christmas", "uni": "university",
    "biz": "business", "dev": "development", "docs": "documents", "b4": "before",
    "whats": "what is", "hows": "how is", "whos": "who is", "what's": "what is", "how's": "how is",
    "who's": "who is", "where's": "where is", "when's": "when is", "why's": "why is",
    "cert": "certificate", "certs": "certificates", "reqs": "requirements", "eng": "engineering",
    "couldnt": "couldn't", "wouldnt": "wouldn't", "shouldnt": "shouldn't", "havent": "haven't",
    "hasnt": "hasn't", "wasnt": "wasn't", "bday": "birthday", "pls": "please", "plz": "please",
    "vv": "very", "mfg": "manufacturing", "ops": "operations", "comms": "communication",
    "abt": "about", "proj": "project", "projs": "projects", "mo.": "months",
    "impl": "implementation",
}  # fmt: skip
"""What people write for what they mean, where only one reading is likely."""
NAME = re.compile(r"[A-Z][a-z]+\W?")
SLIPS = (
    (re.compile(r"\b([Hh])ands on (?=with\b|experience\b)"), r"\1ands-on "),
    (
        re.compile(r"\bsince (?=(?:\d+|two|three|four|five|six|many) (?:years|months|weeks|days))"),
        "for ",
    ),
    (
        re.compile(r"\b([Mm])uch (?=people|nurses|employees|colleagues|hours|days|shifts)"),
        r"\1any ",
    ),
    (re.compile(r"(?<=\d )mins?\b"), "minutes"),
    (re.compile(r"\b(at|over) weekend\b"), r"\1 the weekend"),
)
"""Slips of the language that have only one right form."""
IT = re.compile(
    r"\bit(?= (?:support|team|department|systems?|manager|security|infrastructure|projects?|budget"
    r"|desk|staff|skills|administration|service desk|people|side)\b)"
)
"""Where "it" is what keeps the computers running."""
PAIRS = {")": "(", "]": "[", "}": "{"}
EDGES = " \t.,;:!-\u2013\u2014\u2026*_~`|/\\=+&"
ABBREVIATED = re.compile(
    r"\b(?:e\.g|i\.e|etc|approx|no|nr|st|min|max|mr|mrs|ms|dr|prof|inc|ltd|co|vs|[A-Z])$",
    re.IGNORECASE,
)


def tidy(note: str) -> str:
    """Give a note as one clean line; a question keeps its mark."""
    text = one_line(note)
    text = _unmarked(text)
    text = " ".join(_spelled(text.split(" ")))
    text = " ".join(_joined(text.split(" ")))
    text = IT.sub("IT", text)
    for pattern, right in SLIPS:
        text = pattern.sub(right, text)
    return trimmed(_balanced(text))


def one_line(note: str) -> str:
    """Fold white space; a line that begins with a bullet is an item of its own."""
    lines = [
        " ".join(_plain(each).split())
        for each in re.split(r"[\r\n\x0b\x0c\u2028\u2029\x85]+", note)
    ]
    text = ""
    for line in filter(None, lines):
        joint = "; " if text and BULLET.match(line) else " "
        text = text.rstrip(";") + joint + _unmarked(line) if text else line
    return " ".join(SMILEY.sub("", text).split())


def _plain(text: str) -> str:
    """Straighten quotes, and leave out what no letter shows: controls, marks of format, emoji."""
    straight = text.translate({0x2018: "'", 0x2019: "'", 0x201C: '"', 0x201D: '"', 0x201E: '"'})
    return "".join(_shown(each) for each in straight)


def _shown(char: str) -> str:
    category = unicodedata.category(char)
    if category in {"Cc", "Zl", "Zp", "Zs"}:
        return " "
    pictured = category == "So" and char > "\u2190"
    return (
        "" if category in {"Cf", "Cs", "Co", "Cn"} or pictured or char in "\ufe0f\u20e3" else char
    )


def _unmarked(text: str) -> str:
    """Take bullets and numbering from the beginning."""
    for _ in range(3):
        found = BULLET.match(text) or NUMBERING.match(text)
        if not found or found.end() == len(text):
            break
        text = text[found.end() :].lstrip()
    return text


def _spelled(words: list[str]) -> Iterator[str]:
    """Spell shorthand out, and write "I" as it is written."""
    for word in words:
        core = word.rstrip(",;:!?)")
        tail = word[len(core) :]
        if core.startswith("w/") and len(core) > 3 and core[2:].isalpha():
            yield f"with {core[2:]}{tail}"
        elif core.lower() in SHORTHAND and not core.isupper():
            yield SHORTHAND[core.lower()] + tail
        elif core == "i" or core.startswith("i'"):
            yield "I" + word[1:]
        else:
            yield word


def _joined(words: list[str]) -> Iterator[str]:
    """Write "and" for "&" and "+", but not inside a name: Ernst & Young."""
    for n, word in enumerate(words):
        sides = words[n - 1 : n] + words[n + 1 : n + 2]
        named = all(NAME.fullmatch(each) and bare(each) not in TONGUES for each in sides)
        yield "and" if word in {"&", "+"} and len(sides) == 2 and not named else word


def _balanced(text: str) -> str:
    """Leave out brackets and double quotes that have no other half."""
    opened: list[int] = []
    out = list(text)
    for n, char in enumerate(text):
        if char in PAIRS.values():
            opened.append(n)
        elif char in PAIRS:
            if opened and text[opened[-1]] == PAIRS[char]:
                opened.pop()
            else:
                out[n] = ""
    for n in opened:
        out[n] = ""
    result = "".join(out)
    if result.count('"') % 2:
        at = result.rindex('"')
        result = result[:at] + result[at + 1 :]
    return " ".join(result.split())


def trimmed(text: str) -> str:
    """Drop the punctuation at the ends; a question mark stays, one of it."""
    text = text.strip().lstrip(".,;:!?|=*~`_&+/\\)]}\u2026 ").rstrip(EDGES + "?") + _mark(text)
    inner = text[1:-1]
    if len(text) > 2 and text[0] + text[-1] in {"()", "[]"} and not set(inner) & set("()[]"):
        return trimmed(inner)
    return text


def _mark(text: str) -> str:
    end = text[len(text.rstrip(EDGES + "?")) :]
    return "?" if "?" in end and len(end) < len(text) else ""


def sentences(text: str) -> list[str]:
    """Cut a line at the ends of its sentences; abbreviations do not end one."""
    parts: list[str] = []
    begin = 0
    for found in re.finditer(r"[.!?]+(?=\s+[\"'(]?[A-Za-z0-9])", text):
        before = text[max(begin, found.start() - 8) : found.start()]
        if text[found.start()] == "." and (ABBREVIATED.search(before) or len(before) < 2):
            continue
        parts.append(text[begin : found.end()])
        begin = found.end()
    parts.append(text[begin:])
    return [cleaned for part in parts if (cleaned := trimmed(part))]
