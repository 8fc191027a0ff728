"""The classifiers: one file, one reason to believe something about a mail."""
