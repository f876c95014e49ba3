"""Benchmarks: the promises with a number, measured by `task bench`, never in CI."""
