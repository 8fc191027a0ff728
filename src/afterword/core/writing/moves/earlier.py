"""What went before: the candidate's own message, and the recipient's answer."""

from zoneinfo import ZoneInfo

from afterword.core.writing.facts import Facts
from afterword.core.writing.moves.days import dated, day_of, interview_id
from afterword.core.writing.outline import Move, ways


def day_written(facts: Facts) -> str:
    """Give " on October 20" for the day of the last message; nothing when there was none."""
    if facts.last_sent is None:
        return ""
    zone = ZoneInfo(facts.application.candidate.zone)
    return f" on {dated(facts.last_sent.at.astimezone(zone).date(), facts)}"


def my_last_message(facts: Facts) -> Move:
    """Refer lightly to the last message, without reproach."""
    case, day, since = facts.application, day_of(facts), day_written(facts)
    met = f", for which I was interviewed on {day}" if day else ""
    ids = ("role", *interview_id(facts), *(("sent",) if since else ()))
    if not since:
        return ways(
            ids,
            f"I am writing once more about the {case.role} role{met}.",
            f"This is a short note about the {case.role} role{met}.",
        )
    return ways(
        ids,
        f"I wrote to you{since} about the {case.role} role{met}, and I know how full the weeks "
        "can be.",
        f"This is a short note after my message{since} about the {case.role} role{met}.",
        f"You had a message from me{since} about the {case.role} role{met}; I would like to come "
        "back to it once.",
    )
