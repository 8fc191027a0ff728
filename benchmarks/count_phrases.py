"""Count which runs of words stand in several letters, and write the table of their hashes.

Give a folder with one text file for each page the letters were read from; nothing of the texts
is kept but hashes and counts:

    python benchmarks/count_phrases.py FOLDER > src/afterword/core/checks/well_known.py
"""

import sys
from collections import Counter
from pathlib import Path

from afterword.core.checks.stock import runs

LEAST = {4: 3, 5: 3, 6: 2}
"""In how many pages a run of so many words must stand to be kept."""
ROW = 9


def main(folder: str) -> None:
    """Print the module."""
    pages = [page.read_text(encoding="utf-8") for page in sorted(Path(folder).glob("*.txt"))]
    found: Counter[tuple[int, str]] = Counter()
    for text in pages:
        found.update({(run.words, run.hash) for run in runs(text)})
    kept = sorted(f"{key}{n}" for (size, key), n in found.items() if n >= LEAST[size])
    rows = [" ".join(kept[n : n + ROW]) for n in range(0, len(kept), ROW)]
    print('"""Which runs of words stand in many letters: made by benchmarks/count_phrases.py."""\n')
    print(f"PAGES = {len(pages)}")
    print('"""Pages of sample letters that were counted."""')
    print('COUNTED = """\n' + "\n".join(rows) + '\n"""')
    print('"""Eight digits of the hash of each run, and the number of pages it stands in."""')


if __name__ == "__main__":
    main(sys.argv[1])
