"""What goes by phone."""
