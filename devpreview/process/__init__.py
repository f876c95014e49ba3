"""Programs: run with a scope, their lines as they come, the whole group gone when the scope ends."""

from devpreview.process.progress import Failure, Progress, Told
from devpreview.process.run import Answer, Line, NoProgram, TookTooLong, ask, run

__all__ = ["Answer", "Failure", "Line", "NoProgram", "Progress", "Told", "TookTooLong", "ask", "run"]
