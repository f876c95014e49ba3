"""`open`: a public service in the browser."""

import webbrowser
from urllib.parse import urlsplit

import click

from devpreview.cli import place, report
from devpreview.errors import UsageWrong
from devpreview.manifests.observe import Component, Preview, State


@click.command("open")
@click.argument("service", default="", required=False)
@place.component_options
@report.output_option
def command(service: str, blueprint: str, preview: str, target: str | None, output: str) -> None:
    """Say the URL of a public service, and open it in the browser; programs are told alone. SERVICE may be left out where there is one.

    Of a service that has only `routes`, it is that of the path on another's host.
    """
    with place.run(blueprint, preview, target) as stop:
        which = place.which(blueprint, preview, target, stop)
        from devpreview.cli import reach  # noqa: PLC0415 - it takes a while, and what is wrong before is said before

        found = reach.seen(which, reach.target(target, stop), stop)
        meant = _meant(found, service)
    if meant.state is not State.READY:
        click.echo(f"{meant.name} is not ready: {meant.cause}", err=True)
    # before the browser, which may be one that takes the terminal
    report.answer({"service": meant.name, "url": meant.urls[0]}, output, meant.urls[0])
    if output == "text" and not webbrowser.open(meant.urls[0]):
        click.echo("there is no browser here to open it in", err=True)


def _meant(found: Preview, service: str) -> Component:
    public = [each for each in found.components if each.urls]
    named = [each for each in public if each.name == service] if service else [each for each in public if _has_a_host(each)]
    if len(named) == 1:
        return named[0]
    there = ", ".join(each.name for each in public)
    if not public:
        raise UsageWrong("no service of this preview is public", hint="public: true in the blueprint gives a service a URL")
    if not service:
        raise UsageWrong(f"several services are public: {there}", hint=f"devpreview open {public[0].name}")
    raise UsageWrong(f"{service} is not public here; what is: {there}", hint="public: true in the blueprint gives a service a URL")


def _has_a_host(component: Component) -> bool:
    return not urlsplit(component.urls[0]).path
