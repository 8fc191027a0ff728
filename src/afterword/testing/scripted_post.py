"""Mail servers in memory that do as they are told; for the machine of sending, not for mail."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from afterword.actions.mailboxes import Place
from afterword.actions.post import Head, Outcome, Receipt
from afterword.core.errors import AfterwordError
from afterword.core.model.dispatch import Dispatch, DraftPlace

TAKEN = Receipt(outcome=Outcome.SENT, says="250 queued")


@dataclass
class ScriptedPost:
    """Plays both ways of every mailbox.

    ``script`` holds what comes of each message in turn: a receipt, or an error that is raised
    before the text, or after it when ``breaks_after`` is set. Without a script all are taken.
    """

    script: list[Receipt | AfterwordError] = field(default_factory=list)
    breaks_after: bool = False
    delivered: list[bytes] = field(default_factory=list)
    """What arrived, copy by copy."""
    filed: list[str] = field(default_factory=list)
    """The Message-IDs among what was sent."""
    drafts: list[str] = field(default_factory=list)
    coming: list[bytes] = field(default_factory=list)
    """What lies in the folder INBOX."""
    in_between: Callable[[], None] = lambda: None
    """Called between the marker and the text, as a machine that dies would be."""

    def sender(self, mailbox: str) -> "ScriptedPost":  # noqa: ARG002 -- one way for all
        """Open the way out of a mailbox."""
        return self

    def account(self, mailbox: str) -> "ScriptedPost":  # noqa: ARG002 -- one way for all
        """Open the way into a mailbox."""
        return self

    def send(self, dispatch: Dispatch, *, before_body: Callable[[], bool]) -> Receipt:
        """Do what the script says next."""
        told = self.script.pop(0) if self.script else TAKEN
        if isinstance(told, AfterwordError) and not self.breaks_after:
            raise told
        if isinstance(told, Receipt) and told.outcome in {Outcome.LATER, Outcome.REFUSED}:
            return told
        if not before_body():
            return Receipt(outcome=Outcome.LATER, says="not held any more")
        self.in_between()
        if isinstance(told, AfterwordError):
            raise told
        if told.outcome is Outcome.SENT:
            self.delivered.append(dispatch.message)
        return told

    def find_sent(self, dispatch: Dispatch) -> str | None:
        """Find a message among those filed."""
        return dispatch.message_id if dispatch.message_id in self.filed else None

    def file_sent(self, dispatch: Dispatch) -> None:
        """File a message, unless it is filed."""
        if dispatch.message_id not in self.filed:
            self.filed.append(dispatch.message_id)

    def put_draft(self, dispatch: Dispatch, earlier: DraftPlace | None = None) -> DraftPlace:
        """Lay a message among the drafts, in the place of the earlier one."""
        if earlier is not None:
            self.drafts[earlier.uid - 1] = ""
        self.drafts.append(dispatch.message_id)
        return DraftPlace(1, len(self.drafts), dispatch.sha256)

    def place(self, folder: str) -> Place:
        """Give where the one folder ends."""
        return Place(uidvalidity=1, uid=len(self.coming) if folder == "INBOX" else 0)

    def heads(self, folder: str, after: Place) -> Iterator[Head]:
        """Give the heads of what came into the one folder after a place."""
        for uid, raw in enumerate(self.coming if folder == "INBOX" else (), 1):
            if uid > after.uid:
                yield Head(uid, raw.split(b"\r\n\r\n", 1)[0] + b"\r\n\r\n")

    def message(self, folder: str, uid: int) -> bytes:  # noqa: ARG002 -- there is one folder
        """Give a message."""
        return self.coming[uid - 1]

    def wait(self, folder: str, seconds: float) -> bool:  # noqa: ARG002 -- nothing comes by itself
        """Say at once that nothing comes."""
        return False

    def close(self) -> None:
        """Do nothing."""
