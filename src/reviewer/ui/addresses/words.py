"""The address book in words of the window's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from reviewer.services.packages.address_book import OWN, Address
from reviewer.services.packages.keys import SIGNER
from reviewer.ui.addresses.presenter import Fault, Task
from reviewer.ui.untrusted import isolated, shown


def name_words(address: Address) -> str:
    """Whose key it is."""
    if address.name == OWN:
        return QCoreApplication.translate("Addresses", "this project")
    return shown(address.name)


def use_words(use: str) -> str:
    """What the key is for."""
    translate = QCoreApplication.translate
    if use == SIGNER:
        return translate("Addresses", "signing key")
    return translate("Addresses", "sealing key")


def state_words(address: Address) -> str:
    """Whether the key counts, by sign and word."""
    translate = QCoreApplication.translate
    if address.name == OWN:
        return translate("Addresses", "✓ own")
    if address.revoked:
        return translate("Addresses", "– revoked")
    if address.confirmed:
        return translate("Addresses", "✓ confirmed")
    return translate("Addresses", "! not compared")


def cells(address: Address) -> tuple[str, str, str]:
    """A key as a row of the list."""
    return name_words(address), use_words(address.use), state_words(address)


def hidden_words() -> str:
    """Why the words of a key are not told."""
    return QCoreApplication.translate(
        "Addresses", "Not told until they are compared: call its owner, and type what is read out."
    )


def task_words(task: Task, name: str) -> str:
    """What the form is for."""
    translate = QCoreApplication.translate
    words = {
        Task.ADD: translate("Addresses", "Somebody's keys"),
        Task.CONFIRM: translate("Addresses", "Compare the words of {name}"),
        Task.REVOKE: translate("Addresses", "Revoke the keys of {name}"),
    }
    return words[task].format(name=isolated(name))


def task_help(task: Task) -> str:
    """What it means."""
    translate = QCoreApplication.translate
    return {
        Task.ADD: translate(
            "Addresses",
            "Paste what the other desk sent; one key is enough. Nothing is taken from them, nor sealed to"
            " them, before their words are compared.",
        ),
        Task.CONFIRM: translate(
            "Addresses",
            "Call the key's owner by a number that you know already. They read the twelve words of their key;"
            " type them here.",
        ),
        Task.REVOKE: translate(
            "Addresses",
            "Nothing that they sign is taken in any more, and nothing is sealed to them. What was merged"
            " stays. This cannot be taken back: a new key gets another name.",
        ),
    }[task]


def do_words(task: Task) -> str:
    """What Ctrl+Enter does."""
    translate = QCoreApplication.translate
    return {
        Task.ADD: translate("Addresses", "Add the keys"),
        Task.CONFIRM: translate("Addresses", "Compare and confirm"),
        Task.REVOKE: translate("Addresses", "Revoke the keys"),
    }[task]


def fault_words(fault: Fault) -> str:
    """What the form does not say yet."""
    translate = QCoreApplication.translate
    return {
        Fault.NAME: translate("Addresses", "Type a name for the other desk."),
        Fault.KEYS: translate("Addresses", "Paste what it signs with, or what is sealed to, or both."),
        Fault.WORDS: translate("Addresses", "Type all twelve words, with spaces between them."),
        Fault.ADDRESS: translate("Addresses", "Choose a key of which this can be done."),
        Fault.MAY_NOT: translate(
            "Addresses", "Supervisors keep the address book. You can compare its words."
        ),
    }[fault]


def done_words(task: Task, name: str) -> str:
    """What was done."""
    translate = QCoreApplication.translate
    words = {
        Task.ADD: translate("Addresses", "{name} is added; its words are not compared yet."),
        Task.CONFIRM: translate("Addresses", "The key of {name} is confirmed."),
        Task.REVOKE: translate("Addresses", "The keys of {name} are revoked."),
    }
    return words[task].format(name=shown(name))
