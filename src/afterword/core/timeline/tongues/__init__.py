"""Languages in which notices of absence are read, one file each."""
