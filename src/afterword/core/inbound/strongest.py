"""One piece of evidence a sentence: the strongest."""

from collections.abc import Iterable, Iterator

from afterword.core.inbound.judgement import Evidence


def strongest(found: Iterable[Evidence]) -> Iterator[Evidence]:
    """Give of each sentence that is quoted the strongest evidence, in the order of the mail."""
    kept: dict[str, Evidence] = {}
    for each in found:
        last = kept.get(each.quote, each)
        kept[each.quote] = max(last, each, key=lambda of: of.strength.weight)
    yield from kept.values()
