//! An e-mail in words: what the capability says of it, between what every e-mail says.

use shared::kernel::language::Language;

use crate::platform::config::PublicUrl;
use crate::platform::letter::{Letter, Said};

/// What every e-mail says, in one language.
struct Text {
    /// Before the reader's name.
    greeting: &'static str,
    /// That nobody reads answers, and why the reader gets this.
    footer: &'static str,
}

impl Text {
    fn of(language: Language) -> Self {
        match language {
            Language::Fr => Self {
                greeting: "Bonjour",
                footer: "Ce message est envoyé automatiquement ; personne ne lit les réponses. Vous pouvez changer dans l’application l’adresse à laquelle vous le recevez.",
            },
            Language::Nl => Self {
                greeting: "Dag",
                footer: "Dit bericht wordt automatisch verstuurd; niemand leest de antwoorden. Het adres waarop u het ontvangt, kunt u in de toepassing wijzigen.",
            },
            Language::De => Self {
                greeting: "Guten Tag",
                footer: "Diese Nachricht wird automatisch verschickt; niemand liest die Antworten. Die Adresse, an der Sie sie erhalten, können Sie in der Anwendung ändern.",
            },
            Language::En => Self {
                greeting: "Hello",
                footer: "This message is sent automatically; nobody reads answers. In the application you can change the address at which you receive it.",
            },
        }
    }
}

/// The body of an e-mail.
pub(super) fn body(letter: &Letter, said: &Said, url: &PublicUrl) -> String {
    let text = Text::of(letter.language);
    let parts = [
        format!("{} {},", text.greeting, letter.reader),
        said.told.clone(),
        said.facts.join("\n"),
        said.next.clone(),
        format!("{}\n{url}{}", said.link, said.path),
        text.footer.to_owned(),
    ];
    parts.join("\n\n") + "\n"
}

#[cfg(test)]
mod tests {
    use shared::kernel::date::Instant;

    use super::*;

    #[test]
    fn a_letter_says_all_of_it_to_its_reader_and_leads_to_a_page() {
        let url: PublicUrl = "https://mandatum.example".parse().unwrap();
        let said = Said {
            subject: "Subject".into(),
            told: "It happened.".into(),
            facts: vec!["One: 1".into(), "Two: 2".into()],
            next: "Do something.".into(),
            link: "See it:".into(),
            path: "/as/citizen/things/41".into(),
        };
        for language in Language::ALL {
            let letter = Letter {
                at: Instant(0),
                recipient: "alix@exemple.example".into(),
                reader: "Alix Exemple".into(),
                language,
                profile: "citizen".parse().unwrap(),
                capability: "things".into(),
                kind: "made".into(),
                subject: None,
                details: Default::default(),
            };
            let body = body(&letter, &said, &url);
            let middle = "Alix Exemple,\n\nIt happened.\n\nOne: 1\nTwo: 2\n\nDo something.\n\n\
                          See it:\nhttps://mandatum.example/as/citizen/things/41\n\n";
            assert!(body.contains(middle) && !body.contains("\n\n\n"), "{body}");
        }
    }
}
