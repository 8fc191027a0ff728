"""The grammar of times, one module a family of constructions."""
