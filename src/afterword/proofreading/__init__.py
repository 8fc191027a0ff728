"""Adapters that read a text for slips of spelling and grammar."""
