"""The rule missing-address, by example."""

from tests.core.planning.cases import case, meeting, person, plan


def test_missing_address_is_asked_for() -> None:
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00"), contacts=(person(channels=()),)),
        "Tue 13 Oct 2026 16:00",
    )
    assert [each.id for each in planned.questions] == ["address-dana-whitfield"]


def test_missing_address_names_only_somebody_who_can_forward_a_note() -> None:
    first, now = meeting("Tue 13 Oct 2026 15:00"), "Tue 13 Oct 2026 16:00"
    luis = person("Luis Ortega")
    asked = plan(case(first, contacts=(person(channels=()), luis)), now).questions[0]
    assert asked.why == "Addresses are never guessed; Luis Ortega can forward a note instead."
    barred = person("Luis Ortega", no_contact=True)
    for others in ((), (barred,)):
        alone = plan(case(first, contacts=(person(channels=()), *others)), now).questions[0]
        assert "forward" not in alone.why
