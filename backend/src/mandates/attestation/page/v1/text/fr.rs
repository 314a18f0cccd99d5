//! French words of the attestation.

use shared::kernel::language::Language;

use super::Text;

pub const TEXT: Text = Text {
    title: "Attestation de mandat",
    mandate: "Le mandat",
    number: "Numéro du mandat",
    giver: "Mandant",
    holder: "Mandataire",
    inami: "Numéro INAMI",
    organisation_number: "Numéro",
    kind: "Type de mandat",
    opens: "Ce qu’il ouvre",
    period: "Période",
    fixed: |from, until| format!("Du {from} au {until} inclus"),
    open_ended: |from| format!("À partir du {from}, pour une durée indéterminée"),
    statuses: &[
        ("draft", "Brouillon"),
        ("awaiting-signature", "En attente de l’autre signature"),
        ("scheduled", "Signé, pas encore en vigueur"),
        ("active", "Actif"),
        ("expired", "Expiré"),
        ("ended", "Terminé"),
        ("refused", "Refusé"),
        ("withdrawn", "Retiré"),
        ("transferred", "Transféré"),
    ],
    keys: &[
        ("my-gov", "MyGov.be"),
        ("itsme", "itsme"),
        ("eid", "eID avec lecteur de cartes"),
        ("email-code", "Code envoyé par e-mail"),
        ("mobile-app", "Code via une application mobile"),
        ("eidas", "Identification reconnue au plan européen"),
        ("test-identity", "Identité de test"),
    ],
    instant: |day, hour, minute| format!("{day} à {hour}\u{a0}h\u{a0}{minute:02}"),
    status: "Statut le jour de l’émission",
    signatures: "Les signatures",
    by_giver: "Signé par le mandant",
    by_holder: "Signé par le mandataire",
    for_organisation: |person, organisation| format!("{person}, au nom de {organisation}"),
    signed_at: |at| format!("Le {at} (heure belge)"),
    with_key: |key, level| format!("Clé numérique : {key} (niveau {level})"),
    read_in: |language| match language {
        Language::Fr => "Texte lu en français",
        Language::Nl => "Texte lu en néerlandais",
        Language::De => "Texte lu en allemand",
        Language::En => "Texte lu en anglais",
    },
    text: "Texte signé par les deux parties",
    version: |version| format!("Version {version}, dans toutes les langues ; SHA-256 :"),
    proof: "L’émission et la vérification",
    issued_at: "Émise le",
    issued_by: "Émise par",
    no_address: "Une installation de Mandatum sans adresse publique",
    since: "Cette attestation dit ce qui était vrai au moment de son émission. Depuis lors, le mandat peut avoir pris fin.",
    verify: |address| {
        let keys = address.map_or_else(
            || "/.well-known/jwks.json de l’installation".to_owned(),
            |address| format!("{address}/.well-known/jwks.json"),
        );
        format!(
            "Vérifiez ce fichier avec la commande « mandatum verify FICHIER ». Sans Mandatum, toute \
             bibliothèque JOSE vérifie la déclaration signée (JWS, ES256) avec les clés publiques \
             publiées sous {keys}. Le code QR qui suit contient la déclaration signée elle-même : \
             une page imprimée se vérifie aussi, sans connexion."
        )
    },
    picture: "Code QR qui contient la déclaration signée (JWS) de cette attestation",
    page: |number, total| format!("Page {number} sur {total}"),
};
