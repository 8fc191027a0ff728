"""One file, one area of the page."""
