"""All applications with their next step."""

from datetime import timedelta

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from afterword.actions.next_steps import Agenda, next_steps
from afterword.actions.waiting import standing, waiting
from afterword.core.model.dispatch import Dispatch
from afterword.web.views.common import now, the_desk
from afterword.wiring import inbox, outbox


def index(request: HttpRequest) -> HttpResponse:
    """Show what is to be done by tomorrow, and what waits."""
    moment = now()
    agenda = next_steps(the_desk(), now=moment, until=moment + timedelta(days=1))
    mail = waiting(outbox(), inbox())
    page = {"agenda": agenda, "waiting": mail, "standings": _standings(agenda) if mail.says else {}}
    return render(request, "index.html", page)


def _standings(agenda: Agenda) -> dict[str, Dispatch | None]:
    """Give the message that waits for what is to be done next, by application."""
    return {
        application.id: standing(outbox(), application.id, plan.next_step.follow_up)
        for application, plan in agenda.due
        if plan.next_step.follow_up
    }
