"""Classifier of acknowledgements that a system sends by itself."""

from collections.abc import Iterator

from afterword.core.inbound.classifier import Reply, reply_classifier
from afterword.core.inbound.judgement import Class, Evidence, Strength
from afterword.core.inbound.received import Received
from afterword.core.inbound.sender import is_desk, is_nobody, is_returned, is_typed
from afterword.core.inbound.wording import Phrases, words

RECEIVED = Phrases(
    "we have received your", "has been scheduled", "your event has been", "you are scheduled", "you're scheduled", "booking is confirmed", "your booking has been", "your registration", "we've received your", "we received your", "has been received",
    "was successfully submitted",
    "has been successfully submitted", "successfully submitted",
    "successfully received", "we acknowledge receipt", "acknowledge receipt of your",
    "confirm receipt of", "confirms receipt", "confirm that we have received", "confirming that we received",
    "this email confirms", "this e-mail confirms", "confirmation of your application",
    "thank you for applying", "thanks for applying", "thank you for your application",
    "thanks for your application", "thank you for submitting", "thanks for submitting",
    "thank you for your interest in", "thanks for your interest in",
    "thank you for contacting", "thanks for contacting", "thank you for your inquiry",
    "thank you for your enquiry", "thank you for reaching out to", "thanks for reaching out to",
    "thank you for getting in touch", "thank you for your request", "thank you for your email to",
    "your request has been", "your message has been received",
    "your email has been received", "your e-mail has been received", "a ticket has been", "ticket number",
    "ticket has been created", "case has been created", "your reference number",
    "awaits moderator approval", "is being held until the list moderator",
    "wir haben ihre bewerbung erhalten", "ihre bewerbung ist bei uns eingegangen", "eingang ihrer bewerbung",
    "eingangsbestätigung", "ihre bewerbung erhalten", "vielen dank für ihre bewerbung", "ihre anfrage erhalten",
    "nous avons bien reçu", "nous accusons réception", "accusé de réception", "votre candidature a bien été",
    "merci pour votre candidature", "hemos recibido", "su solicitud ha sido", "gracias por su solicitud",
    "gracias por tu interés", "gracias por su interés", "abbiamo ricevuto", "la tua candidatura", "la sua candidatura",
    "recebemos a sua", "recebemos sua", "a sua candidatura", "sua candidatura", "we hebben uw sollicitatie",
    "we hebben je sollicitatie", "uw sollicitatie", "je sollicitatie", "in goede orde ontvangen",
    "ご応募いただき", "ご応募ありがとう", "応募を受け付け", "受け付けました", "受付いたしました", "お問い合わせありがとう", "お問い合わせを受け",
    "お問合せ",
    "has been registered under", "been registered under the", "been logged under", "we have logged your", "case has been opened", "request has been opened", "landed safely", "has landed with us", "application flew in",
    "your application is complete", "you have withdrawn your", "your withdrawal", "has been added to application", "has been added to your application", "has been uploaded", "was uploaded", "thanks for sending your", "thank you for sending your",
    "arrived outside these hours", "outside our office hours", "outside office hours", "outside of office hours", "we got your", "we've got your",
    "unterlagen sind bei uns eingegangen", "nachricht ist bei uns eingegangen", "anfrage ist bei uns eingegangen", "unterlagen sind eingegangen", "wurde unter dem aktenzeichen", "wurde unter der nummer",
    "wurde registriert", "wurde erfasst", "a été enregistré", "est enregistrée sous", "a bien été enregistré", "a bien été reçu", "ha sido registrad", "ha quedado registrad", "hemos registrado", "ha sido recibid",
    "è stata protocollata", "è stato protocollato", "è stata registrata", "è stato registrato", "è stata ricevuta", "foi registad", "foi registrad", "foi recebid", "foi protocolad",
    "is geregistreerd onder", "is ontvangen en geregistreerd", "hebben uw bericht ontvangen", "hebben wij ontvangen", "を受領", "を受信いたしました", "を登録いたしました",
)  # fmt: skip
"""That something arrived, in small letters."""
ROUTINE = Phrases(
    "will review your", "will be reviewed", "is reviewing", "currently reviewing", "are reviewing", "review your application",
    "review your qualifications", "will carefully review", "carefully review",
    "if your qualifications", "if your skills", "if your background", "if your experience",
    "if your profile", "if there is a match", "if there's a match", "if we think", "if we feel",
    "if you are selected", "if you are shortlisted", "if selected", "if your application is",
    "match our requirements", "only those", "only shortlisted", "only candidates",
    "due to the volume", "due to the high volume", "high volume of", "large number of applications",
    "within 24 hours", "as soon as possible. thank you for your interest", "should your qualifications", "should your skills", "should your profile", "should your experience", "one of our recruiters", "one of our colleagues", "matches our needs", "matches our requirements", "within 48 hours", "business days", "business hours", "working days",
    "track your application", "check the status", "status of your application", "log in to",
    "login to", "candidate portal", "will be in touch", "will contact you",
    "a member of our team", "a member of our staff",
    "werden ihre bewerbung", "prüfen", "melden uns", "unaufgefordert", "wird geprüft",
    "dans les meilleurs délais", "nous reviendrons vers vous", "sera étudiée", "en el caso de que", "nos pondremos en contacto",
    "ti contatteremo", "la contatteremo", "prenderemo in esame", "entraremos em contato", "entraremos em contacto", "será analisad",
    "passed to the competent", "quote the reference", "quote this reference", "calendar days", "under review", "will look at it", "reply time", "response time", "expected response", "do not need to do anything",
    "don't need to do anything", "no further action", "if we need anything", "we answer within", "aim to respond", "aim to reply", "aim to answer", "if you hear nothing", "if you do not hear", "if you don't hear", "if you have not heard",
    "if you haven't heard", "if there's a match", "next working day", "next business day", "zwei bis drei wochen", "rückfragen ab", "unter angabe", "sans réponse de notre part", "sans nouvelles de notre part",
    "dans un délai de", "en el plazo de", "en un plazo de", "entro il termine di", "no prazo de", "binnen de termijn", "営業日以内",
    "nemen contact", "zo spoedig mogelijk", "追って", "ご連絡いたします", "ご連絡させていただ", "選考", "担当者より",
)  # fmt: skip
"""What follows for everybody alike, in small letters."""
MACHINE = Phrases(
    "do not reply", "please don't reply", "not reply to this", "do not respond to this", "automated message",
    "automated email", "automated e-mail", "automatic email", "automatic e-mail", "automatic message",
    "automatically generated", "auto-generated", "automated response", "automated reply", "automatic reply",
    "automatic response", "automated acknowledgement", "automated acknowledgment", "automated confirmation", "automated notification",
    "system generated", "system-generated", "generated automatically", "sent automatically", "maschinell erstellt", "automatisch versandt", "this was the bot", "généré automatiquement", "envoyé automatiquement", "unmonitored", "not monitored", "cannot receive replies", "can't receive replies",
    "replies to this", "automatisch generiert", "automatisch erstellt", "automatisch erzeugt", "nicht auf diese",
    "automatische nachricht", "automatische antwort", "ne pas répondre", "message automatique", "réponse automatique",
    "no responda", "no responder", "mensaje automático", "generado automáticamente", "non rispondere",
    "messaggio automatico", "generato automaticamente", "não responda", "mensagem automática", "gerado automaticamente",
    "niet beantwoorden", "niet te beantwoorden", "automatisch gegenereerd", "automatisch bericht", "自動送信", "自動返信", "自動配信", "返信できません",
    "返信しないで", "送信専用",
)  # fmt: skip
"""That nobody wrote it, in small letters."""
HEAD = 700
"""Characters within which it says that something arrived."""


@reply_classifier
def acknowledgement(reply: Reply) -> Iterator[Evidence]:
    """Know the acknowledgement of an application or a message that a system sends by itself.

    It says that something arrived, and then what follows for everybody alike, or that nobody wrote
    it. Nobody decided anything yet. In a thread it answers from an office. A person who thanks for an application goes on to this one.
    """
    said = words(reply.new_text or reply.mail.text)
    found = said.head(HEAD).find(RECEIVED) or words(reply.subject).find(RECEIVED)
    if not found:
        return
    machine = said.find(MACHINE) or is_nobody(reply.mail) or _is_generated(reply.mail)
    routine = said.find(ROUTINE)
    answers = bool(reply.mail.header("In-Reply-To")) and not (machine or is_desk(reply.mail))
    if (machine or routine) and not answers and not is_typed(reply.mail):
        yield Evidence(Class.AUTO_REPLY, Strength.LIKELY, found)


def _is_generated(mail: Received) -> bool:
    submitted = mail.header("Auto-Submitted").strip().lower()
    return submitted not in {"", "no"} or is_returned(mail)
