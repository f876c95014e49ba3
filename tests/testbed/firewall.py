"""What a Docker engine does to the packet filter, so that it can be undone rule by rule."""

import re
import shlex
import subprocess

from . import cache

RECORD = "firewall.json"
"""`tables`: table → what `iptables -S` said before our engine was first started; absent where it never was."""

TABLES = ("filter", "nat", "raw")
ENGINES = re.compile(r"DOCKER|\bdocker0\b|\bbr-[0-9a-f]{12}\b")
"""What all rules of an engine name: its chains, its bridge, or the bridge of one of its networks."""


def remember() -> None:
    """Record the rules as they are, unless they are recorded."""
    with cache.changing(RECORD) as record:
        record.setdefault("tables", {table: _rules(table) for table in TABLES})


def undo() -> None:
    """Remove an engine's rules and chains that were not there before, and set the policy of forwarding back."""
    for table, before in cache.read(RECORD).get("tables", {}).items():
        for words in undoing(before, _rules(table)):
            _iptables(table, *words)


def undoing(before: list[str], now: list[str]) -> list[list[str]]:
    """Return what iptables is to be told, so that of an engine's rules only those from before are left."""
    added = [rule.split(maxsplit=1) for rule in now if rule not in before and ENGINES.search(rule)]
    rules = [["-D", *shlex.split(rest)] for kind, rest in added if kind == "-A"]
    chains = [[step, chain] for kind, chain in added if kind == "-N" for step in ("-F", "-X")]
    policies = [rule.split() for rule in before if rule.startswith("-P FORWARD ") and rule not in now]
    return [*rules, *chains, *policies]


def _rules(table: str) -> list[str]:
    return _iptables(table, "-S").splitlines()


def _iptables(table: str, *words: str) -> str:
    try:
        return subprocess.run(["iptables", "-w", "-t", table, *words], capture_output=True, text=True, check=False).stdout
    except FileNotFoundError:
        return ""
