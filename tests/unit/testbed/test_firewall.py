"""What is undone in the packet filter when an engine of the testbed's own is removed."""

from tests.testbed import firewall

BEFORE = ["-P INPUT ACCEPT", "-P FORWARD ACCEPT", "-N WEB", "-A FORWARD -i br-lan -j ACCEPT", "-A WEB -p tcp -j ACCEPT"]
ENGINES = [
    "-N DOCKER",
    "-A FORWARD -o docker0 -j DOCKER",
    '-A FORWARD -i br-d182a813f40a -m comment --comment "two words" -j ACCEPT',
]
SINCE = ["-A FORWARD -i wg0 -j ACCEPT"]
"""A rule that somebody else has added meanwhile."""


def test_only_an_engines_own_rules_are_removed_and_chains_after_the_rules_that_lead_there() -> None:
    assert firewall.undoing(BEFORE, [*BEFORE, *SINCE, *ENGINES]) == [
        ["-D", "FORWARD", "-o", "docker0", "-j", "DOCKER"],
        ["-D", "FORWARD", "-i", "br-d182a813f40a", "-m", "comment", "--comment", "two words", "-j", "ACCEPT"],
        ["-F", "DOCKER"],
        ["-X", "DOCKER"],
    ]


def test_what_another_engine_had_there_before_stays() -> None:
    assert firewall.undoing([*BEFORE, *ENGINES], [*BEFORE, *ENGINES, *SINCE]) == []


def test_a_policy_that_was_changed_is_set_back() -> None:
    now = ["-P INPUT ACCEPT", "-P FORWARD DROP"]
    assert firewall.undoing(["-P INPUT ACCEPT", "-P FORWARD ACCEPT"], now) == [["-P", "FORWARD", "ACCEPT"]]
    assert firewall.undoing(now, now) == []
