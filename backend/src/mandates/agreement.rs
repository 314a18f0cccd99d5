//! The text that both parties sign. It is made from a few facts, which are kept with the mandate:
//! names may change, a signed text may not. A version that was ever signed is never edited.

mod de;
mod en;
mod fr;
mod nl;

use serde::{Deserialize, Serialize};
use serde_json::json;
use sha2::{Digest as _, Sha256};
use shared::kernel::date::Validity;
use shared::kernel::id::ProviderId;
use shared::kernel::language::Language;
use shared::kernel::words::date;
use shared::mandates::api::{MandateParty, MandateText};
use shared::mandates::life::Digest;
use shared::mandates::{Holder, MandateKind};
use shared::registers::Module;
use shared::words::Words;

/// The version of the text that is signed now.
pub const VERSION: u16 = 1;

/// What a text is made of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Agreement {
    /// Which version of the text.
    pub version: u16,
    /// What the mandate opens.
    pub kind: MandateKind,
    /// Who gives it.
    pub giver: MandateParty,
    /// Who receives it.
    pub holder: MandateParty,
    /// When it holds.
    pub validity: Validity,
    /// Tells parties of the same name apart: the register's row of the giver, and of the holder.
    rows: (i64, String),
}

/// The phrases of one language; each names what it is given.
struct Phrases {
    title: fn(&str) -> String,
    parties: fn(&str, &str) -> String,
    opens: fn(&str) -> String,
    closed: fn(&str) -> String,
    fixed: fn(&str, &str) -> String,
    open_ended: fn(&str) -> String,
    rest: [&'static str; 3],
    and: &'static str,
    inami: &'static str,
    enterprise: &'static str,
}

impl Agreement {
    /// What the parties are to sign.
    pub fn new(
        kind: MandateKind,
        giver: (ProviderId, MandateParty),
        holder: (Holder, MandateParty),
        validity: Validity,
    ) -> Self {
        let row = match holder.0 {
            Holder::Person(person) => format!("person {person}"),
            Holder::Entity(entity) => format!("entity {entity}"),
        };
        Self {
            version: VERSION,
            kind,
            giver: giver.1,
            holder: holder.1,
            validity,
            rows: (giver.0.0, row),
        }
    }

    /// The text in a language.
    pub fn text(&self, language: Language) -> MandateText {
        MandateText {
            version: self.version,
            language,
            title: self.title(language),
            paragraphs: self.paragraphs(language),
            digest: self.digest().to_string(),
        }
    }

    /// The hash of the text in all languages, and of the register's rows of both parties: the
    /// SHA-256 of a JSON array, in the order version, rows, then title and paragraphs in French,
    /// Dutch, German and English.
    pub fn digest(&self) -> Digest {
        let texts =
            Language::ALL.map(|language| json!([self.title(language), self.paragraphs(language)]));
        let document = json!([self.version, self.rows, texts]);
        Digest(Sha256::digest(document.to_string().as_bytes()).into())
    }

    fn title(&self, language: Language) -> String {
        let words = Words::of(language);
        (phrases(language).title)((words.mandate)(self.kind))
    }

    fn paragraphs(&self, language: Language) -> Vec<String> {
        let phrases = phrases(language);
        let (opens, closed): (Vec<Module>, Vec<Module>) = modules(self.kind);
        let period = match self.validity.until() {
            Some(until) => (phrases.fixed)(
                &date(language, self.validity.from()),
                &date(language, until),
            ),
            None => (phrases.open_ended)(&date(language, self.validity.from())),
        };
        let mut paragraphs = vec![
            (phrases.parties)(
                &named(&self.giver, language, phrases),
                &named(&self.holder, language, phrases),
            ),
            (phrases.opens)(&listed(&opens, language, phrases)),
            (phrases.closed)(&listed(&closed, language, phrases)),
            period,
        ];
        paragraphs.extend(phrases.rest.map(str::to_owned));
        paragraphs
    }
}

/// The parts of a file that a mandate of a type opens, and those that stay closed.
pub fn modules(kind: MandateKind) -> (Vec<Module>, Vec<Module>) {
    Module::ALL
        .into_iter()
        .partition(|module| module.is_opened_by(kind))
}

fn phrases(language: Language) -> &'static Phrases {
    match language {
        Language::Fr => &fr::PHRASES,
        Language::Nl => &nl::PHRASES,
        Language::De => &de::PHRASES,
        Language::En => &en::PHRASES,
    }
}

/// A party with what tells it apart: profession and INAMI number, or the organisation's number.
fn named(party: &MandateParty, language: Language, phrases: &Phrases) -> String {
    let mut more = Vec::new();
    if let Some(profession) = party.profession {
        let name = (Words::of(language).profession)(profession);
        more.push(match language {
            Language::De => name.to_owned(),
            _ => name.to_lowercase(),
        });
    }
    if let Some(inami) = &party.inami {
        more.push(format!("{} {inami}", phrases.inami));
    }
    if let Some(entity) = party.entity {
        more.push(format!("{} {entity}", phrases.enterprise));
    }
    match more.is_empty() {
        true => party.name.clone(),
        false => format!("{} ({})", party.name, more.join(", ")),
    }
}

fn listed(modules: &[Module], language: Language, phrases: &Phrases) -> String {
    let names: Vec<&str> = modules
        .iter()
        .map(|module| (Words::of(language).module)(*module))
        .collect();
    match names.split_last() {
        Some((last, [])) => (*last).to_owned(),
        Some((last, others)) => format!("{} {} {last}", others.join(", "), phrases.and),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use shared::kernel::id::{EntityId, PersonId};
    use shared::registers::Profession;

    use super::*;

    fn party(name: &str) -> MandateParty {
        MandateParty {
            name: name.into(),
            profession: None,
            inami: None,
            entity: None,
        }
    }

    fn agreement(kind: MandateKind) -> Agreement {
        let giver = MandateParty {
            profession: Some(Profession::Physician),
            inami: Some("1-12345-62-003".parse().unwrap()),
            ..party("Alix Exemple")
        };
        let validity = Validity::new(
            "2027-01-01".parse().unwrap(),
            Some("2027-12-31".parse().unwrap()),
        );
        Agreement::new(
            kind,
            (ProviderId(1), giver),
            (Holder::Person(PersonId(2)), party("Hugo Exemple")),
            validity.unwrap(),
        )
    }

    #[test]
    fn says_who_what_and_when_in_every_language() {
        for language in Language::ALL {
            for kind in MandateKind::ALL {
                let text = agreement(kind).text(language);
                let whole = text.paragraphs.join("\n");
                for part in ["Alix Exemple", "1-12345-62-003", "Hugo Exemple", "2027"] {
                    assert!(whole.contains(part), "{language:?} {part}: {whole}");
                }
                let (opens, closed) = modules(kind);
                for module in opens.iter().chain(&closed) {
                    assert!(whole.contains((Words::of(language).module)(*module)));
                }
                assert!(closed.contains(&Module::Accreditation));
                assert!(
                    text.paragraphs
                        .iter()
                        .all(|paragraph| paragraph.ends_with('.'))
                );
            }
        }
    }

    #[test]
    fn the_hash_covers_every_fact() {
        let first = agreement(MandateKind::ProSante);
        let mut others = vec![agreement(MandateKind::SocialStatus)];
        let change = |change: fn(&mut Agreement)| {
            let mut other = first.clone();
            change(&mut other);
            other
        };
        others.push(change(|a| a.version = 2));
        others.push(change(|a| a.giver.name = "Alice Exemple".into()));
        others.push(change(|a| a.holder.name = "Hugues Exemple".into()));
        others.push(change(|a| a.giver.inami = None));
        others.push(change(|a| a.validity = Validity::since(a.validity.from())));
        others.push(change(|a| a.rows.0 = 9));
        others.push(change(|a| a.rows.1 = format!("entity {}", EntityId(2))));
        for other in &others {
            assert_ne!(first.digest(), other.digest(), "{other:?}");
        }
        let kept: Agreement =
            serde_json::from_str(&serde_json::to_string(&first).unwrap()).unwrap();
        assert_eq!(kept.digest(), first.digest());
    }
}
