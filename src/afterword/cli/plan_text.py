"""A plan as a person reads it: what, why on whose word, and what would change it."""

from collections.abc import Iterator, Mapping
from zoneinfo import ZoneInfo

from afterword.actions.compare import Comparison
from afterword.cli.lines import say, wrapped
from afterword.core.calendar.moments import spoken, spoken_day, stretch
from afterword.core.model.application import Application
from afterword.core.model.followup import FollowUp, Kind, Plan, Reason, Versions
from afterword.core.planning.difference import Change
from afterword.core.planning.explanation import Explanation, Spoken
from afterword.core.planning.next_step import NAMES, place, title
from afterword.core.prose import sentence


def plan_lines(application: Application, plan: Plan, standings: Mapping[str, str]) -> Iterator[str]:
    """Give the lines of a plan, with where the message of each follow-up stands."""
    state = plan.state.replace("_", " ")
    yield from wrapped("", f"{application.company}, {application.role}  ({state})")
    yield ""
    yield from wrapped("next  ", plan.next_step.says)
    for each in plan.follow_ups:
        yield ""
        own = ZoneInfo(application.candidate.zone)
        yield from _follow_up(each, own, standings.get(each.id, ""))
    if plan.not_now:
        yield ""
        yield "Not now"
    for kept in plan.not_now:
        when = "on" if kept.kind == "close" else "until"
        until = f" {when} {spoken_day(kept.until.date())}" if kept.until else ""
        named = f"  [{kept.follow_up}]" if kept.follow_up else ""
        name = NAMES[Kind(kept.kind)] if kept.kind in NAMES else kept.kind
        yield from wrapped("  ", f"{name}{until}{named}")
        yield from _reasons(kept.reasons)
    if plan.interest:
        yield ""
        yield "Signs of their interest"
    for sign in plan.interest:
        day = spoken_day(sign.at.date())
        yield from wrapped(f"  {sign.speaks:7}  ", f"{sign.says} ({day}, {sign.source})")
    if plan.questions:
        yield ""
        yield "Questions to you"
    for question in plan.questions:
        yield from wrapped("  ?     ", f"{question.asks} {question.why}")
    yield ""
    yield from _made_with(plan.versions)


def _follow_up(each: FollowUp, own: ZoneInfo, standing: str) -> Iterator[str]:
    head = f"{title(each.kind, each.to)}, by {each.channel}"
    yield from wrapped("", f"{head}  [{each.id}]  {each.state}")
    window = each.window
    yield from wrapped("  when     ", stretch(window.recommended_from, window.recommended_to))
    where = f"their time ({place(window.earliest)})"
    limits = f"from {spoken(window.earliest)}, latest {spoken(window.latest)}, {where}"
    yield from wrapped("           ", limits)
    mine = window.recommended_from.astimezone(own)
    if mine.utcoffset() != window.recommended_from.utcoffset():
        yours = stretch(mine, window.recommended_to.astimezone(own))
        yield from wrapped("           ", f"yours: {yours}")
    if standing:
        yield from wrapped("  mail     ", standing)
    if each.includes:
        yield from wrapped("  with     ", ", ".join(each.includes))
    yield from _reasons(each.reasons)
    yield from wrapped("  changes  ", "if " + ", or if ".join(each.changes_if))


def _reasons(reasons: tuple[Reason, ...]) -> Iterator[str]:
    for each in reasons:
        yield from wrapped("  because  ", f"{each.because} ({each.rule}: {' '.join(each.sources)})")


def changes_lines(
    application: Application, because: tuple[str, ...], changes: tuple[Change, ...]
) -> Iterator[str]:
    """Give the lines of what changed in a plan, and because of what."""
    yield f"{application.company}, {application.role}"
    yield ""
    for each in because:
        yield from wrapped("since  ", sentence(each))
    if not changes:
        yield "Nothing in the plan has changed."
    for change in changes:
        yield ""
        yield from wrapped("", change.says)
        yield from _reasons(change.reasons)


def show_change(compared: Comparison | None, plan: Plan) -> None:
    """Print what a change did to the plan, and what is to be done next."""
    changes = [each.says for each in compared.changes] if compared else []
    for line in (*(changes or ["Nothing in the plan has changed."]), plan.next_step.says):
        say(line)


def explanation_lines(explained: Explanation) -> Iterator[str]:
    """Give the lines of a derivation."""
    yield f"{title(explained.kind, explained.to)}, by {explained.channel}"
    window = explained.window
    if window is None:
        yield "  It is kept back."
    else:
        yield from wrapped("  when     ", stretch(window.recommended_from, window.recommended_to))
        limits = f"from {spoken(window.earliest)}, latest {spoken(window.latest)}"
        yield from wrapped("           ", limits)
    if explained.rides_in:
        yield f"  rides in {explained.rides_in}"
    yield from wrapped("  clock    ", explained.clock)
    yield from wrapped("  hours    ", explained.hours)
    for heading, counted in (("What counted", True), ("What did not count", False)):
        spoken_of = [each for each in explained.spoken if each.counted is counted]
        if spoken_of:
            yield ""
            yield heading
        for each in spoken_of:
            yield from _spoken(each)
    if explained.own:
        yield ""
        yield "What you changed"
        yield from _reasons(explained.own)
    if explained.skipped:
        yield ""
        yield "Days passed over"
    for day in explained.skipped:
        yield from wrapped(f"  {spoken_day(day.day):15}  {day.level:6}  ", day.reason)
    yield ""
    yield from wrapped("It changes if ", ", or if ".join(explained.changes_if) + ".")
    yield from _made_with(explained.versions)


def _made_with(versions: Versions) -> list[str]:
    parts = f"tzdata {versions.tzdata}, {versions.holidays}, playbook {versions.playbook}"
    return wrapped("", f"Made with {parts}.")


def _spoken(each: Spoken) -> Iterator[str]:
    yield from wrapped("  ", f"{each.advice}  {each.rule} ({' '.join(each.sources)})")
    yield from wrapped("      says   ", each.because)
    yield from wrapped("      does   ", each.outcome)
    for n, fact in enumerate(each.facts):
        yield from wrapped("      " + ("       " if n else "seen   "), fact)
