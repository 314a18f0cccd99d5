//! What the words of former events mean, from before an event named its capability and its subject.
//! It is frozen: the migration fills the columns by it, and the check of the audit log holds them
//! to it.

/// Which of the former columns named the subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Of {
    /// None: the event has no subject.
    Nothing,
    /// `mandate_id`.
    Mandate,
    /// `provider_id`.
    File,
}

/// Every kind of event that there was, with its capability and its subject.
const KINDS: &[(&str, &str, Of)] = &[
    ("sign-in", "sign_in", Of::Nothing),
    ("sign-in-failed", "sign_in", Of::Nothing),
    ("sign-out", "sign_in", Of::Nothing),
    ("identity-confirmed", "sign_in", Of::Nothing),
    ("confirmation-failed", "sign_in", Of::Nothing),
    ("key-invited", "sign_in", Of::Nothing),
    ("key-set-up", "sign_in", Of::Nothing),
    ("import", "import", Of::Nothing),
    ("notice-address-changed", "messages", Of::Nothing),
    ("file-opened", "files", Of::File),
    ("contact-data-changed", "files", Of::File),
    ("practice-address-added", "files", Of::File),
    ("practice-address-changed", "files", Of::File),
    ("practice-address-ended", "files", Of::File),
    ("mandate-started", "mandates", Of::Mandate),
    ("mandate-signed", "mandates", Of::Mandate),
    ("mandate-refused", "mandates", Of::Mandate),
    ("mandate-withdrawn", "mandates", Of::Mandate),
    ("mandate-ended", "mandates", Of::Mandate),
    ("mandate-end-set", "mandates", Of::Mandate),
    ("mandate-transferred", "mandates", Of::Mandate),
    ("mandate-first-used", "mandates", Of::Mandate),
    ("party-looked-up", "mandates", Of::Nothing),
    ("mandate-file-begun", "mandates", Of::Nothing),
    ("mandate-file-confirmed", "mandates", Of::Nothing),
    ("mandate-file-discarded", "mandates", Of::Nothing),
    ("signing-key-made", "mandates", Of::Nothing),
    ("signing-key-retired", "mandates", Of::Nothing),
];

/// The capability of a former event, and its subject: a word and which one.
pub(in crate::platform) fn meaning(
    kind: &str,
    mandate: Option<i64>,
    provider: Option<i64>,
) -> (&'static str, Option<(&'static str, i64)>) {
    let known = KINDS.iter().find(|(word, ..)| *word == kind);
    let Some((_, capability, of)) = known else {
        return ("", None);
    };
    let subject = match of {
        Of::Nothing => None,
        Of::Mandate => mandate.map(|id| ("mandate", id)),
        Of::File => provider.map(|id| ("file", id)),
    };
    (capability, subject)
}

/// The statement that gives former events their capability and their subject.
pub(super) fn fill() -> String {
    let words = |of: Of| {
        let words = KINDS.iter().filter(|(_, _, found)| *found == of);
        words
            .map(|(word, ..)| format!("'{word}'"))
            .collect::<Vec<_>>()
            .join(", ")
    };
    let capability: String = KINDS
        .iter()
        .map(|(word, capability, _)| format!(" WHEN '{word}' THEN '{capability}'"))
        .collect();
    let (mandate, file) = (words(Of::Mandate), words(Of::File));
    format!(
        "UPDATE event SET capability = CASE kind{capability} ELSE '' END,
            subject_kind = CASE WHEN kind IN ({mandate}) AND mandate_id IS NOT NULL THEN 'mandate'
                                WHEN kind IN ({file}) AND provider_id IS NOT NULL THEN 'file' END,
            subject_id = CASE WHEN kind IN ({mandate}) THEN mandate_id
                              WHEN kind IN ({file}) THEN provider_id END"
    )
}
