"""The Secrets of a preview's services: values that were brought for them, and values that are made once."""

from collections.abc import Iterable, Iterator

from devpreview.blueprint.model import Blueprint, Generated, Secret, Service
from devpreview.manifests import names
from devpreview.manifests.rendered import Manifest, Rendered, Write, encoded, mark, metadata, rendered
from devpreview.manifests.setting import Setting


def made(blueprint: Blueprint, setting: Setting) -> Iterator[Rendered]:
    """Give the Secrets with what is made at random, one value in each: whoever creates it first has made it for everybody."""
    for name, source in generated((*blueprint.services.values(), *blueprint.lending)).items():
        about = metadata(name, blueprint, setting)
        secret = {"apiVersion": "v1", "kind": "Secret", "metadata": about, "type": "Opaque"}
        yield rendered("", secret, write=Write.CREATE, generate=(names.GENERATED_KEY,), length=source.length)


def generated(services: Iterable[Service]) -> dict[str, Generated]:
    """Return what is made at random for services, by the Secrets that it is kept in."""
    secrets = {each: None for service in services for each in service.secrets.values()}
    return {
        names.generated(source.owner, each.name, source.length): source for each in secrets if isinstance(source := each.source, Generated)
    }


def brought(service: Service, blueprint: Blueprint, setting: Setting) -> Rendered:
    """Return the Secret of a service that names secrets."""
    manifest = {
        "apiVersion": "v1",
        "kind": "Secret",
        "metadata": metadata(names.secrets(service.name), blueprint, setting, service.name),
        "type": "Opaque",
        "data": encoded(values(service, setting)),
    }
    return rendered(service.name, manifest, key=setting.salt)


def marks(service: Service, setting: Setting) -> Manifest:
    """Return the annotation of a pod that changes when the values of its secrets do, and tells nothing of them."""
    return {names.SECRETS_MARK: mark(values(service, setting), setting.salt)} if service.secrets else {}


def values(service: Service, setting: Setting) -> dict[str, str]:
    """Return the values of a service's secrets."""
    return {name: setting.secrets[secret] for name, secret in service.secrets.items()}


def is_made(one: Rendered) -> bool:
    """Say whether an object is one with a value that is made at random."""
    return one.kind == "Secret" and names.is_generated(one.name)


def place(secret: Secret, service: str) -> tuple[str, str]:
    """Return the Secret and the key in which a preview has the value of a service's secret."""
    if isinstance(secret.source, Generated):
        return names.generated(secret.source.owner, secret.name, secret.source.length), names.GENERATED_KEY
    return names.secrets(service), secret.name
