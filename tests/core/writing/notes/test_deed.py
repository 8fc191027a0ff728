"""Evidence of a skill."""

import pytest

from afterword.core.writing.notes.deed import deed
from afterword.core.writing.notes.phrase import Form, Phrase

NOTES = [
    ("planned the shifts of 120 nurses", Form.DEED, "planned the shifts of 120 nurses"),
    ("I planned the shifts of 120 nurses.", Form.DEED, "planned the shifts of 120 nurses"),
    ("Planned shifts, led 3 teams", Form.DEED, "planned shifts and led 3 teams"),
    ("have led two teams", Form.DEED, "have led two teams"),
    ("I've led two teams", Form.DEED, "have led two teams"),
    ("I'm certified as a crane operator", Form.DEED, "am certified as a crane operator"),
    ("certified crane operator", Form.DEED, "am a certified crane operator"),
    ("certified in first aid", Form.DEED, "am certified in first aid"),
    ("can drive a forklift", Form.DEED, "can drive a forklift"),
    ("planning shifts for ten years", Form.GERUND, "planning shifts for ten years"),
    ("ten years of night shifts", Form.NOUN, "ten years of night shifts"),
    ("10 yrs exp in retail", Form.NOUN, "10 years of experience in retail"),
    ("My team cut the error rate by half", Form.SENTENCE, "My team cut the error rate by half"),
    ("we cut the error rate by half", Form.SENTENCE, "We cut the error rate by half"),
    ("led team of 12", Form.DEED, "led a team of 12"),
    ("done night shifts for 10 years", Form.DEED, "have done night shifts for 10 years"),
    ("been a nurse for ten years", Form.DEED, "have been a nurse for ten years"),
    ("run a team of 5", Form.DEED, "run a team of 5"),
    ("manage a team of 12", Form.DEED, "manage a team of 12"),
    ("speaks Dutch and French", Form.DEED, "speak Dutch and French"),
    ("fluent Dutch", Form.NOUN, "fluent Dutch"),
    ("fluent in Dutch", Form.DEED, "am fluent in Dutch"),
    ("responsible for the budget of a ward", Form.DEED, "have been responsible for the budget of a ward"),
    ("forklift licence", Form.NOUN, "a forklift licence"),
    ("SAP, Excel, forklift", Form.NOUN, "SAP, Excel and a forklift"),
    ("Built the gate dashboard that 40 dispatchers at a rail yard open every morning", Form.DEED, "built the gate dashboard that 40 dispatchers at a rail yard open every morning"),
    ("catalogued 11,000 glass negatives for a county archive", Form.DEED, "catalogued 11,000 glass negatives for a county archive"),
    ("cut the nightly report of a parcel firm from three hours to ten minutes", Form.DEED, "cut the nightly report of a parcel firm from three hours to ten minutes"),
    ("automated tests in CI", Form.DEED, "automated tests in CI"),
    ("five years at a bakery", Form.NOUN, "five years at a bakery"),
    ("used SAP daily", Form.DEED, "used SAP daily"),
    ("Python", Form.NOUN, "Python"),
    ("advanced Excel", Form.NOUN, "advanced Excel"),
    ("wrote my thesis on cold chains", Form.DEED, "wrote my thesis on cold chains"),
    ("Saved 20k EUR/yr by renegotiating w/ suppliers", Form.DEED, "saved 20k EUR/yr by renegotiating with suppliers"),
    ("I was a shift lead at Acme & trained 5 new starters", Form.DEED, "was a shift lead at Acme and trained 5 new starters"),
    ("taught", Form.DEED, "taught"),
    ("am a nurse", Form.DEED, "am a nurse"),
    ("Head nurse at St. Luke's since 2019", Form.DEED, "have worked as a head nurse at St. Luke's since 2019"),
    ("volunteered as a first aider", Form.DEED, "volunteered as a first aider"),
    ("reduced waste by 30%", Form.DEED, "reduced waste by 30%"),
    ("won the 2019 regional prize for apprentices", Form.DEED, "won the 2019 regional prize for apprentices"),
    ("Erfahrung mit SAP und Excel", Form.OPAQUE, "Erfahrung mit SAP und Excel"),
]  # fmt: skip


@pytest.mark.parametrize(("note", "form", "text"), NOTES)
def test_evidence_fits_the_frame_of_its_form(note: str, form: Form, text: str) -> None:
    assert deed(note) == Phrase(form, text)
