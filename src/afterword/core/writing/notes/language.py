"""Tells whether a note is English; what is not is quoted, never bent."""

import unicodedata

from afterword.core.writing.notes.capitals import is_known
from afterword.core.writing.notes.function_words import bare
from afterword.core.writing.notes.word_lists import words_of

FOREIGN = words_of("""
aber att au auch auf aux avec bei bij ces cette che com comment como con cómo dans das del della
delle dem den der des det di do du een ein eine einem einen el elle est et ett für gli het hoe hun
hur hvordan ich ihre ik ikke il ils im inte ist jag jak jeg jest kein keine la las le les leur los
mais met mit más na naar nach nel nicht nie niet nieuwe non notre nous nouveau nouvelle nuestra
nuestro nueva nuevo não o och oder og onze ook os ou para pas per perché pero plus por pour
pourquoi på que qui qué ses seu sie sind się som sono sont su sua sur sus til um uma una und une
uno unsere van varför vi von voor votre vous w waarom warum welche werden wie wij wir wird wordt y
z zij zijn zu zum zur är über
""") - {"die", "den", "plus", "per", "do", "sus", "on", "to", "as", "o", "for", "pas"}
LATIN = "LATIN"


def is_english(text: str) -> bool:
    """Tell whether a note can be taken for English."""
    words = [each for each in map(bare, text.split()) if each]
    if not words or not any(c.isalpha() for c in text):
        return False
    if any(c.isalpha() and LATIN not in unicodedata.name(c, LATIN) for c in text):
        return False
    foreign = sum(each in FOREIGN for each in words)
    english = sum(is_known(each) for each in words)
    return foreign == 0 or english > foreign
