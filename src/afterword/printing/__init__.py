"""Texts on paper."""
