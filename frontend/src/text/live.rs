//! The links to mandates and messages, and what changes while a page is open.

/// What is said of it in one language.
pub struct LiveText {
    /// The name of the links.
    pub nav: &'static str,
    pub mandates: &'static str,
    /// What stands behind that link, in a sentence.
    pub mandates_hint: &'static str,
    pub messages: &'static str,
    /// So many are unread, for those who listen.
    pub unread: fn(u32) -> String,
    /// The file closed while it was open.
    pub closed: &'static str,
    pub closed_body: &'static str,
}

/// French.
pub const FR: LiveText = LiveText {
    nav: "Mandats et messages",
    mandates: "Mandats",
    mandates_hint: "Créer, consulter ou signer un mandat, ou y mettre fin",
    messages: "Messages",
    unread: |count| match count {
        1 => "1 non lu".to_owned(),
        _ => format!("{count} non lus"),
    },
    closed: "Le mandat a pris fin\u{a0}: ce dossier n’est plus ouvert",
    closed_body: "Rien ne peut plus être enregistré ici. Ce que vous avez écrit reste affiché ci-dessous\u{a0}: vous pouvez le copier.",
};

/// Dutch.
pub const NL: LiveText = LiveText {
    nav: "Mandaten en berichten",
    mandates: "Mandaten",
    mandates_hint: "Een mandaat aanmaken, bekijken, ondertekenen of beëindigen",
    messages: "Berichten",
    unread: |count| format!("{count} ongelezen"),
    closed: "Het mandaat is beëindigd: dit dossier is niet meer open",
    closed_body: "Hier kan niets meer worden bewaard. Wat u hebt ingevuld, blijft hieronder staan: u kunt het kopiëren.",
};

/// German.
pub const DE: LiveText = LiveText {
    nav: "Mandate und Mitteilungen",
    mandates: "Mandate",
    mandates_hint: "Ein Mandat erstellen, ansehen, unterzeichnen oder beenden",
    messages: "Mitteilungen",
    unread: |count| format!("{count} ungelesen"),
    closed: "Das Mandat ist beendet: Diese Akte ist nicht mehr offen",
    closed_body: "Hier kann nichts mehr gespeichert werden. Was Sie geschrieben haben, bleibt unten stehen: Sie können es kopieren.",
};

/// English.
pub const EN: LiveText = LiveText {
    nav: "Mandates and messages",
    mandates: "Mandates",
    mandates_hint: "Create, see, sign or end a mandate",
    messages: "Messages",
    unread: |count| format!("{count} unread"),
    closed: "The mandate has ended: this file is no longer open",
    closed_body: "Nothing can be saved here any more. What you wrote stays below: you can copy it.",
};
