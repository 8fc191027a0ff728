"""The mailboxes: to add, to try out, to sign in to at a provider, to remove."""

from dataclasses import fields
from http import HTTPStatus
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from afterword.actions.describe_mailbox import (
    Described,
    as_typed,
    describe_mailbox,
    provider_for,
)
from afterword.actions.provider import Provider
from afterword.actions.set_up_mailbox import (
    Office,
    remove_mailbox,
    set_up_mailbox,
    try_mailbox,
)
from afterword.actions.sign_in import begin_sign_in, finish_sign_in, keep_unsigned
from afterword.core.errors import AfterwordError, InvalidRecord, UnknownMailbox
from afterword.core.model.mailbox import Mailbox, SignIn
from afterword.web.errors import HTTP_STATUS, at_the_page
from afterword.wiring import office

TEXTS = tuple(
    each.name
    for each in fields(Described)
    if each.name not in {"oauth", "drafts", "html", "per_hour", "undo_seconds"}
)
"""What is typed in as a text; the password is not among it, and is never shown again."""
NUMBERS = ("per_hour", "undo_seconds")
ASKED = {*TEXTS, *NUMBERS, "password"} - {"device_url"}
"""What the form has a field for, beside which a fault can stand."""
CHOICES = {"": None, "yes": True, "no": False}


def overview(request: HttpRequest) -> HttpResponse:
    """List the mailboxes."""
    return _listed(request)


def add(request: HttpRequest) -> HttpResponse:
    """Take a new mailbox, or another password of one that is kept; try it out at once."""
    if request.method != "POST":
        return _form(request, {"address": request.GET.get("address", "")})
    lying, given = office(), _given(request)
    try:
        said = _described(given)
        mailbox = describe_mailbox(lying, said)
        if mailbox.sign_in is SignIn.OAUTH2:
            keep_unsigned(lying, mailbox, request.POST.get("password", ""))
            return redirect("mailbox-sign-in", mailbox.id)
        steps = set_up_mailbox(
            lying, mailbox, _password(request), test="untested" not in request.POST
        )
        return _listed(request, mailbox, tuple(steps))
    except AfterwordError as error:
        return _form(request, given, error)


def sign_in(request: HttpRequest, mailbox: str) -> HttpResponse:
    """Show where the person agrees; a link, because a form may lead to this place alone."""
    lying = office()
    kept = lying.mailboxes.get(mailbox)
    provider = lying.provider_of(kept.address)
    agreement = provider.agreement if provider else None
    host = agreement.redirect_host if agreement else "127.0.0.1"
    _, colon, port = request.get_host().rpartition(":")
    there = f"http://{host}{colon}{port if colon else ''}{reverse('mailbox-signed-in')}"
    url = begin_sign_in(lying, kept, there)
    page = {"mailbox": kept, "agree_at": url, "arrives_at": there}
    return render(request, "mailbox_sign_in.html", page)


def signed_in(request: HttpRequest) -> HttpResponse:
    """Take what the provider sent the browser back with, and try the mailbox out."""
    lying = office()
    answer = {key: request.GET.get(key, "") for key in ("state", "code", "error")}
    try:
        mailbox = finish_sign_in(lying, answer)
    except AfterwordError as error:
        return _listed(request, error=error)
    return _tried(request, lying, mailbox)


@require_POST
def test(request: HttpRequest, mailbox: str) -> HttpResponse:
    """Open a mailbox for real, and say each step; where it fails, what to change."""
    lying = office()
    return _tried(request, lying, lying.mailboxes.get(mailbox))


@require_POST
def remove(request: HttpRequest, mailbox: str) -> HttpResponse:
    """Forget a mailbox and its secrets."""
    try:
        remove_mailbox(office(), mailbox)
    except AfterwordError as error:
        return _listed(request, error=error)
    return redirect("mailboxes")


def _tried(request: HttpRequest, lying: Office, mailbox: Mailbox) -> HttpResponse:
    steps: list[str] = []
    try:
        steps.extend(try_mailbox(lying, mailbox.id))
    except AfterwordError as error:
        return _listed(request, mailbox, tuple(steps), error)
    return _listed(request, mailbox, tuple(steps))


def _listed(
    request: HttpRequest,
    mailbox: Mailbox | None = None,
    steps: tuple[str, ...] = (),
    error: AfterwordError | None = None,
) -> HttpResponse:
    """Show all mailboxes, and what was found about one of them."""
    page = {
        "mailboxes": office().mailboxes.all(),
        "tried": mailbox,
        "steps": steps,
        "fault": at_the_page(error) if error else None,
    }
    status = HTTP_STATUS[type(error)] if error else HTTPStatus.OK
    return render(request, "mailboxes.html", page, status=status)


def _form(
    request: HttpRequest, given: dict[str, str], error: AfterwordError | None = None
) -> HttpResponse:
    """Show the form with what was filled in, but for the password, and what is wrong with it."""
    field = error.field if isinstance(error, InvalidRecord) and error.field in ASKED else ""
    page = {
        "given": given,
        "provider": _provider(given),
        "fault": at_the_page(error) if error else None,
        "field": field,
        "details": bool(error) or any(given.get(each) for each in TEXTS if each != "address"),
    }
    status = HTTP_STATUS[type(error)] if error else HTTPStatus.OK
    return render(request, "mailbox_add.html", page, status=status)


def _provider(given: dict[str, str]) -> Provider | None:
    try:
        return provider_for(office(), Described(address=given.get("address", "")))
    except UnknownMailbox:
        return None


def _given(request: HttpRequest) -> dict[str, str]:
    """Read what was typed in, without the password."""
    names = (*TEXTS, *NUMBERS, "oauth", "drafts", "html", "untested")
    return {name: request.POST.get(name, "").strip() for name in names}


def _described(given: dict[str, str]) -> Described:
    """Make a description of what was typed in. Raises InvalidRecord."""
    said: dict[str, Any] = {name: given[name] for name in TEXTS}
    for name in NUMBERS:
        said[name] = _number(given[name], name)
    for name in ("oauth", "drafts", "html"):
        said[name] = CHOICES.get(given[name])
    return Described(**said)


def _number(text: str, field: str) -> int | None:
    """Read a number, or that none was said. Raises InvalidRecord."""
    if text and not (text.isascii() and text.isdigit() and len(text) < 6):
        raise InvalidRecord(f"{text!r} is no number", field=field, do="write it in digits")
    return int(text) if text else None


def _password(request: HttpRequest) -> str:
    """Read the password. Raises InvalidRecord when there is none."""
    password = request.POST.get("password", "")
    if not password:
        raise InvalidRecord(
            "the password is missing", field="password", do="write it; it is never shown again"
        )
    return as_typed(password)
