"""Material that was promised."""

import pytest

from afterword.core.writing.notes.phrase import Form, Phrase
from afterword.core.writing.notes.thing import thing

NOTES = [
    ("the handover checklist", Form.NOUN, "the handover checklist"),
    ("handover checklist", Form.NOUN, "the handover checklist"),
    ("a link to my portfolio", Form.NOUN, "a link to my portfolio"),
    ("link to my portfolio", Form.NOUN, "a link to my portfolio"),
    ("send the checklist", Form.NOUN, "the checklist"),
    ("will email her my slides", Form.NOUN, "my slides"),
    ("I promised to send my CV", Form.NOUN, "my CV"),
    ("promised her the slides", Form.NOUN, "the slides"),
    ("slides to her by tomorrow", Form.NOUN, "the slides"),
    ("CV", Form.NOUN, "my CV"),
    ("updated CV", Form.NOUN, "my updated CV"),
    ("references", Form.NOUN, "my references"),
    ("two references from Acme", Form.NOUN, "two references from Acme"),
    ("photos of the site", Form.NOUN, "photos of the site"),
    ("more information about the crane", Form.NOUN, "more information about the crane"),
    ("GitHub link", Form.NOUN, "a GitHub link"),
    ("the batch calendar I described", Form.NOUN, "the batch calendar I described"),
    ("the loading plan from my last post", Form.NOUN, "the loading plan from my last post"),
    ("portfolio", Form.NOUN, "my portfolio"),
    ("I'll forward the article on tank cleaning", Form.NOUN, "the article on tank cleaning"),
    ("shift plan template", Form.NOUN, "the shift plan template"),
    ("checklist by 16 October", Form.OPAQUE, "checklist by 16 October"),
    ("my slides & notes", Form.NOUN, "my slides and notes"),
    ("copy of diploma", Form.NOUN, "a copy of my diploma"),
    ("send cv, references, slides", Form.NOUN, "my CV, my references and the slides"),
    ("send her paper to me", Form.NOUN, "the paper"),
    ("the certificate (scanned)", Form.NOUN, "the certificate (scanned)"),
    ("handover-checklist.pdf", Form.NOUN, "handover-checklist.pdf"),
    ("Unterlagen", Form.NOUN, "Unterlagen"),
    ("send link", Form.NOUN, "a link"),
    ("code samples", Form.NOUN, "the code samples"),
    ("excel sheet w/ the numbers", Form.NOUN, "the excel sheet with the numbers"),
]  # fmt: skip


@pytest.mark.parametrize(("note", "form", "text"), NOTES)
def test_promised_material_fits_the_frame_of_its_form(note: str, form: Form, text: str) -> None:
    assert thing(note) == Phrase(form, text)


NAMED = [
    ("send Dana the checklist by friday", "Dana Whitfield", Form.NOUN, "the checklist"),
]  # fmt: skip


@pytest.mark.parametrize(("note", "name", "form", "text"), NAMED)
def test_the_recipient_is_you_in_promised_material(
    note: str, name: str, form: Form, text: str
) -> None:
    assert thing(note, name=name) == Phrase(form, text)
