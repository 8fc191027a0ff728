"""From errors to HTTP statuses and a page with the three lines."""

import re
from collections.abc import Callable
from http import HTTPStatus

from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.shortcuts import render

from afterword.core import errors
from afterword.core.errors import AfterwordError

HTTP_STATUS: dict[type[AfterwordError], int] = {
    errors.AfterwordError: 500,
    errors.InvalidRecord: 422,
    errors.InvalidCaseFile: 422,
    errors.InvalidPlaybook: 500,
    errors.InvalidMoment: 422,
    errors.InvalidSetting: 500,
    errors.UnknownApplication: 404,
    errors.UnknownFollowUp: 404,
    errors.UnknownContact: 422,
    errors.UnknownCheck: 404,
    errors.RefusedChange: 422,
    errors.UnreadableMail: 422,
    errors.UnreadableDocument: 500,
    errors.DuplicateApplication: 409,
    errors.StaleApplication: 409,
    errors.StaleDraft: 409,
    errors.UnknownRevision: 404,
    errors.NothingToUndo: 409,
    errors.NoOutline: 422,
    errors.UnsafeLetter: 422,
    errors.NoLanguageModel: 404,
    errors.NoAnswer: 502,
    errors.UnknownMailbox: 404,
    errors.MailboxRefused: 502,
    errors.UnsafeConnection: 502,
    errors.MailboxUnreachable: 503,
    errors.UnsafeAttachment: 422,
    errors.NoSafe: 500,
    errors.UnknownDispatch: 404,
    errors.UnknownIncoming: 404,
    errors.AlreadyApproved: 409,
    errors.NotReady: 422,
    errors.StaleTimeZones: 500,
    errors.BrokenRule: 500,
    errors.PortTaken: 500,
}


DO: dict[type[AfterwordError], str] = {
    errors.UnknownApplication: "choose one of all applications, or write a new one down",
    errors.UnknownFollowUp: "go back to the plan and choose one that it shows",
    errors.StaleDraft: "compare them below; to keep yours, keep them again",
    errors.UnknownRevision: "go back to the letter and choose one that it shows",
    errors.UnknownMailbox: "choose one of your mailboxes, or add one",
    errors.MailboxRefused: "try the mailbox again once that is mended",
    errors.UnknownDispatch: "go to the outbox and choose one that it shows",
    errors.UnknownIncoming: "go to the inbox and choose one that it shows",
    errors.AlreadyApproved: "take it back in the outbox first",
    errors.NoOutline: "write it in your own words",
    errors.InvalidCaseFile: "correct it, and keep it again; nothing was kept so far",
    errors.InvalidPlaybook: "correct the file, and open this page again",
    errors.RefusedChange: "choose what the plan offers, or record another date that they named",
}
"""What to do at the page, where the error itself speaks of the terminal."""
TERMINAL = re.compile(r"\bafterword [a-z]|\bcommand\b")
"""How advice for the terminal is known."""
TYPED = re.compile(r": (?:afterword [a-z]|--[a-z])[^;]*")
"""What somebody at the terminal types, where it only stands behind the advice."""
Lines = tuple[str, str, str]
"""What is wrong, by which rule, and what to do."""


def advice(error: AfterwordError) -> str:
    """Say what to do about an error at the page."""
    there, do = "go back to the plan, and choose what it offers", TYPED.sub("", error.do)
    return DO.get(type(error), there) if TERMINAL.search(do) else do


def at_the_page(error: AfterwordError) -> Lines:
    """Give the three lines of an error, for somebody who sits at the page."""
    return error.what, error.rule, advice(error)


def _page(request: HttpRequest, lines: Lines, status: int) -> HttpResponse:
    """Show three lines as a page, with the ways that lead on from it."""
    here = request.resolver_match
    plan = here.kwargs.get("id", "") if here and lines[1] != errors.UnknownApplication.rule else ""
    return render(request, "error.html", {"lines": lines, "plan": plan}, status=status)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:  # noqa: ARG001 -- Django names it
    """Say that there is no such page."""
    lines = ("there is no such page", "addresses", "choose one of all applications")
    return _page(request, lines, HTTPStatus.NOT_FOUND)


def not_ours(request: HttpRequest, reason: str = "") -> HttpResponse:  # noqa: ARG001 -- Django names it
    """Say that a form came without the mark that only our forms carry."""
    do = "go back, load the page again, and send the form again; cookies must be allowed for it"
    lines = ("this form was not sent from a page of ours that is still open", "forms", do)
    return _page(request, lines, HTTPStatus.FORBIDDEN)


def broken(request: HttpRequest) -> HttpResponse:
    """Say that something failed for which nothing was foreseen."""
    do = "go back and try again; if it fails again, export the application and tell us"
    lines = ("something failed that should not have", "defects", do)
    return _page(request, lines, HTTPStatus.INTERNAL_SERVER_ERROR)


class three_lines:  # noqa: N801 -- Django calls middleware like a function
    """Show an error that a view did not expect in its three lines."""

    def __init__(self, answer: Callable[[HttpRequest], HttpResponse]) -> None:
        self.answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Pass the request on; an address that only takes forms says so."""
        answer = self.answer(request)
        if not isinstance(answer, HttpResponseNotAllowed):
            return answer
        do = "go back to the plan and use its buttons"
        lines = ("nothing is to be seen at this address; it only takes forms", "addresses", do)
        return _page(request, lines, answer.status_code)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """Make a page of an error of ours; leave the others to Django."""
        if not isinstance(error, AfterwordError):
            return None
        return _page(request, at_the_page(error), HTTP_STATUS[type(error)])
