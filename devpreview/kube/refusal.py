"""What an API server's answer means when it is not what was asked for, in the user's words."""

from devpreview.errors import DevpreviewError
from devpreview.kube.door import AlreadyThere, Denied, Expired, Object, Outdated, Rejected, Unreachable


def refusal(doing: str, code: int, status: Object) -> DevpreviewError:
    """Return the error that an answer with this code and Status object comes to; `doing` says what was asked for."""
    said = f"{doing}: {_message(code, status)}"
    match code:
        case 401:
            return Denied(f"{doing}: the cluster does not know who you are", hint="log in to the cluster again; kubectl auth whoami")
        case 403 if _lacks_rights(status):
            return Denied(said, hint="ask who runs the cluster for that right")
        case 403:
            return Rejected(said, hint=_hint(said))
        case 409 if status.get("reason") == "AlreadyExists":
            return AlreadyThere(said)
        case 409:
            return Outdated(said)
        case 410:
            return Expired(said)
        case _ if code == 429 or code >= 500:
            return Unreachable(said, hint="the cluster is in trouble or busy; try again in a while")
        case _:
            return Rejected(said)


def _message(code: int, status: Object) -> str:
    message = status.get("message")
    return str(message).strip().removesuffix(".") if message else f"the cluster answered {code}"


def _lacks_rights(status: Object) -> bool:
    """Return whether the refusal is about who asks; quotas and admission policies refuse what is asked for."""
    message = str(status.get("message", ""))
    return not message or (" cannot " in message and "User " in message)


def _hint(said: str) -> str:
    if "exceeded quota" in said:
        return "free some of the namespace's quota, or ask who runs the cluster for more"
    if "being terminated" in said:
        return "wait until the namespace is gone, then try again"
    return ""
