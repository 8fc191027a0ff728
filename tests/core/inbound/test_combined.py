# ruff: noqa: RUF001 -- in every language
"""What is new is found whatever mail programs put around it, in any combination."""

import random
import re
import textwrap
from itertools import chain
from pathlib import Path

import pytest

from afterword.core.inbound.new_text import new_text
from afterword.core.inbound.received import Received

HERE = Path(__file__).parent
ATTRIBUTIONS = (HERE / "attributions.txt").read_text(encoding="utf-8").splitlines()
ANSWERS = [
    "Yes.", "Hi Alex,\n\nwe will be back next Friday: the panel meets on 13 Oct 2026 at 15:02.\n\nBest regards,\nDana Whitfield",
    "Guten Tag Frau Morgan,\n\nleider dauert es noch.\n\nMit freundlichen Grüßen\nDana Whitfield\nAcme GmbH",
    "Bonjour,\n\nMerci pour votre message :\n- le poste est pourvu ;\n- nous gardons votre dossier.\n\nCordialement,\nDana",
    "お世話になっております。\n\n来週ご連絡いたします。\n\nよろしくお願いいたします。", "您好：\n\n我们下周联系您。\n\n谢谢", "Hola Alex:\n\nGracias. ¿Puedes el martes?\n\nUn saludo,\nDana",
    "Three points:\n\n1. The offer stands.\n2. Start: 1 March 2027.\n3. Please call +1 555 010 9999 before 5 pm.\n\nDana", "Thanks!\n\nSee https://acme.example/jobs?id=1 and write to jobs@acme.example.\n\nDana",
    "Здравствуйте, Алекс!\n\nМы ответим на следующей неделе.\n\nС уважением,\nДана", "Cześć,\n\ndziękuję. Odezwiemy się w piątek.\n\nPozdrawiam\nDana", "Hej Alex,\n\ntack, vi hörs på fredag.\n\nMvh\nDana",
    "Is Friday at 10:30 fine? Reply to this mail or call.\n\nD.", "OK", "On Friday we decide. From Monday on you can call me.\n\nTo be clear: nothing is lost.\n\nSubject to approval, the offer is yours.\n\nDana",
]  # fmt: skip
OLD = "Dear Dana,\n\nthank you for your time on Monday. I am still very interested in the role.\n\nBest regards,\nAlex\n\n-- \nAlex Morgan\n+1 555 010 8888"
BLOCKS = [
    "From: Alex Morgan <alex@candidate.example>\nSent: Tuesday, October 13, 2026 3:02 PM\nTo: Dana Whitfield <dana@acme.example>\nSubject: Thank you\n",
    "-----Original Message-----\nFrom: Alex Morgan\nSent: 13 October 2026 15:02\nTo: Dana\nSubject: Thank you\n",
    "________________________________\nVon: Alex Morgan <alex@candidate.example>\nGesendet: Dienstag, 13. Oktober 2026 15:02\nAn: Dana\nCc: Chris Lee;\nPat Day <pat@acme.example>\nBetreff: Danke\n",
    "________________________________\nDe : Alex Morgan <alex@candidate.example>\nEnvoyé : mardi 13 octobre 2026 15:02\nÀ : Dana\nObjet : Merci\n",
    "---------- Forwarded message ---------\nFrom: Alex <alex@candidate.example>\nDate: Tue, Oct 13, 2026 at 3:02 PM\nSubject: Thank you\nTo: <dana@acme.example>\n",
    "---------- Messaggio inoltrato ----------\nDa: Alex <alex@candidate.example>\nDate: mar 13 ott 2026 alle ore 15:02\nOggetto: Grazie\nA: <dana@acme.example>\n",
    "-------- Mensaje original --------\nDe: Alex <alex@candidate.example>\nFecha: 13/10/26 15:02 (GMT+01:00)\nA: dana@acme.example\nAsunto: Gracias\n",
    "-------- Ursprüngliche Nachricht --------\nVon: Alex <alex@candidate.example>\nDatum: 13.10.26 15:02 (GMT+01:00)\nAn: dana@acme.example\nBetreff: Danke\n",
    "-------- Message d'origine --------\nDe : Alex <alex@candidate.example>\nDate : 13/10/2026 15:02 (GMT+01:00)\nÀ : dana@acme.example\nObjet : Merci\n",
    "Begin doorgestuurd bericht:\n\nVan: Alex <alex@candidate.example>\nOnderwerp: Dank\nDatum: 13 oktober 2026 om 15:02:11 CEST\nAan: dana@acme.example\n",
    "Date: Tue, 13 Oct 2026 15:02:11 +0200\nFrom: alex@candidate.example\nTo: dana@acme.example\nSubject: Thank you\n",
    "发件人：Alex Morgan <alex@candidate.example>\n发送时间：2026年10月13日 15:02\n收件人：Dana <dana@acme.example>\n抄送：Chris\n主题：谢谢\n",
]  # fmt: skip
SIGNATURES = [
    "", "", "-- \nDana Whitfield\nAcme, Talent\n+1 555 010 9999", "--\nDana Whitfield", "_______________\nDana Whitfield\nAcme Ltd., 1 High Street\ndana@acme.example | www.acme.example", "—\nDana",
    "Sent from my iPhone", "Gesendet mit der GMX Mail App", "Envoyé de mon iPhone", "Get Outlook for Android<https://aka.example/x>", "Sent from Mail for Windows", "Inviato da iPad", "发自我的iPhone",
]  # fmt: skip
FOOTERS = [
    "", "", "", "_______________________________________________\nHiring mailing list -- hiring@acme.example\nTo unsubscribe send an email to hiring-leave@acme.example",
    "---\nThis email has been checked for viruses by Avast antivirus software.\nhttps://avast.example",
    '-- \nYou received this message because you are subscribed to the Google Groups "Hiring" group.\nTo unsubscribe from this group, send an email to x@acme.example.',
    "This email and any attachments are confidential and intended solely for the addressee. If you have received it in error, please notify us and delete it.",
    "**********************************************************************\nThis message is confidential. Unauthorized disclosure is prohibited. If you received it in error, delete it.\n**********************************************************************",
]  # fmt: skip


def marked(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


def wrapped(text: str) -> str:
    """Break lines as programs do."""
    return "\n".join(
        chain.from_iterable(textwrap.wrap(line, 76) or [""] for line in text.split("\n"))
    )


def combined(chance: random.Random) -> tuple[str, str]:
    """Make a mail, and what is new in it."""
    answer = chance.choice(ANSWERS)
    intro = chance.choice(ATTRIBUTIONS).replace("↵", "\n")
    gap = chance.choice(["\n", "\n\n"])
    signature, footer = chance.choice(SIGNATURES), chance.choice(FOOTERS)
    below = f"\n\n{signature}".rstrip() + f"\n\n{footer}".rstrip()
    match chance.randrange(5):
        case 0:
            return (
                f"{answer}\n\n{signature}\n\n{intro}{gap}{marked(wrapped(OLD))}\n{footer}\n",
                answer,
            )
        case 1:
            return f"{intro}\n{marked(wrapped(OLD))}{gap}{answer}{below}\n", answer
        case 2:
            other = chance.choice(ANSWERS)
            return f"{answer}\n\n{intro}\n{marked(OLD)}{gap}{other}{below}\n", f"{answer}\n{other}"
        case 3:
            block = chance.choice(BLOCKS)
            return f"{answer}\n\n{signature}{gap}{block}{gap}{OLD}\n\n{footer}\n", answer
        case _:
            return f"{answer}\n\n{signature}{gap}{intro}{gap}{OLD}\n", answer


@pytest.mark.parametrize("seed", range(600))
def test_any_combination_is_told_apart(seed: int) -> None:
    text, wanted = combined(random.Random(seed))
    text = re.sub(r"\n{4,}", "\n\n\n", text)
    assert new_text(Received(text=text)).split() == wanted.split()
