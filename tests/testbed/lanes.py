"""Work that goes on side by side: each lane is a thread, and the first failure ends the wait for all of them."""

import queue
import threading
from collections.abc import Callable


def run(*lanes: Callable[[], object]) -> None:
    """Run all lanes to their end; the first error is raised at once, and no lane outlives the program."""
    ended: queue.SimpleQueue[BaseException | None] = queue.SimpleQueue()

    def go(lane: Callable[[], object]) -> None:
        try:
            lane()
        except BaseException as error:
            ended.put(error)
        else:
            ended.put(None)

    for lane in lanes:
        threading.Thread(target=go, args=(lane,), daemon=True).start()
    for _ in lanes:
        error = ended.get()
        if error:
            raise error
