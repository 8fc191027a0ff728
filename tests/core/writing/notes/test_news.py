"""New facts about the candidate."""

import pytest

from afterword.core.writing.notes.news import news
from afterword.core.writing.notes.phrase import Form, Phrase

NOTES = [
    ("passed the exam", Form.SENTENCE, "I passed the exam"),
    ("I passed the exam for crane supervisors", Form.SENTENCE, "I passed the exam for crane supervisors"),
    ("Passed exam for crane supervisors last week", Form.SENTENCE, "I passed the exam for crane supervisors last week"),
    ("have been certified", Form.SENTENCE, "I have been certified"),
    ("just finished my thesis", Form.SENTENCE, "I just finished my thesis"),
    ("got certified in first aid", Form.SENTENCE, "I got certified in first aid"),
    ("now certified in first aid", Form.SENTENCE, "I am now certified in first aid"),
    ("certified in first aid since May", Form.SENTENCE, "I have been certified in first aid since May"),
    ("a new certificate in first aid", Form.NOUN, "a new certificate in first aid"),
    ("new certificate in first aid", Form.NOUN, "a new certificate in first aid"),
    ("moving to Ghent in March", Form.SENTENCE, "I am moving to Ghent in March"),
    ("will move to Ghent", Form.SENTENCE, "I will move to Ghent"),
    ("can start on 1 March", Form.SENTENCE, "I can start on 1 March"),
    ("available from 1 March", Form.SENTENCE, "I am available from 1 March"),
    ("my thesis was accepted", Form.SENTENCE, "my thesis was accepted"),
    ("thesis accepted", Form.SENTENCE, "my thesis was accepted"),
    ("i got my forklift license!!", Form.SENTENCE, "I got my forklift license"),
    ("finished degree", Form.SENTENCE, "I finished my degree"),
    ("I now live in Ghent. I can start earlier.", Form.SENTENCE, "I now live in Ghent. I can start earlier"),
    ("started a course in Dutch", Form.SENTENCE, "I started a course in Dutch"),
    ("won a prize", Form.SENTENCE, "I won a prize"),
    ("Dutch B2 exam passed", Form.SENTENCE, "I passed the Dutch B2 exam"),
    ("was promoted to shift lead", Form.SENTENCE, "I was promoted to shift lead"),
    ("promoted to shift lead", Form.SENTENCE, "I was promoted to shift lead"),
    ("have another offer", Form.SENTENCE, "I have another offer"),
    ("written a paper about SAP", Form.SENTENCE, "I have written a paper about SAP"),
    ("My notice period is shorter now: one month", Form.SENTENCE, "my notice period is shorter now: one month"),
    ("the paper is out", Form.SENTENCE, "the paper is out"),
    ("learning Dutch", Form.SENTENCE, "I am learning Dutch"),
    ("got the reach truck licence last week", Form.SENTENCE, "I got the reach truck licence last week"),
    ("released v2 of my parser on Friday", Form.SENTENCE, "I released v2 of my parser on Friday"),
    ("handed in my thesis", Form.SENTENCE, "I handed in my thesis"),
    ("got a 1.3 in my thesis", Form.SENTENCE, "I got a 1.3 in my thesis"),
    ("passed HACCP refresher", Form.SENTENCE, "I passed the HACCP refresher"),
    ("ACCA renewed", Form.SENTENCE, "I renewed ACCA"),
    ("passed my driving test", Form.SENTENCE, "I passed my driving test"),
    ("now have a driving licence", Form.SENTENCE, "I have a driving licence"),
    ("driving licence since Monday", Form.SENTENCE, "I have had a driving licence since Monday"),
    ("finished the AWS course with 92%", Form.SENTENCE, "I finished the AWS course with 92%"),
    ("AWS certified since last week", Form.SENTENCE, "I have been AWS certified since last week"),
    ("AWS certification done", Form.SENTENCE, "I finished the AWS certification"),
    ("got a second interview elsewhere", Form.SENTENCE, "I got a second interview elsewhere"),
    ("another company made me an offer", Form.SENTENCE, "another company made me an offer"),
    ("moved to Leeds on 1 May", Form.SENTENCE, "I moved to Leeds on 1 May"),
    ("new address in Leeds", Form.NOUN, "a new address in Leeds"),
    ("my notice period is 4 weeks, not 8", Form.SENTENCE, "my notice period is 4 weeks, not 8"),
    ("can start earlier", Form.SENTENCE, "I can start earlier"),
    ("free from 1 May", Form.SENTENCE, "I am free from 1 May"),
    ("start of May would work", Form.SENTENCE, "start of May would work"),
    ("my contract ends in April", Form.SENTENCE, "my contract ends in April"),
    ("contract ends in April", Form.SENTENCE, "the contract ends in April"),
    ("visa granted", Form.SENTENCE, "my visa was granted"),
    ("got my visa", Form.SENTENCE, "I got my visa"),
    ("published a paper on queues", Form.SENTENCE, "I published a paper on queues"),
    ("paper on queues published", Form.SENTENCE, "the paper on queues was published"),
    ("our project won a prize", Form.SENTENCE, "our project won a prize"),
    ("team won a prize", Form.SENTENCE, "the team won a prize"),
    ("became team lead", Form.SENTENCE, "I became team lead"),
    ("Finished my degree (2:1)", Form.SENTENCE, "I finished my degree (2:1)"),
    ("degree finished", Form.SENTENCE, "I finished my degree"),
]  # fmt: skip


@pytest.mark.parametrize(("note", "form", "text"), NOTES)
def test_news_fits_the_frame_of_its_form(note: str, form: Form, text: str) -> None:
    assert news(note) == Phrase(form, text)
