"""What SARIF 2.1.0 asks of a log, as far as ours has it: written down from the standard."""

TEXT = {
    "type": "object",
    "required": ["text"],
    "properties": {"text": {"type": "string", "minLength": 1}},
}
LEVEL = {"enum": ["none", "note", "warning", "error"]}
LINE = {"type": "integer", "minimum": 1}
REGION = {
    "type": "object",
    "properties": dict.fromkeys(("startLine", "startColumn", "endLine", "endColumn"), LINE),
    "required": ["startLine", "startColumn", "endLine", "endColumn"],
    "additionalProperties": False,
}
PLACE = {
    "type": "object",
    "required": ["uri"],
    "properties": {"uri": {"type": "string", "format": "uri-reference", "pattern": r"^[!-~]+$"}},
    "additionalProperties": False,
}
RULE = {
    "type": "object",
    "required": ["id", "shortDescription", "fullDescription", "help", "defaultConfiguration", "properties"],
    "properties": {
        "id": {"type": "string", "minLength": 1},
        "shortDescription": TEXT,
        "fullDescription": TEXT,
        "help": TEXT,
        "defaultConfiguration": {"type": "object", "required": ["level"], "properties": {"level": LEVEL}, "additionalProperties": False},
        "properties": {"type": "object", "required": ["family", "sources"]},
    },
    "additionalProperties": False,
}  # fmt: skip
REPLACEMENT = {
    "type": "object",
    "required": ["deletedRegion"],
    "properties": {"deletedRegion": REGION, "insertedContent": {"type": "object", "required": ["text"], "properties": {"text": {"type": "string"}}}},
    "additionalProperties": False,
}  # fmt: skip
CHANGE = {
    "type": "object",
    "required": ["artifactLocation", "replacements"],
    "properties": {"artifactLocation": PLACE, "replacements": {"type": "array", "minItems": 1, "items": REPLACEMENT}},
    "additionalProperties": False,
}  # fmt: skip
FIX = {
    "type": "object",
    "required": ["artifactChanges"],
    "properties": {"description": TEXT, "artifactChanges": {"type": "array", "minItems": 1, "items": CHANGE}, "properties": {"type": "object"}},
    "additionalProperties": False,
}  # fmt: skip
PHYSICAL = {
    "type": "object",
    "required": ["artifactLocation"],
    "properties": {"artifactLocation": PLACE, "region": REGION},
    "additionalProperties": False,
}
RESULT = {
    "type": "object",
    "required": ["message", "ruleId", "ruleIndex", "level", "locations"],
    "properties": {
        "ruleId": {"type": "string"},
        "ruleIndex": {"type": "integer", "minimum": 0},
        "level": LEVEL,
        "message": TEXT,
        "locations": {"type": "array", "items": {"type": "object", "required": ["physicalLocation"], "properties": {"physicalLocation": PHYSICAL}}},
        "fixes": {"type": "array", "minItems": 1, "uniqueItems": True, "items": FIX},
    },
    "additionalProperties": False,
}  # fmt: skip
NOTE = {
    "type": "object",
    "required": ["message"],
    "properties": {"message": TEXT, "level": LEVEL},
    "additionalProperties": False,
}
INVOCATION = {
    "type": "object",
    "required": ["executionSuccessful"],
    "properties": {"executionSuccessful": {"type": "boolean"}, "toolExecutionNotifications": {"type": "array", "items": NOTE}},
    "additionalProperties": False,
}  # fmt: skip
DRIVER = {
    "type": "object",
    "required": ["name"],
    "properties": {"name": {"type": "string"}, "version": {"type": "string"}, "rules": {"type": "array", "uniqueItems": True, "items": RULE}},
    "additionalProperties": False,
}  # fmt: skip
RUN = {
    "type": "object",
    "required": ["tool", "results", "columnKind"],
    "properties": {
        "tool": {"type": "object", "required": ["driver"], "properties": {"driver": DRIVER}},
        "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
        "invocations": {"type": "array", "items": INVOCATION},
        "results": {"type": "array", "items": RESULT},
    },
    "additionalProperties": False,
}
LOG = {
    "type": "object",
    "required": ["version", "runs"],
    "properties": {
        "$schema": {"type": "string", "format": "uri"},
        "version": {"const": "2.1.0"},
        "runs": {"type": "array", "items": RUN},
    },
    "additionalProperties": False,
}
