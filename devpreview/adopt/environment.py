"""The variables of a service: their values in the blueprint's language, secrets by their names, and what is to be looked at."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from devpreview.adopt import addresses
from devpreview.adopt.cast import Cast, env_files, variables
from devpreview.adopt.stack import Said
from devpreview.adopt.variables import alone, is_secret
from devpreview.adopt.wishes import Left, Value, Wish
from devpreview.blueprint.fields.texts import SECRET, VARIABLE


@dataclass(frozen=True, slots=True)
class Environment:
    """What a service finds in its environment."""

    values: Mapping[str, str]
    secrets: tuple[str, ...]
    notes: Mapping[str, str]
    left: tuple[Left, ...]

    def wishes(self, more: Mapping[str, Value]) -> list[Wish]:
        """Return what a blueprint says of it; `more` are secrets of which it is known where they come from."""
        values = [Wish("env", dict(self.values), notes=self.notes)] if self.values else []
        secrets: Value = {**{name: {} for name in self.secrets}, **more} if more else self.secrets
        return [*values, Wish("secrets", secrets)] if secrets else values

    def refers_to(self, name: str) -> bool:
        """Say whether a datastore is needed because a variable holds its address."""
        return any(f"${{{name}." in value for value in self.values.values())


def environment(said: Said, cast: Cast) -> Environment:
    """Return the variables of a service."""
    written = variables(said, cast.found)
    left = [
        Left(f"env_file {path}", "it is not in the repository, and no example beside it says what is in it")
        for path in said.env_files
        if path not in cast.found.env_files
    ]
    misnamed = [name for name in written if not re.fullmatch(VARIABLE.pattern, name) or len(name) > VARIABLE.longest]
    left += [Left(f"env {name}", "a variable's name has letters, digits, '_', '.' and '-'") for name in misnamed]
    secrets = [name for name, value in written.items() if name not in misnamed and _is_secret(name, value, said, cast)]
    asked = {name: value for name, value in written.items() if name not in misnamed and name not in secrets}
    told = addresses.meant(asked, cast.known, cast.hosts)
    notes = {
        name: f"a secret: have the program read {variable.name}, and name that under secrets"
        for name, value in asked.items()
        if (variable := alone(value)) and not variable.default and is_secret(variable.name) and told[name] == f"${{env.{variable.name}:-}}"
    }
    stores = {store.name: store for store in cast.hosts.stores.values()}
    for name in addresses.without_password(told, stores.values()):
        why = f"each datastore has one, made at random: give it to the program as ${{{name}.password}}"
        left.append(Left(f"the password of {name}", why))
    return Environment(told, tuple(secrets), notes, tuple(left))


def _is_secret(name: str, value: str, said: Said, cast: Cast) -> bool:
    """Say whether a variable is the secret of its own name, which comes from outside; a datastore's address is none."""
    variable = alone(value)
    if not variable or variable.name != name or not re.fullmatch(SECRET.pattern, name) or name in cast.known:
        return False
    if not is_secret(name, variable.default) or any(store.part(value) for store in cast.hosts.stores.values()):
        return False
    of_one_person = name not in said.environment and any(name in file.variables and not file.shared for file in env_files(said, cast.found))
    led = addresses.meant({"URL": value}, cast.known, cast.hosts)["URL"]
    return (of_one_person or not variable.default) and led.startswith("${env.")
