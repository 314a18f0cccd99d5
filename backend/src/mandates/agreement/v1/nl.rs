//! The Dutch words of version 1.

use super::words::{FileWords, Words};

pub(super) const WORDS: Words = Words {
    kinds: &[
        ("administrative-file", "Administratief dossier RIZIV"),
        ("prosante", "ProGezondheid"),
        ("social-status", "Sociaal statuut RIZIV"),
        ("internship-supervision", "Vergoeding stagemeester"),
    ],
    professions: &[
        ("physician", "Arts"),
        ("dentist", "Tandarts"),
        ("pharmacist", "Apotheker"),
        ("midwife", "Vroedvrouw"),
        ("nurse", "Verpleegkundige"),
        ("physiotherapist", "Kinesitherapeut"),
        ("speech-therapist", "Logopedist"),
        ("occupational-therapist", "Ergotherapeut"),
        ("clinical-psychologist", "Klinisch psycholoog"),
        ("dietitian", "Diëtist"),
        ("podiatrist", "Podoloog"),
        ("orthoptist", "Orthoptist"),
        ("audiologist", "Audioloog"),
        ("optician", "Opticien"),
        ("truss-maker", "Bandagist"),
        ("clinical-orthopedagogue", "Klinisch orthopedagoog"),
    ],
    parts: &[
        ("contact-data", "Contactgegevens"),
        ("practice-addresses", "Praktijkadressen"),
        ("convention-status", "Conventiestatus"),
        ("premium-requests", "Premieaanvragen"),
        ("social-status", "Sociaal statuut RIZIV"),
        ("internship-supervision", "Vergoeding stagemeester"),
        ("financial-data", "Financiële gegevens"),
        ("documents", "Mijn documenten"),
        ("accreditation", "Accreditering"),
    ],
    months: [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ],
    day: |day, month, year| format!("{day}\u{a0}{month} {year}"),
    thousands: '.',
    in_sentence: str::to_lowercase,
    title: |kind| format!("Mandaat ‘{kind}’"),
    parties: |giver, holder| {
        format!(
            "{giver}, de mandaatgever, geeft mandaat aan {holder}, de mandataris, die het aanvaardt."
        )
    },
    opens: |modules| {
        format!(
            "De mandataris kan online, in naam van de mandaatgever en met dezelfde rechten, raadplegen en beheren: {modules}."
        )
    },
    closed: |modules| {
        format!(
            "Het mandaat opent niet: {modules}. De accreditering heeft haar eigen mandaatsysteem."
        )
    },
    fixed: |from, until| {
        format!("Het mandaat geldt voor bepaalde duur, van {from} tot en met {until}.")
    },
    open_ended: |from| format!("Het mandaat geldt voor onbepaalde duur, vanaf {from}."),
    rest: [
        "Het mandaat is actief zodra de mandaatgever en de mandataris het beiden hebben ondertekend. Elk van hen kan het te allen tijde raadplegen en beëindigen; het einde geldt onmiddellijk.",
        "Elke handeling onder dit mandaat wordt geregistreerd met de naam van de persoon die handelt; de mandaatgever kan dit te allen tijde lezen.",
        "De mandataris gebruikt de gegevens alleen voor rekening van de mandaatgever, houdt ze vertrouwelijk en draagt het mandaat niet over.",
    ],
    and: "en",
    inami: "RIZIV-nummer",
    enterprise: "nummer",
    file: FileWords {
        title: "De mandaten van een bestand ontvangen",
        parties: |holder, count| {
            format!(
                "{holder} ontvangt, als mandataris, de mandaten die in dit bestand staan, {count} in totaal: elk van de zorgverlener, van het type en voor de periode die op de regel staan."
            )
        },
        kind: |kind, opens, closed| format!("“{kind}” opent: {opens}. Blijft gesloten: {closed}."),
        rest: |version| {
            [
                    format!(
                        "Met deze handtekening ondertekent de mandataris voor elk ervan de tekst van het mandaat, versie {version}, die deze zorgverlener, dit type en deze periode noemt."
                    ),
                    "Elke zorgverlener leest die tekst en ondertekent op zijn beurt, één voor één. Vóór die tijd is geen mandaat van kracht.".to_owned(),
                ]
        },
    },
};
