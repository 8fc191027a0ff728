# ruff: noqa: RUF001 -- in every language
"""Of a mail only what its sender newly wrote is taken, and no answer is lost."""

import re
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.inbound.devices import added
from afterword.core.inbound.new_text import new_text
from afterword.core.inbound.received import Received

PAGE = Path(__file__).with_name("new-text.md").read_text(encoding="utf-8")
CASES = re.findall(r"^## ([^\n]+)\n~~~\n(.*?)~~~\n~~~\n(.*?)~~~$", PAGE, re.MULTILINE | re.DOTALL)


def new(text: str) -> str:
    return new_text(Received(text=text))


@pytest.mark.parametrize(("text", "wanted"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_what_is_new_is_found(text: str, wanted: str) -> None:
    assert new(text).split() == wanted.split()


def test_every_case_of_the_page_is_tried() -> None:
    assert len(CASES) == PAGE.count("\n## ")


@pytest.mark.parametrize("line", [
    "Sent from my iPhone", "Sent from my iPad.", "*Sent from my Android phone*", "Sent from Mail for Windows 10",
    "Sent from Mailbox", "Sent from Outlook", "Sent from my Samsung Galaxy smartphone.", "Get Outlook for iOS",
    "Get Outlook for Android<https://aka.example/x>", "Sent from my BlackBerry 10 smartphone.", "Sent via the Samsung Galaxy S9, an AT&T 4G LTE smartphone",
    "Von meinem iPhone gesendet", "Gesendet von meinem iPhone", "Von meinem Samsung Galaxy Smartphone gesendet.", "Gesendet mit der Telekom Mail App",
    "Gesendet mit der WEB.DE Mail App", "Outlook für Android beziehen", "Outlook für iOS beziehen<https://aka.example>", "Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.",
    "Gesendet von Mail für Windows", "Envoyé de mon iPhone", "Envoyé depuis mon iPad", "Envoyé à partir de Outlook pour Android", "Provenance : Courrier pour Windows", "Télécharger Outlook pour iOS",
    "Envoyé depuis l'application Mail Orange", "Enviado desde mi iPhone", "Enviado desde Correo para Windows", "Obtener Outlook para Android", "Enviado do meu iPhone", "Enviado via iPhone", "Enviada do Yahoo Mail no Android",
    "Inviato da iPhone", "Inviato dal mio dispositivo Android", "Inviato da Posta per Windows", "Scarica Outlook per iOS", "Verstuurd vanaf mijn iPhone", "Verzonden vanaf mijn Samsung-apparaat", "Outlook voor Android downloaden",
    "Skickat från min iPhone", "Skickat från Outlook för iOS", "Sendt fra min iPhone", "Sendt fra min Samsung-enhed", "Hent Outlook til Android", "Lähetetty iPhonesta", "Lähetetty Samsung-tabletista.", "Wysłane z iPhone'a", "Wysłane z iPada",
    "Отправлено с iPhone", "Отправлено из мобильной Почты Mail.ru", "Надіслано з iPhone", "Odesláno z iPhonu", "Odesláno z mého iPhone", "Odoslané z iPhonu", "Trimis de pe iPhone", "Στάλθηκε από το iPhone μου",
    "发自我的 iPhone", "发自我的iPhone", "從我的 iPhone 傳送", "從我的 iPhone 發送", "iPhoneから送信", "私のiPhoneから送信", "나의 iPhone에서 보냄", "iPhone'umdan gönderildi", "Az iPhone készülékemről küldve", "Gửi từ iPhone của tôi",
    "Dikirim dari iPhone saya", "נשלח מה-iPhone שלי", "أرسلت من الـ iPhone",
])  # fmt: skip
def test_what_a_device_adds_is_told(line: str) -> None:
    assert added(line)
    assert new(f"Yes.\n\n{line}\n\n> Open?\n") == "Yes."


@pytest.mark.parametrize("line", [
    "I sent it from my phone.", "Sent from Berlin with love", "We use Outlook.", "Ich habe es vom Handy gesendet.", "Outlook for Friday: sunny",
    "The iPhone team would like to see you.", "My phone is +1 555 010 9999", "Enviado el martes", "Verstuurd op dinsdag", "Sent", "", "Envoyé !",
])  # fmt: skip
def test_what_a_person_says_of_devices_stays(line: str) -> None:
    assert not added(line)


LINES = st.lists(
    st.sampled_from(["On 1 Oct 2026 a@b.example wrote:", "> q", "words", "Yes.", "", "From: a@b.example", "Sent: 1 Oct 2026 15:02", "Subject: x", "-- ", "--", "____", "-----Original Message-----", "Sent from my iPhone", "wrote:", "This email is confidential, intended solely for the addressee."]),
    max_size=14,
)  # fmt: skip


@given(LINES)
def test_an_answer_is_never_lost_and_nothing_is_made_up(lines: list[str]) -> None:
    found = new("\n".join(lines))
    assert not [line for line in found.split("\n") if line.startswith(">")]
    said = iter(lines)
    assert all(line in said for line in found.split("\n") if line)
    if "Yes." in lines[:1]:
        assert found.startswith("Yes.")
    if "words" in lines:
        assert found


@given(st.text(max_size=300))
def test_any_text_is_read(text: str) -> None:
    new(text)


@pytest.mark.parametrize("line", ["a:\n", "On 1 Oct 2026 a@b.example\n", "1 Oct 2026 15:02:\n", "From: a\n", "From: a@b.example\nTo: b\n\n", "a", "> ", "a:", ">\n", "\n", "-- \n", "--\n", "____\n", "sent from my iphone ", "Sent from my iPhone\n", "wrote:\n", "- ", "_ ", "confidential ", "x\n\n", "confidential, in error, disclosed\n\n", "Date: <", "on on on on ", " \t", "(a@", "To unsubscribe\n"])  # fmt: skip
def test_a_long_text_is_read_at_once(line: str) -> None:
    text = line * ((1 << 19) // len(line))
    began = time.process_time()
    new("Yes.\n\n" + text)
    new(text)
    assert time.process_time() - began < 10  # what grows with the square would take minutes
