//! What « Pourquoi ? » says of what the registers know.

use shared::registers::{RegistersFact, RegistersGranter, RegistersIssue};

use crate::platform::text::{WrongText, later};
use crate::policy::text::FactText;

later! {
    FactText<RegistersFact, RegistersGranter>: FACTS;
    WrongText<RegistersIssue>: WRONG;
}

mod fr {
    use shared::registers::{RegistersFact, RegistersGranter, RegistersIssue};

    use crate::platform::text::WrongText;
    use crate::policy::text::FactText;

    pub const FACTS: FactText<RegistersFact, RegistersGranter> = FactText {
        fact: |fact| match fact {
            RegistersFact::Licensed | RegistersFact::LicensedAs(_) => [
                "Vous avez un numéro INAMI ou un visa",
                "Vous n’avez ni numéro INAMI ni visa en cours",
                "Vous recevez un numéro INAMI ou un visa",
            ],
            RegistersFact::AdministrativeRole => [
                "L’INAMI vous connaît un rôle administratif dans un établissement ou un groupement",
                "L’INAMI ne vous connaît aucun rôle administratif en cours dans un établissement ou un groupement",
                "L’INAMI vous connaît un rôle administratif dans un établissement ou un groupement",
            ],
            RegistersFact::OrganisationKnown => [
                "Les registres connaissent l’organisation",
                "Aucun registre ne connaît d’organisation de ce numéro",
                "Les registres connaissent l’organisation",
            ],
            RegistersFact::LegalFunction => [
                "Vous y exercez une fonction légale",
                "Vous n’y exercez aucune fonction légale",
                "Vous y exercez une fonction légale",
            ],
        },
        granter: |granter| match granter {
            RegistersGranter::Inami => "l’INAMI",
            RegistersGranter::ServiceCenter => "le Service Center de l’INAMI",
            RegistersGranter::PublicHealth => "le SPF Santé publique",
            RegistersGranter::EnterpriseRegister => "la Banque-Carrefour des Entreprises",
        },
    };

    pub const WRONG: WrongText<RegistersIssue> = WrongText(|wrong| match wrong {
        RegistersIssue::Nobody => "personne n’est connu sous ce numéro",
        RegistersIssue::NoProvider => "cette personne n’est pas un dispensateur de soins",
        RegistersIssue::Institution => {
            "c’est le numéro d’un établissement ou d’un groupement\u{a0}: tapez celui d’un dispensateur de soins"
        }
        RegistersIssue::Enterprise => {
            "c’est le numéro d’une entreprise\u{a0}: tapez celui d’un dispensateur de soins"
        }
    });
}

mod nl {
    use shared::registers::{RegistersFact, RegistersGranter, RegistersIssue};

    use crate::platform::text::WrongText;
    use crate::policy::text::FactText;

    pub const FACTS: FactText<RegistersFact, RegistersGranter> = FactText {
        fact: |fact| match fact {
            RegistersFact::Licensed | RegistersFact::LicensedAs(_) => [
                "U hebt een RIZIV-nummer of een visum",
                "U hebt geen geldig RIZIV-nummer en geen geldig visum",
                "U krijgt een RIZIV-nummer of een visum",
            ],
            RegistersFact::AdministrativeRole => [
                "Het RIZIV kent u in een administratieve rol in een instelling of groepering",
                "Het RIZIV kent u in geen enkele lopende administratieve rol in een instelling of groepering",
                "Het RIZIV kent u in een administratieve rol in een instelling of groepering",
            ],
            RegistersFact::OrganisationKnown => [
                "De registers kennen de organisatie",
                "Geen register kent een organisatie met dit nummer",
                "De registers kennen de organisatie",
            ],
            RegistersFact::LegalFunction => [
                "U oefent er een wettelijke functie uit",
                "U oefent er geen wettelijke functie uit",
                "U oefent er een wettelijke functie uit",
            ],
        },
        granter: |granter| match granter {
            RegistersGranter::Inami => "het RIZIV",
            RegistersGranter::ServiceCenter => "het Service Center van het RIZIV",
            RegistersGranter::PublicHealth => "de FOD Volksgezondheid",
            RegistersGranter::EnterpriseRegister => "de Kruispuntbank van Ondernemingen",
        },
    };

    pub const WRONG: WrongText<RegistersIssue> = WrongText(|wrong| match wrong {
        RegistersIssue::Nobody => "niemand is onder dit nummer bekend",
        RegistersIssue::NoProvider => "deze persoon is geen zorgverlener",
        RegistersIssue::Institution => {
            "dit is het nummer van een instelling of groepering: typ dat van een zorgverlener"
        }
        RegistersIssue::Enterprise => {
            "dit is het nummer van een onderneming: typ dat van een zorgverlener"
        }
    });
}

mod de {
    use shared::registers::{RegistersFact, RegistersGranter, RegistersIssue};

    use crate::platform::text::WrongText;
    use crate::policy::text::FactText;

    pub const FACTS: FactText<RegistersFact, RegistersGranter> = FactText {
        fact: |fact| match fact {
            RegistersFact::Licensed | RegistersFact::LicensedAs(_) => [
                "Sie haben eine LIKIV-Nummer oder ein Visum",
                "Sie haben weder eine gültige LIKIV-Nummer noch ein gültiges Visum",
                "Sie erhalten eine LIKIV-Nummer oder ein Visum",
            ],
            RegistersFact::AdministrativeRole => [
                "Das LIKIV kennt Sie in einer Verwaltungsfunktion in einer Einrichtung oder Gruppierung",
                "Das LIKIV kennt Sie in keiner laufenden Verwaltungsfunktion in einer Einrichtung oder Gruppierung",
                "Das LIKIV kennt Sie in einer Verwaltungsfunktion in einer Einrichtung oder Gruppierung",
            ],
            RegistersFact::OrganisationKnown => [
                "Die Register kennen die Organisation",
                "Kein Register kennt eine Organisation mit dieser Nummer",
                "Die Register kennen die Organisation",
            ],
            RegistersFact::LegalFunction => [
                "Sie üben dort eine gesetzliche Funktion aus",
                "Sie üben dort keine gesetzliche Funktion aus",
                "Sie üben dort eine gesetzliche Funktion aus",
            ],
        },
        granter: |granter| match granter {
            RegistersGranter::Inami => "das LIKIV",
            RegistersGranter::ServiceCenter => "das Service Center des LIKIV",
            RegistersGranter::PublicHealth => "der FÖD Volksgesundheit",
            RegistersGranter::EnterpriseRegister => "die Zentrale Datenbank der Unternehmen",
        },
    };

    pub const WRONG: WrongText<RegistersIssue> = WrongText(|wrong| match wrong {
        RegistersIssue::Nobody => "unter dieser Nummer ist niemand bekannt",
        RegistersIssue::NoProvider => "diese Person ist kein Gesundheitsdienstleister",
        RegistersIssue::Institution => {
            "das ist die Nummer einer Einrichtung oder Gruppierung: Geben Sie die eines Gesundheitsdienstleisters ein"
        }
        RegistersIssue::Enterprise => {
            "das ist die Nummer eines Unternehmens: Geben Sie die eines Gesundheitsdienstleisters ein"
        }
    });
}

mod en {
    use shared::registers::{RegistersFact, RegistersGranter, RegistersIssue};

    use crate::platform::text::WrongText;
    use crate::policy::text::FactText;

    pub const FACTS: FactText<RegistersFact, RegistersGranter> = FactText {
        fact: |fact| match fact {
            RegistersFact::Licensed | RegistersFact::LicensedAs(_) => [
                "You have an NIHDI number or a licence to practise",
                "You have neither a current NIHDI number nor a current licence to practise",
                "You receive an NIHDI number or a licence to practise",
            ],
            RegistersFact::AdministrativeRole => [
                "The NIHDI knows you in an administrative role in an establishment or grouping",
                "The NIHDI knows you in no current administrative role in an establishment or grouping",
                "The NIHDI knows you in an administrative role in an establishment or grouping",
            ],
            RegistersFact::OrganisationKnown => [
                "The registers know the organisation",
                "No register knows an organisation of this number",
                "The registers know the organisation",
            ],
            RegistersFact::LegalFunction => [
                "You hold a legal function there",
                "You hold no legal function there",
                "You hold a legal function there",
            ],
        },
        granter: |granter| match granter {
            RegistersGranter::Inami => "the NIHDI",
            RegistersGranter::ServiceCenter => "the Service Center of the NIHDI",
            RegistersGranter::PublicHealth => "the FPS Public Health",
            RegistersGranter::EnterpriseRegister => "the Crossroads Bank for Enterprises",
        },
    };

    pub const WRONG: WrongText<RegistersIssue> = WrongText(|wrong| match wrong {
        RegistersIssue::Nobody => "nobody is known by this number",
        RegistersIssue::NoProvider => "this person is not a healthcare provider",
        RegistersIssue::Institution => {
            "this is the number of an establishment or a grouping: type that of a healthcare provider"
        }
        RegistersIssue::Enterprise => {
            "this is the number of an enterprise: type that of a healthcare provider"
        }
    });
}
