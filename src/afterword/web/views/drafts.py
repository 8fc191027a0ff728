"""The letter for one follow-up: to write, to look through, to take away, to record as sent."""

from dataclasses import replace
from http import HTTPStatus
from zoneinfo import ZoneInfo

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from afterword.actions.draft import draft, inspect, keep_draft, kept, planned
from afterword.actions.record import record
from afterword.actions.store import Stored
from afterword.core.errors import AfterwordError, NoOutline, UnsafeLetter
from afterword.core.model.application import Application
from afterword.core.model.channel import Letter
from afterword.core.model.draft import Composed, Draft
from afterword.core.model.followup import FollowUp, Kind
from afterword.core.model.happening import Sent
from afterword.web.errors import HTTP_STATUS, at_the_page
from afterword.web.views.common import WHO, moment, now, the_desk, to_the_plan, version_of


def edit(request: HttpRequest, id: str, follow_up: str) -> HttpResponse:
    """Show the letter with its findings; keep the person's own words."""
    lying = the_desk()
    stored = lying.store.get(id)
    if request.method != "POST":
        return _page(request, stored, _standing(stored.application, follow_up))
    text = _given(request, stored.application, follow_up)
    try:
        keep_draft(lying, id, text, version=version_of(request), who=WHO, now=now())
    except AfterwordError as error:
        return _page(request, stored, text, error)
    return redirect("draft", id=id, follow_up=follow_up)


def _page(
    request: HttpRequest, stored: Stored, text: Draft, error: AfterwordError | None = None
) -> HttpResponse:
    """Show a letter; what was typed stays, also when the plan no longer speaks of it."""
    application, craft = stored.application, the_desk().craft
    each = craft.planner.plan(application, now=now()).find(text.follow_up)
    known = application.contact(text.to) is not None
    clock = now().astimezone(ZoneInfo(application.candidate.zone))
    page = {
        "application": application,
        "follow_up": each,
        "version": version_of(request) or stored.version,
        "fault": at_the_page(error) if error else None,
        "text": text,
        "composed": _composed(application, each) if each else Composed(text, (), ()),
        "inspection": inspect(craft, application, text, now=now()) if known else None,
        "link": _link(application, text),
        "at": request.POST.get("at") or clock.strftime("%Y-%m-%dT%H:%M"),
    }
    status = HTTP_STATUS[type(error)] if error else HTTPStatus.OK
    return render(request, "draft.html", page, status=status)


def _standing(application: Application, follow_up: str) -> Draft:
    """Give the words as the person left them, or else composed. Raises UnknownFollowUp."""
    found = kept(application, follow_up)
    if found is None:
        each = planned(the_desk().craft, application, follow_up, now=now())
        found = _composed(application, each).draft
    return found


def _composed(application: Application, each: FollowUp) -> Composed:
    try:
        return draft(the_desk().craft, application, each.id, now=now())
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
        return _letter(application, text)[0]
    except UnsafeLetter:
        return ""


def _letter(application: Application, text: Draft) -> tuple[str, str, bytes]:
    contact = application.contact(text.to)
    address = contact.address(text.channel) if contact else ""
    channel = the_desk().craft.channels.get(text.channel)
    sender = application.candidate
    by_mail = text.channel == "email"
    if channel is None or (by_mail and not (address and sender.email)):
        return "", "", b""
    over = channel.hand_over(
        Letter(
            sender_name=sender.name,
            sender_address=sender.email,
            recipient_name=text.to,
            recipient_address=address,
            subject=text.subject,
            body=text.body,
            at=now(),
        )
    )
    return over.link, over.file_name, over.file


def letter(_: HttpRequest, id: str, follow_up: str) -> HttpResponse:
    """Give the letter as a file that mail programs open as a draft."""
    application = the_desk().store.get(id).application
    _link, name, file = _letter(application, _standing(application, follow_up))
    headers = {"Content-Disposition": f'attachment; filename="{name or "letter.txt"}"'}
    kind = "message/rfc822" if name.endswith(".eml") else "text/plain; charset=utf-8"
    return HttpResponse(file, content_type=kind, headers=headers)


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
