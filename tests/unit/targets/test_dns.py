"""Questions to a name server, and what is made of what it says."""

import base64
import struct

from hypothesis import given
from hypothesis import strategies as st

from devpreview.targets.dns import addresses, ask, question


def answer(name: str, *found: str, code: int = 0) -> str:
    asked = question(name)
    records = b"".join(b"\xc0\x0c" + struct.pack(">HHIH", 1, 1, 5, 4) + bytes(int(part) for part in each.split(".")) for each in found)
    header = struct.pack(">6H", 1, 0x8180 | code, 1, len(found), 0, 0)
    return base64.b64encode(header + asked[12:] + records).decode()


def test_a_question_is_put_in_the_words_of_the_protocol() -> None:
    assert question("a.bc.") == b"\0\1\1\0\0\1\0\0\0\0\0\0" + b"\1a\2bc\0" + b"\0\1\0\1"
    assert ask("10.96.0.10", "a.bc")[-2:] == ("10.96.0.10", base64.b64encode(question("a.bc")).decode())


def test_addresses_are_read_from_an_answer() -> None:
    assert addresses(answer("a.shop.localhost", "10.96.1.2", "10.96.1.3")) == ("10.96.1.2", "10.96.1.3")


def test_a_refusal_has_no_addresses() -> None:
    assert addresses(answer("a.shop.localhost", code=3)) == ()
    assert addresses("") == ()


@given(st.binary(max_size=60) | st.binary(max_size=40).map(lambda rest: struct.pack(">6H", 1, 0x8180, 1, 2, 0, 0) + rest))
def test_whatever_comes_is_an_answer_or_none(datagram: bytes) -> None:
    assert all(each.count(".") == 3 for each in addresses(base64.b64encode(datagram).decode()))
