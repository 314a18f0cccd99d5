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
        MandatesIssue::Oneself => {
            "choisissez quelqu’un d’autre\u{a0}: on ne peut pas se donner un mandat à soi-même"
        }
        MandatesIssue::TooFar(_) => "choisissez un jour dans les {} ans qui viennent",
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
        MandatesIssue::SsmFields(_) => "{} champs au lieu de 7",
        MandatesIssue::ExportFields(_) => "{} champs au lieu de 13",
        MandatesIssue::NotSeparated => "séparez les champs par «\u{a0};\u{a0}»",
        MandatesIssue::RefusedLines => {
            "des lignes sont refusées\u{a0}: corrigez-les, ou créez les lignes valables"
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
        MandatesIssue::Oneself => "kies iemand anders: men kan zichzelf geen mandaat geven",
        MandatesIssue::TooFar(_) => "kies een dag binnen de komende {} jaar",
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
        MandatesIssue::SsmFields(_) => "{} velden in plaats van 7",
        MandatesIssue::ExportFields(_) => "{} velden in plaats van 13",
        MandatesIssue::NotSeparated => "scheid de velden met ‘;’",
        MandatesIssue::RefusedLines => {
            "er zijn lijnen geweigerd: verbeter ze, of maak de geldige lijnen aan"
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
        MandatesIssue::Oneself => {
            "wählen Sie jemand anderen: Man kann sich selbst kein Mandat geben"
        }
        MandatesIssue::TooFar(_) => "wählen Sie einen Tag in den nächsten {} Jahren",
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
        MandatesIssue::SsmFields(_) => "{} Felder statt 7",
        MandatesIssue::ExportFields(_) => "{} Felder statt 13",
        MandatesIssue::NotSeparated => "trennen Sie die Felder durch „;“",
        MandatesIssue::RefusedLines => {
            "Zeilen sind abgelehnt: Verbessern Sie sie, oder erstellen Sie die gültigen Zeilen"
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
        MandatesIssue::Oneself => "choose somebody else: one cannot give a mandate to oneself",
        MandatesIssue::TooFar(_) => "choose a day within the next {} years",
        MandatesIssue::NeedsInami => {
            "this type of mandate needs a healthcare provider with an NIHDI number"
        }
        MandatesIssue::NeedsVisa => "this type of mandate needs a healthcare provider with a visa",
        MandatesIssue::NotLicensed => "the healthcare provider’s NIHDI number or visa is not valid",
        MandatesIssue::Overlaps => {
            "a mandate of the same type between the same parties already covers part of this period"
        }
        MandatesIssue::OtherText => {
            "the text has changed since it was shown: read it again, then sign"
        }
        MandatesIssue::SsmFields(_) => "{} fields instead of 7",
        MandatesIssue::ExportFields(_) => "{} fields instead of 13",
        MandatesIssue::NotSeparated => "separate the fields with ‘;’",
        MandatesIssue::RefusedLines => "lines are refused: correct them, or create the good lines",
    });
}
