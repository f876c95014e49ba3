"""Which blueprint a command means."""

import pytest

from devpreview.blueprint.find import find
from devpreview.errors import UsageWrong
from devpreview.tree import DictTree

ONE = DictTree({"blueprints/shop.yaml": "", "blueprints/shop/api/values.yaml": ""})
TWO = DictTree({"blueprints/shop.yaml": "", "blueprints/blog.yml": "", "other/shop.yaml": ""})
ALONE = DictTree({"devpreview.yaml": "", "README.md": ""})
NONE = DictTree({"README.md": ""})


@pytest.mark.parametrize(
    ("tree", "asked", "file"),
    [
        (ONE, "", "blueprints/shop.yaml"),
        (ONE, "shop", "blueprints/shop.yaml"),
        (TWO, "blog", "blueprints/blog.yml"),
        (TWO, "./blueprints/shop.yaml", "blueprints/shop.yaml"),
        (TWO, "other/shop.yaml", "other/shop.yaml"),
        (ALONE, "", "devpreview.yaml"),
        (ALONE, "devpreview.yaml", "devpreview.yaml"),
    ],
)
def test_a_blueprint_is_meant_by_name_by_path_or_by_being_the_only_one(tree: DictTree, asked: str, file: str) -> None:
    assert find(asked, tree) == file


@pytest.mark.parametrize(
    ("tree", "asked", "message", "hint"),
    [
        (NONE, "", "there is no blueprint here", "write one as blueprints/<name>.yaml, or as devpreview.yaml at the repository's root"),
        (TWO, "", "there are 2 blueprints: blog, shop", "say which, for example -b blog"),
        (TWO, "shp", "there is no blueprint 'shp'; did you mean 'shop'?", ""),
        (TWO, "zoo/../..", "there is no blueprint 'zoo/../..'", "there is blog, shop"),
        (ALONE, "README", "there is no blueprint 'README'", "there is devpreview.yaml"),
        (TWO, "/etc/passwd.yaml", "there is no blueprint '/etc/passwd.yaml'", "there is blog, shop"),
    ],
)
def test_what_is_not_there_is_said_with_what_is(tree: DictTree, asked: str, message: str, hint: str) -> None:
    with pytest.raises(UsageWrong) as wrong:
        find(asked, tree)
    assert (str(wrong.value), wrong.value.hint) == (message, hint)
