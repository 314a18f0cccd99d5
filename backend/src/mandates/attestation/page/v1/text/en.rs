//! English words of the attestation.

use shared::kernel::language::Language;

use super::Text;

pub const TEXT: Text = Text {
    title: "Attestation of a mandate",
    mandate: "The mandate",
    number: "Number of the mandate",
    giver: "Given by",
    holder: "Mandate holder",
    inami: "NIHDI number",
    organisation_number: "Number",
    kind: "Type of mandate",
    opens: "What it opens",
    period: "Period",
    fixed: |from, until| format!("From {from} to {until}, both included"),
    open_ended: |from| format!("From {from} on, open-ended"),
    statuses: &[
        ("draft", "Draft"),
        ("awaiting-signature", "Awaiting the other signature"),
        ("scheduled", "Signed, not yet in force"),
        ("active", "Active"),
        ("expired", "Expired"),
        ("ended", "Ended"),
        ("refused", "Refused"),
        ("withdrawn", "Withdrawn"),
        ("transferred", "Transferred"),
    ],
    keys: &[
        ("my-gov", "MyGov.be"),
        ("itsme", "itsme"),
        ("eid", "eID with card reader"),
        ("email-code", "Code by e-mail"),
        ("mobile-app", "Code by mobile app"),
        ("eidas", "Identification recognised at European level"),
        ("test-identity", "Test identity"),
    ],
    instant: |day, hour, minute| format!("{day} at {hour}:{minute:02}"),
    status: "Status on the day of issue",
    signatures: "The signatures",
    by_giver: "Signed by the giver",
    by_holder: "Signed by the mandate holder",
    for_organisation: |person, organisation| format!("{person}, on behalf of {organisation}"),
    signed_at: |at| format!("On {at} (Belgian time)"),
    with_key: |key, level| format!("Digital key: {key} (level {level})"),
    read_in: |language| match language {
        Language::Fr => "Text read in French",
        Language::Nl => "Text read in Dutch",
        Language::De => "Text read in German",
        Language::En => "Text read in English",
    },
    text: "Text that both parties signed",
    version: |version| format!("Version {version}, in all languages; SHA-256:"),
    proof: "Issue and verification",
    issued_at: "Issued on",
    issued_by: "Issued by",
    no_address: "An installation of Mandatum without a public address",
    since: "This attestation says what was true at the moment of its issue. The mandate may have ended since.",
    verify: |address| {
        let keys = address.map_or_else(
            || "/.well-known/jwks.json of the installation".to_owned(),
            |address| format!("{address}/.well-known/jwks.json"),
        );
        format!(
            "Verify this file with the command “mandatum verify FILE”. Without Mandatum, any JOSE \
             library verifies the signed statement (JWS, ES256) with the public keys published at \
             {keys}. The QR code that follows holds the signed statement itself: a printed page can be \
             verified too, without a connection."
        )
    },
    picture: "QR code that holds the signed statement (JWS) of this attestation",
    page: |number, total| format!("Page {number} of {total}"),
};
