"""What holds for every plan, said once and asked of every application that tests can think of."""

from datetime import UTC, datetime, timedelta

from afterword.core.model.application import Application, ApplicationSource, Forbidden
from afterword.core.model.followup import NUDGES, FollowUp, Kind, Plan, Step
from afterword.core.planning.situation import FAREWELLS, Situation

PROMISED = timedelta(0)


def in_hours(situation: Situation, plan: Plan) -> None:
    """Hold each limit in the recipient's zone, on an open day, within the channel's hours."""
    for each in plan.follow_ups:
        hours = hours_of(situation, each)
        limits = list(each.window)
        instants = [limit.astimezone(UTC) for limit in limits]
        assert instants == sorted(instants), each
        for limit in limits:
            assert limit.tzinfo is situation.zone(each.to), each
            assert hours.is_open(limit.date()), (each.id, limit)
            assert hours.at_or_after(limit) == limit, (each.id, limit)


def hours_of(situation: Situation, each: FollowUp):  # noqa: ANN201 -- the hours of a channel
    """Give the hours a follow-up keeps: the wider ones where it cannot wait (C18)."""
    return situation.hours(each.to, each.channel, each.kind)


def next_step_in_hours(situation: Situation, plan: Plan) -> None:
    """Send nobody to write at night or on a rest day, and say something in any case."""
    step = plan.next_step
    assert step.says
    if step.do is Step.SEND:
        first = next(each for each in plan.follow_ups if each.id == step.follow_up)
        hours = hours_of(situation, first)
        assert step.from_ is not None
        assert hours.at_or_after(step.from_) == step.from_
        assert situation.now <= step.from_
        assert step.from_ <= first.window.latest


def not_before_the_promise(situation: Situation, plan: Plan) -> None:
    """Ask nothing before a promised date has passed, unless they asked for a call."""
    deadline = situation.deadline
    for each in plan.follow_ups:
        if each.kind in NUDGES and deadline and each.channel != "phone":
            assert each.window.earliest.date() > deadline.end, each


def after_the_interview(situation: Situation, plan: Plan) -> None:
    """Thank nobody before the interview has ended."""
    for each in plan.follow_ups:
        if each.kind is Kind.THANK_YOU:
            first = min(i.end for i in situation.interviews)
            assert each.window.earliest.astimezone(UTC) > first.astimezone(UTC)


def caps_and_rests(situation: Situation, plan: Plan) -> None:
    """Hold the number of questions, and the rest between any message and the next question."""
    if situation.application.adjustments:
        return
    nudges = [each for each in plan.follow_ups if each.kind in NUDGES]
    called = [each for each in nudges if each.id == "status-check-by-phone"]
    written = [each for each in nudges if each not in called]
    assert not (called and written)
    assert len(written) <= 1
    assert len(situation.nudges) < situation.playbook.nudges or not written
    for each in written:
        for other in plan.follow_ups:
            if other.kind in NUDGES:
                continue
            waits = other.kind in {Kind.MATERIALS, Kind.OFFER_UPDATE}
            gone = other.window.recommended_to if waits else other.window.latest
            last = gone.astimezone(each.window.earliest.tzinfo).date()
            rested = situation.calendar.business_day(last, situation.playbook.rest)
            assert each.window.earliest.date() >= rested, (each, other)
        for touch in situation.touches[-1:]:
            zone = situation.zone(touch.to)
            day = touch.at.astimezone(zone).date()
            rested = situation.calendar.business_day(day, situation.playbook.rest)
            assert each.window.earliest.astimezone(zone).date() >= rested
        for told in situation.others:
            for asked in told.touches:
                if asked.person == each.to and told.company == situation.application.company:
                    free = asked.at + timedelta(days=situation.playbook.person_rest)
                    assert each.window.earliest.astimezone(UTC) >= free.astimezone(UTC)


def prohibitions(situation: Situation, plan: Plan) -> None:
    """Keep what they asked not to be done, whatever else is true."""
    application: Application = situation.application
    for ban in application.prohibitions:
        for each in plan.follow_ups:
            if each.to == ban.allows:
                continue
            assert ban.forbids is not Forbidden.CONTACT, each
            assert (ban.forbids, each.kind) != (Forbidden.THANK_YOU, Kind.THANK_YOU)
            assert (ban.forbids, each.channel) != (Forbidden.CALLS, "phone")
            assert (ban.forbids, each.channel) != (Forbidden.LINKEDIN, "linkedin")
    banned = {contact.name for contact in application.contacts if contact.no_contact}
    assert not banned & {each.to for each in plan.follow_ups}
    assert not situation.left & {each.to for each in plan.follow_ups}
    if situation.application.source is ApplicationSource.AGENCY:
        agents = {c.name for c in application.contacts if c.role.value == "agent"}
        assert {each.to for each in plan.follow_ups} <= agents
    if situation.accepted is not None:
        assert {each.kind for each in plan.follow_ups} <= {Kind.WITHDRAWAL}
    else:
        withdrawn = [each for each in plan.follow_ups if each.kind is Kind.WITHDRAWAL]
        asked = {"bounced", "confirm-withdrawal"}
        assert all(asked & {r.rule for r in each.reasons} for each in withdrawn)
    if situation.ended_by is not None:
        confirmed = {each.kind for each in plan.follow_ups if each.id == "withdrawal-by-email"}
        assert {each.kind for each in plan.follow_ups} - confirmed <= FAREWELLS


def reasons(_: Situation, plan: Plan) -> None:
    """Give every follow-up and all that is left undone a reason with its source."""
    for each in (*plan.follow_ups, *plan.not_now):
        assert each.reasons, each
        assert all(reason.because and reason.rule and reason.sources for reason in each.reasons)


def ids(_: Situation, plan: Plan) -> None:
    """Name every follow-up by words, each by words of its own."""
    found = [each.id for each in plan.follow_ups]
    assert len(set(found)) == len(found)
    assert all(part.isalnum() for each in found for part in each.split("-"))


LAWS = (
    in_hours, next_step_in_hours, not_before_the_promise, after_the_interview, caps_and_rests,
    prohibitions, reasons, ids,
)  # fmt: skip


def held(situation: Situation, plan: Plan, *, now: datetime) -> None:
    """Ask every law of a plan."""
    assert plan.now == now
    for law in LAWS:
        law(situation, plan)
