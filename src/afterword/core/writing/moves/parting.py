"""Leaving well."""

from afterword.core.model.followup import Kind
from afterword.core.model.happening import AcceptedElsewhere, Sent
from afterword.core.writing.facts import Facts
from afterword.core.writing.moves.earlier import day_written
from afterword.core.writing.outline import Move, ways


def i_withdraw(facts: Facts) -> Move:
    """Withdraw in one clear sentence, with the reason if there is one on record (T25)."""
    role = facts.application.role
    happened = facts.application.happenings
    if any(isinstance(each, AcceptedElsewhere) for each in happened):
        return ways(
            ("role",),
            f"I have accepted another post and therefore withdraw my application for the {role} "
            "role.",
            f"I have decided to take another post, so I withdraw my application for the {role} "
            "role.",
        )
    return ways(
        ("role",),
        f"I have decided to withdraw my application for the {role} role.",
        f"After some thought I withdraw my application for the {role} role.",
    )


def as_i_said(facts: Facts) -> Move:
    """Confirm in writing what was said by telephone (P71)."""
    role = facts.application.role
    return ways(
        ("role", "sent"),
        f"As I told you by telephone{day_written(facts)}, I withdraw my application for the "
        f"{role} role.",
        f"This is to confirm what I said by telephone{day_written(facts)}: I withdraw my "
        f"application for the {role} role.",
    )


def told_by_phone(facts: Facts) -> bool:
    """Tell whether the withdrawal was spoken already."""
    last = facts.last_sent
    return isinstance(last, Sent) and last.kind is Kind.WITHDRAWAL and last.channel == "phone"


def withdrawing(facts: Facts) -> Move:
    """Withdraw, or confirm it."""
    return as_i_said(facts) if told_by_phone(facts) else i_withdraw(facts)


def good_wishes(facts: Facts) -> Move:
    """Wish them well."""
    company = facts.application.company
    return ways(
        ("company",),
        f"I wish you and everybody at {company} well.",
        "I wish you a good choice and all the best.",
        f"All the best to you and to {company}.",
    )
