"""The plan of one application: to look at, to change, to have explained."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import NamedTuple

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from afterword.actions.adjust import adjust
from afterword.actions.change import change
from afterword.actions.compare import last_change, wished
from afterword.actions.record import told
from afterword.actions.revisions import unplanned
from afterword.actions.store import Stored
from afterword.actions.waiting import waiting
from afterword.core.errors import AfterwordError, InvalidRecord, UnknownFollowUp
from afterword.core.inbound.incoming import IncomingState
from afterword.core.model.adjustment import Adjust, Adjustment
from afterword.core.model.application import Application
from afterword.core.model.dispatch import WAITING, DispatchState
from afterword.core.model.followup import Plan
from afterword.core.planning.decision import Decision
from afterword.core.planning.next_step import title
from afterword.web.errors import HTTP_STATUS, at_the_page
from afterword.web.views.common import CHANGED, WHO, now, the_desk, to_the_plan, version_of
from afterword.wiring import inbox, outbox


class Refused(NamedTuple):
    """A change of the plan that was not made, with what was typed."""

    follow_up: str
    lines: tuple[str, str, str]
    do: str
    on: str
    why: str


NOTHING = Refused("", ("", "", ""), "", "", "")
"""Nothing was refused."""


def show(request: HttpRequest, id: str) -> HttpResponse:
    """Show one application with its plan, people, interviews and history."""
    return _shown(request, id)


def _shown(
    request: HttpRequest, id: str, refused: Refused = NOTHING, *, status: int = 200
) -> HttpResponse:
    lying, moment = the_desk(), now()
    stored = lying.store.get(id)
    application, journal = stored.application, lying.store.journal(id)
    decision = lying.craft.planner.decision(application, now=moment)
    plan = lying.craft.planner.plan(application, now=moment)
    names = {each.id: title(each.kind, each.to) for each in decision.verdicts}
    page = {
        "application": application,
        "version": stored.version,
        "plan": plan,
        "deadline": lying.craft.planner.deadline(application, now=moment),
        "measures": measures(decision),
        "last": last_change(lying, id, now=moment),
        "changed": request.GET.get(CHANGED) == str(stored.version),
        "refused": refused,
        "refused_there": refused.follow_up in shown_in(plan),
        "names": names,
        "wishes": [(_said(each, names), each) for each in application.adjustments],
        "history": [(each.what, each.at, told(each)) for each in application.happenings],
        "journal": journal,
        "waiting": waiting(outbox(), inbox(), id),
        "standings": {it.follow_up: it for it in outbox().of(id) if it.state in WAITING},
        "mails": _mails(id),
        "letters": unplanned(lying, application, now=moment),
        "now": moment,
    }
    return render(request, "application.html", page, status=status)


def _mails(id: str) -> list[tuple[datetime, str, str, str, str]]:
    """List the mails of an application that went out or came in, the latest first.

    Each with its moment, where it lies, its address, what became of it, and its subject.
    """
    found = []
    for each in outbox().of(id):
        at, address = each.settled_at or each.approved_at, reverse("message", args=[each.id])
        found.append((at, f"to {each.to}", address, GOING[each.state], each.subject))
    for came in inbox().of(id):
        address = reverse("mail", args=[came.id])
        who = came.contact or "somebody"
        found.append((came.came, f"from {who}", address, STATES[came.state], came.subject))
    return sorted(found, reverse=True)


GOING = {
    DispatchState.APPROVED: "goes at its moment",
    DispatchState.SENDING: "being sent",
    DispatchState.SENT: "sent",
    DispatchState.DRAFTED: "among your drafts",
    DispatchState.UNKNOWN: "may have gone or not",
    DispatchState.ASKS: "waits for your decision",
    DispatchState.REFUSED: "refused",
    DispatchState.CANCELLED: "called off",
}
"""What became of a message, in words."""
STATES = {
    IncomingState.RECORDED: "recorded",
    IncomingState.ASKS: "asks what it means",
    IncomingState.SUGGESTED: "asks whether it belongs",
    IncomingState.KEPT: "changes nothing",
    IncomingState.ASIDE: "does not belong",
    IncomingState.UNREAD: "could not be read",
}
"""What became of a mail that came in, in words."""


def _said(wish: Adjustment, names: Mapping[str, str]) -> str:
    """Say what the person changed, with the name of the follow-up while rules speak of it."""
    name = names.get(wish.follow_up)
    named = f"the {name[0].lower()}{name[1:]}" if name else wish.follow_up
    return wished(wish, named)


def shown_in(plan: Plan) -> frozenset[str]:
    """Give the ids of all follow-ups that a plan shows, kept back or not."""
    kept_back = (each.follow_up for each in plan.not_now if each.follow_up)
    return frozenset((*(each.id for each in plan.follow_ups), *kept_back))


def measures(decision: Decision) -> frozenset[str]:
    """Give the ids of the follow-ups that measures of ours hold, which a person may go over."""
    return frozenset(each.id for each in decision.verdicts if each.gives_way)


def adjusted(request: HttpRequest, id: str, follow_up: str) -> HttpResponse:
    """Change one follow-up of the plan; what is refused is told beside it."""

    def wishing(version: int) -> Stored:
        wish = _wish(request, follow_up)
        return adjust(the_desk(), id, wish, who=WHO, now=now(), version=version)

    return _tried(request, id, follow_up, wishing)


def _wish(request: HttpRequest, follow_up: str) -> Adjustment:
    """Read what is wished for. Raises InvalidRecord."""
    given = request.POST
    do, on = given.get("do", ""), given.get("on", "")
    if do not in {each.value for each in Adjust}:
        raise InvalidRecord(f"a plan is not changed by {do!r}", field="do")
    try:
        day = date.fromisoformat(on) if on else None
    except ValueError as error:
        says = f"{on!r} is not a day"
        raise InvalidRecord(says, field="on", do="write the day as 2026-11-05") from error
    why = " ".join(given.get("why", "").split())
    return Adjustment(do=Adjust(do), follow_up=follow_up, on=day, why=why, at=now())


def let_go(request: HttpRequest, id: str, n: int) -> HttpResponse:
    """Take one change of the plan out of the record."""

    def edited(application: Application) -> Application:
        wishes = application.adjustments
        return replace(application, adjustments=(*wishes[:n], *wishes[n + 1 :]))

    def without(version: int) -> Stored:
        what = "took a change of the plan out"
        return change(the_desk(), id, edited, what=what, who=WHO, now=now(), version=version)

    return _tried(request, id, "", without)


def _tried(
    request: HttpRequest, id: str, follow_up: str, doing: Callable[[int], Stored]
) -> HttpResponse:
    """Do something to the plan, or show why not; nothing typed is lost."""
    if request.method != "POST":
        return redirect("application", id=id)
    version = version_of(request)
    try:
        saved = doing(version)
    except AfterwordError as error:
        given = request.POST
        typed = (given.get("do", ""), given.get("on", ""), given.get("why", ""))
        refused = Refused(follow_up, at_the_page(error), *typed)
        return _shown(request, id, refused, status=HTTP_STATUS[type(error)])
    return to_the_plan(saved, version)


def explain(request: HttpRequest, id: str, follow_up: str) -> HttpResponse:
    """Show why a follow-up is what it is, kept back or not."""
    lying = the_desk()
    application = lying.store.get(id).application
    explained = lying.craft.planner.explain(application, follow_up, now=now())
    if explained is None:
        raise UnknownFollowUp(f"the plan does not speak of {follow_up!r} now")
    facts = tuple(dict.fromkeys(fact for each in explained.spoken for fact in each.facts))
    page = {"application": application, "explained": explained, "facts": facts}
    return render(request, "explanation.html", page)
