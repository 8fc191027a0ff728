"""The numbers that people may change."""
