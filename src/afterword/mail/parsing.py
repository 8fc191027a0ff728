"""Run one function over hostile mails in a process of its own, within time and memory.

Bounds in the code that reads keep almost every mail harmless; this is for the one nobody thought
of. The process lives as long as it behaves, so a mail costs one exchange over a pipe. It is no
sandbox: it holds off what takes too long or too much, not code that a mail would bring along.
"""

import contextlib
import os
import pickle
import signal
import struct
import subprocess
import sys
import threading
import weakref
from collections.abc import Callable
from dataclasses import dataclass
from typing import IO, Any, Generic, Self, TypeVar, cast

T = TypeVar("T")
LENGTH = struct.Struct("!Q")
MEMORY = 1 << 30
"""Octets of address space: many times what the largest mail takes."""
START = (
    "import sys; sys.path[:] = sys.argv[3:]; from afterword.mail.parsing import serve; "
    "serve(float(sys.argv[1]), int(sys.argv[2]))"
)
GRACE = 2
"""Seconds after which a process ends itself whose parent did not: it may have died."""


@dataclass(frozen=True, slots=True)
class Unread:
    """A mail that could not be read; it is kept and shown as such, and stops nothing."""

    because: str


class Apart(Generic[T]):
    """A function that reads mails, run in a process of its own.

    The function is found by its name; what it is given and what it gives must be picklable. Calls
    from several threads take turns. The process is started at the first call, is started again
    after it was stopped, and ends with its parent, however that ends.
    """

    def __init__(self, read: Callable[..., T], *, seconds: float, memory: int = MEMORY) -> None:
        self._read, self._seconds, self._memory = pickle.dumps(read), seconds, memory
        self._turn = threading.Lock()
        self._child: _Child | None = None

    def __call__(self, raw: bytes, **more: object) -> T | Unread:
        """Give what the function gives for a mail and what else it takes, or why there is nothing.

        No mail raises; ChildProcessError is raised when the process does not start at all.
        """
        with self._turn:
            child = self._living()
            clock = threading.Timer(self._seconds, child.kill)
            clock.daemon = True
            clock.start()
            try:
                good, found = child.asked((raw, more))
            except (OSError, EOFError, pickle.UnpicklingError):
                child.end()
                return Unread(self._why(late=child.killed))
            finally:
                clock.cancel()
            return cast(T, found) if good else Unread(str(found))

    def close(self) -> None:
        """End the process; the next call starts another."""
        with self._turn:
            if self._child:
                self._child.end()
            self._child = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _living(self) -> "_Child":
        """Give the process, started anew where it has ended or belongs to a parent we left."""
        if self._child is None or not self._child.lives:
            if self._child:
                self._child.end()
            self._child = _Child(self._read, self._seconds, self._memory)
        return self._child

    def _why(self, *, late: bool) -> str:
        if late:
            return f"Reading it took longer than {self._seconds:g} seconds."
        return "Reading it ended the process that reads; perhaps it took too much memory."


class _Child:
    """A running process, and the pipes to it."""

    def __init__(self, read: bytes, seconds: float, memory: int) -> None:
        self.parent, self.killed = os.getpid(), False
        arguments = [sys.executable, "-c", START, str(seconds + GRACE), str(memory), *sys.path]
        self.process = subprocess.Popen(  # noqa: S603 -- this very program
            arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        self.end = weakref.finalize(self, _end, self.process, self.parent)
        try:
            self.asked(read)
        except (OSError, EOFError) as error:
            self.end()
            raise ChildProcessError("the process that reads mails does not start") from error

    @property
    def lives(self) -> bool:
        """Tell whether it can be asked, and by this process."""
        return self.parent == os.getpid() and self.end.alive and self.process.poll() is None

    def kill(self) -> None:
        """Stop it in the midst of its work."""
        self.killed = True
        self.process.kill()

    def asked(self, question: object) -> tuple[bool, Any]:
        """Send something and wait for the answer."""
        into, out = self.process.stdin, self.process.stdout
        if into is None or out is None:
            raise EOFError
        _write(into, pickle.dumps(question))
        answer: tuple[bool, Any] = pickle.loads(_next(out))  # noqa: S301 -- our own process wrote it
        return answer


def _end(process: subprocess.Popen[bytes], parent: int) -> None:
    """Stop a process and leave nothing of it; a forked copy of its parent may not."""
    if os.getpid() == parent:
        process.kill()
        process.wait()
    for pipe in (process.stdin, process.stdout):
        with contextlib.suppress(OSError):
            if pipe:
                pipe.close()


def _write(pipe: IO[bytes], data: bytes) -> None:
    pipe.write(LENGTH.pack(len(data)))
    pipe.write(data)
    pipe.flush()


def _next(pipe: IO[bytes]) -> bytes:
    """Read one message. Raises EOFError where none is complete."""
    head = pipe.read(LENGTH.size)
    if len(head) == LENGTH.size:
        (length,) = LENGTH.unpack(head)
        data = pipe.read(length)
        if len(data) == length:
            return data
    raise EOFError


def serve(seconds: float, memory: int) -> None:
    """Answer until there is nobody left to ask; this is what runs in the process."""
    out = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what is printed must not stand between answers
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides when to stop
    read = pickle.loads(pickle.loads(_next(sys.stdin.buffer)))  # noqa: S301 -- our own parent
    _write(out, pickle.dumps((True, None)))
    _limit(memory)
    with contextlib.suppress(EOFError, BrokenPipeError):
        while True:
            question = _next(sys.stdin.buffer)
            _alarm(seconds)
            _write(out, _answer(read, question))
            _alarm(0)


def _answer(read: Callable[..., object], question: bytes) -> bytes:
    """Give the answer, ready to send; what takes too much memory ends the process."""
    try:
        raw, more = pickle.loads(question)  # noqa: S301 -- our own parent wrote it
        return pickle.dumps((True, read(raw, **more)))
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001 -- no mail may stop the process
        return pickle.dumps((False, f"It could not be read ({type(error).__name__})."))


def _limit(memory: int) -> None:
    """Bound the address space where the system can."""
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource  # noqa: PLC0415 -- only where there is one

        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))


def _alarm(seconds: float) -> None:
    """Let the system end this process then, whatever it is in; 0 for never."""
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_REAL, seconds)
