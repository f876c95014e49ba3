"""The testbed's command line."""

import errno
import sys

import click
from docker.client import DockerClient

from . import cache, cluster, configuration, engine, images, lanes, machine, node, programs, registries, say
from .trouble import Trouble

NEEDED_GB = 10
"""Room for the compile and the images together, at their largest; less than two thirds of it once built."""


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def testbed() -> None:
    """A real kind cluster from one command, on a machine with image registries or without."""


@testbed.command()
def prepare() -> None:
    """Have the engine, the images, their mirror and the configuration file, without a cluster."""
    with cache.lock():
        _prepare()


@testbed.command()
def up() -> None:
    """Have all that `prepare` makes, and the smoke cluster with its registry and ingress, ready."""
    with cache.lock():
        client, node_image, mirrored = _prepare()
        ready = cluster.up(client, node_image, mirrored)
        say.line(f"cluster {ready.name} is ready")
        click.echo(cluster.exports(ready))


def _prepare() -> tuple[DockerClient, str, bool]:
    """Make what is missing; return the engine, the node image's name and whether there is a mirror."""
    machine.raise_limits()
    client = engine.ready()
    images.sweep(client)
    official = node.can_be_had(client)
    stand_ins: list[str] = []

    def node_lane() -> None:
        if not official and not node.made(client):
            programs.compiled()
            images.provide(client, images.BASE)
            node.make(client)
        programs.kind()
        programs.drop_compile_caches()

    def images_lane() -> None:
        for name in images.STAND_INS:
            if images.provide(client, name):
                stand_ins.append(name)
        if stand_ins:
            port = registries.run(client, "mirror")
            for name in stand_ins:
                registries.serve(client, name, port)

    lanes.run(node_lane, images_lane)
    images.drop_leftovers(client)
    node_image = node.OFFICIAL if official else node.MADE
    configuration.write(node_image, cache.port("mirror") if stand_ins else None)
    return client, node_image, bool(stand_ins)


@testbed.command()
def down() -> None:
    """Delete the smoke cluster; end the mirror, and the engine if it is ours and holds nothing else."""
    with cache.lock():
        client = engine.alive()
        if client is None:
            say.line("  ● nothing runs")
            return
        cluster.down(client)
        registries.stop(client)
        others = client.containers.list()
        if not engine.ours():
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
        if client:
            cluster.down(client)
            registries.remove(client)
            if not engine.ours():
                images.drop_all(client)
        engine.erase()
        installed, settings = machine.changes()
        if packages:
            machine.undo()
        elif installed or settings:
            say.line("  ! these stay; `clean --packages` undoes them:")
            for line in [*installed, *(f"{name} was {former}" for name, former in settings.items())]:
                say.line(f"      {line}")
        cache.erase(keep=[] if packages else [machine.RECORD])


@testbed.command()
def status() -> None:
    """Say what is there, what runs, and the disk it takes."""
    client = engine.alive()
    for what, how in _status(client):
        click.echo(f"{what:<10} {how}")


def _status(client: DockerClient | None) -> list[tuple[str, str]]:
    rows = [("folder", str(cache.ROOT))]
    if client is None:
        rows.append(("engine", "does not answer; `up` starts it" if engine.FOLDER.exists() else "none answers"))
    else:
        whose = "the testbed's own" if engine.ours() else "was there before the testbed"
        rows.append(("engine", f"Docker {client.version()['Version']}, {whose}"))
        made = {name: images.made_as(client, name) for name in images.STAND_INS}
        for name, key in made.items():
            rows.append(("image", f"{name}: {'absent' if key is None else 'official' if key == '' else 'made from packages'}"))
        node_image = node.MADE if node.made(client) else node.OFFICIAL if images.made_as(client, node.OFFICIAL) == "" else "absent"
        rows.append(("node image", node_image))
        rows += [
            (f"{purpose}", f"http://127.0.0.1:{cache.port(purpose)}")
            for purpose in registries.PURPOSES
            if registries.running(client, purpose)
        ]
        rows.append(("cluster", cluster.state(client)))
    rows.append(("disk", f"{cache.size() / 1e9:.1f} GB"))
    installed, settings = machine.changes()
    rows += [("package", name) for name in installed]
    rows += [("setting", f"{name}, was {former}") for name, former in settings.items()]
    return rows


def main() -> None:
    """Run the testbed; what went wrong is said once, with what to do about it."""
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
    except OSError as error:
        say.line(f"testbed: {error}")
        if error.errno == errno.ENOSPC:
            say.line(f"  → make room, or let XDG_CACHE_HOME name a larger disk; {cache.ROOT} needs {NEEDED_GB} GB while it is made")
        sys.exit(1)
    except (KeyboardInterrupt, click.Abort):
        say.line("testbed: interrupted; what is done is kept, and the next run goes on from there")
        sys.exit(130)


if __name__ == "__main__":
    main()
