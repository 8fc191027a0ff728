"""Playbook files: every fault with its line, and nothing half read."""

import json
from datetime import date, time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.errors import InvalidPlaybook
from afterword.core.playbooks.overlay import Layer
from afterword.core.playbooks.playbook import BusinessDays, Span, business
from afterword.settings import settings
from afterword.storage.playbook_file import OwnDay, own, parse, read
from afterword.testing import on

GOOD = """nudges = 1
rest = "3 business days"
day_closes = 17:30:00
friday_until = "15:00"
calls_uninvited = false
summer_months = [12, 1]
no_date = { earliest = 7, recommended_from = 10, recommended_to = 14, latest = 17 }

[after_date]
earliest = "1 business day"
recommended_from = "1 Business Day"
recommended_to = "3 business days"
latest = "5 business days"

[[days]]
day = 2026-12-28
level = "closed"
why = "the house is closed between the years"

[[days]]
day = 2026-12-28
level = "open"
why = "they work"
country = "DE"
region = "DE-BY"
"""


def faults(text: str) -> list[tuple[str, int, str, str]]:
    with pytest.raises(InvalidPlaybook) as caught:
        parse(text, "playbook.toml")
    assert caught.value.what.startswith("playbook.toml:")
    assert caught.value.do
    return list(caught.value.faults)


def test_reads_numbers_as_people_write_them() -> None:
    file = parse(GOOD, "playbook.toml")
    assert {name: change.value for name, change in file.overlay.changes.items()} == {
        "nudges": 1,
        "rest": BusinessDays(3),
        "day_closes": time(17, 30),
        "friday_until": time(15),
        "calls_uninvited": False,
        "summer_months": (12, 1),
        "no_date": Span(earliest=7, recommended_from=10, recommended_to=14, latest=17),
        "after_date": business(1, 1, 3, 5),
    }
    assert file.overlay.changes["day_closes"].why == "It stands in playbook.toml, line 3."


def test_reads_days_of_ones_own() -> None:
    first, second = parse(GOOD, "x", Layer.ORGANISATION).days
    assert first == OwnDay(
        on("Mon 28 Dec 2026"), "closed", "the house is closed between the years", "organisation"
    )
    assert (second.level, second.country, second.region) == ("open", "DE", "DE-BY")


@pytest.mark.parametrize(
    ("old", "new", "path", "line", "what", "do"),
    [
        ("nudges =", "nudgs =", "nudgs", 1, "no key 'nudgs'", "did you mean nudges?"),
        ("nudges =", "version =", "version", 1, "no key 'version'", "known here"),
        ("= 1\n", "= 4\n", "nudges", 1, "4 is more than 3", "from 1 to 3"),
        ("= 1\n", "= 1.5\n", "nudges", 1, "1.5 is not a whole number", "nudges = 2"),
        ("= 1\n", "= true\n", "nudges", 1, "true is not a whole number", "nudges = 2"),
        ('"3 business days"', '"0 business days"', "rest", 2, "is less than 1", "from 1"),
        ('"3 business days"', "3", "rest", 2, "not a number of business days", '"2 business days"'),
        ('"3 business days"', '"3 days"', "rest", 2, "business days", '"2 business days"'),
        ("17:30:00", '"17.30"', "day_closes", 3, "not a time", "day_closes = 18:00:00"),
        ("17:30:00", "14:30:00", "day_closes", 3, "day_closes comes before friday_until", "later"),
        ('"15:00"', '"15:00+02:00"', "friday_until", 4, "without an offset", "16:00:00"),
        ("false", '"no"', "calls_uninvited", 5, "not true or false", "calls_uninvited = true"),
        ("[12, 1]", "[12, 13]", "summer_months", 6, "13 is more than 12", "from 1 to 12"),
        ("[12, 1]", "[12, [1]]", "summer_months", 6, "list of whole numbers", "[7, 8]"),
        ("earliest = 7", "earliest = -7", "no_date.earliest", 7, "-7 is less than 0", "from 0"),
        (
            "earliest = 7",
            "earliest = 77",
            "no_date.recommended_from",
            7,
            "before earliest",
            "order",
        ),
        ("earliest = 7, ", "", "no_date.earliest", 7, "earliest is missing", "write all of"),
        ("latest = 17", "last = 17", "no_date.last", 7, "no key 'last'", "latest"),
        ("latest = 17", 'latest = "x"', "no_date.latest", 7, "not a number of days", "as 7"),
        ('"1 business day"', '"a day"', "after_date.earliest", 10, "number of days", "as 7"),
        ("day = 2026-12-28", 'day = "2026"', "days[0].day", 16, "cannot stand", "without quotes"),
        ("day = 2026-12-28\n", "", "days[0].day", 15, "day is missing", "day = 2026-12-28"),
        ('"closed"', '"shut"', "days[0].level", 17, "'shut' cannot", '"open", "quiet"'),
        ('"they work"', '""', "days[1].why", 23, "'' cannot stand", "why ="),
        ('"they work"', '"a\\nb"', "days[1].why", 23, "cannot stand", "why ="),
        ('"DE"', '"Germany"', "days[1].country", 24, "'Germany' cannot", "two capital"),
        ('country = "DE"\n', "", "days[1].region", 24, "not in a country", "write both"),
        ('"DE-BY"', '"FR-IDF"', "days[1].region", 25, "not in DE", "write both"),
        ('country = "DE"\nregion = "DE-BY"\n', "", "days[1]", 20, "stands twice", "keep one"),
        ("region", "regoin", "days[1].regoin", 25, "no key 'regoin'", "did you mean region?"),
        ("nudges = 1", "nudges = 1\nnudges = 2", "", 2, "it is not TOML", "name = value"),
        ("17:30:00", "17:30", "", 3, "it is not TOML", "times as 17:30:00"),
        ("2026-12-28", "2026-02-30", "", 16, "it is not TOML", "name = value"),
    ],
)
def test_each_fault_names_path_line_cause_and_cure(
    old: str, new: str, path: str, line: int, what: str, do: str
) -> None:
    found = faults(GOOD.replace(old, new, 1))
    assert any(each[:2] == (path, line) and what in each[2] and do in each[3] for each in found), (
        found
    )


def test_all_faults_are_told_at_once_in_the_order_of_the_file() -> None:
    text = GOOD.replace("= 1\n", "= 9\n", 1).replace("latest = 17", "latest = 1").replace("DE-", "")
    assert [each[1] for each in faults(text)] == [1, 7, 25, 25]


@pytest.mark.parametrize(
    "text",
    [
        "days = 3",
        "days = [3]",
        "[days]\nday = 2026-12-28",
        "[nudges]\nof = 1",
        "no_date = 7",
        "x",
        "a = " + "[" * 5000,
        "nudges = " + "9" * 5000,
        "\x00",
        "nudges = 1" + " " * 1_000_001,
    ],
    ids=lambda text: text[:12],
)
def test_what_is_no_playbook_is_refused(text: str) -> None:
    assert faults(text)


def test_a_span_may_be_written_limit_by_limit() -> None:
    limits = "\n".join(f"ack.{each} = 1" for each in ("earliest", "recommended_from", "latest"))
    assert faults(f"\n\n{limits}") == [
        (
            "ack.recommended_to",
            3,
            "recommended_to is missing",
            "write all of earliest, recommended_from, recommended_to, latest",
        )
    ]
    whole = parse(f"{limits}\nack.recommended_to = 1", "x").overlay.changes["ack"]
    assert whole.why == "It stands in x, line 1."


def test_an_empty_file_changes_nothing() -> None:
    assert not parse("", "x").overlay.changes


@given(st.text(max_size=200) | st.text("nudges=1\n\"'[]{}.#dayrst0 ", max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        parse(text, "x")
    except InvalidPlaybook as error:
        told = error.faults
    else:
        return
    assert told


VALUES = st.recursive(
    st.integers() | st.booleans() | st.text(max_size=5) | st.sampled_from(['"2 business days"']),
    lambda inner: st.lists(inner, max_size=3),
    max_leaves=4,
)


@given(st.dictionaries(st.sampled_from(["nudges", "rest", "no_date", "summer_months"]), VALUES))
def test_whatever_stands_behind_a_name_is_read_or_refused_with_its_line(
    values: dict[str, object],
) -> None:
    lines = [f"{name} = {json.dumps(value)}" for name, value in values.items()]
    try:
        read_back = parse("\n".join(lines), "x").overlay.changes
    except InvalidPlaybook as error:
        found = error.faults
    else:
        assert set(read_back) == set(values)
        return
    for path, line, _, _ in found:
        assert not path or lines[line - 1].startswith(path.partition(".")[0])


def test_a_file_that_is_missing_or_not_text_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "latin.toml"
    file.write_bytes(b"# caf\xe9")
    with pytest.raises(InvalidPlaybook, match="UTF-8"):
        read(file)
    with pytest.raises(InvalidPlaybook, match="No such file"):
        read(tmp_path / "nothing.toml")


def test_the_organisations_file_and_ones_own_are_read_in_this_order(tmp_path: Path) -> None:
    ours, mine = tmp_path / "ours.toml", tmp_path / "mine.toml"
    ours.write_text("nudges = 1")
    mine.write_text("calls = 0")
    named = {"AFTERWORD_ORGANISATION_PLAYBOOK": str(ours), "AFTERWORD_PLAYBOOK": str(mine)}
    assert [each.overlay.name for each in own(settings(named))] == ["organisation", "mine"]
    assert own(settings({})) == ()


def test_a_day_is_a_date_and_not_a_moment() -> None:
    assert parse(GOOD, "x").days[0].day == date(2026, 12, 28)
    moment = GOOD.replace("2026-12-28", "2026-12-28T09:00:00", 1)
    assert faults(moment)[0][0] == "days[0].day"
