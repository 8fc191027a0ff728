"""Messages on their way out: to read and approve, to take back, to decide about."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import partial
from http import HTTPStatus
from zoneinfo import ZoneInfo

from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from afterword.actions.approve import approve
from afterword.actions.decide_sending import (
    CHOICES,
    Decision,
    it_did_not_go,
    it_went,
    take_back,
)
from afterword.actions.mailroom import Attachment
from afterword.actions.prepare import Prepared, prepare
from afterword.actions.waiting import standing
from afterword.core.errors import (
    AfterwordError,
    RefusedChange,
    StaleDraft,
    UnknownDispatch,
    UnsafeAttachment,
)
from afterword.core.model.application import Application
from afterword.core.model.dispatch import Dispatch
from afterword.mail.composed import LARGEST
from afterword.mail.received import received
from afterword.web.errors import HTTP_STATUS, at_the_page
from afterword.web.views.common import WHO, moment, now, the_room


def read(request: HttpRequest, id: str, follow_up: str) -> HttpResponse:
    """Show a mail exactly as it would go, and approve it when the person has read it."""
    room = the_room()
    application = room.desk.store.get(id).application
    if request.method != "POST":
        mail = prepare(room, id, follow_up, now=now())
        return _shown(request, application, mail)
    try:
        mail = _approvable(request, application, follow_up)
        dispatch = approve(room, mail, seen=mail.seen, who=WHO, now=now())
    except AfterwordError as error:
        mail = prepare(room, id, follow_up, now=now())
        return _shown(request, application, mail, error)
    return HttpResponseRedirect(f"{reverse('outbox')}#m{dispatch.id}")


def _approvable(request: HttpRequest, application: Application, follow_up: str) -> Prepared:
    """Put together what was read and the files that were chosen beside it.

    Raises StaleDraft when the words are others by now.
    """
    given = request.POST
    at = given.get("at", "")
    mail = prepare(
        the_room(), application.id, follow_up, now=now(),
        at=moment(at, application.candidate.zone) if at else None,
        attachments=tuple(map(_file, request.FILES.getlist("files"))),
    )  # fmt: skip
    if replace(mail, attachments=()).seen != given.get("seen"):
        raise StaleDraft("the mail is another one than you have read")
    return mail


def _file(file: "UploadedFile[bytes]") -> Attachment:
    """Take a file that was chosen. Raises UnsafeAttachment."""
    if (file.size or 0) > LARGEST:
        raise UnsafeAttachment(f"{file.name} is too large for a mail", do="send a link to it")
    return Attachment(file.name or "", file.read())


def _shown(
    request: HttpRequest,
    application: Application,
    mail: Prepared,
    error: AfterwordError | None = None,
) -> HttpResponse:
    page = {
        "application": application,
        "mail": mail,
        "own": ZoneInfo(application.candidate.zone),
        "waits": standing(the_room().outbox, application.id, mail.follow_up.id),
        "fault": at_the_page(error) if error else None,
        "at": request.POST.get("at", ""),
    }
    status = HTTP_STATUS[type(error)] if error else HTTPStatus.OK
    return render(request, "approve.html", page, status=status)


def outbox(request: HttpRequest) -> HttpResponse:
    """Show what waits, why, and what can be done about each."""
    return _outbox(request, the_room().outbox.waiting())


def one(request: HttpRequest, message: str) -> HttpResponse:
    """Show one message, whatever became of it."""
    return _outbox(request, (the_room().outbox.get(message),), alone=True)


def _outbox(
    request: HttpRequest,
    found: Iterable[Dispatch],
    error: AfterwordError | None = None,
    *,
    alone: bool = False,
) -> HttpResponse:
    messages = [
        (each, the_room().desk.store.get(each.application).application, CHOICES.get(each.state, ()))
        for each in found
    ]
    page = {
        "messages": messages,
        "alone": alone,
        "fault": at_the_page(error) if error else None,
        "files_of": files_of,
    }
    status = HTTP_STATUS[type(error)] if error else HTTPStatus.OK
    return render(request, "outbox.html", page, status=status)


def files_of(each: Dispatch) -> list[str]:
    """Name the files that go along with a message."""
    return [part.name for part in received(each.message).parts if part.name]


@require_POST
def decide(request: HttpRequest, message: str, decision: str) -> HttpResponse:
    """Decide about a message; what comes too late is told."""
    if decision not in DECIDE:
        raise UnknownDispatch(f"nothing is decided by {decision!r}")
    try:
        DECIDE[decision](the_room(), message, now=now())
    except RefusedChange as error:
        return _outbox(request, the_room().outbox.waiting(), error)
    return redirect("outbox")


DECIDE: Mapping[str, Callable[..., Dispatch]] = {
    Decision.TAKE_BACK: take_back,
    Decision.WENT: it_went,
    Decision.AGAIN: it_did_not_go,
    Decision.DROP: partial(it_did_not_go, again=False),
}
"""What each decision does."""
