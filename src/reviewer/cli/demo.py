"""`reviewer demo`: a synthetic project, made or found again, and the window on it."""

from __future__ import annotations

import argparse
from pathlib import Path

import platformdirs

from reviewer.cli.access import add_json
from reviewer.cli.console import Console
from reviewer.cli.windows import OpenWindow, WindowRequest, require_display
from reviewer.services.demo import REVIEWERS, ROLES
from reviewer.workspace.demo import Demo, make_demo

CASES, SEED = 2_000, 1


def register(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], *, open_window: OpenWindow
) -> None:
    """Add `demo`."""
    parser = commands.add_parser(
        "demo", help="make a synthetic project, print its passphrases and open it", allow_abbrev=False
    )
    parser.add_argument("--cases", metavar="N", type=int, default=CASES, help=f"series (default: {CASES:,})")
    parser.add_argument("--dir", metavar="DIR", type=Path, help="the project's folder, new or empty")
    parser.add_argument(
        "--seed", metavar="S", type=int, default=SEED, help=f"of the generator (default: {SEED})"
    )
    parser.add_argument("--no-window", action="store_true", help="make the project and end")
    add_json(parser)

    def handler(args: argparse.Namespace, console: Console) -> int:
        folder = args.dir or _usual_folder(args.cases, args.seed)
        demo = make_demo(folder, cases=args.cases, seed=args.seed, progress=console.progress)
        console.progress_done()
        console.result(demo.to_json(), _in_words(demo))
        if args.no_window:
            return 0
        require_display()
        account = REVIEWERS[0]
        return open_window(WindowRequest(demo.folder, account, demo.passphrase(account)))

    parser.set_defaults(handler=handler)


def _usual_folder(cases: int, seed: int) -> Path:
    return platformdirs.user_data_path("reviewer", appauthor=False) / f"demo-{cases}-{seed}"


def _in_words(demo: Demo) -> str:
    what = "Made" if demo.made_now else "Found again"
    filled = demo.filled
    counts = f"{filled.cases:,} cases, {filled.media:,} media records, {filled.codings:,} codings"
    accounts = [f"  {name:<12} {role.value:<12} {demo.passphrase(name)}" for name, role in ROLES.items()]
    return "\n".join(
        [
            f"{what}: a synthetic project in {demo.folder} ({counts}; seed {demo.seed}).",
            "Accounts, with passphrases that follow from the seed and protect nothing:",
            *accounts,
        ]
    )
