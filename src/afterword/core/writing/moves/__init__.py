"""Things that several kinds of texts say, each in several ways."""
