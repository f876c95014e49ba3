"""What all of Python here shares."""
