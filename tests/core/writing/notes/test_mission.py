"""What the company is for."""

import pytest

from afterword.core.writing.notes.mission import mission
from afterword.core.writing.notes.phrase import Form, Phrase

NOTES = [
    ("keeping small farms in business", Form.GERUND, "keeping small farms in business"),
    ("bring medicine to rural clinics", Form.INFINITIVE, "to bring medicine to rural clinics"),
    ("to bring medicine to rural clinics", Form.INFINITIVE, "to bring medicine to rural clinics"),
    ("they bring medicine to rural clinics", Form.SENTENCE, "you bring medicine to rural clinics"),
    ("We bring medicine to rural clinics.", Form.SENTENCE, "you bring medicine to rural clinics"),
    ("brings medicine to rural clinics", Form.SENTENCE, "you bring medicine to rural clinics"),
    ("bringing loans to towns without a museum", Form.GERUND, "bringing loans to towns without a museum"),
    ("their mission is to bring medicine to rural clinics", Form.INFINITIVE, "to bring medicine to rural clinics"),
    ("Our mission: to make trains run on time", Form.INFINITIVE, "to make trains run on time"),
    ("shorter waiting times for trucks at the port gates", Form.NOUN, "shorter waiting times for trucks at the port gates"),
    ("clean water for small towns", Form.NOUN, "clean water for small towns"),
    ("Move fast. Break things.", Form.OPAQUE, "Move fast. Break things"),
    ("Think different!", Form.OPAQUE, "Think different"),
    ("leader in cold chains", Form.SENTENCE, "you are a leader in cold chains"),
    ("the leading provider of school meals in Flanders", Form.SENTENCE, "you are the leading provider of school meals in Flanders"),
    ("company that makes wheelchairs", Form.SENTENCE, "you make wheelchairs"),
    ("a platform for small farms", Form.NOUN, "a platform for small farms"),
    ("Acme brings medicine to rural clinics", Form.SENTENCE, "Acme brings medicine to rural clinics"),
    ("help farmers sell direct", Form.INFINITIVE, "to help farmers sell direct"),
    ("rail freight", Form.NOUN, "rail freight"),
    ("public transport", Form.NOUN, "public transport"),
    ("making software for dentists", Form.GERUND, "making software for dentists"),
    ("giving night nurses schedules they can live with", Form.GERUND, "giving night nurses schedules they can live with"),
    ("sustainability", Form.NOUN, "sustainability"),
    ("Getting food across the Channel without losing a degree", Form.GERUND, "getting food across the Channel without losing a degree"),
    ("helping SMEs get paid faster", Form.GERUND, "helping SMEs get paid faster"),
    ("Making B2B payments boring", Form.GERUND, "making B2B payments boring"),
    ("We are on a mission to fix invoices", Form.SENTENCE, "you are on a mission to fix invoices"),
    ("to keep the story of the river alive", Form.INFINITIVE, "to keep the story of the river alive"),
    ("telling the river's story to people who live on it", Form.GERUND, "telling the river's story to people who live on it"),
    ("art for all", Form.NOUN, "art for all"),
    ("better sleep for babies", Form.NOUN, "better sleep for babies"),
    ("we build tools that help teachers mark faster", Form.SENTENCE, "you build tools that help teachers mark faster"),
    ("Building tools that help teachers mark faster", Form.GERUND, "building tools that help teachers mark faster"),
    ("tools for teachers", Form.NOUN, "tools for teachers"),
    ("tool for teachers", Form.NOUN, "a tool for teachers"),
    ("Empower every person on the planet", Form.INFINITIVE, "to empower every person on the planet"),
    ("empowering people to vote", Form.GERUND, "empowering people to vote"),
    ("democratise finance", Form.INFINITIVE, "to democratise finance"),
    ("zero waste by 2030", Form.NOUN, "zero waste by 2030"),
    ("to get to zero waste by 2030", Form.INFINITIVE, "to get to zero waste by 2030"),
    ("a world without hunger", Form.NOUN, "a world without hunger"),
    ("The world's best coffee", Form.NOUN, "the world's best coffee"),
    ("coffee, cake and books", Form.NOUN, "coffee, cake and books"),
    ("family-run bakery since 1920", Form.SENTENCE, "you have been a family-run bakery since 1920"),
    ("a family-run bakery since 1920", Form.SENTENCE, "you have been a family-run bakery since 1920"),
    ("non-profit for stray dogs", Form.SENTENCE, "you are non-profit for stray dogs"),
    ("want to end malaria", Form.INFINITIVE, "to end malaria"),
    ("ending malaria", Form.GERUND, "ending malaria"),
    ("end malaria", Form.INFINITIVE, "to end malaria"),
    ("public library for everyone", Form.SENTENCE, "you are a public library for everyone"),
    ("Customers come first", Form.SENTENCE, "customers come first"),
    ("good bread for everyone in town", Form.NOUN, "good bread for everyone in town"),
    ("bake bread like grandmother did", Form.INFINITIVE, "to bake bread like grandmother did"),
]  # fmt: skip


@pytest.mark.parametrize(("note", "form", "text"), NOTES)
def test_a_mission_fits_the_frame_of_its_form(note: str, form: Form, text: str) -> None:
    assert mission(note) == Phrase(form, text)
