"""Case files: every fault with its line, and nothing half read."""

import json
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.errors import InvalidCaseFile
from afterword.core.model.application import Application
from afterword.storage import document, reference
from afterword.storage.case_file import parse, read, write
from afterword.storage.yaml_tree import read_tree

EXAMPLES = sorted(Path("examples").glob("*.yaml"))
GOOD = """company: Acme
role: Shift Lead
country: NO
candidate:
  name: Alex Morgan
contacts:
  - name: Dana Whitfield
    channels:
      - channel: email
        address: dana@acme.example
interviews:
  - starts: 2026-10-13T14:00
    ends: 2026-10-13T15:00
    zone: America/New_York
    interviewers:
      - name: Dana Whitfield
        topics: [how the night shift hands over, 1984]
    timing: [by Friday]
happenings:
  - what: sent
    at: 2026-10-14T09:00-04:00
    kind: thank_you
    to: Dana Whitfield
"""


def faults(text: str) -> list[tuple[str, int, str, str]]:
    with pytest.raises(InvalidCaseFile) as caught:
        parse(text, "case.yaml")
    assert caught.value.what.startswith("case.yaml:")
    assert caught.value.do
    return list(caught.value.faults)


def test_texts_are_taken_as_they_stand() -> None:
    case = parse(GOOD, "case.yaml")
    assert case.country == "NO"
    assert case.id == "acme-shift-lead"
    assert [t.about for t in case.interviews[0].interviewers[0].topics][1] == "1984"
    assert case.interviews[0].timing[0].said == "by Friday"


def test_times_with_an_offset_become_local_times_of_the_zone() -> None:
    text = GOOD.replace("2026-10-13T14:00", "2026-10-13T18:00+00:00")
    assert parse(text, "x").interviews[0].starts.hour == 14


@pytest.mark.parametrize(
    ("old", "new", "path", "line", "what", "do"),
    [
        (
            "role: Shift Lead",
            "rôle: Shift Lead",
            "role",
            1,
            "role is missing",
            "write role: Shift Lead",
        ),
        (
            "role: Shift",
            "roll: 1\nrole: Shift",
            "roll",
            2,
            "there is no key 'roll'",
            "did you mean role?",
        ),
        (
            "T14:00",
            "T25:00",
            "interviews[0].starts",
            12,
            "no such date and time",
            "2026-10-13T14:00",
        ),
        (
            "2026-10-13T14:00",
            "2026-02-30T14:00",
            "interviews[0].starts",
            12,
            "no such date",
            "2026-10-13T14:00",
        ),
        (
            "T15:00",
            "T13:00",
            "interviews[0].ends",
            13,
            "ends before it starts",
            "write an end after",
        ),
        (
            "    zone: America/New_York\n",
            "",
            "interviews[0].zone",
            12,
            "zone is missing",
            "America/New_York",
        ),
        ("America/New_York", "Mars/Base", "interviews[0].zone", 14, "no time zone", "IANA name"),
        (
            "  - name: Dana Whitfield\n",
            "  - name: Dana Whitfield\n  - name: dana whitfield\n",
            "contacts",
            6,
            "stands twice",
            "tell them apart",
        ),
        (
            "dana@acme.example",
            '"dana@acme.example\\nBcc: x@y.example"',
            "contacts[0].channels[0].address",
            10,
            "line break",
            "one line",
        ),
        ("-04:00", "", "happenings[0].at", 21, "no offset", "-04:00"),
        (
            "kind: thank_you",
            "kind: thanks",
            "happenings[0].kind",
            22,
            "'thanks' is not known",
            "'thank_you'",
        ),
        ("what: sent", "what: send", "happenings[0].what", 20, "not a kind of", "sent, reply"),
        ("  - what: sent\n    at", "  - at", "happenings[0].what", 20, "what it is", "sent, reply"),
        (
            "      - name: Dana",
            "      - name: Dan",
            "interviews[0].interviewers[0].name",
            16,
            "not among the contacts",
            "add them",
        ),
        (
            "role: Shift Lead",
            "role: Shift Lead\nrole: Other",
            "role",
            3,
            "stands twice",
            "keep one",
        ),
        (
            "country: NO",
            "country: Norway",
            "country",
            3,
            "not a country code",
            "two capital letters",
        ),
        (
            "interviews:",
            "culture: fast\ninterviews:",
            "culture",
            11,
            "a record with keys",
            "key: value",
        ),
    ],
)
def test_each_fault_names_path_line_cause_and_cure(
    old: str, new: str, path: str, line: int, what: str, do: str
) -> None:
    found = faults(GOOD.replace(old, new, 1))
    assert any(
        each[0] == path and each[1] == line and what in each[2] and do in each[3] for each in found
    ), found


def test_all_faults_are_told_at_once() -> None:
    text = GOOD.replace("company: Acme\n", "").replace("T14:00", "T99:00")
    assert len(faults(text)) == 2


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a: [",
        "- 1",
        "x",
        "a: &b 1\nc: *b",
        "{" * 200,
        "a: !!python/object:os.system x",
        "a: 1\n---\nb: 2",
        "\x00",
    ],
)
def test_what_is_no_case_is_refused(text: str) -> None:
    assert faults(text)


def test_a_file_that_is_too_large_or_not_text_is_refused(tmp_path: Path) -> None:
    assert faults("x" * 1_000_001)
    file = tmp_path / "latin.yaml"
    file.write_bytes(b"company: caf\xe9")
    with pytest.raises(InvalidCaseFile, match="UTF-8"):
        read(file)
    with pytest.raises(InvalidCaseFile, match="No such file"):
        read(tmp_path / "nothing.yaml")


@given(st.text(max_size=200))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        parse(text, "x")
    except InvalidCaseFile as error:
        told = error.faults
    else:
        return
    assert told


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda f: f.stem)
def test_examples_are_cases_that_the_schema_allows_and_that_come_back(file: Path) -> None:
    case = read(file)
    assert parse(write(case), "x") == case
    assert parse(json.dumps(document.dump(case)), "x") == case
    data = read_tree(file.read_text(encoding="utf-8")).data
    jsonschema.validate(json.loads(json.dumps(document.dump(case))), reference.schema())
    assert isinstance(data, dict)


def test_the_schema_refuses_what_the_reader_refuses() -> None:
    schema = reference.schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    data = document.dump(parse(GOOD, "x"))
    for wrong in ({"roll": 1}, {"contacts": 3}, {"company": 3}):
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(data | wrong, schema)


def test_the_reference_page_is_that_of_the_records() -> None:
    assert Path("docs/reference/case-file.md").read_text(encoding="utf-8") == reference.page()


def test_every_field_is_described_with_an_example() -> None:
    for kind in reference.records(Application):
        for name, (says, example) in reference.described(kind).items():
            assert says, (kind, name)
            assert example, (kind, name)
