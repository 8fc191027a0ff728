"""Measure what grounding catches, on sentences by somebody who had not read the code.

Each sentence stands alone in a letter to one person of a record. It counts as caught when an error
or warning of the family grounding touches it.
"""

import json
import sys
import time
from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from afterword.core.checks.inspector import Inspector, default_inspector
from afterword.core.model.application import Application, Requirement
from afterword.core.model.candidate import Candidate, Skill
from afterword.core.model.contact import Contact
from afterword.core.model.draft import Draft, Severity
from afterword.core.model.followup import Kind
from afterword.core.model.happening import Changed, Happening, Meaning, News, OtherOffer, Reply
from afterword.core.model.interview import (
    Format,
    Interview,
    Interviewer,
    OpenQuestion,
    Promise,
    Topic,
)
from afterword.core.model.timeline import StatedTimeline
from afterword.core.writing.facts import Facts, gather

HERE = Path(__file__).with_name("grounding")
INSPECTOR = Inspector(
    tuple(each for each in default_inspector().checks if each.family == "grounding")
)


def application(record: dict[str, Any]) -> Application:
    """Make a record of ours of one of the file."""
    given, zone = record["interview"], ZoneInfo(record["interview"]["zone"])
    begins = datetime.fromisoformat(f"{given['date']}T{given['starts']}")
    stated = record.get("stated_date")
    who = record["candidate"]
    return Application(
        id="measured",
        candidate=Candidate(
            name=who["name"],
            phone=who["phone"],
            zone=given["zone"],
            skills=tuple(Skill(name=s["name"], evidence=s["evidence"]) for s in who["skills"]),
        ),
        company=record["company"],
        role=record["role"],
        mission=record["mission"],
        requirements=tuple(
            Requirement(need=each["need"], met_by=each["met_by"] or "")
            for each in record["requirements"]
        ),
        contacts=tuple(
            Contact(name=each["name"], salutation=each["salutation"]) for each in record["people"]
        ),
        interviews=(
            Interview(
                starts=begins,
                ends=datetime.fromisoformat(f"{given['date']}T{given['ends']}"),
                zone=given["zone"],
                format=Format(given["format"]),
                interviewers=tuple(
                    Interviewer(
                        name=each["name"],
                        topics=tuple(
                            Topic(about=t["about"], thought=t["thought"]) for t in each["topics"]
                        ),
                    )
                    for each in record["people"]
                ),
                promises=tuple(
                    Promise(
                        what=each["what"],
                        to=each["to"] or "",
                        due=date.fromisoformat(each["due"]) if each["due"] else None,
                        file=each["file"] or "",
                    )
                    for each in record["promises"]
                ),
                open_questions=tuple(
                    OpenQuestion(question=each["question"], to=each["to"] or "")
                    for each in record["open_questions"]
                ),
                timing=(StatedTimeline(said=stated["said"], by=stated["by"]),) if stated else (),
            ),
        ),
        happenings=tuple(happenings(record, begins.replace(tzinfo=zone))),
    )


def happenings(record: dict[str, Any], begins: datetime) -> Iterator[Happening]:
    """Give what happened from the interview on: an offer, news of the candidate, answers."""
    if offer := record.get("other_offer"):
        yield OtherOffer(at=begins, answer_by=date.fromisoformat(offer["answer_by"]))
    for each in record.get("news", ()):
        about = News(each["about"])
        yield Changed(at=begins + timedelta(days=8), news=about, text=each["text"])
    for each in record.get("replies", ()):
        at, meaning = begins + timedelta(days=each["days"]), Meaning(each["meaning"])
        yield Reply(at=at, sender=each["sender"], meaning=meaning, text=each["text"])


HOURS = {"thank_you": 6, "offer_update": 48}
"""How long after the interview a letter is written; 20 days when nothing else is said."""


def facts(record: dict[str, Any], sentence: dict[str, Any]) -> Facts:
    """Gather the facts of the letter in which a sentence stands, the day after the interview."""
    given, stated = record["interview"], record.get("stated_date")
    day = datetime.fromisoformat(f"{given['date']}T{given['ends']}")
    later = HOURS.get(sentence["kind"], 20 * 24)
    now = datetime.fromtimestamp(
        day.replace(tzinfo=ZoneInfo(given["zone"])).timestamp() + later * 3600,
        ZoneInfo(given["zone"]),
    )
    return gather(
        application(record),
        kind=Kind(sentence["kind"]),
        to=sentence["to"],
        now=now,
        deadline=date.fromisoformat(stated["resolved"]) if stated else None,
    )


def caught(about: Facts, text: str) -> list[str]:
    """Give the checks that speak against a sentence."""
    head = f"Dear {about.dear},\n\n"
    body = f"{head}{text}\n\nBest regards,\n{about.application.candidate.name}\n"
    draft = Draft(follow_up="f", kind=about.kind, to=about.to.name, body=body)
    return [
        each.check
        for each in INSPECTOR.inspect(draft, about).findings
        if each.severity is not Severity.INFO
        and each.start < len(head) + len(text)
        and each.end > len(head)
    ]


def measure(name: str) -> None:
    """Print the table of one set, and with --misses what was missed or wrongly caught."""
    lines = (HERE / f"{name}records.jsonl").read_text(encoding="utf-8").splitlines()
    records = {record["id"]: record for record in map(json.loads, lines)}
    lines = (HERE / f"{name}sentences.jsonl").read_text(encoding="utf-8").splitlines()
    right, total, wrong = Counter[str](), Counter[str](), []
    spent = 0.0
    for sentence in map(json.loads, lines):
        about = facts(records[sentence["record"]], sentence)
        began = time.process_time()
        found = caught(about, sentence["text"])
        spent += time.process_time() - began
        label, what = sentence["label"], sentence["what"]
        good = bool(found) is (label == "invented")
        for key in (label, f"  {label}: {what}"):
            total[key] += 1
            right[key] += good
        if not good:
            wrong.append((label, what, sentence["to"], sentence["text"], found))
    for key in sorted(total, key=lambda each: (not each.startswith("inv"), each)):
        print(f"{key:40} {right[key]:4} of {total[key]:4}  {right[key] / total[key]:6.1%}")
    print(f"caught {right['invented'] / total['invented']:.1%} (aim 90 %), ", end="")
    print(f"false alarms {1 - right['grounded'] / total['grounded']:.1%} (aim 3 %), ", end="")
    print(f"{spent / sum(total[k] for k in ('invented', 'grounded')) * 1e3:.2f} ms a sentence")
    if "--misses" in sys.argv:
        for each in wrong:
            print(*each, sep=" | ")


def lengths() -> None:
    """Show how much longer a sentence of eight times the length takes at the worst."""
    lines = (HERE / "records.jsonl").read_text(encoding="utf-8").splitlines()
    records = {record["id"]: record for record in map(json.loads, lines)}
    lines = (HERE / "sentences.jsonl").read_text(encoding="utf-8").splitlines()
    worst = 0.0
    for sentence in map(json.loads, lines[::5]):
        about, piece = facts(records[sentence["record"]], sentence), sentence["text"].rstrip(".?")
        took = []
        for times in (60, 480):
            began = time.process_time()
            caught(about, f"{piece} " * times)
            took.append(time.process_time() - began)
        worst = max(worst, took[1] / took[0])
    print(f"\na sentence of eight times the length takes {worst:.1f} times as long at the worst")


def main() -> None:
    """Measure every set of sentences that lies in the folder."""
    lengths()
    for path in sorted(HERE.glob("*sentences.jsonl"), reverse=True):
        print(f"\n{path.name}")
        measure(path.name.removesuffix("sentences.jsonl"))


if __name__ == "__main__":
    main()
