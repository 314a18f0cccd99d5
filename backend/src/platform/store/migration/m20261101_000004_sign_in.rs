//! Accounts, one-time links, sessions and failed attempts. Instants are milliseconds since 1970.

use sea_orm_migration::prelude::*;

use super::create;

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create(manager, TABLES).await
    }
}

const TABLES: &[&str] = &[
    // `user_name` is kept in lower case.
    "CREATE TABLE account (
        person_id BIGINT PRIMARY KEY REFERENCES person (id),
        user_name VARCHAR(40) NOT NULL UNIQUE,
        password_hash VARCHAR(200) NOT NULL,
        totp_secret VARCHAR(64) NOT NULL,
        last_step BIGINT NOT NULL,
        created_at BIGINT NOT NULL
    )",
    "CREATE TABLE invitation (
        token_hash CHAR(64) PRIMARY KEY,
        person_id BIGINT NOT NULL REFERENCES person (id),
        totp_secret VARCHAR(64) NOT NULL,
        until BIGINT NOT NULL,
        used_at BIGINT
    )",
    "CREATE TABLE session (
        id {id},
        person_id BIGINT NOT NULL REFERENCES person (id),
        digital_key VARCHAR(40) NOT NULL,
        level INTEGER NOT NULL,
        signed_in BIGINT NOT NULL,
        last_used BIGINT NOT NULL,
        ended_at BIGINT
    )",
    "CREATE INDEX session_person ON session (person_id)",
    "CREATE TABLE throttle (
        subject VARCHAR(100) PRIMARY KEY,
        failures INTEGER NOT NULL,
        until BIGINT NOT NULL
    )",
    "CREATE TABLE profile_use (
        person_id BIGINT NOT NULL REFERENCES person (id),
        profile VARCHAR(60) NOT NULL,
        last_used BIGINT,
        favourite BOOLEAN NOT NULL,
        PRIMARY KEY (person_id, profile)
    )",
    "CREATE TABLE installation (
        name VARCHAR(40) PRIMARY KEY,
        value TEXT NOT NULL
    )",
];
