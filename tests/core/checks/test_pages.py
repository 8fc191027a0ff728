"""Every check has a page of cases in docs/checks: a draft in, what it finds out."""

import shutil
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.checks import rules as rules_folder
from afterword.core.checks.check import MessageCheck
from afterword.core.checks.inspector import Inspector, default_inspector
from afterword.core.checks.page import WHOLE, Example, examples
from afterword.core.model.draft import Draft
from afterword.core.model.followup import Kind
from afterword.core.registry import discover, shown
from afterword.proofreading.harper import Harper
from tests.core.checks.cases import facts

PAGES = Path("docs/checks")
CHECKS = {check.id: check for check in default_inspector(Harper()).checks}


def cases() -> list[tuple[str, Example]]:
    return [
        (page.stem, example)
        for page in sorted(PAGES.glob("*.md"))
        for example in examples(page.read_text(encoding="utf-8"))
    ]


@pytest.mark.parametrize(
    ("check", "case"), cases(), ids=lambda v: (v.title if isinstance(v, Example) else v)[:40]
)
def test_page(check: str, case: Example) -> None:
    given_facts = dict(case.facts)
    channel, subject = given_facts.pop("channel", "email"), given_facts.pop("subject", "")
    files = given_facts.pop("attachments", None)
    about = facts(**given_facts)
    text = Draft(
        follow_up="f",
        kind=about.kind,
        to=about.to.name,
        channel=channel,
        subject=subject,
        attachments=None if files is None else tuple(files.split()),
        body=case.draft,
    )
    flaws = list(CHECKS[check].look(text, about))
    whole = (0, len(case.draft))
    found = [WHOLE if (f.start, f.end) == whole else case.draft[f.start : f.end] for f in flaws]
    assert tuple(found) == case.finds, case.title


def test_pages_stand_where_people_read_them() -> None:
    assert not list(Path(__file__).parent.glob("*.md")), "the pages of checks are in docs/checks"


def test_every_check_has_a_page_with_failing_and_passing_cases() -> None:
    for check in CHECKS:
        own = [case.finds for name, case in cases() if name == check]
        assert sum(bool(finds) for finds in own) >= 3, check
        assert sum(not finds for finds in own) >= 3, check


@given(st.text(max_size=400), st.sampled_from(Kind))
def test_any_text_can_be_inspected(body: str, kind: Kind) -> None:
    about = facts(
        kind.value, "Fri 23 Oct 2026", sibling="Thank you for talking with me about shifts."
    )
    inspection = default_inspector().inspect(
        Draft(follow_up="f", kind=kind, to="Dana Whitfield", body=body), about
    )
    for finding in inspection.findings:
        assert 0 <= finding.start <= finding.end <= len(body)
        assert finding.says
        assert finding.mend


def test_a_long_text_takes_time_in_proportion() -> None:
    body = "Dear Ms Whitfield,\n\n" + "thank you [x] Dana by Friday " * 3000
    assert (
        not default_inspector()
        .inspect(Draft(follow_up="f", kind=Kind.THANK_YOU, to="Dana Whitfield", body=body), facts())
        .ready
    )


def test_a_check_is_added_by_one_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "grown_checks"
    shutil.copytree(
        Path(rules_folder.__path__[0]), folder, ignore=shutil.ignore_patterns("__pycache__")
    )
    (folder / "no_semicolon.py").write_text(
        "from afterword.core.checks.check import Flaw, message_check\n"
        "from afterword.core.model.draft import Severity\n"
        "from afterword.core.source import Source\n"
        "@message_check(Severity.INFO, Source('R018'), family='tone')\n"
        "def no_semicolon(draft, facts):\n"
        "    if ';' in draft.body:\n"
        "        yield Flaw(draft.body.index(';'), draft.body.index(';') + 1, 'A semicolon.', 'Use a stop.')\n"
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    import grown_checks  # type: ignore[import-not-found]  # written above

    found = Inspector(discover(grown_checks, MessageCheck))
    sys.modules.pop("grown_checks")
    text = Draft(follow_up="f", kind=Kind.STATUS_CHECK, to="Dana Whitfield", body="Thank you; bye.")
    assert shown("no_semicolon") in {
        each.check for each in found.inspect(text, facts("status_check")).findings
    }
