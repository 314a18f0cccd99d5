//! What an e-mail about a mandate says. The subject names no person, and nothing gives a person's
//! number.

mod de;
mod en;
mod fr;
mod nl;

use shared::kernel::language::Language;
use shared::kernel::words::{Named, date};
use shared::mandates::Party;
use shared::mandates::message::{MandateMessage, MandateNews};

use crate::platform::letter::{Letter, Said};

/// The sentences of one language.
struct Text {
    /// What happened, in few words.
    subject: fn(MandateNews) -> &'static str,
    told: fn(MandateNews) -> &'static str,
    /// What the reader can do; whether the reader is the giver.
    next: fn(MandateNews, bool) -> &'static str,
    kind: &'static str,
    giver: &'static str,
    holder: &'static str,
    period: &'static str,
    /// From a day, until a day or open-ended.
    from_until: fn(&str, Option<&str>) -> String,
    /// From a day on, where it is over.
    begun: fn(&str) -> String,
    /// The last day, where it is about one.
    last_day: &'static str,
    /// Before the address of the mandate's page.
    link: &'static str,
}

impl Text {
    fn of(language: Language) -> &'static Self {
        match language {
            Language::Fr => &fr::TEXT,
            Language::Nl => &nl::TEXT,
            Language::De => &de::TEXT,
            Language::En => &en::TEXT,
        }
    }
}

/// Says what a letter tells of a mandate.
pub fn describe(letter: &Letter) -> Option<Said> {
    let message = MandateMessage::read(&letter.kind, letter.subject.as_ref(), &letter.details)?;
    let (language, text) = (letter.language, Text::of(letter.language));
    let day = |day| date(language, day);
    let until = message.validity.until().map(day);
    let from = day(message.validity.from());
    let period = match until {
        None if message.news.is_over() => (text.begun)(&from),
        until => (text.from_until)(&from, until.as_deref()),
    };
    let kind = message.kind.name(language);
    let is_giver = Party::of(letter.profile) == Party::Giver;
    let mut facts = vec![
        format!("{} {kind}", text.kind),
        format!("{} {}", text.giver, message.giver),
        format!("{} {}", text.holder, message.holder),
        format!("{} {period}", text.period),
    ];
    let last_day = message.last_day.map(day);
    facts.extend(last_day.map(|day| format!("{} {day}", text.last_day)));
    Some(Said {
        subject: format!("{} – {kind}", (text.subject)(message.news)),
        told: (text.told)(message.news).to_owned(),
        facts,
        next: (text.next)(message.news, is_giver).to_owned(),
        link: text.link.to_owned(),
        path: format!("/as/{}/mandates/{}", letter.profile, message.mandate),
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use shared::kernel::date::{Instant, Validity};
    use shared::kernel::happening::Subject;
    use shared::kernel::id::MandateId;
    use shared::mandates::MandateKind;
    use shared::mandates::message::SUBJECT;

    use super::*;

    /// What is said to Alix of a mandate to a fiduciary.
    fn said(language: Language, news: MandateNews, profile: &str) -> Said {
        said_of(language, news, profile, "2027-12-31".parse().ok())
    }

    fn said_of(
        language: Language,
        news: MandateNews,
        profile: &str,
        until: Option<shared::kernel::date::Date>,
    ) -> Said {
        let message = MandateMessage {
            mandate: MandateId(41),
            news,
            kind: MandateKind::AdministrativeFile,
            giver: "Alix Exemple".into(),
            holder: "Fiduciaire Exemple".into(),
            validity: Validity::new("2027-01-01".parse().unwrap(), until).unwrap(),
            last_day: "2027-06-30".parse().ok(),
        };
        let letter = Letter {
            at: Instant(0),
            recipient: "alix@exemple.example".into(),
            reader: "Alix Exemple".into(),
            language,
            profile: profile.parse().unwrap(),
            capability: "mandates".into(),
            kind: news.code().into(),
            subject: Some(Subject {
                kind: SUBJECT.into(),
                id: 41,
            }),
            details: message.details(),
        };
        describe(&letter).unwrap()
    }

    #[test]
    fn each_message_is_complete_in_each_language() {
        let mut bodies = BTreeSet::new();
        let mut subjects = BTreeSet::new();
        for language in Language::ALL {
            for news in MandateNews::ALL {
                let said = said(language, news, "provider-physician");
                let facts = said.facts.join("\n");
                for part in ["Alix Exemple", "Fiduciaire Exemple", "2027"] {
                    assert!(facts.contains(part), "{part}: {facts}");
                }
                assert_eq!(said.path, "/as/provider-physician/mandates/41");
                assert!(!said.told.is_empty() && !said.next.is_empty() && !said.link.is_empty());
                assert!(said.subject.contains(" – "), "{}", said.subject);
                assert!(!said.subject.contains("Exemple"), "{}", said.subject);
                assert!(
                    bodies.insert((said.told, said.next)),
                    "{language:?} {news:?}"
                );
                assert!(subjects.insert(said.subject), "{language:?} {news:?}");
            }
        }
    }

    #[test]
    fn what_is_over_has_no_open_end() {
        for language in Language::ALL {
            for news in MandateNews::ALL {
                let text = Text::of(language);
                let from = date(language, "2027-01-01".parse().unwrap());
                let open = format!("{} {}", text.period, (text.from_until)(&from, None));
                let facts = said_of(language, news, "citizen", None).facts;
                assert_eq!(facts.contains(&open), !news.is_over(), "{news:?}");
            }
        }
    }

    #[test]
    fn a_day_is_named_where_it_matters() {
        for language in Language::ALL {
            let day = date(language, "2027-06-30".parse().unwrap());
            for news in [
                MandateNews::EndSet,
                MandateNews::Expiring,
                MandateNews::Expired,
            ] {
                let facts = said(language, news, "citizen").facts;
                assert!(facts.iter().any(|fact| fact.contains(&day)), "{facts:?}");
            }
        }
    }
}
