//! Dutch words of the attestation.

use shared::kernel::language::Language;

use super::Text;

pub const TEXT: Text = Text {
    title: "Attest van mandaat",
    mandate: "Het mandaat",
    number: "Nummer van het mandaat",
    giver: "Mandaatgever",
    holder: "Mandataris",
    inami: "RIZIV-nummer",
    organisation_number: "Nummer",
    kind: "Type mandaat",
    opens: "Wat het opent",
    period: "Periode",
    fixed: |from, until| format!("Van {from} tot en met {until}"),
    open_ended: |from| format!("Vanaf {from}, voor onbepaalde duur"),
    statuses: &[
        ("draft", "Ontwerp"),
        ("awaiting-signature", "Wacht op de andere handtekening"),
        ("scheduled", "Ondertekend, nog niet van kracht"),
        ("active", "Actief"),
        ("expired", "Verlopen"),
        ("ended", "Beëindigd"),
        ("refused", "Geweigerd"),
        ("withdrawn", "Ingetrokken"),
        ("transferred", "Overgedragen"),
    ],
    keys: &[
        ("my-gov", "MyGov.be"),
        ("itsme", "itsme"),
        ("eid", "eID met kaartlezer"),
        ("email-code", "Code via e-mail"),
        ("mobile-app", "Code via mobiele app"),
        ("eidas", "Op Europees niveau erkende identificatie"),
        ("test-identity", "Testidentiteit"),
    ],
    instant: |day, hour, minute| format!("{day} om {hour}.{minute:02}\u{a0}uur"),
    status: "Status op de dag van afgifte",
    signatures: "De handtekeningen",
    by_giver: "Ondertekend door de mandaatgever",
    by_holder: "Ondertekend door de mandataris",
    for_organisation: |person, organisation| format!("{person}, namens {organisation}"),
    signed_at: |at| format!("Op {at} (Belgische tijd)"),
    with_key: |key, level| format!("Digitale sleutel: {key} (niveau {level})"),
    read_in: |language| match language {
        Language::Fr => "Tekst gelezen in het Frans",
        Language::Nl => "Tekst gelezen in het Nederlands",
        Language::De => "Tekst gelezen in het Duits",
        Language::En => "Tekst gelezen in het Engels",
    },
    text: "Tekst die beide partijen ondertekenden",
    version: |version| format!("Versie {version}, in alle talen; SHA-256:"),
    proof: "De afgifte en de controle",
    issued_at: "Afgegeven op",
    issued_by: "Afgegeven door",
    no_address: "Een installatie van Mandatum zonder openbaar adres",
    since: "Dit attest zegt wat waar was op het ogenblik van de afgifte. Sindsdien kan het mandaat beëindigd zijn.",
    verify: |address| {
        let keys = address.map_or_else(
            || "/.well-known/jwks.json van de installatie".to_owned(),
            |address| format!("{address}/.well-known/jwks.json"),
        );
        format!(
            "Controleer dit bestand met het commando “mandatum verify BESTAND”. Zonder Mandatum \
             controleert elke JOSE-bibliotheek de ondertekende verklaring (JWS, ES256) met de \
             openbare sleutels op {keys}. De QR-code die volgt bevat de ondertekende verklaring \
             zelf: ook een afgedrukte pagina is te controleren, zonder verbinding."
        )
    },
    picture: "QR-code die de ondertekende verklaring (JWS) van dit attest bevat",
    page: |number, total| format!("Pagina {number} van {total}"),
};
