"""The door to Kubernetes: the only room that knows how an API server is spoken to."""
