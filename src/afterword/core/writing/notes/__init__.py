"""Notes typed in a hurry, made fit to stand in a sentence to the person who spoke.

One module for each kind of note. All of them take any text and give a ``Phrase``: its form, which
says into which frame it fits, and its text.
"""
