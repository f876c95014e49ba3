"""Secrets from everywhere, seen in a pod; what is missing, said at once; and what is generated, as it was."""

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from devpreview.manifests import names
from tests.cluster.conftest import Made, Previews
from tests.cluster.preview import Project, alone, fresh

pytestmark = pytest.mark.cluster

SOURCES = {
    "OF_ENV": {"env": "OTHER", "from": "ask #team-pay"},
    "OF_FILE": {"file": "secrets/key"},
    "OF_COMMAND": {"command": ["sh", "get.sh", "$(x) 'y'"]},
    "MADE": {"generated": 40},
    "EX": {"file": "nowhere", "example": "an example"},
}
VALUES = {"OF_ENV": "k3y-of-env $(OF_FILE)", "OF_FILE": "k3y-of\nfile", "OF_COMMAND": "k3y-of-command $(x) 'y'", "EX": "an example"}
ENVIRON = {"OTHER": VALUES["OF_ENV"]}
SCRIPT = 'echo ran >> "$HOME/ran"; echo "k3y-of-command $1"\n'


def content(root: Path) -> None:
    """Put a project in a folder whose services have secrets from everywhere."""
    alone(root)
    for words in (["init", "-q"], ["add", "-A"]):
        subprocess.run(["git", *words], cwd=root, check=True)
    (root / "get.sh").write_text(SCRIPT)


@pytest.fixture
def shared(previews: Previews) -> Iterator[str]:
    """Have a Secret in the namespace for previews, which everybody may have."""
    name = fresh()
    previews.cluster.kubectl("create", "namespace", names.SHARED_SECRETS)
    made = ["-n", names.SHARED_SECRETS, "create", "secret", "generic", name, "--from-literal=OF_CLUSTER=k3y-of-cluster"]
    assert previews.cluster.kubectl(*made).returncode == 0
    yield name
    previews.cluster.kubectl("-n", names.SHARED_SECRETS, "delete", "secret", name)


def variables(project: Project, service: str) -> dict[str, str]:
    """Return the secrets that a service's process has."""
    told = project.run("exec", service, "--", "python", "-c", "import json, os; print(json.dumps(dict(os.environ)))").out
    return {name: value for name, value in json.loads(told).items() if name in (*SOURCES, "OF_CLUSTER", "OWN")}


def test_secrets_come_from_everywhere_and_are_seen_nowhere_else(made: Made, shared: str, tmp_path: Path) -> None:
    project = made(content)
    home = tmp_path / "home"
    home.mkdir()
    machine = {"HOME": str(home), "XDG_STATE_HOME": str(tmp_path / "state")}
    environ = machine | ENVIRON
    with project.changed() as blueprint:
        blueprint["secrets"] = SOURCES | {"OF_CLUSTER": {"secret": "none-of-that-name"}}
        blueprint["services"]["api"]["secrets"] = dict.fromkeys([*SOURCES, "OF_CLUSTER"]) | {"OWN": {"generated": 8}}
        blueprint["services"]["worker"] = {"like": "api"}

    said = project.up(code=2, environ=machine)
    for words in ("4 secrets are missing", "OF_ENV (for api, worker)", "ask #team-pay", "no file secrets/key", "none-of-that-name"):
        assert words in said.error
    assert "export OTHER=…" in said.hint
    trust = said.hint.partition("--trust ")[2].split()[0]
    assert not (home / "ran").exists()
    assert project.namespace.cluster.kubectl("get", "namespace", project.namespace.name).returncode

    project.put("secrets/key", "k3y-of\nfile\n")
    with project.changed() as blueprint:
        blueprint["secrets"]["OF_CLUSTER"] = {"secret": shared}
    first = project.up("--trust", trust, environ=environ)
    values = variables(project, "api")
    assert values == VALUES | {"OF_CLUSTER": "k3y-of-cluster", "MADE": values["MADE"], "OWN": values["OWN"]}
    assert (len(values["MADE"]), len(values["OWN"])) == (40, 8)
    assert variables(project, "worker") == values
    assert "EX (for api, worker) is the blueprint's example: there is no file nowhere" in first.err
    (home / "ran").unlink()

    assert project.up(environ=environ).steps == []
    assert (home / "ran").read_text() == "ran\n"
    assert project.run("plan", "--output", "json", environ=environ).answer["nothing"]
    rendered = project.run("render", environ=environ).out
    project.run("validate", "--cluster", "--output", "json", environ=environ)
    assert (home / "ran").read_text() == "ran\n"

    project.up(environ=environ | {"OTHER": "another"})
    assert variables(project, "api") == values | {"OF_ENV": "another"}

    shown = rendered + first.out + first.err + json.dumps(project.get("configmaps,deployments,replicasets,pods,events,leases"))
    assert not [value for name, value in values.items() if name != "EX" and json.dumps(value)[1:-1] in shown]
    assert not [value for name, value in values.items() if name not in ("EX", "OF_FILE") and value in shown]
