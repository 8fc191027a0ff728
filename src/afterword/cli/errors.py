"""From errors to exit statuses and three lines."""

import sys

from afterword.cli.lines import harmless
from afterword.core import errors
from afterword.core.errors import AfterwordError, InvalidCaseFile, InvalidPlaybook

Fault = tuple[str, int, str, str]
"""Path, line, what and do of one fault."""
EXIT_STATUS: dict[type[AfterwordError], int] = {
    errors.AfterwordError: 70,
    errors.InvalidRecord: 65,
    errors.InvalidCaseFile: 65,
    errors.InvalidPlaybook: 65,
    errors.InvalidMoment: 64,
    errors.InvalidSetting: 78,
    errors.UnknownApplication: 66,
    errors.UnknownFollowUp: 66,
    errors.UnknownContact: 66,
    errors.UnknownCheck: 66,
    errors.RefusedChange: 69,
    errors.UnreadableMail: 65,
    errors.UnreadableDocument: 65,
    errors.DuplicateApplication: 73,
    errors.StaleApplication: 75,
    errors.StaleDraft: 75,
    errors.UnknownRevision: 66,
    errors.NothingToUndo: 69,
    errors.NoOutline: 69,
    errors.UnsafeLetter: 65,
    errors.NoLanguageModel: 78,
    errors.NoAnswer: 69,
    errors.UnknownMailbox: 66,
    errors.MailboxRefused: 77,
    errors.UnsafeConnection: 76,
    errors.MailboxUnreachable: 75,
    errors.UnsafeAttachment: 65,
    errors.NoSafe: 78,
    errors.UnknownDispatch: 66,
    errors.UnknownIncoming: 66,
    errors.AlreadyApproved: 73,
    errors.NotReady: 69,
    errors.StaleTimeZones: 71,
    errors.BrokenRule: 70,
    errors.PortTaken: 69,
}
"""Exit status by error, after sysexits.h; 1 is a negative outcome and 2 wrong usage."""


def show(what: str, rule: str, do: str, *, faults: tuple[Fault, ...] = ()) -> None:
    """Write an error in its three lines; further faults of a file follow, two lines each.

    Words from outside may stand in it; the terminal obeys none of them.
    """
    what, rule, do = map(harmless, (what, rule, do))
    sys.stderr.write(f"afterword: {what}\n  rule  {rule}\n  do    {do}\n")
    for path, line, *rest in faults[1:]:
        further, mend = map(harmless, rest)
        sys.stderr.write(f"line {line}: {path}: {further}\n  do    {mend}\n")


def faults_of(error: AfterwordError) -> tuple[Fault, ...]:
    """Give all faults of a file that an error tells of."""
    return error.faults if isinstance(error, InvalidCaseFile | InvalidPlaybook) else ()
