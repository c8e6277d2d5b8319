"""`reviewer open`: the window on one project.  The window itself is handed in, for commands know no Qt."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from reviewer.cli.access import add_access, passphrase_for, require_project
from reviewer.cli.console import Console
from reviewer.domain.errors import NotFound, Refused


@dataclass(frozen=True, slots=True)
class WindowRequest:
    """What to show: a project (else the chooser), signed in already where an account is given.

    With `render` the window is drawn to that PNG file and the program ends.
    """

    project: Path | None = None
    account: str | None = None
    passphrase: str | None = field(default=None, repr=False)
    render: Path | None = None


OpenWindow = Callable[[WindowRequest], int]

_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
"""Any of these tells Qt where to draw, on systems whose windows are not part of the system itself."""


def require_display(environment: Mapping[str, str] = os.environ, *, system: str = sys.platform) -> None:
    """Raise Refused where there is no screen: Qt itself would end the program there and then."""
    if system in {"win32", "darwin"} or any(environment.get(name) for name in _DISPLAYS):
        return
    raise Refused(
        "There is no display to open a window on.",
        mend="Run it in a desktop session, or with QT_QPA_PLATFORM=offscreen where the window is only drawn.",
    )


def register(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], *, open_window: OpenWindow
) -> None:
    """Add `open`."""
    parser = commands.add_parser("open", help="open the window on one project", allow_abbrev=False)
    parser.add_argument("project", metavar="PROJECT", type=Path, help="the project's folder")
    add_access(parser)
    parser.add_argument("--render", metavar="FILE", type=Path, help="draw the window to a PNG file and end")

    def handler(args: argparse.Namespace, _console: Console) -> int:
        require_project(args.project)
        _require_folder(args.render)
        require_display()
        passphrase = passphrase_for(args, account=args.account) if args.account else None
        return open_window(WindowRequest(args.project, args.account, passphrase, args.render))

    parser.set_defaults(handler=handler)


def _require_folder(render: Path | None) -> None:
    """A picture's folder is not made: a slip in its name would leave a folder behind."""
    if render is not None and not render.absolute().parent.is_dir():
        raise NotFound("There is no such folder.", where=str(render.parent), mend="Make it, or name another.")
