//! Professions and modules of a file in four languages, in French to the letter of the manuals: for the pages as for what the
//! server writes itself.

use crate::kernel::language::Language;
use crate::registers::{Module, Profession};

/// The words of one language.
pub struct Words {
    /// A profession.
    pub profession: fn(Profession) -> &'static str,
    /// A module of the file.
    pub module: fn(Module) -> &'static str,
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
        profession: |profession| match profession {
            Profession::Physician => "Médecin",
            Profession::Dentist => "Dentiste",
            Profession::Pharmacist => "Pharmacien",
            Profession::Midwife => "Sage-femme",
            Profession::Nurse => "Infirmier",
            Profession::Physiotherapist => "Kinésithérapeute",
            Profession::SpeechTherapist => "Logopède",
            Profession::OccupationalTherapist => "Ergothérapeute",
            Profession::ClinicalPsychologist => "Psychologue clinicien",
            Profession::Dietitian => "Diététicien",
            Profession::Podiatrist => "Podologue",
            Profession::Orthoptist => "Orthoptiste",
            Profession::Audiologist => "Audiologue",
            Profession::Optician => "Opticien",
            Profession::TrussMaker => "Bandagiste",
            Profession::ClinicalOrthopedagogue => "Orthopédagogue clinicien",
        },
        module: |module| match module {
            Module::ContactData => "Coordonnées",
            Module::PracticeAddresses => "Adresses de pratique",
            Module::ConventionStatus => "Statut de conventionnement",
            Module::PremiumRequests => "Demandes de prime",
            Module::SocialStatus => "Statut social INAMI",
            Module::InternshipSupervision => "Indemnité maître de stages",
            Module::FinancialData => "Données financières",
            Module::Documents => "Mes documents",
            Module::Accreditation => "Accréditation",
        },
    };

    /// Dutch.
    pub const NL: Self = Self {
        profession: |profession| match profession {
            Profession::Physician => "Arts",
            Profession::Dentist => "Tandarts",
            Profession::Pharmacist => "Apotheker",
            Profession::Midwife => "Vroedvrouw",
            Profession::Nurse => "Verpleegkundige",
            Profession::Physiotherapist => "Kinesitherapeut",
            Profession::SpeechTherapist => "Logopedist",
            Profession::OccupationalTherapist => "Ergotherapeut",
            Profession::ClinicalPsychologist => "Klinisch psycholoog",
            Profession::Dietitian => "Diëtist",
            Profession::Podiatrist => "Podoloog",
            Profession::Orthoptist => "Orthoptist",
            Profession::Audiologist => "Audioloog",
            Profession::Optician => "Opticien",
            Profession::TrussMaker => "Bandagist",
            Profession::ClinicalOrthopedagogue => "Klinisch orthopedagoog",
        },
        module: |module| match module {
            Module::ContactData => "Contactgegevens",
            Module::PracticeAddresses => "Praktijkadressen",
            Module::ConventionStatus => "Conventiestatus",
            Module::PremiumRequests => "Premieaanvragen",
            Module::SocialStatus => "Sociaal statuut RIZIV",
            Module::InternshipSupervision => "Vergoeding stagemeester",
            Module::FinancialData => "Financiële gegevens",
            Module::Documents => "Mijn documenten",
            Module::Accreditation => "Accreditering",
        },
    };

    /// German.
    pub const DE: Self = Self {
        profession: |profession| match profession {
            Profession::Physician => "Arzt",
            Profession::Dentist => "Zahnarzt",
            Profession::Pharmacist => "Apotheker",
            Profession::Midwife => "Hebamme",
            Profession::Nurse => "Krankenpfleger",
            Profession::Physiotherapist => "Kinesitherapeut",
            Profession::SpeechTherapist => "Logopäde",
            Profession::OccupationalTherapist => "Ergotherapeut",
            Profession::ClinicalPsychologist => "Klinischer Psychologe",
            Profession::Dietitian => "Diätassistent",
            Profession::Podiatrist => "Podologe",
            Profession::Orthoptist => "Orthoptist",
            Profession::Audiologist => "Audiologe",
            Profession::Optician => "Optiker",
            Profession::TrussMaker => "Bandagist",
            Profession::ClinicalOrthopedagogue => "Klinischer Heilpädagoge",
        },
        module: |module| match module {
            Module::ContactData => "Kontaktdaten",
            Module::PracticeAddresses => "Praxisadressen",
            Module::ConventionStatus => "Konventionsstatus",
            Module::PremiumRequests => "Prämienanträge",
            Module::SocialStatus => "Sozialstatut LIKIV",
            Module::InternshipSupervision => "Entschädigung Praktikumsleiter",
            Module::FinancialData => "Finanzdaten",
            Module::Documents => "Meine Dokumente",
            Module::Accreditation => "Akkreditierung",
        },
    };

    /// English.
    pub const EN: Self = Self {
        profession: |profession| match profession {
            Profession::Physician => "Physician",
            Profession::Dentist => "Dentist",
            Profession::Pharmacist => "Pharmacist",
            Profession::Midwife => "Midwife",
            Profession::Nurse => "Nurse",
            Profession::Physiotherapist => "Physiotherapist",
            Profession::SpeechTherapist => "Speech therapist",
            Profession::OccupationalTherapist => "Occupational therapist",
            Profession::ClinicalPsychologist => "Clinical psychologist",
            Profession::Dietitian => "Dietitian",
            Profession::Podiatrist => "Podiatrist",
            Profession::Orthoptist => "Orthoptist",
            Profession::Audiologist => "Audiologist",
            Profession::Optician => "Optician",
            Profession::TrussMaker => "Truss maker",
            Profession::ClinicalOrthopedagogue => "Clinical orthopedagogue",
        },
        module: |module| match module {
            Module::ContactData => "Contact data",
            Module::PracticeAddresses => "Practice addresses",
            Module::ConventionStatus => "Convention status",
            Module::PremiumRequests => "Premium requests",
            Module::SocialStatus => "NIHDI social status",
            Module::InternshipSupervision => "Internship supervisor’s allowance",
            Module::FinancialData => "Financial data",
            Module::Documents => "My documents",
            Module::Accreditation => "Accreditation",
        },
    };
}
