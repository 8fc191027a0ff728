"""One file, one thing a person asks for."""
