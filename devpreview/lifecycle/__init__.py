"""The procedures: each is a generator of events that returns what it came to; nothing happens before the first is asked for."""
