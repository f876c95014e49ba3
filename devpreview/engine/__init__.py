"""The Docker engine of the user: images are built there, and what a cluster on this machine needs runs there."""
