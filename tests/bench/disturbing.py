"""Whether the gate holds on a real cluster, whatever happens: previews come up while pods are killed, engines killed and data wiped.

A prober in the cluster tries the datastores' Services all the while, and looks at their data through the other ones.
What it saw is judged afterwards, against what an interval between two looks leaves open: a connection was too early
where the data cannot have been right yet, and too late where it cannot have been right for longer than a probe takes
to find out.
"""

import bisect
import json
import random
import signal
import subprocess
import sys
import tempfile
import time
from base64 import b64decode
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import IO, Any

from tests.bench.previews import DEVPREVIEW, MINIMAL, Object, command, found, kubectl

STORES = ("db", "cache")
SERVICE = "api"

LATE = 3.0
"""Seconds after which data that was lost must not be reached any more."""

MISCHIEFS = 2
"""Things that are done behind the back of one preview as it comes up, and again when it runs."""

LONGEST = 8.0
"""Seconds between two of them, at most: what is lost is to be found out in between."""

TRIES = 4
"""Runs of `up` within which a preview comes right again, once it is left in peace."""

PATIENCE = 60.0
"""Seconds after which a run of `up` is interrupted, as a person would, and given again."""

PROBER = "devpreview-bench-prober"
"""The pod, beside the previews, in which the prober runs."""

BLUEPRINTS = (MINIMAL.blueprint, "tests/bench/disposable.yaml")
"""Data is kept in even runs, and lost with its pod in uneven ones."""


@dataclass(frozen=True, slots=True)
class Look:
    """One try of the prober: when it began and ended, and what came of it."""

    began: float
    ended: float
    found: int


@dataclass(frozen=True, slots=True)
class Day:
    """What was seen of one preview."""

    doors: Mapping[str, Sequence[Look]]
    data: Mapping[str, Sequence[Look]]
    starts: Sequence[tuple[float, float]]
    """Of every pod of the service: when it was made, and when its own container first started."""


@dataclass(slots=True)
class Judged:
    """What many days came to."""

    connections: int = 0
    latest: float = 0.0
    """The longest that lost data was still reached."""
    breaches: list[str] = field(default_factory=list)


def judged(seeds: Iterable[int]) -> Judged:
    """Live a day for each seed, and hold what was seen against what was promised."""
    so_far = Judged()
    with witness():
        for seed in seeds:
            judge(lived(seed), so_far)
    MINIMAL.gone()
    return so_far


def judge(day: Day, judged: Judged) -> None:
    """Add what was seen in a day."""
    rights = {store: right_times(day.data[store]) for store in STORES}
    for store in STORES:
        taken = [look for look in day.doors[store] if look.found]
        judged.connections += len(taken)
        for look in taken:
            late = lateness(look, rights[store])
            if late is None:
                judged.breaches.append(f"{store} was reached at {look.began:.2f}, before its data had ever been right")
            elif late > LATE:
                judged.breaches.append(f"{store} was reached at {look.began:.2f}, {late:.1f} s after its data was lost")
            judged.latest = max(judged.latest, late or 0.0)
        for made, started in day.starts:
            if not any(begin <= started and made - LATE <= end for begin, end in rights[store]):
                judged.breaches.append(f"{SERVICE} started at {started:.0f}, and the data of {store} had not been right since {made:.0f}")


def right_times(looks: Sequence[Look]) -> list[tuple[float, float]]:
    """Return from when until when data may have been right: as far as the looks beside one that found it so."""
    expected = looks[-1].found if looks else 0
    assert expected > 0, "in the end, the data is right"
    times: list[tuple[float, float]] = []
    for place, look in enumerate(looks):
        if look.found == expected:
            begin = looks[place - 1].began if place else look.began
            end = looks[place + 1].ended if place + 1 < len(looks) else float("inf")
            times.append((times.pop()[0] if times and begin <= times[-1][1] else begin, end))
    return times


def lateness(look: Look, rights: Sequence[tuple[float, float]]) -> float | None:
    """Return how long data had been wrong when it was reached, 0 where it was right; None where it never was before."""
    place = bisect.bisect_right(rights, look.ended, key=lambda each: each[0]) - 1
    return None if place < 0 else max(0.0, look.began - rights[place][1])


@contextmanager
def witness() -> Iterator[None]:
    """Have the prober's pod there while the body runs; what it needs is in the service's image."""
    MINIMAL.gone()
    MINIMAL.there()
    image = kubectl(
        "get", "deployment", SERVICE, "--namespace", MINIMAL.namespace, "-o", "jsonpath={.spec.template.spec.containers[0].image}"
    )
    kubectl("delete", "pod", PROBER, "--ignore-not-found", "--grace-period=1")
    kubectl("run", PROBER, "--image", image, "--restart=Never", "--command", "--", "sleep", "infinity")
    try:
        kubectl("wait", "--for=condition=Ready", f"pod/{PROBER}", "--timeout=60s")
        yield
    finally:
        kubectl("delete", "pod", PROBER, "--grace-period=1")


def lived(seed: int) -> Day:
    """Bring a preview up, disturb it, and have it come right at last; return what was seen of it."""
    chance = random.Random(seed)
    MINIMAL.gone()
    looks: list[list[Any]] = []
    with tempfile.TemporaryFile("w+") as log:
        up = _Up(BLUEPRINTS[seed % 2], log)
        with _probing(looks):
            for _ in ("as it comes up", "as it runs"):
                for _ in range(MISCHIEFS):
                    time.sleep(chance.uniform(0, LONGEST))
                    up.again_if_it_failed()
                    sys.stderr.write(f"  seed {seed}, {time.time():.1f}: {_mischief(chance)}\n")
                time.sleep(LONGEST)
                up.comes_right()
            time.sleep(LATE)
    return Day(_of("door", looks), _of("data", looks), list(_starts(found("events", "--namespace", MINIMAL.namespace))))


def _of(what: str, looks: Sequence[Sequence[Any]]) -> dict[str, list[Look]]:
    return {store: [Look(*look) for of, tried, *look in looks if (of, tried) == (store, what)] for store in STORES}


class _Up:
    """The command, given again whenever that is what a person would do."""

    def __init__(self, blueprint: str, log: IO[str]) -> None:
        self._command = (DEVPREVIEW, "up", blueprint, "-p", MINIMAL.name)
        self._log = log
        self._running = self._begun()

    def again_if_it_failed(self) -> None:
        """Give it again where it ended badly."""
        if self._running.poll():
            self._running = self._begun()

    def comes_right(self) -> None:
        """See it end well once nobody disturbs it any more; what ran before may have ended in the midst of that."""
        self._ended()
        for _ in range(TRIES):
            self._running = self._begun()
            if self._ended() == 0:
                return
        self._log.seek(0)
        raise AssertionError(f"the preview does not come right; devpreview says: {self._log.read()}")

    def _begun(self) -> "subprocess.Popen[bytes]":
        return subprocess.Popen(self._command, stdout=self._log, stderr=self._log)

    def _ended(self) -> int:
        try:
            return self._running.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self._running.send_signal(signal.SIGINT)
            return self._running.wait()


@contextmanager
def _probing(told: list[list[Any]]) -> Iterator[None]:
    """Have the prober try the doors while the body runs; what it has seen is told afterwards."""
    program = Path(__file__).with_name("prober.py").read_text()
    subprocess.run(_in_the_pod(BEGIN, program), input=json.dumps(_places()), text=True, check=True)
    try:
        yield
    finally:
        done = subprocess.run(_in_the_pod(END), stdout=subprocess.PIPE, text=True, check=True)
        told.extend(json.loads(line) for line in done.stdout.splitlines())


def _in_the_pod(*script: str) -> tuple[str, ...]:
    return command("exec", "--stdin", PROBER, "--", "sh", "-ec", script[0], "sh", *script[1:])


# nobody's connection has to last as long as the prober runs
BEGIN = """
cat > /tmp/places
python -u -c "$1" < /tmp/places > /tmp/told 2>&1 &
echo $! > /tmp/process
"""

END = """
kill "$(cat /tmp/process)"
cat /tmp/told
"""


def _places() -> dict[str, dict[str, str]]:
    """Return where the datastores are, as soon as that is known: before there is any data."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        things = {each["metadata"]["name"]: each for each in found("services,secrets", "--namespace", MINIMAL.namespace)}
        if all(name in things for store in STORES for name in (store, f"{store}-setup", f"{store}-credentials")):
            return {
                store: {
                    "plain": things[store]["spec"]["clusterIP"],
                    "setup": things[f"{store}-setup"]["spec"]["clusterIP"],
                    "password": b64decode(things[f"{store}-credentials"]["data"]["password"]).decode(),
                }
                for store in STORES
            }
        time.sleep(0.1)
    raise AssertionError("there are no Services")


def _mischief(chance: random.Random) -> str:
    """Break something that runs, and say what."""
    pods = [each["metadata"]["name"] for each in found("pods", "--namespace", MINIMAL.namespace) if each["status"]["phase"] in RUNS]
    store = chance.choice(STORES)
    match chance.choice(("delete", "kill", "restart", "wipe")):
        case "delete" if pods:
            return _done("delete", "pod", chance.choice(pods), "--wait=false")
        case "kill" if pods:
            return _done("delete", "pod", chance.choice(pods), "--grace-period=0", "--force")
        case "restart":
            return _restarted(store)
        case _:
            return _done("exec", f"{store}-0", "--container", store, "--", *WIPE[store])


RUNS = ("Pending", "Running")

WIPE = {
    "db": ("psql", "-d", "postgres", "-c", "DROP DATABASE shop WITH (FORCE)"),
    "cache": ("redis-cli", "FLUSHALL"),
}


def _done(*words: str) -> str:
    """Do it, and say so; what is not there to be broken is left alone."""
    done = subprocess.run(command("--namespace", MINIMAL.namespace, *words), check=False, capture_output=True, text=True)
    return f"{' '.join(words)}: {(done.stderr if done.returncode else done.stdout).strip()}"


def _restarted(store: str) -> str:
    """Kill a datastore's server from its node, where nobody asks it to be so kind as to end."""
    for pod in found("pods", "--namespace", MINIMAL.namespace, "--field-selector", f"metadata.name={store}-0"):
        for status in pod["status"].get("containerStatuses", ()):
            if "running" in status["state"]:
                container = status["containerID"].rpartition("/")[2]
                kill = ("ctr", "--namespace", "k8s.io", "tasks", "kill", "--signal", "SIGKILL", container)
                done = subprocess.run(("docker", "exec", pod["spec"]["nodeName"], *kill), check=False, capture_output=True, text=True)
                return f"the server of {store} killed {done.stderr.strip()}"
    return f"the server of {store} does not run"


def _starts(events: Sequence[Object]) -> Iterator[tuple[float, float]]:
    """Yield when each pod of the service was made, and when its own container first started: the cluster tells whole seconds."""
    made = {each["involvedObject"]["uid"]: each["metadata"]["creationTimestamp"] for each in events if each["reason"] == "Scheduled"}
    for each in events:
        of = each["involvedObject"]
        if each["reason"] == "Started" and of.get("fieldPath") == f"spec.containers{{{SERVICE}}}":
            yield _seconds(made[of["uid"]]), _seconds(each["firstTimestamp"]) + 1


def _seconds(time: str) -> float:
    return datetime.fromisoformat(time).timestamp()
