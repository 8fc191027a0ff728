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
    ("the certificate (scanned)", Form.NOUN, "the certificate (scanned)"),
    ("handover-checklist.pdf", Form.NOUN, "handover-checklist.pdf"),
    ("send link", Form.NOUN, "a link"),
    ("code samples", Form.NOUN, "the code samples"),
    ("- slides\n- checklist", Form.NOUN, "the slides and the checklist"),
    ("my shift plan from last peak", Form.NOUN, "my shift plan from last peak"),
    ("link to the repo", Form.NOUN, "a link to the repo"),
    ("repo", Form.NOUN, "the repo"),
    ("scheme of work for fractions", Form.NOUN, "the scheme of work for fractions"),
    ("writing sample", Form.NOUN, "a writing sample"),
    ("the case note on agency workers", Form.NOUN, "the case note on agency workers"),
    ("transcript of records", Form.NOUN, "my transcript of records"),
    ("bachelor thesis as pdf", Form.NOUN, "my bachelor thesis as pdf"),
    ("my certificates from poland", Form.NOUN, "my certificates from Poland"),
    ("ACCA certificate", Form.NOUN, "my ACCA certificate"),
    ("sample dashboard I built in Power BI", Form.NOUN, "the sample dashboard I built in Power BI"),
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
