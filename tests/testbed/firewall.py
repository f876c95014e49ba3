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
    before: dict[str, list[str]] = cache.read(RECORD).get("tables", {})
    for table, rules in before.items():
        added = [rule for rule in _rules(table) if rule not in rules and ENGINES.search(rule)]
        for rule in added:
            if rule.startswith("-A "):
                _iptables(table, "-D", *shlex.split(rule)[1:])
        for rule in added:
            if rule.startswith("-N "):
                _iptables(table, "-F", rule.split()[1])
                _iptables(table, "-X", rule.split()[1])
        for policy in rules:
            if policy.startswith("-P FORWARD "):
                _iptables(table, *policy.split())


def _rules(table: str) -> list[str]:
    return _iptables(table, "-S").splitlines()


def _iptables(table: str, *words: str) -> str:
    try:
        return subprocess.run(["iptables", "-w", "-t", table, *words], capture_output=True, text=True, check=False).stdout
    except FileNotFoundError:
        return ""
