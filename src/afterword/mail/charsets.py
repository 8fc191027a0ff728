"""Octets from outside made into text that can be kept: any charset, any lie about it."""

import codecs
import re
from functools import lru_cache

KNOWN_AS = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "big5": "cp950",
    "iso2022_jp": "iso2022_jp_ext",
    "tis-620": "cp874",
}
"""Charsets that mails name, by what their senders mean: the larger one that includes it."""
SPELT = {
    "unicode-1-1-utf-7": "utf-7",
    "iso-8859-8-i": "iso-8859-8",
    "iso-8859-8-e": "iso-8859-8",
    "windows-874": "cp874",
    "x-sjis": "cp932",
    "x-gbk": "gb18030",
    "cp-850": "cp850",
    "x-mac-roman": "mac-roman",
    "ansi_x3.110-1983": "cp1252",
    "ks_c_5601-1987": "cp949",
}
"""Names that Python does not know."""
NO_CHARSETS = {
    "base64", "bz2", "hex", "idna", "mbcs", "oem", "punycode", "quopri", "raw-unicode-escape",
    "rot-13", "rot13", "undefined", "unicode-escape", "uu", "zlib",
}  # fmt: skip
"""Codecs of Python that no mail may name: two take the square of what they read, some unpack."""
LATIN = "cp1252"
SHIFTING = ("iso2022", "hz", "utf-7", "utf-16", "utf-32")
"""Charsets that write other letters with the octets of ASCII."""
NO_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
"""Signs that no store keeps and no one can read: controls, and halves of characters."""


@lru_cache(256)
def codec(charset: str) -> str:
    """Give Python's name for what a charset means in mails; empty when it is not known."""
    name = charset.strip(" \t\"'").lower()
    try:
        found = codecs.lookup(SPELT.get(name, name))
    except (LookupError, ValueError):
        return ""
    return "" if found.name in NO_CHARSETS else KNOWN_AS.get(found.name, found.name)


def decoded(data: bytes, charset: str = "", *, cut: bool = False) -> tuple[str, bool]:
    """Give the text of octets, and whether it is sure that they say this.

    A charset that is unknown, missing or wrong is UTF-8 if the octets read as that, and else
    Latin. A few broken octets do not make a text another one. `cut` says that the end of the
    octets is missing, perhaps within a character.
    """
    named = codec(charset) if charset else "utf-8"
    if data.isascii() and not named.startswith(SHIFTING):
        return data.decode("ascii"), bool(named)
    for each in dict.fromkeys(("utf-8", named) if named in {LATIN, ""} else (named, "utf-8")):
        if each and (text := _strictly(data, each, cut=cut)) is not None:
            return text, named in {each, LATIN}
    return _loosely(data, named), False


def _strictly(data: bytes, name: str, *, cut: bool) -> str | None:
    try:
        return codecs.getincrementaldecoder(name)("strict").decode(data, not cut)
    except (UnicodeError, LookupError):
        return None


def _loosely(data: bytes, named: str) -> str:
    """Read octets that are in no charset whole: by the one that leaves the fewest gaps."""
    for name in dict.fromkeys((named or "utf-8", "utf-8")):
        text = data.decode(name, "replace")
        gaps = text.count("\ufffd")
        if gaps * 3 <= _beyond_ascii(text):
            return text
    return data.decode("latin-1").translate(C1)


def _beyond_ascii(text: str) -> int:
    return len(text) - len(text.encode("ascii", "ignore"))


C1 = {n: bytes((n,)).decode(LATIN, "ignore") or "\ufffd" for n in range(0x80, 0xA0)}
"""What Windows puts where Latin-1 has controls that nobody uses."""


def clean(text: str) -> str:
    """Give a text with line feeds alone, without controls and halves of characters."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if NO_TEXT.search(text):
        text = NO_TEXT.sub("", text)
    return text.removeprefix("\ufeff")
