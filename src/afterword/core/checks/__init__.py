"""What can be wrong with a draft."""
