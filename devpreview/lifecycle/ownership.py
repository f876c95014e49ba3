"""Whose a namespace is: nothing that isn't ours is touched, whatever its name."""

from collections.abc import Callable

from devpreview.errors import PreviewFailed, Refused
from devpreview.kube.door import Cluster, Object
from devpreview.manifests import names
from devpreview.release import Desired, read_desired


def owned(namespace: Object, owner: str) -> None:
    """Refuse a namespace that does not carry our label and the owner's id; without an owner, whosever of ours it is."""
    metadata = namespace["metadata"]
    labels = metadata.get("labels", {})
    name = metadata["name"]
    if labels.get(names.MANAGED_BY) != names.MANAGER:
        raise Refused(f"namespace {name} was not made by devpreview and is left alone", hint="-p NAME takes another preview's name")
    if owner and labels.get(names.ID) != owner:
        raise Refused(
            f"namespace {name} belongs to another project (id {labels.get(names.ID)}, this one is {owner})",
            hint="-p NAME takes another preview's name; or give one of the projects another name",
        )


def present(cluster: Cluster, namespace: str, owner: str) -> None:
    """See that there is such a preview. Raises PreviewFailed where there is none, and Refused where it isn't the owner's."""
    found = cluster.get("Namespace", namespace)
    if found is None:
        raise PreviewFailed(f"there is no preview {namespace}", hint="devpreview up")
    owned(found, owner)


def here(recorded: Object | None, asked: Desired, is_there: Callable[[str], bool]) -> None:
    """Refuse to change a preview that another clone of the project on this machine has brought up; one that moved is none."""
    if recorded is None:
        return
    by = read_desired(recorded.get("data", {})).by
    if by.host == asked.by.host and by.path != asked.by.path and is_there(by.path):
        raise Refused(
            f"this preview was brought up from {by.path}, and this is {asked.by.path}",
            hint="-p NAME takes another preview's name; or `devpreview down` there deletes it with its data",
        )
