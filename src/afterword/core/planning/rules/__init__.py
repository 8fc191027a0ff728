"""One file, one planning rule."""
