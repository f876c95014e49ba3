"""A blueprint and a setting become the objects of a preview: the same from the same, always."""

from itertools import chain

from devpreview.blueprint.model import Blueprint, Datastore, Service, Sidecar, Storage
from devpreview.manifests import bundles, datastores, files, jobs, names, policy, routes, secrets, volumes, workloads
from devpreview.manifests.environment import logins_in
from devpreview.manifests.rendered import Rendered
from devpreview.manifests.servers import has_password, keeps
from devpreview.manifests.setting import Setting


def render(blueprint: Blueprint, setting: Setting) -> tuple[Rendered, ...]:
    """Return every object of a preview, in an order in which none is written before what it refers to."""
    stores = blueprint.datastores.values()
    services = blueprint.services.values()
    used = (*services, *blueprint.lending)
    beside = (each for service in used for each in service.sidecars.values())
    values = (value for one in chain[Service | Sidecar](used, beside) for value in (*one.env.values(), *one.files.values()))
    referred = {login.datastore for login in logins_in(values, blueprint)}
    return (
        policy.namespace(blueprint, setting),
        policy.salt(blueprint, setting),
        *(datastores.credentials(store, blueprint, setting) for store in stores if has_password(store)),
        *(datastores.credentials(each, blueprint, setting) for name, each in blueprint.left_out.datastores.items() if name in referred),
        *secrets.made(blueprint, setting),
        *(secrets.brought(service, blueprint, setting) for service in used if service.secrets),
        *(one for store in stores for one in files.objects(store, blueprint, setting)),
        *(one for service in used for one in files.objects(service, blueprint, setting)),
        *(address for store in stores for address in datastores.addresses(store, blueprint, setting)),
        *(workloads.address(service, blueprint, setting) for service in services if service.port is not None),
        *(datastores.claim(store, blueprint, setting) for store in stores if _is_kept(store)),
        *volumes.claims(blueprint, setting),
        *(datastores.stateful_set(store, blueprint, setting) for store in stores),
        *(workloads.deployment(service, blueprint, setting) for service in services),
        *(routes.of_datastore(store, blueprint, setting) for store in stores if store.public),
        *(routes.ingress(service, blueprint, setting) for service in services if service.public and service.port is not None),
        *(one for bundle in blueprint.bundles.values() for one in bundles.objects(bundle, blueprint, setting)),
        *(jobs.kept_job(blueprint, setting, job) for job in blueprint.jobs.values() if job.kept),
    )


def set_aside(blueprint: Blueprint) -> frozenset[tuple[str, str]]:
    """Return, by kind and name, what a preview keeps for the components that are left out: their data, and what it was made with."""
    stores, services = blueprint.left_out.datastores.values(), blueprint.left_out.services.values()
    claims = {*(names.claim(store.name) for store in stores if _is_kept(store)), *volumes.kept(services)}
    made = {*(names.credentials(store.name) for store in stores if _is_kept(store)), *secrets.generated(services)}
    return frozenset({*(("PersistentVolumeClaim", name) for name in claims), *(("Secret", name) for name in made)})


def _is_kept(store: Datastore) -> bool:
    return store.storage is Storage.KEPT and keeps(store)
