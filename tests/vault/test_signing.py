"""Keys, signatures, pseudonyms, words and sealing."""

from __future__ import annotations

import io
import random
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.errors import NotUnlocked, Refused, ReviewerError
from reviewer.vault.project_keys import first_secret
from reviewer.vault.pseudonyms import LENGTH, Pseudonyms
from reviewer.vault.sealing import checked_recipient, open_sealed, recipient_of, seal
from reviewer.vault.signing import fingerprint, is_signed, public_key_of, sign
from reviewer.vault.word_list import EVEN, ODD
from reviewer.vault.words import same_words, words_of

SEED = bytes(range(32))
OTHER = bytes(32)


def test_a_signature_fits_its_key_its_context_and_its_message_and_nothing_else() -> None:
    signature = sign(SEED, "package", b"message")
    public = public_key_of(SEED)
    assert is_signed(public, "package", b"message", signature)
    assert not is_signed(public, "receipt", b"message", signature)
    assert not is_signed(public, "package", b"massage", signature)
    assert not is_signed(public_key_of(OTHER), "package", b"message", signature)
    assert not is_signed(b"short", "package", b"message", signature)
    assert not is_signed(public, "package", b"message", signature[:-1])


def test_the_public_key_is_rfc_8032s() -> None:
    secret = bytes.fromhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
    expected = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"
    assert public_key_of(secret).hex() == expected


def test_a_key_has_another_fingerprint_in_another_use() -> None:
    assert len(fingerprint("signer", SEED)) == 32
    assert fingerprint("signer", SEED) != fingerprint("recipient", SEED)


def test_a_projects_secrets_follow_from_its_key_and_differ_by_use() -> None:
    assert first_secret(SEED, "sign") == first_secret(bytearray(SEED), "sign")
    assert len({first_secret(SEED, "sign"), first_secret(SEED, "open"), first_secret(OTHER, "sign")}) == 3


def test_words_are_two_columns_of_256_that_share_none() -> None:
    assert len(set(EVEN)) == len(set(ODD)) == 256
    assert not set(EVEN) & set(ODD)
    assert all(word.isascii() and word.isalpha() and word.islower() for word in EVEN + ODD)


@given(st.binary(min_size=32, max_size=32), st.binary(min_size=32, max_size=32))
def test_words_tell_fingerprints_apart(one: bytes, other: bytes) -> None:
    assert same_words(f"  {words_of(one).upper()} ", one)
    assert same_words(words_of(one), other) == (one[:12] == other[:12])
    assert not same_words(" ".join(words_of(one).split()[:-1]), one)


@given(st.text(), st.text())
def test_pseudonyms_are_stable_and_tell_nothing_without_the_key(one: str, other: str) -> None:
    names = Pseudonyms(SEED)
    assert names.case(one) == Pseudonyms(SEED).case(one)
    assert (names.case(one) == names.case(other)) == (one == other)
    assert len({names.case(one), names.person(one), Pseudonyms(OTHER).case(one)}) == 3
    assert len(names.case(one)) == LENGTH
    assert names.case(one).isalnum()


def test_a_desk_has_pseudonyms_of_its_own_and_no_secret_is_shown() -> None:
    names = Pseudonyms(SEED)
    assert names.for_desk(OTHER).case("S-1") != names.case("S-1")
    assert names.for_desk(OTHER) == names.for_desk(OTHER)
    assert SEED.hex() not in repr(names)
    assert repr(SEED) not in repr(names)


def test_each_recipient_opens_what_is_sealed_and_nobody_else() -> None:
    sealed = io.BytesIO()
    seal(iter([b"a" * 100_000, b"", b"b"]), sealed, [recipient_of(SEED), recipient_of(OTHER)])
    for secret in (SEED, OTHER):
        opened: list[bytes] = []
        open_sealed(io.BytesIO(sealed.getvalue()), secret, opened.append)
        assert b"".join(opened) == b"a" * 100_000 + b"b"
    with pytest.raises(NotUnlocked, match="sealed for somebody else"):
        open_sealed(io.BytesIO(sealed.getvalue()), b"x" * 32, _forget)


def test_what_was_changed_or_cut_off_does_not_open() -> None:
    sealed = io.BytesIO()
    seal(iter([b"content" * 100]), sealed, [recipient_of(SEED)])
    whole = sealed.getvalue()
    places = random.Random(5).sample(range(len(whole)), 120)
    for changed in [whole[:-1], b"", *(_flipped(whole, place) for place in places)]:
        with pytest.raises(ReviewerError):
            open_sealed(io.BytesIO(changed), SEED, _forget)


def _flipped(whole: bytes, place: int) -> bytes:
    return whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :]


def _forget(_: bytes) -> None:
    """Nobody looks at it."""


def test_what_goes_wrong_on_either_side_comes_out_as_it_is() -> None:
    def failing() -> Iterator[bytes]:
        yield b"some"
        raise Refused("The rows end here.")

    with pytest.raises(Refused, match="The rows end here"):
        seal(failing(), io.BytesIO(), [recipient_of(SEED)])
    with pytest.raises(OSError, match="full"):
        seal(iter([b"a" * 200_000]), _Full(), [recipient_of(SEED)])
    sealed = io.BytesIO()
    seal(iter([b"a"]), sealed, [recipient_of(SEED)])
    sealed.seek(0)
    with pytest.raises(OSError, match="full"):
        open_sealed(sealed, SEED, _Full().write)


class _Full(io.BytesIO):
    def write(self, _: object) -> int:
        raise OSError(28, "full")


def test_a_recipient_is_checked() -> None:
    assert checked_recipient(f" {recipient_of(SEED)}\n") == recipient_of(SEED)
    for wrong in ("", "age1qqq", recipient_of(SEED)[:-1] + "b", "ä"):
        with pytest.raises(Refused, match="no recipient's key"):
            checked_recipient(wrong)
