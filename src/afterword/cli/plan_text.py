"""A plan as a person reads it: what, why on whose word, and what would change it."""

import textwrap
from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from afterword.core.calendar.moments import spoken, spoken_day
from afterword.core.model.application import Application
from afterword.core.model.followup import FollowUp, Plan, Reason
from afterword.core.planning.next_step import NAMES, place

WIDTH = 98


def plan_lines(application: Application, plan: Plan) -> Iterator[str]:
    """Give the lines of a plan."""
    yield f"{application.company}, {application.role}  ({plan.state.replace('_', ' ')})"
    yield ""
    yield from _wrapped("next  ", plan.next_step.says)
    for each in plan.follow_ups:
        yield ""
        yield from _follow_up(each, ZoneInfo(application.candidate.zone))
    if plan.not_now:
        yield ""
        yield "Not now"
    for kept in plan.not_now:
        when = "on" if kept.kind == "close" else "until"
        until = f" {when} {spoken_day(kept.until.date())}" if kept.until else ""
        yield f"  {kept.kind.replace('_', ' ')}{until}"
        yield from _reasons(kept.reasons)
    if plan.questions:
        yield ""
        yield "Questions to you"
    for question in plan.questions:
        yield from _wrapped("  ?     ", f"{question.asks} {question.why}")
    versions = plan.versions
    yield ""
    yield (
        f"Made with tzdata {versions.tzdata}, holidays {versions.holidays}, "
        f"playbook {versions.playbook}."
    )


def _follow_up(each: FollowUp, own: ZoneInfo) -> Iterator[str]:
    name = NAMES.get(each.kind, each.kind.replace("_", " "))
    yield f"{name[:1].upper()}{name[1:]} to {each.to}, by {each.channel}  [{each.id}]  {each.state}"
    window = each.window
    yield f"  when     {stretch(window.recommended_from, window.recommended_to)}"
    where = f"their time ({place(window.earliest)})"
    yield f"           from {spoken(window.earliest)}, latest {spoken(window.latest)}, {where}"
    mine = window.recommended_from.astimezone(own)
    if mine.utcoffset() != window.recommended_from.utcoffset():
        yield f"           yours: {stretch(mine, window.recommended_to.astimezone(own))}"
    yield from _reasons(each.reasons)
    yield from _wrapped("  changes  ", "if " + ", or if ".join(each.changes_if))


def stretch(begin: datetime, end: datetime) -> str:
    """Write a stretch of time, on one day or over several."""
    if begin.date() == end.date():
        return f"{spoken(begin)}-{end:%H:%M}"
    return f"{spoken(begin)} to {spoken(end)}"


def _reasons(reasons: tuple[Reason, ...]) -> Iterator[str]:
    for each in reasons:
        yield from _wrapped(
            "  because  ", f"{each.because} ({each.rule}: {' '.join(each.sources)})"
        )


def _wrapped(label: str, text: str) -> list[str]:
    return textwrap.wrap(
        text, WIDTH, initial_indent=label, subsequent_indent=" " * len(label),
        break_on_hyphens=False,
    )  # fmt: skip
