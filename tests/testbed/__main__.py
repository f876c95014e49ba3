"""The testbed's command line."""

import errno
import os
import shutil
import sys

import click
from docker.client import DockerClient
from docker.errors import DockerException

from . import cache, cluster, configuration, engine, images, lanes, machine, node, programs, registries, say
from .trouble import Trouble

NEEDED = 12e9
"""Bytes that a first run takes at its largest, the compile and the images together."""


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def testbed() -> None:
    """A real kind cluster from one command, on a machine with image registries or without."""


@testbed.command()
def prepare() -> None:
    """Have the engine, the images, their mirror and the configuration file, without a cluster."""
    with cache.lock():
        _prepare(engine.ready())


@testbed.command()
def up() -> None:
    """Have all that `prepare` makes, and the smoke cluster with its registry and ingress, ready."""
    with cache.lock():
        client = engine.ready()
        node_image, mirror_port = _prepare(client)
        ready = cluster.up(client, node_image, registries.run(client, "registry"), mirror_port)
        say.line(f"cluster {ready.name} is ready")
        click.echo(cluster.exports(ready))


def _prepare(client: DockerClient) -> tuple[str, int | None]:
    """Make what is missing; return the node image's name and the mirror's port, if there is a mirror."""
    machine.raise_limits()
    images.sweep(client)
    node.sweep(client)
    # asked before anything is made: on a machine that is unfit nothing is left behind
    to_make = not node.found(client) and not images.had(client, node.OFFICIAL)
    stand_ins: list[str] = []

    def node_lane() -> None:
        if to_make:
            _look_for_room()
            programs.compiled()
            images.provide(client, images.BASE)
            node.make(client)
            node.sweep(client)
        programs.kind()
        programs.drop_compile_caches()

    def images_lane() -> None:
        stand_ins.extend(name for name in images.STAND_INS if images.provide(client, name))
        if stand_ins:
            port = registries.run(client, "mirror")
            for name in stand_ins:
                registries.serve(client, name, port)

    lanes.run(node_lane, images_lane)
    images.drop_leftovers(client)
    node_image = node.found(client)
    assert node_image
    mirror_port = cache.port("mirror") if stand_ins else None
    configuration.write(node_image, mirror_port)
    return node_image, mirror_port


def _look_for_room() -> None:
    free = shutil.disk_usage(cache.root()).free
    if free < NEEDED:
        say.line(f"  ! {free / 1e9:.1f} GB are free at {cache.root()}; a first run takes up to {NEEDED / 1e9:.0f} GB")


@testbed.command()
def down() -> None:
    """Delete the smoke cluster; end the registries, and the engine if it is ours and holds nothing else."""
    with cache.lock():
        client = engine.alive()
        if client is None:
            say.line("  ● nothing runs")
            return
        cluster.down(client)
        registries.stop(client)
        others = client.containers.list()
        if not engine.ours(client):
            say.line("  ● the Docker engine was there before the testbed and goes on")
        elif others:
            say.line(f"  ● the Docker engine goes on, for {', '.join(sorted(str(each.name) for each in others))}")
        else:
            engine.end()


@testbed.command()
@click.option("--packages", is_flag=True, help="Remove the packages that were installed too, and set kernel settings back.")
def clean(packages: bool) -> None:
    """Remove all that the testbed made: clusters, images, an engine of its own with its data, the cache."""
    with cache.lock():
        client = engine.alive()
        if client and not engine.ours(client):
            cluster.down(client)
            registries.remove(client)
            images.sweep(client)
            node.sweep(client)
            images.drop_all(client, [node.MADE, *reversed(images.STAND_INS), images.BASE])
        engine.erase()
        if packages:
            machine.undo()
        installed, settings = machine.changes()
        if installed or settings:
            say.line("  ! these stay; `clean --packages` undoes them:")
            for line in [*installed, *(f"{name} was {former}" for name, former in settings.items())]:
                say.line(f"      {line}")
        cache.erase(keep=machine.RECORD if (installed or settings) and not packages else None)


@testbed.command()
def status() -> None:
    """Say what is there, what runs, and the disk it takes."""
    client = engine.alive()
    for what, how in [("folder", str(cache.root())), *_engine_status(client), *_machine_status()]:
        click.echo(f"{what:<10} {how}")


def _engine_status(client: DockerClient | None) -> list[tuple[str, str]]:
    if client is None:
        return [
            ("engine", "does not answer; `up` starts it" if engine.folder().exists() else "none answers"),
            ("disk", f"{cache.size() / 1e9:.1f} GB"),
        ]
    whose = "the testbed's own" if engine.ours(client) else "there before the testbed"
    rows = [("engine", f"Docker {client.version()['Version']}, {whose}")]
    for name in images.STAND_INS:
        made = images.made_as(client, name)
        rows.append(("image", f"{name}: {'absent' if made is None else 'made from packages' if made else 'official'}"))
    rows.append(("node image", node.found(client) or "absent"))
    rows += [(each, registries.state(client, each)) for each in registries.PURPOSES]
    rows.append(("cluster", cluster.state(client)))
    disk = f"{cache.size() / 1e9:.1f} GB"
    if not engine.ours(client):
        disk += f", and up to {sum(_sizes(client)) / 1e9:.1f} GB of images in the engine"
    return [*rows, ("disk", disk)]


def _sizes(client: DockerClient) -> list[int]:
    names = [*images.STAND_INS, images.BASE, node.MADE, node.OFFICIAL]
    return [client.images.get(name).attrs["Size"] for name in names if images.made_as(client, name) is not None]


def _machine_status() -> list[tuple[str, str]]:
    installed, settings = machine.changes()
    return [*(("package", name) for name in installed), *(("setting", f"{name}, was {former}") for name, former in settings.items())]


def main() -> None:
    """Run the testbed; what went wrong is said once, with what to do about it."""
    # where a plain `su` leaves them out, the programs of an administrator are still there
    os.environ["PATH"] = os.environ.get("PATH", os.defpath) + ":/usr/local/sbin:/usr/sbin:/sbin"
    try:
        testbed.main(standalone_mode=False)
    except Trouble as trouble:
        say.line(f"testbed: {trouble}")
        if trouble.hint:
            say.line(f"  → {trouble.hint}")
        sys.exit(trouble.code)
    except click.ClickException as error:
        error.show()
        sys.exit(2)
    except (DockerException, OSError) as error:
        say.line(f"testbed: {error}")
        if isinstance(error, OSError) and error.errno == errno.ENOSPC:
            say.line(f"  → make room; what is done so far is kept in {cache.root()}")
        sys.exit(1)
    except (KeyboardInterrupt, click.Abort):
        say.line("testbed: interrupted; what is done is kept, and the next run goes on from there")
        sys.exit(130)


if __name__ == "__main__":
    main()
