"""The bag: whatever is done to its bytes is found, and what it says is what RFC 8493 says."""

from __future__ import annotations

import hashlib
import io
import json
import tarfile
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.exchange.package.archive import MOST_MEMBERS, header_block
from reviewer.exchange.package.bag import SIGNATURES
from reviewer.exchange.package.checking import looks_like_package
from reviewer.exchange.package.header import Header, HeaderFault, Kind, read_header
from reviewer.vault.signing import public_key_of
from tests.exchange.package.bags import (
    END,
    PACKAGE,
    PROJECT,
    SEEDS,
    bag,
    checked,
    header,
    joined,
    member,
    parts,
)

WHOLE = bag()


def test_a_bag_is_a_tar_archive_that_others_read() -> None:
    with tarfile.open(fileobj=io.BytesIO(WHOLE)) as archive:
        names = archive.getnames()
        content = {name: archive.extractfile(name).read() for name in names}  # type: ignore[union-attr]
    assert names[:3] == ["package/bagit.txt", "package/data/a.csv.age", "package/data/b.csv.age"]
    assert content["package/bagit.txt"] == b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
    digest = hashlib.sha256(b"first").hexdigest()
    assert f"{digest}  data/a.csv.age\n".encode() in content["package/manifest-sha256.txt"]
    for name in ("bagit.txt", "bag-info.txt", "header.json", "manifest-sha256.txt"):
        digest = hashlib.sha256(content[f"package/{name}"]).hexdigest()
        assert f"{digest}  {name}\n".encode() in content["package/tagmanifest-sha256.txt"]
    assert b"Payload-Oxum: 11.2\n" in content["package/bag-info.txt"]


def test_a_whole_bag_says_what_it_is() -> None:
    found = checked(WHOLE)
    assert (found.wrong, found.later) == ([], False)
    assert found.header == header()
    assert bag() == WHOLE


def test_every_flipped_byte_is_found() -> None:
    """Each byte with its lowest bit, and with the bit that makes small letters of capital ones."""
    missed = []
    for place in range(len(WHOLE)):
        for bit in (1, 32):
            changed = WHOLE[:place] + bytes([WHOLE[place] ^ bit]) + WHOLE[place + 1 :]
            if not checked(changed).wrong or not looks_like_package(io.BytesIO(changed)):
                missed.append((place, bit))
    assert missed == []


def test_every_truncation_is_found() -> None:
    assert [size for size in range(len(WHOLE)) if not checked(WHOLE[:size]).wrong] == []
    assert checked(WHOLE + b"\0").wrong
    assert checked(WHOLE + bytes(512)).wrong


Attack = Callable[[list[tuple[str, bytes]]], list[tuple[str, bytes]]]


def put(name: str, content: bytes = b"x", **fields: bytes) -> Attack:
    return lambda members: [*members, (name, member(name, content, **fields))]


def renamed(old: str, new: str) -> Attack:
    def attack(members: list[tuple[str, bytes]]) -> list[tuple[str, bytes]]:
        return [
            (name, whole if name != old else header_block(new, len(b"first")) + whole[512:])
            for name, whole in members
        ]

    return attack


def without(gone: str) -> Attack:
    return lambda members: [one for one in members if one[0] != gone]


def exchanged(name: str) -> Attack:
    """The member as another bag of the same signer has it."""
    other = dict(parts(bag([("a.csv", b"other"), ("b.csv", b"second")])))
    return lambda members: [(one, other[one] if one == name else whole) for one, whole in members]


ATTACKS: dict[str, tuple[Attack, str]] = {
    "added": (put("package/data/c.csv.age"), "added"),
    "added tag": (put("package/notes.txt"), "added"),
    "removed": (without("package/data/a.csv.age"), "missing"),
    "removed manifest": (without("package/manifest-sha256.txt"), "missing"),
    "removed signatures": (without("package/signatures.json"), "missing"),
    "renamed": (renamed("package/data/a.csv.age", "package/data/c.csv.age"), "missing"),
    "doubled": (put("package/data/a.csv.age", b"first"), "two members"),
    "case-folded": (put("package/data/A.csv.age"), "name that no package has"),
    "outside": (put("package/../../outside"), "name that no package has"),
    "absolute": (put("/package/outside"), "name that no package has"),
    "backslash": (put("package\\..\\outside"), "name that no package has"),
    "link": (put("package/data/c.age", b"", kind=b"2", link=b"/outside"), "header was changed"),
    "hard link": (put("package/data/c.age", b"", kind=b"1", link=b"package/bagit.txt"), "header was changed"),
    "device": (put("package/data/c.age", b"", kind=b"3"), "header was changed"),
    "pipe": (put("package/data/c.age", b"", kind=b"6"), "header was changed"),
    "folder": (put("package/data/c.age", b"", kind=b"5"), "header was changed"),
    "long name": (put("package/data/c.age", b"x" * 20, kind=b"L"), "header was changed"),
    "extended": (put("package/data/c.age", b"20 path=../outside\n", kind=b"x"), "header was changed"),
    "executable": (put("package/data/c.age", b"x", mode=b"0000755"), "header was changed"),
    "other order": (lambda members: [members[0], members[2], members[1], *members[3:]], ""),
    "manifest swapped": (exchanged("package/manifest-sha256.txt"), "changed"),
    "payload swapped": (exchanged("package/data/a.csv.age"), "changed"),
    "signature of another": (exchanged("package/signatures.json"), "signature"),
    "tag manifest swapped": (exchanged("package/tagmanifest-sha256.txt"), "changed"),
}


@pytest.mark.parametrize("name", sorted(ATTACKS))
def test_attacks_on_members_are_found(name: str) -> None:
    attack, words = ATTACKS[name]
    found = checked(joined(attack(parts(WHOLE))))
    if not words:
        # The order of payload files is no content: nothing else can be in another order.
        assert found.wrong == []
        return
    assert any(words in one.message for one in found.wrong), found.wrong
    assert found.header is None


def test_a_changed_file_is_named() -> None:
    changed = WHOLE.replace(b"second", b"sekond")
    assert [(one.file, one.message) for one in checked(changed).wrong] == [
        ("data/b.csv.age", "the file was changed")
    ]


def test_too_many_members_and_too_large_tag_files_are_refused() -> None:
    many = [(f"package/data/x{number}.age", b"x") for number in range(MOST_MEMBERS + 1)]
    found = checked(joined([(name, member(name, content)) for name, content in many]))
    assert "more than 100 members" in found.wrong[0].message
    large = [(name, whole) for name, whole in parts(WHOLE) if name != "package/header.json"]
    large.append(("package/header.json", member("package/header.json", bytes((1 << 20) + 1))))
    assert "larger than any" in checked(joined(large)).wrong[0].message


def test_a_size_beyond_the_file_is_found_without_reading_so_much() -> None:
    huge = header_block("package/data/c.age", (1 << 33) - 1)
    assert "cut off" in checked(WHOLE[: -len(END)] + huge + b"x").wrong[0].message


def test_a_package_signed_anew_by_others_has_their_key() -> None:
    """Whoever signs everything again is found by who they are: that is the address book's work."""
    members = dict(parts(WHOLE))
    with tarfile.open(fileobj=io.BytesIO(WHOLE)) as archive:
        content = archive.extractfile(f"package/{SIGNATURES}").read()  # type: ignore[union-attr]
    document = json.loads(content)
    document["signatures"] = document["signatures"][:1]
    fewer = (json.dumps(document, sort_keys=True, separators=(",", ":")) + "\n").encode()
    members["package/signatures.json"] = member("package/signatures.json", fewer)
    assert "others signed" in checked(joined(list(members.items()))).wrong[0].message


def test_a_later_version_is_told_from_a_damaged_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reviewer.exchange.package.header.FORMAT", 2)
    later = bag()
    monkeypatch.undo()
    found = checked(later)
    assert (found.wrong, found.later, found.header) == ([], True, None)


def test_what_is_no_package_is_told_from_one_that_was_changed() -> None:
    for other in (b"", b"PK\x03\x04", b"case_id,variable\n", bytes(4096), WHOLE[700:]):
        assert not looks_like_package(io.BytesIO(other))


@given(st.binary(max_size=3000))
def test_no_bytes_break_the_reader(content: bytes) -> None:
    assert checked(content).wrong
    assert checked(WHOLE[:1024] + content).wrong


@given(st.integers(0, len(WHOLE)), st.binary(max_size=600))
def test_what_is_put_into_a_bag_is_found(place: int, content: bytes) -> None:
    changed = WHOLE[:place] + content + WHOLE[place:]
    assert (not checked(changed).wrong) == (changed == WHOLE)


@pytest.mark.parametrize(
    "changes",
    [
        {"package": "x"},
        {"project": "A" + PACKAGE[1:]},
        {"created_at": "yesterday"},
        {"created_at": "2026-13-01T00:00:00.000000Z"},
        {"counts": {"codings": -1}},
        {"counts": {"Codings": 1}},
        {"signers": (("project", "zz"),)},
        {"exporter": "Ann Example"},
        {"since": "last"},
    ],
)
def test_a_header_of_another_form_is_none(changes: dict[str, object]) -> None:
    with pytest.raises(HeaderFault):
        read_header(header(**changes).to_bytes())


def test_a_header_is_read_as_it_was_written() -> None:
    for kind in Kind:
        one = header(kind=kind, since=PROJECT, signers=(("desk", public_key_of(SEEDS[0]).hex()),))
        assert read_header(one.to_bytes()) == one
        assert isinstance(one, Header)
    for wrong in (b"", b"[]\n", b"null\n", b'{"format":1}\n', b'{"format": 1}\n', b"\xff"):
        with pytest.raises(HeaderFault):
            read_header(wrong)
