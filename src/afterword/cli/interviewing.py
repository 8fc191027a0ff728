"""An interview of an application that is kept already, as the terminal takes it down."""

from dataclasses import replace
from datetime import datetime

from afterword.core.errors import InvalidMoment, InvalidRecord, UnknownContact
from afterword.core.model.application import Application
from afterword.core.model.contact import Contact, Reach
from afterword.core.model.interview import Interview, Interviewer, Topic


def with_interview(
    application: Application, interview: Interview, people: tuple[str, ...], topics: tuple[str, ...]
) -> Application:
    """Add an interview with the people who were there, and what each of them talked about.

    Who is new is written with an address and becomes a contact; the address of somebody known is
    corrected. Raises UnknownContact, and
    InvalidRecord for a topic of nobody who was there.
    """
    about: dict[str, list[Topic]] = {}
    contacts = list(application.contacts)
    for each in people:
        name, address = _named(each)
        known = application.contact(name)
        if known is None and not address:
            raise UnknownContact(
                f"there is no contact {name!r}",
                do=f'write who is new with the address: --with "{name} <name@company.example>"',
            )
        if known is None:
            contacts.append(_reached(Contact(name=name), address))
        elif address:
            contacts[application.contacts.index(known)] = _reached(known, address)
        about[known.name if known else name] = []
    for each in topics:
        name, _, said = each.partition(":")
        there = next((one for one in about if one.casefold() == name.strip().casefold()), None)
        if there is None or not said.strip():
            raise InvalidRecord(
                f"{each!r} does not say who of them talked about what",
                field="topic",
                do='write it as --topic "Dana Whitfield: the new dock"',
            )
        about[there].append(Topic(about=said.strip()))
    met = tuple(Interviewer(name=name, topics=tuple(said)) for name, said in about.items())
    return replace(
        application,
        contacts=tuple(contacts),
        interviews=(*application.interviews, replace(interview, interviewers=met)),
    )


def _named(person: str) -> tuple[str, str]:
    """Split "Lee Park <lee@acme.example>"; a name may have a comma, or a bracket, of its own."""
    name, bracket, address = person.rpartition("<")
    if not bracket:
        return person.strip(), ""
    return name.strip().strip('"').strip(), address.strip().removesuffix(">").strip()


def _reached(contact: Contact, address: str) -> Contact:
    """Give a contact with an e-mail address, in place of any other."""
    others = tuple(each for each in contact.channels if each.channel != "email")
    return replace(contact, channels=(Reach(channel="email", address=address), *others))


def local(text: str, field: str) -> datetime:
    """Read the local time of an interview. Raises InvalidMoment."""
    try:
        return datetime.fromisoformat(text)
    except ValueError as error:
        raise InvalidMoment(
            f"{text!r} is no date with a time ({field})", do="write it as 2026-10-13T14:00"
        ) from error
