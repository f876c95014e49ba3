"""Every derived name, spelled once: namespaces, objects, labels, hosts and URLs.

What goes in keeps the blueprint's rules: components and projects are RFC 1035 labels of at most 30 characters, and no
component ends in `-setup`. Previews are called as `is_preview_name` allows. Then no two objects share a name, and none
is too long.
"""

import re
from hashlib import sha256

from devpreview.manifests.setting import Setting

MANAGER = "devpreview"
"""The value of `MANAGED_BY`, and the field manager of what is applied."""

MANAGED_BY = "app.kubernetes.io/managed-by"
OURS = f"{MANAGED_BY}={MANAGER}"
"""The label selector of all that is a preview's, in every namespace."""
ID = "devpreview.dev/id"
PROJECT = "devpreview.dev/project"
PREVIEW = "devpreview.dev/preview"
COMPONENT = "devpreview.dev/component"
SERVES = "devpreview.dev/serves"
"""The component whose Services lead to a pod; a step's pod belongs to a component too, and serves nobody."""
STEP = "devpreview.dev/step"
RUN = "devpreview.dev/run"

OPTIONAL = "devpreview.dev/optional"
"""Label of a workload that the preview can do without."""

RENDERING = "devpreview.dev/rendering"
"""Annotation: the hash of what was rendered."""
FILLED = "devpreview.dev/filled"
"""Annotation of a datastore: its engine, and after that its databases that steps have to do with."""
GOAL = "devpreview.dev/goal"
"""Annotation of a fill: the hash of the whole of it, from empty, however much of that was left to do."""
MOMENTS = "devpreview.dev/on"
"""Annotation of a job that is kept for moments of the preview's life: these, with commas between them."""
SECRETS_MARK = "devpreview.dev/secrets"
"""Annotation of a pod: changes when the values of its secrets do, and tells nothing of them."""

FILES_MARK = "devpreview.dev/files"
"""Annotation of a pod: changes when what is in its configuration files does."""

FILES = "devpreview-files"
"""The init container that writes configuration files with passwords in them."""

WAIT = "devpreview-wait"
"""The init container that waits for the datastores by which its arguments begin."""

GENERATED = "devpreview-generated"
"""What the names of Secrets begin with whose one value was made at random."""

GENERATED_KEY = "value"

SHARED_SECRETS = "devpreview-secrets"
"""The namespace whose Secrets a cluster's keepers have put there for previews."""

DESIRED = "devpreview-desired"
RELEASE = "devpreview-release"
SALT = "devpreview-salt"
LEASE = "devpreview"

MAIN_PREVIEW = "dev"
"""The preview of the main worktree."""

_SETUP = "-setup"

_LABEL = 63
_PREVIEW_LIMIT = 29
"""With `pv-`, a project of 30 characters and a hyphen it makes a namespace of 63."""
_PREVIEW = re.compile(rf"pr-[1-9][0-9]{{0,9}}|[a-z][a-z0-9]{{0,{_PREVIEW_LIMIT - 1}}}")


def namespace(project: str, preview: str) -> str:
    """Return the namespace that is a preview."""
    return _joined("pv", project, preview)


def is_preview_name(name: str) -> bool:
    """Say whether a preview may be called so: every name that is joined with it can be read back from the right."""
    return _PREVIEW.fullmatch(name) is not None


def preview_name(worktree: str) -> str:
    """Return the name of the preview of a linked worktree, by its folder's name; of the main one, for an empty name."""
    if not worktree:
        return MAIN_PREVIEW
    if is_preview_name(worktree) and "-" not in worktree and worktree != MAIN_PREVIEW:
        return worktree
    slug = re.sub(r"[^a-z0-9]", "", worktree.lower()).lstrip("0123456789") or "p"
    short = _hash(worktree)
    return slug[: _PREVIEW_LIMIT - len(short)] + short


def labels(*, owner: str, project: str, preview: str, component: str = "") -> dict[str, str]:
    """Return the labels that every object of a preview carries."""
    common = {MANAGED_BY: MANAGER, ID: owner, PROJECT: project, PREVIEW: preview}
    return common | {COMPONENT: component} if component else common


def setup(datastore: str) -> str:
    """Return the Service by which steps reach a datastore that isn't ready yet."""
    return f"{datastore}{_SETUP}"


def pod(datastore: str) -> str:
    """Return the one pod of a datastore."""
    return f"{datastore}-0"


def credentials(datastore: str) -> str:
    """Return the Secret with a datastore's credentials."""
    return f"{datastore}-credentials"


def claim(datastore: str) -> str:
    """Return the PersistentVolumeClaim of a datastore whose data is kept."""
    return f"{datastore}-data"


def secrets(service: str) -> str:
    """Return the Secret with the values of a service's secrets."""
    return f"{service}-secrets"


def generated(owner: str, secret: str, length: int) -> str:
    """Return the Secret with a value that is made at random, for one service or for all of them."""
    slug = re.sub(r"[^a-z0-9]+", "-", secret.lower()).strip("-")[:20].strip("-")
    return "-".join(filter(None, (GENERATED, slug, _hash(owner, secret, str(length)))))


def is_generated(secret: str) -> bool:
    """Say whether a Secret's name is one of those."""
    return secret.startswith(f"{GENERATED}-")


def files(service: str) -> str:
    """Return the ConfigMap, and the Secret, with a service's configuration files; volumes are called so, too."""
    return f"{service}-files"


def sidecar(service: str, name: str) -> str:
    """Return a container beside a service's own."""
    return f"{service}-sidecar-{name}"


def beside(service: str, name: str) -> str:
    """Return what the image of a sidecar is called among those of components."""
    return f"{service}/{name}"


def volume(service: str, path: str) -> str:
    """Return the claim of a service's volume, by its folder in the containers."""
    return f"{service}-{mounted(path)}"


def shared_volume(name: str) -> str:
    """Return the claim of a volume that several services may have; a datastore's claim has another end."""
    return f"{name}-volume"


def mounted(what: str) -> str:
    """Return what a volume is called in a pod, by its folder or by its name."""
    slug = re.sub(r"[^a-z0-9]+", "-", what.lower()).strip("-")[:24].strip("-")
    return f"{slug}-{_hash(what)}" if slug else _hash(what)


def file_key(path: str) -> str:
    """Return the key under which a configuration file is in its object, by its path in the container."""
    return f"{_hash(path)}-{re.sub(r'[^A-Za-z0-9._-]', '_', path.strip('/'))[-200:]}"


def init(service: str, command: str) -> str:
    """Return the container that runs a command before a service, in a pod where the service's own has the service's name."""
    return f"{service}-init-{command}"


def waited_for(word: str) -> str:
    """Return the datastore that a word of who waits is about, which begins with its host."""
    return word.partition(":")[0].removesuffix(_SETUP)


def password_key(user: str) -> str:
    """Return the key of a datastore's credentials under which a user's password is, by the user's name where that is not its own."""
    return f"password.{user}" if user else "password"


def password_variable(datastore: str, user: str = "") -> str:
    """Return the variable from which the kubelet composes what a password is part of, a datastore's own or that of another user."""
    # a name of a user has no capitals, so nothing else can come to the same
    return f"DEVPREVIEW_{datastore.upper().replace('-', '_')}_PASSWORD{f'_{user}' if user else ''}"


def job(component: str, step: str, run: str, database: str = "") -> str:
    """Return the Job that is one run of a step: `db-fill-shop-3`, `cache-fill-3`, `warm-start-3`.

    Where it could not be read back for certain, a hash of the words stands before the run.
    """
    of = () if database in ("", component) else (database,)
    slug = re.sub(r"[^a-z0-9]+", "-", "-".join((component, step, *of)).lower()).strip("-")
    if slug.split("-") == [component, step, *of] and len(slug) + 1 + len(run) <= _LABEL:
        return f"{slug}-{run}"
    short = _hash(component, step, database)
    return f"{slug[: _LABEL - len(short) - len(run) - 2].rstrip('-')}-{short}-{run}"


def one_off(service: str, run: str) -> str:
    """Return the pod of a service in which one command is run."""
    return f"{service}-run-{run}"


def host(service: str, setting: Setting) -> str:
    """Return the host of a public service: one label under the domain, so that one certificate serves all."""
    return f"{_joined(service, setting.preview)}.{setting.domain}"


def public_url(service: str, setting: Setting) -> str:
    """Return the address of a public service, the same from a browser and from inside pods."""
    return url(host(service, setting), setting.scheme, setting.port)


def url(host: str, scheme: str, port: int) -> str:
    """Return the address of a host; the port is left out where it goes without saying."""
    return f"{scheme}://{host}" if port == {"http": 80, "https": 443}.get(scheme) else f"{scheme}://{host}:{port}"


def _joined(*words: str) -> str:
    joined = "-".join(words)
    if len(joined) <= _LABEL:
        return joined
    short = _hash(*words)
    return f"{joined[: _LABEL - len(short) - 1].rstrip('-')}-{short}"


def _hash(*words: str) -> str:
    return sha256("\0".join(words).encode()).hexdigest()[:6]
