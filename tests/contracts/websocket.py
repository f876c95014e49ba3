"""The server's side of a WebSocket, as much of RFC 6455 as `exec` needs."""

import base64
import hashlib
import struct
from collections.abc import Iterator
from io import BufferedIOBase

CONTINUATION, TEXT, BINARY, CLOSE, PING, PONG = 0, 1, 2, 8, 9, 10

_GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"


def accepted(key: str) -> str:
    """Return the answer to a client's key."""
    return base64.b64encode(hashlib.sha1(f"{key}{_GUID}".encode(), usedforsecurity=False).digest()).decode()


def send(wire: BufferedIOBase, content: bytes, operation: int = BINARY) -> None:
    """Send one message."""
    length = len(content)
    if length < 126:
        head = struct.pack("!BB", 0x80 | operation, length)
    elif length < 1 << 16:
        head = struct.pack("!BBH", 0x80 | operation, 126, length)
    else:
        head = struct.pack("!BBQ", 0x80 | operation, 127, length)
    wire.write(head + content)
    wire.flush()


def messages(wire: BufferedIOBase) -> Iterator[tuple[int, bytes]]:
    """Yield the client's messages, whole, until it closes or is gone."""
    begun, parts = BINARY, b""
    while frame := _frame(wire):
        final, operation, content = frame
        if operation >= CLOSE:
            yield operation, content
            if operation == CLOSE:
                return
            continue
        if operation != CONTINUATION:
            begun, parts = operation, b""
        parts += content
        if final:
            yield begun, parts


def _frame(wire: BufferedIOBase) -> tuple[bool, int, bytes] | None:
    head = wire.read(2)
    if len(head) < 2:
        return None
    length = head[1] & 0x7F
    if length == 126:
        (length,) = struct.unpack("!H", wire.read(2))
    elif length == 127:
        (length,) = struct.unpack("!Q", wire.read(8))
    assert head[1] & 0x80, "a client masks what it sends"
    mask, content = wire.read(4), wire.read(length)
    whole = (mask * (length // 4 + 1))[:length]
    plain = (int.from_bytes(content, "big") ^ int.from_bytes(whole, "big")).to_bytes(length, "big")
    return bool(head[0] & 0x80), head[0] & 0x0F, plain
