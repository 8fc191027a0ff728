"""The one tree of errors.

An exception means that we cannot go on. Every error speaks in three lines: what is
wrong, on whose word (``rule``), and what to do about it (``do``).
"""


class AfterwordError(Exception):
    """Something stands in the way. Read the lines below for the rule and the cure."""

    rule = "afterword"
    do = "run the command with --help, or open the page and try again"

    def __init__(self, what: str = "", *, rule: str = "", do: str = "") -> None:
        """Say what is wrong; the class supplies the rule and the cure that are not given."""
        self.what = what or (type(self).__doc__ or "").splitlines()[0]
        if rule:
            self.rule = rule
        if do:
            self.do = do
        super().__init__(self.what)

    @property
    def lines(self) -> tuple[str, str, str]:
        """Give the three lines that every shell shows."""
        return self.what, self.rule, self.do


class InvalidRecord(AfterwordError, ValueError):
    """A record contradicts itself. Correct the field that is named.

    ``field`` is the name of the offending field within its record, empty when the
    record as a whole is at fault.
    """

    rule = "records"
    do = "correct the named field"

    def __init__(self, what: str = "", *, field: str = "", do: str = "") -> None:
        """Say what is wrong with which field."""
        self.field = field
        super().__init__(what, do=do)


class InvalidCaseFile(AfterwordError):
    """A case file cannot be read. Correct the lines that are named and read it again.

    ``faults`` are all the faults found, as ``(path, line, what, do)``.
    """

    rule = "case file"
    do = "correct the file and run the command again; nothing was stored"

    def __init__(
        self, what: str = "", *, do: str = "", faults: tuple[tuple[str, int, str, str], ...] = ()
    ) -> None:
        """Keep every fault, so that one reading shows all that is to be corrected."""
        self.faults = faults
        super().__init__(what, do=do)


class InvalidPlaybook(AfterwordError):
    """A playbook cannot be used. Correct the lines that are named; until then nothing is planned.

    ``faults`` are all the faults found in a file, as ``(path, line, what, do)``.
    """

    rule = "playbook"
    do = "correct the file, and see whether it holds with afterword playbook check"

    def __init__(
        self, what: str = "", *, do: str = "", faults: tuple[tuple[str, int, str, str], ...] = ()
    ) -> None:
        """Keep every fault, so that one reading shows all that is to be corrected."""
        self.faults = faults
        super().__init__(what, do=do)


class UnknownApplication(AfterwordError):
    """There is no such application. `afterword list` shows them all."""

    rule = "applications"
    do = "afterword list"


class DuplicateApplication(AfterwordError):
    """An application with this id exists already. Choose another id."""

    rule = "applications"
    do = "write another id, or correct the one that is kept"


class UnknownFollowUp(AfterwordError):
    """The plan has no such follow-up now. `afterword plan ID` shows those it has."""

    rule = "plan"
    do = "afterword plan ID"


class StaleApplication(AfterwordError):
    """The application was changed elsewhere in the meantime. Load it again and repeat."""

    rule = "optimistic locking"
    do = "load the application again, compare, and repeat your change"


class InvalidMoment(AfterwordError):
    """A moment cannot be read. Write it as 2026-10-14T09:00-04:00."""

    rule = "time"
    do = "write the date and time with its offset, for example 2026-10-14T09:00-04:00"


class StaleTimeZones(AfterwordError):
    """The time zone data is not the pinned one. Install the locked requirements again."""

    rule = "time zones"
    do = "install the locked requirements again (make run)"


class BrokenRule(AfterwordError):
    """A rule file does not define what its name promises. Name the function like the file."""

    rule = "one file, one rule"
    do = "give the decorated function in the file the file's own name"


class NothingToUndo(AfterwordError):
    """There is nothing to take back: the application has not been changed since it was added."""

    rule = "undo"
    do = "edit the application, or export it"


class UnsafeLetter(AfterwordError):
    """The letter would carry headers that nobody wrote. Remove line breaks and odd signs."""

    rule = "mail headers"
    do = "write name, address and subject on one line, without =? in them"


class UnreadableMail(AfterwordError):
    """The mail cannot be read. Save it again from your mail program, or check its text alone."""

    rule = "mail (RFC 5322)"
    do = "save it again from your mail program, or put its words into a text file"


class UnreadableDocument(AfterwordError):
    """A kept application cannot be read. It is kept as it is; nothing was changed."""

    rule = "documents"
    do = "export the journal of the application, or restore a backup of the database"


class InvalidSetting(AfterwordError):
    """A setting in the environment cannot be used. Correct it, or leave it out."""

    rule = "settings"
    do = "correct the setting, or leave it out"


class UnknownCheck(AfterwordError):
    """There is no such check. `afterword checks list` shows them all."""

    rule = "checks"
    do = "afterword checks list"


class RefusedChange(AfterwordError):
    """The plan cannot be changed like that. Read the reason, and choose another day or way."""

    rule = "the conflict law"
    do = "choose another day, or leave the plan as it is"


class UnknownContact(InvalidRecord):
    """There is no such person in the application. Write the name as it stands there."""

    rule = "contacts"
    do = "add the person, or write the name as it is recorded"


class StaleDraft(StaleApplication):
    """Other words were kept for this letter meanwhile. Compare them with yours, and keep again."""

    rule = "nothing is overwritten unseen"
    do = "afterword draft ID FOLLOW-UP --revisions, then keep yours again on top"


class UnknownRevision(AfterwordError):
    """There are no such earlier words of this letter."""

    rule = "revisions"
    do = "afterword draft ID FOLLOW-UP --revisions"


class NoOutline(AfterwordError):
    """No letter of this kind can be composed for this channel yet. Write it yourself."""

    rule = "drafts"
    do = "write the text yourself; afterword check looks at it all the same"


class NoLanguageModel(AfterwordError):
    """No language model is set up. Without one every letter is composed from your notes."""

    rule = "language model"
    do = "set AFTERWORD_LLM_URL and AFTERWORD_LLM_MODEL, or do without"


class NoAnswer(AfterwordError):
    """The language model gave no answer that can be used. The composed letter serves."""

    rule = "language model"
    do = "use the composed letter, or try again later"


class UnknownMailbox(AfterwordError):
    """There is no such mailbox. `afterword mailbox list` shows them all."""

    rule = "mailboxes"
    do = "afterword mailbox list, or afterword mailbox add ADDRESS"


class MailboxRefused(AfterwordError):
    """The mail server refused. Read what it said, and correct what is named."""

    rule = "mailboxes"
    do = "afterword mailbox test ID"


class UnsafeConnection(MailboxRefused):
    """The connection to the mail server cannot be kept private. Nothing was sent over it."""

    rule = "encrypted connections (RFC 8314)"
    do = "ask the provider for the encrypted port, or name the certificate of your own server"


class MailboxUnreachable(AfterwordError):
    """The mail server cannot be reached, or the connection broke. It is tried again later."""

    rule = "mailboxes"
    do = "see whether you are online; nothing is lost meanwhile"


class UnsafeAttachment(AfterwordError):
    """The file cannot go along. Send it as a PDF, or give a link to it."""

    rule = "attachments"
    do = "save it as a PDF, or write where it can be found"


class NoSafe(AfterwordError):
    """There is no place for the secrets of a mailbox on this machine."""

    rule = "secrets"
    do = "unlock the keyring of the system, or set AFTERWORD_SECRET_KEY"


class UnknownDispatch(AfterwordError):
    """No such message was approved. `afterword outbox` shows those that were."""

    rule = "sending"
    do = "afterword outbox"


class UnknownIncoming(AfterwordError):
    """No such mail came in. `afterword inbox` shows those that wait for an answer of yours."""

    rule = "inbox"
    do = "afterword inbox"


class AlreadyApproved(AfterwordError):
    """A message for this follow-up is approved already. Take it back first to change it."""

    rule = "sent once"
    do = "take it back first: afterword outbox"


class NotReady(AfterwordError):
    """The message cannot be approved as it stands. Mend what is named first."""

    rule = "nothing is sent unread"
    do = "correct the letter, and approve it again"


class PortTaken(AfterwordError):
    """The page cannot be served there: another program listens on this port."""

    rule = "serve"
    do = "choose another port: afterword serve --port 8643"
