"""Actions of the people page."""

from __future__ import annotations

from reviewer.ui.actions.kinds import Action, Menu, Scope


def _on_people(
    action: str, title: str, *keys: str, when: str = "", hint: str = "", in_fields: bool = False
) -> Action:
    return Action(f"people_{action}", title, keys, Scope.PEOPLE, Menu.PEOPLE, when, hint, in_fields)


PEOPLE = (
    _on_people("add", "Add an account", "n", hint="new account"),
    _on_people("renew", "Change the passphrase", "p", when="may_renew", hint="new passphrase"),
    _on_people("disable", "Disable the account", "d", when="may_disable", hint="disable"),
    _on_people("enable", "Enable the account", "e", when="may_enable", hint="enable"),
    _on_people("do", "Change the account as the form says", "ctrl+enter", when="can_do", in_fields=True),
    _on_people("list", "Go to the accounts", "f6", in_fields=True),
    _on_people("form", "Go to the form of the account", "f7", in_fields=True),
)
