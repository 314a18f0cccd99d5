//! A small world, in the registers' own files: who is who in the tests.
//!
//! - Alix is a physician who gave mandates: the administrative file to Hugo, the social status to
//!   Sara, an ended one to Emil, and the administrative file to the fiduciary.
//! - Nora is a dentist whose file is not set up; Vera a psychologist with a visa alone.
//! - The fiduciary is ready. Elke uses its quality with the application, Otto without it, Lena is
//!   its legal representative. The clinic has nobody; Rita is its legal representative.
//! - Dirk is known to INAMI as director of the clinic. Piet is nobody in particular.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use std::sync::LazyLock;

use mandatum::mandates::import::MANDATES;
use mandatum::organisations::access_manager::MANAGERS;
use mandatum::organisations::quality::QUALITIES;
use mandatum::organisations::quality_user::USERS;
use mandatum::platform::import::{self, Import, Options};
use mandatum::platform::store::Store;
use mandatum::registers::import::{
    ADMINISTRATIVE_ROLES, LEGAL_FUNCTIONS, ORGANISATIONS, PERSONS as REGISTER, PROVIDERS,
};
use shared::kernel::date::Instant;

/// The persons, in the order of their numbers.
pub const PERSONS: [&str; 14] = [
    "alix", "hugo", "sara", "emil", "nora", "vera", "elke", "otto", "lena", "rita", "dirk", "piet",
    "wait", "theo",
];

/// The ready organisation.
pub const FIDUCIARY: &str = "0812345603";
/// The organisation in which nothing is set up.
pub const CLINIC: &str = "71008750";

/// A valid number for the person of a name.
pub fn niss(name: &str) -> String {
    let place = PERSONS
        .iter()
        .position(|person| *person == name)
        .expect("a person of the world");
    let base = 800_101_000 + 1 + 2 * place as u64;
    format!("{base:09}{:02}", 97 - base % 97)
}

/// A valid INAMI number.
pub fn inami(base: u64) -> String {
    format!("{base:06}{:02}003", 97 - base % 97)
}

/// Imports a file and wants it to be good.
pub async fn import(store: &Store, now: Instant, kind: &'static Import, text: String) {
    let options = Options {
        dry_run: false,
        now,
    };
    let report = import::run(
        store,
        kind,
        std::io::Cursor::new(text.into_bytes()),
        options,
        |_| {},
    )
    .await
    .unwrap_or_else(|error| panic!("{kind:?}: {error}"));
    assert!(report.bad.is_empty(), "{kind:?}: {:?}", report.bad);
}

/// Makes the world.
pub async fn build(store: &Store, now: Instant) {
    for (kind, text) in files() {
        import(store, now, kind, text).await;
    }
}

fn files() -> Vec<(&'static LazyLock<Import>, String)> {
    let n = niss;
    let persons = PERSONS.iter().map(|name| {
        let mut given = name.to_string();
        given[..1].make_ascii_uppercase();
        format!("{},Exemple,{given},fr\n", n(name))
    });
    let persons = format!(
        "niss,surname,given_names,language\n{}",
        persons.collect::<String>()
    );
    let providers = format!(
        "niss,profession,inami_number,visa,valid_from,valid_until,file_since\n\
         {},physician,{},V-1,2020-01-01,,2020-01-05\n\
         {},dentist,{},V-2,2026-06-01,,\n\
         {},clinical-psychologist,,V-3,2020-01-01,,2020-01-05\n\
         {},physician,{},V-4,2020-01-01,,2020-01-05\n",
        n("alix"),
        inami(112_345),
        n("nora"),
        inami(312_345),
        n("vera"),
        n("theo"),
        inami(112_346),
    );
    let organisations = format!(
        "identifier,name,legal_form,street,house_number,box_number,postcode,municipality,country\n\
         {FIDUCIARY},Fiduciaire Exemple,SRL,Rue de l’Exemple,1,,5000,Namur,BE\n\
         {CLINIC},Clinique Exemple,ASBL,Rue de l’Exemple,2,,5000,Namur,BE\n",
    );
    let legal = format!(
        "niss,organisation,function,valid_from,valid_until\n\
         {},{FIDUCIARY},manager,2020-01-01,\n{},{CLINIC},director,2020-01-01,\n",
        n("lena"),
        n("rita"),
    );
    let roles = format!(
        "niss,organisation,role,valid_from,valid_until\n{},{CLINIC},director,2020-01-01,\n",
        n("dirk"),
    );
    let qualities = format!(
        "organisation,quality,valid_from,valid_until\n{FIDUCIARY},health-care,2020-01-01,\n"
    );
    let managers = format!(
        "niss,organisation,role,domain,quality,valid_from,valid_until\n\
         {lena},{FIDUCIARY},principal,,,2020-01-01,\n{lena},{FIDUCIARY},local,,health-care,2020-01-01,\n",
        lena = n("lena"),
    );
    let users = format!(
        "niss,organisation,quality,applications,valid_from,valid_until\n\
         {},{FIDUCIARY},health-care,administrative-data;documents,2020-01-01,\n\
         {},{FIDUCIARY},health-care,documents,2020-01-01,\n",
        n("elke"),
        n("otto"),
    );
    let mandate = |giver: &str, holder: &str, kind: &str, state: &str| {
        format!(
            "{},physician,{holder},{kind},2020-01-01,,{state},\n",
            n(giver)
        )
    };
    let mandates = [
        mandate("alix", &n("hugo"), "administrative-file", "signed"),
        mandate("alix", &n("sara"), "social-status", "signed"),
        mandate("alix", &n("emil"), "prosante", "ended"),
        mandate("alix", &n("wait"), "prosante", "awaiting-signature"),
        mandate("alix", FIDUCIARY, "administrative-file", "signed"),
        mandate("theo", &n("hugo"), "prosante", "signed"),
    ];
    let mandates = format!(
        "giver_niss,giver_profession,holder,type,valid_from,valid_until,state,reference\n{}",
        mandates.concat()
    );
    vec![
        (&REGISTER, persons),
        (&PROVIDERS, providers),
        (&ORGANISATIONS, organisations),
        (&LEGAL_FUNCTIONS, legal),
        (&ADMINISTRATIVE_ROLES, roles),
        (&QUALITIES, qualities),
        (&MANAGERS, managers),
        (&USERS, users),
        (&MANDATES, mandates),
    ]
}
