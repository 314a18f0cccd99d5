//! The English words of version 1.

use super::words::{FileWords, Words};

pub(super) const WORDS: Words = Words {
    kinds: &[
        ("administrative-file", "NIHDI administrative file"),
        ("prosante", "ProSanté"),
        ("social-status", "NIHDI social status"),
        (
            "internship-supervision",
            "Internship supervisor’s allowance",
        ),
    ],
    professions: &[
        ("physician", "Physician"),
        ("dentist", "Dentist"),
        ("pharmacist", "Pharmacist"),
        ("midwife", "Midwife"),
        ("nurse", "Nurse"),
        ("physiotherapist", "Physiotherapist"),
        ("speech-therapist", "Speech therapist"),
        ("occupational-therapist", "Occupational therapist"),
        ("clinical-psychologist", "Clinical psychologist"),
        ("dietitian", "Dietitian"),
        ("podiatrist", "Podiatrist"),
        ("orthoptist", "Orthoptist"),
        ("audiologist", "Audiologist"),
        ("optician", "Optician"),
        ("truss-maker", "Truss maker"),
        ("clinical-orthopedagogue", "Clinical orthopedagogue"),
    ],
    parts: &[
        ("contact-data", "Contact data"),
        ("practice-addresses", "Practice addresses"),
        ("convention-status", "Convention status"),
        ("premium-requests", "Premium requests"),
        ("social-status", "NIHDI social status"),
        (
            "internship-supervision",
            "Internship supervisor’s allowance",
        ),
        ("financial-data", "Financial data"),
        ("documents", "My documents"),
        ("accreditation", "Accreditation"),
    ],
    months: [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    day: |day, month, year| format!("{day}\u{a0}{month} {year}"),
    thousands: ',',
    in_sentence: str::to_lowercase,
    title: |kind| format!("Mandate ‘{kind}’"),
    parties: |giver, holder| {
        format!("{giver}, the giver, mandates {holder}, the mandate holder, who accepts it.")
    },
    opens: |modules| {
        format!(
            "The mandate holder may read and manage online, in the giver’s name and with the same rights: {modules}."
        )
    },
    closed: |modules| {
        format!(
            "The mandate does not open: {modules}. Accreditation has a mandate system of its own."
        )
    },
    fixed: |from, until| {
        format!("The mandate is given for a fixed period, from {from} to {until} inclusive.")
    },
    open_ended: |from| format!("The mandate is open-ended, from {from}."),
    rest: [
        "The mandate is active once the giver and the mandate holder have both signed it. Either may look at it and end it at any time; the end takes effect at once.",
        "Every act under the mandate is recorded with the name of the person who acts; the giver can read this at any time.",
        "The mandate holder uses the data on the giver’s behalf alone, keeps them confidential and does not pass the mandate on.",
    ],
    and: "and",
    inami: "INAMI number",
    enterprise: "number",
    file: FileWords {
        title: "Receiving the mandates of a file",
        parties: |holder, count| {
            format!(
                "{holder} receives, as mandate holder, the mandates listed in this file, {count} in number: each from the healthcare provider, of the type and for the period that its line says."
            )
        },
        kind: |kind, opens, closed| {
            format!("“{kind}” opens: {opens}. What stays closed: {closed}.")
        },
        rest: |version| {
            [
                    format!(
                        "By this signature, the mandate holder signs for each of them the text of the mandate, version {version}, which names that provider, type and period."
                    ),
                    "Each provider reads that text and signs in turn, one by one. Before that, no mandate is in force.".to_owned(),
                ]
        },
    },
};
