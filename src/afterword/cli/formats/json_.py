"""Findings for other programs, as docs/reference/json.md describes them."""

import json

from afterword.cli.formats.report import Report
from afterword.core.contract import inspection_data


def json_(report: Report) -> str:
    """Give one JSON object."""
    data = inspection_data(report.inspection, report.letter, ready=report.ready)
    return json.dumps(data, ensure_ascii=False, indent=2)
