"""What goes by a handwritten card."""
