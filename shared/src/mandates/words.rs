//! Names in four languages, the French ones to the letter of the manuals.

use crate::kernel::words::names;
use crate::mandates::{MandateKind, MandateStatus, SignedHere};

names! {
    MandateKind {
        SocialStatus: "Statut social INAMI", "Sociaal statuut RIZIV", "Sozialstatut LIKIV", "NIHDI social status";
        AdministrativeFile: "Dossier administratif INAMI", "Administratief dossier RIZIV", "Verwaltungsakte LIKIV", "NIHDI administrative file";
        ProSante: "ProSanté", "ProGezondheid", "ProSanté", "ProSanté";
        InternshipSupervision: "Indemnité maître de stages", "Vergoeding stagemeester", "Entschädigung Praktikumsleiter", "Internship supervisor’s allowance";
    }
    MandateStatus {
        Draft: "Brouillon", "Concept", "Entwurf", "Draft";
        AwaitingSignature: "En attente de l’autre signature", "Wacht op de andere handtekening", "Wartet auf die andere Unterschrift", "Awaiting the other signature";
        Scheduled: "Signé, pas encore en vigueur", "Ondertekend, nog niet van kracht", "Unterschrieben, noch nicht in Kraft", "Signed, not yet in force";
        InPeriod: "Actif", "Actief", "Aktiv", "Active";
        Expired: "Expiré", "Verlopen", "Abgelaufen", "Expired";
        Ended: "Terminé", "Beëindigd", "Beendet", "Ended";
        Refused: "Refusé", "Geweigerd", "Abgelehnt", "Refused";
        Withdrawn: "Retiré", "Ingetrokken", "Zurückgezogen", "Withdrawn";
        Transferred: "Transféré", "Overgedragen", "Übertragen", "Transferred";
    }
    SignedHere {
        Nobody: "personne", "niemand", "niemandem", "nobody";
        Giver: "le mandant", "de mandaatgever", "dem Mandatsgeber", "the giver";
        Holder: "le mandataire", "de mandataris", "dem Mandatsinhaber", "the holder";
        Both: "les deux parties", "beide partijen", "beiden Parteien", "both parties";
    }
}
