"""A language model behind an OpenAI-compatible interface; loaded only when a person asks for it."""
