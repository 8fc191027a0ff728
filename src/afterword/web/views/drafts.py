"""The letter for one follow-up: to write, to look through, to take away, to record as sent."""

from collections.abc import Mapping
from dataclasses import replace
from http import HTTPStatus
from types import MappingProxyType
from zoneinfo import ZoneInfo

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from afterword.actions.assisted_draft import assisted_draft, whose
from afterword.actions.draft import current_draft, draft, inspect, kept, planned
from afterword.actions.hand_over import hand_over, usual_card
from afterword.actions.keep_draft import drop_draft, keep_draft, same_words
from afterword.actions.record import record
from afterword.actions.revisions import last_words, restore, revisions
from afterword.actions.store import Stored
from afterword.actions.waiting import standing
from afterword.core.errors import (
    AfterwordError,
    NoOutline,
    StaleApplication,
    UnknownFollowUp,
    UnsafeLetter,
)
from afterword.core.model.application import Application
from afterword.core.model.channel import CardSize
from afterword.core.model.draft import Composed, Draft
from afterword.core.model.followup import FollowUp, Kind
from afterword.core.model.happening import Sent
from afterword.core.model.mailbox import Mailbox
from afterword.core.model.revision import Difference
from afterword.core.writing.compared import compared
from afterword.web.errors import HTTP_STATUS, at_the_page
from afterword.web.views.common import WHO, moment, now, the_desk, to_the_plan, version_of
from afterword.wiring import language_model, language_model_host, mailboxes, outbox


def edit(request: HttpRequest, id: str, follow_up: str) -> HttpResponse:
    """Show the letter with its findings; keep the person's own words."""
    lying = the_desk()
    stored = lying.store.get(id)
    if request.method != "POST":
        return _page(request, stored, _wanted(request, stored.application, follow_up))
    return _keep(request, stored, follow_up, then="draft")


@require_POST
def ready(request: HttpRequest, id: str, follow_up: str) -> HttpResponse:
    """Keep the words as they stand in the editor, and go on to the mail to approve."""
    return _keep(request, the_desk().store.get(id), follow_up, then="approve")


def _keep(request: HttpRequest, stored: Stored, follow_up: str, *, then: str) -> HttpResponse:
    """Keep the words that were typed and go on, or show them with what stands in the way.

    Who goes on to approve composed words keeps none of their own by that.
    """
    lying, application = the_desk(), stored.application.id
    text = _given(request, stored.application, follow_up)
    try:
        if then == "draft" or not same_words(_standing(stored.application, follow_up), text):
            keep_draft(lying, application, text, version=version_of(request), who=WHO, now=now())
    except StaleApplication as error:
        return _page(request, lying.store.get(application), text, error)
    except AfterwordError as error:
        return _page(request, stored, text, error)
    return redirect(then, id=application, follow_up=follow_up)


@require_POST
def by_model(request: HttpRequest, id: str, follow_up: str) -> HttpResponse:
    """Let the language model try; its letter is shown, and kept only when the person keeps it."""
    lying = the_desk()
    stored = lying.store.get(id)
    typed = _given(request, stored.application, follow_up)
    try:
        model = language_model()
        letter = assisted_draft(lying.craft, model, stored.application, follow_up, now=now())
    except AfterwordError as error:
        return _page(request, stored, typed, error)
    more = {"composed": letter.composed, "whose": whose(letter), "before": typed.body.strip()}
    return _page(request, stored, letter.composed.draft, more=more)


def _page(
    request: HttpRequest,
    stored: Stored,
    text: Draft,
    error: AfterwordError | None = None,
    more: Mapping[str, object] = MappingProxyType({}),
) -> HttpResponse:
    """Show a letter; what was typed stays, also when the plan no longer speaks of it."""
    application, craft = stored.application, the_desk().craft
    each = craft.planner.plan(application, now=now()).find(text.follow_up)
    known = application.contact(text.to) is not None
    stale = isinstance(error, StaleApplication)
    nth = _another(request)
    clock = now().astimezone(ZoneInfo(application.candidate.zone))
    page = {
        "application": application,
        "follow_up": each,
        "version": stored.version if stale else version_of(request) or stored.version,
        "typed": error is not None and "body" in request.POST,
        "fault": at_the_page(error) if error else None,
        "text": text,
        "composed": _composed(application, each, nth) if each else Composed(text, (), ()),
        "another": nth % MOST + 1,
        "inspection": inspect(craft, application, text, now=now()) if known else None,
        "theirs": _theirs(application, text) if stale else None,
        **_earlier(request, application, text.follow_up),
        "link": _link(application, text),
        "cards": sorted(CardSize, key=lambda each: each is not usual_card(application)),
        "at": request.POST.get("at") or clock.strftime("%Y-%m-%dT%H:%M"),
        "model_host": language_model_host(),
        "mailbox": _mailbox(application, text) if each else None,
        "waits": standing(outbox(), application.id, text.follow_up),
        "whose": "",
        **more,
    }
    status = HTTP_STATUS[type(error)] if error else HTTPStatus.OK
    return render(request, "draft.html", page, status=status)


def _mailbox(application: Application, text: Draft) -> Mailbox | None:
    """Give the mailbox by which a letter can go, if there is one."""
    contact, address = application.contact(text.to), application.candidate.email
    if text.channel != "email" or not address or not (contact and contact.address("email")):
        return None
    return mailboxes().of(address)


def _theirs(application: Application, text: Draft) -> Difference | None:
    """Compare what stands now with what was typed; None when nothing stands, or the same."""
    try:
        standing = current_draft(the_desk().craft, application, text.follow_up, now=now())
    except (UnknownFollowUp, NoOutline):
        return None
    return None if same_words(standing, text) else compared(standing, text)


EARLIER = 20
"""Earlier words that are shown at once; all of them are when asked for."""


def _earlier(request: HttpRequest, application: Application, follow_up: str) -> dict[str, object]:
    """Give the earlier words of a letter, the newest first."""
    most = None if request.GET.get("earlier") == "all" else EARLIER
    found = revisions(the_desk(), application, follow_up, now=now(), most=most and most + 2)
    earlier = [each for each in found if not each.standing]
    own = len(earlier) < len(found)
    return {"own": own, "earlier": earlier[:most], "more": earlier[most or len(earlier) :]}


def _wanted(request: HttpRequest, application: Application, follow_up: str) -> Draft:
    """Give another version where one is asked for; it is kept only when the person keeps it."""
    nth = _another(request)
    if not nth:
        return _standing(application, follow_up)
    each = planned(the_desk().craft, application, follow_up, now=now())
    return _composed(application, each, version=nth).draft


def _another(request: HttpRequest) -> int:
    """Read which other version is asked for; 0 for none."""
    asked = request.GET.get("another", "")
    return min(int(asked), MOST) if asked.isascii() and asked.isdigit() and len(asked) < 4 else 0


MOST = 20
"""Other versions to choose from; each is searched for after those before it."""


def _standing(application: Application, follow_up: str) -> Draft:
    """Give the words as the person left them, or else composed. Raises UnknownFollowUp.

    Of a letter that the plan no longer speaks of, the last words that were kept can still be read.
    """
    found = kept(application, follow_up)
    if found is not None:
        return found
    try:
        each = planned(the_desk().craft, application, follow_up, now=now())
    except UnknownFollowUp:
        found = last_words(the_desk(), application.id, follow_up)
        if found is None:
            raise
        return found
    return _composed(application, each).draft


def _composed(application: Application, each: FollowUp, version: int = 0) -> Composed:
    try:
        return draft(the_desk().craft, application, each.id, now=now(), version=version)
    except NoOutline:
        empty = Draft(follow_up=each.id, kind=each.kind, to=each.to, channel=each.channel)
        return Composed(empty, (), ())


def _given(request: HttpRequest, application: Application, follow_up: str) -> Draft:
    """Read a letter as it was typed.

    The form says itself what kind of letter it is and to whom: while it was typed, something may
    have happened after which the plan no longer speaks of it.
    """
    given = request.POST
    try:
        text = Draft(
            follow_up=follow_up, kind=Kind(given.get("kind", "")), to=given.get("to", ""),
            channel=given.get("channel", ""),
        )  # fmt: skip
    except ValueError:
        text = _standing(application, follow_up)
    subject = " ".join(given.get("subject", text.subject).split())
    return replace(text, subject=subject, body=given.get("body", text.body).replace("\r\n", "\n"))


@require_POST
def findings(request: HttpRequest, id: str, follow_up: str) -> HttpResponse:
    """Look through a text as it is being typed; nothing is kept."""
    lying = the_desk()
    application = lying.store.get(id).application
    text = _given(request, application, follow_up)
    inspection = inspect(lying.craft, application, text, now=now())
    return render(request, "findings.html", {"inspection": inspection, "text": text})


def _link(application: Application, text: Draft) -> str:
    """Give the link to the program of the channel; nothing while the text cannot go by it."""
    try:
        over = hand_over(the_desk().craft, application, text, now=now())
    except UnsafeLetter:
        return ""
    return over.link if over else ""


FILES = {"eml": "message/rfc822", "pdf": "application/pdf", "txt": "text/plain; charset=utf-8"}
"""What a letter is as a file, by the ending of its name."""


def letter(request: HttpRequest, id: str, follow_up: str) -> HttpResponse:
    """Give the letter as a file: a mail to open as a draft, a script, or a card to print."""
    application = the_desk().store.get(id).application
    text, size = _standing(application, follow_up), request.GET.get("card", "")
    card = CardSize(size) if size in {*CardSize} else None
    over = hand_over(the_desk().craft, application, text, now=now(), card=card)
    if over is None:
        raise Http404
    headers = {"Content-Disposition": f'attachment; filename="{over.file_name}"'}
    kind = FILES[over.file_name.rpartition(".")[2]]
    return HttpResponse(over.file, content_type=kind, headers=headers)


@require_POST
def sent(request: HttpRequest, id: str, follow_up: str) -> HttpResponse:
    """Record that the person sent the letter, with date and time, whatever the plan now says."""
    lying = the_desk()
    stored = lying.store.get(id)
    text = _given(request, stored.application, follow_up)
    try:
        happening = Sent(
            at=moment(request.POST.get("at", ""), stored.application.candidate.zone),
            kind=text.kind, to=text.to, channel=text.channel,
            subject=text.subject, body=text.body,
        )  # fmt: skip
        saved = record(lying, id, happening, who=WHO, now=now())
    except AfterwordError as error:
        return _page(request, stored, text, error)
    return to_the_plan(saved, 0)


@require_POST
def take_back(request: HttpRequest, id: str, follow_up: str) -> HttpResponse:
    """Take earlier words of a letter back, or the composed ones where none are named."""
    lying, asked = the_desk(), request.POST.get("revision", "")
    seen, moment = version_of(request), now()
    try:
        if asked:
            nth = int(asked) if asked.isascii() and asked.isdigit() and len(asked) < 10 else 0
            restore(lying, id, follow_up, nth, version=seen, who=WHO, now=moment)
        else:
            drop_draft(lying, id, follow_up, version=seen, who=WHO, now=moment)
    except StaleApplication as error:
        stored = lying.store.get(id)
        return _page(request, stored, _standing(stored.application, follow_up), error)
    return redirect("draft", id=id, follow_up=follow_up)
