//! What « Pourquoi ? » says of mandates, and what can be wrong with one.

pub mod fr {
    use std::convert::Infallible;

    use shared::mandates::{MandatesFact, MandatesIssue};

    use crate::platform::text::WrongText;
    use crate::policy::text::FactText;

    pub const FACTS: FactText<MandatesFact, Infallible> = FactText {
        fact: |fact| match fact {
            MandatesFact::PartyToMandate => [
                "Vous agissez pour une partie à ce mandat",
                "Vous n’agissez pour aucune partie à ce mandat",
                "Vous agissez pour une partie à ce mandat",
            ],
        },
        granter: |nobody| match nobody {},
    };

    pub const WRONG: WrongText<MandatesIssue> = WrongText(|wrong| match wrong {
        MandatesIssue::Oneself => "on ne peut pas se donner un mandat à soi-même",
        MandatesIssue::NeedsInami => {
            "ce type de mandat demande un dispensateur de soins avec un numéro INAMI"
        }
        MandatesIssue::NeedsVisa => {
            "ce type de mandat demande un dispensateur de soins avec un visa"
        }
        MandatesIssue::NotLicensed => {
            "le numéro INAMI ou le visa du dispensateur de soins n’est pas en cours"
        }
        MandatesIssue::Overlaps => {
            "un mandat du même type entre les mêmes parties couvre déjà une partie de cette période"
        }
        MandatesIssue::OtherText => {
            "le texte a changé depuis qu’il a été affiché : relisez-le, puis signez"
        }
    });
}

pub mod nl {
    use std::convert::Infallible;

    use shared::mandates::{MandatesFact, MandatesIssue};

    use crate::platform::text::WrongText;
    use crate::policy::text::FactText;

    pub const FACTS: FactText<MandatesFact, Infallible> = FactText {
        fact: |fact| match fact {
            MandatesFact::PartyToMandate => [
                "U handelt voor een partij bij dit mandaat",
                "U handelt voor geen enkele partij bij dit mandaat",
                "U handelt voor een partij bij dit mandaat",
            ],
        },
        granter: |nobody| match nobody {},
    };

    pub const WRONG: WrongText<MandatesIssue> = WrongText(|wrong| match wrong {
        MandatesIssue::Oneself => "men kan zichzelf geen mandaat geven",
        MandatesIssue::NeedsInami => {
            "dit type mandaat vraagt een zorgverlener met een RIZIV-nummer"
        }
        MandatesIssue::NeedsVisa => "dit type mandaat vraagt een zorgverlener met een visum",
        MandatesIssue::NotLicensed => {
            "het RIZIV-nummer of visum van de zorgverlener is niet geldig"
        }
        MandatesIssue::Overlaps => {
            "een mandaat van hetzelfde type tussen dezelfde partijen dekt al een deel van deze periode"
        }
        MandatesIssue::OtherText => {
            "de tekst is gewijzigd sinds hij werd getoond: lees hem opnieuw en onderteken dan"
        }
    });
}

pub mod de {
    use std::convert::Infallible;

    use shared::mandates::{MandatesFact, MandatesIssue};

    use crate::platform::text::WrongText;
    use crate::policy::text::FactText;

    pub const FACTS: FactText<MandatesFact, Infallible> = FactText {
        fact: |fact| match fact {
            MandatesFact::PartyToMandate => [
                "Sie handeln für eine Partei dieses Mandats",
                "Sie handeln für keine Partei dieses Mandats",
                "Sie handeln für eine Partei dieses Mandats",
            ],
        },
        granter: |nobody| match nobody {},
    };

    pub const WRONG: WrongText<MandatesIssue> = WrongText(|wrong| match wrong {
        MandatesIssue::Oneself => "man kann sich selbst kein Mandat geben",
        MandatesIssue::NeedsInami => {
            "diese Art von Mandat verlangt einen Gesundheitsdienstleister mit LIKIV-Nummer"
        }
        MandatesIssue::NeedsVisa => {
            "diese Art von Mandat verlangt einen Gesundheitsdienstleister mit Visum"
        }
        MandatesIssue::NotLicensed => {
            "die LIKIV-Nummer oder das Visum des Gesundheitsdienstleisters ist nicht gültig"
        }
        MandatesIssue::Overlaps => {
            "ein Mandat derselben Art zwischen denselben Parteien deckt schon einen Teil dieses Zeitraums"
        }
        MandatesIssue::OtherText => {
            "der Text hat sich geändert, seit er gezeigt wurde: Lesen Sie ihn erneut, und unterschreiben Sie dann"
        }
    });
}

pub mod en {
    use std::convert::Infallible;

    use shared::mandates::{MandatesFact, MandatesIssue};

    use crate::platform::text::WrongText;
    use crate::policy::text::FactText;

    pub const FACTS: FactText<MandatesFact, Infallible> = FactText {
        fact: |fact| match fact {
            MandatesFact::PartyToMandate => [
                "You act for a party to this mandate",
                "You act for no party to this mandate",
                "You act for a party to this mandate",
            ],
        },
        granter: |nobody| match nobody {},
    };

    pub const WRONG: WrongText<MandatesIssue> = WrongText(|wrong| match wrong {
        MandatesIssue::Oneself => "one cannot give a mandate to oneself",
        MandatesIssue::NeedsInami => {
            "this type of mandate needs a healthcare provider with an INAMI number"
        }
        MandatesIssue::NeedsVisa => "this type of mandate needs a healthcare provider with a visa",
        MandatesIssue::NotLicensed => "the healthcare provider’s INAMI number or visa is not valid",
        MandatesIssue::Overlaps => {
            "a mandate of the same type between the same parties already covers part of this period"
        }
        MandatesIssue::OtherText => {
            "the text has changed since it was shown: read it again, then sign"
        }
    });
}
