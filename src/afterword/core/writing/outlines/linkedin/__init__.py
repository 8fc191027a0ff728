"""What goes by LinkedIn."""
