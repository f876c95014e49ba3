"""Whether servers are reached: asked in the words of their protocols, without their programs and without a password.

A name's address that a node does not know yet leads out of the cluster, to whoever has it there: only an answer in the
server's own protocol counts.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from devpreview.data.engines.engine import Argv, Engine


@dataclass(frozen=True, slots=True)
class Door:
    """A server of which only this is known."""

    port: int
    hello: str = ""
    """As an engine's `HELLO`."""
    answer: str = ""
    """As an engine's `ANSWER`; where it is empty, that a connection is taken is answer enough."""


def wait(servers: Mapping[str, Engine | Door]) -> Argv:
    """Return what ends as soon as every server, by its host, is reached and answers.

    It takes as long as it takes, in any image that has bash or nc. Each word behind the first WORDS is about one server, and
    begins with its host and a colon.
    """
    return ("sh", "-ec", WAIT, "wait", *(f"{host}:{_asked(each)}" for host, each in servers.items()))


def shut(host: str, server: Engine) -> Argv:
    """Return what ends as soon as a server is not reached any more by this name, in the same images; it fails after a minute or more.

    A Service leads to a pod for a while after that has said that it is not ready: clients who are let in meanwhile, because the
    data is complete by then, would be cut off once that has come round.
    """
    return ("sh", "-ec", SHUT, "shut", f"{host}:{_asked(server)}")


def _asked(server: Engine | Door) -> str:
    if isinstance(server, Door):
        return f"{server.port}:{server.answer}:{server.hello}"
    return f"{server.PORT}:{server.ANSWER}:{server.HELLO}"


IMAGE = "busybox:1.35"
"""What knocks where nobody knows that the image of a datastore can."""

WORDS = 4
"""The words of the command that are about no server."""

ASKED = r"""
taken() { # whether a connection is
    if command -v bash > /dev/null; then
        timeout 4 bash -c 'exec 3<> "/dev/tcp/$0/$1"' "$@"
    else
        timeout 4 nc -z "$@" || timeout 4 nc "$@" -e true
    fi > /dev/null 2>&1
}
first() { # bytes of what a server answers
    if command -v bash > /dev/null; then
        timeout 4 bash -c 'exec 3<> "/dev/tcp/$0/$1" && printf "$2" >&3 && head -c 6 <&3' "$@"
    else
        { printf "$3"; sleep 1; } | timeout 4 nc "$1" "$2" | head -c 6
    fi 2> /dev/null | od -An -vtx1 | tr -d ' \n'
}
reached() { # whether a server is, and answers in its words
    IFS=: read -r host port answer hello <<END
$1
END
    [ "$answer" ] || { taken "$host" "$port"; return; }
    case $(first "$host" "$port" "$hello") in $answer) ;; *) false ;; esac
}
"""

WAIT = rf"""
{ASKED}
for server; do
    said=
    until reached "$server"; do
        [ "$said" ] || echo "waiting for ${{server%%:*}}"
        said=yes
        sleep 0.2
    done
done
"""

SHUT = rf"""
{ASKED}
tries=0
while reached "$1"; do
    [ $((tries += 1)) -lt 300 ] || {{ echo "${{1%%:*}} is still reached, though its data is not complete" >&2; exit 1; }}
    sleep 0.2
done
"""
