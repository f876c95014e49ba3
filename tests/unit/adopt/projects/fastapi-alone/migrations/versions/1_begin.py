"""A revision."""
