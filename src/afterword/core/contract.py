"""The JSON that others rely on, as docs/reference/json.md describes it."""

from collections.abc import Iterable
from datetime import datetime

from afterword.core.model.draft import Composed, Draft, Finding, Inspection
from afterword.core.model.followup import FollowUp, Plan, Question, Reason, Versions, Window
from afterword.core.model.revision import Revision, Reworded, Words
from afterword.core.planning.difference import Change
from afterword.core.planning.explanation import Explanation
from afterword.core.writing.written import Written

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
            {
                "kind": each.kind,
                "until": instant(each.until),
                "reasons": _reasons(each.reasons),
                "follow_up": each.follow_up,
            }
            for each in plan.not_now
        ],
        "questions": _questions(plan.questions),
        "stop": None
        if plan.stop is None
        else {"after": instant(plan.stop.after), "reasons": _reasons(plan.stop.reasons)},
        "interest": [
            {"speaks": e.speaks.value, "says": e.says, "at": instant(e.at), "source": e.source}
            for e in plan.interest
        ],
        "versions": _versions(plan.versions),
    }


def _versions(versions: Versions) -> Plain:
    return {
        "tzdata": versions.tzdata,
        "holidays": versions.holidays,
        "playbook": versions.playbook,
    }


def _window(window: Window) -> Plain:
    return {
        "earliest": instant(window.earliest),
        "recommended_from": instant(window.recommended_from),
        "recommended_to": instant(window.recommended_to),
        "latest": instant(window.latest),
    }


def changes_data(because: tuple[str, ...], changes: tuple[Change, ...]) -> Plain:
    """Give what changed between two plans as plain data."""
    return {
        "because": list(because),
        "changes": [
            {
                "change": each.turn.value,
                "follow_up": each.follow_up,
                "says": each.says,
                "before": _window(each.before) if each.before else None,
                "after": _window(each.after) if each.after else None,
                "reasons": _reasons(each.reasons),
            }
            for each in changes
        ],
    }


def explanation_data(explained: Explanation) -> Plain:
    """Give the derivation of a follow-up as plain data."""
    return {
        "follow_up": explained.follow_up,
        "kind": explained.kind.value,
        "to": explained.to,
        "channel": explained.channel,
        "window": _window(explained.window) if explained.window else None,
        "rides_in": explained.rides_in or None,
        "advice": [
            {
                "rule": each.rule,
                "sources": list(each.sources),
                "advice": each.advice,
                "ground": each.ground,
                "because": each.because,
                "counted": each.counted,
                "outcome": each.outcome,
                "facts": list(each.facts),
            }
            for each in explained.spoken
        ],
        "yours": _reasons(explained.own),
        "skipped": [
            {"day": each.day.isoformat(), "level": each.level.value, "reason": each.reason}
            for each in explained.skipped
        ],
        "clock": explained.clock,
        "hours": explained.hours,
        "changes_if": list(explained.changes_if),
        "versions": _versions(explained.versions),
    }


def _follow_up(each: FollowUp) -> Plain:
    return {
        "id": each.id,
        "kind": each.kind.value,
        "to": each.to,
        "channel": each.channel,
        **_window(each.window),
        "includes": list(each.includes),
        "alarms": [instant(moment) for moment in each.alarms],
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
    return [
        {
            "id": each.id,
            "asks": each.asks,
            "why": each.why,
            "choices": [{"says": choice.says, "value": choice.value} for choice in each.choices],
        }
        for each in questions
    ]


def draft_data(
    composed: Composed, own: Draft | None = None, *, by: str = "composer", note: str = ""
) -> Plain:
    """Give a draft as plain data: who wrote it, and why it was not who was asked to.

    Beside it stand the person's own words, if there are any.
    """
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
        "notes": dict(composed.notes),
        "missing": _questions(composed.missing),
        "by": by,
        "note": note,
        "kept": None if own is None else _words(own) | {"edited": instant(own.edited)},
    }


def _words(text: Draft) -> Plain:
    return {"channel": text.channel, "subject": text.subject, "body": text.body}


def revisions_data(follow_up: str, version: int, found: Iterable[Reworded]) -> Plain:
    """Give the words that were kept for a letter as plain data, the newest first."""
    return {
        "follow_up": follow_up,
        "version": version,
        "revisions": [_revision(each.revision) | _then(each) for each in found],
    }


def _revision(each: Revision) -> Plain:
    return {"version": each.version, "at": instant(each.at), "who": each.who, **_words(each.draft)}


def _then(each: Reworded) -> Plain:
    then = each.then
    return {
        "standing": each.standing,
        "then": then and {"subject": _runs(then.subject), "body": _runs(then.body)},
    }


def _runs(words: Iterable[Words]) -> list[Plain]:
    return [{"run": each.run.value, "text": each.text} for each in words]


def inspection_data(inspection: Inspection, letter: Written, *, ready: bool) -> Plain:
    """Give an inspection as plain data; offsets count code points of the body, lines the file's."""
    return {
        "ready": ready,
        "findings": [_finding(each, letter) for each in inspection.findings],
        "skipped": list(inspection.skipped),
        "proofread_by": inspection.proofread_by,
    }


def _finding(each: Finding, letter: Written) -> Plain:
    begin, end = letter.places(each.start, each.end)
    return {
        "check": each.check,
        "family": each.family,
        "severity": each.severity.value,
        "start": each.start,
        "end": each.end,
        "line": begin.line,
        "column": begin.column,
        "end_line": end.line,
        "end_column": end.column,
        "says": each.says,
        "mend": each.mend,
        "fixes": [
            {"start": fix.start, "end": fix.end, "text": fix.text, "safe": fix.safe}
            for fix in each.fixes
        ],
        "sources": list(each.sources),
    }


def instant(moment: datetime | None) -> str | None:
    """Write a moment as ISO 8601 with its offset, to the second."""
    return None if moment is None else moment.isoformat(timespec="seconds")
