"""Keep the person's own words for a letter, or go back to the composed ones."""

from contextlib import suppress
from dataclasses import replace
from datetime import datetime

from afterword.actions.change import change
from afterword.actions.desk import Desk
from afterword.actions.draft import kept
from afterword.actions.store import Stored
from afterword.core.errors import StaleDraft, UnknownApplication
from afterword.core.model.application import Application
from afterword.core.model.draft import Draft


def keep_draft(
    desk: Desk, id: str, text: Draft, *, version: int, who: str, now: datetime, what: str = ""
) -> Stored:
    """Keep the person's own words for a follow-up; they are never composed over.

    ``version`` is the one they began from. What else was recorded since then is no hindrance, but
    other words for the same letter are: raises StaleDraft, and nothing is kept.
    """

    def edit(application: Application) -> Application:
        _refuse_if_reworded(desk, application, text.follow_up, version)
        before = kept(application, text.follow_up)
        if same_words(before, text):
            return application
        files = before.attachments if before and text.attachments is None else text.attachments
        fresh = replace(text, attachments=files, edited=now)
        return replace(application, drafts=(*_others(application, text.follow_up), fresh))

    what = what or f"wrote {text.follow_up}"
    return change(desk, id, edit, what=what, who=who, now=now)


def drop_draft(
    desk: Desk, id: str, follow_up: str, *, version: int, who: str, now: datetime
) -> Stored:
    """Let the composed letter stand again; the person's words stay among the revisions.

    Raises StaleDraft.
    """

    def edit(application: Application) -> Application:
        _refuse_if_reworded(desk, application, follow_up, version)
        return replace(application, drafts=_others(application, follow_up))

    what = f"went back to the composed {follow_up}"
    return change(desk, id, edit, what=what, who=who, now=now)


def same_words(one: Draft | None, other: Draft | None) -> bool:
    """Tell whether two letters say the same by the same way, whenever they were kept.

    To whom is left out: correcting a name must not make other words of them.
    """
    return _words(one) == _words(other)


def _words(text: Draft | None) -> tuple[str, ...]:
    return (text.kind, text.channel, text.subject, text.body) if text else ()


def _refuse_if_reworded(desk: Desk, application: Application, follow_up: str, version: int) -> None:
    """Refuse when a letter has other words than at the version that somebody saw."""
    with suppress(UnknownApplication):
        seen = kept(desk.store.earlier(application.id, version), follow_up)
        if same_words(seen, kept(application, follow_up)):
            return
    raise StaleDraft("other words were kept for this letter meanwhile")


def _others(application: Application, follow_up: str) -> tuple[Draft, ...]:
    return tuple(each for each in application.drafts if each.follow_up != follow_up)
