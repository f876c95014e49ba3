"""Whether Jobs have done what is to be done: a start job is known by them, data never is."""

from collections.abc import Iterable
from typing import assert_never

from devpreview.blueprint.model import Again
from devpreview.kube.door import Object
from devpreview.manifests import names
from devpreview.manifests.rendered import Rendered

NEVER_DONE = "it has not been run to its end"


def owed(there: Iterable[Object], wanted: Rendered, again: Again) -> str:
    """Return why a start job has to be run, by the Jobs of its earlier runs; nothing where it need not be.

    The name of a run is not part of what was done.
    """
    step = names.COMPONENT, names.STEP
    of_step = [each for each in there if all(label(each, name) == label(wanted.manifest, name) for name in step)]
    match again:
        case Again.ALWAYS:
            return "it runs at every up"
        case Again.ONCE:
            return "" if any(has(each, "Complete") for each in of_step) else NEVER_DONE
        case Again.ON_CHANGE:
            newest = max(of_step, key=lambda each: str(each["metadata"]["creationTimestamp"]), default=None)
            if newest is None or not has(newest, "Complete"):
                return NEVER_DONE
            return "" if annotation(newest, names.RENDERING) == wanted.digest else "it was run as it was before"
        case _:
            assert_never(again)


def is_over(job: Object) -> bool:
    """Return whether a Job has ended, one way or the other."""
    return has(job, "Complete") or has(job, "Failed")


def has(job: Object, condition: str) -> bool:
    """Return whether a Job says something of itself."""
    return any(each["type"] == condition and each["status"] == "True" for each in job.get("status", {}).get("conditions", []))


def label(thing: Object, name: str) -> str:
    """Return a label of an object; nothing where it has none."""
    return str(thing["metadata"].get("labels", {}).get(name, ""))


def annotation(thing: Object, name: str) -> str:
    """Return an annotation of an object; nothing where it has none."""
    return str(thing["metadata"].get("annotations", {}).get(name, ""))
