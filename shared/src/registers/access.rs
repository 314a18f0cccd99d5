//! Whom the registers know in an organisation.

use crate::catalogue;

catalogue! {
    /// A function recorded by the enterprise register (*fonction légale*).
    pub enum LegalFunction {
        /// Administrateur.
        Director = "director",
        /// Administrateur délégué.
        ManagingDirector = "managing-director",
        /// Gérant.
        Manager = "manager",
        /// Personne déléguée à la gestion journalière.
        DailyManager = "daily-manager",
        /// Représentant permanent.
        PermanentRepresentative = "permanent-representative",
    }
}

catalogue! {
    /// A role, known to INAMI, of one who need not be a provider (source: FAQ, *NON dispensateur de
    /// soins*).
    pub enum AdministrativeRole {
        /// Directeur.
        Director = "director",
        /// Dispensateur de soins of an establishment.
        CareProvider = "care-provider",
        /// Responsable.
        Responsible = "responsible",
        /// Gestionnaire de certificats eHealth.
        CertificateHolder = "certificate-holder",
    }
}
