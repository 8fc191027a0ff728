"""Lines that fit the terminal."""

import pytest

from afterword.cli.lines import fitted, wrapped

TEXT = "Do nothing until Mon 26 Oct 2026. Then send the status check to Tom Okafor, in the morning."


@pytest.mark.parametrize(("columns", "widest"), [("60", 60), ("500", 98), ("5", 40)])
def test_no_line_is_wider_than_the_terminal_or_than_reads_easily(
    columns: str, widest: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    lines = wrapped("  next  ", f"{TEXT} {TEXT}")
    assert widest - 12 < max(map(len, lines)) <= widest
    assert all(line.startswith(" " * 8) for line in lines[1:])


def test_indents_and_empty_lines_stay_as_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    assert list(fitted("a\n\n  b")) == ["a", "", "  b"]
    assert [line[:2] for line in fitted(f"  {TEXT}")] == ["  ", "  "]
