"""The letter for one follow-up: to write, to look through, to take away, to record as sent."""

from dataclasses import replace

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from afterword.actions.draft import draft, inspect, keep_draft, kept, planned
from afterword.actions.record import record
from afterword.core.errors import AfterwordError, NoOutline, UnsafeLetter
from afterword.core.model.application import Application
from afterword.core.model.channel import Letter
from afterword.core.model.draft import Composed, Draft
from afterword.core.model.followup import FollowUp
from afterword.core.model.happening import Sent
from afterword.web.errors import at_the_page
from afterword.web.views.common import WHO, moment, now, the_desk, to_the_plan, version_of


def edit(request: HttpRequest, id: str, follow_up: str) -> HttpResponse:
    """Show the letter with its findings; keep the person's own words."""
    lying = the_desk()
    stored = lying.store.get(id)
    each = planned(lying.craft, stored.application, follow_up, now=now())
    composed = _composed(stored.application, each)
    text = kept(stored.application, follow_up) or composed.draft
    page: dict[str, object] = {"version": stored.version, "fault": None}
    status = 200
    if request.method == "POST":
        text = _given(request, each, text)
        page["version"] = version_of(request)
        try:
            keep_draft(lying, id, text, version=version_of(request), who=WHO, now=now())
        except AfterwordError as error:
            page["fault"] = at_the_page(error)
            status = 409
        else:
            return redirect("draft", id=id, follow_up=follow_up)
    page |= {
        "application": stored.application,
        "follow_up": each,
        "text": text,
        "composed": composed,
        "inspection": inspect(lying.craft, stored.application, text, now=now()),
        "link": _link(stored.application, text),
        "now": now(),
    }
    return render(request, "draft.html", page, status=status)


def _composed(application: Application, each: FollowUp) -> Composed:
    try:
        return draft(the_desk().craft, application, each.id, now=now())
    except NoOutline:
        empty = Draft(follow_up=each.id, kind=each.kind, to=each.to, channel=each.channel)
        return Composed(empty, (), ())


def _given(request: HttpRequest, each: FollowUp, text: Draft) -> Draft:
    subject = " ".join(request.POST.get("subject", text.subject).split())
    body = request.POST.get("body", text.body).replace("\r\n", "\n")
    return Draft(
        follow_up=each.id, kind=each.kind, to=each.to, channel=each.channel,
        subject=subject, body=body,
    )  # fmt: skip


@require_POST
def findings(request: HttpRequest, id: str, follow_up: str) -> HttpResponse:
    """Look through a text as it is being typed; nothing is kept."""
    lying = the_desk()
    application = lying.store.get(id).application
    each = planned(lying.craft, application, follow_up, now=now())
    empty = Draft(follow_up=each.id, kind=each.kind, to=each.to, channel=each.channel)
    text = _given(request, each, empty)
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
    lying = the_desk()
    application = lying.store.get(id).application
    each = planned(lying.craft, application, follow_up, now=now())
    text = kept(application, follow_up) or _composed(application, each).draft
    _link, name, file = _letter(application, text)
    headers = {"Content-Disposition": f'attachment; filename="{name or "letter.txt"}"'}
    kind = "message/rfc822" if name.endswith(".eml") else "text/plain; charset=utf-8"
    return HttpResponse(file, content_type=kind, headers=headers)


@require_POST
def sent(request: HttpRequest, id: str, follow_up: str) -> HttpResponse:
    """Record that the person sent the letter, with date and time."""
    lying = the_desk()
    application = lying.store.get(id).application
    each = planned(lying.craft, application, follow_up, now=now())
    text = _given(request, each, kept(application, follow_up) or _composed(application, each).draft)
    at = moment(request.POST.get("at", ""), application.candidate.zone)
    gone = Sent(at=at, kind=each.kind, to=each.to, channel=each.channel)
    happening = replace(gone, subject=text.subject, body=text.body)
    return to_the_plan(record(lying, id, happening, who=WHO, now=now()), 0)
