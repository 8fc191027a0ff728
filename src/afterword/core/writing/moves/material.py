"""What was promised: that it comes along, or when it will."""

from afterword.core.model.followup import Question
from afterword.core.model.interview import Promise
from afterword.core.model.naming import slug
from afterword.core.writing.facts import Facts
from afterword.core.writing.moves.days import dated
from afterword.core.writing.notes.thing import thing
from afterword.core.writing.outline import QUESTION, SILENT, Move, ways


def goes_along(promise: Promise, facts: Facts) -> bool:
    """Tell whether promised material goes with this letter, as the plan or the record says."""
    if facts.follow_up is None:
        return bool(promise.file)
    return promise.what in facts.follow_up.includes or facts.kind.value == "materials"


def promised(facts: Facts) -> Move:
    """Name what was promised, and say whether it goes along or follows (R043)."""
    here = [each for each in facts.promises if goes_along(each, facts)]
    later = [each for each in facts.promises if each not in here and not _sent(each, facts)]
    if here:
        names = listed([thing(each.what).text for each in here])
        return ways(
            _ids(here, facts),
            f"As promised, I have attached {names}.",
            f"I have attached {names}, as promised.",
            f"You will find {names} attached, as I promised.",
        )
    if not later:
        return SILENT
    first = later[0]
    due = f" by {dated(first.due, facts)}" if first.due else ""
    return ways(
        _ids([first], facts),
        f"I will send you {thing(first.what).text}{due}, as promised.",
        f"As promised, I will send you {thing(first.what).text}{due}.",
        rank=QUESTION,
    )


def _sent(promise: Promise, facts: Facts) -> bool:
    """Tell whether it went out with an earlier message."""
    happened = facts.application.happenings
    return any(promise.what in getattr(each, "includes", ()) for each in happened)


def _ids(promises: list[Promise], facts: Facts) -> tuple[str, ...]:
    own = facts.promises
    return tuple(f"promise-{own.index(each) + 1}" for each in promises)


def listed(names: list[str]) -> str:
    """Join names as a sentence does: the slides, the checklist and the plan."""
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))


def missing_files(facts: Facts) -> tuple[Question, ...]:
    """Ask for the file of what goes along; a promise of nothing attached is worse than none."""
    return tuple(
        Question(
            f"file-{slug(each.what)}",
            f"Which file is {thing(each.what).text}?",
            "The letter says that it is attached.",
        )
        for each in facts.promises
        if goes_along(each, facts) and not each.file
    )
