"""What is done with a database, for every record and every wish."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as some

from devpreview.data.record import Link, Record, Wanted
from devpreview.data.steps import Adopt, Decision, Extend, Fill, Keep, Rebuild, decide, wanted

FILES = some.dictionaries(some.text("abc/.", min_size=1), some.binary(max_size=3), max_size=5)


def complete(made_of: Wanted, **more: object) -> Record:
    """Return the record of a database that was brought to what was wanted."""
    return Record(migrations=made_of.migrations, seeds=made_of.seeds, complete=True, **more)  # type: ignore[arg-type] # by name


@given(FILES, FILES)
def test_nothing_is_done_where_the_data_is_what_is_wanted(migrations: dict[str, bytes], seeds: dict[str, bytes]) -> None:
    assert decide(complete(wanted(migrations, seeds)), wanted(migrations, seeds)) == Keep()


@given(FILES, FILES)
def test_a_database_without_a_record_is_filled(migrations: dict[str, bytes], seeds: dict[str, bytes]) -> None:
    assert decide(None, wanted(migrations, seeds)) == Fill()


@given(FILES, FILES, some.sampled_from(["migrate", "seed", ""]))
def test_what_was_never_complete_is_filled_anew_whatever_it_holds(
    migrations: dict[str, bytes], seeds: dict[str, bytes], unfinished: str
) -> None:
    was = wanted(migrations, seeds)
    assert decide(Record(was.migrations, was.seeds, unfinished=unfinished), was) == Fill()


@given(FILES, FILES, FILES)
def test_more_revisions_migrate_the_data_as_it_is_and_never_seed_again(
    before: dict[str, bytes], new: dict[str, bytes], seeds: dict[str, bytes]
) -> None:
    assume(not new.keys() <= before.keys())
    assert decide(complete(wanted(before, seeds)), wanted(new | before, seeds)) == Extend(migrate=True, seeds=())


@given(FILES, FILES, FILES)
def test_more_seeds_at_the_end_are_loaded_alone(migrations: dict[str, bytes], before: dict[str, bytes], new: dict[str, bytes]) -> None:
    assume(not new.keys() <= before.keys())
    more = wanted(migrations, before | {file: content for file, content in new.items() if file not in before})
    assert decide(complete(wanted(migrations, before)), more) == Extend(migrate=False, seeds=more.seeds[len(before) :])


@given(FILES, FILES, FILES, FILES, some.booleans())
def test_data_is_extended_only_where_what_made_it_is_still_wanted(
    old: dict[str, bytes], old_seeds: dict[str, bytes], new: dict[str, bytes], new_seeds: dict[str, bytes], written: bool
) -> None:
    was, now = wanted(old, old_seeds), wanted(new, new_seeds)
    decision = decide(complete(was, written=written), now)
    is_beginning = was.migrations.items() <= now.migrations.items() and now.seeds[: len(was.seeds)] == was.seeds
    assert isinstance(decision, Keep | Extend) == is_beginning
    if isinstance(decision, Rebuild):
        assert decision.written == written
    if isinstance(decision, Extend):
        assert was.seeds + decision.seeds == now.seeds
        assert decision.migrate == (was.migrations != now.migrations)


def test_a_rebuild_says_which_file_is_the_reason() -> None:
    was = complete(wanted({"1.sql": b"a", "2.sql": b"b"}, {"a.sql": b"a", "b.sql": b"b"}))
    reasons = [
        decide(was, wanted({"1.sql": b"a"}, {"a.sql": b"a", "b.sql": b"b"})),
        decide(was, wanted({"1.sql": b"A", "2.sql": b"b"}, {"a.sql": b"a", "b.sql": b"b"})),
        decide(was, wanted({"1.sql": b"a", "2.sql": b"b"}, {"a.sql": b"a"})),
        decide(was, wanted({"1.sql": b"a", "2.sql": b"b"}, {"a.sql": b"A", "b.sql": b"b"})),
        decide(was, wanted({"1.sql": b"a", "2.sql": b"b"}, {"0.sql": b"0", "a.sql": b"a", "b.sql": b"b"})),
    ]
    assert reasons == [
        Rebuild("the migration 2.sql is gone", written=False),
        Rebuild("the migration 1.sql has changed", written=False),
        Rebuild("the seed b.sql is gone", written=False),
        Rebuild("the seed a.sql has changed", written=False),
        Rebuild("the seed a.sql has another place among the seeds", written=False),
    ]


def test_data_that_no_record_speaks_of_is_not_taken_for_nothing() -> None:
    decision = decide(Record(written=True), wanted({"1.sql": b""}, {}))
    assert decision == Rebuild("it holds data that no record speaks of", written=True)


@pytest.mark.parametrize(
    ("user", "extensions", "files", "decision"),
    [
        ("shop", ["a", "b"], {"1.sql": b""}, Keep()),
        ("shop", ["b", "a"], {"1.sql": b""}, Keep()),
        ("shop", ["a", "c", "b"], {"1.sql": b""}, Extend(migrate=False, seeds=(), prepare=True)),
        ("other", ["a", "b"], {"1.sql": b""}, Extend(migrate=False, seeds=(), prepare=True)),
        ("", ["a", "b"], {"1.sql": b"", "2.sql": b""}, Extend(migrate=True, seeds=(), prepare=True)),
        ("shop", ["a"], {"1.sql": b""}, Rebuild("the extension b is gone", written=False)),
        ("shop", ["a"], {}, Extend(migrate=False, seeds=(), prepare=True)),
    ],
)
def test_users_and_extensions_are_seen_to_on_the_data_as_it_is(
    user: str, extensions: list[str], files: dict[str, bytes], decision: Decision
) -> None:
    was = complete(wanted(files and {"1.sql": b""}, {}), user="shop", extensions=("a", "b"))
    assert decide(was, wanted(files, {}, user=user, extensions=extensions)) == decision


def test_data_that_no_step_has_made_is_given_to_a_user_as_it_is() -> None:
    given = wanted({}, {}, user="shop")
    assert decide(Record(written=True), given) == Adopt()
    assert decide(None, given) == decide(Record(), given) == Fill()


def test_a_migration_that_was_begun_is_run_again_though_all_are_recorded() -> None:
    files = wanted({"1.sql": b""}, {"a.sql": b""})
    assert decide(complete(files, unfinished="migrate"), files) == Extend(migrate=True, seeds=())


def test_a_seed_that_was_loaded_but_not_ended_lacks_only_its_end() -> None:
    files = wanted({"1.sql": b""}, {"a.sql": b""})
    assert decide(complete(files, unfinished="seed"), files) == Extend(migrate=False, seeds=())


def test_what_a_migration_that_is_not_wanted_any_more_has_left_is_not_kept() -> None:
    decision = decide(Record(complete=True, unfinished="migrate", written=True), Wanted(seeds=()))
    assert decision == Rebuild("a migration was begun that is not wanted any more", written=True)


@given(some.binary(), some.binary())
def test_contents_have_the_same_hash_exactly_when_they_are_the_same(one: bytes, other: bytes) -> None:
    assert (wanted({"f": one}, {}) == wanted({"f": other}, {})) == (one == other)


def test_seeds_keep_their_order() -> None:
    assert [link.file for link in wanted({}, {"b": b"", "a": b""}).seeds] == ["b", "a"]
    assert wanted({}, {"b": b""}).seeds == (Link("b", wanted({"b": b""}, {}).migrations["b"]),)
