"""The shape of a classifier: it sees a mail, and yields evidence with the words it rests on."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from afterword.core.inbound.judgement import Evidence
from afterword.core.inbound.received import Received
from afterword.core.registry import shown


@dataclass(frozen=True, slots=True)
class Reply:
    """What a classifier looks at: the mail, and what its sender newly wrote in it."""

    mail: Received
    new_text: str
    """Without quote, gateway footers and signature."""

    @property
    def subject(self) -> str:
        """Give the subject line."""
        return self.mail.header("Subject")


@dataclass(frozen=True, slots=True)
class ReplyClassifier:
    """A classifier with its id."""

    name: str
    look: Callable[[Reply], Iterator[Evidence]]

    @property
    def id(self) -> str:
        """Give the id that people see."""
        return shown(self.name)


def reply_classifier(look: Callable[[Reply], Iterator[Evidence]]) -> ReplyClassifier:
    """Make a classifier of a function; its docstring is what people read about it."""
    return ReplyClassifier(look.__name__, look)
