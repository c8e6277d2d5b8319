"""Passphrases made by the program."""

from __future__ import annotations

import random
import re

from reviewer.vault.passphrase import generate


def test_a_passphrase_is_five_groups_that_can_be_read_out() -> None:
    assert re.fullmatch(r"[0-9a-hjkmnp-tv-z]{5}(-[0-9a-hjkmnp-tv-z]{5}){4}", generate())


def test_every_sign_is_drawn_about_as_often() -> None:
    draw = random.Random(7).randbytes
    signs = "".join(generate(draw).replace("-", "") for _ in range(400))
    counts = [signs.count(sign) for sign in set(signs)]
    assert len(counts) == 32
    assert min(counts) > len(signs) / 32 * 0.7


def test_the_bytes_that_are_handed_in_decide() -> None:
    assert generate(random.Random(1).randbytes) == generate(random.Random(1).randbytes)
    assert generate() != generate()
