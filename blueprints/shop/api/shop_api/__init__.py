"""The shop's api: orders, customers and the catalogue over HTTP."""
