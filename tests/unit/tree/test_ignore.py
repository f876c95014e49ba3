"""`.dockerignore` by Docker's own rules, the odd ones among them."""

import pytest

from devpreview.errors import UsageWrong
from devpreview.tree.ignore import Ignore

KEPT_OUT = [
    # a pattern is relative to the context, and takes all that is below what it fits
    ("node_modules", "node_modules", True),
    ("node_modules", "node_modules/left/pad.js", True),
    ("node_modules", "web/node_modules/pad.js", False),
    ("/node_modules", "node_modules/pad.js", True),
    ("node_modules/", "node_modules/pad.js", True),
    ("./web//dist/../dist", "web/dist/a.js", True),
    # within a name
    ("*.md", "README.md", True),
    ("*.md", "docs/README.md", False),
    ("*/temp*", "somedir/temporary.txt", True),
    ("*/temp*", "somedir/subdir/temporary.txt", False),
    ("*/*/temp*", "somedir/subdir/temporary.txt", True),
    ("temp?", "tempa", True),
    ("temp?", "temp", False),
    ("temp?", "tempab", False),
    ("[a-c].txt", "b.txt", True),
    ("[^a-c].txt", "b.txt", False),
    ("a.b", "axb", False),
    (r"a\*b", "a*b", True),
    (r"a\*b", "axb", False),
    ("a+(b)", "a+(b)", True),
    # two stars
    ("**/*.go", "main.go", True),
    ("**/*.go", "a/b/main.go", True),
    ("**/foo", "foo", True),
    ("**/foo", "a/b/foo/c", True),
    ("**/foo", "afoo", False),
    ("**foo", "afoo", True),
    ("a/**", "a/b/c", True),
    ("a/**", "ab/c", False),
    ("a**", "ab/c", True),
    ("a/**/z", "a/z", True),
    ("a/**/z", "a/b/c/z", True),
    ("a/**/z", "a/bz", False),
    ("**", "anything/at/all", True),
    # the last one that fits decides
    ("*.md\n!README.md", "README.md", False),
    ("*.md\n!README*.md\nREADME-secret.md", "README-secret.md", True),
    ("*.md\nREADME-secret.md\n!README*.md", "README-secret.md", False),
    ("dir\n!dir/keep.txt", "dir/keep.txt", False),
    ("dir\n!dir/keep.txt", "dir/other.txt", True),
    ("*\n!src\nsrc/*.tmp", "src/main.py", False),
    ("*\n!src\nsrc/*.tmp", "src/main.tmp", True),
    ("node_modules\n!**/keep", "node_modules/a/keep", False),
    ("! README.md", "README.md", False),
    ("*.md\n! README.md", "README.md", False),
    # comments, blanks, and what only looks like them
    ("# a comment", "# a comment", False),
    (" #not-a-comment", "#not-a-comment", True),
    ("  spaced  ", "spaced", True),
    ("\ufeffbom", "bom", True),
    ("a\r\nb\r\n", "a", True),
    ("\n\n", "a", False),
    # nothing outside, and not all of it
    ("../a", "a", False),
    (".", "a", False),
    ("/", "a", False),
    ("", "a", False),
    # not one of Docker's rules: letters are told apart
    ("readme", "README", False),
]
"""Patterns, a path, and whether they keep it out."""


def test_what_is_kept_out() -> None:
    assert [(patterns, path, path in Ignore(patterns)) for patterns, path, _ in KEPT_OUT] == KEPT_OUT


@pytest.mark.parametrize(
    ("patterns", "folder", "hidden"),
    [
        ("node_modules", "node_modules", True),
        ("node_modules", "web", False),
        ("node_modules\n!node_modules/keep", "node_modules", False),
        ("node_modules\n!node_modules/keep", "node_modules/other", True),
        ("node_modules\n!src", "node_modules", True),
        ("node_modules\n!**/keep", "node_modules", False),
        ("a\n!a/b*/c", "a/x", False),
        ("dist/*", "dist", False),
    ],
)
def test_a_folder_is_not_looked_into_where_nothing_in_it_can_be_wanted(patterns: str, folder: str, hidden: bool) -> None:
    assert Ignore(patterns).hides(folder) is hidden


@pytest.mark.parametrize("patterns", ["a\n!", "a\n[z-a]"])
def test_what_is_no_pattern_is_said_with_its_line(patterns: str) -> None:
    with pytest.raises(UsageWrong, match="dockerignore:2: "):
        Ignore(patterns)
