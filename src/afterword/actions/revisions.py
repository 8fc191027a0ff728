"""Look at the earlier words of a letter, and take some of them back."""

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from itertools import islice

from afterword.actions.desk import Desk
from afterword.actions.draft import current_draft, kept
from afterword.actions.keep_draft import keep_draft, same_words
from afterword.actions.store import Entry, Stored
from afterword.core.errors import NoOutline, UnknownFollowUp, UnknownRevision
from afterword.core.model.application import Application
from afterword.core.model.draft import Draft
from afterword.core.model.happening import Sent
from afterword.core.model.revision import Revision, Reworded
from afterword.core.writing.compared import compared

Letters = dict[str, tuple[Revision, ...]]
"""All words that were ever kept, oldest first, by the follow-up they were for."""


def history(desk: Desk, id: str) -> Letters:
    """Read all words that were ever kept out of the journal. Raises UnknownApplication.

    The journal keeps every version of the application, so no second copy is needed; and whichever
    way words came or went, by the page, a file or an undo, they are found there.
    """
    letters: Letters = {}
    before: tuple[Draft, ...] = ()
    for entry, drafts in desk.store.drafts(id):
        _take_in(letters, entry, before, drafts)
        before = drafts
    return letters


def _take_in(
    letters: Letters, entry: Entry, before: tuple[Draft, ...], drafts: tuple[Draft, ...]
) -> None:
    """Add what one version brought; the letters of somebody renamed go by their new name."""
    stood = {each.follow_up: each for each in before}
    present = {each.follow_up for each in drafts}
    for each in drafts:
        name, old = each.follow_up, _former(each, stood, present)
        earlier = list(letters.pop(name, ()))
        earlier += letters.pop(old, ())
        if not same_words(stood.get(old), each):
            earlier.append(Revision(entry.version, entry.at, entry.who, each))
        letters[name] = tuple(_addressed(one, each) for one in earlier)


def _former(text: Draft, stood: Mapping[str, Draft], present: AbstractSet[str]) -> str:
    """Give the id that a letter had a version before: the same, or that of an older name."""
    if text.follow_up in stood:
        return text.follow_up
    alike = (name for name, each in stood.items() if _told_by(each) == _told_by(text))
    return next((name for name in alike if name not in present), text.follow_up)


def _addressed(revision: Revision, like: Draft) -> Revision:
    """Address earlier words to whom the later ones go: the name may have been corrected."""
    text = revision.draft
    if (text.follow_up, text.to) == (like.follow_up, like.to):
        return revision
    return replace(revision, draft=replace(text, follow_up=like.follow_up, to=like.to))


def _told_by(text: Draft) -> tuple[object, ...]:
    """Give what a letter is known by, whoever it is to."""
    return text.kind, text.subject, text.body, text.edited


def last_words(desk: Desk, id: str, follow_up: str) -> Draft | None:
    """Give the last words that were ever kept for a letter, also when it is let go or sent."""
    found = history(desk, id).get(follow_up)
    return found[-1].draft if found else None


def revisions(
    desk: Desk, application: Application, follow_up: str, *, now: datetime, most: int | None = None
) -> tuple[Reworded, ...]:
    """Give the words kept for a letter, newest first, with the difference to those after them.

    Behind the last words of a letter that was let go stands the composed one, if there is one.
    """
    found = history(desk, application.id).get(follow_up, ())
    standing = kept(application, follow_up) is not None
    after: Draft | None = None
    with suppress(UnknownFollowUp, NoOutline):
        if found and not standing:
            after = current_draft(desk.craft, application, follow_up, now=now)
    return tuple(islice(_reworded(found, after, standing=standing), most))


def _reworded(
    found: tuple[Revision, ...], after: Draft | None, *, standing: bool
) -> Iterator[Reworded]:
    for each in reversed(found):
        then = compared(each.draft, after) if after else None
        yield Reworded(each, standing and each is found[-1], then)
        after = each.draft


def restore(
    desk: Desk, id: str, follow_up: str, revision: int, *, version: int, who: str, now: datetime
) -> Stored:
    """Take earlier words of a letter back, as new ones. Raises UnknownRevision and StaleDraft."""
    for each in history(desk, id).get(follow_up, ()):
        if each.version == revision:
            what = f"took earlier words for {follow_up} back"
            return keep_draft(desk, id, each.draft, version=version, who=who, now=now, what=what)
    raise UnknownRevision(f"there are no words of version {revision} for {follow_up}")


def unplanned(desk: Desk, application: Application, *, now: datetime) -> tuple[Revision, ...]:
    """Give the last words of each letter that the plan does not speak of, the newest first.

    What was sent word for word stands in the record of what was sent, and is left out.
    """
    plan = desk.craft.planner.plan(application, now=now)
    bodies = {each.body for each in application.happenings if isinstance(each, Sent)}
    last = (
        each[-1]
        for follow_up, each in history(desk, application.id).items()
        if plan.find(follow_up) is None and each[-1].draft.body not in bodies
    )
    return tuple(sorted(last, key=lambda each: each.version, reverse=True))
