"""From a stack to wishes: which services are datastores, which run once, what each one's keys become, and what is left out."""

import posixpath
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from devpreview.adopt import addresses, images
from devpreview.adopt.addresses import Hosts, Store
from devpreview.adopt.look import EnvFile, Found
from devpreview.adopt.migrations import TOOLS, Revisions, migrating, revisions, tool_of
from devpreview.adopt.stack import Mount, Said
from devpreview.adopt.variables import alone, filled, is_secret, ours
from devpreview.adopt.wishes import Component, Left, Value, Wish, Wishes
from devpreview.blueprint.check import RESERVED
from devpreview.blueprint.fields import DATABASE, NAME, PORT_NAME, VARIABLE
from devpreview.blueprint.model import EngineKind
from devpreview.blueprint.parse import ENGINES_OWN, OURS, PLAIN_NAMES

COMPLETED = "service_completed_successfully"

MEANINGLESS = frozenset(
    (
        "restart", "networks", "labels", "logging", "tty", "stdin_open", "container_name", "hostname", "pull_policy", "develop",
        "attach", "annotations", "deploy", "mem_limit", "mem_reservation", "mem_swappiness", "memswap_limit", "cpus", "cpu_shares",
        "cpu_count", "cpuset", "oom_score_adj", "pids_limit", "platform", "tmpfs", "ulimits", "shm_size", "read_only",
        "security_opt", "cap_drop", "blkio_config", "init",
    )
)  # fmt: skip
"""Keys that nobody misses in a preview."""

REASONS = {
    "user": "the image's own user is used",
    "working_dir": "set WORKDIR in the Dockerfile",
    "secrets": "name variables under secrets, and have them from your environment",
    "configs": "put the files into the image",
    "network_mode": "each preview has a network of its own",
    "privileged": "a preview's pods have no rights on their node",
    "cap_add": "a preview's pods have no rights on their node",
    "devices": "a preview's pods have no rights on their node",
    "extra_hosts": "components find each other by name",
}
"""Key → why it is left out; others have no word in the language."""

_CACHES = ("cache_from", "cache_to", "tags", "labels", "platforms", "pull", "no_cache", "shm_size", "network", "provenance", "sbom")
_PROBED = re.compile(
    r"(?:curl|wget|http)\b.*?http://(?:localhost|127\.0\.0\.1|0\.0\.0\.0)(?::(?P<port>\d+))?(?P<path>/[^\s\"'|;)]*)?(?=[\s\"'|;)]|$)"
)
_CONNECTED = re.compile(r"nc\s+(?:-\w+\s+)*(?:localhost|127\.0\.0\.1|0\.0\.0\.0)\s+(?P<port>\d+)\b[^&|]*(?:\|\|\s*exit\s+1)?\s*$")
_EXPOSED = re.compile(r"^\s*EXPOSE\s+(\d{1,5})", re.MULTILINE | re.IGNORECASE)
_CREATED = re.compile(r"^\s*CREATE\s+DATABASE\s+(?:IF\s+NOT\s+EXISTS\s+)?\"?([\w-]+)\"?", re.MULTILINE | re.IGNORECASE)
_REFERRED = re.compile(r"\$\{(?P<store>[a-z][a-z0-9-]*)\.(?:(?P<database>[\w-]+)\.)?(?P<what>url|name|host)\}")


def compose(found: Found, profiles: Collection[str] = ()) -> Wishes:
    """Return what a blueprint for a repository shall say; services of compose's profiles only where these are asked for."""
    return _Composition(found, profiles).wishes()


@dataclass(frozen=True, slots=True)
class _Ports:
    main: int | None
    further: tuple[int, ...]
    public: bool


class _Composition:
    def __init__(self, found: Found, profiles: Collection[str]) -> None:
        self._found = found
        self._known = found.known
        self.project = _fitting(found.stack.name or found.folder, (), fallback="project")
        self._left: list[Left] = []
        said = {name: each for name, each in found.stack.services.items() if self._is_carried(each, profiles)}
        self._stores = {name: each for name, each in said.items() if not each.build and images.engine(self._image(each))}
        completed = {need for each in said.values() for need, condition in each.needs.items() if condition == COMPLETED}
        self._once = {name: each for name, each in said.items() if name not in self._stores and (name in completed or _only_migrates(each))}
        self._services = {name: each for name, each in said.items() if name not in self._stores and name not in self._once}
        self._names: dict[str, str] = {}
        for name in said:
            self._names[name] = _fitting(name, self._names.values(), fallback="component")
        self._hosts = self._hosted()

    def wishes(self) -> Wishes:
        services = {name: self._service(said) for name, said in self._services.items()}
        migrations, left = self._migrations(services)
        stores = [self._datastore(said, migrations.get(self._names[name], {}), left) for name, said in self._stores.items()]
        jobs = [job for said in self._once.values() if (job := self._job(said, migrations)) is not None]
        return Wishes(
            self.project, self._found.stack.files, (*services.values(), *stores, *jobs), tuple((*self._left, *self._overlooked()))
        )

    def _overlooked(self) -> Iterator[Left]:
        for path in self._found.unread:
            yield Left(path, "`devpreview init -f FILE …` reads other files than compose itself would", matters=False)
        for flaw in self._found.stack.flaws:
            yield Left("what could not be read", flaw)
        if self._found.more:
            yield Left("a part of the repository", f"only the first {len(self._found.paths):,} files were looked at")

    def _is_carried(self, said: Said, profiles: Collection[str]) -> bool:
        why = ""
        if said.profiles and not set(said.profiles) & set(profiles):
            why = f"it is only in the profile {said.profiles[0]}; `devpreview init --profile {said.profiles[0]}` takes it along"
        elif not said.build and not said.image:
            why = "it has neither 'build' nor 'image'"
        elif said.replicas == "0":
            why = "it has no replicas"
        if why:
            self._left.append(Left(f"service {said.name}", why, said.origin, matters=not said.profiles))
        return not why

    def _image(self, said: Said) -> str:
        return filled(said.image, self._known)

    # what is called how

    def _hosted(self) -> Hosts:
        """Return whom the stack's names mean; the databases are those that datastores make and those that services ask for."""
        bare = {name: self._store(said, ()) for name, said in self._stores.items()}
        hosts = Hosts({alias: bare[name] for name, said in self._stores.items() for alias in self._aliases(said)}, {})
        values = [
            filled(value, self._known)
            for said in (*self._services.values(), *self._once.values())
            for value in self._variables(said).values()
        ]
        asked = addresses.databases(values, hosts)
        full = {name: self._store(said, asked.get(self._names[name], ())) for name, said in self._stores.items()}
        stores = {alias: full[name] for name, said in self._stores.items() for alias in self._aliases(said)}
        called = {alias: self._names[name] for name, said in self._services.items() for alias in self._aliases(said)}
        return Hosts(stores, called)

    def _aliases(self, said: Said) -> tuple[str, ...]:
        links = [alias for each in self._found.stack.services.values() for alias, name in each.links.items() if name == said.name]
        return said.name, *said.aliases, *links

    def _store(self, said: Said, asked: Sequence[str]) -> Store:
        environment = self._variables(said)
        plain = {name: filled(value, self._known) for name, value in environment.items()}
        kind = images.engine(self._image(said)) or EngineKind.POSTGRES
        user = plain.get("POSTGRES_USER", "")
        first = plain.get("POSTGRES_DB") or user or "postgres"
        several = re.split(r"[,\s]+", plain.get("POSTGRES_MULTIPLE_DATABASES", ""))
        there = [first] if first != "postgres" or not (asked or any(several)) else []
        names = [name for name in dict.fromkeys((*there, *several, *self._created(said), *asked)) if name]
        return Store(
            name=self._names[said.name],
            engine=kind,
            user=user or "postgres",
            password=plain.get("POSTGRES_PASSWORD") or plain.get("REDIS_PASSWORD", ""),
            databases=tuple(names),
            names=_databases(names, self.project),
            written={
                environment[name]: part
                for name, part in {
                    "POSTGRES_USER": "user",
                    "POSTGRES_PASSWORD": "password",
                    "POSTGRES_DB": "name",
                    "REDIS_PASSWORD": "password",
                }.items()
                if name in environment
            },
        )

    def _created(self, said: Said) -> list[str]:
        return [name for path in self._beginning(said) for name in _CREATED.findall(self._found.texts.get(path, ""))]

    def _beginning(self, said: Said) -> list[str]:
        """Return the SQL files that a datastore is made from."""
        starts = [mount.source for mount in said.mounts if "initdb.d" in mount.target]
        return [
            path
            for path in self._found.paths
            if path.endswith(".sql") and any(path == each or path.startswith(f"{each}/") for each in starts)
        ]

    def _variables(self, said: Said) -> dict[str, str]:
        """Return a service's variables in compose's words, but for those that have no value."""
        variables: dict[str, str] = {}
        for file in self._env_files(said):
            for name, value in file.variables.items():
                fixed = file.shared or re.search(r"[{}$]", value)
                variables[name] = value.replace("$", "$$") if fixed else f"${{{name}:-{value}}}"
        return variables | {name: f"${{{name}}}" if value is None else value for name, value in said.environment.items()}

    def _env_files(self, said: Said) -> list[EnvFile]:
        return [file for path in said.env_files if (file := self._found.env_files.get(path))]

    # services

    def _service(self, said: Said) -> Component:
        environment, secrets, notes, left = self._environment(said)
        ports = self._ports(said)
        ready, probe_left = _probe(said, ports)
        wishes = [self._source(said)]
        if said.entrypoint:
            wishes.append(Wish("command", said.entrypoint))
        if said.command:
            wishes.append(Wish("args", said.command))
        wishes += [Wish(key, value) for key, value in (("env", environment), ("secrets", secrets)) if value]
        if environment:
            wishes[-1 if not secrets else -2] = Wish("env", environment, notes=notes)
        needs, need_left = self._needs(said, environment)
        wishes += [Wish("needs", needs)] if needs else []
        wishes += _reached(ports)
        wishes += [Wish("ready", ready)] if ready else []
        wishes += [Wish("grace", said.grace)] if said.grace else []
        wishes += [Wish("replicas", int(said.replicas))] if said.replicas.isdecimal() and said.replicas != "1" else []
        unused = addresses.without_password(environment, set_of(self._hosts))
        left += [
            Left(f"the password of {name}", f"each datastore has one, made at random: give it to the service as ${{{name}.password}}")
            for name in unused
        ]
        left += [*need_left, *probe_left, *self._mounted(said), *_others(said)]
        if images.repository(self._image(said)) in images.KEEPS_DATA and not said.build:
            left.append(Left("its data", "it goes with its pod, and begins anew"))
        return Component("services", self._names[said.name], tuple(wishes), tuple(left), said.origin, said.note)

    def _source(self, said: Said) -> Wish:
        if said.build is None:
            note = "" if re.search(r"[:@]", said.image) else "an image without a version is another one tomorrow"
            return Wish("image", ours(said.image, self._known), note)
        context = said.build.context
        dockerfile = posixpath.normpath(posixpath.join(context, said.build.dockerfile or "Dockerfile"))
        build: dict[str, Value] = {"context": context}
        if dockerfile != posixpath.normpath(posixpath.join(context, "Dockerfile")):
            build["dockerfile"] = dockerfile
        if said.build.target:
            build["target"] = said.build.target
        args = {name: ours(f"${{{name}}}" if value is None else value, self._known) for name, value in said.build.args.items()}
        if args:
            build["args"] = {name: value for name, value in args.items() if _is(VARIABLE.pattern, name)}
        return Wish("build", build if len(build) > 1 else context)

    def _environment(self, said: Said) -> tuple[dict[str, Value], list[str], dict[str, str], list[Left]]:
        left = [
            Left(f"env_file {path}", "it is not in the repository, and no example beside it says what is in it")
            for path in said.env_files
            if path not in self._found.env_files
        ]
        secrets: list[str] = []
        notes: dict[str, str] = {}
        variables = {}
        for name, value in self._variables(said).items():
            variable = alone(value)
            foreign = variable and is_secret(variable.name, variable.word) and variable.name not in self._known
            if not _is(VARIABLE.pattern, name) or len(name) > VARIABLE.longest:
                left.append(Left(f"env {name}", "a variable's name has letters, digits, '_', '.' and '-'"))
            elif (
                variable
                and foreign
                and variable.name == name
                and (not variable.word or self._is_ignored(said, name))
                and not self._leads(value)
            ):
                secrets.append(name)
            else:
                variables[name] = value
                if variable and foreign and not variable.word:
                    notes[name] = f"a secret: have the program read {variable.name}, and name that under secrets"
        told = addresses.meant(variables, self._known, self._hosts)
        kept = {name: note for name, note in notes.items() if "${env." in told[name]}
        return dict(told), secrets, kept, left

    def _is_ignored(self, said: Said, name: str) -> bool:
        return name not in said.environment and any(name in file.variables and not file.shared for file in self._env_files(said))

    def _leads(self, value: str) -> bool:
        """Say whether a value is an address of a datastore of the stack, or a part of one."""
        told = addresses.meant({"URL": value}, self._known, self._hosts)["URL"]
        return "${" in told.replace("${env.", "") or any(value in store.written for store in self._hosts.stores.values())

    def _needs(self, said: Said, environment: Mapping[str, Value]) -> tuple[list[str], list[Left]]:
        text = " ".join(str(value) for value in environment.values())
        needs, left = [], []
        for name in said.needs:
            if name in self._stores and re.search(rf"\$\{{{self._names[name]}\.", text):
                continue
            if name in self._stores or name in self._services:
                needs.append(self._names[name])
            elif name not in self._once:
                left.append(Left(f"depends_on {name}", "it is not carried over itself", matters=False))
        return [each for each in dict.fromkeys(needs) if each != self._names[said.name]], left

    def _ports(self, said: Said) -> _Ports:
        published = [each.number for each in said.ports if each.published and each.number not in images.DEBUGGERS]
        inner = [each.number for each in said.ports if not each.published and each.number not in images.DEBUGGERS]
        known = list(images.ports(self._image(said))) if not said.build else []
        if not published and not inner and not known:
            known = [*self._exposed(said), *self._asked(said)]
        numbers = list(dict.fromkeys((*[each for each in published if images.is_public(each)], *published, *inner, *known)))
        probed = _PROBED.search(" ".join(said.health or ()))
        if not numbers and probed:
            numbers = [int(probed["port"] or 80)]
        if not numbers:
            return _Ports(None, (), public=False)
        public = numbers[0] in published and images.is_public(numbers[0])
        return _Ports(numbers[0], tuple(numbers[1:10]), public)

    def _exposed(self, said: Said) -> list[int]:
        """Return the ports of a Dockerfile: not for a worker that is another service's image with another command."""
        if not said.build or (said.command and any(_same(said, each) for each in self._services.values() if each is not said)):
            return self._told(said)
        path = posixpath.normpath(posixpath.join(said.build.context, said.build.dockerfile or "Dockerfile"))
        exposed = [int(port) for port in _EXPOSED.findall(self._found.texts.get(path, ""))]
        return [port for port in exposed if 0 < port < 65536] or self._told(said)

    def _told(self, said: Said) -> list[int]:
        port = filled(said.environment.get("PORT") or "", self._known)
        return [int(port)] if re.fullmatch(r"[1-9]\d{1,4}", port) and int(port) < 65536 else []

    def _asked(self, said: Said) -> list[int]:
        """Return the ports at which other services ask."""
        names = "|".join(map(re.escape, self._aliases(said)))
        values = (
            filled(value, self._known)
            for each in self._services.values()
            if each is not said
            for value in each.environment.values()
            if value
        )
        found = (int(match[1]) for value in values if (match := re.search(rf"(?:^|//|@|,)(?:{names}):(\d{{2,5}})(?:/|,|$)", value)))
        return list(dict.fromkeys(port for port in found if 0 < port < 65536))

    def _mounted(self, said: Said) -> Iterator[Left]:
        for mount in said.mounts:
            what = f"volumes {mount.source}:{mount.target}"
            if not mount.source or mount.source.endswith("node_modules"):
                continue
            if not mount.bind:
                yield Left(what, "what is written there goes with the pod")
            elif mount.source.endswith("docker.sock"):
                yield Left(what, "a preview's pods have no engine to talk to")
            elif said.build and self._is_in_the_image(mount, said.build.context):
                yield Left(what, "the image has its own copy", matters=False)
            else:
                yield Left(what, "put it into the image: a preview's pods see no file of your machine")

    def _is_in_the_image(self, mount: Mount, context: str) -> bool:
        return (
            context == "." or mount.source == context or mount.source.startswith(f"{context}/") or (mount.source == "." and context != "")
        )

    # datastores

    def _datastore(self, said: Said, migrations: Mapping[str, Value], left: Sequence[Left]) -> Component:
        name = self._names[said.name]
        store = self._hosts.stores[said.name]
        image = self._image(said)
        plain = images.repository(image) in PLAIN_NAMES
        wishes = [self._source(said), *([] if plain else [Wish("engine", store.engine.value)])]
        lost = [each for each in left if each.origin == name]
        if store.engine is EngineKind.POSTGRES:
            names = [store.names[each] for each in store.databases]
            wishes.append(
                Wish("databases", {each: {"migrate": migrations[each]} if each in migrations and len(names) > 1 else {} for each in names})
            )
            if len(names) == 1 and names[0] in migrations:
                wishes.append(Wish("migrate", migrations[names[0]], str(migrations_note(migrations))))
            wishes += self._seeds(said, store)
        ours_too = {
            *OURS,
            *(f"{each}_FILE" for each in OURS),
            "POSTGRES_HOST_AUTH_METHOD",
            "POSTGRES_MULTIPLE_DATABASES",
            "REDIS_PASSWORD",
            "ALLOW_EMPTY_PASSWORD",
        }
        env = {
            key: ours(value, self._known)
            for key, value in self._variables(said).items()
            if key not in ours_too and _is(VARIABLE.pattern, key)
        }
        wishes += [Wish("env", dict(env))] if env else []
        lost += [
            Left(f"{key} {' '.join(words)}", "the engine is started by devpreview")
            for key, words in (("entrypoint", said.entrypoint), ("command", said.command))
            if words
        ]
        for mount in said.mounts:
            if mount.bind and "initdb.d" in mount.target and not self._beginning(said):
                lost.append(Left(f"volumes {mount.source}:{mount.target}", "only SQL files can be seeds"))
            elif mount.bind and "initdb.d" not in mount.target and "/data" not in mount.target:
                lost.append(Left(f"volumes {mount.source}:{mount.target}", "the engine is configured by devpreview"))
        lost += [Left(f"env_file {path}", "it is not in the repository") for path in said.env_files if path not in self._found.env_files]
        return Component("datastores", name, tuple(wishes), tuple(lost), said.origin, said.note)

    def _seeds(self, said: Said, store: Store) -> Iterator[Wish]:
        files = [path for path in self._beginning(said) if not _CREATED.search(self._found.texts.get(path, ""))]
        if not files:
            return
        folders = [mount.source for mount in said.mounts if "initdb.d" in mount.target and mount.source not in self._found.paths]
        whole = (
            len(files) == len(self._beginning(said)) and len(folders) == 1 and all(posixpath.dirname(path) == folders[0] for path in files)
        )
        patterns: Value = f"{folders[0]}/*.sql" if whole else files
        note = "these ran before anything else; here they are loaded after the migration"
        yield Wish("seeds", patterns if len(store.databases) == 1 else {store.names[store.databases[0]]: patterns}, note)

    def _migrations(self, services: Mapping[str, Component]) -> tuple[dict[str, dict[str, Value]], list[Left]]:
        """Return the migrations, by datastore and database, and those for which there is no place."""
        found: dict[str, dict[str, Value]] = {}
        left: list[Left] = []
        for each in revisions(self._found.paths, self._found.texts):
            place = self._place(each, services)
            if place is None:
                continue
            name, store, database = place
            words = self._called(each.tool, name) or _usual(each, services[name])
            if database in found.get(store, {}):
                left.append(Left(f"migrations in {each.why}", f"{database} has those of another tool already", store))
            elif not words:
                left.append(Left(f"migrations in {each.why}", f"say under migrate which command runs {each.tool}", store))
            else:
                files: Value = each.files if len(each.files) > 1 else each.files[0]
                found.setdefault(store, {})[database] = {"service": self._names[name], "run": words, "files": files}
        return found, left

    def _place(self, each: Revisions, services: Mapping[str, Component]) -> tuple[str, str, str] | None:
        """Return the service, the datastore and the database that revisions are for."""
        held = [
            name
            for name, said in self._services.items()
            if said.build
            and (said.build.context == "." or each.folder == said.build.context or each.folder.startswith(f"{said.build.context}/"))
        ]
        by_name = {store.name: store for store in self._hosts.stores.values() if store.engine is EngineKind.POSTGRES}

        def fit(name: str) -> tuple[bool, int, bool]:
            said = self._services[name]
            return (
                tool_of(said.command or ()) == each.tool,
                len(said.build.context) if said.build else 0,
                services[name].value("port") is not None,
            )

        for name in sorted(held, key=fit, reverse=True):
            env = services[name].value("env")
            for value in env.values() if isinstance(env, Mapping) else ():
                match = _REFERRED.search(str(value))
                if match and match["store"] in by_name:
                    store = by_name[match["store"]]
                    return name, store.name, match["database"] or store.names[store.databases[0]]
        return None

    def _called(self, tool: str, name: str) -> tuple[str, ...]:
        """Return how the stack itself calls a tool: in a service that runs once, or in front of a server."""
        for said in (*self._once.values(), self._services[name], *self._services.values()):
            words = (*(said.entrypoint or ()), *(said.command or ()))
            if tool_of(words) == tool and _same(said, self._services[name]):
                return migrating(words)
        return ()

    def _job(self, said: Said, migrations: Mapping[str, Mapping[str, Value]]) -> Component | None:
        words = (*(said.entrypoint or ()), *(said.command or ()))
        carried = [each for by_database in migrations.values() for each in by_database.values() if isinstance(each, Mapping)]
        if tool_of(words) and any(each["run"] == migrating(words) for each in carried):
            return None
        service = next((name for name, each in self._services.items() if _same(said, each)), "")
        if not service or not words:
            why = "it has no command of its own" if service else "a job runs in the image of a service, and no service has this one's"
            self._left.append(Left(f"service {said.name}, which runs once", why, said.origin))
            return None
        needs = [self._names[name] for name in said.needs if name in self._services]
        wishes = (
            Wish("service", self._names[service]),
            Wish("run", words),
            Wish("on", "start"),
            *([Wish("needs", needs)] if needs else []),
        )
        differs = sorted(name for name, value in said.environment.items() if self._services[service].environment.get(name, value) != value)
        left = (Left(f"env {', '.join(differs)}", f"a job has the variables of {self._names[service]}"),) if differs else ()
        return Component("jobs", self._names[said.name], wishes, left, said.origin)


def migrations_note(migrations: Mapping[str, Value]) -> str:
    """Return what to see to of a migration."""
    return "see that the command runs in the service's image as it is" if migrations else ""


def set_of(hosts: Hosts) -> list[Store]:
    """Return each datastore once."""
    return list({store.name: store for store in hosts.stores.values()}.values())


def _only_migrates(said: Said) -> bool:
    words = (*(said.entrypoint or ()), *(said.command or ()))
    return bool(tool_of(words)) and migrating(words) == words and not said.ports


def _same(one: Said, other: Said) -> bool:
    """Say whether two services run the same image."""
    if one.build and other.build:
        return (one.build.context, one.build.dockerfile, one.build.target) == (
            other.build.context,
            other.build.dockerfile,
            other.build.target,
        )
    return bool(one.image) and one.image == other.image


def _usual(each: Revisions, service: Component) -> tuple[str, ...]:
    if each.tool == "golang-migrate":
        env = service.value("env")
        url = next((name for name, value in env.items() if str(value).endswith(".url}")), "") if isinstance(env, Mapping) else ""
        return ("sh", "-c", f'migrate -path {posixpath.basename(each.why)} -database "${url}" up') if url else ()
    return TOOLS[each.tool].run


def _reached(ports: _Ports) -> list[Wish]:
    if ports.main is None:
        return []
    further: dict[str, Value] = {}
    for number in ports.further:
        name = images.port_name(number)
        further[name if _is(PORT_NAME.pattern, name) and name not in further else f"p{number}"] = number
    found = [Wish("port", ports.main)]
    found += [Wish("ports", further)] if further else []
    return [*found, Wish("public", value=True)] if ports.public else found


def _probe(said: Said, ports: _Ports) -> tuple[Value | None, list[Left]]:
    if not said.health:
        return None, []
    kind, *words = said.health
    text = " ".join(words) if kind in ("CMD", "CMD-SHELL") else " ".join(said.health)
    if match := _PROBED.search(text):
        port = int(match["port"] or 80)
        beside: dict[str, Value] = {} if port == ports.main else {"port": port}
        return {"http": match["path"] or "/"} | beside, []
    if match := _CONNECTED.search(text):
        return (None if int(match["port"]) == ports.main else {"tcp": int(match["port"])}), []
    if kind == "CMD-SHELL":
        return {"exec": ("sh", "-c", text)}, []
    return {"exec": tuple(words) if kind == "CMD" else said.health}, []


def _others(said: Said) -> Iterator[Left]:
    for key, value in said.other.items():
        if key not in MEANINGLESS:
            yield Left(f"{key} {value}".strip(), REASONS.get(key, "the language has no word for it"))
    for key in said.build.other if said.build else ():
        if key not in _CACHES:
            yield Left(f"build.{key}", "the language has no word for it")


def _databases(names: Sequence[str], project: str) -> dict[str, str]:
    """Return what the stack's databases are called in a blueprint, where no name is the engine's own."""
    found: dict[str, str] = {}
    for name in names:
        fit = re.sub(r"[^a-z0-9_-]", "_", name.lower()).lstrip("-0123456789")[: DATABASE.longest] or "app"
        fit = project.replace("-", "_") if fit in ENGINES_OWN else fit
        fit = "app" if fit in ENGINES_OWN else fit
        while fit in found.values():
            fit = f"{fit[:60]}_2"
        found[name] = fit
    return found


def _fitting(name: str, taken: Collection[str], *, fallback: str) -> str:
    """Return a component's name that is as near to another as can be."""
    fit = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-0123456789").strip("-")[: NAME.longest].strip("-") or fallback
    if fit in RESERVED or fit.endswith("-setup") or fit.startswith("devpreview"):
        fit = f"{'the-' if fit in RESERVED else 'my-'}{fit.removesuffix('-setup')}"[: NAME.longest].strip("-")
    number = 2
    while fit in taken:
        fit = f"{re.sub('-[0-9]+$', '', fit)[: NAME.longest - 4].strip('-')}-{number}"
        number += 1
    return fit


def _is(pattern: str, text: str) -> bool:
    return re.fullmatch(pattern, text) is not None
