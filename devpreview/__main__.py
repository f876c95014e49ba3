"""`python -m devpreview` is `devpreview`."""

from devpreview.cli.main import main

main()
