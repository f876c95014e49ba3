"""What is made of kind's words."""

from devpreview.targets.kind import outdated


def test_a_kind_that_cannot_make_todays_nodes_is_too_old() -> None:
    assert outdated("kind v0.31.0 go1.25.1 linux/amd64\n")
    assert not outdated("kind v0.32.0 go1.26.0 linux/amd64\n")
    assert not outdated("kind v1.0.0-alpha+0123 go1.26.0 linux/amd64\n")


def test_a_kind_that_says_nothing_of_its_version_is_tried() -> None:
    assert not outdated("kind (devel)")
