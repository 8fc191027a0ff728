"""Proofreading by Harper, with its traps."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from afterword.core.checks.inspector import OWN, default_inspector
from afterword.core.checks.proofreading import is_prose
from afterword.core.checks.unrecorded import Unrecorded
from afterword.core.model.candidate import Spelling
from afterword.core.model.draft import Draft, Finding, Severity
from afterword.core.model.followup import Kind
from afterword.core.model.interview import Interviewer, Topic
from afterword.core.writing.facts import gather
from afterword.proofreading import harper
from afterword.proofreading.harper import Harper, proofreader
from tests.core.checks.cases import NOW, record

READER = Harper()


def wrong(text: str, *known: str, spelling: Spelling = Spelling.AMERICAN) -> list[str]:
    return [text[each.start : each.end] for each in READER.read(text, spelling, frozenset(known))]


def letter(text: str) -> Draft:
    body = f"Dear Ms Whitfield,\n\n{text}\n\nBest regards,\nAlex Morgan\n"
    return Draft(follow_up="f", kind=Kind.THANK_YOU, to="Dana Whitfield", body=body)


def findings(text: str, about: str = "") -> list[Finding]:
    case = record()
    if about:
        talk = Interviewer(name="Dana Whitfield", topics=(Topic(about=about),))
        case = replace(case, interviews=(replace(case.interviews[0], interviewers=(talk,)),))
    facts = gather(case, kind=Kind.THANK_YOU, to="Dana Whitfield", now=NOW)
    inspection = default_inspector(READER).inspect(letter(text), facts)
    return [each for each in inspection.findings if each.family == "proofreading"]


def test_a_misspelt_word_blocks_and_says_what_is_meant() -> None:
    (found,) = findings("I recieved your list.")
    assert (found.check, found.severity) == ("spelling", Severity.ERROR)
    assert "received" in [fix.text for fix in found.fixes]


def test_the_record_is_the_dictionary() -> None:
    assert wrong("The cutovers at Jadranka went well.") == ["cutovers", "Jadranka"]
    assert wrong("The cutovers at Jadranka went well.", "cutovers", "Jadranka") == []
    assert findings("I liked the cutovers.", about="cutovers at night") == []


def test_the_spelling_is_that_of_the_country() -> None:
    assert wrong("The colour of the programme.", spelling=Spelling.BRITISH) == []
    assert "colour" in wrong("The colour of the program.")


def test_places_are_those_of_the_text_whatever_signs_stand_before() -> None:
    assert wrong("\U0001f642 e\u0301 na\u00efve and recieved it.") == ["recieved"]


def test_greeting_closing_addresses_and_files_are_not_proofread() -> None:
    assert findings("Write to alxe@acme.example or see www.acmee.example and plan-fnal.pdf.") == []


def test_the_same_words_are_found_once() -> None:
    assert len(findings("We spoke about the the shifts.")) == 1


def test_nothing_is_printed_to_standard_output(capfd: pytest.CaptureFixture[str]) -> None:
    wrong("I am looking forward to hear from you. Looking forward to meet you.")
    assert capfd.readouterr().out == ""


def test_many_threads_read_at_once() -> None:
    with ThreadPoolExecutor(4) as pool:
        read = pool.map(lambda _: wrong("I recieved it."), range(24))
    assert list(read) == [["recieved"]] * 24


def test_without_harper_our_own_rules_read_alone_and_say_so(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(harper, "find_spec", lambda _name: None)
    proofreader.cache_clear()
    alone = default_inspector(proofreader())
    proofreader.cache_clear()
    facts = Unrecorded(Kind.THANK_YOU, datetime.now(UTC))
    inspection = alone.inspect(letter("I recieved the the list."), facts)
    assert inspection.proofread_by == OWN
    found = [each.check for each in inspection.findings if each.family == "proofreading"]
    assert found == ["repeated-word"]


def test_a_plan_does_not_load_the_dictionary() -> None:
    code = (
        "import sys\nfrom afterword.wiring import craft, planner\nplanner()\ncraft()\n"
        "print('harper' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


@pytest.mark.parametrize("sign", ["x", "-", ".", "é'", "x "])
def test_an_endless_text_neither_ends_the_process_nor_holds_it_up(sign: str) -> None:
    text = f"I recieved it. {sign * 300_000}"
    reader = "import sys; from tests.proofreading.test_harper import wrong; print(wrong(sys.stdin.read())[0])"
    run = subprocess.run(
        [sys.executable, "-c", reader],
        input=text,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert run.stdout == "recieved\n", run.stderr


def test_slips_behind_an_endless_word_are_found_in_their_place() -> None:
    assert wrong(f"See {'a' * 400} and I recieved it.") == ["recieved"]


def test_a_slip_within_an_address_is_none_though_its_line_has_no_end() -> None:
    line = "word " * 1_000
    text = f"{line}write to dana@recieved.example {line}"
    begin = text.index("recieved")
    assert not is_prose(text, begin, begin + 8)
    assert is_prose(text, 10, 14)


def test_without_a_record_names_and_both_spellings_are_left_alone() -> None:
    facts = Unrecorded(Kind.THANK_YOU, datetime.now(UTC))
    inspector = default_inspector(READER)

    def said(text: str) -> list[str]:
        body = letter(text).body
        found = inspector.inspect(letter(text), facts).findings
        return [body[each.start : each.end] for each in found if each.check == "spelling"]

    assert said("We spoke with Oyelaran about the colours and the color.") == []
    assert said("We spoke with Oyelaran and recieved it.") == ["recieved"]
