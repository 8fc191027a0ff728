"""Heads that mail programs put before an original that they do not mark line by line."""

import re
from collections.abc import Iterator, Sequence

KEYS = {
    "from": "from von de da van från fra od kimden gönderen от від 发件人 寄件者 寄件人 發件人 差出人 送信者 "
    "差出人 보낸사람 보낸_사람 από lähettäjä feladó de_la expéditeur remitente mittente remetente "
    "afzender absender avsändare expeditor nadawca odesílatel מאת من từ dari saatja nuo no",
    "date": "sent date gesendet datum envoyé envoyé_le date_d'envoi enviado enviado_el enviado_em "
    "enviada enviada_em inviato inviato_il data data_invio fecha fecha_de_envío dato verzonden skickat "
    "sendt wysłano wysłane wysłana odesláno odoslané lähetetty päivämäärä päiväys отправлено "
    "дата дата_отправки надіслано 发送时间 发送日期 日期 時間 时间 寄件日期 傳送時間 送信日時 日付 日時 보낸_날짜 날짜 "
    "ημερομηνία στάλθηκε elküldve dátum trimis gönderilme gönderildi gönderme_tarihi tarih תאריך "
    "נשלח التاريخ ngày dikirim tanggal saadetud poslano",
    "to": "to an à para a aan till til do kime alıcı кому 收件人 收件者 宛先 받는사람 받는_사람 προς "
    "vastaanottaja címzett către komu destinataire destinatario destinatário אל إلى đến kepada pre za",
    "cc": "cc bcc kopie copie copia cópia kopia kopi kopio копия копія 抄送 副本 참조 κοιν. másolatot dw "
    "cci cópia_para kópia bilgi",
    "subject": "subject betreff objet asunto assunto oggetto onderwerp ämne emne temat tytuł předmět "
    "predmet aihe тема 主题 主題 主旨 件名 제목 θέμα tárgy subiect konu נושא الموضوع chủ_đề subjek re",
    "other": "reply-to importance wichtigkeit priority priorität attachments anlagen message-id "
    "organization reply_to importancia importance_:",
}
"""Names of fields as mail programs translate them, a low line for a space."""
FIELDS = {name.replace("_", " "): field for field, names in KEYS.items() for name in names.split()}
NAME = 24
"""Characters of the longest name of a field."""
LONGEST = 400
"""Characters of the longest line of a head that is looked at."""
SHORT = 40
"""Characters of the longest title of an original that has no rule around it."""
RULES = tuple("-_=~—–‐*#")
ABOVE_WORDS = ("please type", "please reply", "please write", "please enter", "type your", "type above", "write above", "write your", "reply above", "reply to this", "enter your", "add your", "bitte", "antwort", "schreiben", "répon", "veuillez", "merci", "respond", "escriba", "por favor")  # fmt: skip
"""How other lines begin below which a program's own text stands."""
TITLES = (
    "original message", "message original", "message d'origine", "ursprüngliche nachricht",
    "mensaje original", "mensagem original", "messaggio originale", "oorspronkelijk bericht",
    "forwarded message",
)  # fmt: skip
MOST = 14
"""Lines of the longest head, empty ones and those of many addresses among them."""
AROUND = " \t\xa0*_\u200e\u200f\u202a\u202b\u202c"
RULE = re.compile(r"[-_=~—–‐*#]{2,}[ \t]*([^-_=~—–‐*#\n][^\n]{1,198}?)[ \t]*[-_=~—–‐*#]{2,}")
BARE = re.compile(r"(?:[-_=~—–*#•·+]\s?){3,}")
"""A line that is nothing but a rule."""
ORIGINAL = re.compile(
    r"original|forwarded|urspr[üu]ng|weitergel|message (?:d'origine|transf|initial)|transf[ée]r|"
    r"réexpédié|reenviad|reenvia|encaminhad|inoltrat|oorspronkelijk|doorgestuurd|vidarebefordra|"
    r"videresend|oprindelig|opprinnelig|alkuperäinen|välitetty|oryginaln|przekazan|"
    r"wiadomość|původní|pôvodn|přepos|исходно|пересыла|пересла|переадрес|пересылк|вихідн|"
    r"原始邮件|原始郵件|原始信件|原邮件|转发|轉寄|轉發|元のメッセージ|転送|원본|전달|orijinal|iletilen|eredeti|továbbít|"
    r"redirecțion|πρωτότυπ|αρχικό|προωθημ|הודעה|הועברה|الأصلية|معاد|thư gốc|chuyển tiếp|diteruskan|"
    r"reply above|oberhalb dieser|au-dessus de cette ligne|encima de esta línea|wrote",
    re.IGNORECASE,
)
GROUPWISE = re.compile(r">>> [^<>\n]{2,100}(?:<[^<>\s]{3,100}>)?[^<>\n]{4,60}>>>")
FORWARDS = re.compile(
    r"(?:begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-mail)|"
    r"début du message (?:réexpédié|transféré)|inizio messaggio inoltrato|"
    r"inicio del mensaje reenviado|início da mensagem (?:encaminhada|reencaminhada)|"
    r"begin doorgestuurd bericht|vidarebefordrat brev|videresendt (?:besked|melding)|"
    r"start på (?:videresendt|vidarebefordrat) \w+|början på vidarebefordrat \w+|"
    r"początek przekazywanej wiadomości|начало переадресованного сообщения|"
    r"välitetty viesti alkaa|轉寄的郵件|转发的邮件|開始轉寄郵件|転送されたメッセージ|전달된 메시지의 시작)\s*[:：]",
    re.IGNORECASE,
)
ABOVE = re.compile(
    r"\W*(?:please )?(?:type|write|enter|reply|add) (?:your )?(?:reply |response |answer )?"
    r"above this line|.{0,60}\b(?:antwort(?:en)?\b.{0,20}\b(?:ober|über)\w* dieser (?:zeile|linie)|"
    r"répon\w+ au-dessus de cette ligne|responda? (?:por )?encima de esta línea)",
    re.IGNORECASE,
)


def may_begin_original(line: str) -> bool:
    """Tell whether it is worth looking closely: most lines are told at once."""
    said = line.lstrip(AROUND)
    if not said or len(line) > LONGEST:
        return False
    return (
        said[0] in RULES
        or ":" in line
        or "：" in line
        or said.lower().startswith((*ABOVE_WORDS, *TITLES))
    )


def original(lines: Sequence[str], n: int) -> int:
    """Count the lines that the head of an original takes here, 0 when there is none."""
    line = lines[n].strip(AROUND)
    if GROUPWISE.fullmatch(line):
        return 1
    if field(line):
        return _fields(lines, n)
    if FORWARDS.fullmatch(line) or ABOVE.match(line):
        return 1 + _behind(lines, n + 1)
    return _rule(lines, n, lines[n].strip())


def _rule(lines: Sequence[str], n: int, line: str) -> int:
    """Take a rule with words in it, or one before the fields of an original."""
    if len(line) <= SHORT and ORIGINAL.search(line) and (behind := _behind(lines, n + 1)):
        return 1 + behind
    rule = RULE.fullmatch(line)
    if rule and rule[1].strip():
        behind = _behind(lines, n + 1)
        return 1 + behind if behind or ORIGINAL.search(rule[1]) else 0
    if BARE.fullmatch(line):
        behind = _behind(lines, n + 1) or _in_any_language(lines, n + 1)
        return 1 + behind if behind else 0
    return 0


def _behind(lines: Sequence[str], n: int) -> int:
    """Count the lines to the end of fields that begin within the next two lines."""
    for at in (n, n + 1):
        if at < len(lines) and field(lines[at]):
            count = _fields(lines, at)
            return at - n + count if count else 0
        if at < len(lines) and lines[at].strip():
            break
    return 0


def field(line: str) -> str:
    """Give which field of a head a line is: from, date, to, cc, subject, other; or nothing."""
    name, colon, _ = line.lstrip(AROUND)[: NAME + 4].replace("：", ":").partition(":")
    return FIELDS.get(name.strip(AROUND).lower(), "") if colon else ""


def _fields(lines: Sequence[str], n: int) -> int:
    """Count the lines of the fields of an original, 0 when these are none."""
    found: list[str] = []
    end = n
    for at, name in _run(lines, n):
        if name:
            found.append(name)
            end = at + 1
    kinds = set(found)
    address = any("@" in line for line in lines[n:end])
    first = found[:1] == ["from"] and (kinds & {"date", "subject"} or ("to" in kinds and address))
    full = {"from", "subject"} <= kinds and len(kinds) > 2
    return end - n if first or full else 0


def _run(lines: Sequence[str], n: int) -> Iterator[tuple[int, str]]:
    """Give the lines of a head with their fields: single empty lines and long values go on."""
    gap = 0
    open_ = False
    for at in range(n, min(n + MOST, len(lines))):
        line = lines[at].strip(AROUND)
        name = field(line) if line else ""
        if name:
            gap, open_ = 0, line.endswith((":", "：", ",", ";")) or name in ("to", "cc")
        elif not line:
            gap += 1
        elif not (gap == 0 and open_ and ("@" in line or ";" in line or len(line) < 60)):
            return
        if gap > 1:
            return
        yield at, name


NAMED = re.compile(r"[*_ ]*[^\W\d_][^:：\n]{0,24}?[*_ \xa0]*[:：][*_]*[ \t\xa0]*\S")
DETAILS = {
    "contact", "when", "where", "time", "place", "location", "phone", "wann", "wo", "zeit", "ort",
    "kontakt", "quand", "où", "heure", "lieu", "cuándo", "hora", "lugar", "quando", "ora", "luogo",
}  # fmt: skip
"""What the details of a meeting are called, which look like such a head."""
WHEN = re.compile(r"(?:19|20)\d\d.*\d[:.]\d\d|\d[:.]\d\d.*(?:19|20)\d\d")


def _in_any_language(lines: Sequence[str], n: int) -> int:
    """Count the lines of fields in a language that we do not know: names, an address, a time."""
    count = 0
    while n + count < len(lines) and count < 8 and NAMED.match(lines[n + count][:200]):
        count += 1
    block = [line[:400] for line in lines[n : n + count]]
    named = any(line.partition(":")[0].strip(AROUND).lower() in DETAILS for line in block)
    when = any(map(WHEN.search, block[1:3]))
    return count if count >= 3 and "@" in block[0] and when and not named else 0
