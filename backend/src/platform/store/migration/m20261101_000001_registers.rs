//! What comes from the registers: persons, providers, entities, functions and roles.

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
    "CREATE TABLE person (
        id {id},
        surname VARCHAR(100) NOT NULL,
        given_names VARCHAR(100) NOT NULL,
        language VARCHAR(2) NOT NULL
    )",
    "CREATE TABLE person_number (
        niss CHAR(11) PRIMARY KEY,
        person_id BIGINT NOT NULL REFERENCES person (id),
        replaced_on DATE
    )",
    "CREATE INDEX person_number_person ON person_number (person_id)",
    "CREATE TABLE provider (
        id {id},
        person_id BIGINT NOT NULL REFERENCES person (id),
        profession VARCHAR(40) NOT NULL,
        inami_number CHAR(11),
        inami_key CHAR(8) UNIQUE,
        visa VARCHAR(30),
        valid_from DATE NOT NULL,
        valid_until DATE,
        file_since DATE,
        UNIQUE (person_id, profession),
        CHECK (inami_number IS NOT NULL OR visa IS NOT NULL)
    )",
    "CREATE TABLE entity (
        id {id},
        number VARCHAR(10) NOT NULL UNIQUE,
        name VARCHAR(200) NOT NULL,
        legal_form VARCHAR(60) NOT NULL,
        street VARCHAR(100),
        house_number VARCHAR(10),
        box_number VARCHAR(10),
        postcode VARCHAR(12),
        municipality VARCHAR(60),
        country CHAR(2)
    )",
    "CREATE TABLE legal_function (
        id {id},
        person_id BIGINT NOT NULL REFERENCES person (id),
        entity_id BIGINT NOT NULL REFERENCES entity (id),
        function VARCHAR(40) NOT NULL,
        valid_from DATE NOT NULL,
        valid_until DATE,
        UNIQUE (person_id, entity_id, function, valid_from)
    )",
    "CREATE TABLE administrative_role (
        id {id},
        person_id BIGINT NOT NULL REFERENCES person (id),
        entity_id BIGINT NOT NULL REFERENCES entity (id),
        role VARCHAR(40) NOT NULL,
        valid_from DATE NOT NULL,
        valid_until DATE,
        UNIQUE (person_id, entity_id, role, valid_from)
    )",
];
