//! Providers whom nobody plays: names and numbers from `shared::invent`, periods from here.

use mandatum::registers::import::{PERSONS, PROVIDERS};
use shared::invent::{Invented, Inventor, Random};
use shared::kernel::date::Date;

use crate::file::File;

/// A provider and since when.
pub(crate) struct Provider {
    pub(crate) invented: Invented,
    pub(crate) since: Date,
}

/// Invents providers: the same ones each time.
pub(crate) fn invent(count: usize) -> Vec<Provider> {
    let mut random = Random::new(2026);
    let Some(first) = Date::from_ymd(2015, 1, 1) else {
        return Vec::new();
    };
    let since = |random: &mut Random| first.plus_days(random.below(3600));
    let with_period = |invented| Provider {
        invented,
        since: since(&mut random),
    };
    Inventor::new(2026).take(count).map(with_period).collect()
}

pub(crate) fn persons(providers: &[Provider]) -> File {
    let mut file = File::of(&PERSONS);
    for Provider { invented, .. } in providers {
        file.line([
            &invented.niss.canonical(),
            &invented.surname,
            &invented.given_names,
            invented.language.code(),
        ]);
    }
    file
}

pub(crate) fn providers(providers: &[Provider]) -> File {
    let mut file = File::of(&PROVIDERS);
    for (place, Provider { invented, since }) in providers.iter().enumerate() {
        // Some know when they will stop.
        let until = if place % 40 == 39 { "2038-12-31" } else { "" };
        file.line([
            &invented.niss.canonical(),
            invented.profession.code(),
            &invented
                .inami
                .map(|number| number.canonical())
                .unwrap_or_default(),
            invented.visa.as_str(),
            &since.to_string(),
            until,
            &since.plus_days(5).to_string(),
        ]);
    }
    file
}
