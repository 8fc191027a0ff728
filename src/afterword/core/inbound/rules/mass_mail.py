"""Classifier of mail to many by what it says."""

from collections.abc import Iterator

from afterword.core.inbound.classifier import Reply, reply_classifier
from afterword.core.inbound.judgement import Class, Evidence, Strength
from afterword.core.inbound.sender import is_nobody, is_typed
from afterword.core.inbound.wording import Phrases, words

KINDS = Phrases(
    "job alert", "jobs alert", "new jobs", "new job for", "jobs for you", "jobs you may", "jobs matching", "jobs that match",
    "recommended jobs", "roles you may", "roles you might", "jobs you might", "roles for you", "roles matching", "new openings", "new roles for", "recommended for you", "jobs near", "more jobs", "similar jobs", "is hiring", "are hiring", "top picks",
    "new opportunities for you", "matching jobs", "new matches", "apply now", "easy apply", "weekly digest", "daily digest",
    "digest for", "your digest", "weekly roundup", "newsletter", "this week in", "this week's", "what's new", "webinar",
    "talent community", "talent network", "talent pool", "career fair", "careers newsletter", "hiring event", "open roles",
    "open positions at", "latest openings", "survey", "your feedback matters", "how was your experience", "how did we do",
    "rate your experience", "rate your interview", "share your experience", "tell us about your experience", "leave a review",
    "write a review", "how likely are you to recommend", "profile views", "appeared in", "people viewed your", "who viewed your",
    "complete your profile", "stellenangebote für", "neue jobs", "jobempfehlungen", "passende jobs", "offres d'emploi",
    "nouvelles offres", "ofertas de empleo", "nuevas ofertas", "offerte di lavoro", "vagas para", "novas vagas", "nieuwe vacatures",
    "新着求人", "おすすめ求人", "アンケート", "メールマガジン", "umfrage", "enquête", "encuesta", "sondaggio", "pesquisa de satisfação",
)  # fmt: skip
"""What mail to many is about, in small letters."""
SURVEYS = Phrases(
    "minute survey", "minutes survey", "short survey", "brief survey", "quick survey", "take the survey", "take our survey", "start the survey", "complete the survey",
    "complete this survey", "experience survey", "anonymous survey", "answers are anonymous", "responses are anonymous", "answers are confidential",
    "responses are confidential", "leave a review", "write a review", "rate your experience", "rate your interview", "feedback survey", "satisfaction survey",
)  # fmt: skip
"""What asks everybody the same questions, in small letters."""
LEAVING = Phrases(
    "unsubscribe", "manage your preferences", "manage preferences", "email preferences", "update your preferences",
    "manage your email", "manage your subscription", "manage alerts", "manage your alerts", "notification settings", "opt out", "opt-out",
    "view this email in your browser", "view in browser", "view it in your browser", "view online",
    "you are receiving this", "you're receiving this", "you received this email because",
    "you received this message because", "this email was sent to", "this message was sent to", "no longer wish to receive",
    "stop receiving", "to be removed from", "abmelden", "abbestellen", "newsletter abbestellen",
    "se désabonner", "se désinscrire", "désabonner", "darse de baja", "cancelar la suscripción", "cancellarsi",
    "annulla l'iscrizione", "disiscriviti", "cancelar inscrição", "cancelar a subscrição", "descadastrar", "uitschrijven",
    "afmelden", "配信停止", "配信解除", "退订",
)  # fmt: skip
"""How to leave a list, in small letters."""


@reply_classifier
def mass_mail(reply: Reply) -> Iterator[Evidence]:
    """Know alerts, digests, surveys and invitations to talent pools by their words.

    They say how to leave the list; that alone also stands below what people write through lists and
    systems, so it only tells together with what mail to many is about, or with nobody as sender.
    """
    if is_typed(reply.mail):
        return
    said, subject = words(reply.mail.text), words(reply.subject)
    leaving = said.find(LEAVING)
    titled, about = subject.find(KINDS), said.head(3_000).find(KINDS)
    nobody = is_nobody(reply.mail)
    if titled and (leaving or nobody):
        yield Evidence(Class.BULK, Strength.CERTAIN, f"Subject: {reply.subject}")
    elif titled and reply.mail.header("List-Unsubscribe"):
        yield Evidence(Class.BULK, Strength.LIKELY, f"Subject: {reply.subject}")
    elif about and (leaving or nobody):
        yield Evidence(Class.BULK, Strength.LIKELY, about)
    elif (asks := said.find(SURVEYS)) and "http" in reply.mail.text:
        yield Evidence(Class.BULK, Strength.LIKELY, asks)
    elif leaving or titled:
        yield Evidence(
            Class.BULK, Strength.LIKELY if nobody else Strength.POSSIBLE, leaving or titled
        )
    elif nobody:
        yield Evidence(Class.BULK, Strength.POSSIBLE, f"From: {reply.mail.header('From')}")
