"""The address book's form: what may be done to which key, and what it still has to be told."""

from __future__ import annotations

import pytest

from reviewer.services.packages.address_book import OWN, Address
from reviewer.services.packages.keys import RECIPIENT, SIGNER
from reviewer.ui.addresses.presenter import BookPresenter, BookRequest, Fault, Task
from reviewer.ui.addresses.words import cells, do_words, done_words, fault_words, task_help, task_words

TWELVE = " ".join(["word"] * 12)


def key(name: str, use: str = SIGNER, *, confirmed: bool = False, revoked: bool = False) -> Address:
    return Address(name, use, "ab" * 32, "cd" * 32, TWELVE, confirmed, revoked)


@pytest.fixture
def book() -> BookPresenter:
    made = BookPresenter(may_keep=True)
    made.know(
        (key(OWN, confirmed=True), key(OWN, RECIPIENT, confirmed=True)),
        [key("east", confirmed=True), key("new"), key("old", revoked=True)],
    )
    return made


def test_what_may_be_done_follows_the_state_of_the_key(book: BookPresenter) -> None:
    may = {}
    for at, one in enumerate(book.lines):
        book.choose(at)
        may[one.name, one.use] = {task for task in (Task.CONFIRM, Task.REVOKE) if book.may(task)}
    assert may == {
        (OWN, SIGNER): set(),
        (OWN, RECIPIENT): set(),
        ("east", SIGNER): {Task.REVOKE},
        ("new", SIGNER): {Task.CONFIRM, Task.REVOKE},
        ("old", SIGNER): set(),
    }


def test_the_words_of_a_key_that_nobody_compared_are_not_told_to_whoever_compares(
    book: BookPresenter,
) -> None:
    told = {}
    for at, one in enumerate(book.lines):
        book.choose(at)
        told[one.name] = book.words_shown
    assert told == {OWN: True, "east": True, "new": False, "old": True}
    exporter = BookPresenter(may_keep=False)
    exporter.know((), [key("new")])
    assert exporter.words_shown


def test_the_form_says_what_is_missing(book: BookPresenter) -> None:
    assert book.request() is Fault.NAME
    book.values = {"name": " west ", "signer": " "}
    assert book.request() is Fault.KEYS
    book.values = {"name": " west ", "signer": " ab ", "recipient": ""}
    assert book.request() == BookRequest(Task.ADD, "west", signer="ab")
    book.choose(3)
    book.begin(Task.CONFIRM)
    assert book.request() is Fault.WORDS
    book.values = {"words": f" {TWELVE} "}
    assert book.request() == BookRequest(Task.CONFIRM, "new", words=TWELVE)
    assert book.rows() == {"name": False, "signer": False, "recipient": False, "words": True}
    assert book.choose(2), "another key empties the form"
    assert book.task is Task.ADD
    book.begin(Task.REVOKE)
    assert book.request() == BookRequest(Task.REVOKE, "east")
    book.at = 0
    assert book.request() is Fault.ADDRESS


def test_the_chosen_key_stays_chosen_and_a_new_one_is_found(book: BookPresenter) -> None:
    book.choose(3)
    book.know(book.lines[:2], [key("aaa"), *book.lines[2:]])
    assert book.chosen is not None
    assert book.chosen.name == "new"
    book.find("aaa")
    assert book.chosen.name == "aaa"
    book.find("nobody")
    assert book.chosen.name == "aaa"
    book.know((), [])
    assert book.chosen is None


def test_whoever_does_not_keep_the_book_is_told_so(book: BookPresenter) -> None:
    reading = BookPresenter(may_keep=False)
    reading.know(book.lines[:2], book.lines[2:])
    assert reading.request() is Fault.MAY_NOT
    assert not any(reading.may(task) for task in Task)
    assert not any(reading.rows().values())


def test_states_are_told_by_sign_and_word_and_names_are_untrusted() -> None:
    assert cells(key("new"))[2] == "! not compared"
    assert cells(key("new", RECIPIENT, confirmed=True))[1:] == ("sealing key", "✓ confirmed")
    assert "\u202e" not in cells(key("a\u202eb"))[0]
    for task in Task:
        assert task_words(task, "x")
        assert task_help(task)
        assert do_words(task)
        assert "x" in done_words(task, "x")
    assert all(fault_words(fault) for fault in Fault)
