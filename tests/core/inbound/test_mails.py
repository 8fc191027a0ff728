"""Mails of many systems are told apart (mails.md)."""

import re
from pathlib import Path

import pytest

from afterword.calendars.regions import regions
from afterword.core.inbound.judge import default_judge
from afterword.core.inbound.judgement import Judgement
from tests.core.inbound.pages import reply

PAGE = Path("tests/core/inbound/mails.md").read_text(encoding="utf-8")
CASES = re.findall(
    r"^## ([^\n]+)\n\n```\n(.*?)\n```\n\n```judged\n(.*?)```", PAGE, re.MULTILINE | re.DOTALL
)


def told(judged: Judgement) -> dict[str, str]:
    return {
        "class": judged.class_.value,
        "failed": ", ".join(judged.failed_recipients) or "-",
        "bounce": judged.bounce.value if judged.bounce else "-",
        "message": judged.original_message_id or "-",
        "returns": str(judged.returns_on or "-"),
    }


@pytest.mark.parametrize(
    ("mail", "expected"), [case[1:] for case in CASES], ids=[title for title, _, _ in CASES]
)
def test_mail(mail: str, expected: str) -> None:
    wanted = dict(line.split(": ", 1) for line in expected.splitlines())
    found = told(default_judge().judge(reply(mail), calendar=regions("US")))
    assert {key: found[key] for key in wanted} == wanted


def test_every_case_of_the_page_is_read() -> None:
    assert len(CASES) == PAGE.count("\n## ")
