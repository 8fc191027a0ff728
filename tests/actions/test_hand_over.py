"""Letters on their way to the person's own program."""

from dataclasses import replace

from afterword import wiring
from afterword.actions.draft import current_draft
from afterword.actions.hand_over import best_time, hand_over
from afterword.core.model.channel import CardSize
from afterword.core.model.contact import Reach
from afterword.core.model.draft import Draft
from afterword.core.model.followup import Kind
from afterword.core.model.happening import CallInvited
from afterword.testing import at, on
from tests.core.checks.cases import record

NOW = at("Mon 26 Oct 2026 09:00")


def called() -> tuple[Draft, str]:
    case = record()
    reach = (*case.contacts[0].channels, Reach(channel="phone", address="+1 555 010 0199"))
    case = replace(
        case,
        candidate=replace(case.candidate, phone="+1 555 010 0100", zone="Europe/Berlin"),
        contacts=(replace(case.contacts[0], channels=reach), case.contacts[1]),
        happenings=(
            CallInvited(at=at("Tue 13 Oct 2026 15:00"), by="Dana Whitfield", day=on("Tue 27 Oct 2026")),
        ),
    )  # fmt: skip
    craft = wiring.craft()
    planned = craft.planner.plan(case, now=NOW)
    each = next(each for each in planned.follow_ups if each.channel == "phone")
    text = current_draft(craft, case, each.id, now=NOW)
    over = hand_over(craft, case, text, now=NOW)
    assert over is not None
    assert best_time(craft, case, text, now=NOW) in over.file.decode()
    return text, over.file.decode()


def test_a_script_carries_the_number_and_the_hours_to_call_on_both_clocks() -> None:
    text, script = called()
    assert script.startswith("Dana Whitfield\n+1 555 010 0199\nCall Tue 27 Oct 2026, 10:00-11:30")
    assert "their time, which is Tue 27 Oct 2026, 15:00-16:30 on your clock\n\nIf they" in script
    assert text.subject == ""


def test_what_cannot_be_addressed_is_not_handed_over() -> None:
    case = replace(record(), candidate=replace(record().candidate, email=""))
    text = Draft(follow_up="f", kind=Kind.STATUS_CHECK, to="Dana Whitfield", body="Hello")
    assert hand_over(wiring.craft(), case, text, now=NOW) is None


def test_a_card_has_the_size_that_is_asked_for_or_sold_there() -> None:
    card = Draft(
        follow_up="f", kind=Kind.THANK_YOU, to="Dana Whitfield", channel="handwritten",
        body="Dear Ms Whitfield,\n\nThank you.\n",
    )  # fmt: skip
    usual = hand_over(wiring.craft(), record(), card, now=NOW)
    a6 = hand_over(wiring.craft(), record(), card, now=NOW, card=CardSize.A6)
    assert usual
    assert a6
    assert usual.file != a6.file
