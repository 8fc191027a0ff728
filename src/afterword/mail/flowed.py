"""Text whose lines were broken to be joined again (RFC 3676)."""

SIGNATURE = "-- "


def unflowed(text: str, *, delsp: bool = False) -> str:
    """Join the lines of a format=flowed text; quoted ones keep their marks."""
    out: list[str] = []
    run: list[str] = []
    depth = 0
    for line in text.split("\n"):
        rest = line.lstrip(">")
        marks, said = len(line) - len(rest), rest.removeprefix(" ")
        if run and (marks != depth or said == SIGNATURE):
            out.append(_marked("".join(run), depth))
            run = []
        depth = marks
        flows = said.endswith(" ") and said != SIGNATURE
        run.append(said[:-1] if flows and delsp else said)
        if not flows:
            out.append(_marked("".join(run), depth))
            run = []
    if run:
        out.append(_marked("".join(run), depth))
    return "\n".join(out)


def _marked(line: str, depth: int) -> str:
    return f"{'>' * depth} {line}" if depth else line
