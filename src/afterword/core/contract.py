"""The JSON that others rely on, as docs/reference/json.md describes it."""

from datetime import datetime

from afterword.core.model.draft import Composed, Inspection
from afterword.core.model.followup import FollowUp, Plan, Question, Reason

Plain = dict[str, object]


def plan_data(plan: Plan) -> Plain:
    """Give a plan as plain data."""
    step = plan.next_step
    return {
        "application": plan.application,
        "now": instant(plan.now),
        "state": plan.state.value,
        "next_step": {
            "do": step.do.value,
            "says": step.says,
            "follow_up": step.follow_up,
            "from": instant(step.from_),
            "by": instant(step.by),
        },
        "follow_ups": [_follow_up(each) for each in plan.follow_ups],
        "not_now": [
            {"kind": each.kind, "until": instant(each.until), "reasons": _reasons(each.reasons)}
            for each in plan.not_now
        ],
        "questions": _questions(plan.questions),
        "versions": {
            "tzdata": plan.versions.tzdata,
            "holidays": plan.versions.holidays,
            "playbook": plan.versions.playbook,
        },
    }


def _follow_up(each: FollowUp) -> Plain:
    window = each.window
    return {
        "id": each.id,
        "kind": each.kind.value,
        "to": each.to,
        "channel": each.channel,
        "earliest": instant(window.earliest),
        "recommended_from": instant(window.recommended_from),
        "recommended_to": instant(window.recommended_to),
        "latest": instant(window.latest),
        "reasons": _reasons(each.reasons),
        "changes_if": list(each.changes_if),
        "state": each.state.value,
    }


def _reasons(reasons: tuple[Reason, ...]) -> list[Plain]:
    return [
        {"rule": each.rule, "because": each.because, "sources": list(each.sources)}
        for each in reasons
    ]


def _questions(questions: tuple[Question, ...]) -> list[Plain]:
    return [{"id": each.id, "asks": each.asks, "why": each.why} for each in questions]


def draft_data(composed: Composed) -> Plain:
    """Give a composed draft as plain data."""
    draft = composed.draft
    return {
        "to": draft.to,
        "kind": draft.kind.value,
        "channel": draft.channel,
        "subject": draft.subject,
        "body": draft.body,
        "sentences": [
            {"text": each.text, "facts": list(each.facts)} for each in composed.sentences
        ],
        "missing": _questions(composed.missing),
    }


def inspection_data(inspection: Inspection) -> Plain:
    """Give an inspection as plain data; offsets count code points of the text as given."""
    return {
        "ready": inspection.ready,
        "findings": [
            {
                "check": each.check,
                "family": each.family,
                "severity": each.severity.value,
                "start": each.start,
                "end": each.end,
                "says": each.says,
                "mend": each.mend,
                "fixes": [
                    {"start": fix.start, "end": fix.end, "text": fix.text, "safe": fix.safe}
                    for fix in each.fixes
                ],
                "sources": list(each.sources),
            }
            for each in inspection.findings
        ],
    }


def instant(moment: datetime | None) -> str | None:
    """Write a moment as ISO 8601 with its offset, to the second."""
    return None if moment is None else moment.isoformat(timespec="seconds")
