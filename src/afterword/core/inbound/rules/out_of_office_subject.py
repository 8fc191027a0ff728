"""Classifier of automatic replies by their subject lines."""

import re
from collections.abc import Iterator

from afterword.core.inbound.classifier import Reply, reply_classifier
from afterword.core.inbound.judgement import Class, Evidence, Strength
from afterword.core.inbound.sender import is_marked, is_typed
from afterword.core.inbound.wording import Phrases, words

BEGINS = Phrases(
    "automatic reply", "auto reply", "auto-reply", "autoreply", "auto:", "auto response",
    "auto-response", "autoresponse", "automatic response", "automated response",
    "automated reply", "auto responder", "autoresponder", "auto-responder", "out of office",
    "out-of-office", "outofoffice", "out of the office", "out-of-the-office", "ooo:", "oof:",
    "[auto-reply", "[auto reply", "[autoreply", "(auto reply", "vacation reply",
    "vacation response", "vacation notice", "vacation message", "on vacation", "away from my mail",
    "away from office", "away from the office", "away message", "absence notice",
    "notice of absence", "i am away", "i'm away", "i am out", "i'm out of", "on leave",
    "on annual leave", "on holiday:", "on parental leave", "on maternity leave", "unattended mailbox", "buiten kantoor", "non sono in ufficio",
    "automatische antwort", "automatische rückantwort", "automatische e-mail",
    "automatische email-antwort", "autoantwort", "auto-antwort", "abwesenheit",
    "abwesend", "abwesenheitsnotiz", "abwesenheitsnachricht", "abwesenheitsassistent",
    "außer haus", "nicht im büro", "nicht im hause", "im urlaub", "urlaubsvertretung",
    "réponse automatique", "reponse automatique", "absence du bureau", "absent du bureau",
    "absence :", "absence:", "message d'absence", "avis d'absence", "notification d'absence",
    "je suis absent", "en congé", "en vacances",
    "respuesta automática", "respuesta automatica", "fuera de la oficina", "fuera de oficina",
    "ausente de la oficina", "ausencia", "mensaje automático", "autorespuesta", "de vacaciones",
    "risposta automatica", "fuori ufficio", "fuori sede", "assenza", "assente", "messaggio automatico",
    "in ferie", "resposta automática", "resposta automatica", "fora do escritório",
    "fora do escritorio", "ausência", "ausente", "mensagem automática", "de férias", "em férias",
    "automatisch antwoord", "automatische beantwoording", "automatisch bericht",
    "afwezig", "afwezigheid", "niet aanwezig", "niet op kantoor", "op vakantie",
    "自動返信", "自動応答", "自動回答", "不在通知", "不在の", "不在:", "不在のお知らせ", "不在連絡",
    "休暇", "自动回复", "自動回覆", "自动答复", "外出", "자동 회신", "자동회신", "부재중", "부재 중",
    "автоответ", "автоматический ответ", "вне офиса", "в отпуске", "autosvar", "automatiskt svar",
    "automatisk svar", "ikke på kontoret", "inte på kontoret", "frånvaro", "fravær",
    "automaattinen vastaus", "poissa", "odpowiedź automatyczna", "automatyczna odpowiedź",
    "nieobecność", "poza biurem", "automatická odpověď", "mimo kancelář", "automatikus válasz",
    "otomatik yanıt", "ofis dışında", "αυτόματη απάντηση", "răspuns automat", "odsotnost",
    "automatski odgovor", "מענה אוטומטי", "رد تلقائي", "trả lời tự động",
)  # fmt: skip
"""What the subject line of an automatic reply begins with, in small letters."""
WHOLE = frozenset({
    "annual leave", "paternity leave", "maternity leave", "parental leave", "sick leave", "half term", "away", "ooo", "i'm out", "closed", "holiday closure",
    "bin krank", "krank", "urlaub", "elternzeit", "betriebsferien", "absence", "fermeture annuelle", "congés", "cerrado por vacaciones", "chiusura estiva", "chiuso per ferie",
    "ferie", "fechado para férias", "férias", "verlof", "gesloten", "vakantie", "出張中", "出張中です", "休業のお知らせ", "gone fishing", "gone fishin",
})  # fmt: skip
"""Whole subject lines that give nothing but the reason of an absence, in small letters."""
WITHIN = Phrases(
    "out of office", "out-of-office", "out of the office", "auto-reply", "autoreply", "auto reply",
    "automatic reply", "automatic response", "automated response", "auto-response",
    "autoresponder", "automated reply", "vacation reply", "away from the office",
    "(automatische antwort)", "abwesenheitsnotiz", "abwesenheitsnachricht", "réponse automatique",
    "message d'absence", "respuesta automática", "fuera de la oficina", "risposta automatica",
    "fuori ufficio", "resposta automática", "fora do escritório", "automatisch antwoord",
    "afwezigheidsbericht", "afwezigheidsmelding", "自動返信", "自動応答", "不在通知", "自动回复",
)  # fmt: skip
"""What only tells together with other words, since people speak of it too."""
AUTOMATIC = Phrases(
    "automatic reply", "automatische antwort", "réponse automatique", "respuesta automática", "risposta automatica", "resposta automática",
    "automatisch antwoord", "自動応答", "自動返信", "out of office autoreply", "autoreply:", "auto-reply:",
)  # fmt: skip
"""What mail programs themselves put before a subject line, in small letters."""
DENIES = Phrases(
    "not an auto", "no auto", "isn't an auto", "keine automatische", "pas une réponse automatique", "pas un message automatique", "no es una respuesta automática",
    "non è una risposta automatica", "não é uma resposta automática", "géén automatisch", "geen automatisch",
)  # fmt: skip
"""That a person wrote it, in small letters."""
PLANS = Phrases(
    "just so you", "just to let you know", "so you know", "heads up", "we're still", "we are still", "as discussed", "let's", "shall we", "can we", "could we",
    "damit sie wissen", "damit du weißt", "wir sind noch", "pour vous prévenir", "para que sepa", "para que sepas",
)  # fmt: skip
"""What a person says who will be away and tells what comes then, in small letters."""
HEAD = 600
"""Characters within which a person says so."""
LIST = re.compile(r"^\s*\[(?!auto|out)[^\]]{1,40}\]\s*", re.IGNORECASE)
"""The name that a list puts before a subject line."""
ANSWER = ("re:", "aw:", "sv:", "antw:", "réf:", "odp:")
FORWARD = ("fw:", "fwd:", "wg:", "tr:", "rv:", "i:", "enc:", "doorst:")


@reply_classifier
def out_of_office_subject(reply: Reply) -> Iterator[Evidence]:
    """Know an automatic reply by what its subject line begins with, in many languages.

    A subject line that answers another, "Re: Out of office", is written by a person more often. So
    is a text that tells of the plans beside the absence, or says that it is no automatic reply.
    """
    subject = words(LIST.sub("", reply.subject))
    automatic = subject.begins(AUTOMATIC)
    if subject.begins(BEGINS) or subject.low.strip(" .!:;()") in WHOLE:
        marked = is_marked(reply.mail)
        head = words(reply.new_text).head(HEAD)
        person = not marked and (head.find(DENIES) or (not automatic and head.find(PLANS)))
        unmarked = Strength.POSSIBLE if person else Strength.LIKELY
        strength = Strength.CERTAIN if automatic and marked else unmarked
        yield Evidence(Class.AUTO_REPLY, strength, f"Subject: {reply.subject}")
    elif subject.find(WITHIN) and not subject.low.startswith(FORWARD):
        answer = subject.low.startswith(ANSWER) or is_typed(reply.mail)
        strength = Strength.POSSIBLE if answer else Strength.LIKELY
        yield Evidence(Class.AUTO_REPLY, strength, f"Subject: {reply.subject}")
