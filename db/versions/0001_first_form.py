"""The first form of a project's database.

Revision ID: 0001
Revises: nothing
"""

from __future__ import annotations

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

# Frozen: old files are upgraded through it for as long as the program lives.
TABLES = (
    """
    CREATE TABLE account (
        id INTEGER NOT NULL,
        name TEXT NOT NULL,
        enabled INTEGER NOT NULL,
        created_at INTEGER NOT NULL,
        CONSTRAINT pk_account PRIMARY KEY (id),
        CONSTRAINT uq_account_name UNIQUE (name),
        CONSTRAINT ck_account_name CHECK (length(name) > 0),
        CONSTRAINT ck_account_enabled CHECK (enabled IN (0, 1))
    )
     STRICT
    """,
    """
    CREATE TABLE audit_entry (
        seq INTEGER NOT NULL,
        canonical BLOB NOT NULL,
        prev BLOB NOT NULL,
        hash BLOB NOT NULL,
        CONSTRAINT pk_audit_entry PRIMARY KEY (seq),
        CONSTRAINT ck_audit_entry_seq CHECK (seq >= 1),
        CONSTRAINT ck_audit_entry_hashes CHECK (length(prev) = 32 AND length(hash) = 32)
    )
     STRICT
    """,
    """
    CREATE TABLE codebook_version (
        id INTEGER NOT NULL,
        name TEXT NOT NULL,
        version TEXT NOT NULL,
        digest TEXT NOT NULL,
        content TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        CONSTRAINT pk_codebook_version PRIMARY KEY (id),
        CONSTRAINT uq_codebook_version_name_version UNIQUE (name, version),
        CONSTRAINT uq_codebook_version_digest UNIQUE (digest)
    )
     STRICT
    """,
    """
    CREATE TABLE kept_count (
        name TEXT NOT NULL,
        value INTEGER NOT NULL,
        CONSTRAINT pk_kept_count PRIMARY KEY (name),
        CONSTRAINT ck_kept_count_name CHECK (name IN ('cases', 'media', 'done')),
        CONSTRAINT ck_kept_count_value CHECK (value >= 0)
    )
     WITHOUT ROWID,
     STRICT
    """,
    """
    CREATE TABLE account_role (
        account_id INTEGER NOT NULL,
        role TEXT NOT NULL,
        CONSTRAINT pk_account_role PRIMARY KEY (account_id, role),
        CONSTRAINT ck_account_role_role CHECK (role IN ('reviewer', 'supervisor', 'exporter')),
        CONSTRAINT fk_account_role_account_id FOREIGN KEY(account_id) REFERENCES account (id)
    )
     WITHOUT ROWID,
     STRICT
    """,
    """
    CREATE TABLE codebook_variable (
        id INTEGER NOT NULL,
        codebook_id INTEGER NOT NULL,
        position INTEGER NOT NULL,
        name TEXT NOT NULL,
        level TEXT NOT NULL,
        CONSTRAINT pk_codebook_variable PRIMARY KEY (id),
        CONSTRAINT uq_codebook_variable_codebook_id_name UNIQUE (codebook_id, name),
        CONSTRAINT uq_codebook_variable_codebook_id_position UNIQUE (codebook_id, position),
        CONSTRAINT uq_codebook_variable_id_codebook_id UNIQUE (id, codebook_id),
        CONSTRAINT ck_codebook_variable_level CHECK (level IN ('nominal', 'ordinal', 'set',
            'number', 'text', 'country')),
        CONSTRAINT fk_codebook_variable_codebook_id FOREIGN KEY(codebook_id) REFERENCES
            codebook_version (id)
    )
     STRICT
    """,
    """
    CREATE TABLE intake (
        id INTEGER NOT NULL,
        source TEXT NOT NULL,
        account_id INTEGER NOT NULL,
        at INTEGER NOT NULL,
        cases_new INTEGER NOT NULL,
        cases_known INTEGER NOT NULL,
        media_new INTEGER NOT NULL,
        media_known INTEGER NOT NULL,
        CONSTRAINT pk_intake PRIMARY KEY (id),
        CONSTRAINT ck_intake_counts CHECK (cases_new >= 0 AND cases_known >= 0 AND media_new >= 0
            AND media_known >= 0),
        CONSTRAINT fk_intake_account_id FOREIGN KEY(account_id) REFERENCES account (id)
    )
     STRICT
    """,
    """
    CREATE TABLE project (
        id INTEGER NOT NULL,
        uuid TEXT NOT NULL,
        title TEXT NOT NULL,
        policy TEXT NOT NULL,
        codebook_id INTEGER,
        created_at INTEGER NOT NULL,
        CONSTRAINT pk_project PRIMARY KEY (id),
        CONSTRAINT ck_project_single CHECK (id = 1),
        CONSTRAINT ck_project_policy CHECK (policy IN ('everyone', 'assigned_only')),
        CONSTRAINT fk_project_codebook_id FOREIGN KEY(codebook_id) REFERENCES codebook_version (id)
    )
     STRICT
    """,
    """
    CREATE TABLE queue_count (
        reviewer_id INTEGER NOT NULL,
        state TEXT NOT NULL,
        cases INTEGER NOT NULL,
        CONSTRAINT pk_queue_count PRIMARY KEY (reviewer_id, state),
        CONSTRAINT ck_queue_count_state CHECK (state IN ('open', 'draft', 'done', 'handed_back')),
        CONSTRAINT ck_queue_count_cases CHECK (cases >= 0),
        CONSTRAINT fk_queue_count_reviewer_id FOREIGN KEY(reviewer_id) REFERENCES account (id)
    )
     WITHOUT ROWID,
     STRICT
    """,
    """
    CREATE TABLE queue_order (
        reviewer_id INTEGER NOT NULL,
        last_case INTEGER NOT NULL,
        last_position INTEGER NOT NULL,
        rising INTEGER NOT NULL,
        CONSTRAINT pk_queue_order PRIMARY KEY (reviewer_id),
        CONSTRAINT ck_queue_order_rising CHECK (rising IN (0, 1)),
        CONSTRAINT fk_queue_order_reviewer_id FOREIGN KEY(reviewer_id) REFERENCES account (id)
    )
     WITHOUT ROWID,
     STRICT
    """,
    """
    CREATE TABLE saved_filter (
        account_id INTEGER NOT NULL,
        name TEXT NOT NULL,
        text TEXT NOT NULL,
        states TEXT NOT NULL,
        flagged INTEGER NOT NULL,
        CONSTRAINT pk_saved_filter PRIMARY KEY (account_id, name),
        CONSTRAINT ck_saved_filter_name CHECK (length(name) > 0),
        CONSTRAINT ck_saved_filter_states CHECK (json_valid(states)),
        CONSTRAINT ck_saved_filter_flagged CHECK (flagged IN (0, 1)),
        CONSTRAINT fk_saved_filter_account_id FOREIGN KEY(account_id) REFERENCES account (id)
    )
     WITHOUT ROWID,
     STRICT
    """,
    """
    CREATE TABLE case_record (
        id INTEGER NOT NULL,
        case_id TEXT NOT NULL,
        source TEXT,
        received TEXT,
        identified_status TEXT,
        country TEXT,
        attributes TEXT NOT NULL,
        media INTEGER NOT NULL,
        images INTEGER NOT NULL,
        videos INTEGER NOT NULL,
        shared_media INTEGER NOT NULL,
        highest_category INTEGER,
        any_victim_identified INTEGER,
        first_created TEXT,
        last_created TEXT,
        revision INTEGER NOT NULL,
        intake_id INTEGER NOT NULL,
        CONSTRAINT pk_case_record PRIMARY KEY (id),
        CONSTRAINT uq_case_record_case_id UNIQUE (case_id),
        CONSTRAINT ck_case_record_case_id CHECK (length(case_id) > 0),
        CONSTRAINT ck_case_record_attributes CHECK (json_valid(attributes)),
        CONSTRAINT ck_case_record_media CHECK (media >= images + videos AND images >= 0 AND videos
            >= 0),
        CONSTRAINT ck_case_record_shared_media CHECK (shared_media BETWEEN 0 AND media),
        CONSTRAINT ck_case_record_revision CHECK (revision >= 1),
        CONSTRAINT ck_case_record_any_victim_identified CHECK (any_victim_identified IN (0, 1)),
        CONSTRAINT fk_case_record_intake_id FOREIGN KEY(intake_id) REFERENCES intake (id)
    )
     STRICT
    """,
    """
    CREATE TABLE codebook_code (
        id INTEGER NOT NULL,
        variable_id INTEGER NOT NULL,
        position INTEGER NOT NULL,
        name TEXT NOT NULL,
        CONSTRAINT pk_codebook_code PRIMARY KEY (id),
        CONSTRAINT uq_codebook_code_variable_id_name UNIQUE (variable_id, name),
        CONSTRAINT uq_codebook_code_variable_id_position UNIQUE (variable_id, position),
        CONSTRAINT uq_codebook_code_id_variable_id UNIQUE (id, variable_id),
        CONSTRAINT fk_codebook_code_variable_id FOREIGN KEY(variable_id) REFERENCES
            codebook_variable (id)
    )
     STRICT
    """,
    """
    CREATE TABLE assignment (
        id INTEGER NOT NULL,
        case_id INTEGER NOT NULL,
        reviewer_id INTEGER NOT NULL,
        round INTEGER NOT NULL,
        position INTEGER NOT NULL,
        state TEXT NOT NULL,
        flagged INTEGER NOT NULL,
        CONSTRAINT pk_assignment PRIMARY KEY (id),
        CONSTRAINT uq_assignment_case_id_reviewer_id_round UNIQUE (case_id, reviewer_id, round),
        CONSTRAINT uq_assignment_reviewer_id_position UNIQUE (reviewer_id, position),
        CONSTRAINT ck_assignment_position CHECK (position >= 1),
        CONSTRAINT ck_assignment_round CHECK (round >= 1),
        CONSTRAINT ck_assignment_state CHECK (state IN ('open', 'draft', 'done', 'handed_back')),
        CONSTRAINT ck_assignment_flagged CHECK (flagged IN (0, 1)),
        CONSTRAINT fk_assignment_case_id FOREIGN KEY(case_id) REFERENCES case_record (id),
        CONSTRAINT fk_assignment_reviewer_id FOREIGN KEY(reviewer_id) REFERENCES account (id)
    )
     STRICT
    """,
    """
    CREATE TABLE case_progress (
        case_id INTEGER NOT NULL,
        assigned INTEGER NOT NULL,
        pending INTEGER NOT NULL,
        flags INTEGER NOT NULL,
        done INTEGER NOT NULL,
        CONSTRAINT pk_case_progress PRIMARY KEY (case_id),
        CONSTRAINT ck_case_progress_pending CHECK (pending BETWEEN 0 AND assigned),
        CONSTRAINT ck_case_progress_flags CHECK (flags BETWEEN 0 AND assigned),
        CONSTRAINT ck_case_progress_done CHECK (done = (assigned > 0 AND pending = 0)),
        CONSTRAINT fk_case_progress_case_id FOREIGN KEY(case_id) REFERENCES case_record (id)
    )
     STRICT
    """,
    """
    CREATE TABLE case_source (
        case_id INTEGER NOT NULL,
        source TEXT NOT NULL,
        CONSTRAINT pk_case_source PRIMARY KEY (case_id, source),
        CONSTRAINT fk_case_source_case_id FOREIGN KEY(case_id) REFERENCES case_record (id)
    )
     WITHOUT ROWID,
     STRICT
    """,
    """
    CREATE TABLE coding (
        id INTEGER NOT NULL,
        uuid TEXT NOT NULL,
        reviewer_id INTEGER NOT NULL,
        case_id INTEGER NOT NULL,
        codebook_id INTEGER NOT NULL,
        kind TEXT NOT NULL,
        revision INTEGER NOT NULL,
        certainty TEXT,
        note TEXT NOT NULL,
        round INTEGER NOT NULL,
        at INTEGER NOT NULL,
        CONSTRAINT pk_coding PRIMARY KEY (id),
        CONSTRAINT uq_coding_uuid UNIQUE (uuid),
        CONSTRAINT uq_coding_case_id_reviewer_id_revision UNIQUE (case_id, reviewer_id, revision),
        CONSTRAINT uq_coding_id_codebook_id UNIQUE (id, codebook_id),
        CONSTRAINT ck_coding_revision CHECK (revision >= 1),
        CONSTRAINT ck_coding_round CHECK (round >= 1),
        CONSTRAINT ck_coding_kind CHECK (kind IN ('submitted', 'withdrawn', 'handed_back',
            'migrated')),
        CONSTRAINT ck_coding_certainty CHECK (certainty IN ('low', 'moderate', 'high')),
        CONSTRAINT fk_coding_reviewer_id FOREIGN KEY(reviewer_id) REFERENCES account (id),
        CONSTRAINT fk_coding_case_id FOREIGN KEY(case_id) REFERENCES case_record (id),
        CONSTRAINT fk_coding_codebook_id FOREIGN KEY(codebook_id) REFERENCES codebook_version (id)
    )
     STRICT
    """,
    """
    CREATE TABLE draft (
        reviewer_id INTEGER NOT NULL,
        case_id INTEGER NOT NULL,
        codebook_id INTEGER NOT NULL,
        certainty TEXT,
        note TEXT NOT NULL,
        updated_at INTEGER NOT NULL,
        CONSTRAINT pk_draft PRIMARY KEY (reviewer_id, case_id),
        CONSTRAINT uq_draft_reviewer_id_case_id_codebook_id UNIQUE (reviewer_id, case_id,
            codebook_id),
        CONSTRAINT ck_draft_certainty CHECK (certainty IN ('low', 'moderate', 'high')),
        CONSTRAINT fk_draft_reviewer_id FOREIGN KEY(reviewer_id) REFERENCES account (id),
        CONSTRAINT fk_draft_case_id FOREIGN KEY(case_id) REFERENCES case_record (id),
        CONSTRAINT fk_draft_codebook_id FOREIGN KEY(codebook_id) REFERENCES codebook_version (id)
    )
     WITHOUT ROWID,
     STRICT
    """,
    """
    CREATE TABLE media_item (
        case_id INTEGER NOT NULL,
        number INTEGER NOT NULL,
        media_id INTEGER NOT NULL,
        kind TEXT NOT NULL,
        mime_type TEXT,
        size INTEGER,
        md5 BLOB,
        sha1 BLOB,
        sha256 BLOB,
        created TEXT,
        category INTEGER,
        category_scheme TEXT,
        tags TEXT,
        victim_identified INTEGER,
        offender_identified INTEGER,
        distributed INTEGER,
        suspected INTEGER,
        self_generated INTEGER,
        shared INTEGER NOT NULL,
        file_name TEXT,
        path TEXT,
        comments TEXT,
        intake_id INTEGER NOT NULL,
        CONSTRAINT pk_media_item PRIMARY KEY (case_id, number),
        CONSTRAINT ck_media_item_number CHECK (number >= 1),
        CONSTRAINT ck_media_item_media_id CHECK (media_id >= 0),
        CONSTRAINT ck_media_item_md5 CHECK (length(md5) = 16),
        CONSTRAINT ck_media_item_sha1 CHECK (length(sha1) = 20),
        CONSTRAINT ck_media_item_sha256 CHECK (length(sha256) = 32),
        CONSTRAINT ck_media_item_size CHECK (size >= 0),
        CONSTRAINT ck_media_item_tags CHECK (json_valid(tags)),
        CONSTRAINT ck_media_item_kind CHECK (kind IN ('image', 'video', 'other')),
        CONSTRAINT ck_media_item_shared CHECK (shared IN (0, 1)),
        CONSTRAINT ck_media_item_victim_identified CHECK (victim_identified IN (0, 1)),
        CONSTRAINT ck_media_item_offender_identified CHECK (offender_identified IN (0, 1)),
        CONSTRAINT ck_media_item_distributed CHECK (distributed IN (0, 1)),
        CONSTRAINT ck_media_item_suspected CHECK (suspected IN (0, 1)),
        CONSTRAINT ck_media_item_self_generated CHECK (self_generated IN (0, 1)),
        CONSTRAINT fk_media_item_case_id FOREIGN KEY(case_id) REFERENCES case_record (id)
    )
     WITHOUT ROWID,
     STRICT
    """,
    """
    CREATE TABLE undo_step (
        account_id INTEGER NOT NULL,
        number INTEGER NOT NULL,
        case_id INTEGER NOT NULL,
        closes INTEGER NOT NULL,
        undone INTEGER NOT NULL,
        step TEXT NOT NULL,
        at INTEGER NOT NULL,
        CONSTRAINT pk_undo_step PRIMARY KEY (account_id, number),
        CONSTRAINT ck_undo_step_step CHECK (json_valid(step)),
        CONSTRAINT ck_undo_step_closes CHECK (closes IN (0, 1)),
        CONSTRAINT ck_undo_step_undone CHECK (undone IN (0, 1)),
        CONSTRAINT fk_undo_step_account_id FOREIGN KEY(account_id) REFERENCES account (id),
        CONSTRAINT fk_undo_step_case_id FOREIGN KEY(case_id) REFERENCES case_record (id)
    )
     WITHOUT ROWID,
     STRICT
    """,
    """
    CREATE TABLE coding_answer (
        coding_id INTEGER NOT NULL,
        variable_id INTEGER NOT NULL,
        part INTEGER NOT NULL,
        codebook_id INTEGER NOT NULL,
        state TEXT NOT NULL,
        code_id INTEGER,
        value TEXT,
        CONSTRAINT pk_coding_answer PRIMARY KEY (coding_id, variable_id, part),
        CONSTRAINT fk_coding_answer_coding_id_codebook_id FOREIGN KEY(coding_id, codebook_id)
            REFERENCES coding (id, codebook_id),
        CONSTRAINT fk_coding_answer_variable_id_codebook_id FOREIGN KEY(variable_id, codebook_id)
            REFERENCES codebook_variable (id, codebook_id),
        CONSTRAINT fk_coding_answer_code_id_variable_id FOREIGN KEY(code_id, variable_id) REFERENCES
            codebook_code (id, variable_id),
        CONSTRAINT ck_coding_answer_carries CHECK ((state = 'answered') = ((code_id IS NULL) <>
            (value IS NULL)) AND (code_id IS NULL OR value IS NULL)),
        CONSTRAINT ck_coding_answer_part CHECK (part = 0 OR code_id IS NOT NULL),
        CONSTRAINT ck_coding_answer_state CHECK (state IN ('answered', 'none', 'does_not_apply',
            'not_reached'))
    )
     WITHOUT ROWID,
     STRICT
    """,
    """
    CREATE TABLE draft_answer (
        reviewer_id INTEGER NOT NULL,
        case_id INTEGER NOT NULL,
        variable_id INTEGER NOT NULL,
        part INTEGER NOT NULL,
        codebook_id INTEGER NOT NULL,
        state TEXT NOT NULL,
        code_id INTEGER,
        value TEXT,
        CONSTRAINT pk_draft_answer PRIMARY KEY (reviewer_id, case_id, variable_id, part),
        CONSTRAINT fk_draft_answer_reviewer_id_case_id_codebook_id FOREIGN KEY(reviewer_id, case_id,
            codebook_id) REFERENCES draft (reviewer_id, case_id, codebook_id) ON DELETE CASCADE,
        CONSTRAINT fk_draft_answer_variable_id_codebook_id FOREIGN KEY(variable_id, codebook_id)
            REFERENCES codebook_variable (id, codebook_id),
        CONSTRAINT fk_draft_answer_code_id_variable_id FOREIGN KEY(code_id, variable_id) REFERENCES
            codebook_code (id, variable_id),
        CONSTRAINT ck_draft_answer_carries CHECK ((state = 'answered') = ((code_id IS NULL) <>
            (value IS NULL)) AND (code_id IS NULL OR value IS NULL)),
        CONSTRAINT ck_draft_answer_part CHECK (part = 0 OR code_id IS NOT NULL),
        CONSTRAINT ck_draft_answer_state CHECK (state IN ('answered', 'none', 'does_not_apply',
            'not_reached'))
    )
     WITHOUT ROWID,
     STRICT
    """,
)

INDEXES = (
    "CREATE INDEX ix_assignment_flagged ON assignment (reviewer_id, position) WHERE flagged = 1",
    "CREATE INDEX ix_assignment_reviewer_id_state_position ON assignment (reviewer_id, state, position)",
    "CREATE INDEX ix_case_progress_done_case_id ON case_progress (done, case_id)",
    "CREATE INDEX ix_case_progress_flagged ON case_progress (case_id) WHERE flags > 0",
    "CREATE INDEX ix_coding_reviewer_id_kind_id ON coding (reviewer_id, kind, id)",
    "CREATE INDEX ix_media_item_md5 ON media_item (md5) WHERE md5 IS NOT NULL",
    "CREATE INDEX ix_media_item_sha1 ON media_item (sha1) WHERE sha1 IS NOT NULL",
    "CREATE INDEX ix_media_item_shared ON media_item (case_id, number) WHERE shared = 1",
    "CREATE UNIQUE INDEX uq_media_item_known ON media_item (case_id, media_id, ifnull(md5, x''))",
    "CREATE INDEX ix_undo_step_undone ON undo_step (account_id, number) WHERE undone = 1",
)

CASE_TEXT = (
    "CREATE VIRTUAL TABLE case_text USING fts5(case_id, source, country,"
    " tokenize='trigram', content='', contentless_delete=1)"
)

APPEND_ONLY = ("coding", "coding_answer", "audit_entry")
CHANGES = ("UPDATE", "DELETE")


def upgrade() -> None:
    for statement in (*TABLES, *INDEXES, CASE_TEXT):
        op.execute(statement.strip())
    for table in APPEND_ONLY:
        for change in CHANGES:
            op.execute(
                f"CREATE TRIGGER {table}_refuses_{change.lower()} BEFORE {change} ON {table}"
                f" BEGIN SELECT RAISE(ABORT, '{table} is append only'); END"
            )


def downgrade() -> None:
    for table in APPEND_ONLY:
        for change in CHANGES:
            op.execute(f"DROP TRIGGER {table}_refuses_{change.lower()}")
    op.execute("DROP TABLE case_text")
    for statement in reversed(TABLES):
        op.execute(f"DROP TABLE {statement.split()[2]}")
