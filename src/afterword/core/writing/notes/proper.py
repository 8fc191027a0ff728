"""Words that are always names, however they were typed."""

from afterword.core.writing.notes.word_lists import words_of

DAYS = words_of("""
monday tuesday wednesday thursday friday saturday sunday
mondays tuesdays wednesdays thursdays fridays saturdays sundays
""")
MONTHS = words_of("""
january february april june july august september october november december
""")
TONGUES = words_of("""
english dutch german french spanish italian portuguese arabic hindi japanese korean mandarin russian
swedish norwegian danish finnish greek hebrew ukrainian romanian flemish british american european
asian african indian chinese
""")
PLACES = words_of("""
germany france poland spain italy portugal belgium netherlands sweden norway denmark finland austria
switzerland ireland england scotland wales britain europe asia africa america india japan brazil
canada australia mexico ukraine romania greece china christmas easter
""")
RAISED = DAYS | MONTHS | TONGUES | PLACES
TOOLS = words_of("""
python java javascript typescript excel kubernetes docker react linux salesforce jira git azure
matlab terraform django postgres kafka figma photoshop autocad tableau android spark hadoop
""")
PROPER = RAISED | TOOLS
LETTERS = words_of("""
erp crm sql hr kpi kpis api apis gdpr sap aws php css html b2b ceo cto cfo hse uk usa eu cv wms cnc
""")
"""What is always written in capitals."""
