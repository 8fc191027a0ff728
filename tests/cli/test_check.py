"""`afterword check` looks at any text, says what it finds in four ways, and mends."""

import json
import os
import subprocess
import sys
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from afterword.cli.checked import Checked
from afterword.cli.commands.check_ import check_
from afterword.cli.formats.report import Report
from afterword.cli.lines import harmless
from afterword.cli.mending import difference, mended, replace_text
from afterword.core.errors import (
    AfterwordError,
    InvalidRecord,
    RefusedChange,
    UnknownContact,
    UnknownFollowUp,
    UnreadableMail,
)
from afterword.core.model.draft import Draft, Finding, Fix, Inspection, Severity
from afterword.core.model.followup import Kind
from afterword.core.writing.written import written
from tests.cli.sarif import LOG

NOW = ("--now", "2026-10-14T09:00-05:00")
PANEL = ("--case", "examples/panel.yaml", *NOW)
GOOD = "Dear Mr Ortega,\n\nThank you for explaining swapping shifts by phone without losing track of rest times. My shift planning at Riverside fits it.\n\nBest,\nAlex\n"
BAD = "To: Luis Ortega\nSubject: Thank you\n\nDear Mr Ortga,\n\nThank you, 100%: see [topic].\n"


def run(*arguments: str, text: str | bytes = "", colour: bool = False) -> Result:
    done = CliRunner().invoke(check_, arguments, input=text, color=colour)
    if isinstance(done.exception, AfterwordError):
        raise done.exception
    return done


@pytest.fixture
def bad(tmp_path: Path) -> Path:
    file = tmp_path / "letter.txt"
    file.write_text(BAD, encoding="utf-8")
    return file


def data(done: Result) -> dict[str, list[dict[str, object]]]:
    read = json.loads(done.stdout)
    assert isinstance(read, dict)
    return read


def found(done: Result) -> set[object]:
    return {each["check"] for each in data(done)["findings"]}


def test_any_text_is_looked_at_without_a_record(bad: Path) -> None:
    done = run(str(bad), "--kind", "reply", *NOW)
    assert done.exit_code == 1
    assert done.stdout.splitlines() == [
        "error line 6: \u201c[topic]\u201d is a blank that was not filled.",
        "  words Thank you, 100%: see [topic].",
        "                             ^^^^^^^",
        "  rule  leftover-placeholder (R010 R053 P88)",
        "  do    Write what belongs here, or take it out.",
        "1 error. Not ready yet.",
        *done.stdout.splitlines()[6:],
    ]
    assert "need a record and were left out" in done.stdout.splitlines()[-2]
    assert "read it aloud once" in done.stdout.splitlines()[-1]


def test_what_needs_a_record_is_left_out_and_named_for_programs(bad: Path) -> None:
    alone = data(run(str(bad), "--json", *NOW))
    assert "wrong-name" in alone["skipped"]
    with_record = data(run(str(bad), "--json", *PANEL))
    assert with_record["skipped"] == []
    assert "wrong-name" in {each["check"] for each in with_record["findings"]}


def test_the_kind_of_a_text_is_a_thank_you_unless_said_otherwise() -> None:
    long = "Dear Ms Whitfield,\n\nThank you. " + "I write about the shifts. " * 25
    assert "too-long" not in found(run("-", "--json", *NOW, text=long))
    assert "too-long" in found(run("-", "--json", "--kind", "reminder", *NOW, text=long))


def test_the_reader_is_whom_the_head_names() -> None:
    letter = f"To: Luis <luis.ortega@meridian.example>\n\n{GOOD}"
    assert "wrong-name" not in found(run("-", "--json", *PANEL, text=letter))
    assert "wrong-name" in found(run("-", "--json", "--to", "Dana Whitfield", *PANEL, text=letter))
    by_address = run("-", "--json", "--to", "luis.ortega@meridian.example", *PANEL, text=GOOD)
    assert "wrong-name" not in found(by_address)


@pytest.mark.parametrize(
    ("arguments", "text", "error", "says"),
    [
        (("-", *PANEL), "To: Bo <bo@meridian.example>\n\nHi", UnknownContact, "no contact"),
        (("-", "--kind", "withdrawal", *PANEL), "Hi", UnknownFollowUp, "no such message"),
        (("none.txt", *NOW), "", InvalidRecord, "none.txt cannot be read"),
        (("-", *NOW), b"\xff", InvalidRecord, "- cannot be read as text"),
        (("examples", *NOW), "", InvalidRecord, "examples is a folder"),
        (("-", "-", *PANEL), "Hi", UnknownFollowUp, "no follow-up '-'"),
    ],
)
def test_what_cannot_be_looked_at_is_refused(
    arguments: tuple[str, ...], text: str | bytes, error: type[AfterwordError], says: str
) -> None:
    with pytest.raises(error, match=says):
        run(*arguments, text=text)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("-", "--unsafe-fixes"), "--unsafe-fixes goes with --fix or --diff"),
        (("examples/panel.yaml", "--subject", "x", *NOW), "speak of a text"),
        (("-", "--channel", "pigeon"), "pigeon"),
    ],
)
def test_options_that_do_not_fit_are_wrong_usage(arguments: tuple[str, ...], says: str) -> None:
    done = run(*arguments)
    assert (done.exit_code, says in done.stderr) == (2, True)


MAIL = b"From: a@b.example\nTo: luis.ortega@meridian.example\nSubject: Thanks\n\nDear Mr Ortega,\n\nThank you [x].\n\n> [old]\n"


def test_a_mail_is_looked_at_with_the_lines_of_its_file(tmp_path: Path) -> None:
    file = tmp_path / "reply.eml"
    file.write_bytes(MAIL)
    findings = data(run(str(file), "--json", *PANEL))["findings"]
    blank = next(each for each in findings if each["check"] == "leftover-placeholder")
    assert (blank["line"], blank["column"], blank["start"]) == (7, 11, 27)
    assert [each["check"] for each in findings].count("leftover-placeholder") == 1
    with pytest.raises(RefusedChange, match="is a mail; it is not changed"):
        run(str(file), "--fix", *NOW)
    assert file.read_bytes() == MAIL


def test_a_broken_mail_has_an_error_that_names_the_file(tmp_path: Path) -> None:
    file = tmp_path / "x.eml"
    file.write_bytes(b"nothing")
    with pytest.raises(UnreadableMail, match=r"x\.eml: this is no mail"):
        run(str(file), *NOW)


@pytest.mark.parametrize(
    ("severities", "loose", "strict"),
    [
        ([], True, True),
        ([Severity.INFO], True, True),
        ([Severity.INFO, Severity.WARNING], True, False),
        ([Severity.WARNING, Severity.ERROR], False, False),
    ],
)
def test_warnings_count_when_they_are_asked_to(
    severities: list[Severity], loose: bool, strict: bool
) -> None:
    findings = tuple(
        Finding("x", "tone", each, 0, 1, "s", "m", (), ("R005",)) for each in severities
    )
    report = Report("x", written("Hi"), Inspection(findings), ())
    assert (report.ready, replace(report, strict=True).ready) == (loose, strict)


def test_strict_is_heard() -> None:
    letter = (
        "Dear Mr Ortega,\n\nThank you for swapping shifts by phone without losing rest times.\n"
    )
    done = run("-", "--to", "Luis Ortega", "--strict", "--json", *PANEL, text=letter)
    serious = {each["severity"] for each in data(done)["findings"]} - {"info"}
    assert (done.exit_code, data(done)["ready"]) == (int(bool(serious)), not serious)


def test_sarif_is_what_its_standard_asks(bad: Path) -> None:
    for arguments in ((str(bad), *NOW), (str(bad), *PANEL), ("examples/panel.yaml", *NOW)):
        log = data(run(*arguments, "--format", "sarif"))
        Draft202012Validator(LOG).validate(log)
        [ran] = log["runs"]
        rules = ran["tool"]["driver"]["rules"]  # type: ignore[index]  # validated above
        for each in ran["results"]:  # type: ignore[attr-defined]  # validated above
            assert rules[each["ruleIndex"]]["id"] == each["ruleId"]


@given(
    st.text("aZ\u00e9\U0001f680 \t\r\n>:.[]Tto", max_size=60), st.sampled_from(["To: x\n\n", ""])
)
def test_any_text_is_shown_in_every_format(text: str, head: str) -> None:
    Draft202012Validator(LOG).validate(data(run("-", "--format", "sarif", *NOW, text=head + text)))
    lines = (head + text).split("\n")
    for each in data(run("-", "--json", *NOW, text=head + text))["findings"]:
        line = lines[int(str(each["end_line"])) - 1]
        assert 1 <= int(str(each["end_column"])) <= len(line) + 1
    assert run("-", *NOW, text=head + text).stdout.split("\n")[-2]


def test_sarif_places_findings_and_fixes_in_the_file(bad: Path) -> None:
    [ran] = data(run(str(bad), *PANEL, "--format", "sarif"))["runs"]
    wrong = next(each for each in ran["results"] if each["ruleId"] == "wrong-name")  # type: ignore[attr-defined]  # a list
    place = wrong["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == bad.as_uri()
    assert place["region"] == {"startLine": 4, "startColumn": 6, "endLine": 4, "endColumn": 14}
    [change] = wrong["fixes"][0]["artifactChanges"]
    assert change["replacements"] == [
        {"deletedRegion": place["region"], "insertedContent": {"text": "Mr Ortega"}}
    ]
    assert wrong["fixes"][0]["properties"] == {"safe": False}


def test_github_shows_findings_beside_their_lines(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a,b:100%.txt").write_text(
        "Dear Ms X,\n\nThank you, [50%\u2028off].\n\nBest\n", encoding="utf-8"
    )
    first, *_ = run("a,b:100%.txt", "--kind", "reply", "--format", "github", *NOW).stdout.split(
        "\n"
    )
    assert first == (
        "::error file=a%2Cb%3A100%25.txt,line=3,endLine=3,col=12,endColumn=21,"
        "title=leftover-placeholder::\u201c[50%25\u2028off]\u201d is a blank that was not filled. "
        "Write what belongs here, or take it out."
    )


def test_github_gets_no_columns_over_several_lines() -> None:
    done = run("-", "--format", "github", *NOW, text="Dear Ms X,\n\nI want it.\n")
    assert "::error file=-,line=1,endLine=3,title=missing-gratitude::" in done.stdout


def test_people_see_no_control_characters() -> None:
    done = run("-", *NOW, text="Dear Ms X,\n\nThank you for \x1b[2J[a\x07b\u202e].\n", colour=True)
    assert "\ufffd[2J[a\ufffdb\ufffd]" in done.stdout
    assert "\x1b[2J" not in done.stdout
    assert harmless("a\nb\tc") == "a b c"


def test_colours_go_to_a_terminal_and_not_where_no_color_is_set(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert "\x1b[31m\x1b[1merror\x1b[0m line 1" in run("-", *NOW, text="[x]", colour=True).stdout
    assert "\x1b" not in run("-", *NOW, text="[x]").stdout
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in run("-", *NOW, text="[x]", colour=True).stdout


def test_a_long_line_is_cut_around_the_words_and_marks_stand_below_them() -> None:
    for before, after in ((0, 300), (300, 0), (300, 300), (0, 0), (40, 300), (300, 20)):
        text = "Thank you " + "a" * before + " [\u540d\u524d] " + "b" * after
        lines = run("-", *NOW, text=text).stdout.splitlines()
        marked = [(w, m) for w, m in pairwise(lines) if "^" in m]
        [(words, marks)] = [
            (w, m) for w, m in marked if w[m.index("^") :].startswith("[\u540d\u524d]")
        ]
        assert len(words) <= 98 + 2  # the two wide letters
        assert marks.count("^") == 6


def look(text: Draft) -> Inspection:
    """Find every "teh", and blanks at the end of lines; mend them."""
    fixes = [
        Fix(n, n + 3, "the", safe=True)
        for n in range(len(text.body))
        if text.body.startswith("teh", n)
    ]
    fixes += [
        Fix(n, n + 2, "\n", safe=True)
        for n in range(len(text.body))
        if text.body.startswith(" \n", n)
    ]
    return Inspection(
        tuple(
            Finding("teh", "tone", Severity.ERROR, f.start, f.end, "s", "m", (f,), ())
            for f in fixes
        )
    )


def checked(text: str) -> Checked:
    letter = written(text)
    draft = Draft(follow_up="text", kind=Kind.THANK_YOU, to="Dana", body=letter.body)
    return Checked("letter.txt", letter, draft, look)


def test_mending_changes_the_letter_alone_and_keeps_line_endings() -> None:
    text = "To: teh\r\n\r\nteh \r\n> teh \r\nend teh"
    now, done = mended(checked(text), unsafe=False)
    assert now.letter.text == "To: teh\r\n\r\nthe\r\n> teh \r\nend the"
    assert [each.said for each in done] == ["teh", " \r\n", "teh"]
    assert now.inspection().findings == ()
    assert difference(checked(text), now).count("\n+") == 3


def test_a_fix_over_a_quote_is_not_applied() -> None:
    def over(text: Draft) -> Inspection:
        fix = Fix(0, len(text.body), "", safe=True)
        return Inspection((Finding("x", "tone", Severity.ERROR, 0, 1, "s", "m", (fix,), ()),))

    kept = replace(checked("one\n> two\nthree\n"), look=over)
    assert mended(kept, unsafe=False)[0].letter.text == "one\n> two\nthree\n"


def test_fix_writes_the_file_whole_with_its_rights(bad: Path) -> None:
    bad.chmod(0o640)
    link = bad.with_name("link.txt")
    link.symlink_to(bad)
    done = run(str(link), "--fix", "--unsafe-fixes", *PANEL)
    assert bad.read_text(encoding="utf-8") == BAD.replace("Ortga", "Ortega")
    assert (bad.stat().st_mode & 0o777, link.is_symlink()) == (0o640, True)
    assert "Mended: \u201cMr Ortga\u201d is now \u201cMr Ortega\u201d  [wrong-name]" in done.stderr
    assert "wrong-name" not in done.stdout
    assert sorted(each.name for each in bad.parent.iterdir()) == ["letter.txt", "link.txt"]


def test_fix_alone_applies_what_is_safe_and_leaves_the_rest(bad: Path) -> None:
    bad.write_text(BAD.replace("see", "**please** see"), encoding="utf-8")
    assert "1 can be mended with --fix." in run(str(bad), *PANEL).stdout
    done = run(str(bad), "--fix", *PANEL)
    assert bad.read_text(encoding="utf-8") == BAD.replace("see", "please see")
    assert (
        "Mended: \u201c**please**\u201d is now \u201cplease\u201d  [links-or-markup]" in done.stderr
    )
    assert "wrong-name" in done.stdout


def test_diff_shows_and_changes_nothing(bad: Path) -> None:
    done = run(str(bad), "--diff", "--unsafe-fixes", *PANEL)
    assert done.stdout.splitlines()[:2] == [f"--- {bad}", f"+++ {bad}"]
    assert "-Dear Mr Ortga,\n+Dear Mr Ortega,\n" in done.stdout
    assert (done.exit_code, bad.read_text(encoding="utf-8")) == (1, BAD)


def test_a_mended_standard_input_is_printed_and_findings_stand_beside_it() -> None:
    crlf = BAD.replace("\n", "\r\n").encode()
    done = run("-", "--fix", "--unsafe-fixes", *PANEL, text=crlf)
    assert done.stdout_bytes == crlf.replace(b"Ortga", b"Ortega")
    assert "leftover-placeholder" in done.stderr


@pytest.mark.skipif(os.geteuid() == 0, reason="whoever may write everything is refused nothing")
def test_a_file_without_the_right_to_write_stays(bad: Path) -> None:
    bad.chmod(0o444)
    with pytest.raises(InvalidRecord, match="cannot be written"):
        replace_text(bad, "x")


def test_a_file_that_cannot_be_written_leaves_no_trace(tmp_path: Path) -> None:
    with pytest.raises(InvalidRecord, match="cannot be written"):
        replace_text(tmp_path / "gone.txt", "x")
    assert list(tmp_path.iterdir()) == []


LUIS = "thank-you-luis-ortega"
OWN = {"follow_up": LUIS, "kind": "thank_you", "to": "Luis Ortega", "body": GOOD.replace("Ortega", "Ortga")}  # fmt: skip


def test_a_letter_that_was_composed_is_ready_when_it_is_read_back(tmp_path: Path) -> None:
    file = tmp_path / "composed.txt"
    composed = process("draft", "examples/panel.yaml", LUIS)
    file.write_text(composed.stdout, encoding="utf-8")
    done = process("check", str(file), "--case", "examples/panel.yaml", "--json")
    assert done.returncode == 0, done.stdout
    letter = process("draft", "examples/panel.yaml", LUIS, "--json").stdout
    assert composed.stdout.endswith(f"\n\n{json.loads(letter)['body']}\n")


def process(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the command with the database of this test."""
    command = [sys.executable, "-m", "afterword", *arguments, *NOW]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_composed_letters_and_case_files_are_not_changed() -> None:
    process("import", "examples/panel.yaml")
    refused = process("check", "meridian-hospital-group-shift-planning-lead", LUIS, "--fix")
    assert "composed letters are not changed" in refused.stderr
    with pytest.raises(RefusedChange, match="is a case file"):
        run("examples/panel.yaml", LUIS, "--fix", *NOW)


def test_a_letter_in_ones_own_words_is_mended_and_kept(tmp_path: Path) -> None:
    case, id = tmp_path / "own.yaml", "meridian-hospital-group-shift-planning-lead"
    text = Path("examples/panel.yaml").read_text(encoding="utf-8")
    case.write_text(f"{text}\ndrafts: [{json.dumps(OWN)}]\n", encoding="utf-8")
    assert process("import", str(case)).returncode == 0
    done = process("check", id, LUIS, "--fix", "--unsafe-fixes")
    assert "Mended" in done.stderr
    kept = json.loads(process("show", id, "--json").stdout)
    assert kept["application"]["drafts"][0]["body"] == GOOD
    assert kept["journal"][-1]["what"] == f"wrote {LUIS}"
