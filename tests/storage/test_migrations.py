"""A database of an earlier version, brought up to date in a process of its own."""

import json
import os
import subprocess
import sys

CODE = """
import json
from datetime import UTC, datetime
from pathlib import Path
from afterword.actions.add import add
from afterword.storage.case_file import read
from afterword.wiring import desk
lying = desk()
from django.core.management import call_command
from django.db import connection
add(lying, read(Path("examples/silent.yaml")), who="x", now=datetime(2026, 9, 30, tzinfo=UTC))
call_command("migrate", "storage", "0002", verbosity=0)
with connection.cursor() as cursor:
    cursor.execute(
        "INSERT INTO application (id, company, role, state, version, document)"
        " SELECT 'unreadable', company, role, state, version, '{' FROM application"
    )
call_command("migrate", "storage", verbosity=0)
with connection.cursor() as cursor:
    cursor.execute("SELECT id, candidate, tells FROM application ORDER BY id")
    print(json.dumps(cursor.fetchall()))
"""


def test_what_applications_tell_each_other_is_filled_in_and_the_unreadable_left_alone() -> None:
    done = subprocess.run(
        [sys.executable, "-c", CODE],
        capture_output=True,
        text=True,
        check=True,
        env=dict(os.environ),
    )
    readable, unreadable = json.loads(done.stdout)
    assert readable[1] == "alex.morgan@candidate.example"
    kinds = [each["kind"] for each in json.loads(readable[2])["touches"]]
    assert kinds == ["status_check", "reminder"]
    assert unreadable == ["unreadable", "", ""]
