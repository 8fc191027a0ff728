"""Letters made of facts."""

from dataclasses import replace
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword import wiring
from afterword.actions.draft import draft, inspect
from afterword.core.errors import NoOutline, UnknownContact
from afterword.core.model.application import Application
from afterword.core.model.candidate import Spelling, Style
from afterword.core.model.draft import Composed
from afterword.core.model.followup import Kind
from afterword.core.model.interview import Interviewer, Topic
from afterword.core.writing.composer import default_composer
from afterword.core.writing.facts import gather
from afterword.core.writing.notes.topic import topic
from afterword.core.writing.words import body, body_paragraphs, containment, words
from afterword.storage.case_file import read
from afterword.testing import at
from tests.core.checks.cases import NOW, facts, record

KINDS = ["thank_you", "status_check", "reminder", "offer_update"]


def compose(
    kind: str = "thank_you", to: str = "Dana Whitfield", about: Application | None = None
) -> Composed:
    wanted = facts(kind, to=to) if about is None else gather(about, kind=Kind(kind), to=to, now=NOW)
    return default_composer().compose(wanted, follow_up="f")


def with_topic(about: str, thought: str = "") -> Application:
    case = record()
    talk = Interviewer(name="Dana Whitfield", topics=(Topic(about=about, thought=thought),))
    return replace(case, interviews=(replace(case.interviews[0], interviewers=(talk,)),))


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_is_ready_brief_and_addressed(kind: str) -> None:
    composed = compose(kind)
    inspection = inspect(wiring.craft(), record(), composed.draft, now=NOW)
    assert inspection.findings == ()
    assert composed.draft.body.startswith("Dear Ms Whitfield,\n\n")
    assert composed.draft.body.endswith("Best regards,\nAlex Morgan\n")
    assert len(body_paragraphs(composed.draft.body)) <= 3
    assert "Alex Morgan" in composed.draft.subject
    assert "Shift Lead" in composed.draft.subject


def test_thanks_are_fused_with_what_was_said() -> None:
    first = compose().sentences[0]
    assert "how the night shift hands over to the day shift" in first.text
    assert "topic-dana-whitfield-1" in first.facts


def test_the_same_facts_give_the_same_letter() -> None:
    assert compose() == compose()


def test_a_missing_topic_is_asked_for_and_never_invented() -> None:
    case = record()
    silent = replace(case.interviews[0], interviewers=(Interviewer(name="Dana Whitfield"),))
    composed = compose(about=replace(case, interviews=(silent,)))
    assert "topic-dana-whitfield" in {each.id for each in composed.missing}
    assert not inspect(
        wiring.craft(), replace(case, interviews=(silent,)), composed.draft, now=NOW
    ).ready


def test_every_fact_named_beside_a_sentence_is_listed_with_what_it_says() -> None:
    known = {fact.id: fact.text for fact in facts().listed}
    composed = compose()
    named = {id for sentence in composed.sentences for id in sentence.facts}
    assert named == set(composed.notes)
    assert {id: known[id] for id in named} == composed.notes


def test_next_steps_are_asked_only_when_no_date_is_known() -> None:
    asked = default_composer().compose(facts(), follow_up="f").draft.body
    known = default_composer().compose(facts(deadline="Fri 23 Oct 2026"), follow_up="f").draft.body
    assert "next steps" in asked
    assert "next steps" not in known


def test_another_offer_is_told_without_its_company_and_with_the_own_date() -> None:
    text = compose("offer_update").draft.body
    assert "October 23" in text


def test_every_kind_that_a_channel_carries_can_be_composed() -> None:
    cells = {(each.kind, each.channel) for each in default_composer().outlines}
    carried = {
        (kind, name)
        for name, channel in wiring.channels().items()
        for kind in channel.traits.carries
    }
    assert cells == carried


def test_another_version_says_it_otherwise_and_the_same_one_the_same() -> None:
    versions = [
        default_composer().compose(facts(), follow_up="f", version=n).draft.body for n in range(3)
    ]
    assert len(set(versions)) == 3
    assert containment(body(versions[1]), body(versions[0])) < 0.5
    assert versions == [
        default_composer().compose(facts(), follow_up="f", version=n).draft.body for n in range(3)
    ]


def test_a_panel_gets_letters_that_differ() -> None:
    case = record()
    planned = wiring.planner().plan(case, now=NOW)
    ids = [each.id for each in planned.follow_ups if each.kind is Kind.THANK_YOU]
    letters = [draft(wiring.craft(), case, each, now=NOW).draft for each in ids]
    assert len(letters) == 2
    shared = containment(body(letters[0].body), body(letters[1].body))
    assert shared < 0.25
    for letter in letters:
        assert inspect(wiring.craft(), case, letter, now=NOW).findings == ()


def test_what_does_not_go_by_a_channel_says_so() -> None:
    with pytest.raises(NoOutline, match="a materials does not go by handwritten"):
        default_composer().compose(facts("materials"), follow_up="f", channel="handwritten")
    with pytest.raises(UnknownContact):
        facts(to="Nobody")


def test_a_panel_of_four_gets_four_letters_with_hardly_a_run_of_words_in_common() -> None:
    case = read(Path("examples/panel.yaml"))
    now = at("Wed 14 Oct 2026 09:00", "America/Chicago")
    planned = wiring.planner().plan(case, now=now).follow_ups
    letters = [draft(wiring.craft(), case, each.id, now=now).draft for each in planned[:4]]
    assert [each.kind for each in letters] == [Kind.THANK_YOU] * 4
    for one, other in permutations(letters, 2):
        assert containment(body(one.body), body(other.body)) < 0.05
    for letter in letters:
        assert inspect(wiring.craft(), case, letter, now=now).ready
        talk = next(i for i in case.interviews[0].interviewers if i.name == letter.to)
        assert topic(talk.topics[0].about).text in letter.body


NOTE = st.sampled_from(
    [
        "how you plan",
        "the new ERP",
        "They are growing",
        "moving to a new site",
        "swaps",
        "Why it is slow.",
        "our depot",
    ]
)


@given(NOTE, NOTE, st.sampled_from(KINDS))
def test_letters_of_any_notes_hold_no_error(about: str, thought: str, kind: str) -> None:
    case = with_topic(about, thought)
    composed = compose(kind, about=case)
    assert inspect(wiring.craft(), case, composed.draft, now=NOW).ready
    assert len(words(composed.draft.body)) < 200


def test_dates_follow_the_spelling_and_words_the_way_of_meeting() -> None:
    case = record()
    british = replace(
        case,
        candidate=replace(
            case.candidate, phone="+44 20 7946 0000", style=Style(spelling=Spelling.BRITISH)
        ),
    )
    assert "13 October" in compose("status_check", about=british).draft.body
    assert "October 13" in compose("status_check").draft.body
    abroad = replace(case, country="GB", region="")
    assert "13 October" in compose("status_check", about=abroad).draft.body
    assert compose(about=british).draft.body.endswith("Alex Morgan\n+44 20 7946 0000\n")
    assert "meeting me" not in compose("status_check").draft.body
