"""Starts Django."""
