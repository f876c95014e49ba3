"""Files that are made to take a reader long, or to have it use much memory; each is wrong."""

from tests.unit.blueprint.examples import HEAD

HOSTILE: dict[str, str] = {
    "deep in brackets": "[" * 100_000,
    "deep in braces": "{a: " * 10_000,
    "deep by indentation": "".join(" " * depth + "a:\n" for depth in range(700)),
    "deep by dashes": "- " * 100_000,
    "long": "k: v\n" * 1_000_000,
    "many values": HEAD + "".join(f"key{number}: value\n" for number in range(14_000)),
    "one key many times": HEAD + "services:\n" + " a: b\n" * 14_000,
    "aliases of aliases": "a: &a [x, x, x, x, x, x, x, x, x]\n"
    + "".join(f"{b}: &{b} [{', '.join([f'*{a}'] * 9)}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True)),
    "a wide alias many times": "- &a [" + "x," * 10_000 + "x]\n" + "- *a\n" * 10_000,
    "merges of merges": HEAD
    + f"x-a: &a {{{', '.join(f'k{number}: v' for number in range(2000))}}}\nservices:\n"
    + "".join(f"  s{number}: {{env: {{<<: *a}}}}\n" for number in range(300)),
    "a ring of thousands": HEAD
    + "services:\n"
    + "".join(f" s{number}: {{image: a, needs: [s{(number + 1) % 990}]}}\n" for number in range(990)),
    "services like each other, each with one variable more": HEAD
    + "services:\n a: {image: a}\n s0: {like: a}\n"
    + "".join(f" s{number + 1}: {{like: s{number}, env: {{k{number}: v}}}}\n" for number in range(980)),
    "services like one with many variables": HEAD
    + f"services:\n a: {{image: a, env: {{{', '.join(f'k{number}: v' for number in range(990))}}}}}\n"
    + "".join(f" s{number}: {{like: a}}\n" for number in range(990)),
    "services like each other in a ring": HEAD
    + "services:\n"
    + "".join(f" s{number}: {{like: s{(number + 1) % 990}}}\n" for number in range(990)),
    "variables without end": HEAD + "services: {a: {image: a, env: {" + ",".join(f"k{number}: a" for number in range(29_000)) + "}}}\n",
    "services without end": HEAD + "services: {" + ",".join(f"k{number}: {{}}" for number in range(20_000)) + "}\n",
    "a list without end": HEAD + "x-a: [" + "a," * 58_000 + "a]\n",
    "references in an image": HEAD + "services: {a: {image: '" + "${a.b}" * 100_000 + "'}}\n",
    "references that never close": HEAD + "services: {a: {image: a, env: {A: '" + "${env." * 150_000 + "'}}}\n",
    "references without end": HEAD + 'services: {a: {image: a, env: {A: "' + "${x.y}" * 9000 + '"}}}\n',
    "openings without end": HEAD + 'services: {a: {image: a, env: {A: "' + "${a.b" * 9000 + '"}}}\n',
    "stars": HEAD + "datastores: {d: {image: postgres, seeds: [" + ", ".join(["'" + "**/*a*a*a*a*" * 20 + "b'"] * 90) + "]}}\n",
    "folders": HEAD + "datastores: {d: {image: postgres, seeds: [" + ", ".join(["'" + "**/a/" * 100 + "b'"] * 90) + "]}}\n",
    "a long image": HEAD + "services: {a: {image: " + "a-" * 100_000 + "}}\n",
    "quotes": '"' * 250_000,
    "anchors": "&a " * 80_000,
    "tags": "!a " * 80_000,
    "percents": "%" * 250_000,
}
