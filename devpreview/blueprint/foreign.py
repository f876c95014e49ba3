"""Keys of compose, Kubernetes and CI files that a blueprint does without: what to do where somebody writes one."""

_NETWORK = "all components of a preview reach each other by name; leave it out"
_KEPT = "what ends is always started again; leave it out"
_ASKED = "how often and how long is asked, devpreview knows; leave it out"
_CACHED = "an image is built once for what is in it, and then reused; leave it out"
_MANIFEST = "this is a Kubernetes manifest, and a blueprint is none; write what it runs under services"
_ONE = "it is the blueprint's, and the same under every profile; leave it out"
_MADE = "it is made at random, and in ${<datastore>.password}; leave it out"

_COMPONENT = "charts, kustomizations and manifests stand under 'components'"
_VENDORED = "a chart is a folder of the repository; `helm pull --untar` puts it there, and `helm dependency build` what it depends on"

WITHOUT = {
    "a component": {
        "namespace": "its objects come into the preview's own; leave it out",
        "release": "its release is called as the component; leave it out",
        "repo": _VENDORED,
        "repository": _VENDORED,
        "version": _VENDORED,
        "image": "an image alone is a service; write it under 'services'",
    },
    "a blueprint": {
        "kind": _MANIFEST,
        "metadata": _MANIFEST,
        "spec": _MANIFEST,
        "networks": _NETWORK,
        "volumes": "a datastore keeps its data by itself, and a service says under its own 'volumes' what else is kept; leave it out",
        "on": "this is how a workflow begins, and a blueprint is none",
        "stages": "components start when what they need is ready; leave it out",
        "containers": "write each under services, by its name",
    },
    "a profile": {
        "apiVersion": _ONE,
        "project": _ONE,
        "id": _ONE,
        "profiles": "a profile has none itself; ask for several, as in --profile a --profile b",
        "only": "say what is left out, as in without: [mail]; or say --only when you run a command",
    },
    "a service": {
        "restart": _KEPT,
        "restartPolicy": _KEPT,
        "networks": _NETWORK,
        "network_mode": _NETWORK,
        "extra_hosts": _NETWORK,
        "container_name": "a component has one name, under which the others reach it; leave it out",
        "hostname": "a component has one name, under which the others reach it; leave it out",
        "name": "the name is the key in front of the service; leave it out",
        "deploy": "'replicas' says how many; leave the rest out",
        "tmpfs": "write it under volumes, as in /tmp: disposable",
        "labels": "labels are devpreview's own; leave it out",
        "helm": _COMPONENT,
        "chart": _COMPONENT,
        "kustomize": _COMPONENT,
        "manifests": _COMPONENT,
        "logging": "devpreview logs shows what a service writes; leave it out",
        "working_dir": "the image's WORKDIR holds; set it in the Dockerfile",
        "workingDir": "the image's WORKDIR holds; set it in the Dockerfile",
        "stdin_open": "devpreview run gives a command a terminal; leave it out",
        "tty": "devpreview run gives a command a terminal; leave it out",
        "privileged": "no pod of a preview is privileged; leave it out",
        "cap_add": "no pod of a preview is privileged; leave it out",
        "pull_policy": "an image is pulled once, and then stays the same; leave it out",
        "imagePullPolicy": "an image is pulled once, and then stays the same; leave it out",
        "livenessProbe": "'ready' says what is asked; leave it out",
        "startupProbe": "'ready' says what is asked; leave it out",
        "containers": "write its own container's image and what it runs right under the service's name, and others under 'sidecars'",
        "spec": _MANIFEST,
        "options": "these are flags of docker run, which mean nothing here",
    },
    "a sidecar": {
        "build": "give what is built to a service of its own, or run the service's own image: leave 'image' out",
        "secrets": "a sidecar that runs the service's image has the service's; others take them in a file, as ${secrets.NAME}",
        "volumes": "it has the service's volumes; leave it out",
        "name": "the name is the key in front of it; leave it out",
    },
    "a probe": {
        "interval": _ASKED,
        "timeout": _ASKED,
        "retries": _ASKED,
        "start_period": _ASKED,
        "start_interval": _ASKED,
        "initialDelaySeconds": _ASKED,
        "periodSeconds": _ASKED,
        "timeoutSeconds": _ASKED,
        "failureThreshold": _ASKED,
        "successThreshold": _ASKED,
        "scheme": "http is asked inside the cluster; leave it out",
    },
    "a secret": {
        "value": "a value never stands in a blueprint; write where it comes from, or example: … where it is no secret",
        "external": "write secret: {name: …, key: …} for one that the cluster has",
        "target": "a secret is a variable; for a file with it, write files: {/run/key: {template: true, text: …}} at the service",
        "valueFrom": "write secret: {name: …, key: …} for one that the cluster has",
    },
    "a build": {
        "cache_from": _CACHED,
        "cache_to": _CACHED,
        "no_cache": _CACHED,
        "pull": _CACHED,
        "tags": "images are named after what is in them; leave it out",
        "labels": "write them in the Dockerfile, as LABEL",
        "dockerfile_inline": "write it into a file of the repository, and name that under 'dockerfile'",
    },
    "a datastore": {
        "version": "the version is the image's, as in image: postgres:15",
        "tag": "the version is the image's, as in image: postgres:15",
        "password": _MADE,
        "restart": _KEPT,
        "networks": _NETWORK,
        "container_name": "a component has one name, under which the others reach it; leave it out",
        "healthcheck": "how it is asked, devpreview knows, or 'ready' says it; leave it out",
        "database": "name it under databases, as in databases: {app: {}}",
        "extensions": "they are a database's, as in databases: {app: {extensions: [pg_trgm]}}",
        "initdb": "files that fill a database are its 'seeds'",
    },
    "a database": {
        "password": "it is made at random, and in ${<datastore>.<database>.password}; leave it out",
        "name": "the name is the key in front of the database; leave it out",
        "encoding": "a database has the engine's, which is UTF-8; leave it out",
        "charset": "a database has the engine's, which is UTF-8; leave it out",
    },
    "a job": {
        "image": "a job runs in the image of the service that it names",
        "restart": "a job is run once; leave it out",
        "concurrencyPolicy": "a job never runs twice at once; leave it out",
        "suspend": "what is not to run is not in the blueprint",
        "timeZone": "schedules are in UTC",
        "timezone": "schedules are in UTC",
        "restartPolicy": "a job is run once; leave it out",
        "backoffLimit": "a job is run once; leave it out",
        "steps": "a job is one command, under 'run'; where it takes several, put them in a script",
        "true": "a tool that reads 'on' as a flag has made this of it; write on",
        "runs-on": "this is how a workflow begins, and a blueprint is none",
    },
}
"""Shape → key → what to do."""
