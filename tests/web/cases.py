"""Case files for the page; what is to come lies so far ahead that no clock reaches it."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

from tests.web.conftest import Page

DANA = "Dana Whitfield"
INTERVIEW: dict[str, Any] = {
    "starts": "2026-10-13T14:00",
    "ends": "2026-10-13T15:00",
    "zone": "America/New_York",
    "interviewers": [{"name": DANA, "topics": [{"about": "how the night shift hands over"}]}],
    "timing": [{"said": "in a few weeks", "by": DANA, "end": "2099-12-01"}],
}
CASE: dict[str, Any] = {
    "role": "Shift Lead",
    "candidate": {
        "name": "Alex Morgan",
        "email": "alex@candidate.example",
        "zone": "Europe/London",
    },
    "contacts": [
        {
            "name": DANA,
            "role": "hiring_manager",
            "channels": [{"channel": "email", "address": "dana@acme.example"}],
        }
    ],
    "interviews": [INTERVIEW],
}


def took_in(page: Page, company: str, **more: Any) -> str:
    """Let the page take in a case, and give the address of the application."""
    answer = page.post("/import/", text=json.dumps(CASE | {"company": company} | more))
    assert answer.status == 302, answer.text
    return answer.headers["location"]


def committee() -> dict[str, Any]:
    """Give what makes a case one of a search committee that met yesterday."""
    others = [{"name": name} for name in ("Luis Ortega", "Lee Park", "Kim Ross")]
    day = datetime.now(UTC).date() - timedelta(days=1)
    met = {"starts": f"{day}T14:00", "ends": f"{day}T15:00"}
    people = [{"name": DANA}, *others]
    return {
        "culture": {"sector": "academic"},
        "contacts": [*CASE["contacts"], *others],
        "interviews": [INTERVIEW | met | {"interviewers": people}],
    }
