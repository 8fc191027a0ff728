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
    ("article about tank cleaning", Form.NOUN, "the article about tank cleaning"),
    ("an article about tank cleaning", Form.NOUN, "an article about tank cleaning"),
    ("the name of the podcast", Form.NOUN, "the name of the podcast"),
    ("podcast link", Form.NOUN, "a podcast link"),
    ("photo of my stall", Form.NOUN, "a photo of my stall"),
    ("3 photos of my stall", Form.NOUN, "3 photos of my stall"),
    ("code sample", Form.NOUN, "a code sample"),
    ("my code", Form.NOUN, "my code"),
    ("GitHub repo", Form.NOUN, "the GitHub repo"),
    ("proof of residence", Form.NOUN, "proof of residence"),
    ("copy of my passport", Form.NOUN, "a copy of my passport"),
    ("passport copy", Form.NOUN, "a passport copy"),
    ("work permit", Form.NOUN, "my work permit"),
    ("figures for 2023", Form.NOUN, "figures for 2023"),
    ("the figures we talked about", Form.NOUN, "the figures we talked about"),
    ("contact details of two referees", Form.NOUN, "contact details of two referees"),
    ("names of two referees", Form.NOUN, "names of two referees"),
    ("Names & numbers of referees", Form.NOUN, "names and numbers of referees"),
    ("I said I'd send the slides", Form.NOUN, "the slides"),
    ("my availability", Form.NOUN, "my availability"),
    ("availability", Form.NOUN, "my availability"),
    ("draft schedule", Form.NOUN, "the draft schedule"),
    ("draft of the schedule", Form.NOUN, "a draft of the schedule"),
    ("answer to her question on hygiene", Form.NOUN, "the answer to your question on hygiene"),
    ("signed NDA", Form.NOUN, "the signed NDA"),
    ("NDA", Form.NOUN, "the NDA"),
    ("filled-in form", Form.NOUN, "the filled-in form"),
    ("certificate of good conduct", Form.NOUN, "my certificate of good conduct"),
    ("recipe for the rye", Form.NOUN, "the recipe for the rye"),
    ("hygiene certificate", Form.NOUN, "my hygiene certificate"),
]  # fmt: skip


@pytest.mark.parametrize(("note", "form", "text"), NOTES)
def test_promised_material_fits_the_frame_of_its_form(note: str, form: Form, text: str) -> None:
    assert thing(note) == Phrase(form, text)


NAMED = [
    ("send Dana the checklist by friday", "Dana Whitfield", Form.NOUN, "the checklist"),
    ("send Rosa my recipe book", "Rosa Lindt", Form.NOUN, "my recipe book"),
]  # fmt: skip


@pytest.mark.parametrize(("note", "name", "form", "text"), NAMED)
def test_the_recipient_is_you_in_promised_material(
    note: str, name: str, form: Form, text: str
) -> None:
    assert thing(note, name=name) == Phrase(form, text)
