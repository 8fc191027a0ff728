"""Every classifier has a page of cases in docs/inbound."""

import shutil
import sys
from pathlib import Path

import pytest

from afterword.calendars.regions import regions
from afterword.core.inbound import rules as rules_folder
from afterword.core.inbound.classifier import ReplyClassifier
from afterword.core.inbound.judge import Judge, default_judge
from afterword.core.registry import discover
from tests.core.inbound.pages import Case, cases, reply, shown

RULES = {rule.id: rule for rule in default_judge().rules}


@pytest.mark.parametrize("case", list(cases()), ids=lambda c: f"{c.page}: {c.title}"[:60])
def test_page(case: Case) -> None:
    found = RULES[case.page].look(reply(case.mail))
    assert tuple(shown(each) for each in found) == case.finds


@pytest.mark.parametrize("rule", RULES)
def test_every_classifier_has_a_page_with_hits_and_near_misses(rule: str) -> None:
    own = [case.finds for case in cases() if case.page == rule]
    assert sum(bool(finds) for finds in own) >= 3
    near = [finds for finds in own if all(" possible: " in each for each in finds)]
    assert len(near) >= 3


def test_every_page_belongs_to_a_classifier() -> None:
    assert {case.page for case in cases()} == set(RULES)


def test_a_classifier_is_added_by_one_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "grown_classifiers"
    shutil.copytree(
        Path(rules_folder.__path__[0]), folder, ignore=shutil.ignore_patterns("__pycache__")
    )
    (folder / "in_capitals.py").write_text(
        "from afterword.core.inbound.classifier import reply_classifier\n"
        "from afterword.core.inbound.judgement import Class, Evidence, Strength\n\n\n"
        "@reply_classifier\n"
        "def in_capitals(reply):\n"
        '    """Call mail in capitals bulk."""\n'
        "    if reply.new_text.isupper():\n"
        "        yield Evidence(Class.BULK, Strength.CERTAIN, reply.new_text)\n"
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    grown = Judge(discover(__import__("grown_classifiers"), ReplyClassifier))
    monkeypatch.delitem(sys.modules, "grown_classifiers")
    found = grown.judge(reply("From: a@b.example\n\nBUY NOW"), calendar=regions("US"))
    assert [each.classifier for each in found.evidence] == ["in-capitals"]
