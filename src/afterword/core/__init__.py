"""The domain: pure functions over frozen records, standard library only."""
