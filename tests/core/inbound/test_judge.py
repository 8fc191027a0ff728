"""The judge follows its two laws, whatever the order of the classifiers."""

from collections.abc import Iterator
from random import Random

import pytest

from afterword.calendars.regions import regions
from afterword.core.inbound.classifier import Reply, ReplyClassifier
from afterword.core.inbound.judge import Judge
from afterword.core.inbound.judgement import Class, Evidence, Judgement, Strength
from afterword.core.inbound.received import Received
from afterword.core.model.happening import Meaning
from afterword.testing import at, on

CERTAIN, LIKELY, POSSIBLE = Strength.CERTAIN, Strength.LIKELY, Strength.POSSIBLE
MAIL = Reply(Received(), "Words.")
US = regions("US")


def saying(*said: tuple[Class | Meaning, Strength]) -> Judge:
    def rule(says: Class | Meaning, strength: Strength, n: int) -> ReplyClassifier:
        def look(_: Reply) -> Iterator[Evidence]:
            yield Evidence(says, strength, f"quote {n}")

        return ReplyClassifier(f"rule_{n}", look)

    return Judge(tuple(rule(*each, n) for n, each in enumerate(said)))


def judged(*said: tuple[Class | Meaning, Strength]) -> Judgement:
    return saying(*said).judge(MAIL, calendar=US)


def test_a_mail_of_which_nothing_is_known_is_a_persons_and_unclear() -> None:
    found = judged()
    assert (found.class_, found.meaning) == (Class.HUMAN, Meaning.UNCLEAR)
    assert found.strength is POSSIBLE


@pytest.mark.parametrize(
    ("said", "class_"),
    [
        ([(Class.AUTO_REPLY, CERTAIN), (Class.BOUNCE, LIKELY)], Class.BOUNCE),
        ([(Class.AUTO_REPLY, CERTAIN), (Class.BOUNCE, POSSIBLE)], Class.AUTO_REPLY),
        ([(Class.BOUNCE, CERTAIN), (Class.FEEDBACK, CERTAIN)], Class.FEEDBACK),
        ([(Class.BOUNCE, LIKELY), (Class.OTHER, CERTAIN)], Class.OTHER),
        ([(Class.BULK, POSSIBLE), (Class.HUMAN, POSSIBLE)], Class.HUMAN),
        ([(Class.BULK, POSSIBLE)], Class.BULK),
        ([(Class.BULK, LIKELY), (Class.HUMAN, POSSIBLE)], Class.BULK),
        ([(Class.AUTO_REPLY, CERTAIN), (Meaning.REJECTION, CERTAIN)], Class.HUMAN),
        ([(Class.AUTO_REPLY, CERTAIN), (Meaning.REJECTION, LIKELY)], Class.AUTO_REPLY),
        ([(Class.AUTO_REPLY, LIKELY), (Meaning.REJECTION, LIKELY)], Class.HUMAN),
        ([(Class.BULK, LIKELY), (Meaning.REDIRECT, CERTAIN)], Class.HUMAN),
        ([(Class.AUTO_REPLY, LIKELY), (Meaning.REDIRECT, CERTAIN)], Class.AUTO_REPLY),
        ([(Class.BULK, LIKELY), (Meaning.REDIRECT, LIKELY)], Class.BULK),
        ([(Class.BULK, POSSIBLE), (Meaning.THANKS, CERTAIN)], Class.BULK),
        ([(Class.AUTO_REPLY, LIKELY), (Class.BULK, LIKELY)], Class.AUTO_REPLY),
    ],
)
def test_the_law_of_classes(said: list[tuple[Class | Meaning, Strength]], class_: Class) -> None:
    assert judged(*said).class_ is class_


def test_what_a_person_means_is_weighed_and_carries_no_further_than_the_class() -> None:
    assert judged((Meaning.ON_HOLD, CERTAIN)).strength is CERTAIN
    found = judged((Class.BULK, POSSIBLE), (Class.HUMAN, POSSIBLE), (Meaning.REDIRECT, CERTAIN))
    assert (found.class_, found.meaning, found.strength) == (Class.HUMAN, Meaning.REDIRECT, LIKELY)


def test_no_machine_means_anything() -> None:
    found = judged((Class.AUTO_REPLY, CERTAIN), (Meaning.THANKS, CERTAIN))
    assert found.meaning is None
    assert [each.says for each in found.evidence] == [Class.AUTO_REPLY]


@pytest.mark.parametrize("meaning", [Meaning.STILL_DECIDING, Meaning.REJECTION])
def test_a_persons_mail_tells_when_they_will_be_back(meaning: Meaning) -> None:
    mail = Received(date=at("Wed 14 Oct 2026 23:30", "Europe/Berlin"))
    told = Reply(mail, "We will let you know by Friday.")
    found = saying((meaning, CERTAIN)).judge(told, calendar=US).promised
    assert found
    assert (found.start, found.end) == (on("Wed 14 Oct 2026"), on("Fri 16 Oct 2026"))


def test_evidence_names_its_classifier_the_strongest_first() -> None:
    found = judged((Class.BOUNCE, LIKELY), (Class.BOUNCE, CERTAIN), (Class.BULK, CERTAIN))
    assert [(each.classifier, each.quote) for each in found.evidence] == [
        ("rule-1", "quote 1"), ("rule-0", "quote 0"),
    ]  # fmt: skip


def test_the_order_of_classifiers_never_matters() -> None:
    chance = Random(5)
    every = [
        *Class,
        *(m for m in Meaning if m not in {Meaning.AUTOMATIC, Meaning.BOUNCE, Meaning.UNCLEAR}),
    ]
    for _ in range(300):
        said = [(chance.choice(every), chance.choice(list(Strength))) for _ in range(6)]
        judge = saying(*said)
        first = judge.judge(MAIL, calendar=US)
        for _ in range(4):
            shuffled = list(judge.rules)
            chance.shuffle(shuffled)
            assert Judge(tuple(shuffled)).judge(MAIL, calendar=US) == first
