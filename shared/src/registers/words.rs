//! Names in four languages, the French ones to the letter of the manuals.

use crate::kernel::words::names;
use crate::registers::{AdministrativeRole, LegalFunction, Module, Profession};

names! {
    Profession {
        Physician: "Médecin", "Arts", "Arzt", "Physician";
        Dentist: "Dentiste", "Tandarts", "Zahnarzt", "Dentist";
        Pharmacist: "Pharmacien", "Apotheker", "Apotheker", "Pharmacist";
        Midwife: "Sage-femme", "Vroedvrouw", "Hebamme", "Midwife";
        Nurse: "Infirmier", "Verpleegkundige", "Krankenpfleger", "Nurse";
        Physiotherapist: "Kinésithérapeute", "Kinesitherapeut", "Kinesitherapeut", "Physiotherapist";
        SpeechTherapist: "Logopède", "Logopedist", "Logopäde", "Speech therapist";
        OccupationalTherapist: "Ergothérapeute", "Ergotherapeut", "Ergotherapeut", "Occupational therapist";
        ClinicalPsychologist: "Psychologue clinicien", "Klinisch psycholoog", "Klinischer Psychologe", "Clinical psychologist";
        Dietitian: "Diététicien", "Diëtist", "Diätassistent", "Dietitian";
        Podiatrist: "Podologue", "Podoloog", "Podologe", "Podiatrist";
        Orthoptist: "Orthoptiste", "Orthoptist", "Orthoptist", "Orthoptist";
        Audiologist: "Audiologue", "Audioloog", "Audiologe", "Audiologist";
        Optician: "Opticien", "Opticien", "Optiker", "Optician";
        TrussMaker: "Bandagiste", "Bandagist", "Bandagist", "Truss maker";
        ClinicalOrthopedagogue: "Orthopédagogue clinicien", "Klinisch orthopedagoog", "Klinischer Heilpädagoge", "Clinical orthopedagogue";
    }
    Module {
        ContactData: "Coordonnées", "Contactgegevens", "Kontaktdaten", "Contact data";
        PracticeAddresses: "Adresses de pratique", "Praktijkadressen", "Praxisadressen", "Practice addresses";
        ConventionStatus: "Statut de conventionnement", "Conventiestatus", "Konventionsstatus", "Convention status";
        PremiumRequests: "Demandes de prime", "Premieaanvragen", "Prämienanträge", "Premium requests";
        SocialStatus: "Statut social INAMI", "Sociaal statuut RIZIV", "Sozialstatut LIKIV", "NIHDI social status";
        InternshipSupervision: "Indemnité maître de stages", "Vergoeding stagemeester", "Entschädigung Praktikumsleiter", "Internship supervisor’s allowance";
        FinancialData: "Données financières", "Financiële gegevens", "Finanzdaten", "Financial data";
        Documents: "Mes documents", "Mijn documenten", "Meine Dokumente", "My documents";
        Accreditation: "Accréditation", "Accreditering", "Akkreditierung", "Accreditation";
    }
    LegalFunction {
        Director: "Administrateur", "Bestuurder", "Verwalter", "Director";
        ManagingDirector: "Administrateur délégué", "Gedelegeerd bestuurder", "Geschäftsführender Verwalter", "Managing director";
        Manager: "Gérant", "Zaakvoerder", "Geschäftsführer", "Manager";
        DailyManager: "Personne déléguée à la gestion journalière", "Persoon belast met het dagelijks bestuur", "Beauftragter der täglichen Geschäftsführung", "Person in charge of daily management";
        PermanentRepresentative: "Représentant permanent", "Vaste vertegenwoordiger", "Ständiger Vertreter", "Permanent representative";
    }
    AdministrativeRole {
        Director: "Directeur", "Directeur", "Direktor", "Director";
        CareProvider: "Dispensateur de soins", "Zorgverlener", "Gesundheitsdienstleister", "Healthcare provider";
        Responsible: "Responsable", "Verantwoordelijke", "Verantwortlicher", "Person in charge";
        CertificateHolder: "Gestionnaire de certificats eHealth", "Beheerder van eHealth-certificaten", "Verwalter von eHealth-Zertifikaten", "Holder of eHealth certificates";
    }
}
