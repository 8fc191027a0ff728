"""The withdrawal by telephone, from the second round on (T25, P78, content matrix)."""

from afterword.core.model.followup import Kind
from afterword.core.writing.facts import Facts
from afterword.core.writing.moves.parting import good_wishes, i_withdraw
from afterword.core.writing.moves.thanks import thanks_again
from afterword.core.writing.outline import Outline, Sketch
from afterword.core.writing.script import CONFIRMED, script


def sketch(facts: Facts) -> Sketch:
    """Thank, withdraw clearly, and wish them well."""
    role = facts.application.role
    return script(
        facts,
        matter=thanks_again(facts),
        question=i_withdraw(facts),
        close=good_wishes(facts),
        message=f"to tell you that I withdraw my application for the {role} role, with my thanks "
        "for your time",
        after=CONFIRMED,
    )


withdrawal = Outline(Kind.WITHDRAWAL, "phone", sketch)
