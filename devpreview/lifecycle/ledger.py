"""The two records of a preview in its namespace, and the fence: each is written at the version that this run knows."""

from dataclasses import replace

from devpreview.blueprint.model import Blueprint
from devpreview.errors import Refused
from devpreview.kube.door import AlreadyThere, Cluster, Object, Outdated
from devpreview.lifecycle.state import State
from devpreview.manifests import names
from devpreview.manifests.plan import Item
from devpreview.manifests.rendered import Rendered, metadata
from devpreview.manifests.setting import Setting
from devpreview.release import Desired, Phase, Release, desired_content, release_content


class Ledger:
    """What is written of a run as it goes on."""

    def __init__(self, cluster: Cluster, blueprint: Blueprint, setting: Setting, state: State) -> None:
        self._cluster = cluster
        self._blueprint = blueprint
        self._setting = setting
        self._versions = {
            name: str(found["metadata"]["resourceVersion"])
            for name in (names.RELEASE, names.DESIRED)
            if (found := state.live.get(("ConfigMap", name)))
        }

    def desired(self, desired: Desired) -> None:
        """Write what the preview was asked to be. Raises Refused when another run has written since."""
        self._write(names.DESIRED, desired_content(desired))

    def release(self, release: Release) -> None:
        """Write what the preview runs, and how far that is. Raises Refused when another run has written since."""
        self._write(names.RELEASE, release_content(release))

    def _write(self, name: str, content: dict[str, str]) -> None:
        about = metadata(name, self._blueprint, self._setting)
        thing: Object = {"apiVersion": "v1", "kind": "ConfigMap", "metadata": about, "data": content}
        try:
            if version := self._versions.get(name):
                about["resourceVersion"] = version
                written = self._cluster.replace(thing)
            else:
                written = self._cluster.create(thing)
        except (AlreadyThere, Outdated) as error:
            raise Refused("another run has changed this preview meanwhile", hint="devpreview status says how it is") from error
        self._versions[name] = str(written["metadata"]["resourceVersion"])


def after(release: Release, rendered: tuple[Rendered, ...], state: State, phase: Phase) -> Release:
    """Return a release whose inventory is what there is of what was rendered, and of what was ours before.

    While it is being applied, what is about to be made is in it without a uid: a run that is cut short leaves nothing
    that the next one doesn't look for.
    """
    uids = {key: str(thing["metadata"]["uid"]) for key, thing in state.live.items() if "deletionTimestamp" not in thing["metadata"]}
    kept = {item for item in state.inventory if uids.get((item.kind, item.name)) == item.uid}
    made = {Item(one.kind, one.name, uids.get((one.kind, one.name), ""), one.component) for one in rendered}
    there = kept | {item for item in made if item.uid or phase is Phase.APPLYING}
    return replace(release, phase=phase, inventory=tuple(sorted(there, key=lambda item: (item.kind, item.name, item.uid))))
