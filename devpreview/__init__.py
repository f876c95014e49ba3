"""A preview environment per pull request: one blueprint, the same preview on a laptop and on a remote cluster."""

__version__ = "0.1.0"
