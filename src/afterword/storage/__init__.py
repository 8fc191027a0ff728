"""Rows, migrations and the documents in them."""
