"""Repairs that are safe: each brings back what can be worked out again, and none touches what was said."""

from __future__ import annotations

from pathlib import Path

from reviewer.domain.errors import Damaged, NotFound
from reviewer.domain.person import Account
from reviewer.folders import clear_folder
from reviewer.storage.failures import BACKUPS, in_words, refusals
from reviewer.storage.going_out import clear_ended, ended_early
from reviewer.storage.leftovers import clear_left_over, foreign, unfinished_beside
from reviewer.storage.side_file import CHAIN_FILE, read_head
from reviewer.storage.store import SqlStore
from reviewer.vault.files import FILE_MODE, FOLDER_MODE
from reviewer.vault.keyring import KEYS_FILE, accounts, remove_slot

_IN_DOUBT = frozenset({"trail length", "rows and signatures"})
"""Where these fail the database may be older than the keys: whose they are is not known."""


def repair(store: SqlStore, account: Account, *, wrong: frozenset[str], at: int) -> list[str]:
    """Mend what can be mended of the checks that failed (`doctor.checks`' names); what was done, in words.

    The trail is read first: nothing is mended in a project whose trail is broken.  Raises Damaged then.
    """
    with in_words(store.folder), store.reading(account) as read:
        if read.trail.verify()[1] is not None:
            raise Damaged(
                "The trail is broken; nothing was repaired.",
                where=str(store.folder),
                mend="Restore the last backup into a new folder, and compare the two.",
            )
    done = _files(store.folder)
    if wrong & {"schema", "integrity", "rows and signatures"}:
        done += _database(store, account, wrong, at)
    if "keys" in wrong and not wrong & _IN_DOUBT:
        done += _slots_of_nobody(store, account)
    if "kept counts" in wrong:
        _recount(store, account, at)
        done.append("counted again what queues and pages show")
    if "trail length" in wrong and (store.length_missing or read_head(store.folder) is None):
        store.checkpoint()
        store.length_missing = False
        done.append(f"wrote {CHAIN_FILE} again")
    return done


def _database(store: SqlStore, account: Account, wrong: frozenset[str], at: int) -> list[str]:
    """Before anything else is written: what is no part of the database, indexes that lead astray, and keys
    that are kept otherwise than they were announced.
    """
    store.renew()
    with store.writing(account, as_it_is=True) as work:
        done = work.mend_form() + work.mend_indexes() if wrong & {"schema", "integrity"} else []
        if "rows and signatures" in wrong:
            done += work.mend_keys()
        if done:
            work.record("project.mended", "database", {"parts": len(done)}, at)
            work.commit()
    return done


def _slots_of_nobody(store: SqlStore, account: Account) -> list[str]:
    """Whoever is ended between the entry of a disabling and the slot leaves it; the entry said that none
    counts, so there is no other to make.
    """
    keys = store.folder / KEYS_FILE
    # Nobody adds, enables or disables an account meanwhile.
    with refusals(store.folder), store.writing(account) as work:
        used = {one.name for one in work.projects.accounts() if one.enabled}
        try:
            present = accounts(keys)
        except (Damaged, NotFound):
            return []
        nobodys = [name for name in present if name not in used] if used & set(present) else []
        for name in nobodys:
            remove_slot(keys, account=name)
    return [f"took away {len(nobodys)} keys of no account in use"] if nobodys else []


def _files(folder: Path) -> list[str]:
    done = []
    with refusals(folder):
        cleared, unknown = clear_left_over(folder)
        done += [f"removed the half-written {name}" for name in cleared]
        done += [f"left {name}: whether somebody fills it cannot be known here" for name in unknown]
        done += [f"took away what an ended export left in {place}" for place in clear_ended(folder)]
        gone = [one.name for one in unfinished_beside(folder) if clear_folder(one)]
        done += [f"removed the unfinished {name} beside the project" for name in gone]
        for one in ended_early(folder):
            # What could be taken away there was.
            one.marker.unlink(missing_ok=True)
            done.append(f"forgot the export to {one.folder} that was ended; look there for what is hidden")
        others = set(foreign(folder))
        for path in (folder, *folder.iterdir(), *(folder / BACKUPS).glob("*")):
            if path in others:
                continue
            mode = FOLDER_MODE if path.is_dir() else FILE_MODE
            if path.exists() and path.stat().st_mode & 0o777 != mode:
                path.chmod(mode)
                done.append(f"took others' rights from {path.name}")
    return done


def _recount(store: SqlStore, account: Account, at: int) -> None:
    with store.writing(account) as work:
        work.recount()
        work.record("project.recounted", "kept counts", {}, at)
        work.commit()
