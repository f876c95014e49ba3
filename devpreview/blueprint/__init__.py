"""The language: from the text of a blueprint to its values, or to everything that is wrong with it, at its place."""
