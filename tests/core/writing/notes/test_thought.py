"""What the candidate thinks of a topic."""

import pytest

from afterword.core.writing.notes.phrase import Form, Phrase
from afterword.core.writing.notes.thought import thought

NOTES = [
    ("Writing the open orders down first would save the first hour.", Form.SENTENCE, "writing the open orders down first would save the first hour"),
    ("Planning the third pick-up around the tank cleaning would keep the evening shift as it is.", Form.SENTENCE, "planning the third pick-up around the tank cleaning would keep the evening shift as it is"),
    ("they should write the open orders down first", Form.SENTENCE, "you should write the open orders down first"),
    ("could use a checklist", Form.SENTENCE, "you could use a checklist"),
    ("a checklist would help", Form.SENTENCE, "a checklist would help"),
    ("checklist would help", Form.SENTENCE, "a checklist would help"),
    ("use a checklist", Form.GERUND, "using a checklist"),
    ("why not use a checklist?", Form.GERUND, "using a checklist"),
    ("what about a checklist?", Form.NOUN, "a checklist"),
    ("could a checklist help?", Form.SENTENCE, "I wonder whether a checklist could help"),
    ("think a checklist would help", Form.SENTENCE, "I think a checklist would help"),
    ("i think their rota could be simpler. I saw the same at Acme.", Form.SENTENCE, "I think your rota could be simpler. I saw the same at Acme"),
    ("would save an hour per shift", Form.SENTENCE, "it would save an hour per shift"),
    ("did the same at my last job", Form.SENTENCE, "I did the same at my last job"),
    ("love how they plan", Form.SENTENCE, "I love how you plan"),
    ("makes sense to me", Form.SENTENCE, "it makes sense to me"),
    ("reminds me of the tank cleaning at Acme", Form.SENTENCE, "it reminds me of the tank cleaning at Acme"),
    ("checklist", Form.NOUN, "a checklist"),
    ("great idea", Form.NOUN, "a great idea"),
    ("very interesting", Form.OPAQUE, "very interesting"),
    ("to start with one ward", Form.INFINITIVE, "to start with one ward"),
    ("maybe a pilot on one ward first", Form.NOUN, "a pilot on one ward first"),
    ("Reserving two freight paths an hour before anything else would end most of the later conflicts. That was my experience in Ghent.", Form.SENTENCE, "reserving two freight paths an hour before anything else would end most of the later conflicts. That was my experience in Ghent"),
    ("should start with one ward", Form.SENTENCE, "you should start with one ward"),
    ("would love to help with that", Form.SENTENCE, "I would love to help with that"),
    ("sounds like our problem at Acme", Form.SENTENCE, "it sounds like our problem at Acme"),
    ("it's the same at my work", Form.SENTENCE, "it's the same at my work"),
    ("a whiteboard for open beds would save everybody 10 min", Form.SENTENCE, "a whiteboard for open beds would save everybody 10 minutes"),
    ("splitting the test suite by module got us from 30 to 8 min", Form.SENTENCE, "splitting the test suite by module got us from 30 to 8 minutes"),
    ("I'd look at the slowest 10 tests first", Form.SENTENCE, "I'd look at the slowest 10 tests first"),
    ("a shorter demo would close the small deals faster", Form.SENTENCE, "a shorter demo would close the small deals faster"),
    ("maybe better training can help with scrap", Form.SENTENCE, "maybe better training can help with scrap"),
    ("a fixed vegetarian day would halve the waste on thursdays", Form.SENTENCE, "a fixed vegetarian day would halve the waste on Thursdays"),
    ("school groups could be spread by booking two weeks ahead. We did it like this in Leeds.", Form.SENTENCE, "school groups could be spread by booking two weeks ahead. We did it like this in Leeds"),
    ("ask the drivers first", Form.GERUND, "asking the drivers first"),
    ("the drivers know which gates jam", Form.SENTENCE, "the drivers know which gates jam"),
    ("they already have the data in SAP, so a report would be enough", Form.SENTENCE, "you already have the data in SAP, so a report would be enough"),
    ("A dashboard isn't needed, a list would do", Form.SENTENCE, "a dashboard isn't needed, a list would do"),
    ("we could test it on one route", Form.SENTENCE, "we could test it on one route"),
    ("test on one route", Form.NOUN, "a test on one route"),
    ("not sure a dashboard helps", Form.OPAQUE, "not sure a dashboard helps"),
    ("isn't the real problem the morning peak?", Form.SENTENCE, "I wonder whether the real problem isn't the morning peak"),
    ("morning peak = real problem", Form.OPAQUE, "morning peak = real problem"),
    ("real problem is the morning peak", Form.SENTENCE, "the real problem is the morning peak"),
    ("agree with her on starting small", Form.SENTENCE, "I agree with you on starting small"),
    ("I agree with her on starting small", Form.SENTENCE, "I agree with you on starting small"),
    ("surprised how few sick days they have", Form.SENTENCE, "I was surprised how few sick days you have"),
    ("was surprised how few sick days they have", Form.SENTENCE, "I was surprised how few sick days you have"),
    ("her point on trust stayed with me", Form.SENTENCE, "your point on trust stayed with me"),
    ("had the same problem at Tesco, we solved it with a shared calendar", Form.OPAQUE, "had the same problem at Tesco, we solved it with a shared calendar"),
    ("At Tesco we solved it with a shared calendar", Form.OPAQUE, "At Tesco we solved it with a shared calendar"),
    ("In my experience, people report more when nobody is blamed.", Form.SENTENCE, "in my experience, people report more when nobody is blamed"),
    ("people report more if nobody is blamed", Form.SENTENCE, "people report more if nobody is blamed"),
    ("reporting goes up if nobody is blamed", Form.SENTENCE, "reporting goes up if nobody is blamed"),
    ("less paper", Form.NOUN, "less paper"),
    ("if the forms were shorter, people would fill them in", Form.SENTENCE, "if the forms were shorter, people would fill them in"),
    ("shorter forms", Form.NOUN, "shorter forms"),
    ("have been thinking about the fryer schedule", Form.SENTENCE, "I have been thinking about the fryer schedule"),
    ("thinking about the fryer schedule", Form.GERUND, "thinking about the fryer schedule"),
    ("two cleaning windows instead of one would keep the queue short", Form.SENTENCE, "two cleaning windows instead of one would keep the queue short"),
    ("selling yesterday's bread at half price from 6pm would cut the waste", Form.SENTENCE, "selling yesterday's bread at half price from 6pm would cut the waste"),
    ("yesterday's bread could go to the food bank", Form.SENTENCE, "yesterday's bread could go to the food bank"),
    ("a smaller last batch", Form.NOUN, "a smaller last batch"),
    ("bake less after 3", Form.GERUND, "baking less after 3"),
    ("she's right about Sundays", Form.SENTENCE, "you are right about Sundays"),
    ("worth asking the station for a second counter", Form.SENTENCE, "it is worth asking the station for a second counter"),
    ("my last shop did the same and it worked", Form.SENTENCE, "my last shop did the same and it worked"),
]  # fmt: skip


@pytest.mark.parametrize(("note", "form", "text"), NOTES)
def test_a_thought_fits_the_frame_of_its_form(note: str, form: Form, text: str) -> None:
    assert thought(note) == Phrase(form, text)


NAMED = [
    ("Dana could ask the drivers first", "Dana Whitfield", Form.SENTENCE, "you could ask the drivers first"),
]  # fmt: skip


@pytest.mark.parametrize(("note", "name", "form", "text"), NAMED)
def test_the_recipient_is_you_in_a_thought(note: str, name: str, form: Form, text: str) -> None:
    assert thought(note, name=name) == Phrase(form, text)
