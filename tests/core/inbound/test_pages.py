"""Every classifier has a page of cases in docs/inbound."""

import pytest

from afterword.core.inbound.judge import default_judge
from tests.core.inbound.pages import Case, cases, reply, shown

RULES = {rule.id: rule for rule in default_judge().rules}


@pytest.mark.parametrize("case", list(cases()), ids=lambda c: f"{c.page}: {c.title}"[:60])
def test_page(case: Case) -> None:
    found = RULES[case.page].look(reply(case.mail))
    assert tuple(shown(each) for each in found) == case.finds
