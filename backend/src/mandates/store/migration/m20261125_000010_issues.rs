//! What is wrong with a line of a file is a word of the capability that knows it, and what stands in
//! its way is a subject: the lines of files that were sent before are read like new ones.

use sea_orm::ConnectionTrait;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

/// The words that became a capability's.
const WORDS: [(&str, &str); 7] = [
    ("mandates", "oneself"),
    ("mandates", "needsInami"),
    ("mandates", "needsVisa"),
    ("mandates", "notLicensed"),
    ("mandates", "overlaps"),
    ("registers", "nobody"),
    ("registers", "noProvider"),
];

const POSTGRES_SUBJECTS: &str = r#"UPDATE mandate_file_line
    SET issues = regexp_replace(issues, '"mandate":([0-9]+)', '"subject":{"kind":"mandate","id":\1}', 'g')
    WHERE issues LIKE '%"mandate":%'"#;

const SQLITE_SUBJECTS: &str = r#"UPDATE mandate_file_line
    SET issues = (SELECT json_group_array(json(CASE WHEN json_extract(value, '$.mandate') IS NULL THEN value
        ELSE json_set(json_remove(value, '$.mandate'), '$.subject',
            json_object('kind', 'mandate', 'id', json_extract(value, '$.mandate'))) END)) FROM json_each(issues))
    WHERE issues LIKE '%"mandate":%'"#;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let connection = manager.get_connection();
        for (capability, word) in WORDS {
            let (old, new) = (
                format!(":input:{word}\""),
                format!(":{capability}:{word}\""),
            );
            let sql = format!(
                "UPDATE mandate_file_line SET issues = REPLACE(issues, '{old}', '{new}') WHERE issues LIKE '%{old}%'"
            );
            connection.execute_unprepared(&sql).await?;
        }
        let subjects = match manager.get_database_backend() {
            sea_orm::DatabaseBackend::Postgres => POSTGRES_SUBJECTS,
            _ => SQLITE_SUBJECTS,
        };
        connection.execute_unprepared(subjects).await?;
        Ok(())
    }
}
