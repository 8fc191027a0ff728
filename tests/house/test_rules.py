"""The house keeps its own laws."""

import inspect
import re
import subprocess
import sys
from pathlib import Path

import pytest

from afterword.actions.desk import Craft
from afterword.cli import checks_reference
from afterword.cli.errors import EXIT_STATUS
from afterword.core import errors
from afterword.core.checks.inspector import default_inspector
from afterword.core.errors import AfterwordError
from afterword.core.inbound.classifier import ReplyClassifier
from afterword.core.inbound.judge import default_judge
from afterword.core.planning.planner import default_rules
from afterword.core.playbooks import overlays
from afterword.core.playbooks.overlay import Overlay
from afterword.core.registry import discover
from afterword.proofreading.harper import Harper

SRC = Path("src/afterword")
FILES = sorted(SRC.rglob("*.py"))
TESTS = "\n".join(p.read_text(encoding="utf-8") for p in Path("tests").rglob("test_*.py"))
SOURCES = Path("docs/sources.md").read_text(encoding="utf-8")
ROWS = {m[1]: m[0] for m in re.finditer(r"^\| ([RCTNP]\d+) \|.*$", SOURCES, re.MULTILINE)}
RULES = [(r.name, r.sources, r.advise) for r in default_rules()]
CHECKS = [(c.name, c.sources, c.look) for c in default_inspector(Harper()).checks]
OVERLAYS = [(o.name, o.sources) for o in discover(overlays, Overlay)]
CITED = {
    name.replace("_", "-"): sources
    for name, sources in (*((name, ids) for name, ids, _ in (*RULES, *CHECKS)), *OVERLAYS)
}
"""The sources of every rule, check and playbook, by the id that people see."""
IDS = set(CITED)
TIMING_ROWS = [f"T{n}" for n in range(1, 31)]
TIMING = [
    "R002",
    "R006",
    "R007",
    "R009",
    "R028",
    "R041",
    "R047",
    "R050",
    "R070",
    "R073",
    "R074",
    "R075",
    "R076",
    "R077",
    "R078",
    "R088",
    "R101",
    "R102",
    "R103",
    "R104",
    "R109",
    "R110",
    "R111",
    "R114",
    "R115",
    "R117",
    "R118",
    "R120",
]
"""The requirements of the guides that speak of when to write."""


@pytest.mark.parametrize(
    ("name", "sources", "function"),
    [*RULES, *CHECKS],
    ids=[name for name, _, _ in (*RULES, *CHECKS)],
)
def test_every_rule_has_a_reason_and_known_sources(
    name: str, sources: tuple[str, ...], function: object
) -> None:
    doc = inspect.getdoc(function)
    assert doc, name
    assert re.match(r"[A-Z][a-z]+ .*\.", doc.splitlines()[0])
    assert set(sources) <= set(ROWS), set(sources) - set(ROWS)


@pytest.mark.parametrize("name", [name for name, _, _ in RULES])
def test_every_planning_rule_has_its_own_examples(name: str) -> None:
    assert "def test_" in Path(f"tests/core/planning/test_{name}.py").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", [name for name, _, _ in CHECKS])
def test_every_check_has_its_page(name: str) -> None:
    assert Path(f"docs/checks/{name.replace('_', '-')}.md").exists()


@pytest.mark.parametrize("rule", default_judge().rules, ids=lambda rule: rule.id)
def test_every_classifier_has_a_reason_and_its_page(rule: ReplyClassifier) -> None:
    first, _, reason = (inspect.getdoc(rule.look) or "").partition("\n\n")
    assert re.fullmatch(r"[A-Z][a-z]+ .*\.", first)
    assert reason
    assert set(re.findall(r"\b[RCTNP]\d+\b", reason)) <= set(ROWS)
    assert Path(f"docs/inbound/{rule.id}.md").exists()


@pytest.mark.parametrize("row", TIMING_ROWS)
def test_every_timing_row_of_the_plan_has_an_example_that_names_it(row: str) -> None:
    assert re.search(rf"def test_\w+_{row.lower()}_", TESTS)


@pytest.mark.parametrize("id", [*TIMING_ROWS, *TIMING])
def test_everything_about_timing_is_cited_where_it_is_kept_or_declined(id: str) -> None:
    where = ROWS[id].rsplit("|", 2)[1].strip()
    if not where.startswith("declined: "):
        named = re.findall(r"`([a-z-]+)`", where)
        assert named, where
        assert [name for name in named if id in CITED[name]], where


@pytest.mark.parametrize("id", [id for id in ROWS if id[0] in "RNCT"])
def test_every_rule_that_cites_a_source_stands_in_its_row(id: str) -> None:
    where = ROWS[id].rsplit("|", 2)[1]
    citing = {name for name, sources in CITED.items() if id in sources}
    assert citing <= set(re.findall(r"`([a-z-]+)`", where))


def test_nothing_waits_for_the_work_on_planning() -> None:
    assert not [line for line in SOURCES.splitlines() if re.search(r"later: .*planning", line)]


@pytest.mark.parametrize("requirement", [f"R{n:03}" for n in range(1, 122)])
def test_every_requirement_is_implemented_or_says_why_not(requirement: str) -> None:
    where = ROWS[requirement].rsplit("|", 2)[1].strip()
    named = set(re.findall(r"`([a-z-]+)`", where))
    assert named or where.startswith(
        ("later: ", "declined: ", "record: ", "outline: ", "command: ")
    ), where
    assert named <= IDS, named - IDS


def every_error() -> set[type[AfterwordError]]:
    return {
        e for e in vars(errors).values() if isinstance(e, type) and issubclass(e, AfterwordError)
    }


def test_every_error_stands_in_every_shells_table(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DJANGO_SETTINGS_MODULE", "afterword.web.settings")
    from afterword.web.errors import HTTP_STATUS

    assert every_error() == set(EXIT_STATUS) == set(HTTP_STATUS)


def test_every_error_stands_in_the_one_tree() -> None:
    # The tables of the shells ask for the very class, so one made elsewhere would have no status.
    names = {each.__name__ for each in every_error()}
    for file in FILES:
        if file != SRC / "core/errors.py":
            bases = re.findall(r"^ *class \w+\(([\w., ]+)\)", file.read_text("utf-8"), re.MULTILINE)
            assert not names & {name.strip() for each in bases for name in each.split(",")}, file


def test_every_command_is_documented_in_its_own_words() -> None:
    # In a process of its own: click remembers the help option of whoever asked first.
    page = subprocess.run(
        [sys.executable, "-m", "afterword.cli.reference"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert Path("docs/reference/cli.md").read_text(encoding="utf-8") == page.stdout


def test_every_check_is_documented_in_its_own_words() -> None:
    written = Path("docs/reference/checks.md").read_text(encoding="utf-8")
    anew = "python -m afterword.cli.checks_reference > docs/reference/checks.md"
    assert written == checks_reference.page(), f"write it anew: {anew}"


def test_every_setting_is_documented() -> None:
    named = set(re.findall(r"AFTERWORD_[A-Z_]+", (SRC / "settings.py").read_text(encoding="utf-8")))
    page = Path("docs/reference/settings.md").read_text(encoding="utf-8")
    assert named
    assert all(each in page for each in named)


@pytest.mark.parametrize("file", FILES, ids=str)
def test_files_are_small_and_speak_of_the_project_alone(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert text.count("\n") <= 500
    assert not re.search(r"/(work|root|home)/", text)
    for line in text.splitlines():
        if "# noqa" in line or "# type: ignore" in line:
            assert re.search(r"(--|# [a-z]).{5,}$", line.split("noqa")[-1].split("ignore")[-1]), (
                line
            )


def test_names_are_words_of_the_glossary() -> None:
    unwanted = {
        "lead",
        "prospect",
        "sequence",
        "campaign",
        "blast",
        "util",
        "utils",
        "helper",
        "helpers",
        "service",
    }
    for file in FILES:
        text = file.read_text(encoding="utf-8")
        for name in [file.stem, *re.findall(r"^ *(?:def|class) (\w+)", text, re.MULTILINE)]:
            assert not unwanted & set(name.casefold().split("_")), (file, name)


def test_nothing_names_a_registry_or_a_machine() -> None:
    for file in [
        *Path("docs").rglob("*.md"),
        *Path("requirements").glob("*.txt"),
        Path("README.md"),
        Path("Makefile"),
    ]:
        text = file.read_text(encoding="utf-8")
        assert "pypi" not in text.casefold(), file
        assert not re.search(r"(?<![\w.])/(work|root|home)/", text), file


def test_crafts_are_all_that_an_action_uses() -> None:
    assert set(Craft.__dataclass_fields__) == {"planner", "composer", "inspector", "channels"}
