"""Actions of the export page."""

from __future__ import annotations

from reviewer.ui.actions.kinds import Action, Menu, Scope


def _on_export(action: str, title: str, *keys: str, when: str = "", hint: str = "") -> Action:
    return Action(f"export_{action}", title, keys, Scope.EXPORT, Menu.EXPORT, when, hint, in_fields=True)


EXPORT = (
    _on_export("write", "Write the files", "ctrl+enter", when="can_write", hint="write"),
    _on_export("folder", "Choose the folder", "ctrl+o", hint="choose the folder"),
    _on_export("columns", "Go to the columns", "f6", when="tables", hint="columns"),
    _on_export("look", "Go to the preview or the files", "f7", hint="preview"),
    _on_export("kind", "Tables, a package or VICS tags", "f8", when="may_pack", hint="tables, package, tags"),
    _on_export("recipients", "Go to the recipients", "f9", when="package", hint="recipients"),
    _on_export("copy", "Copy names and digests", "ctrl+shift+c", when="has_written", hint="copy digests"),
    _on_export("stop", "Stop writing", "ctrl+.", when="writing", hint="stop"),
)
