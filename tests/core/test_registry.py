"""Rules are found by folder."""

from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

from afterword.core.errors import BrokenRule
from afterword.core.registry import discover, shown


def package(folder: Path, name: str, **modules: str) -> ModuleType:
    """Write a package of modules and import it."""
    (folder / name).mkdir()
    (folder / name / "__init__.py").write_text("")
    for module, text in modules.items():
        (folder / name / f"{module}.py").write_text(text)
    return import_module(name)


def test_finds_the_object_named_like_its_module(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(tmp_path))
    found = discover(package(tmp_path, "two_words", b="b = 'second'", a="a = 'first'"), str)
    assert found == ("first", "second")


@pytest.mark.parametrize("text", ["other = 'x'", "a = 1"])
def test_refuses_a_file_that_does_not_hold_what_its_name_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    monkeypatch.syspath_prepend(str(tmp_path))
    name = f"broken_{len(text)}"
    with pytest.raises(BrokenRule, match="does not define a str named a"):
        discover(package(tmp_path, name, a=text), str)


def test_shows_names_with_hyphens() -> None:
    assert shown("friday_interview") == "friday-interview"
