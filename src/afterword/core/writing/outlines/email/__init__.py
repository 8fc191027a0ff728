"""What goes by e-mail."""
