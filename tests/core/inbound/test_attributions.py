"""The line that says who wrote the original is told from the words of the letter."""

from pathlib import Path

import pytest

from afterword.core.inbound.quotes import own_lines

LINES = Path(__file__).with_name("attributions.txt").read_text(encoding="utf-8").splitlines()


def own(text: str) -> str:
    lines = text.split("\n")
    return "\n".join(lines[n] for n in own_lines(lines)).strip()


@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_it_goes_with_the_quote_and_answers_below_stay(line: str, gap: str) -> None:
    quote = line.replace("↵", "\n") + gap + "> Old words\n> more\n"
    assert own(f"Thank you, Alex.\n\n{quote}") == "Thank you, Alex."
    assert own(f"{quote}\nYes.") == "Yes."
    assert own(f"{quote}Yes.\n> Other\nNo.") == "Yes.\nNo."


@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_an_original_without_marks_goes_with_it(line: str, gap: str) -> None:
    quote = line.replace("↵", "\n") + gap + "Old words\nmore\n"
    assert own(f"Thank you, Alex.\n\n{quote}") == "Thank you, Alex."
    assert own(f"Thank you, Alex.\n{quote}") == "Thank you, Alex."


@pytest.mark.parametrize(
    "text",
    [
        "On 13 October you wrote:\nplease send the list. Here it is.",
        "Once upon a time Dana wrote:\nwords",
        "As we wrote to you on 13 Oct 2026 at 15:02:\nthe position is filled.",
        "Please join us on 13 Oct 2026 at 15:02:\nhttps://meet.example/1",
        "You can reach me on 13 Oct 2026 from 15:02 at dana@acme.example:\njust write.",
        "The times we can offer on 13.10.2026 are 15:02:\nor later.",
        "Wir schrieben Ihnen am 13.10.2026 um 15:02 Uhr, dass wir:\nwarten.",
        "Interview: 13 Oct 2026, 15:02\nWith: Dana Whitfield <dana@acme.example>\nWhere: Berlin",
        "Two points:\n1. The offer.\n2. The date: 13 Oct 2026.",
        "Please write to jobs@acme.example with the following:\n- your dates\n- a number",
        "We wrote to <jobs@acme.example> and got:\nnothing.",
        "The panel wrote on 13 Oct 2026:\nyes.",
        "Escribe a jobs@acme.example:\n- tus fechas",
        "Schreiben Sie an Dana Whitfield <dana@acme.example>:\nSie weiß mehr.",
        "Wer am 13.10.2026 schreibt, bekommt eine Antwort:\nja oder nein.",
        "cc Dana <dana@acme.example>\nplease.",
    ],
)
def test_sentences_that_look_alike_stay(text: str) -> None:
    assert own(text) == text
