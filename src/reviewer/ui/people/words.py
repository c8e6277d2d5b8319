"""People in words of the window's language."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from reviewer.domain.person import Role
from reviewer.ui.people.presenter import ROLES, Fault, Task
from reviewer.ui.untrusted import isolated, shown


def role_words(role: Role) -> str:
    """A role by its name."""
    translate = QCoreApplication.translate
    return {
        Role.REVIEWER: translate("People", "reviewer"),
        Role.SUPERVISOR: translate("People", "supervisor"),
        Role.EXPORTER: translate("People", "exporter"),
    }[role]


def roles_words(roles: Iterable[Role]) -> str:
    """Roles in their order."""
    held = set(roles)
    return ", ".join(role_words(one) for one in ROLES if one in held)


def state_words(enabled: bool) -> str:
    """Whether an account may be used, by sign and word."""
    translate = QCoreApplication.translate
    return translate("People", "✓ may sign in") if enabled else translate("People", "– disabled")


def task_words(task: Task, name: str) -> str:
    """What the form is for."""
    translate = QCoreApplication.translate
    words = {
        Task.ADD: translate("People", "A new account"),
        Task.RENEW: translate("People", "A new passphrase for {name}"),
        Task.DISABLE: translate("People", "Disable {name}"),
        Task.ENABLE: translate("People", "Enable {name}"),
    }
    return words[task].format(name=isolated(name))


def task_help(task: Task) -> str:
    """What it means."""
    translate = QCoreApplication.translate
    return {
        Task.ADD: translate(
            "People", "Leave both passphrases empty, and one is made and shown once. Roles can be combined."
        ),
        Task.RENEW: translate(
            "People", "The old passphrase opens the project no longer. Leave both empty, and one is made."
        ),
        Task.DISABLE: translate(
            "People",
            "The key is taken away at once. What was coded stays; the planning page hands on the rest.",
        ),
        Task.ENABLE: translate(
            "People", "It signs in with a new passphrase. Leave both empty, and one is made."
        ),
    }[task]


def do_words(task: Task) -> str:
    """What Ctrl+Enter does."""
    translate = QCoreApplication.translate
    return {
        Task.ADD: translate("People", "Add the account"),
        Task.RENEW: translate("People", "Change the passphrase"),
        Task.DISABLE: translate("People", "Disable the account"),
        Task.ENABLE: translate("People", "Enable the account"),
    }[task]


def fault_words(fault: Fault) -> str:
    """What the form does not say yet."""
    translate = QCoreApplication.translate
    return {
        Fault.NAME: translate("People", "Type the name with which the person signs in."),
        Fault.ROLES: translate("People", "Tick one role or more."),
        Fault.TWICE: translate("People", "The two passphrases are not the same."),
        Fault.ACCOUNT: translate("People", "Choose an account of which this can be done."),
    }[fault]


def done_words(task: Task, name: str) -> str:
    """What was done."""
    translate = QCoreApplication.translate
    words = {
        Task.ADD: translate("People", "{name} is added."),
        Task.RENEW: translate("People", "The passphrase of {name} is changed."),
        Task.DISABLE: translate("People", "{name} is disabled; what was coded stays."),
        Task.ENABLE: translate("People", "{name} may sign in again."),
    }
    return words[task].format(name=shown(name))
