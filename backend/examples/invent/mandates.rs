//! The mandates of the demonstration.

use mandatum::mandates::import::MANDATES;

use crate::cast::niss;
use crate::file::File;
use crate::organisations::{centres, fiduciary, insurer, practice};
use crate::providers::Provider;

/// A mandate's period, state and reference.
struct Terms(&'static str, &'static str, &'static str, &'static str);

const ACTIVE: Terms = Terms("2025-01-01", "", "signed", "");

/// The types that a provider may give, in turn.
const KINDS: [&str; 4] = [
    "administrative-file",
    "prosante",
    "social-status",
    "internship-supervision",
];

struct Mandates(File);

impl Mandates {
    fn add(&mut self, giver: (&str, &str), holder: &str, kind: &str, terms: &Terms) {
        let Terms(from, until, state, reference) = terms;
        self.0.line([
            giver.0, giver.1, holder, kind, from, until, state, reference,
        ]);
    }

    /// A mandate of an invented provider; of the type ProSanté where there is no INAMI number.
    fn give(&mut self, giver: &Provider, holder: &str, kind: &str, terms: &Terms) {
        let invented = &giver.invented;
        let kind = if invented.inami.is_some() {
            kind
        } else {
            "prosante"
        };
        self.add(
            (&invented.niss.canonical(), invented.profession.code()),
            holder,
            kind,
            terms,
        );
    }
}

pub(crate) fn mandates(invented: &[Provider]) -> File {
    let mut mandates = Mandates(File::of(&MANDATES));
    of_cast(&mut mandates);
    of_invented(&mut mandates, invented);
    unusual(&mut mandates, invented);
    mandates.0
}

/// Mandates of those who have a part to play.
fn of_cast(mandates: &mut Mandates) {
    let mut add = |giver: &str, profession: &str, holder: &str, kind: &str| {
        mandates.add((&niss(giver), profession), holder, kind, &ACTIVE);
    };
    add(
        "physician",
        "physician",
        &niss("mandatary"),
        "administrative-file",
    );
    add("physician", "physician", &fiduciary(), "prosante");
    add(
        "physician",
        "physician",
        &niss("mandatary-social"),
        "social-status",
    );
    add(
        "physician",
        "physician",
        &niss("director-mandatary"),
        "internship-supervision",
    );
    add("physician", "physician", &insurer(), "social-status");
    add(
        "physician-physio",
        "physician",
        &fiduciary(),
        "administrative-file",
    );
    add(
        "physician-physio",
        "physiotherapist",
        &niss("mandatary"),
        "prosante",
    );
    add(
        "visa-only",
        "clinical-psychologist",
        &niss("mandatary"),
        "prosante",
    );
    add("expert", "physiotherapist", &fiduciary(), "prosante");
    add(
        "expert",
        "physiotherapist",
        &niss("mandatary"),
        "social-status",
    );
    add("german", "nurse", &practice(), "administrative-file");
    // Two that wait for a signature.
    let mut wait = |giver: &str, profession: &str, holder: &str, until| {
        let terms = Terms("2026-11-01", until, "awaiting-signature", "");
        mandates.add((&niss(giver), profession), holder, "prosante", &terms);
    };
    wait("expert", "physiotherapist", &niss("mandatary-social"), "");
    wait("physician-physio", "physician", &fiduciary(), "2028-10-31");
}

/// Mandates of those who are only there to be found.
fn of_invented(mandates: &mut Mandates, invented: &[Provider]) {
    let fiduciary = fiduciary();
    for (place, giver) in invented.iter().enumerate().take(1500) {
        let kind = match place % 10 {
            0..=5 => "administrative-file",
            6 => "social-status",
            7 => "internship-supervision",
            _ => "prosante",
        };
        let until = if place % 9 == 0 { "2036-12-31" } else { "" };
        mandates.give(
            giver,
            &fiduciary,
            kind,
            &Terms("2025-01-01", until, "signed", ""),
        );
    }
    let of = |from: usize, count: usize| invented.iter().skip(from).take(count);
    let with_number = |from, count| of(from, count).filter(|giver| giver.invented.inami.is_some());
    // Around the border, so that some have given a mandate to both.
    let since_march = Terms("2025-03-01", "", "signed", "");
    for (giver, kind) in of(1400, 300).zip(KINDS.iter().cycle()) {
        mandates.give(giver, &niss("mandatary"), kind, &since_march);
    }
    for giver in with_number(1700, 8) {
        mandates.give(giver, &niss("mandatary-social"), "social-status", &ACTIVE);
    }
    for giver in of(1710, 3) {
        mandates.give(
            giver,
            &niss("director-mandatary"),
            "administrative-file",
            &ACTIVE,
        );
    }
    for (giver, kind) in of(1720, 10).zip(KINDS.iter().cycle()) {
        mandates.give(giver, &niss("many"), kind, &ACTIVE);
    }
    for (centre, from) in centres().zip((1730..).step_by(6)) {
        for giver in of(from, 8) {
            mandates.give(giver, &centre, "administrative-file", &ACTIVE);
        }
    }
    for giver in with_number(1830, 80) {
        mandates.give(giver, &insurer(), "social-status", &ACTIVE);
    }
    for giver in of(1910, 12) {
        mandates.give(giver, &practice(), "administrative-file", &ACTIVE);
    }
}

/// Mandates that are not in force.
fn unusual(mandates: &mut Mandates, invented: &[Provider]) {
    let of = |from: usize, count: usize| invented.iter().skip(from).take(count);
    let ended = niss("mandatary-ended");
    for giver in of(1950, 1) {
        let terms = Terms("2024-02-01", "2026-06-30", "ended", "");
        mandates.give(giver, &ended, "administrative-file", &terms);
    }
    for giver in of(1951, 1) {
        let terms = Terms("2026-10-01", "", "awaiting-signature", "");
        mandates.give(giver, &ended, "administrative-file", &terms);
    }
    for (giver, terms) in of(1960, 6).zip([
        Terms("2023-01-01", "2024-12-31", "signed", ""),
        Terms("2035-01-01", "2039-12-31", "signed", ""),
        Terms("2025-05-01", "", "refused", ""),
        Terms("2025-06-01", "", "withdrawn", ""),
        Terms("2024-01-01", "2025-08-31", "ended", ""),
        Terms("2026-09-01", "", "awaiting-signature", ""),
    ]) {
        mandates.give(giver, &fiduciary(), "administrative-file", &terms);
    }
}
