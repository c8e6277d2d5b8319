"""Plants one wrong import after the other in a copy of the package and says which contracts break.

`test_contracts.py` runs this in a process of its own: the import graph is built of the package that
Python finds first, and in the tests' own process that is the real one.
Arguments: the configuration, and the folder that holds the copy.
Standard input: {plant: [contract, {file: text}]}.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from importlinter import configuration
from importlinter.application import use_cases
from importlinter.application.user_options import UserOptions


def broken(options: UserOptions, cache: Path, *only: str) -> list[str]:
    """Ids of the contracts that do not hold: of all, or of those that are named."""
    ids = {contract["name"]: contract["id"] for contract in options.contracts_options}
    report = use_cases.create_report(options, only, cache_dir=str(cache))
    return sorted(
        ids[contract.name] for contract, check in report.get_contracts_and_checks() if not check.kept
    )


@contextmanager
def planted(package: Path, files: Mapping[str, str]) -> Iterator[None]:
    initials = {
        str(folder / "__init__.py"): ""
        for name in files
        for folder in Path(name).parents
        if not (package / folder / "__init__.py").exists()
    }
    before = {name: (package / name).read_bytes() for name in files if (package / name).exists()}
    for name, text in (initials | dict(files)).items():
        (package / name).parent.mkdir(parents=True, exist_ok=True)
        (package / name).write_text(text)
    yield
    for name in initials | dict(files):
        (package / name).unlink()
    for name, content in before.items():
        (package / name).write_bytes(content)


def main() -> None:
    config, root = sys.argv[1], Path(sys.argv[2])
    sys.path.insert(0, str(root))
    configuration.configure()
    use_cases._register_built_in_contract_types()
    options = use_cases.read_user_options(config)
    verdicts = {"nothing": broken(options, root / "cache")}
    for plant, (contract, files) in json.load(sys.stdin).items():
        with planted(root / "reviewer", files):
            verdicts[plant] = broken(options, root / "cache", contract)
    json.dump(verdicts, sys.stdout)


if __name__ == "__main__":
    main()
