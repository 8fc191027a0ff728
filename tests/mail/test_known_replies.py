"""The replies that the program has learnt from."""

from collections import Counter

from afterword.core.inbound.likeness import LONGEST
from afterword.core.model.happening import Meaning
from afterword.mail.known_replies import known_replies, likeness

NOT_WRITTEN = {Meaning.AUTOMATIC, Meaning.BOUNCE}


def test_there_are_replies_of_every_meaning_that_a_person_writes() -> None:
    counted = Counter(each.meaning for each in known_replies())
    assert set(counted) == set(Meaning) - NOT_WRITTEN
    assert min(counted.values()) >= 5


def test_no_reply_stands_there_twice_and_each_can_be_read_whole() -> None:
    texts = [each.text for each in known_replies()]
    assert len(texts) == len(set(texts))
    assert all(len(each) <= LONGEST for each in texts)


def test_most_of_them_are_known_again() -> None:
    known = tuple(known_replies())
    ranked = [(likeness().ranked(each.text), each.meaning) for each in known]
    right = [found[0].meaning is meaning for found, meaning in ranked if found]
    assert sum(right) / len(right) > 0.95
