"""Logs over connections that break, against a server that begins again at a second."""

from pathlib import Path

import pytest

from devpreview.kube.client import Client, connect
from devpreview.kube.door import Object
from devpreview.streams import Stop
from tests.unit.kube.scripted import Answer, Scripted, breaks, hangs, kubeconfig, refuses, says, serving, streams

STATUS: Object = {"containerStatuses": [{"name": "main", "state": {"running": {}}}]}
RUNS = says(200, {"kind": "Pod", "metadata": {"name": "one"}, "status": STATUS})
ENDED = says(200, {"kind": "Pod", "metadata": {"name": "one"}, "status": {}})
GONE = refuses(404, "gone")

A = b"2026-01-01T00:00:00.900000000Z a\n"
B = b"2026-01-01T00:00:01.000000000Z b\n"
C = b"2026-01-01T00:00:01.500000000Z c\n"
D = b"2026-01-01T00:00:01.500000000Z d\n"
E = b"2026-01-01T00:00:02.000000000Z e\n"


def followed(folder: Path, *script: Answer, tail: int | None = None) -> tuple[list[bytes], Scripted]:
    """Return the lines that are told to the end."""
    with serving(*script) as server, client(folder, server) as connected:
        return list(connected.logs("one", "main", "here", Stop(), follow=True, tail=tail)), server


def client(folder: Path, server: Scripted) -> Client:
    return connect(kubeconfig(folder, server.url), "here", agent="x", stop=Stop(), silence=0.3)


@pytest.mark.parametrize("size", [1, 7, 30, 1000])
def test_lines_are_the_same_however_they_are_cut_into_chunks(tmp_path: Path, size: int) -> None:
    written = A + B + C + D + E
    told, _ = followed(tmp_path, streams(*(written[start : start + size] for start in range(0, len(written), size))), ENDED, GONE)
    assert told == [b"a", b"b", b"c", b"d", b"e"]


@pytest.mark.parametrize("end", [breaks, hangs], ids=["closed", "half-open"])
@pytest.mark.parametrize("told_before", range(6))
def test_a_log_goes_on_where_it_was(tmp_path: Path, told_before: int, end: Answer) -> None:
    written = [A, B, C, D, E]
    since = [line for line in written if not told_before or line[:19] >= written[told_before - 1][:19]]
    told, server = followed(tmp_path, streams(*written[:told_before], then=end), streams(*since), ENDED, GONE)
    assert told == [b"a", b"b", b"c", b"d", b"e"]
    if told_before:
        assert server.asked[1].query["sinceTime"] == f"{written[told_before - 1][:19].decode()}Z"


def test_half_a_line_is_told_once_it_is_whole(tmp_path: Path) -> None:
    told, _ = followed(tmp_path, streams(A, B[:-3], then=breaks), streams(A, B), ENDED, GONE)
    assert told == [b"a", b"b"]


def test_a_log_that_the_server_ended_goes_on_while_its_container_runs(tmp_path: Path) -> None:
    told, _ = followed(tmp_path, streams(A, B[:-1]), RUNS, streams(A, B, C), ENDED, GONE)
    assert told == [b"a", b"b", b"c"]


def test_the_last_line_may_lack_its_end(tmp_path: Path) -> None:
    told, _ = followed(tmp_path, streams(A, b"2026-01-01T00:00:01.0Z last"), ENDED, GONE)
    assert told == [b"a", b"last"]


def test_only_the_tail_is_told_also_after_a_lost_connection(tmp_path: Path) -> None:
    told, server = followed(tmp_path, streams(C, then=breaks), streams(B, C, D, E), ENDED, GONE, tail=1)
    assert told == [b"c", b"d", b"e"]
    assert "tailLines" in server.asked[0].query
    assert "tailLines" not in server.asked[1].query


@pytest.mark.parametrize("end", [breaks, None], ids=["closed", "ended"])
def test_what_is_written_while_nobody_listens_is_told_though_no_line_of_the_past_is_wanted(tmp_path: Path, end: Answer | None) -> None:
    answers = [RUNS] if end is None else []
    told, server = followed(tmp_path, streams(then=end), *answers, streams(A, B), ENDED, GONE, tail=0)
    assert told == [b"a", b"b"]
    assert server.asked[0].query["tailLines"] == "0"
    again = server.asked[1 + len(answers)].query
    assert (again["sinceSeconds"], "tailLines" in again) == ("1", False)


def test_more_than_the_tail_is_told_of_what_was_written_after_it(tmp_path: Path) -> None:
    told, server = followed(tmp_path, streams(), RUNS, streams(A, B, C), ENDED, GONE, tail=1)
    assert told == [b"a", b"b", b"c"]
    assert "tailLines" not in server.asked[2].query


def test_the_tail_is_asked_for_again_where_a_connection_broke_before_it_was_told(tmp_path: Path) -> None:
    told, server = followed(tmp_path, streams(then=breaks), streams(C), ENDED, GONE, tail=1)
    assert told == [b"c"]
    assert server.asked[1].query["tailLines"] == "1"


def test_what_a_container_wrote_at_last_is_told(tmp_path: Path) -> None:
    told, server = followed(tmp_path, streams(A, B), ENDED, streams(B, C, b"2026-01-01T00:00:01.6Z last"))
    assert told == [b"a", b"b", b"c", b"last"]
    assert "follow" not in server.asked[2].query


def test_what_was_rotated_away_does_not_cost_a_new_line(tmp_path: Path) -> None:
    told, _ = followed(tmp_path, streams(B, C, then=breaks), streams(E), ENDED, GONE)
    assert told == [b"b", b"c", b"e"]


def test_a_time_in_another_zone_is_given_back_as_it_came(tmp_path: Path) -> None:
    told, server = followed(
        tmp_path, streams(A.replace(b"Z ", b"+01:00 "), then=breaks), streams(A.replace(b"Z ", b"+01:00 ")), ENDED, GONE
    )
    assert told == [b"a"]
    assert server.asked[1].query["sinceTime"] == "2026-01-01T00:00:00+01:00"


def test_a_log_ends_with_a_pod_that_is_gone(tmp_path: Path) -> None:
    told, _ = followed(tmp_path, streams(A), refuses(404, "gone"))
    assert told == [b"a"]
