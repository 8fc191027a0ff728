"""Where secrets are kept: the keyring of the system, or sealed with a key in the database."""
