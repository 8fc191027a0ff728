"""What stands below a letter and is none: signatures, footers of lists and gateways, disclaimers."""

import re
from collections.abc import Sequence
from itertools import pairwise

from afterword.core.inbound.devices import added, apology
from afterword.core.inbound.originals import BARE, RULES

MARK = re.compile(r"(?:--|- -|—|––?|__)[ \t\xa0]*")
"""The line before a signature (RFC 3676, 4.3), as people and programs write it."""
SHORT = 12
"""Lines with words of what may follow a mark that is not the exact one."""
FOOTER = re.compile(
    r"\W*(?:you(?:'re| are)? (?:received|receiving) this (?:e-?mail|message|notification|because)|"
    r"to (?:unsubscribe|post to this|view this discussion|stop receiving|change your (?:subscription|"
    r"delivery))\b|unsubscribe\b|manage your (?:subscription|preferences)|reply to this e-?mail "
    r"directly|view (?:it|this (?:discussion|message|post|topic|e-?mail)) (?:on|in)\b|"
    r"\S+ mailing list(?: --|\W*$|\W+\S+@)|groups\.io links|yahoo! groups links|(?:-+=){2}|"
    r"(?:this|the) (?:e-?mail|message)(?: and any attachments?)? (?:has been|was|have been) "
    r"(?:checked|scanned|classified|filtered|processed) (?:for|by|with)\b|virus-?free\b|"
    r"(?:e-?mail |message )?scanned (?:by|with|for)\b|no virus found|"
    r"diese (?:e-?mail|nachricht) wurde (?:von|auf|durch)\b.{0,60}vir|virenfrei|"
    r"ce(?:t|tte)? (?:e-?mail|courrier|message)[^.]{0,40} (?:vérifié|analysé)|l'absence de virus|"
    r"garanti sans virus|sans virus|libre de virus|el software de antivirus|este (?:correo|mensaje)"
    r"[^.]{0,40} (?:analizado|verificado)|este e-?mail foi (?:verificado|escaneado)|livre de vírus|"
    r"questa e?-?mail [^.]{0,40}(?:controllata|verificata)[^.]{0,30} (?:virus|avast)|privo di virus|"
    r"deze e-?mail is (?:gecontroleerd|gescand)|virusvrij|проверено на вирусы|"
    r"wiadomość [^.]{0,40}wirus|(?:please )?(?:consider the environment|think before (?:you )?print)|"
    r"bitte (?:prüfen|denken) sie[^.]{0,60}(?:druck|umwelt)|pensez à l'environnement)",
    re.IGNORECASE,
)
"""How footers of lists, groups and scanners begin."""
LEGAL = re.compile(
    r"confidential|privileged|intended (?:solely |only |recipient)|addressee|unauthori[sz]ed|"
    r"disclos|dissemination|prohibited|in error|legally|delete (?:it|this|the)|viruses|liability|"
    r"monitored|vertraulich|empfänger|irrtümlich|unbefugt|rechtlich geschützt|vernichten|"
    r"confidentiel|destinataire|par erreur|divulgation|interdit|confidencial|destinatari|por error|"
    r"divulga|prohibid|proibid|por engano|riservat|per errore|vietat|vertrouwelijk|geadresseerde|"
    r"onterecht|konfidentiell|mottagare|fortrolig|modtager|poufn|adresat|конфиденциальн|получател|"
    r"機密|保密|收件人|秘密",
    re.IGNORECASE,
)
OPENS = re.compile(
    r"\W*(?:if you (?:are not|have received)|sollten sie nicht|wenn sie nicht|si vous n'êtes pas|"
    r"si usted no|se você não|se non siete|indien u niet|confidentiality|disclaimer|notice\b|legal notice|privacy|important(?: notice)?:|"
    r"(?:this|the) (?:e-?mail|message|communication|transmission|information)\b|"
    r"the (?:content|information)s? (?:of|in|contained)|vertraulichkeit|hinweis\b|diese e-?mail\b|"
    r"diese nachricht|der inhalt dieser|ce(?:t|tte)? (?:e-?mail|message|courriel|communication)|"
    r"les informations|est[ea] (?:mensaje|correo|e-?mail|mensagem|comunicac)|aviso\b|"
    r"la informaci|as informaç|quest[oa] (?:messaggio|e-?mail|comunicazione)|le informazioni|"
    r"avviso\b|dit bericht|deze e-?mail|de informatie|detta meddelande|denne (?:e-?mail|meddelelse)|"
    r"ta wiadomość|niniejsza|treść tej|данное сообщение|это сообщение|本邮件|本郵件|このメール)",
    re.IGNORECASE,
)
CONTACT = re.compile(
    r"@|https?://|www\.|\+?\d[\d ()./-]{6,}\d|\b(?:tel|phone|mobile|cell|fax|mob|handy|web)\b\.?:?",
    re.IGNORECASE,
)
BANNER = re.compile(
    r"\W*(?:external(?: e-?mail| sender| message)?|extern\w*|ext)\W*\Z|"
    r"\W*(?:(?:external|caution|warning|attention|important|security|achtung|vorsicht|hinweis|warnung|"
    r"atención|precaución|atenção|attenzione|let op)\b.{0,80})?(?:this|the|diese|ce|cet|este|esta|questo|"
    r"questa|deze|dit) (?:e-?mail|message|sender|nachricht|courriel|correo|mensaje|mensagem|messaggio|"
    r"bericht)\b.{0,60}(?:outside|external|extern|außerhalb|l'extérieur|fuera de|fora da|esterno)|"
    r"\W*(?:some people who received this message|you) (?:do not|don't) often get e-?mail from",
    re.IGNORECASE | re.DOTALL,
)
"""What gateways put before a mail that comes from elsewhere."""
LAYERS = 4
"""Signatures, devices, lists and gateways that each added something below the others."""
DEVICES = 200
"""Lines with words, from the end, among which those of devices are looked for."""
PARAGRAPHS = 20
"""Paragraphs of footers, one below another; gateways in a row add theirs."""
LINE = 400
"""Characters of a line that are looked at."""


def trimmed(lines: Sequence[str]) -> list[str]:
    """Give one stretch of a letter without what stands below it, and without banners above it."""
    kept = _without_gaps(lines)
    for _ in range(LAYERS):
        count = len(kept)
        kept = _without_gaps(_without_legal(_without_devices(list(_to_the_end(kept)))))
        if len(kept) == count:
            break
    return _without_banner(_without_rules(kept))


def without_devices(lines: Sequence[str]) -> list[str]:
    """Give a stretch without the lines that devices add, and all else as it is."""
    return _without_rules(_without_devices(list(lines)))


def _to_the_end(lines: Sequence[str]) -> Sequence[str]:
    """Cut at the first line that begins a signature or a footer."""
    left = sum(bool(line.strip()) for line in lines)
    for n, line in enumerate(lines):
        said = line.strip()
        if not said:
            continue
        left -= 1
        if line == "-- " or (left <= SHORT and _begins_end(lines, n, said)):
            return lines[:n]
        if BARE.fullmatch(said) and _list_footer(lines, n):
            return lines[:n]
    return lines


def _begins_end(lines: Sequence[str], n: int, said: str) -> bool:
    """Tell whether a signature or a footer begins here, only few lines being left."""
    if MARK.fullmatch(said):
        return said == "--" or _below_a_rule(lines[n + 1 :])
    if BARE.fullmatch(said) and len(said) < LINE:
        heading = n and lines[n - 1].strip() and said[0] in "-=" and n > 1
        return _below_a_rule(lines[n + 1 :]) and not (heading and _underlines(lines, n))
    apart = n == 0 or not lines[n - 1].strip()
    return apart and bool(FOOTER.match(said[:LINE]))


def _underlines(lines: Sequence[str], n: int) -> bool:
    """Tell whether a rule underlines the line above, as a heading."""
    return abs(len(lines[n - 1].strip()) - len(lines[n].strip())) <= 3


def _list_footer(lines: Sequence[str], n: int) -> bool:
    """Tell whether a rule is followed by the footer of a list or a gateway, however long."""
    for line in lines[n + 1 : n + 4]:
        said = line.strip()[:LINE]
        if said and not said.startswith(RULES):
            return bool(FOOTER.match(said))
    return False


def _below_a_rule(rest: Sequence[str]) -> bool:
    """Tell whether what follows a rule reads like a signature or a disclaimer."""
    said = [line.strip() for line in rest if line.strip()]
    if not said:
        return True
    text = " ".join(said)[: 4 * LINE]
    if FOOTER.match(text) or _legal(text) or any(map(added, said)):
        return True
    if any(map(_prose, said)):
        return False
    if len(said) <= 8 and CONTACT.search(text):
        return True
    return len(said) <= 4 and not any(line.endswith((".", ":", ",", "!")) for line in said)


def _prose(line: str) -> bool:
    """Tell whether a line is part of a letter, rather than of an address."""
    return line.endswith("?") or len(line) > 90 or (line[-1] in ".!:" and line.count(" ") > 5)


def _legal(text: str) -> bool:
    """Tell whether a paragraph reads like a disclaimer, by how it opens and its words."""
    said = text[:1200]
    return len({each.lower() for each in LEGAL.findall(said)}) >= (2 if OPENS.match(said) else 4)


def _without_devices(lines: list[str]) -> list[str]:
    """Drop lines that devices add, and the apologies beside them."""
    said = [n for n, line in enumerate(lines) if line.strip()]
    devices = {n for n in said[-DEVICES:] if added(lines[n].strip())}
    if not devices:
        return lines
    beside = {n for pair in pairwise(said) if devices & {*pair} for n in pair}
    sorry = {n for n in beside if apology(lines[n])}
    return [line for n, line in enumerate(lines) if n not in devices | sorry]


def _without_legal(lines: list[str]) -> list[str]:
    """Drop paragraphs at the end that are disclaimers or footers."""
    for _ in range(PARAGRAPHS):
        while lines and not lines[-1].strip():
            lines.pop()
        start = len(lines)
        while start and lines[start - 1].strip() and len(lines) - start < 40:
            start -= 1
        text = " ".join(line.strip()[:LINE] for line in lines[start:])
        if not lines or not ((len(text) > 60 and _legal(text)) or FOOTER.match(text)):
            break
        del lines[start:]
    return lines


def _without_rules(lines: list[str]) -> list[str]:
    """Drop rules and empty lines at both ends."""
    start, end = 0, len(lines)
    while start < end and _says_nothing(lines[start]):
        start += 1
    while end > start and _says_nothing(lines[end - 1]):
        end -= 1
    return lines[start:end]


def _without_gaps(lines: Sequence[str]) -> list[str]:
    """Drop empty lines at both ends."""
    start, end = 0, len(lines)
    while start < end and not lines[start].strip():
        start += 1
    while end > start and not lines[end - 1].strip():
        end -= 1
    return list(lines[start:end])


def _says_nothing(line: str) -> bool:
    said = line.strip()
    return not said or bool(MARK.fullmatch(said) or BARE.fullmatch(said[:LINE]))


def _without_banner(lines: list[str]) -> list[str]:
    """Drop the warning that a gateway puts before the first paragraph."""
    end = 0
    while end < len(lines) and lines[end].strip():
        end += 1
    text = " ".join(lines[:end])
    rest = lines[end:]
    if end and len(text) <= LINE and BANNER.match(text) and any(map(str.strip, rest)):
        return _without_rules(rest)
    return lines
