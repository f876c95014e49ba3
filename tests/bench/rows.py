"""The promises with a number, one function each: the name of the row, the bar, and how it is measured."""

import json
import os
import random
import re
import shlex
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from devpreview.manifests import names
from tests.bench import disturbing, harness, shop
from tests.bench.previews import DEVPREVIEW, MINIMAL, SHOP, Preview, command
from tests.unit.blueprint import examples
from tests.unit.blueprint.hostile import HOSTILE

BIN = Path(sys.executable).parent
TESTBED = (sys.executable, "-m", "tests.testbed")
TESTBED_UP = [*TESTBED, "up"]


@dataclass(frozen=True, slots=True)
class Result:
    """What a row came to: a line for people, and whether the bar holds."""

    said: str
    holds: bool
    figures: dict[str, harness.Figures]


@dataclass(frozen=True, slots=True)
class Row:
    """A promise and its measurement."""

    name: str
    promise: str
    measure: Callable[[], Result]


def help_() -> Result:
    """Time `--help` beside the interpreter alone and the interpreter with click."""
    python = str(BIN / "python")
    contenders = {
        "devpreview --help": [str(BIN / "devpreview"), "--help"],
        "python -c 'import click'": [python, "-c", "import click"],
        "python -I -c pass": [python, "-I", "-c", "pass"],
    }
    figures = harness.in_turn(contenders, runs=30)
    ours, click = figures["devpreview --help"].median, figures["python -c 'import click'"].median
    return Result(f"{ours * 1000:.0f} ms, {ours / click:.2f} × importing click", ours <= 0.1, figures)


def unit() -> Result:
    """Time the unit tests as `task test:unit` runs them, with no Docker in sight."""
    command = [str(BIN / "pytest"), "-q", "-n", "auto", "-m", "not slow and not cluster and not simulated"]
    figures = harness.in_turn({"unit tests": command}, runs=3)
    took = figures["unit tests"].median
    return Result(f"{took:.1f} s", took <= 30, figures)


def again() -> Result:
    """Time from no cluster to cluster, registry and ingress ready, beside a bare `kind create cluster`."""
    from tests.testbed import cluster, engine  # noqa: PLC0415 - only these rows need an engine

    subprocess.run(TESTBED_UP, check=True, stdout=subprocess.DEVNULL)
    figures = _beside_bare_kind("testbed up", TESTBED_UP, lambda: cluster.down(engine.ready()))
    ours, floor = figures["testbed up"].median, figures[BARE].median
    return Result(f"{ours:.0f} s, {ours / floor:.2f} × a bare kind create cluster", ours <= 60, figures)


def start() -> Result:
    """Time from no cluster to the first answer of a preview through its ingress, beside a bare `kind create cluster`."""
    MINIMAL.there()
    ours = "cluster up, up"
    command = ["sh", "-euc", f"{DEVPREVIEW} cluster up && {shlex.join(MINIMAL.up)}"]
    before = [DEVPREVIEW, "cluster", "down", "--keep-registry", "--yes"]
    figures = _beside_bare_kind(ours, command, lambda: subprocess.run(before, check=True, stdout=subprocess.DEVNULL))
    took, floor = figures[ours].median, figures[BARE].median
    return Result(f"{took:.0f} s, of which a bare kind create cluster takes {floor:.0f} s", took <= 90, figures)


BARE = "kind create cluster"


def _beside_bare_kind(ours: str, command: Sequence[str], before: Callable[[], object]) -> dict[str, harness.Figures]:
    from tests.testbed import cluster, engine, node, programs  # noqa: PLC0415 - only these rows need an engine

    image = node.found(engine.ready())
    assert image
    kind, bare = str(programs.kind()), ("--name", f"{cluster.NAME}-bare", "--kubeconfig", os.devnull)
    delete_bare = [kind, "delete", "cluster", *bare]
    try:
        return harness.in_turn(
            {ours: command, BARE: [kind, "create", "cluster", *bare, "--image", image, "--wait", "120s"]},
            runs=3,
            before={ours: before, BARE: lambda: subprocess.run(delete_bare, check=True)},
        )
    finally:
        subprocess.run(delete_bare, check=True)


def up(preview: Preview) -> Result:
    """Time a fresh preview beside a plain script that applies the same objects in the same order with kubectl."""
    preview.there()
    with tempfile.TemporaryDirectory() as folder:
        # in a process of its own: what this one holds would count as the peak of those it starts
        subprocess.run([sys.executable, "-m", "tests.bench.bare", preview.blueprint, preview.name, folder], check=True)
        figures = harness.in_turn(
            {"devpreview up": preview.up, "kubectl, in the same order": ["sh", f"{folder}/up.sh"]},
            runs=3,
            before={"devpreview up": preview.gone, "kubectl, in the same order": preview.gone},
        )
    ours, script = figures["devpreview up"], figures["kubectl, in the same order"]
    ratio = ours.median / script.median
    said = f"{ours.median:.1f} s, {ratio:.2f} × the script, {ours.rss:.0f} MB"
    return Result(said, ours.median <= 20 and ratio <= 1.15 and ours.rss <= 120, figures)


def up_again() -> Result:
    """Time `up` where nothing has changed, and look whether anything was written."""
    SHOP.there()
    before = SHOP.versions()
    figures = harness.in_turn({"devpreview up": SHOP.up}, runs=10)
    after = SHOP.versions()
    written = [thing for thing in before | after if before.get(thing) != after.get(thing)]
    took = figures["devpreview up"].median
    return Result(f"{took:.2f} s, {_listed('written', written)}", took <= 1.5 and not written, figures)


def requests() -> Result:
    """Count what `up` asks of the API server where nothing has changed."""
    SHOP.there()
    counting = subprocess.run([sys.executable, "-m", "tests.bench.requests"], check=True, stdout=subprocess.PIPE)
    told = json.loads(counting.stdout)
    asked = sum(told["requests"].values())
    others = [verb for verb in told["requests"] if verb.split()[0] not in ("get", "list", "exec")]
    said = f"{asked} of {told['allowed']}{''.join(f', {verb}' for verb in others)}"
    return Result(said, asked <= told["allowed"] and not others, {})


def first_line() -> Result:
    """Time from the start of `up` to the first thing that it says on a terminal."""
    SHOP.there()
    figures = harness.Figures.of([harness.speaks(SHOP.up) for _ in range(11)][1:])
    return Result(f"{figures.median * 1000:.0f} ms", figures.median <= 0.3, {"devpreview up": figures})


def order() -> Result:
    """Time an order from its placing to its mail, as the first thing that a fresh shop is asked."""
    samples = []
    for _ in range(3):
        SHOP.gone()
        SHOP.there()
        samples.append(harness.Sample(shop.order_seconds(SHOP), 0, 0))
    figures = harness.Figures.of(samples)
    longest = max(sample.wall for sample in samples)
    return Result(f"{figures.median:.2f} s, at most {longest:.2f} s, at the first try", longest <= 2, {"order": figures})


def two_shops() -> Result:
    """Have two shops side by side, order in one, and look at both."""
    other = Preview(SHOP.blueprint, "other")
    try:
        for each in (SHOP, other):
            each.there()
        before = shop.newest(SHOP), shop.newest(other)
        shop.order_seconds(SHOP)
        apart = (shop.newest(SHOP), shop.newest(other)) == (before[0] + 1, before[1])
        took = shop.memory(SHOP, other) / 1e9
    finally:
        other.gone()
    return Result(f"{took:.2f} GB together, {'each with orders of its own' if apart else 'ORDERS SHARED'}", apart and took <= 2.5, {})


def latency() -> Result:
    """Time what people type all day, beside kubectl and the interpreter alone; with a hundred previews there, which have no pods."""
    SHOP.there()
    ours = str(BIN / "devpreview")
    with tempfile.TemporaryDirectory() as folder, _namespaces(99):
        files = {services: _blueprint(Path(folder), services) for services in (1, 10, 100)}
        contenders = {
            "devpreview --version": [ours, "--version"],
            "devpreview's completion": ["env", "_DEVPREVIEW_COMPLETE=bash_complete", "COMP_WORDS=devpreview st", "COMP_CWORD=1", ours],
            **{
                f"devpreview validate, {services} services": ["sh", "-c", f"cd {there} && exec {ours} validate"]
                for services, there in files.items()
            },
            "devpreview status": [ours, "status", SHOP.blueprint, "-p", SHOP.name],
            "devpreview list, 100 previews": [ours, "list"],
            "kubectl get pods": command("get", "pods", "--namespace", SHOP.namespace),
            "kubectl version --client": command("version", "--client"),
            "python -I -c pass": [str(BIN / "python"), "-I", "-c", "pass"],
        }
        figures = harness.in_turn(contenders, runs=20)
    took = {name: figures[name].median * 1000 for name in contenders}
    said = (
        f"validate of 100 services {took['devpreview validate, 100 services']:.0f} ms, status {took['devpreview status']:.0f} ms, "
        f"list of 100 previews {took['devpreview list, 100 previews']:.0f} ms; kubectl get pods {took['kubectl get pods']:.0f} ms"
    )
    return Result(said, took["devpreview validate, 100 services"] <= 250, figures)


def validate() -> Result:
    """Time `validate` of large blueprints beside the interpreter alone, and within it the refusal of files that are meant to be slow."""
    ours = str(BIN / "devpreview")
    with tempfile.TemporaryDirectory() as folder:
        files = {services: _blueprint(Path(folder), services) for services in (100, 1000)}
        contenders = {
            f"devpreview validate, {services} services": ["sh", "-c", f"cd {there} && exec {ours} validate"]
            for services, there in files.items()
        }
        contenders["python -I -c pass"] = [str(BIN / "python"), "-I", "-c", "pass"]
        figures = harness.in_turn(contenders, runs=20)
    refusals = {name: harness.Figures.of([harness.Sample(_refused(text), 0, 0) for _ in range(5)]) for name, text in HOSTILE.items()}
    slowest = max(refusals, key=lambda name: refusals[name].median)
    hundred, thousand = (figures[f"devpreview validate, {services} services"].median for services in (100, 1000))
    refused = refusals[slowest].median
    said = f"{hundred * 1000:.0f} ms, {thousand * 1000:.0f} ms; the slowest refusal {refused * 1000:.0f} ms: {slowest}"
    holds = hundred <= 0.25 and thousand <= 1.5 and refused <= 0.1
    return Result(said, holds, figures | {f"refusing {slowest}": refusals[slowest]})


def _refused(text: str) -> float:
    """Return the seconds that a blueprint takes to be refused."""
    begun = time.perf_counter()
    assert examples.said(text)
    return time.perf_counter() - begun


@contextmanager
def _namespaces(number: int) -> Iterator[None]:
    """Have so many previews that are nothing but a namespace."""
    empty = [Preview("bench", f"e{each}") for each in range(number)]
    labels = [names.labels(owner="bench000", project=each.blueprint, preview=each.name) for each in empty]
    things = [
        {"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": each.namespace, "labels": own}}
        for each, own in zip(empty, labels, strict=True)
    ]
    every = json.dumps({"apiVersion": "v1", "kind": "List", "items": things})
    subprocess.run(command("apply", "--server-side", "--filename", "-"), input=every, text=True, check=True, stdout=subprocess.DEVNULL)
    try:
        yield
    finally:
        subprocess.run(command("delete", "namespace", "-l", f"{names.PROJECT}=bench"), check=True, stdout=subprocess.DEVNULL)


def _blueprint(folder: Path, services: int) -> Path:
    """Write a blueprint of so many services, each of which needs the one before and a database; return its folder."""
    own = folder / str(services)
    own.mkdir()
    lines = ["apiVersion: devpreview.dev/v1", "project: bench", "id: bench000", "services:"]
    for each in range(services):
        needs = f"needs: [s{each - 1}], " if each else ""
        url = '"${db.app.url}"'
        lines.append(f"  s{each}: {{image: busybox:1.35, {needs}port: {8000 + each}, ready: {{http: /healthz}}, env: {{URL: {url}}}}}")
    lines += ["datastores:", "  db: {image: postgres:15, databases: {app: {}}}"]
    (own / "devpreview.yaml").write_text("\n".join([*lines, ""]))
    return own


def teardown() -> Result:
    """Time the end of one preview, and of ten at once, beside kubectl deleting as many namespaces."""
    figures: dict[str, harness.Figures] = {}
    left: list[str] = []
    for number in (1, 10):
        several = [Preview("minimal", f"t{each}") for each in range(number)]
        downs, ups = _side_by_side(each.down for each in several), _side_by_side(each.up for each in several)
        contenders = {
            f"devpreview down, {number}": downs,
            f"kubectl delete namespace, {number}": command("delete", "namespace", *(each.namespace for each in several)),
        }

        figures |= harness.in_turn(contenders, runs=1, before=dict.fromkeys(contenders, partial(harness.run, ups)))
        # kubectl was the last one
        harness.run(ups)
        harness.run(downs)
        left += [thing for each in several for thing in each.left()]
    times = {name: taken.median for name, taken in figures.items()}
    pairs = [
        f"{number}: {times[f'devpreview down, {number}']:.1f} s, {times[f'kubectl delete namespace, {number}']:.1f} s by kubectl"
        for number in (1, 10)
    ]
    return Result(f"{'; '.join(pairs)}; {_listed('left', left)}", not left, figures)


def _side_by_side(commands: Iterable[Sequence[str]]) -> list[str]:
    """Return a command that runs several at once, and fails where one does."""
    begun = "\n".join(f'{shlex.join(each)} & all="$all $!"' for each in commands)
    return ["sh", "-euc", f"all=\n{begun}\nfor each in $all; do wait $each; done"]


def down() -> Result:
    """Time `down` beside kubectl deleting the same namespace, and look for what is left."""
    contenders = {"devpreview down": SHOP.down, "kubectl delete namespace": command("delete", "namespace", SHOP.namespace)}
    figures = harness.in_turn(contenders, runs=3, before=dict.fromkeys(contenders, SHOP.there))
    SHOP.there()
    subprocess.run(SHOP.down, check=True, stdout=subprocess.DEVNULL)
    left = SHOP.left()
    ours, theirs = figures["devpreview down"].median, figures["kubectl delete namespace"].median
    return Result(f"{ours:.1f} s, {ours - theirs:+.1f} s to kubectl, {_listed('left', left)}", ours <= theirs + 1 and not left, figures)


def _listed(what: str, things: list[str]) -> str:
    return f"{what}: {', '.join(things)}" if things else f"nothing {what}"


def gate_simulated() -> Result:
    """Time the histories of the gate in a simulated cluster, which fail where it does not hold."""
    sample = harness.run([str(BIN / "pytest"), "-q", "tests/unit/lifecycle/test_gate.py"])
    return Result(f"held in {sample.wall:.0f} s", True, {"pytest": harness.Figures.of([sample])})


def gate() -> Result:
    """Disturb previews on the cluster, and look whether the gate holds."""
    first = random.SystemRandom().randrange(10**6)
    judged = disturbing.judged(range(first, first + 10))
    for breach in judged.breaches:
        sys.stderr.write(f"  {breach}\n")
    said = f"{len(judged.breaches)} breaches in {judged.connections} connections, the latest {judged.latest:.1f} s after a loss"
    return Result(f"{said}; seeds {first} to {first + 9}", not judged.breaches, {})


def disk() -> Result:
    """Read what the testbed says it takes, once all is built."""
    told = subprocess.run([*TESTBED, "status"], capture_output=True, text=True, check=True).stdout
    found = re.search(r"^disk +([\d.]+) GB", told, re.MULTILINE)
    assert found, told
    return Result(f"{found[1]} GB", float(found[1]) <= 14, {})


def cold() -> Result:
    """Remove all that the testbed made, then time `up` and its longest silence."""
    subprocess.run([*TESTBED, "clean", "--packages"], check=True)
    spoke = time.monotonic()
    silence = 0.0

    def listen(line: str) -> None:
        nonlocal spoke, silence
        now = time.monotonic()
        silence, spoke = max(silence, now - spoke), now
        _pass_on(line)

    sample = harness.run(TESTBED_UP, on_line=listen)
    said = f"{sample.wall / 60:.1f} min, longest silence {silence:.1f} s"
    return Result(said, sample.wall <= 15 * 60 and silence <= 10, {"testbed up": harness.Figures.of([sample])})


def test() -> Result:
    """Time the README's test command with the caches as they are."""
    return _test(bar=25)


def test_cold() -> Result:
    """Time the README's test command with nothing there but the virtual environment's own tools."""
    subprocess.run([*TESTBED, "clean", "--packages"], check=True)
    return _test(bar=45)


def _test(bar: int) -> Result:
    sample = harness.run(["task", "test"], on_line=_pass_on)
    return Result(f"{sample.wall / 60:.1f} min", sample.wall <= bar * 60, {"task test": harness.Figures.of([sample])})


def _pass_on(line: str) -> None:
    sys.stderr.write(line)


ROWS = [
    Row("help", "`--help` ≤ 100 ms", help_),
    Row("unit", "unit tests ≤ 30 s", unit),
    Row("again", "cluster deleted → cluster, registry and ingress ready ≤ 60 s", again),
    Row("start", "no cluster → a preview answers ≤ 90 s", start),
    Row("up", "warm `up` ≤ 20 s, ≤ 1.15 × the same objects by kubectl, ≤ 120 MB", partial(up, MINIMAL)),
    Row("shop-up", "the same of the shop's seven components", partial(up, SHOP)),
    Row("up-again", "`up`, nothing changed ≤ 1.5 s, no write", up_again),
    Row("requests", "`up`, nothing changed ≤ a list per kind + an exec per datastore + 3 requests, no watch", requests),
    Row("first-line", "first line on the terminal ≤ 300 ms", first_line),
    Row("down", "`down` ≤ kubectl's delete + 1 s, nothing left", down),
    Row("order", "an order, placed, worked and mailed, at the first try after `up` ≤ 2 s", order),
    Row("two-shops", "two shops side by side, both right, ≤ 2.5 GB together", two_shops),
    Row("latency", "`validate` of 100 services ≤ 250 ms", latency),
    Row("validate", "`validate` of 100 services ≤ 250 ms, of 1,000 ≤ 1.5 s; a hostile file is refused in ≤ 100 ms", validate),
    Row("teardown", "one preview and ten at once, nothing left", teardown),
    Row("gate-unit", "200 interleavings, simulated: nobody reaches data that is not right", gate_simulated),
    Row("gate", "10 previews, disturbed: nobody reaches data before it is right, nor 3 s after it is lost", gate),
    Row("disk", "disk ≤ 14 GB once built", disk),
    Row("test", "`task test` with caches ≤ 25 min", test),
]
LONG = [
    Row("cold", "nothing there → cluster ready ≤ 15 min, no silence over 10 s", cold),
    Row("test-cold", "`task test` with nothing there ≤ 45 min", test_cold),
]
"""Rows that first remove what the testbed made, so that they must be asked for by name."""
