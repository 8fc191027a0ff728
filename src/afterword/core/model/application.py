"""The candidate's case with one company for one role: all that happened, in one record."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any, cast

from afterword.core.errors import InvalidRecord
from afterword.core.model.adjustment import Adjustment
from afterword.core.model.candidate import Candidate
from afterword.core.model.checked import filled, is_new, unique
from afterword.core.model.contact import Contact
from afterword.core.model.day_override import DayOverride
from afterword.core.model.draft import Draft
from afterword.core.model.elsewhere import Elsewhere
from afterword.core.model.happening import CallInvited, DateNamed, Happening, Reply
from afterword.core.model.interview import Interview, Interviewer
from afterword.core.model.naming import told_apart
from afterword.core.model.timeline import StatedTimeline


class Pace(StrEnum):
    """How fast a company decides (R075, R076)."""

    QUICK = "quick"
    STANDARD = "standard"
    TRADITIONAL = "traditional"
    UNKNOWN = "unknown"


class Formality(StrEnum):
    """How formal a company speaks (C5)."""

    CASUAL = "casual"
    STANDARD = "standard"
    FORMAL = "formal"


class Sector(StrEnum):
    """Who the employer is; public and academic ones take longer (T10, P80)."""

    PRIVATE = "private"
    PUBLIC = "public"
    ACADEMIC = "academic"


class ApplicationSource(StrEnum):
    """Through whom the candidate applied."""

    DIRECT = "direct"
    AGENCY = "agency"


class Forbidden(StrEnum):
    """What a company asked candidates not to do."""

    CONTACT = "contact"
    CALLS = "calls"
    LINKEDIN = "linkedin"
    THANK_YOU = "thank_you"


@dataclass(frozen=True, slots=True, kw_only=True)
class Culture:
    """How the company decides and speaks."""

    pace: Pace = Pace.UNKNOWN
    """How fast it decides. Example: quick"""
    formality: Formality | None = None
    """How formal its sentences are; as is usual in its country when empty. Example: formal"""
    address: Formality | None = None
    """How formal it addresses people: casual is by first names; as is usual in its country when
    empty. Example: casual
    """
    sector: Sector = Sector.PRIVATE
    """Who the employer is. Example: public"""
    several_decide: bool = False
    """True when several people must agree before anybody hears (R077). Example: true"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Requirement:
    """Something the role needs, and the candidate's skill that answers it (R013)."""

    need: str
    """What the role needs, as a noun. Example: planning night crews"""
    met_by: str = ""
    """Name of your skill that answers it. Example: shift planning"""

    def __post_init__(self) -> None:
        """Refuse an empty need."""
        filled(self.need, "need", "the requirement")


@dataclass(frozen=True, slots=True, kw_only=True)
class Prohibition:
    """Something the company asked candidates not to do (N11)."""

    forbids: Forbidden
    """What is not to be done. Example: calls"""
    said: str = ""
    """Their words, as evidence. Example: No calls please."""
    allows: str = ""
    """Name of the one contact it does not hold for, if there is one. Example: Dana Whitfield"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Application:
    """The candidate's case with one company for one role."""

    id: str
    """Made of words: lower-case letters, digits and hyphens. Example: acme-shift-lead"""
    candidate: Candidate
    """Who applies. Example: {name: Alex Morgan}"""
    company: str
    """Name of the company, spelt as it spells it. Example: Acme Logistics"""
    role: str
    """Title of the post. Example: Shift Lead"""
    senior: bool = False
    """True for a senior post, which takes longer to fill (P41). Example: true"""
    requirements: tuple[Requirement, ...] = ()
    """What the role needs. Example: [{need: planning night crews, met_by: shift planning}]"""
    mission: str = ""
    """What the company is for and you care about, so that it can follow "your work on". Example:
    getting medicine to rural clinics overnight
    """
    culture: Culture = Culture()
    """How the company decides and speaks. Example: {pace: quick}"""
    source: ApplicationSource = ApplicationSource.DIRECT
    """Through whom you applied. Example: agency"""
    country: str = "US"
    """ISO 3166 code of the country the company's people work in. Example: US"""
    region: str = ""
    """ISO 3166-2 code of the region, for its public holidays. Example: US-NY"""
    prohibitions: tuple[Prohibition, ...] = ()
    """What the company asked candidates not to do. Example: [{forbids: calls}]"""
    contacts: tuple[Contact, ...] = ()
    """The people on the other side. Example: [{name: Dana Whitfield}]"""
    interviews: tuple[Interview, ...] = ()
    """The meetings so far. Example: [{starts: 2026-10-13T14:00, ends: 2026-10-13T15:00, zone:
    America/New_York}]
    """
    happenings: tuple[Happening, ...] = ()
    """What was sent, received and learned. Example: [{what: note, at: 2026-10-20T16:00-04:00, text:
    Saw the post again.}]
    """
    days: tuple[DayOverride, ...] = ()
    """Days on which you know better than the calendar. Example: [{day: 2026-12-28, level: closed,
    why: the plant is closed}]
    """
    elsewhere: tuple[Elsewhere, ...] = ()
    """What your other applications say that this one must know; where they are kept together it
    is filled in by itself. Example: [{application: acme-crane-driver, company: Acme Logistics}]
    """
    keep_in_touch: bool = False
    """True when you would like to stay in touch after a no (P77). Example: true"""
    adjustments: tuple[Adjustment, ...] = ()
    """What you changed about the plan. Example: [{do: snooze, follow_up: status-check, on:
    2026-11-05, at: 2026-10-20T16:00-04:00}]
    """
    drafts: tuple[Draft, ...] = ()
    """Texts the person changed. Example: []"""

    def __post_init__(self) -> None:
        """Refuse an id that is not made of words, names twice, and people who are not contacts."""
        if (is_new() and len(self.id) > LONGEST_ID) or not all(
            p.isascii() and p.isalnum() and p == p.lower() for p in self.id.split("-")
        ):
            raise InvalidRecord(
                f"{self.id!r} is not an id",
                field="id",
                do=f"write at most {LONGEST_ID} lower-case letters, digits and hyphens, "
                "for example acme-shift-lead",
            )
        filled(self.company, "company", "the application")
        filled(self.role, "role", "the application")
        _check_country(self.country, self.region)
        unique((c.name for c in self.contacts), "contacts", "contact")
        unique((d.follow_up for d in self.drafts), "drafts", "draft")
        for path, name in self._names():
            if name and self.contact(name) is None:
                raise InvalidRecord(
                    f"{path} names {name!r}, who is not among the contacts",
                    field=path,
                    do="add them to contacts, or write the name as it stands there",
                )

    def _names(self) -> Iterator[tuple[str, str]]:
        """Give every mention of a contact, with the path of the field it stands in."""
        for i, interview in enumerate(self.interviews):
            here = f"interviews.{i}"
            for j, interviewer in enumerate(interview.interviewers):
                yield f"{here}.interviewers.{j}.name", interviewer.name
            for j, question in enumerate(interview.open_questions):
                yield f"{here}.open_questions.{j}.to", question.to
            for j, promise in enumerate(interview.promises):
                yield f"{here}.promises.{j}.to", promise.to
            for j, timing in enumerate(interview.timing):
                yield f"{here}.timing.{j}.by", timing.by
        for i, prohibition in enumerate(self.prohibitions):
            yield f"prohibitions.{i}.allows", prohibition.allows
        for i, happening in enumerate(self.happenings):
            if isinstance(happening, CallInvited):
                yield f"happenings.{i}.by", happening.by
            if isinstance(happening, Reply):
                yield f"happenings.{i}.refers_to", happening.refers_to

    def contact(self, name: str) -> Contact | None:
        """Find a contact by name, whatever the capitals."""
        return next((c for c in self.contacts if c.name.casefold() == name.casefold()), None)

    @property
    def own(self) -> "Application":
        """Give the application as it is kept: without what its fellows say, which changes."""
        if not any(each.kept for each in self.elsewhere):
            return self
        return replace(self, elsewhere=tuple(each for each in self.elsewhere if not each.kept))

    def as_of(self, moment: datetime) -> "Application":
        """Give the application as it stood: what is recorded as later had not happened yet."""
        if self.ahead_of(moment) or any(each.at > moment for each in self.adjustments):
            return replace(
                self,
                happenings=tuple(each for each in self.happenings if each.at <= moment),
                adjustments=tuple(each for each in self.adjustments if each.at <= moment),
            )
        return self

    def ahead_of(self, moment: datetime) -> tuple[Happening, ...]:
        """Give what is recorded as happening after a moment, in the order of the record."""
        return tuple(each for each in self.happenings if each.at > moment)

    @property
    def not_cancelled(self) -> tuple[Interview, ...]:
        """Give the interviews that were held or still stand."""
        return tuple(each for each in self.interviews if not each.cancelled)

    @property
    def last_interview(self) -> Interview | None:
        """Give the latest interview that was recorded."""
        return max(self.not_cancelled, key=lambda i: i.end, default=None)

    @property
    def further(self) -> tuple[str, int]:
        """Give the zone and the round that a further interview most likely has."""
        last = self.last_interview
        return (last.zone, last.round + 1) if last else (self.candidate.zone, 1)

    def interviewer(self, name: str) -> tuple[tuple[Interview, Interviewer], ...]:
        """Give every part one person had in the interviews, oldest first."""
        parts = [
            (interview, interviewer)
            for interview in sorted(self.not_cancelled, key=lambda i: i.end)
            for interviewer in interview.interviewers
            if interviewer.name.casefold() == name.casefold()
        ]
        return tuple(parts)

    @property
    def timings(self) -> tuple[tuple[datetime, str, StatedTimeline], ...]:
        """Give all that was said about timing as (when, IANA zone or "", words), oldest first."""
        said: list[tuple[datetime, str, StatedTimeline]] = [
            (interview.start, interview.zone, timing)
            for interview in self.not_cancelled
            for timing in interview.timing
        ]
        for happening in self.happenings:
            if isinstance(happening, DateNamed):
                said.append((happening.at, "", happening.timing))
            if isinstance(happening, Reply) and happening.promised is not None:
                said.append((happening.at, "", happening.promised))
        return tuple(sorted(said, key=lambda each: each[0]))


def renamed(application: Application, old: str, new: str) -> Application:
    """Give an application in which a contact has another name, everywhere it is mentioned.

    One misspelt name lost a job (P93), so correcting it must not need a dozen edits.
    """
    before = [contact.name for contact in application.contacts]
    after = [new if name.casefold() == old.casefold() else name for name in before]
    words = dict(zip(told_apart(before).values(), told_apart(after).values(), strict=True))
    return cast("Application", _renamed(application, old.casefold(), new, words))


def _renamed(record: Any, old: str, new: str, words: Mapping[str, str]) -> Any:  # noqa: ANN401 -- any record, or a list of them
    if isinstance(record, tuple):
        return tuple(_renamed(each, old, new, words) for each in record)
    if not is_dataclass(record) or isinstance(record, type):
        return record
    changes: dict[str, Any] = {}
    for field in fields(record):
        value = getattr(record, field.name)
        named = field.name in MENTIONS or (
            field.name == "name" and isinstance(record, Contact | Interviewer)
        )
        if named and value.casefold() == old:
            changes[field.name] = new
        elif not isinstance(value, str):
            changes[field.name] = _renamed(value, old, new, words)
    if isinstance(record, Adjustment | Draft):
        changes["follow_up"] = _reworded(record.follow_up, words)
    return replace(record, **changes)


def _reworded(follow_up: str, words: Mapping[str, str]) -> str:
    """Put other words for a person into the id of a follow-up, which ends with them."""
    for each in sorted(words, key=len, reverse=True):
        name = re.compile(rf"-{each}(?=(-by-[a-z]+)?$)")
        if name.search(follow_up):
            return name.sub(f"-{words[each]}", follow_up)
    return follow_up


LONGEST_ID = 200
"""Characters in an id: the width of its column."""
MENTIONS = frozenset({"to", "by", "sender", "refers_to", "allows"})
"""The fields that hold the name of a contact."""


def _check_country(country: str, region: str) -> None:
    if not (len(country) == 2 and country.isascii() and country.isupper()):
        raise InvalidRecord(
            f"{country!r} is not a country code",
            field="country",
            do="write the two capital letters of ISO 3166, for example US or GB",
        )
    if is_new() and country == "UK":
        raise InvalidRecord(
            "'UK' is not the code of the United Kingdom", field="country", do="write GB"
        )
    part = region.removeprefix(f"{country}-")
    if region and not (part != region and part.isascii() and part.isalnum()):
        raise InvalidRecord(
            f"region {region!r} is not in {country}",
            field="region",
            do=f"write the ISO 3166-2 code, for example {country}-XX, or leave it out",
        )
