//! The organisations of the demonstration, and who is known to have a function in them.

use mandatum::registers::import::{ADMINISTRATIVE_ROLES, LEGAL_FUNCTIONS, ORGANISATIONS};

use crate::cast::niss;
use crate::file::File;

/// Hôpital Exemple Sud.
pub(crate) const HOSPITAL: &str = "71008750";
/// Revalidatieziekenhuis Voorbeeld.
pub(crate) const REHABILITATION: &str = "71023695";

/// An enterprise's number in a range that is not in use.
pub(crate) fn enterprise(serial: u64) -> String {
    let base = 19_999_000 + serial;
    format!("{base:08}{:02}", 97 - base % 97)
}

/// A grouping's INAMI number.
fn grouping(serial: u64) -> String {
    let base = 799_000 + serial;
    format!("{base:06}{:02}", 97 - base % 97)
}

/// Cercle de médecins généralistes Exemple.
pub(crate) fn circle() -> String {
    enterprise(1)
}

/// Fiduciaire Exemple: set up for mandates.
pub(crate) fn fiduciary() -> String {
    enterprise(2)
}

/// Assurances Exemple, bureau de Namur.
pub(crate) fn insurer() -> String {
    enterprise(3)
}

/// Secrétariat Exemple: not set up at all.
fn secretariat() -> String {
    enterprise(4)
}

/// Gemeinschaftspraxis Beispiel.
pub(crate) fn practice() -> String {
    enterprise(5)
}

/// The medical centres for which one person may act: municipality, postcode, and whether the name
/// is French. Two of them are groupings without an enterprise number.
const CENTRES: [(&str, &str, bool); 15] = [
    ("Arlon", "6700", true),
    ("Bastogne", "6600", true),
    ("Brugge", "8000", false),
    ("Charleroi", "6000", true),
    ("Dinant", "5500", true),
    ("Gent", "9000", false),
    ("Hasselt", "3500", false),
    ("Ieper", "8900", false),
    ("Kortrijk", "8500", false),
    ("Liège", "4000", true),
    ("Mons", "7000", true),
    ("Namur", "5000", true),
    ("Oostende", "8400", false),
    ("Tournai", "7500", true),
    ("Verviers", "4800", true),
];

/// The centres' numbers, in order.
pub(crate) fn centres() -> impl Iterator<Item = String> {
    (0..CENTRES.len() as u64).map(|place| match place {
        7 | 11 => grouping(place),
        _ => enterprise(100 + place),
    })
}

pub(crate) fn organisations() -> File {
    let mut file = File::of(&ORGANISATIONS);
    let mut add =
        |number: &str, name: &str, form, street: &str, house, boxed, place: (&str, &str)| {
            file.line([
                number, name, form, street, house, boxed, place.0, place.1, "BE",
            ]);
        };
    let (street, laan) = ("Rue de l’Exemple", "Voorbeeldlaan");
    add(
        HOSPITAL,
        "Hôpital Exemple Sud",
        "ASBL",
        street,
        "1",
        "",
        ("1190", "Forest"),
    );
    let name = "Revalidatieziekenhuis Voorbeeld";
    add(
        REHABILITATION,
        name,
        "VZW",
        laan,
        "20",
        "",
        ("1650", "Beersel"),
    );
    let name = "Cercle de médecins généralistes Exemple";
    add(&circle(), name, "ASBL", street, "3", "2", ("1300", "Wavre"));
    add(
        &fiduciary(),
        "Fiduciaire Exemple SRL",
        "SRL",
        street,
        "44",
        "",
        ("5000", "Namur"),
    );
    let name = "Assurances Exemple SA – bureau de Namur";
    add(&insurer(), name, "SA", street, "50", "A", ("5000", "Namur"));
    add(
        &secretariat(),
        "Secrétariat Exemple SRL",
        "SRL",
        street,
        "7",
        "",
        ("4000", "Liège"),
    );
    let name = "Gemeinschaftspraxis Beispiel";
    add(
        &practice(),
        name,
        "VoG",
        "Beispielstraße",
        "9",
        "",
        ("4700", "Eupen"),
    );
    for (number, (municipality, postcode, is_french)) in centres().zip(CENTRES) {
        let (name, form, street) = match is_french {
            true => (
                format!("Centre médical Exemple {municipality}"),
                "ASBL",
                street,
            ),
            false => (
                format!("Medisch centrum Voorbeeld {municipality}"),
                "VZW",
                laan,
            ),
        };
        add(
            &number,
            &name,
            form,
            street,
            "5",
            "",
            (postcode, municipality),
        );
    }
    file
}

pub(crate) fn legal_functions() -> File {
    let mut file = File::of(&LEGAL_FUNCTIONS);
    let mut add = |code, organisation: &str, function, since, until| {
        file.line([&niss(code), organisation, function, since, until]);
    };
    add(
        "representative",
        &fiduciary(),
        "managing-director",
        "2016-04-01",
        "",
    );
    add(
        "representative-unready",
        &secretariat(),
        "manager",
        "2025-03-03",
        "",
    );
    add(
        "staff-hospital",
        HOSPITAL,
        "daily-manager",
        "2017-01-01",
        "",
    );
    add(
        "staff-centres",
        &insurer(),
        "director",
        "2015-06-15",
        "2019-06-14",
    );
    add(
        "staff-circle",
        &circle(),
        "director",
        "2021-01-01",
        "2036-12-31",
    );
    file
}

pub(crate) fn administrative_roles() -> File {
    let mut file = File::of(&ADMINISTRATIVE_ROLES);
    let mut add = |code, organisation: &str, role, since, until| {
        file.line([&niss(code), organisation, role, since, until]);
    };
    add("director", HOSPITAL, "director", "2018-09-01", "");
    add(
        "director-mandatary",
        REHABILITATION,
        "director",
        "2020-01-01",
        "",
    );
    add(
        "staff-hospital",
        HOSPITAL,
        "certificate-holder",
        "2019-05-01",
        "",
    );
    add("staff-circle", &circle(), "responsible", "2021-01-01", "");
    file
}
