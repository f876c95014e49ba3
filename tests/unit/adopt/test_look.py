"""How much of a repository is looked at: names are listed, and only what is of use is opened."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from devpreview.adopt import adopt
from devpreview.adopt.look import MOST_PATHS
from devpreview.cli.commands.init import command
from devpreview.errors import Refused
from devpreview.tree import DictTree, Entry, Missing

COMPOSE = "services: {api: {build: ., ports: ['80:80']}}"


class Counted(DictTree):
    """A tree that remembers what was opened and entered, and listed."""

    def __init__(self, content: dict[str, str]) -> None:
        super().__init__(content)
        self.opened: list[str] = []
        self.refused: set[str] = set()
        self.listed = 0

    def blocks(self, path: str) -> Iterator[bytes]:
        """Remember what is opened."""
        self.opened.append(path)
        return super().blocks(path)

    def files(self, under: str = "", enter: Callable[[str], bool] = lambda _: True) -> Iterator[Entry]:
        """Count what is listed, and remember what is not entered."""

        def entered(folder: str) -> bool:
            if not enter(folder):
                self.refused.add(folder)
            return folder not in self.refused

        for entry in super().files(under, entered):
            self.listed += 1
            yield entry


class Endless(Counted):
    """A tree in which there is always one more file."""

    def files(self, under: str = "", enter: Callable[[str], bool] = lambda _: True) -> Iterator[Entry]:
        """Give files without end."""
        assert enter(under)
        while True:
            self.listed += 1
            yield Entry(f"f{self.listed}.txt")


def test_of_many_files_few_are_opened_and_ignored_folders_never_entered() -> None:
    many = {f"src/m{number // 100}/f{number}.py": "" for number in range(3_000)}
    litter = {
        f"{folder}/p/f{number}.js": "" for folder in ("node_modules", "web/node_modules", "cachedir", ".venv") for number in range(500)
    }
    tree = Counted({**many, **litter, ".gitignore": "cachedir/\n*.pyc\n", "compose.yaml": COMPOSE, "Dockerfile": "FROM x"})
    adopt(tree, folder="shop", identity="k3v9x2mq")
    assert tree.refused == {"node_modules", "web/node_modules", "cachedir", ".venv"}
    assert set(tree.opened) == {".gitignore", "compose.yaml", "Dockerfile"}
    assert len(tree.opened) == 3
    assert tree.listed == len(many) + 3


def test_a_tree_without_end_is_looked_at_up_to_a_bound() -> None:
    tree = Endless({"compose.yaml": COMPOSE, "Dockerfile": "FROM x"})
    found = adopt(tree, folder="shop", identity="k3v9x2mq")
    assert tree.listed == MOST_PATHS
    assert "only the first" in found.text


class Guarded(DictTree):
    """A tree with a folder that belongs to somebody else."""

    def files(self, under: str = "", enter: Callable[[str], bool] = lambda _: True) -> Iterator[Entry]:
        """Give the files up to that folder."""
        for entry in super().files(under, enter):
            if entry.path.startswith("data/"):
                raise Missing("data can't be read: Permission denied")
            yield entry


def test_a_folder_that_cannot_be_read_hides_nothing_else() -> None:
    services = "services: {db: {image: 'postgres:15', volumes: ['./sql:/docker-entrypoint-initdb.d']}}"
    tree = Guarded({"compose.yaml": services, "data/pgdata/PG_VERSION": "15", "sql/a.sql": ""})
    assert "seeds: sql/a.sql" in adopt(tree, folder="shop", identity="k3v9x2mq").text


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a repository with a compose file, as the current folder."""
    (tmp_path / ".git").mkdir()
    (tmp_path / "compose.yaml").write_text(COMPOSE)
    (tmp_path / "Dockerfile").write_text("FROM x")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_init_writes_the_blueprint_and_says_what_to_look_at(repository: Path) -> None:
    told = CliRunner().invoke(command, [], catch_exceptions=False)
    assert "wrote devpreview.yaml" in told.output
    assert "1 of 1 carried over from compose.yaml: api" in told.output
    assert "public: true" in (repository / "devpreview.yaml").read_text()


def test_init_writes_into_the_folder_of_blueprints_where_there_is_one(repository: Path) -> None:
    (repository / "blueprints").mkdir()
    (repository / "compose.yaml").write_text(f"name: shop\n{COMPOSE}")
    CliRunner().invoke(command, [], catch_exceptions=False)
    assert [each.name for each in (repository / "blueprints").iterdir()] == ["shop.yaml"]


def test_init_never_touches_a_blueprint_that_is_there(repository: Path) -> None:
    (repository / "devpreview.yaml").write_text("mine")
    with pytest.raises(Refused, match="stays as it is"):
        CliRunner().invoke(command, [], catch_exceptions=False)
    assert (repository / "devpreview.yaml").read_text() == "mine"


def test_init_prints_and_writes_nothing_where_that_is_asked(repository: Path) -> None:
    told = CliRunner().invoke(command, ["--print"], catch_exceptions=False)
    assert told.stdout.startswith("# Written by `devpreview init`")
    assert "carried over" in told.stderr
    assert not (repository / "devpreview.yaml").exists()
