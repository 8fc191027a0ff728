"""Say who the candidate is, from what is kept already, so that nobody writes it down twice."""

from afterword.actions.desk import Desk
from afterword.core.model.candidate import Candidate


def known_candidate(desk: Desk) -> Candidate | None:
    """Give the candidate as last written down; None when nothing is kept yet."""
    kept = [summary.id for summary in desk.store.summaries()]
    latest = max(kept, key=lambda each: desk.store.journal(each)[-1].at, default=None)
    return desk.store.get(latest).application.candidate if latest else None
