"""Actions of the address book page."""

from __future__ import annotations

from reviewer.ui.actions.kinds import Action, Menu, Scope


def _on_addresses(
    action: str, title: str, *keys: str, when: str = "", hint: str = "", in_fields: bool = False
) -> Action:
    return Action(f"addresses_{action}", title, keys, Scope.ADDRESSES, Menu.ADDRESSES, when, hint, in_fields)


ADDRESSES = (
    _on_addresses("add", "Add somebody's keys", "n", when="may_add", hint="new keys"),
    _on_addresses("confirm", "Compare the words of the key", "c", when="may_confirm", hint="compare words"),
    _on_addresses("revoke", "Revoke the keys", "d", when="may_revoke", hint="revoke"),
    _on_addresses(
        "copy", "Copy the key", "ctrl+shift+c", when="has_key", hint="copy the key", in_fields=True
    ),
    _on_addresses(
        "do", "Change the address book as the form says", "ctrl+enter", when="can_do", in_fields=True
    ),
    _on_addresses("list", "Go to the keys", "f6", in_fields=True),
    _on_addresses("form", "Go to the form of the keys", "f7", when="keeps", in_fields=True),
)
