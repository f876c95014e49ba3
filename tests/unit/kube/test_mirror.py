"""The mirror over a cluster that a test moves by hand."""

import queue
from collections.abc import Iterator
from contextlib import suppress
from threading import Thread
from typing import Any

import pytest

from devpreview.kube.door import Change, Cluster, Expired, Listing, Object, Unreachable
from devpreview.kube.mirror import Seen, listed, watching
from devpreview.streams import DeadlinePassed, Interrupted, Stop

N = "here"


def thing(kind: str, name: str, said: str = "") -> Object:
    return {"kind": kind, "metadata": {"name": name, "namespace": N}, "said": said}


class Moved:
    """The two verbs of a cluster that a mirror uses: a list per kind, and what a watch is told, or how it fails."""

    def __init__(self, *things: Object) -> None:
        self.things = list(things)
        self.told: dict[str, queue.Queue[Change | Exception]] = {"Pod": queue.Queue(), "Job": queue.Queue()}
        self.lists = 0
        self.hangs = False

    def list(self, kind: str, namespace: str = "", labels: str = "", *, stop: Stop | None = None) -> Listing:
        """Return what there is."""
        assert (namespace, labels) == (N, "")
        self.lists += 1
        if self.hangs and stop:
            stop.wait(60)
        return Listing(tuple(each for each in self.things if each["kind"] == kind), "1")

    def watch(self, kind: str, namespace: str, version: str, stop: Stop) -> Iterator[Change]:
        """Yield what the test tells."""
        assert (namespace, version) == (N, "1")
        told = self.told[kind]
        with stop.calling(lambda: told.put(Interrupted("wake"))):
            while True:
                match told.get():
                    case Change() as change:
                        yield change
                    case error:
                        stop.check()
                        raise error

    def __getattr__(self, verb: str) -> Any:
        raise AssertionError(f"a mirror does not {verb}")


def cluster(moved: Moved) -> Cluster:
    door: Any = moved
    return door  # type: ignore[no-any-return] # what a mirror does not use is not there


def names(seen: Seen, kind: str) -> dict[str, str]:
    return {name: each["said"] for name, each in seen[kind].items()}


@pytest.fixture
def stop() -> Stop:
    return Stop()


def test_the_first_look_sees_all_kinds(stop: Stop) -> None:
    moved = Moved(thing("Pod", "a"), thing("Job", "b"))
    with watching(cluster(moved), ("Pod", "Job"), N, stop) as mirror:
        assert next(iter(mirror.looks(stop))) == {"Pod": {"a": thing("Pod", "a")}, "Job": {"b": thing("Job", "b")}}


def test_each_change_is_seen(stop: Stop) -> None:
    moved = Moved(thing("Pod", "a", "old"))
    with watching(cluster(moved), ("Pod", "Job"), N, stop) as mirror:
        looks = iter(mirror.looks(stop, seconds=60))
        assert names(next(looks), "Pod") == {"a": "old"}
        moved.told["Pod"].put(Change(False, thing("Pod", "a", "new")))
        assert names(next(looks), "Pod") == {"a": "new"}
        moved.told["Pod"].put(Change(False, thing("Pod", "b", "new")))
        assert names(next(looks), "Pod") == {"a": "new", "b": "new"}
        moved.told["Pod"].put(Change(True, thing("Pod", "a", "new")))
        assert names(next(looks), "Pod") == {"b": "new"}


def test_what_was_seen_stays_as_it_was(stop: Stop) -> None:
    moved = Moved(thing("Pod", "a"))
    with watching(cluster(moved), ("Pod",), N, stop) as mirror:
        looks = iter(mirror.looks(stop))
        before = next(looks)
        moved.told["Pod"].put(Change(True, thing("Pod", "a")))
        next(looks)
        assert names(before, "Pod") == {"a": ""}


def test_there_is_a_look_though_nothing_changes(stop: Stop) -> None:
    with watching(cluster(Moved()), ("Pod",), N, stop) as mirror:
        looks = iter(mirror.looks(stop, seconds=0.01))
        assert next(looks) is next(looks)


def test_a_wait_ends_with_its_deadline_and_the_mirror_goes_on(stop: Stop) -> None:
    with watching(cluster(Moved()), ("Pod",), N, stop) as mirror:
        with stop.child(0.05) as scope, pytest.raises(DeadlinePassed):
            for _ in mirror.looks(scope, seconds=60):
                pass
        assert next(iter(mirror.looks(stop))) == {"Pod": {}}


def test_many_wait_at_once_and_all_see(stop: Stop) -> None:
    moved = Moved()
    seen: list[str] = []
    with watching(cluster(moved), ("Pod", "Job"), N, stop) as mirror:

        def wait() -> None:
            with stop.child() as scope:
                seen.append(next(names(found, "Pod")["a"] for found in mirror.looks(scope, seconds=60) if "a" in found["Pod"]))

        waiters = [Thread(target=wait) for _ in range(20)]
        for waiter in waiters:
            waiter.start()
        moved.told["Pod"].put(Change(False, thing("Pod", "a", "there")))
        for waiter in waiters:
            waiter.join(5)
    assert seen == ["there"] * 20


def test_a_forgotten_version_is_listed_anew(stop: Stop) -> None:
    moved = Moved(thing("Pod", "a"))
    with watching(cluster(moved), ("Pod",), N, stop) as mirror:
        looks = iter(mirror.looks(stop, seconds=60))
        next(looks)
        moved.things = [thing("Pod", "b")]
        moved.told["Pod"].put(Expired("too old"))
        assert names(next(looks), "Pod") == {"b": ""}
        assert moved.lists == 2


def test_a_list_that_hangs_does_not_outlast_the_body(stop: Stop) -> None:
    moved = Moved()
    moved.hangs = True
    with watching(cluster(moved), ("Pod",), N, stop) as mirror, stop.child(0.05) as scope, pytest.raises(DeadlinePassed):
        next(iter(mirror.looks(scope)))


def test_a_server_that_forgets_at_once_is_not_listed_without_end(stop: Stop) -> None:
    moved = Moved()
    with watching(cluster(moved), ("Pod",), N, stop):
        for _ in range(50):
            moved.told["Pod"].put(Expired("too old"))
        with suppress(DeadlinePassed), stop.child(0.25) as scope:
            scope.wait(60)
        assert moved.lists < 10


def test_what_goes_wrong_is_raised_to_whoever_looks(stop: Stop) -> None:
    moved = Moved()
    with watching(cluster(moved), ("Pod", "Job"), N, stop) as mirror:
        looks = iter(mirror.looks(stop, seconds=60))
        next(looks)
        moved.told["Job"].put(Unreachable("gone", hint="look for it"))
        with pytest.raises(Unreachable, match="gone") as first:
            next(looks)
        with pytest.raises(Unreachable, match="gone") as second:
            next(iter(mirror.looks(stop)))
        assert first.value is not second.value
        assert second.value.hint == "look for it"


def test_a_defect_is_not_waited_out(stop: Stop) -> None:
    moved = Moved()

    def look() -> None:
        with watching(cluster(moved), ("Pod", "Job"), N, stop) as mirror:
            looks = iter(mirror.looks(stop, seconds=60))
            next(looks)
            moved.told["Job"].put(ZeroDivisionError())
            with pytest.raises(Unreachable, match="not known any more"):
                next(looks)

    with pytest.raises(ZeroDivisionError):
        look()


def test_everybody_is_freed_when_the_run_ends(stop: Stop) -> None:
    ender = Thread(target=stop.set, args=(Interrupted("enough"),))

    def look() -> None:
        with watching(cluster(Moved()), ("Pod", "Job"), N, stop) as mirror:
            looks = iter(mirror.looks(stop, seconds=60))
            next(looks)
            ender.start()
            next(looks)

    with pytest.raises(Interrupted):
        look()
    ender.join()


def test_one_look_is_one_list_per_kind() -> None:
    moved = Moved(thing("Pod", "a"))
    assert listed(cluster(moved), ("Pod", "Job"), N) == {"Pod": {"a": thing("Pod", "a")}, "Job": {}}
    assert moved.lists == 2
