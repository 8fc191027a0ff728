"""The way into a mailbox: its folders over one encrypted connection.

Nothing is ever marked as read, and nothing is deleted but a draft of ours that nobody changed.
"""

import re
import time
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, suppress
from hashlib import sha256
from typing import NamedTuple

from imapclient import DELETED, DRAFT, SEEN
from imapclient.exceptions import IMAPClientError

from afterword.actions.mailboxes import Place
from afterword.actions.post import Head
from afterword.core.errors import MailboxRefused
from afterword.core.model.dispatch import Dispatch, DraftPlace
from afterword.core.model.mailbox import Mailbox, Server
from afterword.mail.composed import MARK
from afterword.mail.credential import Credential
from afterword.mail.folders import Folder, Use, folder_for
from afterword.mail.imap_line import hang_up, opened, talking
from afterword.mail.sent_copy import days_around, is_copy, message_id_of

TIMEOUT = 60.0
"""Seconds that a server may take over a command."""
RENEWED = 25 * 60.0
"""Seconds after which waiting is begun anew; servers may hang up after 29 minutes (RFC 2177)."""
POLLED = 60.0
"""Seconds between two looks where a server cannot tell of news."""
LARGEST_HEAD = 262_144
"""Bytes of a head that are fetched."""
LARGEST = 2_097_152
"""Bytes of a message that are fetched: its text comes before its files."""
AT_ONCE = 20
"""Heads that are fetched at once: five megabytes at most."""
LATEST = 1000
"""Messages that are looked at again when the numbers of a folder are void."""
CANDIDATES = 20
"""Messages of the same days to the same recipient that are compared."""
PLAIN_NAMES = {Use.SENT: "Sent", Use.DRAFTS: "Drafts"}


class Selected(NamedTuple):
    """A folder as it is now."""

    name: str
    uidvalidity: int
    next: int
    """The number that the next message will have, or a higher one."""
    modseq: int
    messages: int


class ImapAccount:
    """The way into one mailbox."""

    def __init__(
        self,
        mailbox: Mailbox,
        server: Server,
        credential: Credential,
        *,
        timeout: float = TIMEOUT,
        renewed: float = RENEWED,
        polled: float = POLLED,
    ) -> None:
        """Connect and sign in.

        Raises MailboxRefused, UnsafeConnection and MailboxUnreachable.
        """
        self._mailbox, self._server = mailbox, server
        self._renewed, self._polled = renewed, polled
        self._line = opened(mailbox, server, credential, timeout=timeout)
        self._selected: Selected | None = None
        self._looked: dict[str, int] = {}
        """The next number of each folder at the last look."""

    def find_sent(self, dispatch: Dispatch) -> str | None:
        """Find a message among what was sent; give the Message-ID it has there."""
        with self._talking():
            names = [name for use in (Use.SENT, Use.ALL) if (name := self._named(use))]
            for name in names:
                self._select(name)
                if uids := self._by_ids(dispatch, *_gone_out(dispatch)):
                    return self._message_id(uids[-1])
            for name in names:
                self._select(name)
                if (uid := self._by_words(dispatch)) is not None:
                    return self._message_id(uid)
            return None

    def file_sent(self, dispatch: Dispatch) -> None:
        """Put the message among what was sent, unless it lies there already."""
        with self._talking():
            name = self._named(Use.SENT) or self._made(Use.SENT)
            self._select(name)
            if not self._by_ids(dispatch, *_gone_out(dispatch)):
                self._line.append(name, dispatch.message, (SEEN,), dispatch.date)

    def put_draft(self, dispatch: Dispatch, earlier: DraftPlace | None = None) -> DraftPlace:
        """Put the message among the drafts in the place of an earlier one of ours.

        One that lies there already is not put there twice; an earlier one that the person has
        changed is left as it is.
        """
        with self._talking():
            name = self._named(Use.DRAFTS) or self._made(Use.DRAFTS)
            selected = self._select(name, for_reading=False)
            if uids := self._by_ids(dispatch):
                # Whatever it has become meanwhile, only our own bytes may be replaced later.
                return DraftPlace(selected.uidvalidity, uids[-1], dispatch.sha256)
            place = self._appended(name, dispatch)
            if earlier is not None and earlier.uidvalidity == place.uidvalidity:
                self._remove_ours(earlier)
            return place

    def place(self, folder: str) -> Place:
        """Give where a folder ends now."""
        with self._talking():
            now = self._look(folder)
            return Place(uidvalidity=now.uidvalidity, uid=now.next - 1, modseq=now.modseq)

    def heads(self, folder: str, after: Place) -> Iterator[Head]:
        """Give the heads of what came into a folder after a place, the oldest first."""
        with self._talking():
            now = self._look(folder)
            uids = self._after(now, after)
        for at in range(0, len(uids), AT_ONCE):
            with self._talking():
                heads = self._heads(now, uids[at : at + AT_ONCE])
            yield from heads

    def message(self, folder: str, uid: int) -> bytes:
        """Give a whole message, cut at the bound; nothing when it has gone meanwhile."""
        with self._talking():
            self._back_to(self._name(folder))
            return self._whole(uid)

    def wait(self, folder: str, seconds: float) -> bool:
        """Wait until something comes in, or for some seconds; tell whether something came."""
        end = time.monotonic() + seconds
        with self._talking():
            name = self._name(folder)
            while not (came := self._came(name)) and (left := end - time.monotonic()) > 0:
                if not self._line.has_capability("IDLE"):
                    time.sleep(min(left, self._polled))
                elif self._told(min(left, self._renewed)):
                    return True
            return came

    def close(self) -> None:
        """Say goodbye."""
        with suppress(OSError, IMAPClientError):
            self._line.logout()
        hang_up(self._line)

    def _talking(self) -> AbstractContextManager[None]:
        return talking(self._mailbox, self._server)

    def _look(self, folder: str) -> Selected:
        """Open a folder, and remember how far it goes."""
        now = self._select(self._name(folder))
        self._looked[now.name] = now.next
        return now

    def _select(self, name: str, *, for_reading: bool = True) -> Selected:
        says = self._line.select_folder(name, readonly=for_reading)
        next_ = says.get(b"UIDNEXT") or max(self._line.search("UID *"), default=0) + 1
        self._selected = Selected(
            name,
            says.get(b"UIDVALIDITY", 0),
            next_,
            says.get(b"HIGHESTMODSEQ", 0),
            says.get(b"EXISTS", 0),
        )
        return self._selected

    def _back_to(self, name: str) -> Selected:
        """Open a folder unless it is the one that is open."""
        if self._selected is None or self._selected.name != name:
            return self._select(name)
        return self._selected

    def _name(self, folder: str) -> str:
        """Give the name of a folder that may be asked for by its use."""
        if not folder.startswith("\\"):
            return folder
        name = self._named(Use(folder))
        if not name:
            raise MailboxRefused(
                f"{self._mailbox.address} has no folder for {folder.removeprefix(chr(92))}",
                do="make one in your mail program",
            )
        return name

    def _named(self, use: Use) -> str:
        """Find the folder for a use; nothing when there is none."""
        found = folder_for(use, self._folders())
        return found.name if found else ""

    def _folders(self) -> Iterator[Folder]:
        for flags, delimiter, name in self._line.list_folders():
            marks = tuple(flag.decode("ascii", "replace") for flag in flags)
            yield Folder(marks, (delimiter or b"").decode("ascii", "replace"), name)

    def _made(self, use: Use) -> str:
        """Make the folder for a use, where the server wants those of a person to be."""
        spaces = self._line.namespace().personal if self._line.has_capability("NAMESPACE") else ()
        name = f"{spaces[0][0] if spaces else ''}{PLAIN_NAMES[use]}"
        self._line.create_folder(name)
        self._line.subscribe_folder(name)
        return name

    def _by_ids(self, dispatch: Dispatch, *where: object) -> list[int]:
        for header, value in (("Message-ID", dispatch.message_id), (MARK, dispatch.id)):
            if found := self._line.search([*where, "HEADER", header, value]):
                return sorted(found)
        return []

    def _by_words(self, dispatch: Dispatch) -> int | None:
        """Find a copy that has lost both ids: same recipient, same days, same words."""
        days = ("SENTSINCE", days_around(dispatch)[0], "SENTBEFORE", days_around(dispatch)[1])
        to = dispatch.recipient.rpartition("@")[0]
        found = self._line.search([*_gone_out(dispatch), *days, "TO", to])
        newest = sorted(found, reverse=True)[:CANDIDATES]
        return next((uid for uid in newest if is_copy(self._whole(uid), dispatch)), None)

    def _message_id(self, uid: int) -> str:
        return message_id_of(self._part(uid, "HEADER", LARGEST_HEAD))

    def _appended(self, name: str, dispatch: Dispatch) -> DraftPlace:
        """Put a draft into a folder, and see what the server made of it."""
        says = self._line.append(name, dispatch.message, (DRAFT, SEEN), dispatch.date)
        now = self._select(name, for_reading=False)
        given = re.search(rb"APPENDUID (\d+) (\d+)", says or b"")
        uid = int(given[2]) if given else max(self._by_ids(dispatch), default=0)
        return DraftPlace(now.uidvalidity, uid, sha256(self._whole(uid)).hexdigest())

    def _remove_ours(self, earlier: DraftPlace) -> None:
        """Remove a draft if not one byte of it has changed since it was laid there."""
        lies_there = self._whole(earlier.uid)
        if not lies_there or sha256(lies_there).hexdigest() != earlier.sha256:
            return
        self._line.add_flags([earlier.uid], [DELETED], silent=True)
        if self._line.has_capability("UIDPLUS"):  # without it all that is marked would go
            self._line.uid_expunge([earlier.uid])

    def _after(self, now: Selected, after: Place) -> list[int]:
        if now.uidvalidity != after.uidvalidity or not after.uidvalidity:
            found = self._line.search(f"{max(1, now.messages - LATEST + 1)}:*")
            return sorted(found) if now.messages else []
        if now.next <= after.uid + 1:
            return []
        # The star is the last message, even when that is before the number.
        found = self._line.search(f"UID {after.uid + 1}:*")
        return sorted(uid for uid in found if uid > after.uid)

    def _heads(self, then: Selected, uids: Sequence[int]) -> list[Head]:
        """Fetch some heads, unless the folder was numbered anew meanwhile."""
        now = self._back_to(then.name)
        if now.uidvalidity != then.uidvalidity:
            return []
        asked = [f"BODY.PEEK[HEADER]<0.{LARGEST_HEAD}>"]
        found = self._line.fetch(uids, asked)
        return [Head(uid, _section(found[uid], b"BODY[HEADER]")) for uid in uids if uid in found]

    def _whole(self, uid: int) -> bytes:
        return self._part(uid, "", LARGEST)

    def _part(self, uid: int, section: str, most: int) -> bytes:
        found = self._line.fetch([uid], [f"BODY.PEEK[{section}]<0.{most}>"]) if uid else {}
        return _section(found.get(uid, {}), f"BODY[{section}]".encode())

    def _came(self, name: str) -> bool:
        """Tell whether a folder goes further than at the last look."""
        now = self._select(name)
        return now.next > self._looked.setdefault(name, now.next)

    def _told(self, seconds: float) -> bool:
        """Wait until the server tells of something new."""
        end = time.monotonic() + seconds
        told = self._line.idle()
        while not told and (left := end - time.monotonic()) > 0:
            says = self._line.idle_check(timeout=left)
            told = any(b"EXISTS" in each for each in says)
            hung_up = not says and time.monotonic() < end
            if hung_up or any(b"BYE" in each for each in says):
                break  # the next word to it brings that to light
        _, says = self._line.idle_done()
        return told or any(b"EXISTS" in each for each in says)


def _gone_out(dispatch: Dispatch) -> tuple[object, ...]:
    """Say which messages count: a draft has not gone, and may lie in the folder of all mail."""
    return ("UNDRAFT", "SINCE", days_around(dispatch)[0])


def _section(found: dict[bytes, object], name: bytes) -> bytes:
    """Give a section, which the server names with or without where it begins."""
    given = next((value for key, value in found.items() if key.startswith(name)), b"")
    return given if isinstance(given, bytes) else b""
