"""Actions of the import wizard."""

from __future__ import annotations

from reviewer.ui.actions.kinds import Action, Menu, Scope


def _on_import(
    action: str, title: str, keys: tuple[str, ...], *, when: str = "", hint: str = "", in_fields: bool = True
) -> Action:
    return Action(action, title, keys, Scope.IMPORT, Menu.IMPORT, when, hint, in_fields)


IMPORT = (
    _on_import("import_on", "Go on with the import", ("ctrl+enter",), when="can_go_on"),
    _on_import("import_back", "Go back a step", ("alt+left",), when="can_go_back", hint="back"),
    _on_import("import_choose", "Choose files to import", ("ctrl+o",), when="choosing", hint="choose files"),
    _on_import(
        "import_remove", "Take the file off the list", ("delete",), when="can_remove", in_fields=False
    ),
    _on_import("import_mapping", "Use a saved mapping", ("ctrl+l",), when="mapping", hint="use a mapping"),
    _on_import(
        "import_keep_mapping",
        "Save the mapping",
        ("ctrl+shift+s",),
        when="has_columns",
        hint="save the mapping",
    ),
    _on_import("import_find", "Filter the problems", ("ctrl+f",), when="has_problems", hint="filter"),
    _on_import("import_save", "Save the problems as CSV", ("ctrl+s",), when="has_problems", hint="as CSV"),
    _on_import("import_stop", "Stop the import", ("ctrl+.",), when="working", hint="stop"),
)
