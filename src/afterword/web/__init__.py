"""The page: parse, one action, show."""
