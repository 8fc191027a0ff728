"""Promises in other languages, said again in English."""

from datetime import date

import pytest

from afterword.calendars.regions import regions
from afterword.core.inbound.abroad import in_english, speech_of
from afterword.core.inbound.promised import promised
from afterword.core.model.happening import Meaning
from afterword.testing import on

DAY = on("Wed 14 Oct 2026")
US = regions("US", "")
TOLD = [
    ("Sie hören bis spätestens 27. Oktober von uns. Eine Absage ist das nicht.", DAY, date(2026, 10, 27)),
    ("Wir sind noch nicht so weit. In zwei Wochen rufen wir Sie an.", date(2026, 10, 28), date(2026, 10, 28)),
    ("Nous n'avons pas encore décidé. Je reviens vers vous la semaine prochaine.", date(2026, 10, 19), date(2026, 10, 23)),
    ("Il est en congé; je devrais vous donner une réponse d'ici le 30 octobre.", DAY, date(2026, 10, 30)),
    ("Aún no hay decisión. Te aviso antes del 2 de noviembre.", DAY, date(2026, 11, 1)),
    ("Non abbiamo ancora deciso. Entro venerdì le diamo una risposta.", DAY, date(2026, 10, 16)),
    ("Ainda não decidimos. Dizemos-te alguma coisa até sexta-feira.", DAY, date(2026, 10, 16)),
    ("We zijn er nog niet uit. Uiterlijk dinsdag bel ik je.", DAY, date(2026, 10, 20)),
]  # fmt: skip


@pytest.mark.parametrize(("text", "start", "end"), TOLD)
def test_a_promise_is_read_in_its_own_language(text: str, start: date, end: date) -> None:
    found = promised(text, day=DAY, calendar=US)
    assert found
    assert (found.start, found.end) == (start, end)
    assert found.said.split()[-1] in text


@pytest.mark.parametrize(
    "text",
    [
        "Ihr Gespräch am Montag ist um zehn, und Sie sind bei uns in der Stadt.",
        "Bitte senden Sie uns die Unterlagen bis Freitag, und nicht mit der Post.",
        "Merci de nous envoyer le dossier avant vendredi et pas par la poste.",
    ],
)
def test_other_days_are_no_promise(text: str) -> None:
    assert promised(text, day=DAY, calendar=US) is None


def test_english_is_left_alone() -> None:
    assert speech_of("We will let you know by Friday, and not before.") is None


def test_only_words_of_time_are_said_again() -> None:
    german = speech_of("der die das und ist nicht")
    assert german
    assert in_english("Der Tag war schön.", german) == ""
    assert in_english("Mittwoch nächster Woche entscheiden wir.", german) == "Wednesday next week"


def test_a_name_in_the_greeting_is_no_month() -> None:
    assert promised("Hi June, we are still deciding.", day=DAY, calendar=US) is None


def test_a_bare_day_counts_only_for_who_is_deciding() -> None:
    text = "Nothing yet. Friday, with luck."
    assert promised(text, day=DAY, calendar=US) is None
    found = promised(text, day=DAY, calendar=US, meaning=Meaning.STILL_DECIDING)
    assert found
    assert found.end == date(2026, 10, 16)
