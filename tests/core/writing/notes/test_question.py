"""Open questions."""

import pytest

from afterword.core.writing.notes.phrase import Form, Phrase
from afterword.core.writing.notes.question import question

NOTES = [
    ("Who signs off the monthly schedule?", Form.QUESTION, "Who signs off the monthly schedule"),
    ("do they use SAP?", Form.QUESTION, "Do you use SAP"),
    ("how the team is organised", Form.INDIRECT, "how the team is organised"),
    ("how is the team organised", Form.QUESTION, "How is the team organised"),
    ("whether they use SAP", Form.INDIRECT, "whether you use SAP"),
    ("if they use SAP", Form.INDIRECT, "whether you use SAP"),
    ("they use SAP?", Form.INDIRECT, "whether you use SAP"),
    ("use SAP?", Form.INDIRECT, "whether you use SAP"),
    ("team size?", Form.NOUN, "the team size"),
    ("ask about team size", Form.NOUN, "the team size"),
    ("what about holidays", Form.NOUN, "holidays"),
    ("shift pattern", Form.NOUN, "the shift pattern"),
    ("what the next steps are", Form.INDIRECT, "what the next steps are"),
    ("want to know if they pay overtime", Form.INDIRECT, "whether you pay overtime"),
    ("does she use SAP?", Form.QUESTION, "Do you use SAP"),
    ("Is there a works council?", Form.QUESTION, "Is there a works council"),
    ("is training paid", Form.QUESTION, "Is training paid"),
    ("any training budget?", Form.INDIRECT, "whether there is any training budget"),
    ("possible to work from home?", Form.INDIRECT, "whether it is possible to work from home"),
    ("why SAP?", Form.QUESTION, "Why SAP"),
    ("how big is the team? who leads it?", Form.QUESTION, "How big is the team"),
    ("when start?", Form.OPAQUE, "when start"),
    ("how train new people", Form.QUESTION, "How do you train new people"),
    ("how you train new people?", Form.INDIRECT, "how you train new people"),
    ("can I work from home", Form.QUESTION, "Can I work from home"),
    ("Who maintains the gauges now?", Form.QUESTION, "Who maintains the gauges now"),
    ("Which tools do they use", Form.QUESTION, "Which tools do you use"),
    ("how many people work nights", Form.QUESTION, "How many people work nights"),
    ("overtime paid?", Form.INDIRECT, "whether overtime is paid"),
    ("what is the salary range", Form.QUESTION, "What is the salary range"),
    ("did not ask about the on-call rota", Form.NOUN, "the on-call rota"),
    ("I wonder who decides about holidays", Form.QUESTION, "Who decides about holidays"),
    ("what's the budget?", Form.QUESTION, "What is the budget"),
    ("how often do they deploy?", Form.QUESTION, "How often do you deploy"),
    ("how does your new shift plan work", Form.QUESTION, "How does your new shift plan work"),
    ("would I have a mentor?", Form.QUESTION, "Would I have a mentor"),
    ("Q: when will the new depot open?", Form.QUESTION, "When will the new depot open"),
    ("training", Form.NOUN, "training"),
    ("do night nurses get parking?", Form.QUESTION, "Do night nurses get parking"),
    ("who decides abt overtime", Form.QUESTION, "Who decides about overtime"),
    ("what does the on-call rotation look like?", Form.QUESTION, "What does the on-call rotation look like"),
    ("how do you decide what gets into a sprint", Form.QUESTION, "How do you decide what gets into a sprint"),
    ("is there a budget for conferences?", Form.QUESTION, "Is there a budget for conferences"),
    ("Will I have my own classroom?", Form.QUESTION, "Will I have my own classroom"),
    ("What's the average deal size?", Form.QUESTION, "What is the average deal size"),
    ("base/commission split?", Form.NOUN, "the base/commission split"),
    ("whether the second seat can be in Brussels", Form.INDIRECT, "whether the second seat can be in Brussels"),
    ("is it possible to do part of it from home?", Form.QUESTION, "Is it possible to do part of it from home"),
    ("contract length?", Form.NOUN, "the contract length"),
    ("how much people are in one shift?", Form.QUESTION, "How many people are in one shift"),
    ("When I can start?", Form.INDIRECT, "when I can start"),
    ("It is possible to make overtime?", Form.INDIRECT, "whether it is possible to make overtime"),
    ("start date", Form.NOUN, "the start date"),
    ("uniforms provided?", Form.INDIRECT, "whether uniforms are provided"),
    ("How is success measured?", Form.QUESTION, "How is success measured"),
    ("how success is measured", Form.INDIRECT, "how success is measured"),
    ("what would my first project be", Form.QUESTION, "What would my first project be"),
    ("who would I report to?", Form.QUESTION, "Who would I report to"),
    ("Is the role new or a replacement?", Form.QUESTION, "Is the role new or a replacement"),
    ("why is the role open", Form.QUESTION, "Why is the role open"),
    ("team size & structure?", Form.NOUN, "the team size and structure"),
    ("when can I expect an answer", Form.QUESTION, "When can I expect an answer"),
    ("whether there's a probation period", Form.INDIRECT, "whether there's a probation period"),
    ("probation period?", Form.NOUN, "the probation period"),
    ("is there any travel?", Form.QUESTION, "Is there any travel"),
    ("travel involved?", Form.INDIRECT, "whether travel is involved"),
    ("can they sponsor a visa", Form.QUESTION, "Can you sponsor a visa"),
    ("visa sponsoring?", Form.NOUN, "visa sponsoring"),
    ("what does he like about working there", Form.QUESTION, "What do you like about working there"),
    ("What do you like most about working here?", Form.QUESTION, "What do you like most about working here"),
    ("do people eat lunch together", Form.QUESTION, "Do people eat lunch together"),
    ("should I bring my own laptop", Form.QUESTION, "Should I bring my own laptop"),
    ("What's the dress code", Form.QUESTION, "What is the dress code"),
    ("where are the servers", Form.QUESTION, "Where are the servers"),
    ("where do new hires sit", Form.QUESTION, "Where do new hires sit"),
    ("which team would i join", Form.QUESTION, "Which team would I join"),
    ("Are the shifts fixed or rotating?", Form.QUESTION, "Are the shifts fixed or rotating"),
    ("are there plans to open a second site?", Form.QUESTION, "Are there plans to open a second site"),
    ("whats the plan for the Leeds site", Form.QUESTION, "What is the plan for the Leeds site"),
    ("if the Leeds site closes", Form.INDIRECT, "whether the Leeds site closes"),
    ("does the Leeds site close?", Form.QUESTION, "Does the Leeds site close"),
    ("how does the bonus work", Form.QUESTION, "How does the bonus work"),
    ("how is the bonus calculated", Form.QUESTION, "How is the bonus calculated"),
    ("bonus", Form.NOUN, "the bonus"),
    ("more about the bonus", Form.NOUN, "the bonus"),
    ("who orders the flour?", Form.QUESTION, "Who orders the flour"),
    ("Sunday pay?", Form.NOUN, "Sunday pay"),
    ("will the second shop have its own oven", Form.QUESTION, "Will the second shop have its own oven"),
]  # fmt: skip


@pytest.mark.parametrize(("note", "form", "text"), NOTES)
def test_an_open_question_fits_the_frame_of_its_form(note: str, form: Form, text: str) -> None:
    assert question(note) == Phrase(form, text)


NAMED = [
    ("what does Dana think of remote work?", "Dana Whitfield", Form.QUESTION, "What do you think of remote work"),
    ("is Dana my boss?", "Dana Whitfield", Form.QUESTION, "Are you my boss"),
    ("does Mark still code?", "Mark Osei", Form.QUESTION, "Do you still code"),
    ('what did Mark mean by "light touch"?', "Mark Osei", Form.QUESTION, 'What did you mean by "light touch"'),
]  # fmt: skip


@pytest.mark.parametrize(("note", "name", "form", "text"), NAMED)
def test_the_recipient_is_you_in_an_open_question(
    note: str, name: str, form: Form, text: str
) -> None:
    assert question(note, name=name) == Phrase(form, text)
