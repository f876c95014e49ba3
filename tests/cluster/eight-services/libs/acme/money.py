"""Amounts."""


def euros(cents: int) -> int:
    """Return whole euros."""
    return round(cents / 100)
