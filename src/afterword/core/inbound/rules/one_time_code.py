"""Classifier of codes and links that prove who somebody is."""

import re
from collections.abc import Iterator

from afterword.core.inbound.classifier import Reply, reply_classifier
from afterword.core.inbound.judgement import Class, Evidence, Strength
from afterword.core.inbound.sender import is_nobody, is_typed
from afterword.core.inbound.wording import Phrases, words

CODES = Phrases(
    "verification code", "one-time code", "one time code", "one-time password", "one time password", "one-time passcode", "security code", "login code",
    "log-in code", "sign-in code", "sign in code", "access code", "confirmation code", "authentication code",
    "your code is", "is your code", "enter this code", "use this code to sign in", "passcode", "otp", "two-factor", "two-step", "bestätigungscode", "sicherheitscode", "einmalpasswort",
    "code de vérification", "código de verificación", "codice di verifica", "código de verificação", "verificatiecode", "認証コード", "確認コード", "验证码",
)  # fmt: skip
ACCOUNT = Phrases(
    "reset your password", "password reset", "verify your email", "confirm your email", "verify your e-mail", "confirm your e-mail",
    "activate your account", "confirm your account", "verify your account", "new sign-in", "new login", "passwort zurücksetzen",
    "réinitialiser votre mot de passe", "restablecer su contraseña", "reimposta la password", "redefinir sua senha", "wachtwoord",
)  # fmt: skip
CODE = re.compile(
    r"(?<![\w.:/#+-])(?:\d{4,8}|\d{3}[ -]\d{3}|(?=[A-Z]*\d)[A-Z0-9]{6})(?![\w:/-]|\.\d)"
)


@reply_classifier
def one_time_code(reply: Reply) -> Iterator[Evidence]:
    """Know a mail that carries a code or a link for signing in.

    Portals of employers send them for every visit; they tell nothing.
    """
    if is_typed(reply.mail) or reply.mail.header("In-Reply-To"):
        return
    subject, said = words(reply.subject), words(reply.mail.text).head(1_200)
    coded = subject.find(CODES) or said.find(CODES)
    if coded and (CODE.search(said.said) or CODE.search(subject.said)):
        strength = (
            Strength.CERTAIN if is_nobody(reply.mail) or subject.find(CODES) else Strength.LIKELY
        )
        yield Evidence(Class.OTHER, strength, coded)
        return
    account = subject.find(ACCOUNT) or (is_nobody(reply.mail) and said.find(ACCOUNT))
    if account:
        yield Evidence(Class.OTHER, Strength.LIKELY, account)
