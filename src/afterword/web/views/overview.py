"""All applications with their next step."""

from datetime import timedelta

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from afterword.actions.next_steps import next_steps
from afterword.actions.waiting import waiting
from afterword.web.views.common import now, the_desk
from afterword.wiring import inbox, outbox


def index(request: HttpRequest) -> HttpResponse:
    """Show what is to be done by tomorrow, and what waits."""
    moment = now()
    agenda = next_steps(the_desk(), now=moment, until=moment + timedelta(days=1))
    return render(request, "index.html", {"agenda": agenda, "waiting": waiting(outbox(), inbox())})
