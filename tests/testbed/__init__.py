"""The testbed: a real kind cluster from one command, on a machine with image registries or without.

A program of its own that knows nothing of devpreview. Where a public image can be had it is used;
where not, the same thing is made from packages. All it makes lies in one folder of the user's cache.
"""
