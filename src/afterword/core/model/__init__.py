"""The records: frozen, slotted, and each one valid from the moment it exists."""
