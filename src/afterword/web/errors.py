"""From errors to HTTP statuses and a page with the three lines."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
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
    errors.UnknownContact: 404,
    errors.RefusedChange: 422,
    errors.UnreadableDocument: 500,
    errors.DuplicateApplication: 409,
    errors.StaleApplication: 409,
    errors.NothingToUndo: 409,
    errors.NoOutline: 422,
    errors.UnsafeLetter: 422,
    errors.StaleTimeZones: 500,
    errors.BrokenRule: 500,
    errors.PortTaken: 500,
}


DO: dict[type[AfterwordError], str] = {
    errors.UnknownApplication: "choose one of all applications, or write a new one down",
    errors.UnknownFollowUp: "go back to the plan and choose one that it shows",
    errors.NoOutline: "write it in your own words",
}
"""What to do at the page, where the error itself speaks of the terminal."""


class three_lines:  # noqa: N801 -- Django calls middleware like a function
    """Show an error that a view did not expect in its three lines."""

    def __init__(self, answer: Callable[[HttpRequest], HttpResponse]) -> None:
        self.answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Pass the request on."""
        return self.answer(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """Make a page of an error of ours; leave the others to Django."""
        if not isinstance(error, AfterwordError):
            return None
        what, rule, do = error.lines
        lines = what, rule, DO.get(type(error), do)
        return render(request, "error.html", {"lines": lines}, status=HTTP_STATUS[type(error)])
