"""Mails that came in: to read, and to settle where they ask something."""

from collections.abc import Iterable
from http import HTTPStatus

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST
from markupsafe import Markup

from afterword.actions.listen import read_for
from afterword.actions.settle_incoming import WAITS, it_does_not_belong, it_means
from afterword.core.errors import AfterwordError, InvalidRecord
from afterword.core.inbound.incoming import Incoming
from afterword.core.model.happening import Meaning
from afterword.mail.shown import shown
from afterword.web.errors import HTTP_STATUS, at_the_page
from afterword.web.views.common import WHO, now, the_room, to_the_plan


def inbox(request: HttpRequest) -> HttpResponse:
    """Show the mails about which the person is asked."""
    return _inbox(request, the_room().inbox.open())


def _inbox(
    request: HttpRequest, found: Iterable[Incoming], error: AfterwordError | None = None, n: int = 0
) -> HttpResponse:
    store = the_room().desk.store
    page = {
        "mails": [(each, store.get(each.application).application) for each in found],
        "meanings": tuple(Meaning),
        "waits": WAITS,
        "fault": at_the_page(error) if error else None,
        "at": n,
        "given": request.POST,
    }
    status = HTTP_STATUS[type(error)] if error else HTTPStatus.OK
    return render(request, "inbox.html", page, status=status)


def one(request: HttpRequest, n: int) -> HttpResponse:
    """Show one mail with all of its text, its head and its files."""
    room = the_room()
    each = room.inbox.get(n)
    application = room.desk.store.get(each.application).application
    whole = read_for(room, application, each.raw).received
    page = {
        "each": each,
        "application": application,
        "whole": whole,
        "laid_out": Markup(shown(whole.html)),  # noqa: S704 -- cleaned by nh3, and our policy loads nothing
        "meanings": tuple(Meaning),
        "waits": WAITS,
        "given": {},
    }
    return render(request, "mail.html", page)


def raw(_: HttpRequest, n: int) -> HttpResponse:
    """Give a mail as it came, as a file."""
    mail = the_room().inbox.get(n).raw
    headers = {"Content-Disposition": f'attachment; filename="mail-{n}.eml"'}
    return HttpResponse(mail, content_type="application/octet-stream", headers=headers)


@require_POST
def settle(request: HttpRequest, n: int) -> HttpResponse:
    """Take down what a mail means, or that it does not belong; go to what that did to the plan."""
    room, given, at = the_room(), request.POST, now()
    try:
        if "aside" in given:
            it_does_not_belong(room, n, who=WHO, now=at)
            return redirect("inbox")
        meaning, sender = _meaning(given.get("meaning", "")), given.get("sender", "")
        settled = it_means(room, n, meaning, sender=sender, who=WHO, now=at)
    except AfterwordError as error:
        return _inbox(request, room.inbox.open(), error, n)
    return to_the_plan(room.desk.store.get(settled.application), 0)


def _meaning(text: str) -> Meaning:
    """Read a meaning that was chosen. Raises InvalidRecord."""
    if text not in {each.value for each in Meaning}:
        raise InvalidRecord(
            f"a mail does not mean {text!r}", field="meaning", do="choose one of the list"
        )
    return Meaning(text)
