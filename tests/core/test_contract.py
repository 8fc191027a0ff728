"""The JSON that others rely on."""

import json

from afterword.core.contract import draft_data, inspection_data, instant, plan_data
from afterword.core.model.draft import (
    Composed,
    Draft,
    Finding,
    Fix,
    Inspection,
    Sentence,
    Severity,
)
from afterword.core.model.followup import (
    FollowUp,
    FollowUpState,
    Kind,
    NextStep,
    NotNow,
    Plan,
    Question,
    Reason,
    State,
    Step,
    Versions,
    Window,
)
from afterword.core.writing.written import written
from afterword.testing import at

MORNING = at("Wed 14 Oct 2026 08:00")
NOON = at("Wed 14 Oct 2026 12:00")
LATEST = at("Thu 15 Oct 2026 15:00")
WHY = (Reason("weekday-interview", "Within 24 hours is safe.", ("R009", "T1")),)
ASKED = (Question("topic-lee", "What did Lee talk about?", "The letter rests on it."),)
PLAN = Plan(
    application="acme",
    now=MORNING,
    state=State.ACTIVE,
    next_step=NextStep(Step.SEND, "Write the thank-you.", "thank-you-dana", MORNING, LATEST),
    follow_ups=(
        FollowUp(
            id="thank-you-dana",
            kind=Kind.THANK_YOU,
            to="Dana",
            channel="email",
            window=Window(MORNING, MORNING, NOON, LATEST),
            reasons=WHY,
            changes_if=("she replies",),
            state=FollowUpState.DUE,
        ),
    ),
    not_now=(NotNow("close", None, WHY),),
    questions=ASKED,
    versions=Versions("2026f", "0.109", "default 1"),
)


def test_a_plan_has_the_keys_others_rely_on() -> None:
    assert json.loads(json.dumps(plan_data(PLAN))) == {
        "application": "acme",
        "now": "2026-10-14T08:00:00-04:00",
        "state": "active",
        "next_step": {
            "do": "send",
            "says": "Write the thank-you.",
            "follow_up": "thank-you-dana",
            "from": "2026-10-14T08:00:00-04:00",
            "by": "2026-10-15T15:00:00-04:00",
        },
        "follow_ups": [
            {
                "id": "thank-you-dana",
                "kind": "thank_you",
                "to": "Dana",
                "channel": "email",
                "earliest": "2026-10-14T08:00:00-04:00",
                "recommended_from": "2026-10-14T08:00:00-04:00",
                "recommended_to": "2026-10-14T12:00:00-04:00",
                "latest": "2026-10-15T15:00:00-04:00",
                "reasons": [
                    {
                        "rule": "weekday-interview",
                        "because": "Within 24 hours is safe.",
                        "sources": ["R009", "T1"],
                    }
                ],
                "changes_if": ["she replies"],
                "state": "due",
                "includes": [],
                "alarms": [],
            }
        ],
        "not_now": [
            {
                "kind": "close",
                "until": None,
                "reasons": [
                    {
                        "rule": "weekday-interview",
                        "because": "Within 24 hours is safe.",
                        "sources": ["R009", "T1"],
                    }
                ],
                "follow_up": None,
            }
        ],
        "questions": [
            {
                "id": "topic-lee",
                "asks": "What did Lee talk about?",
                "why": "The letter rests on it.",
                "choices": [],
            }
        ],
        "stop": None,
        "interest": [],
        "versions": {"tzdata": "2026f", "holidays": "0.109", "playbook": "default 1"},
    }


def test_a_follow_up_is_found_by_its_id() -> None:
    assert PLAN.find("thank-you-dana") is PLAN.follow_ups[0]
    assert PLAN.find("reminder") is None


def test_a_draft_shows_which_facts_each_sentence_rests_on() -> None:
    draft = Draft(
        follow_up="thank-you-dana",
        kind=Kind.THANK_YOU,
        to="Dana",
        subject="Thank you",
        body="Thanks.",
    )
    composed = Composed(draft, (Sentence("Thanks.", ("company",)),), ASKED, {"company": "Acme"})
    assert draft_data(composed) == {
        "to": "Dana",
        "kind": "thank_you",
        "channel": "email",
        "subject": "Thank you",
        "body": "Thanks.",
        "sentences": [{"text": "Thanks.", "facts": ["company"]}],
        "notes": {"company": "Acme"},
        "missing": [
            {
                "id": "topic-lee",
                "asks": "What did Lee talk about?",
                "why": "The letter rests on it.",
                "choices": [],
            }
        ],
        "by": "composer",
        "note": "",
        "kept": None,
    }


def test_an_error_keeps_a_draft_from_being_ready_and_a_warning_does_not() -> None:
    def finding(severity: Severity) -> Finding:
        fix = (Fix(0, 4, "Dana", safe=True),)
        return Finding("wrong-name", "grounding", severity, 0, 4, "says", "mend", fix, ("P93",))

    assert Inspection((finding(Severity.WARNING), finding(Severity.INFO))).ready
    inspection = Inspection((finding(Severity.ERROR),), ("too-similar",))
    letter = written("To: Dana\n\nDana")
    assert inspection_data(inspection, letter, ready=inspection.ready) == {
        "ready": False,
        "findings": [
            {
                "check": "wrong-name",
                "family": "grounding",
                "severity": "error",
                "start": 0,
                "end": 4,
                "line": 3,
                "column": 1,
                "end_line": 3,
                "end_column": 5,
                "says": "says",
                "mend": "mend",
                "fixes": [{"start": 0, "end": 4, "text": "Dana", "safe": True}],
                "sources": ["P93"],
            }
        ],
        "skipped": ["too-similar"],
        "proofread_by": "",
    }


def test_no_moment_is_null() -> None:
    assert instant(None) is None
