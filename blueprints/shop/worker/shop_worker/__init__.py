"""The shop's worker: settles the orders that the api announces, and writes to the customers."""
