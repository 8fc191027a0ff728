"""When somebody will be back, written in another language, said again in English.

The grammar of times is kept once, in English. Of a sentence that promises an answer the words of
time are put into English one by one, and only those; the rest falls away.
"""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from afterword.core.timeline.tongue import DAYS, MONTHS

WORD = re.compile(r"\d+[./]\d+[./]?(?:\d{2,4})?|\d+|[^\W\d_]+(?:-[^\W\d_]+)?")
MOST_WORDS = 4
"""Words of the longest entry."""
CORE = re.compile(r"\d|day|week|month|year|quarter|tomorrow|today|" + "|".join(MONTHS))
"""What a row of words must hold to be a time."""


NO_TIMES = frozenset(("days", "weeks", "months", *map(str, range(32))))
"""What alone is no time: the day, the month, a number."""


class Speech(NamedTuple):
    """What one language has for a promise and its time."""

    known_by: frozenset[str]
    """Small words by which the language is told."""
    promises: re.Pattern[str]
    otherwise: re.Pattern[str]
    """Words of meetings, of what the candidate owes, of absence."""
    words: Mapping[str, str]
    """Words of time, with the same in English; the longest that fits is taken."""


def _table(days: str, months: str, more: str) -> dict[str, str]:
    """Read a table: days and months in their order, then lines "words = English"."""
    table = dict(zip(days.split(), DAYS, strict=True))
    table |= dict(zip(months.split(), MONTHS, strict=True))
    for line in more.strip().splitlines():
        words, _, english = line.partition("=")
        table |= {each.strip(): english.strip() for each in words.split("|")}
    return table


def _speech(known_by: str, promises: str, otherwise: str, table: dict[str, str]) -> Speech:
    return Speech(
        frozenset(known_by.split()),
        re.compile(promises, re.IGNORECASE),
        re.compile(otherwise, re.IGNORECASE),
        table,
    )


SPEECHES = (
    _speech(
        "der die das und ist sie wir ich nicht noch ihnen uns leider eine von mit auf",
        r"meld|hör|bescheid|entscheid|entschied|wiss|anruf|ruf\w* (?:wir|ich|sie)|antwort|inform|sag|rück"
        r"|tagt|zusage|geduld",
        r"gespräch am|termin|vorstellungs|bitte (?:senden|schicken|kommen|melden)|senden sie"
        r"|schicken sie|beginn|arbeitsantritt|urlaub|einladen",
        _table(
            "montag dienstag mittwoch donnerstag freitag samstag sonntag",
            "januar februar märz april mai juni juli august september oktober november dezember",
            """
            bis | spätestens | bis spätestens | bis zum | spätestens am | bis spätestens zum = by
            am | dem = on
            in | im | innerhalb von | binnen = in
            nicht vor | frühestens | erst nach | nach | nach dem = after
            ab | ab dem = from
            vor | vor dem = before
            heute = today
            morgen = tomorrow
            übermorgen = in 2 days
            nächste woche | kommende woche | nächster woche | kommender woche = next week
            diese woche | dieser woche | noch diese woche | die woche = this week
            übernächste woche = the week after next
            ende der woche | wochenende = the end of this week
            ende des monats | monatsende | ende dieses monats = the end of the month
            jahresende | ende des jahres = the end of the year
            nächsten monat | nächster monat = next month
            anfang = early
            mitte = mid
            ende = late
            tag | tagen | tage | werktagen = days
            woche | wochen = weeks
            monat | monaten = months
            ein | einer | einem | eine = a
            zwei = 2
            drei = 3
            vier = 4
            zehn = 10
            vierzehn = 14
            bis zwei | oder zwei = to 2
            bis drei | oder drei = to 3
            nächsten | kommenden | nächster | kommender = next
            den nächsten | der nächsten = the next
            """,
        ),
    ),
    _speech(
        "le la les est vous nous je pas et une des pour de du au votre que",
        r"revien|revenir|répon|répons|décision|décid|tiendr|courant|appell|donner|contact|nouvelle"
        r"|inform|saur|retour|verdict",
        r"entretien|rendez-vous|disponible|envoyer? (?:avant|nous)|merci de|veuillez|commenc|congé"
        r"|vacances|rencontr\w+ (?:le|mardi|jeudi)",
        _table(
            "lundi mardi mercredi jeudi vendredi samedi dimanche",
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
            """
            d ici | d ici le | d ici à | avant la fin de = by
            au plus tard | au plus tard le | jusqu au | pour = by
            avant | avant le = before
            après | après le | pas avant | pas avant le = after
            à partir du | dès le = from
            le = on
            en | dans | sous | courant = in
            aujourd hui = today
            demain = tomorrow
            après demain = in 2 days
            la semaine prochaine | semaine prochaine = next week
            cette semaine = this week
            la semaine du | semaine du = the week of
            fin de semaine | fin de la semaine | la fin de la semaine = the end of this week
            fin de mois | fin du mois | la fin du mois = the end of the month
            mois prochain | le mois prochain = next month
            début = early
            mi = mid
            fin = late
            jour | jours = days
            semaine | semaines = weeks
            mois = months
            une | un = a
            deux = 2
            trois = 3
            quatre = 4
            quinze = 15
            quinzaine = 14 days
            dix = 10
            ou deux | à deux = to 2
            ou trois | à trois = to 3
            les prochains | les prochaines = the next
            """,
        ),
    ),
    _speech(
        "el la los las es usted te le no y una de que por para con todavía aún",
        r"avis|dir[eé]|digo|decisi|decid|respond|respuesta|llam|inform|contact|sabr|noticia|resol",
        r"entrevista|disponib|env[ií]e|envía|comenzar|empezar|vacaciones|incorpor",
        _table(
            "lunes martes miércoles jueves viernes sábado domingo",
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre"
            " diciembre",
            """
            antes de | antes del = before
            hasta el | a más tardar | a más tardar el | como muy tarde | como muy tarde el = by
            para el = by
            después del | no antes de | no antes del | tras el = after
            a partir del = from
            el = on
            en = in
            hoy = today
            mañana = tomorrow
            pasado mañana = in 2 days
            la semana que viene | la próxima semana | próxima semana | semana que viene = next week
            esta semana = this week
            fin de semana | finales de semana = the end of this week
            antes de que acabe la semana | que acabe la semana = by the end of this week
            a fin de mes | fin de mes | fines de mes = the end of the month
            a finales de mes | finales de mes = late this month
            a principios de | principios de = early
            a mediados de | mediados de = mid
            a finales de | finales de = late
            el mes que viene | próximo mes = next month
            días | día = days
            semanas | semana = weeks
            meses | mes = months
            de = of
            una | un = a
            dos = 2
            tres = 3
            cuatro = 4
            diez = 10
            quince = 15
            o dos | a dos = to 2
            o tres | a tres = to 3
            próximo | próxima = next
            """,
        ),
    ),
    _speech(
        "il la di che non è per le lei una con ancora abbiamo sono della",
        r"risposta|decis|decid|sapere|chiam|ricontatt|contatt|aggiorn|notizi|inform|dirò|diamo|riuni",
        r"colloquio|disponibil|invi(?:are|i)\b|iniziare|ferie|incontr",
        _table(
            "lunedì martedì mercoledì giovedì venerdì sabato domenica",
            "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre"
            " dicembre",
            """
            entro | entro il | entro la | al più tardi | non oltre il = by
            prima di | prima del = before
            dopo il | dopo | non prima di | non prima del = after
            dal | a partire dal = from
            il = on
            tra | fra | in = in
            oggi = today
            domani = tomorrow
            dopodomani = in 2 days
            la settimana prossima | la prossima settimana | prossima settimana = next week
            settimana prossima = next week
            questa settimana = this week
            fine settimana | la fine della settimana = the end of this week
            fine mese = the end of the month
            a fine mese = late this month
            inizio = early
            metà = mid
            fine = late
            il mese prossimo = next month
            giorni | giorno = days
            settimane | settimana = weeks
            mesi | mese = months
            di = of
            una | un = a
            due = 2
            tre = 3
            quattro = 4
            dieci = 10
            o due = to 2
            o tre = to 3
            """,
        ),
    ),
    _speech(
        "o a de que não é para com uma ainda temos está os as do da em",
        r"dizemos|digo|dir|decis|decid|respost|respond|lig|contact|contat|inform|saber|notícia|retorn",
        r"entrevista|disponib|envie|começar|férias|marcar",
        _table(
            "segunda terça quarta quinta sexta sábado domingo",
            "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro"
            " dezembro",
            """
            segunda-feira = Monday
            terça-feira = Tuesday
            quarta-feira = Wednesday
            quinta-feira = Thursday
            sexta-feira = Friday
            até | até ao | até à | até o | até dia | no máximo até | o mais tardar = by
            antes de | antes do = before
            depois de | depois do | após | não antes de = after
            a partir de = from
            na | no = on
            em | dentro de = in
            hoje = today
            amanhã = tomorrow
            depois de amanhã = in 2 days
            na próxima semana | próxima semana | semana que vem | para a semana = next week
            esta semana | nesta semana | essa semana = this week
            fim da semana | final da semana = the end of this week
            fim do mês | final do mês = the end of the month
            no início de | início de = early
            em meados de | meados de = mid
            no fim de | fim de | final de = late
            no próximo mês | mês que vem = next month
            dias | dia = days
            semanas | semana = weeks
            meses | mês = months
            de = of
            uma | um = a
            duas | dois = 2
            três = 3
            quatro = 4
            dez = 10
            ou duas | a duas = to 2
            """,
        ),
    ),
    _speech(
        "de het een en is je we ik niet nog van voor met dat wij u",
        r"bel\b|bellen|laat|laten|hoor|horen|beslis|besluit|weten|mail|bericht|contact|antwoord|knoop"
        r"|app\b",
        r"gesprek op|afspraak|stuur|sturen|beginnen|vakantie|uitnodig",
        _table(
            "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
            "januari februari maart april mei juni juli augustus september oktober november"
            " december",
            """
            uiterlijk | voor het | tot | tegen | uiterlijk op = by
            voor = before
            na | niet voor = after
            vanaf = from
            op = on
            in | binnen | over = in
            vandaag = today
            morgen = tomorrow
            overmorgen = in 2 days
            volgende week | komende week = next week
            deze week = this week
            eind van de week | einde van de week | het eind van de week = the end of this week
            het einde van de week = the end of this week
            eind van de maand | einde van de maand | eind deze maand = the end of the month
            volgende maand = next month
            begin = early
            half | midden = mid
            eind = late
            dagen | dag = days
            weken | week = weeks
            maanden | maand = months
            een = a
            twee = 2
            drie = 3
            vier = 4
            tien = 10
            tot twee | of twee = to 2
            """,
        ),
    ),
)


def speech_of(text: str) -> Speech | None:
    """Tell in which of the languages a text is; None for English, and for what is not known."""
    words = WORD.findall(text.lower())
    counted = [(sum(word in each.known_by for word in words), each) for each in SPEECHES]
    most, speech = max(counted, key=lambda each: each[0])
    english = sum(word in ENGLISH for word in words)
    return speech if most > english and most * 6 >= len(words) else None


ENGLISH = frozenset(
    [
        "the",
        "and",
        "is",
        "you",
        "we",
        "to",
        "of",
        "for",
        "your",
        "our",
        "with",
        "not",
        "have",
        "be",
        "this",
        "that",
        "it",
        "are",
        "as",
        "will",
        "at",
    ]
)


def in_english(sentence: str, speech: Speech) -> str:
    """Say the times of a sentence in English; nothing when there is none."""
    words = WORD.findall(sentence.lower())
    rows = (" ".join(row) for row in _rows(words, speech.words))
    return ", ".join(_tidy(row) for row in rows if CORE.search(row) and row not in NO_TIMES)


def _rows(words: list[str], table: Mapping[str, str]) -> Iterator[list[str]]:
    """Give the rows of neighbouring words that speak of time, in English."""
    row: list[str] = []
    at = 0
    while at < len(words):
        for size in range(MOST_WORDS, 0, -1):
            english = table.get(" ".join(words[at : at + size]))
            if english is not None and at + size <= len(words):
                row.append(english)
                break
        else:
            size = 1
            if words[at][0].isdigit():
                row.append(words[at].rstrip("."))
            elif row:
                yield row
                row = []
        at += size
    yield row


TWICE = re.compile(r"\b(by|in|on|of) (?=(?:by|in|on|before|after|from|of|the end)\b)")
OF_MONTH = re.compile(rf"\b(\d{{1,2}}) of (?=(?:{'|'.join(MONTHS)})\b)")
WEEK_DAY = re.compile(rf"\b(next week|this week) (?:on )?({'|'.join(DAYS)})\b")
ENDS = re.compile(r"\b(early|mid|late) (next week|this week)\b")
WHERE = {"early": "early", "mid": "in the middle of", "late": "at the end of"}


def _tidy(row: str) -> str:
    """Put words that were said one by one into the order of English."""
    row = OF_MONTH.sub(r"\1 ", row)
    row = WEEK_DAY.sub(r"\2 of \1", row)
    row = ENDS.sub(lambda found: f"{WHERE[found[1]]} {found[2]}", row)
    row = re.sub(r"\bby on\b", "by", row)
    return TWICE.sub("by " if row.startswith("by") else "", row)
