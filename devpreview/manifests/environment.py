"""Environment variables as the kubelet composes them: what a user wrote is taken literally, passwords are only referred to."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from devpreview.blueprint.model import PORTS, PUBLIC_URL, SECRETS, Blueprint, Database, Datastore, Reference, Service, Value
from devpreview.manifests import names
from devpreview.manifests.attributes import PASSWORD, attributes, with_parameters
from devpreview.manifests.rendered import Manifest
from devpreview.manifests.setting import Setting

NONE: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True, order=True)
class Login:
    """Who logs in to a datastore: its own user, where no other is named."""

    datastore: str
    user: str = ""

    @property
    def variable(self) -> str:
        """The variable from which the kubelet composes what the password is part of."""
        return names.password_variable(self.datastore, self.user)

    @property
    def source(self) -> Manifest:
        """Where a variable takes the password from."""
        return {"secretKeyRef": {"name": names.credentials(self.datastore), "key": names.password_key(self.user)}}


def variables(
    env: Mapping[str, Value],
    blueprint: Blueprint,
    setting: Setting,
    *,
    sources: Mapping[str, Manifest] | None = None,
    through_setup: str = "",
) -> list[Manifest]:
    """Return a container's variables: what others are composed of first, then values from `sources`, then the composed ones.

    The datastore `through_setup` is addressed by its setup Service: for a step that makes its data.
    """
    found = sources or {}
    composed = {name: "".join(_text(part, blueprint, setting, through_setup) for part in value.parts) for name, value in env.items()}
    passwords = {login.variable: login.source for login in logins_in(env.values(), blueprint)}
    referring = passwords | {name: source for name, source in sorted(found.items()) if name not in passwords}
    return [
        *({"name": name, "valueFrom": source} for name, source in referring.items()),
        *({"name": name, "value": text} for name, text in sorted(composed.items()) if name not in referring),
    ]


def in_secrets(service: Service, wanted: Iterable[str]) -> dict[str, Manifest]:
    """Return where variables take a service's secrets from."""
    return {name: {"secretKeyRef": {"name": names.secrets(service.name), "key": name}} for name in wanted}


def literal(text: str) -> str:
    """Return text that the kubelet turns back into itself: it reads `$(NAME)` as a variable and `$$` as one `$`."""
    return text.replace("$", "$$")


def logins_in(values: Iterable[Value], blueprint: Blueprint) -> list[Login]:
    """Return whose passwords are parts of values, which only the cluster can compose."""
    references = {part for value in values for part in value.parts if isinstance(part, Reference)}
    asked = ((_login(part, blueprint), part) for part in references if blueprint.datastore(part.component))
    return sorted({login for login, part in asked if PASSWORD in _asked(part, blueprint, part.component, lambda _: "")})


def text(value: Value, blueprint: Blueprint, setting: Setting, *, secrets: Mapping[str, str] = NONE) -> str:
    """Return a value that has no password in it, as it is; `secrets` are those that it may have in it, by name."""
    return "".join(
        secrets[part.attribute] if isinstance(part, Reference) and part.component == SECRETS else _plain(part, blueprint, setting)
        for part in value.parts
    )


def _text(part: str | Reference, blueprint: Blueprint, setting: Setting, through_setup: str) -> str:
    match part:
        case Reference(component=component) if blueprint.datastore(component):
            return _of_datastore(part, blueprint, setting, names.setup(component) if component == through_setup else component)
        case Reference(component=component, attribute=attribute) if component == SECRETS:
            return f"$({attribute})"
        case _:
            return literal(_plain(part, blueprint, setting))


def _plain(part: str | Reference, blueprint: Blueprint, setting: Setting) -> str:
    match part:
        case str():
            return part
        case Reference(component="preview"):
            return _of_preview(blueprint, setting)[part.attribute]
        case Reference(component=component, member=member) if not blueprint.datastore(component):
            service = blueprint.service(component)
            return str(service.ports[part.attribute]) if member else _of_service(service, setting)[part.attribute]
        case Reference(component=component):
            return _of_datastore(part, blueprint, setting, component)


def _of_preview(blueprint: Blueprint, setting: Setting) -> dict[str, str]:
    return {"name": setting.preview, "namespace": names.namespace(blueprint.project, setting.preview), "project": blueprint.project}


def _of_service(service: Service, setting: Setting) -> dict[str, str]:
    port = "" if service.port is None else str(service.port)
    return {
        "url": f"http://{service.name}:{port}" if port else f"http://{service.name}",
        "host": service.name,
        "port": port,
        "public_url": _public_url(service, setting),
    }


def _public_url(service: Service, setting: Setting) -> str:
    """Return a service's own URL, else that of the first path on another's host."""
    paths = [(host, path) for host, paths in service.routes.items() for path in paths]
    if service.public or not paths:
        return names.public_url(service.name, setting)
    host, path = paths[0]
    return f"{names.public_url(host, setting)}{path}"


def _of_datastore(part: Reference, blueprint: Blueprint, setting: Setting, host: str) -> str:
    """Return what a reference to a datastore is, with a variable in place of its password."""
    datastore = _datastore(part, blueprint)
    if part.member == PORTS:
        return str(datastore.ports[part.attribute])
    if part.attribute == PUBLIC_URL:
        return names.public_url(datastore.name, setting)
    asked = _asked(part, blueprint, host, lambda name: text(datastore.env[name], blueprint, setting))
    return literal(asked).replace(PASSWORD, f"$({_login(part, blueprint).variable})")


def _asked(part: Reference, blueprint: Blueprint, host: str, variable: Callable[[str], str]) -> str:
    datastore = _datastore(part, blueprint)
    if part.member == PORTS or part.attribute == PUBLIC_URL:
        return ""
    database = _database(part, datastore)
    asked = attributes(datastore.engine, host, database.name, database.user, variable)[part.attribute]
    return with_parameters(asked, part.parameters, datastore.engine) if part.parameters else asked


def _login(part: Reference, blueprint: Blueprint) -> Login:
    datastore = _datastore(part, blueprint)
    return Login(datastore.name, _database(part, datastore).user)


def _datastore(part: Reference, blueprint: Blueprint) -> Datastore:
    datastore = blueprint.datastore(part.component)
    assert datastore is not None
    return datastore


def _database(part: Reference, datastore: Datastore) -> Database:
    return next((each for each in datastore.databases if each.name == part.member), next(iter(datastore.databases), Database("")))
