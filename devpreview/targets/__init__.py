"""Where a preview runs: the value that says so, the clusters that devpreview makes itself, and what may be missing there."""
