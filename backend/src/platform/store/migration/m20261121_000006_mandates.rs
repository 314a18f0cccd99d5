//! The life of mandates: signatures, drafts, messages, files with many. Instants are milliseconds
//! since 1970.

use sea_orm_migration::prelude::*;

use super::create;

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create(manager, COLUMNS).await?;
        create(manager, TABLES).await
    }
}

const COLUMNS: &[&str] = &[
    // A mandate of a register has no text, which is version 0: nobody signed it here.
    "ALTER TABLE mandate ADD COLUMN text_version INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE mandate ADD COLUMN digest CHAR(64)",
    // What the text is made of, as the registers had it then: names may change, the text may not.
    "ALTER TABLE mandate ADD COLUMN agreement TEXT",
    "ALTER TABLE mandate ADD COLUMN started_by VARCHAR(10) NOT NULL DEFAULT 'giver'",
    // The last day that was signed; `valid_until` may have been brought forward since.
    "ALTER TABLE mandate ADD COLUMN agreed_until DATE",
    "ALTER TABLE mandate ADD COLUMN reason VARCHAR(500) NOT NULL DEFAULT ''",
    "ALTER TABLE mandate ADD COLUMN first_used_at BIGINT",
    "ALTER TABLE mandate ADD COLUMN renews BIGINT REFERENCES mandate (id)",
    "ALTER TABLE mandate ADD COLUMN transfers BIGINT REFERENCES mandate (id)",
    // Where a giver is told who has given no address: from a file with many mandates.
    "ALTER TABLE mandate ADD COLUMN giver_email VARCHAR(254)",
    "CREATE INDEX mandate_renews ON mandate (renews)",
    "CREATE INDEX mandate_transfers ON mandate (transfers)",
    "CREATE INDEX mandate_until ON mandate (state, valid_until)",
    "CREATE INDEX event_mandate ON event (mandate_id, id)",
    "CREATE INDEX legal_function_entity ON legal_function (entity_id)",
    "ALTER TABLE session ADD COLUMN confirmed_at BIGINT",
];

const TABLES: &[&str] = &[
    "CREATE TABLE mandate_signature (
        mandate_id BIGINT NOT NULL REFERENCES mandate (id),
        party VARCHAR(10) NOT NULL,
        person_id BIGINT NOT NULL REFERENCES person (id),
        profile VARCHAR(60) NOT NULL,
        entity_id BIGINT REFERENCES entity (id),
        digital_key VARCHAR(40) NOT NULL,
        level INTEGER NOT NULL,
        language VARCHAR(2) NOT NULL,
        text_version INTEGER NOT NULL,
        digest CHAR(64) NOT NULL,
        at BIGINT NOT NULL,
        PRIMARY KEY (mandate_id, party)
    )",
    "CREATE TABLE mandate_draft (
        person_id BIGINT NOT NULL REFERENCES person (id),
        profile VARCHAR(60) NOT NULL,
        body TEXT NOT NULL,
        changed_at BIGINT NOT NULL,
        PRIMARY KEY (person_id, profile)
    )",
    "CREATE TABLE message (
        id {id},
        person_id BIGINT NOT NULL REFERENCES person (id),
        at BIGINT NOT NULL,
        kind VARCHAR(40) NOT NULL,
        mandate_id BIGINT NOT NULL REFERENCES mandate (id),
        profile VARCHAR(60) NOT NULL,
        last_day DATE,
        read_at BIGINT
    )",
    "CREATE INDEX message_person ON message (person_id, id)",
    "CREATE TABLE notice_address (
        person_id BIGINT PRIMARY KEY REFERENCES person (id),
        email VARCHAR(254) NOT NULL,
        changed_at BIGINT NOT NULL
    )",
    // What is to be sent; claimed by one server at a time.
    "CREATE TABLE email (
        id {id},
        message_id BIGINT NOT NULL REFERENCES message (id),
        recipient VARCHAR(254) NOT NULL,
        attempts INTEGER NOT NULL DEFAULT 0,
        due_at BIGINT NOT NULL,
        claimed_until BIGINT NOT NULL DEFAULT 0,
        done_at BIGINT,
        failure VARCHAR(200)
    )",
    "CREATE INDEX email_due ON email (done_at, due_at)",
    // That a reminder was given: its key lets it happen once, whoever works.
    "CREATE TABLE reminder (
        mandate_id BIGINT NOT NULL REFERENCES mandate (id),
        kind VARCHAR(40) NOT NULL,
        last_day DATE NOT NULL,
        at BIGINT NOT NULL,
        PRIMARY KEY (mandate_id, kind, last_day)
    )",
    "CREATE TABLE signing_key (
        id VARCHAR(64) PRIMARY KEY,
        private_key TEXT NOT NULL,
        created_at BIGINT NOT NULL,
        retired_at BIGINT
    )",
    "CREATE TABLE mandate_file (
        id {id},
        person_id BIGINT NOT NULL REFERENCES person (id),
        profile VARCHAR(60) NOT NULL,
        format VARCHAR(10) NOT NULL,
        kind VARCHAR(40),
        state VARCHAR(20) NOT NULL,
        lines INTEGER NOT NULL,
        checked INTEGER NOT NULL DEFAULT 0,
        good INTEGER NOT NULL DEFAULT 0,
        created INTEGER NOT NULL DEFAULT 0,
        created_at BIGINT NOT NULL
    )",
    "CREATE INDEX mandate_file_person ON mandate_file (person_id, id)",
    "CREATE TABLE mandate_file_line (
        file_id BIGINT NOT NULL REFERENCES mandate_file (id),
        number INTEGER NOT NULL,
        provider_id BIGINT REFERENCES provider (id),
        kind VARCHAR(40),
        valid_from DATE,
        valid_until DATE,
        email VARCHAR(254),
        reference VARCHAR(255),
        issues TEXT NOT NULL,
        PRIMARY KEY (file_id, number)
    )",
];
