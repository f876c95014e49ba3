"""What holds for all tests."""

import signal

from hypothesis import settings

# a slow moment of a busy machine is no defect of the code
settings.register_profile("devpreview", deadline=None)
settings.load_profile("devpreview")

# programs under test inherit it, and a shell has what it starts in the background ignore Ctrl-C
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)
