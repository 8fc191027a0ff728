"""What is understood of mails that nobody had seen.

332 mails by somebody who had seen neither the program nor any other set, made to be hard for one
that looks for words: what kind each is, what a person's answer means, when they will be back, who
is away until when, what failed. Read once before anything was mended for them; see
docs/benchmarks.md. ``--misses`` lists what was misunderstood.
"""

import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from afterword.calendars.regions import regions
from afterword.calendars.zones import use_pinned_zones
from afterword.core.inbound.classifier import Reply
from afterword.core.inbound.judgement import Judgement
from afterword.core.inbound.new_text import new_text
from afterword.mail.received import received
from afterword.wiring import judge

MAILS = Path(__file__).parent / "understanding" / "mails.jsonl"
GRAVE = {"rejection", "offer", "do_not_write"}
Expected = dict[str, Any]


def plain(judged: Judgement) -> Expected:
    """Give a judgement as the answers of the set."""
    until = judged.promised
    spoken = until and (until.start or until.end)
    return {
        "class": judged.class_.value,
        "meaning": judged.meaning and judged.meaning.value,
        "promised": {
            "start": until.start and until.start.isoformat(),
            "end": until.end and until.end.isoformat(),
        }
        if until and spoken
        else None,
        "returns_on": judged.returns_on and judged.returns_on.isoformat(),
        "new_text": " ".join(judged.new_text.split()),
        "failed_recipients": sorted(each.lower() for each in judged.failed_recipients),
        "bounce": judged.bounce and judged.bounce.value,
        "original_message_id": judged.original_message_id.strip("<>"),
    }


def wanted(name: str, value: Any) -> Any:  # noqa: ANN401 -- what JSON can say
    """Give an expected answer in the form in which the program's are compared."""
    if name == "new_text":
        return " ".join(value.split())
    if name == "failed_recipients":
        return sorted(each.lower() for each in value or [])
    if name == "original_message_id":
        return (value or "").strip("<>")
    if name == "promised" and value and not (value["start"] or value["end"]):
        return None
    return value


def main() -> None:
    """Read every mail and print what was right."""
    use_pinned_zones()
    calendar, mind = regions("US", ""), judge()
    right: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    classes: Counter[tuple[str, str]] = Counter()
    wrong, misses = Counter[str](), []
    for line in MAILS.read_text(encoding="ascii").splitlines():
        expected = json.loads(line)
        mail = received(expected.pop("mail").encode("latin-1"))
        found = mind.judge(Reply(mail, new_text(mail)), calendar=calendar)
        said, name = plain(found), expected.pop("file")
        classes[expected["class"], said["class"]] += 1
        for field, value in expected.items():
            if field == "class" or (field == "meaning" and value is None):
                continue
            asked[field] += 1
            right[field] += said[field] == wanted(field, value)
            if said[field] != wanted(field, value):
                misses.append(f"{name}: {field} is {value}, read as {said[field]}")
        claimed = said["meaning"] in GRAVE and said["meaning"] != expected["meaning"]
        wrong[found.strength.value] += claimed
    for kind in sorted({kind for kind, _ in classes}):
        hits = classes[kind, kind]
        claimed = sum(n for (_, it), n in classes.items() if it == kind)
        real = sum(n for (it, _), n in classes.items() if it == kind)
        print(f"{kind:20} precision {hits / max(claimed, 1):.3f}  recall {hits / real:.3f}  {real}")
    for field in sorted(asked):
        print(f"{field:20} {right[field] / asked[field]:7.1%}  of {asked[field]}")
    print(f"{'grave claims wrong':20} {wrong.total()}, of them certain {wrong['certain']}")
    if "--misses" in sys.argv:
        print("\n".join(misses))


if __name__ == "__main__":
    main()
