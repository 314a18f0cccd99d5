//! Messages and reminders may be about anything: they name a capability, a kind and a subject, and
//! need no mandate. Those that there are keep what they tell.

use sea_orm_migration::prelude::*;

use super::create;

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    // With SQLite too: all of it or nothing, and on one connection, which knows what it has dropped.
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let details = match manager.get_database_backend() {
            sea_orm::DatabaseBackend::Postgres => POSTGRES_DETAILS,
            _ => SQLITE_DETAILS,
        };
        let messages = MESSAGES.replace("{details}", details);
        create(manager, TABLES).await?;
        create(manager, &[&messages]).await?;
        create(manager, ROWS).await?;
        if manager.get_database_backend() == sea_orm::DatabaseBackend::Postgres {
            create(manager, POSTGRES).await?;
        }
        Ok(())
    }
}

/// New tables take the place of the old: SQLite neither lets go of a foreign key nor of a NOT NULL.
const TABLES: &[&str] = &[
    "CREATE TABLE message_new (
        id {id},
        person_id BIGINT NOT NULL REFERENCES person (id),
        at BIGINT NOT NULL,
        capability VARCHAR(40) NOT NULL,
        kind VARCHAR(40) NOT NULL,
        subject_kind VARCHAR(40),
        subject_id BIGINT,
        details TEXT NOT NULL,
        profile VARCHAR(60) NOT NULL,
        read_at BIGINT
    )",
    "CREATE TABLE email_new (
        id {id},
        message_id BIGINT NOT NULL REFERENCES message_new (id),
        recipient VARCHAR(254) NOT NULL,
        attempts INTEGER NOT NULL DEFAULT 0,
        due_at BIGINT NOT NULL,
        claimed_until BIGINT NOT NULL DEFAULT 0,
        done_at BIGINT,
        failure VARCHAR(200)
    )",
    // That a reminder was given: its key lets it happen once, whoever works.
    "CREATE TABLE reminder_new (
        capability VARCHAR(40) NOT NULL,
        kind VARCHAR(40) NOT NULL,
        subject_kind VARCHAR(40) NOT NULL,
        subject_id BIGINT NOT NULL,
        day DATE NOT NULL,
        at BIGINT NOT NULL,
        PRIMARY KEY (capability, kind, subject_kind, subject_id, day)
    )",
];

/// What messages told by way of their mandate they say themselves from now on.
const MESSAGES: &str = "INSERT INTO message_new
        (id, person_id, at, capability, kind, subject_kind, subject_id, details, profile, read_at)
    SELECT g.id, g.person_id, g.at, 'mandates', g.kind, 'mandate', g.mandate_id, {details}, g.profile, g.read_at
    FROM message g
    JOIN mandate m ON m.id = g.mandate_id
    JOIN provider p ON p.id = m.provider_id
    JOIN person n ON n.id = p.person_id
    LEFT JOIN person h ON h.id = m.holder_person_id
    LEFT JOIN entity e ON e.id = m.holder_entity_id";

const POSTGRES_DETAILS: &str = "json_strip_nulls(json_build_object(
    'mandateKind', m.kind,
    'giver', n.given_names || ' ' || n.surname,
    'holder', COALESCE(e.name, h.given_names || ' ' || h.surname),
    'from', m.valid_from::text, 'until', m.valid_until::text, 'lastDay', g.last_day::text))::text";

// A patch leaves out what is NULL.
const SQLITE_DETAILS: &str = "json_patch('{}', json_object(
    'mandateKind', m.kind,
    'giver', n.given_names || ' ' || n.surname,
    'holder', COALESCE(e.name, h.given_names || ' ' || h.surname),
    'from', m.valid_from, 'until', m.valid_until, 'lastDay', g.last_day))";

const ROWS: &[&str] = &[
    "INSERT INTO email_new (id, message_id, recipient, attempts, due_at, claimed_until, done_at, failure)
     SELECT id, message_id, recipient, attempts, due_at, claimed_until, done_at, failure FROM email",
    "INSERT INTO reminder_new (capability, kind, subject_kind, subject_id, day, at)
     SELECT 'mandates', kind, 'mandate', mandate_id, last_day, at FROM reminder",
    "DROP TABLE email",
    "DROP TABLE message",
    "DROP TABLE reminder",
    "ALTER TABLE message_new RENAME TO message",
    "ALTER TABLE email_new RENAME TO email",
    "ALTER TABLE reminder_new RENAME TO reminder",
    "CREATE INDEX message_person ON message (person_id, id)",
    "CREATE INDEX email_due ON email (done_at, due_at)",
];

/// What SQLite renames and counts on by itself.
const POSTGRES: &[&str] = &[
    "ALTER INDEX message_new_pkey RENAME TO message_pkey",
    "ALTER INDEX email_new_pkey RENAME TO email_pkey",
    "ALTER INDEX reminder_new_pkey RENAME TO reminder_pkey",
    "ALTER SEQUENCE message_new_id_seq RENAME TO message_id_seq",
    "ALTER SEQUENCE email_new_id_seq RENAME TO email_id_seq",
    "ALTER TABLE message RENAME CONSTRAINT message_new_person_id_fkey TO message_person_id_fkey",
    "ALTER TABLE email RENAME CONSTRAINT email_new_message_id_fkey TO email_message_id_fkey",
    "SELECT setval('message_id_seq', COALESCE((SELECT MAX(id) FROM message), 0) + 1, false)",
    "SELECT setval('email_id_seq', COALESCE((SELECT MAX(id) FROM email), 0) + 1, false)",
];
