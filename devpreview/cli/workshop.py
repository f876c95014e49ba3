"""What images are made with on this machine: its builders, its logins, its environment, and the repository that is checked out."""

import os
import tempfile
from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from devpreview import buildx, git
from devpreview.blueprint.model import BuildSecret, FromFile, FromVariable
from devpreview.errors import Unavailable, UsageWrong
from devpreview.lifecycle.asked import setting
from devpreview.lifecycle.goal import Goal
from devpreview.lifecycle.publish import Published
from devpreview.lifecycle.workshop import Workshop
from devpreview.manifests.environment import text
from devpreview.process import Progress, Told
from devpreview.registry import Registry, docker_logins, mended
from devpreview.streams import Stop, Threads
from devpreview.targets.target import Target
from devpreview.tree.context import SENT_DOCKERFILE, Context, contents, sent
from devpreview.tree.edits import Edit
from devpreview.tree.taken import needed_only

AGENT = "SSH_AUTH_SOCK"


def workshop(goal: Goal, target: Target, *, anew: bool = False) -> Workshop:
    """Return what the images of a goal are made with."""
    root = Path(goal.by.path)
    return Workshop(
        tree=goal.tree,
        target=target,
        logins=docker_logins(os.environ, Path.home()),
        builder=Builder(root, os.environ),
        pool=Threads,
        spoken=partial(text, blueprint=goal.blueprint, setting=setting(goal, target, Published({}, {}))),
        commit=Checkout(goal.commit, root, os.environ) if goal.commit else None,
        anew=anew,
    )


@dataclass(frozen=True, slots=True)
class Checkout:
    """The commit that is checked out in a folder."""

    name: str
    root: Path
    environ: Mapping[str, str]

    def edits(self, paths: Sequence[str], stop: Stop) -> Sequence[Edit]:
        """Return what below some paths is not as committed."""
        return git.edits(self.root, paths, self.environ, stop)


@dataclass(frozen=True, slots=True)
class Builder:
    """Builds with BuildKit where the machine has it, else with Docker's own builder."""

    root: Path
    """Where the files are that secrets are in."""
    environ: Mapping[str, str]

    def build(
        self,
        inside: Context,
        dockerfile: str,
        *,
        target: str,
        args: Mapping[str, str],
        platform: str,
        secrets: Mapping[str, BuildSecret],
        ssh: bool,
        tag: str,
        stop: Stop,
    ) -> Generator[Told, None, str]:
        """Build a context by the text of a Dockerfile, push under a tag, and return the digest. Raises UsageWrong for what is missing."""
        if missing := dict(self._missing(secrets, ssh=ssh)):
            raise UsageWrong(f"the build lacks {', '.join(missing)}", hint="; ".join(missing.values()))
        from devpreview.engine import images  # noqa: PLC0415 - Docker's library, and only where something is built

        about = {"target": target, "platform": platform, "tag": tag}
        if buildx.available(self.environ, stop):
            sources = {name: self._source(each) for name, each in secrets.items()}
            hidden = [self.environ[each.variable] for each in secrets.values() if isinstance(each, FromVariable)]
            yield from buildx.build(
                contents(inside),
                dockerfile=dockerfile,
                args=args,
                secrets=sources,
                hidden=hidden,
                ssh=ssh,
                environ=self.environ,
                stop=stop,
                **about,
            )
        elif secrets or ssh:
            raise Unavailable(
                f"Docker's own builder mounts no {'secrets' if secrets else 'SSH agent'}, and there is no buildx here",
                hint="install buildx: https://docs.docker.com/go/buildx/",
            )
        else:
            text = needed_only(dockerfile, target=target, args=args, platform=platform)
            yield from images.build(sent(inside, text), dockerfile=SENT_DOCKERFILE, args=args, stop=stop, **about)
        return (yield from images.push(tag, stop))

    def mended(self, into: Registry, repository: str, key: str, stop: Stop) -> Generator[Progress, None, str]:
        """Put back what a registry has lost of an image that was built here, and return the digest that it has then."""
        from devpreview.engine import images  # noqa: PLC0415 - Docker's library, and only where something is built

        with tempfile.TemporaryDirectory(prefix="devpreview-") as folder:
            saved = Path(folder, "image.tar")
            images.save(f"{into.host}/{repository}:{key}", saved, stop)
            return (yield from mended(into, repository, key, saved))

    def _missing(self, secrets: Mapping[str, BuildSecret], *, ssh: bool) -> Iterator[tuple[str, str]]:
        """Give what is not there, and how to have it there."""
        for secret in secrets.values():
            match secret:
                case FromVariable(variable) if variable not in self.environ:
                    yield f"the variable {variable}", f"export {variable}=…"
                case FromFile(path) if not self._file(path).is_file():
                    yield f"the file {path}", f"put it at {path}"
                case _:
                    pass
        if ssh and not self.environ.get(AGENT):
            yield "an SSH agent", 'eval "$(ssh-agent)" && ssh-add'

    def _source(self, secret: BuildSecret) -> str:
        """Return where a secret is, in the words of buildx."""
        return f"env={secret.variable}" if isinstance(secret, FromVariable) else f"src={self._file(secret.path)}"

    def _file(self, path: str) -> Path:
        """Return where a file is. Raises UsageWrong where it is out of the repository."""
        place = (self.root / path).resolve()
        if not place.is_relative_to(self.root.resolve()):
            raise UsageWrong(f"{path} leads out of the repository")
        return place
