//! What an e-mail says, in the reader's language. The subject names no person, and nothing gives a
//! person's number.

mod de;
mod en;
mod fr;
mod nl;

use shared::kernel::language::Language;
use shared::kernel::words;
use shared::messages::api::MessageKind;
use shared::policy::Profile;
use shared::words::Words;

use crate::platform::config::PublicUrl;
use crate::platform::tell::outbox::Letter;

/// The sentences of one language.
struct Text {
    /// What happened, in few words.
    subject: fn(MessageKind) -> &'static str,
    /// Before the reader's name.
    greeting: &'static str,
    /// What happened.
    told: fn(MessageKind) -> &'static str,
    /// What the reader can do; whether the reader is the giver.
    next: fn(MessageKind, bool) -> &'static str,
    /// The type of mandate.
    kind: &'static str,
    /// Who gives it.
    giver: &'static str,
    /// Who holds it.
    holder: &'static str,
    /// When it holds.
    period: &'static str,
    /// From a day, until a day or open-ended.
    from_until: fn(&str, Option<&str>) -> String,
    /// The last day, where it is about one.
    last_day: &'static str,
    /// Before the address of the mandate's page.
    link: &'static str,
    /// That nobody reads answers, and why the reader gets this.
    footer: &'static str,
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

/// An e-mail in words.
pub(super) struct Written {
    pub(super) subject: String,
    pub(super) body: String,
}

/// Writes an e-mail.
pub(super) fn write(letter: &Letter, url: &PublicUrl) -> Written {
    let (language, text) = (letter.language, Text::of(letter.language));
    let day = |day| words::date(language, day);
    let until = letter.validity.until().map(day);
    let period = (text.from_until)(&day(letter.validity.from()), until.as_deref());
    let kind = (Words::of(language).mandate)(letter.mandate_kind);
    let is_giver = matches!(letter.profile, Profile::Provider(_));
    let mut facts = vec![
        format!("{} {kind}", text.kind),
        format!("{} {}", text.giver, letter.giver),
        format!("{} {}", text.holder, letter.holder),
        format!("{} {period}", text.period),
    ];
    let last_day = letter.last_day.map(day);
    facts.extend(last_day.map(|day| format!("{} {day}", text.last_day)));
    let link = format!(
        "{}\n{url}/as/{}/mandates/{}",
        text.link, letter.profile, letter.mandate
    );
    let parts = [
        format!("{} {},", text.greeting, letter.reader),
        (text.told)(letter.kind).to_owned(),
        facts.join("\n"),
        (text.next)(letter.kind, is_giver).to_owned(),
        link,
        text.footer.to_owned(),
    ];
    Written {
        subject: format!("{} – {kind}", (text.subject)(letter.kind)),
        body: parts.join("\n\n") + "\n",
    }
}

#[cfg(test)]
mod tests {
    use shared::kernel::date::{Instant, Validity};
    use shared::kernel::id::MandateId;
    use shared::mandates::MandateKind;

    use super::*;

    fn letter(language: Language, kind: MessageKind, profile: &str) -> Letter {
        Letter {
            at: Instant(0),
            recipient: "alix@exemple.example".into(),
            reader: "Alix Exemple".into(),
            language,
            profile: profile.parse().unwrap(),
            kind,
            last_day: "2027-06-30".parse().ok(),
            mandate: MandateId(41),
            mandate_kind: MandateKind::AdministrativeFile,
            validity: Validity::new("2027-01-01".parse().unwrap(), "2027-12-31".parse().ok())
                .unwrap(),
            giver: "Alix Exemple".into(),
            holder: "Fiduciaire Exemple".into(),
        }
    }

    #[test]
    fn each_message_is_complete_in_each_language() {
        let url: PublicUrl = "https://mandatum.example".parse().unwrap();
        let mut bodies = std::collections::BTreeSet::new();
        let mut subjects = std::collections::BTreeSet::new();
        for language in Language::ALL {
            for kind in MessageKind::ALL {
                let written = write(&letter(language, kind, "provider-physician"), &url);
                for part in [
                    "Alix Exemple",
                    "Fiduciaire Exemple",
                    "2027",
                    "https://mandatum.example/as/provider-physician/mandates/41",
                ] {
                    assert!(written.body.contains(part), "{part}: {}", written.body);
                }
                assert!(!written.subject.contains("Exemple"), "{}", written.subject);
                assert!(written.subject.contains(" – ") && !written.body.contains("\n\n\n"));
                assert!(bodies.insert(written.body), "{language:?} {kind:?}");
                assert!(subjects.insert(written.subject), "{language:?} {kind:?}");
            }
        }
    }

    #[test]
    fn a_day_is_named_where_it_matters() {
        let url: PublicUrl = "https://mandatum.example".parse().unwrap();
        for language in Language::ALL {
            let day = words::date(language, "2027-06-30".parse().unwrap());
            for kind in [
                MessageKind::EndSet,
                MessageKind::Expiring,
                MessageKind::Expired,
            ] {
                let body = write(&letter(language, kind, "citizen"), &url).body;
                assert!(body.contains(&day), "{body}");
            }
        }
    }
}
