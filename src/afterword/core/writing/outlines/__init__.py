"""One file, one kind of message."""
