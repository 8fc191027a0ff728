"""Which days and hours are fit for writing to someone."""
