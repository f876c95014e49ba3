"""What engines say has to be executed, and how they read what came back; that it does what it should is proven on real ones."""

import json
import re
import subprocess
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as some

from devpreview.blueprint.model import EngineKind
from devpreview.data.engines import Argv, Begin, Door, Engine, engine, sequence, shut, wait
from devpreview.data.record import Link, Record

EVERY = pytest.mark.parametrize("speaks", [engine(kind) for kind in EngineKind], ids=list(EngineKind))
TEXT = some.text(some.characters(codec="utf-8", exclude_characters="\0"))

COMMANDS: dict[str, Callable[[Engine, str], Argv]] = {
    "alive": lambda speaks, word: speaks.alive([word]),
    "probe": lambda speaks, word: speaks.probe([word]),
    "wait": lambda speaks, word: wait({word: speaks}),
    "shut": lambda speaks, word: shut(word, speaks),
    "knock": lambda _, word: wait({word: Door(7000)}),
    "begin": lambda speaks, word: speaks.begin(word, word, Begin.FROM_EMPTY),
    "prepare": lambda speaks, word: speaks.prepare(word, word, [word], word),
    "migrated": lambda speaks, word: speaks.migrated(word, {word: word}),
    "seed": lambda speaks, word: speaks.seed(word, [Link(word, word)], word),
    "finish": lambda speaks, word: speaks.finish(word, complete=True),
    "read": lambda speaks, word: speaks.read([word]),
}


@given(some.sampled_from(EngineKind), some.sampled_from(sorted(COMMANDS)), TEXT)
def test_no_word_of_a_user_becomes_part_of_a_script(kind: EngineKind, moment: str, word: str) -> None:
    command, plain = (COMMANDS[moment](engine(kind), each) for each in (word, "plain"))
    assert command[:3] == plain[:3]
    assert len(command) == len(plain)


@given(some.lists(some.lists(TEXT, min_size=1), min_size=1))
def test_a_sequence_runs_its_commands_word_for_word(commands: list[list[str]]) -> None:
    shell, how, script, _, *words = sequence(*(tuple(command) for command in commands))
    assert (shell, how) == ("sh", "-ec")
    assert words == [word for command in commands for word in command]
    places = iter(range(1, len(words) + 1))
    assert script.splitlines() == [" ".join(f'"${{{next(places)}}}"' for _ in command) for command in commands]


def test_a_sequence_ends_with_the_command_that_fails() -> None:
    says = ("printf", "%s.")
    command = sequence((*says, "a b", "$HOME", *map(str, range(20))), ("false",), (*says, "late"))
    run = subprocess.run(command, capture_output=True, check=False)
    assert run.returncode == 1
    assert run.stdout.decode() == f"a b.$HOME.{''.join(f'{each}.' for each in range(20))}"


@EVERY
def test_no_word_is_too_long_however_many_migrations_there_are(speaks: Engine) -> None:
    migrations = {f"migrations/{number:05}_a_change_with_a_name_that_says_what_it_does.sql": f"{number:064}" for number in range(3000)}
    command = sequence(speaks.migrated("shop", migrations), speaks.finish("shop", complete=True))
    assert all(len(word.encode()) < 128 * 1024 for word in command)
    told = [json.loads(word) for word in command if word.startswith('{"migrations/')]
    assert {file: hashed for piece in told for file, hashed in piece.items()} == migrations


@EVERY
def test_a_datastore_without_steps_is_asked_for_nothing_but_an_answer(speaks: Engine) -> None:
    assert not any("devpreview" in word for word in speaks.probe([]))


@EVERY
def test_passwords_are_named_and_never_told(speaks: Engine) -> None:
    for environment in (speaks.server([]), speaks.client("db-setup")):
        assert environment.passwords
        assert not set(environment.passwords) & environment.values.keys()


def test_urls_are_what_drivers_take() -> None:
    url = {kind: engine(kind).attributes("db", "shop", "$(PASSWORD)")["url"] for kind in EngineKind}
    assert url == {
        EngineKind.POSTGRES: "postgresql://app:$(PASSWORD)@db:5432/shop",
        EngineKind.MYSQL: "mysql://app:$(PASSWORD)@db:3306/shop",
        EngineKind.REDIS: "redis://:$(PASSWORD)@db:6379/0",
    }


@pytest.mark.parametrize("host", ["10.244.0.7", "fd00:10:244::7", "::1"])
def test_a_client_of_mysql_is_told_from_others_by_all_of_its_address(host: str) -> None:
    (_, _, script, *_) = engine(EngineKind.MYSQL).finish("shop", complete=True)
    ports = re.findall(r"REGEXP_REPLACE\((?:mine|other)\.HOST, '(.*?)', ''\)", script.replace("\\$", "$"))
    assert [re.sub(port, "", f"{host}:53210") for port in ports] == [host, host]


@pytest.mark.parametrize("kind", [EngineKind.POSTGRES, EngineKind.MYSQL])
def test_records_of_databases_are_read(kind: EngineKind) -> None:
    told = {
        "migrations": {"1.sql": "a"},
        "seeds": [["a.sql", "b"], ["b.sql", "c"]],
        "complete": True,
        "unfinished": "seed",
        "upgraded": True,
        "written": True,
        "user": "shop_app",
        "extensions": ["pg_trgm"],
    }
    out = f'shop\t{json.dumps(told)}\nnew\tnull\nforeign\t{{"written": true}}\n'
    assert engine(kind).parse(out.encode()) == {
        "shop": Record(
            *({"1.sql": "a"}, (Link("a.sql", "b"), Link("b.sql", "c")), True, "seed", True, True),
            user="shop_app",
            extensions=("pg_trgm",),
        ),
        "new": None,
        "foreign": Record(written=True),
    }


def test_records_of_redis_are_read() -> None:
    told = {
        "migrations": '{"1.lua": "a"}',
        "seeds": '[["a.redis", "b"]]',
        "complete": "true",
        "unfinished": "",
        "upgraded": "false",
        "written": "false",
    }
    parse = engine(EngineKind.REDIS).parse
    assert parse(f"cache\t{json.dumps(told)}\n".encode()) == {"cache": Record({"1.lua": "a"}, (Link("a.redis", "b"),), complete=True)}
    assert parse(b"cache\tnull\n") == {"cache": None}
    assert parse(b'cache\t{"written": "true"}\n') == {"cache": Record(written=True)}
