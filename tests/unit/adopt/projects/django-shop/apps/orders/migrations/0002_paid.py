"""A migration."""
