"""Frames over a pair of sockets: the other side of a WebSocket, written out by hand."""

import socket
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devpreview.kube.channels import V5, Channels


@dataclass
class Pair:
    """Our side of a connection, and the server's socket."""

    ours: Channels
    server: socket.socket

    def receive(self) -> list[tuple[int, bytes]]:
        """Return what came."""
        assert self.ours.ready(seconds=5)
        return list(self.ours.receive())

    def sent(self) -> bytes:
        """Return what left."""
        self.ours.flush()
        return self.server.recv(1_000_000)


@pytest.fixture
def pair() -> Iterator[Pair]:
    one, other = socket.socketpair()
    with one, other:
        one.setblocking(False)
        yield Pair(Channels(one, b"", V5), other)


def frame(kind: int, content: bytes, *, final: bool = True) -> bytes:
    """Return a frame as a server sends it, not masked."""
    length = len(content)
    head = bytes(((0x80 if final else 0) | kind,))
    if length < 126:
        return head + bytes((length,)) + content
    if length < 65536:
        return head + bytes((126,)) + length.to_bytes(2, "big") + content
    return head + bytes((127,)) + length.to_bytes(8, "big") + content


def unmasked(sent: bytes) -> tuple[int, bytes]:
    """Return the kind and the content of the one frame that a client sent."""
    start, length = 2, sent[1] & 0x7F
    if length == 126:
        start, length = 4, int.from_bytes(sent[2:4], "big")
    assert sent[1] & 0x80, "what a client sends is masked"
    mask, content = sent[start : start + 4], sent[start + 4 :]
    assert len(content) == length
    return sent[0], bytes(byte ^ mask[place % 4] for place, byte in enumerate(content))


def test_messages_come_by_channel(pair: Pair) -> None:
    pair.server.sendall(frame(2, b"\x01out") + frame(2, b"\x02err") + frame(2, b"\x01" + bytes(100_000)))
    received: list[tuple[int, bytes]] = []
    while len(received) < 3:
        received += pair.receive()
    assert received == [(1, b"out"), (2, b"err"), (1, bytes(100_000))]


@given(st.lists(st.binary(min_size=1, max_size=300), min_size=1, max_size=5), st.data())
def test_messages_are_whole_however_they_arrive(contents: list[bytes], draw: st.DataObject) -> None:
    written = b"".join(frame(2, content) for content in contents)
    cuts = sorted(draw.draw(st.lists(st.integers(0, len(written)), max_size=4)))
    early, *later = [written[start:stop] for start, stop in zip([0, *cuts], [*cuts, len(written)], strict=True)]
    one, other = socket.socketpair()
    with one, other:
        one.setblocking(False)
        ours = Channels(one, early, V5)
        received = list(ours.receive())
        for part in later:
            other.sendall(part)
            received += ours.receive()
    assert received == [(content[0], content[1:]) for content in contents]


def test_a_message_in_parts_is_one(pair: Pair) -> None:
    pair.server.sendall(frame(2, b"\x01ab", final=False) + frame(9, b"?") + frame(0, b"cd"))
    assert pair.receive() == [(1, b"abcd")]


@pytest.mark.parametrize("length", [0, 1, 124, 125, 126, 30_000])
def test_what_is_sent_is_masked_and_comes_out_again(pair: Pair, length: int) -> None:
    content = bytes(place % 251 for place in range(length))
    pair.ours.send(0, content)
    assert not length or unmasked(pair.sent()) == (0x82, b"\x00" + content)


def test_the_end_of_what_is_sent_is_said(pair: Pair) -> None:
    pair.ours.end(0)
    assert unmasked(pair.sent()) == (0x82, b"\xff\x00")


def test_a_ping_is_answered(pair: Pair) -> None:
    pair.server.sendall(frame(9, b"there?"))
    assert pair.receive() == []
    assert unmasked(pair.sent()) == (0x8A, b"there?")


def test_a_close_ends_the_connection_after_what_came_before_it(pair: Pair) -> None:
    pair.server.sendall(frame(2, b"\x01last") + frame(8, b""))
    assert pair.receive() == [(1, b"last")]
    assert not pair.ours.open


def test_a_lost_connection_is_not_open(pair: Pair) -> None:
    pair.server.sendall(frame(2, b"\x01last"))
    pair.server.close()
    assert pair.receive() == [(1, b"last")]
    assert not pair.ours.open


def test_who_does_not_listen_any_more_may_still_have_said_something(pair: Pair) -> None:
    pair.server.sendall(frame(2, b"\x03done"))
    pair.server.close()
    pair.ours.send(0, bytes(1000))
    pair.ours.flush()
    assert pair.ours.unsent == 0
    assert pair.receive() == [(3, b"done")]
