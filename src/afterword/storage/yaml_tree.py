"""Read YAML as text and lines: what YAML thinks a value is, is not asked.

``country: NO`` is Norway and ``14:00`` a time of day; only the records know what they want.
"""

from dataclasses import dataclass, field

import yaml

from afterword.core.errors import InvalidCaseFile

LARGEST = 1_000_000
DEEPEST = 20
EMPTY = {"", "null", "~", "Null", "NULL"}
Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Tree:
    """Plain data with the line on which each part of it stands."""

    data: object
    lines: dict[Path, int] = field(default_factory=dict)

    def line(self, path: Path) -> int:
        """Give the line of a part, or of the nearest whole that stands in the file."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)


def read_tree(text: str) -> Tree:
    """Read one YAML or JSON document. Raises InvalidCaseFile."""
    if len(text) > LARGEST:
        raise _refused("", 1, "the file is larger than a million characters", "split it")
    try:
        node = yaml.compose(text, Loader=Loader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        what = error.problem or error.context or "it is not YAML"
        do = "check indentation, quotes and colons on this line and the one before"
        raise _refused("", line, what, do) from error
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        raise _refused("", 1, "it is not YAML or JSON", "save it as UTF-8 text") from error
    if node is None:
        raise _refused("", 1, "the file is empty", "start from one of the examples")
    tree = Tree(None)
    return Tree(_value(node, (), tree.lines), tree.lines)


def _value(node: yaml.Node, path: Path, lines: dict[Path, int]) -> object:
    if path in lines or len(path) > DEEPEST:
        raise _refused(dotted(path), _line(node), "it is nested too deep", "write it flat")
    lines[path] = _line(node)
    if isinstance(node, yaml.MappingNode):
        return _mapping(node, path, lines)
    if isinstance(node, yaml.SequenceNode):
        return [_value(each, (*path, n), lines) for n, each in enumerate(node.value)]
    return None if node.value in EMPTY and not getattr(node, "style", None) else node.value


def _mapping(node: yaml.MappingNode, path: Path, lines: dict[Path, int]) -> dict[str, object]:
    data: dict[str, object] = {}
    for key_node, value_node in node.value:
        key = key_node.value
        if not isinstance(key, str):
            raise _refused(dotted(path), _line(key_node), "a key is not a word", "write a word")
        if key in data:
            what = f"the key {key!r} stands twice"
            raise _refused(dotted((*path, key)), _line(key_node), what, "keep one of the two")
        value = _value(value_node, (*path, key), lines)
        lines[(*path, key)] = _line(key_node)
        data[key] = value
    return {key: value for key, value in data.items() if value is not None}


def _line(node: yaml.Node) -> int:
    return int(node.start_mark.line) + 1


def dotted(path: Path) -> str:
    """Write a path as people read it: interviews[0].ends."""
    text = ""
    for part in path:
        text += f"[{part}]" if isinstance(part, int) else f".{part}" if text else str(part)
    return text


def _refused(path: str, line: int, what: str, do: str) -> InvalidCaseFile:
    return InvalidCaseFile(what, do=do, faults=((path, line, what, do),))
