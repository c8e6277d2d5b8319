"""A package in words of the window's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from reviewer.services.packages.address_book import Address
from reviewer.services.packages.packing import LAST
from reviewer.ui.export.package_presenter import PackageFault, PackagePresenter
from reviewer.ui.pieces.numbers import number_words
from reviewer.ui.untrusted import isolated, shown

_HALF = 6


def kind_words(kind: str) -> str:
    """What is made."""
    translate = QCoreApplication.translate
    return {
        "tables": translate("Package", "Tables"),
        "package": translate("Package", "A package"),
        "vics": translate("Package", "VICS tags"),
    }[kind]


def since_words(since: str) -> str:
    """Where the package begins."""
    translate = QCoreApplication.translate
    if since == LAST:
        return translate("Package", "Since the last received")
    return translate("Package", "Everything")


def address_words(address: Address) -> str:
    """A recipient and whether something may be sealed to it."""
    translate = QCoreApplication.translate
    if address.revoked:
        state = translate("Package", "{name} · revoked")
    elif address.confirmed:
        state = translate("Package", "{name} · confirmed")
    else:
        state = translate("Package", "{name} · not confirmed")
    return state.format(name=shown(address.name))


def fault_words(fault: PackageFault) -> str:
    """Why nothing can be packed yet."""
    translate = QCoreApplication.translate
    return {
        PackageFault.NO_FILE: translate("Package", "Name a file to write."),
        PackageFault.NOT_A_FILE: translate("Package", "This is no file: name a file to write."),
        PackageFault.NO_FOLDER: translate("Package", "There is no such folder."),
        PackageFault.IN_PROJECT: translate("Package", "This is the project's own folder: name another one."),
    }[fault]


def notice_words(presenter: PackagePresenter) -> str:
    """What a person should know before packing; "" where there is nothing."""
    translate, expected = QCoreApplication.translate, presenter.expected
    notices = []
    if presenter.since == LAST and expected is not None and expected.since is None:
        notices.append(translate("Package", "No receipt has come yet: this one holds everything."))
    if expected is not None and not any(expected.counts.values()):
        notices.append(translate("Package", "Nothing new: the package would be empty."))
    if presenter.replaces:
        notices.append(translate("Package", "The file is there already: it will be replaced."))
    return "\n".join(notices)


def sealed_words(presenter: PackagePresenter) -> str:
    """Who can open it."""
    translate = QCoreApplication.translate
    names = ", ".join(isolated(name) for name in presenter.recipients)
    if not names:
        return translate("Package", "Sealed to this project itself: nobody else can open it.")
    return translate("Package", "Sealed to {names}: nobody else can open it.").format(names=names)


def held_back_words() -> str:
    """What cannot leave in a package at all."""
    return QCoreApplication.translate(
        "Package",
        "Held back: hashes, file names, notes, typed texts, drafts, attributes, hints and times spent. Cases"
        " and people go out under pseudonyms.",
    )


def send_words(presenter: PackagePresenter) -> str:
    """What to do with it."""
    translate = QCoreApplication.translate
    if presenter.recipients:
        return translate(
            "Package",
            "Send this file, and read the signer's words out to whoever gets it. When the receipt comes back,"
            " merge it.",
        )
    return translate("Package", "Keep this file: it opens with this project's keys alone.")


def expected_rows(presenter: PackagePresenter) -> list[tuple[str, str]]:
    """What would be packed."""
    expected = presenter.expected
    return [] if expected is None else _count_rows(dict(expected.counts))


def packed_rows(presenter: PackagePresenter) -> list[tuple[str, str]]:
    """What was packed, and what to compare it by."""
    translate, packed = QCoreApplication.translate, presenter.packed
    if packed is None:
        return []
    words = presenter.words.split()
    return [
        (translate("Package", "File"), shown(packed.file.name)),
        (translate("Package", "Digest"), packed.digest.hex()),
        (translate("Package", "Signer's words, 1 to 6"), " ".join(words[:_HALF])),
        (translate("Package", "Signer's words, 7 to 12"), " ".join(words[_HALF:])),
        (translate("Package", "Package"), packed.header.package),
        *_count_rows(dict(packed.header.counts)),
    ]


def _count_rows(counts: dict[str, int]) -> list[tuple[str, str]]:
    translate = QCoreApplication.translate
    named = {
        "codings": translate("Package", "Codings"),
        "cases": translate("Package", "Cases"),
        "reviewers": translate("Package", "Reviewers"),
        "final_answers": translate("Package", "Final answers"),
    }
    return [(words, number_words(counts[name])) for name, words in named.items() if name in counts]
