"""The pod of a single command has what a service's pods have, but what they have because they serve."""

from devpreview.manifests import names, oneoff
from devpreview.manifests.workloads import deployment
from tests.unit.manifests.example import API, BLUEPRINT, LAPTOP

SERVING = deployment(API, BLUEPRINT, LAPTOP).manifest
POD = oneoff.pod(SERVING, names.one_off("api", "x7k2p"))


def test_it_has_image_env_and_secrets_and_waits_for_the_same_data() -> None:
    (main,), (own,) = SERVING["spec"]["template"]["spec"]["containers"], POD["spec"]["containers"]
    assert {key: own[key] for key in ("name", "image", "env")} == {key: main[key] for key in ("name", "image", "env")}
    assert POD["spec"]["initContainers"] == SERVING["spec"]["template"]["spec"]["initContainers"]
    assert POD["spec"]["automountServiceAccountToken"] is False


def test_no_service_leads_to_it_and_nobody_asks_whether_it_is_ready() -> None:
    assert names.SERVES not in POD["metadata"]["labels"]
    assert POD["metadata"]["labels"][names.COMPONENT] == "api"
    assert not {"readinessProbe", "startupProbe", "lifecycle", "ports", "args"} & POD["spec"]["containers"][0].keys()


def test_it_is_tried_once_and_does_not_outlast_whoever_began_it_for_long() -> None:
    assert (POD["metadata"]["name"], POD["spec"]["restartPolicy"]) == ("api-run-x7k2p", "Never")
    assert POD["spec"]["activeDeadlineSeconds"] == oneoff.SECONDS
