"""What a mail that arrived is, and what it means for the application."""
