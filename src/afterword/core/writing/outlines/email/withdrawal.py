"""The withdrawal by e-mail (T25, P71, P78, content matrix)."""

from afterword.core.model.followup import Kind
from afterword.core.writing.facts import Facts
from afterword.core.writing.moves.answers import one_good_thing
from afterword.core.writing.moves.parting import good_wishes, withdrawing
from afterword.core.writing.moves.thanks import thanks_again
from afterword.core.writing.outline import Outline, Sketch, paragraphs


def sketch(facts: Facts) -> Sketch:
    """Thank, withdraw clearly, and wish them well."""
    case = facts.application
    return Sketch(
        subject=f"{case.role} role: withdrawing my application, {case.candidate.name}",
        parts=paragraphs(
            (thanks_again(facts), one_good_thing(facts)),
            (withdrawing(facts), good_wishes(facts)),
        ),
        words=110,
    )


withdrawal = Outline(Kind.WITHDRAWAL, "email", sketch)
