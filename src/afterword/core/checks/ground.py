"""What a letter may rest on, analysed once: words, numbers, days and names of the record."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from zoneinfo import ZoneInfo

from afterword.core.checks.dates import dates
from afterword.core.checks.matching import folded
from afterword.core.checks.numbers import Number, numbers
from afterword.core.checks.stems import stems
from afterword.core.model.happening import CallInvited, Reply, Sent
from afterword.core.writing.facts import Facts

SPOKEN = frozenset({"topic", "reply"})
OWN = frozenset({"skill", "view", "news", "promise", "requirement", "question"})


@dataclass(frozen=True, slots=True)
class Ground:
    """The ground of one letter."""

    said: frozenset[str]
    """Stems of what the recipient said: topics, answers, words about timing."""
    spoken: tuple[tuple[str, str, frozenset[str]], ...]
    """What each of them said, the recipient too, as (name, words, stems)."""
    own: frozenset[str]
    """Stems of what the candidate can do, thinks, promised and has to tell."""
    all: frozenset[str]
    """Stems of every fact, the case's own among them."""
    case: frozenset[str]
    """Stems of role, company, mission and needs, and of the names of people."""
    names: frozenset[str]
    """Stems of the names of people, company and role, which make no sentence true."""
    numbers: tuple[Number, ...]
    days: frozenset[date]
    text: str
    """Every fact, folded: what is written in it word for word is known."""
    mine: str
    """Every fact of the letter, folded: without what others said."""

    def said_by(self, name: str) -> frozenset[str]:
        """Give the stems of all that one of them said."""
        return frozenset(stem for who, _, about in self.spoken if who == name for stem in about)


@lru_cache(maxsize=16)
def ground(facts: Facts) -> Ground:
    """Analyse the record behind a letter."""
    listed, case = facts.listed, facts.application
    timings = [each.said for _, _, each in case.timings]
    said = [each.text for each in listed if each.kind in SPOKEN] + timings
    own = [each.text for each in listed if each.kind in OWN] + [
        f"{each.need} {each.met_by}" for each in case.requirements
    ]
    people = [f"{each.name} {each.salutation}" for each in case.contacts]
    about = [case.role, case.company, case.mission, case.candidate.name, *people]
    views = [each.text for each in listed if each.kind == "view"]
    mine = [each.text for each in listed] + said + own + about
    mine += [each.said for each in case.prohibitions]
    everything = mine + [each.text for each in facts.others]
    return Ground(
        said=_stems((*said, *views)),
        spoken=tuple((name, folded(text), stems(text)) for name, text in _spoken(facts)),
        own=_stems(own),
        all=_stems(everything),
        case=_stems((*about, *(each.need for each in case.requirements))),
        names=_stems((case.role, case.company, case.candidate.name, *people)),
        numbers=tuple(number for text in everything for number in numbers(text)),
        days=frozenset(known_days(facts)),
        text=_folded(everything),
        mine=_folded(mine),
    )


def _stems(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(stem for text in texts for stem in stems(text))


def _spoken(facts: Facts) -> Iterator[tuple[str, str]]:
    """Give what each of them said: in the interviews, in answers, about when we shall hear."""
    told = (*facts.listed, *facts.others)
    yield from ((each.speaker, each.text) for each in told if each.kind == "topic")
    yield from ((each.by, each.said) for _, _, each in facts.application.timings if each.by)
    for each in facts.application.happenings:
        if isinstance(each, Reply) and each.human:
            yield each.sender, each.text


def _folded(texts: Iterable[str]) -> str:
    return folded(" | ".join(texts)).replace("\u2019", "'")


def known_days(facts: Facts) -> set[date]:
    """Give every day that is on record, on the clock of the candidate and of the interview."""
    case, zone = facts.application, ZoneInfo(facts.application.candidate.zone)
    days = {each.starts.date() for each in case.interviews}
    days |= {each.due for each in facts.promises if each.due}
    days |= {day for day in (facts.deadline, facts.offer.answer_by if facts.offer else None) if day}
    for each in case.happenings:
        if isinstance(each, Reply | Sent):
            days |= {each.at.date(), each.at.astimezone(zone).date()}
        if isinstance(each, Reply):
            days |= {day for day in (each.answer_by, each.returns) if day}
        if isinstance(each, CallInvited):
            days.add(each.day)
    return days | _named(facts)


def _named(facts: Facts) -> set[date]:
    """Give the days that the notes themselves name, whatever they come to mean."""
    year = facts.now.year
    texts = [each.said for _, _, each in facts.application.timings]
    texts += [each.text for each in (*facts.listed, *facts.others)]
    found = set()
    for said in (said for text in texts for said in dates(text)):
        for month in said.months if said.day is not None else ():
            with suppress(ValueError):
                found.add(date(said.year or year, month, said.day or 1))
    return found


def share(wanted: frozenset[str], there: frozenset[str]) -> float:
    """Give the share of stems that are known; of none it is all."""
    return len(wanted & there) / len(wanted) if wanted else 1.0
