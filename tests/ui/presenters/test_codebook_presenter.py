"""What the codebook page shows and allows, without its window."""

from __future__ import annotations

import pytest

from reviewer.domain.editing_codes import add_code, merge_codes, retire_code
from reviewer.domain.edition import Edition
from reviewer.domain.identifiers import CodebookKey
from reviewer.domain.revising import changes
from reviewer.services.ports import Forwarded, VersionRow
from reviewer.services.revising.results import Draft, Overview, Progress, Tally
from reviewer.ui.codebook.edits import edit_of_box, edit_of_field, moved, retired
from reviewer.ui.codebook.presenter import CodebookPresenter, Loaded, Mark, Node
from tests.domain.revised_books import BOOK, book, rule

KEY = CodebookKey(1)
OLD = book(*BOOK.variables, rules=(rule("r", "status = unknown and severity = three"),))
VERSION = VersionRow(KEY, "b", "1", "0" * 64, 1, current=True, base=None, by="")


def loaded(edition: Edition | None, *, forwarding: Forwarded | None = None) -> Loaded:
    draft = None
    if edition is not None:
        found = tuple(changes(edition.base, edition.book))
        draft = Draft(KEY, edition, "edit", "sam", 1, can_undo=True, can_redo=False, changes=found)
    overview = Overview((VERSION,), draft, forwarding, 0)
    shown = None if edition is not None else KEY
    return Loaded(overview, shown, KEY, edition.book if edition is not None else OLD, ())


@pytest.fixture
def presenter() -> CodebookPresenter:
    made = CodebookPresenter("en", supervises=True)
    edition = retire_code(Edition.of(OLD), "severity", "two")
    edition = add_code(edition, "severity", "four", label={"en": "Four"})
    made.show(loaded(edition))
    return made


def test_the_outline_marks_what_the_draft_changes(presenter: CodebookPresenter) -> None:
    marks = {line.node: line.mark for line in presenter.lines() if line.mark}
    assert marks == {Node("severity", "two"): Mark.RETIRED, Node("severity", "four"): Mark.ADDED}
    assert presenter.lines()[-1].node == Node(rule="r")
    assert presenter.selected == Node("status")


def test_a_published_version_shows_no_changes_and_takes_no_edit() -> None:
    presenter = CodebookPresenter("en", supervises=True)
    presenter.show(loaded(None))
    assert {line.mark for line in presenter.lines()} == {Mark.NONE}
    assert presenter.is_possible("may_draft")
    for when in ("editing", "on_node", "can_publish", "has_draft", "unfinished", "going"):
        assert not presenter.is_possible(when)


def test_whoever_does_not_supervise_may_do_nothing() -> None:
    presenter = CodebookPresenter("en", supervises=False)
    presenter.show(loaded(None))
    assert not presenter.is_possible("may_draft")
    assert not presenter.is_possible("may_open")
    assert presenter.is_possible("")
    assert not presenter.is_possible("never heard of")


def test_what_is_possible_follows_the_chosen_line(presenter: CodebookPresenter) -> None:
    presenter.selected = Node("severity", "one")
    assert presenter.is_possible("on_mergeable")
    assert [code for code, _ in presenter.others()] == ["three", "four", "undetermined"]
    presenter.selected = Node("severity", "two")
    assert not presenter.is_possible("on_code")
    presenter.selected = Node(rule="r")
    assert presenter.is_possible("on_node")
    assert not presenter.is_possible("on_named")
    assert presenter.others() == []


def test_a_tally_holds_for_the_draft_that_it_was_counted_for(presenter: CodebookPresenter) -> None:
    presenter.progress = Progress(0.5, 10)
    assert not presenter.is_possible("can_publish")
    presenter.counted(Tally(seen=3))
    assert presenter.is_possible("can_publish")
    draft = presenter.draft
    assert draft is not None
    presenter.show(loaded(draft.edition))
    assert presenter.tally is not None
    presenter.show(loaded(retire_code(draft.edition, "severity", "one")))
    assert presenter.tally is None


def test_a_line_that_goes_leaves_the_cursor_on_its_variable(presenter: CodebookPresenter) -> None:
    presenter.selected = Node("severity", "four")
    presenter.show(loaded(Edition.of(OLD)))
    assert presenter.selected == Node("severity")
    assert presenter.loaded is not None
    presenter.show(Loaded(presenter.loaded.overview, None, KEY, book(), ()))
    assert presenter.selected == Node()


def test_codings_that_wait_can_be_gone_on_with() -> None:
    presenter = CodebookPresenter("en", supervises=True)
    presenter.show(loaded(None, forwarding=Forwarded(KEY, carry=True)))
    assert presenter.is_possible("unfinished")
    presenter.show(loaded(None, forwarding=Forwarded(KEY, carry=True, finished=True)))
    assert not presenter.is_possible("unfinished")


@pytest.mark.parametrize(
    ("node", "field", "what"),
    [
        (Node("severity"), "label", "label"),
        (Node("severity", "one"), "definition", "definition"),
        (Node("severity"), "condition", "condition"),
        (Node("severity", "one"), "key", "key"),
        (Node(rule="r"), "when", "rule"),
        (Node(rule="r"), "message", "rule"),
        (Node("severity"), "never heard of", None),
    ],
)
def test_a_field_means_an_edit(
    presenter: CodebookPresenter, node: Node, field: str, what: str | None
) -> None:
    presenter.selected = node
    draft = presenter.draft
    assert draft is not None
    made = edit_of_field(presenter, field, "en", "status = known")
    assert (made[1] if made is not None else None) == what
    if made is not None:
        assert made[0](draft.edition).book != draft.book


@pytest.mark.parametrize(
    ("node", "box", "what"),
    [
        (Node("severity"), "required", "required"),
        (Node("themes", "x"), "exclusive", "exclusive"),
        (Node(rule="r"), "hard", "rule"),
        (Node("severity"), "hard", None),
    ],
)
def test_a_box_means_an_edit(presenter: CodebookPresenter, node: Node, box: str, what: str | None) -> None:
    presenter.selected = node
    made = edit_of_box(presenter, box, ticked=True)
    assert (made[1] if made is not None else None) == what


def test_one_key_retires_and_brings_back(presenter: CodebookPresenter) -> None:
    expected = {
        Node("severity", "one"): "retire code",
        Node("severity", "two"): "bring back code",
        Node("severity"): "retire variable",
        Node(rule="r"): "remove rule",
    }
    for node, what in expected.items():
        presenter.selected = node
        assert retired(presenter)[1] == what
    presenter.selected = Node("severity", "one")
    assert moved(presenter, 1)[1] == "move code"
    presenter.selected = Node("severity")
    assert moved(presenter, 1)[1] == "move variable"


def test_a_merged_code_says_what_its_answers_become(presenter: CodebookPresenter) -> None:
    edition = merge_codes(Edition.of(OLD), "severity", ["one"], "three")
    presenter.show(loaded(edition))
    presenter.selected = Node("severity", "one")
    assert presenter.successors() == [("three", "")]
    presenter.selected = Node("severity", "three")
    assert presenter.successors() == []
    presenter.show(loaded(None))
    assert presenter.successors() == []
