"""Stock phrases are known by their hashes, counted over pages of sample letters."""

import subprocess
import sys
from pathlib import Path

from afterword.core.checks import well_known
from afterword.core.checks.stock import counts, hashed, runs
from afterword.core.checks.stock import well_known as phrases_of


def test_nothing_but_hashes_and_counts_is_kept() -> None:
    assert set(well_known.COUNTED) <= set("0123456789abcdef \n")
    assert len(counts()) == len(well_known.COUNTED.split())
    assert all(2 <= n <= well_known.PAGES for n in counts().values())


def test_what_everybody_writes_is_known() -> None:
    text = "Hm, thank you for taking the time to meet with me, and bring your own spoon."
    (found,) = phrases_of(text)
    assert text[found.start : found.end] == "thank you for taking the time to meet with me"
    assert found.words == 10
    assert found.letters > 10


def test_a_run_crosses_no_end_of_a_sentence_and_no_blank() -> None:
    said = [text[run.start : run.end] for text in ("One two. Three four",) for run in runs(text)]
    assert said == []
    assert not list(runs("one two [name of the company] three four"))
    assert [run.words for run in runs("one two\nthree")] == []
    assert [run.words for run in runs("one two three four five six")] == [4, 4, 4, 5, 5, 6]


def test_a_run_is_the_same_whatever_its_capitals_and_apostrophes() -> None:
    (typed,) = runs("Don't Thank them now")
    (set_,) = runs("don\u2019t thank them now")
    assert typed.hash == set_.hash == hashed(["DON'T", "thank", "Them", "now"])


def test_the_table_is_made_of_a_folder_of_texts(tmp_path: Path) -> None:
    for name, text in {
        "a": "We count every fourth word here. We count every fourth word here.",
        "b": "So we count every fourth word.",
        "c": "WE COUNT EVERY FOURTH time.",
        "d": "One two three four five six seven.",
        "e": "One two three four five six eight.",
    }.items():
        (tmp_path / f"{name}.txt").write_text(text)
    made = subprocess.run(
        [sys.executable, "benchmarks/count_phrases.py", str(tmp_path)],
        capture_output=True,
        text=True,
        check=True,
    )
    table: dict[str, object] = {}
    exec(made.stdout, table)  # noqa: S102 -- the module that the script prints
    assert table["PAGES"] == 5
    assert set(str(table["COUNTED"]).split()) == {
        hashed(["we", "count", "every", "fourth"]) + "3",
        hashed(["one", "two", "three", "four", "five", "six"]) + "2",
    }
