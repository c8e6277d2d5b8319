"""Where the program's own data files lie: in a checkout at the top, in a wheel inside the package."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource_dir() -> Path:
    """The folder with `codebooks/`, `icons/`, `themes/`, `translations/` and `ui/`."""
    return _find("_resources", "resources")


def migrations_dir() -> Path:
    """The Alembic folder, with `env.py` and `versions/`."""
    return _find("_db", "db")


def _find(packaged: str, in_checkout: str) -> Path:
    inside = _PACKAGE / packaged
    if inside.is_dir():
        return inside
    # A checkout: src/reviewer/ stands two levels below the folder that holds resources/ and db/.
    beside = _PACKAGE.parents[1] / in_checkout
    if beside.is_dir():
        return beside
    raise FileNotFoundError(
        f"The installation is not complete: neither {inside} nor {beside} exists. Install the program again."
    )
