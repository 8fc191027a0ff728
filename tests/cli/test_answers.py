"""What an answer must be."""

import pytest

from afterword.cli import answers
from afterword.core.errors import InvalidRecord


@pytest.mark.parametrize(("typed", "read"), [("9:30", "09:30"), ("09:30", "09:30")])
def test_an_hour_of_one_figure_is_an_hour(typed: str, read: str) -> None:
    assert answers.moment(f"2026-10-13 {typed}") == f"2026-10-13 {read}"
    assert answers.moment(f"2026-10-13T{typed}") == f"2026-10-13 {read}"
    assert answers.end_of("2026-10-13 08:30")(typed) == f"2026-10-13 {read}"
    assert answers.end_of("2026-10-13 00:30")("1:00") == "2026-10-13 01:00"


@pytest.mark.parametrize("typed", ["9:3x", "soon", "2026-10-13", "9999-12-31 23:30", "10:00"])
def test_what_is_no_date_with_a_time_is_refused(typed: str) -> None:
    with pytest.raises(InvalidRecord, match="is not a date with a time"):
        answers.moment(typed)


@pytest.mark.parametrize("typed", ["Dana Whitfield and Tom Okafor", "Dana & Tom", "Dana; Tom"])
def test_one_person_is_named_at_a_time(typed: str) -> None:
    with pytest.raises(InvalidRecord, match="are several people"):
        answers.new_name(())(typed)
    assert answers.new_name(())("Brandon Sandford") == "Brandon Sandford"


@pytest.mark.parametrize("typed", ["dana@acme", "dana@acme.", "dana@acme.example.", "dana"])
def test_an_address_that_was_cut_short_is_refused(typed: str) -> None:
    with pytest.raises(InvalidRecord, match="e-mail address"):
        answers.email(typed)
    assert answers.email("dana@acme.example") == "dana@acme.example"


def test_the_united_kingdom_is_read_by_either_code() -> None:
    assert answers.country("uk") == "GB"
    assert answers.country("gb") == "GB"
