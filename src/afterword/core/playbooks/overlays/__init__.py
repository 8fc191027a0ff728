"""One file, one overlay: the numbers of a pace, a sector or a country."""
