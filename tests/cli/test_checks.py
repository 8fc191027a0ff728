"""`afterword checks` lists the checks and explains each, also where only the wheel is installed."""

import json
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest
from click.testing import CliRunner, Result

from afterword.cli.commands.checks_ import checks_
from afterword.cli.documents import document, sources
from afterword.core.checks.check import MessageCheck
from afterword.core.checks.inspector import default_inspector
from afterword.core.errors import UnknownCheck
from afterword.proofreading.harper import Harper

CHECKS = default_inspector(Harper()).checks


def run(*arguments: str) -> Result:
    return CliRunner().invoke(checks_, arguments, catch_exceptions=False)


def test_every_check_is_listed_with_what_it_asks() -> None:
    lines = run("list").output.splitlines()
    assert len(lines) == len(CHECKS)
    assert {line.split()[0] for line in lines} == {check.id for check in CHECKS}
    for check in CHECKS:
        [line] = [line for line in lines if line.split()[0] == check.id]
        assert line.split()[1:3] == [check.family, check.severity]
        assert line.endswith(check.asks)


def test_programs_get_the_same_list() -> None:
    listed = json.loads(run("list", "--format", "json").output)
    assert [(each["check"], each["family"]) for each in listed] == [
        tuple(line.split()[:2]) for line in run("list").output.splitlines()
    ]


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.id)
def test_every_check_is_explained(check: MessageCheck) -> None:
    said = run("explain", check.id).output
    assert said.startswith(f"{check.id}  ({check.family}, {check.severity})\n")
    assert all(f"\n{each} " in said for each in check.sources)
    data = json.loads(run("explain", check.id, "--format", "json").output)
    assert [each["id"] for each in data["sources"]] == list(check.sources)
    assert all(each["says"] for each in data["sources"])
    assert [bool(each["finds"]) for each in data["examples"]] == [True, False]


def test_an_explanation_gives_reason_source_and_examples() -> None:
    said = run("explain", "leftover_placeholder").output
    assert said.startswith(
        "leftover-placeholder  (structure, error)\n"
        "Fill every blank.\n\n"
        "One that is left shows that the letter was not meant for them.\n\n"
        "R010  no generic e-mail (G0:8)\n"
    )
    assert "\nBrackets: found is \u201c[specific topic]\u201d\n    Dear Ms Whitfield,\n\n" in said
    assert "\nNo blanks: nothing is found\n" in said


@pytest.mark.parametrize(
    ("name", "do"),
    [("too-lng", "did you mean too-long?"), ("zzz", "see afterword checks list")],
)
def test_an_unknown_check_is_told_with_the_nearest(name: str, do: str) -> None:
    with pytest.raises(UnknownCheck) as told:
        run("explain", name)
    assert told.value.lines == (f"there is no check {name!r}", "checks", do)


def test_long_examples_are_shortened() -> None:
    said = run("explain", "too-long").output
    assert " ... " in said
    assert len(said) < 3000


def test_every_source_says_something() -> None:
    assert sources()["R010"] == "no generic e-mail (G0:8)"
    assert sources()["P88"].startswith("Fast Company 2016, six mistakes <https://")
    assert set("RCTNP") == {id[0] for id in sources()}
    assert all(sources().values())
    assert len(sources()) == len(
        [
            x
            for x in document("sources.md").splitlines()
            if x[:3] in {"| R", "| C", "| T", "| N", "| P"}
        ]
    )


def test_the_wheel_carries_what_is_explained(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, check=True, capture_output=True)
    [wheel] = tmp_path.glob("*.whl")
    ZipFile(wheel).extractall(tmp_path / "installed")
    done = subprocess.run(
        [sys.executable, "-m", "afterword", "checks", "explain", "too-long"],
        capture_output=True, text=True, check=False, cwd=tmp_path,
        env={"PYTHONPATH": str(tmp_path / "installed")},
    )  # fmt: skip
    assert "R015  concise, to the point" in done.stdout, done.stderr
