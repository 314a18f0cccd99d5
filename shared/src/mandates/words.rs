//! Types and statuses of mandates in four languages, in French to the letter of the manuals: for the pages as for what the
//! server writes itself.

use crate::kernel::language::Language;
use crate::mandates::{MandateKind, MandateStatus};

/// The words of one language.
pub struct Words {
    /// A type of mandate.
    pub mandate: fn(MandateKind) -> &'static str,
    /// A mandate's status.
    pub status: fn(MandateStatus) -> &'static str,
}

impl Words {
    /// The words of a language.
    pub fn of(language: Language) -> &'static Self {
        match language {
            Language::Fr => &Self::FR,
            Language::Nl => &Self::NL,
            Language::De => &Self::DE,
            Language::En => &Self::EN,
        }
    }

    /// French.
    pub const FR: Self = Self {
        mandate: |kind| match kind {
            MandateKind::SocialStatus => "Statut social INAMI",
            MandateKind::AdministrativeFile => "Dossier administratif INAMI",
            MandateKind::ProSante => "ProSanté",
            MandateKind::InternshipSupervision => "Indemnité maître de stages",
        },
        status: |status| match status {
            MandateStatus::Draft => "Brouillon",
            MandateStatus::AwaitingSignature => "En attente de l’autre signature",
            MandateStatus::Scheduled => "Signé, pas encore en vigueur",
            MandateStatus::Active => "Actif",
            MandateStatus::Expired => "Expiré",
            MandateStatus::Ended => "Terminé",
            MandateStatus::Refused => "Refusé",
            MandateStatus::Withdrawn => "Retiré",
            MandateStatus::Transferred => "Transféré",
        },
    };

    /// Dutch.
    pub const NL: Self = Self {
        mandate: |kind| match kind {
            MandateKind::SocialStatus => "Sociaal statuut RIZIV",
            MandateKind::AdministrativeFile => "Administratief dossier RIZIV",
            MandateKind::ProSante => "ProGezondheid",
            MandateKind::InternshipSupervision => "Vergoeding stagemeester",
        },
        status: |status| match status {
            MandateStatus::Draft => "Ontwerp",
            MandateStatus::AwaitingSignature => "Wacht op de andere handtekening",
            MandateStatus::Scheduled => "Ondertekend, nog niet van kracht",
            MandateStatus::Active => "Actief",
            MandateStatus::Expired => "Verlopen",
            MandateStatus::Ended => "Beëindigd",
            MandateStatus::Refused => "Geweigerd",
            MandateStatus::Withdrawn => "Ingetrokken",
            MandateStatus::Transferred => "Overgedragen",
        },
    };

    /// German.
    pub const DE: Self = Self {
        mandate: |kind| match kind {
            MandateKind::SocialStatus => "Sozialstatut LIKIV",
            MandateKind::AdministrativeFile => "Verwaltungsakte LIKIV",
            MandateKind::ProSante => "ProSanté",
            MandateKind::InternshipSupervision => "Entschädigung Praktikumsleiter",
        },
        status: |status| match status {
            MandateStatus::Draft => "Entwurf",
            MandateStatus::AwaitingSignature => "Wartet auf die andere Unterschrift",
            MandateStatus::Scheduled => "Unterschrieben, noch nicht in Kraft",
            MandateStatus::Active => "Aktiv",
            MandateStatus::Expired => "Abgelaufen",
            MandateStatus::Ended => "Beendet",
            MandateStatus::Refused => "Abgelehnt",
            MandateStatus::Withdrawn => "Zurückgezogen",
            MandateStatus::Transferred => "Übertragen",
        },
    };

    /// English.
    pub const EN: Self = Self {
        mandate: |kind| match kind {
            MandateKind::SocialStatus => "NIHDI social status",
            MandateKind::AdministrativeFile => "NIHDI administrative file",
            MandateKind::ProSante => "ProSanté",
            MandateKind::InternshipSupervision => "Internship supervisor’s allowance",
        },
        status: |status| match status {
            MandateStatus::Draft => "Draft",
            MandateStatus::AwaitingSignature => "Awaiting the other signature",
            MandateStatus::Scheduled => "Signed, not yet in force",
            MandateStatus::Active => "Active",
            MandateStatus::Expired => "Expired",
            MandateStatus::Ended => "Ended",
            MandateStatus::Refused => "Refused",
            MandateStatus::Withdrawn => "Withdrawn",
            MandateStatus::Transferred => "Transferred",
        },
    };
}
