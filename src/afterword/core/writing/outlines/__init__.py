"""One folder, one channel; one file, one kind of message."""
