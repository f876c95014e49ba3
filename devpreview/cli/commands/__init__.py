"""The verbs, one file each: what a person types becomes values, and a procedure is run."""
