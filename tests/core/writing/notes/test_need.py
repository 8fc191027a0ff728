"""Requirements of the role."""

import pytest

from afterword.core.writing.notes.need import need
from afterword.core.writing.notes.phrase import Form, Phrase

NOTES = [
    ("planning night crews", Form.GERUND, "planning night crews"),
    ("fluent Dutch", Form.NOUN, "fluent Dutch"),
    ("experience with works councils", Form.NOUN, "experience with works councils"),
    ("must be able to plan crews", Form.GERUND, "planning crews"),
    ("ability to plan crews", Form.GERUND, "planning crews"),
    ("someone who can plan crews", Form.GERUND, "planning crews"),
    ("plan night crews", Form.GERUND, "planning night crews"),
    ("shift planning", Form.NOUN, "shift planning"),
    ("driving licence", Form.NOUN, "a driving licence"),
    ("Degree in chemistry", Form.NOUN, "a degree in chemistry"),
    ("must speak Dutch", Form.GERUND, "speaking Dutch"),
    ("5+ years of experience", Form.NOUN, "5+ years of experience"),
    ("min. 3 years in retail", Form.NOUN, "at least 3 years in retail"),
    ("team player", Form.NOUN, "a team player"),
    ("strong communicator", Form.NOUN, "a strong communicator"),
    ("works well under pressure", Form.GERUND, "working well under pressure"),
    ("able to work nights", Form.GERUND, "working nights"),
    ("familiar with Kubernetes", Form.NOUN, "familiarity with Kubernetes"),
    ("fluent in Dutch", Form.NOUN, "fluency in Dutch"),
    ("willing to travel", Form.NOUN, "willingness to travel"),
    ("good with people", Form.GERUND, "being good with people"),
    ("knows SAP", Form.GERUND, "knowing SAP"),
    ("flexible", Form.OPAQUE, "flexible"),
    ("Excel", Form.NOUN, "Excel"),
    ("forklift license required", Form.NOUN, "a forklift license"),
    ("looking for someone with SAP experience", Form.NOUN, "SAP experience"),
    ("they need someone to run the night shift", Form.GERUND, "running the night shift"),
    ("weekly planning with short shelf lives", Form.NOUN, "weekly planning with short shelf lives"),
    ("planning possessions of track", Form.GERUND, "planning possessions of track"),
    ("building dashboards that dispatchers use", Form.GERUND, "building dashboards that dispatchers use"),
    ("writing SQL against large tables", Form.GERUND, "writing SQL against large tables"),
    ("manage budgets", Form.GERUND, "managing budgets"),
    ("managing a team", Form.GERUND, "managing a team"),
    ("Must have: Python, SQL", Form.NOUN, "Python and SQL"),
    ("comfortable w/ night work", Form.NOUN, "confidence with night work"),
    ("lead a team of 12", Form.GERUND, "leading a team of 12"),
    ("leadership", Form.NOUN, "leadership"),
    ("proven ability to lead", Form.GERUND, "leading"),
    ("project management", Form.NOUN, "project management"),
    ("stock control", Form.NOUN, "stock control"),
    ("customer service skills", Form.NOUN, "customer service skills"),
    ("SQL", Form.NOUN, "SQL"),
    ("to be organised", Form.GERUND, "being organised"),
    ("people skills", Form.NOUN, "people skills"),
    ("work permit", Form.NOUN, "a work permit"),
    ("keeping their stock right", Form.GERUND, "keeping your stock right"),
]  # fmt: skip


@pytest.mark.parametrize(("note", "form", "text"), NOTES)
def test_a_requirement_fits_the_frame_of_its_form(note: str, form: Form, text: str) -> None:
    assert need(note) == Phrase(form, text)
