"""Makes the stored file of a version, once for each release: `python -m tests.migrations.make_file`."""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

from reviewer import __version__
from reviewer.domain.answer import NONE, chosen, typed
from reviewer.storage.engine import DATABASE
from tests.storage.world import World


def main() -> int:
    target = Path(__file__).parent / "files" / f"{__version__}.db"
    with tempfile.TemporaryDirectory() as folder:
        world = World(Path(folder) / "project")
        world.cases(3)
        world.submit(world.ann, 1, {"age": chosen("younger"), "theme": chosen("theme-a", "theme-c")})
        world.submit(world.bea, 1, {"age": chosen("undetermined"), "theme": NONE, "count": typed("2")})
        world.answer(world.ann, 2, "age", chosen("older"))
        world.store.close()
        shutil.copyfile(world.folder / DATABASE, target)
    sys.stdout.write(f"{target.name}: {target.stat().st_size} bytes\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
