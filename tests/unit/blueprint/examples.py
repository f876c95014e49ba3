"""A small repository in memory, and blueprints read in it."""

from collections.abc import Mapping

from devpreview.blueprint.model import Blueprint
from devpreview.blueprint.parse import parse
from devpreview.errors import BlueprintWrong
from devpreview.tree import DictTree

HEAD = "apiVersion: devpreview.dev/v1\nproject: shop\nid: 7f3k9q2m\n"

FILES: dict[str, bytes | str] = {
    "Dockerfile": "FROM scratch\n",
    "api/Dockerfile": "FROM scratch\n",
    "web/Dockerfile.dev": "FROM scratch\n",
    "migrations/1.sql": "create table users ();\n",
    "migrations/2.sql": "create table orders ();\n",
    "migrations/__pycache__/env.pyc": "",
    "api/local.env": "A=file\nB='b'\nNAME=there\n",
    "api/more.env": "B=more\nEMPTY=\n",
    "api/wrong.env": "A=1\nonly words\nA=2\nURL=http://${HOST}/\nDEVPREVIEW_X=1\nQ='open\n",
    "api/app.conf": "to ${db.url}\n",
    "deploy/all.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: all}\n",
    "deploy/cluster.yaml": "apiVersion: v1\nkind: Namespace\nmetadata: {name: mine}\n---\n"
    "apiVersion: v1\nkind: Service\nmetadata: {name: api}\n",
    "deploy/search.yaml": "apiVersion: batch/v1\nkind: Job\nmetadata: {name: search}\n"
    "spec: {template: {spec: {containers: [{name: a, image: 'acme/search:1'}]}}}\n",
    "deploy/broken.yaml": "a: [",
    "deploy/kustomization.yaml": "",
    "charts/cache/Chart.yaml": "",
    "charts/cache/dev.yaml": "",
    "logo.png": b"\x89PNG\xff",
    "web/.env.example": "A=example\nKEY=\nEMPTY=''\nTOKEN=  # ask\n",
    "seeds/10-users.sql": "",
    "seeds/20-orders.sql": "",
    "seeds/extra/30-more.sql": "",
    "seeds/.draft.sql": "",
}

TREE = DictTree(FILES, links={"out": "../../etc"})


def read(text: str, environ: Mapping[str, str] | None = None) -> Blueprint:
    """Return what a blueprint says in the small repository."""
    return parse(text, "shop.yaml", TREE, environ or {}, fresh_id=lambda: "k2v7mq4d")


def said(text: str, environ: Mapping[str, str] | None = None) -> list[str]:
    """Return what is said of a blueprint that is wrong, without the file's name; nothing of one that is right."""
    try:
        read(text, environ)
    except BlueprintWrong as wrong:
        return [str(problem).removeprefix("shop.yaml:") for problem in wrong.problems]
    return []
