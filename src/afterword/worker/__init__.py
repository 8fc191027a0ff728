"""Sends what is due and watches mailboxes, as long as it runs."""
