"""What can go wrong, in words for the person at the terminal.

Exit codes: 1 the testbed failed at something it should be able to do, 3 this machine cannot carry a testbed.
"""


class Trouble(Exception):
    """Something failed; `hint` says what to do next."""

    code = 1

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


class Unfit(Trouble):
    """The machine lacks something that the testbed may not or cannot give it."""

    code = 3
