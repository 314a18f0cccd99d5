//! The qualities in which organisations act, and the secured applications.

use crate::catalogue;

catalogue! {
    /// The capacity in which an organisation uses e-government (*qualité*), as the manuals name them.
    pub enum QualityKind {
        /// Employeur ONSS.
        OnssEmployer = "onss-employer",
        /// Soins de Santé (numéro BCE).
        HealthCare = "health-care",
        /// eHealth Soins de Santé: not to be confused with the former.
        EhealthHealthCare = "ehealth-health-care",
        /// Soins de santé (INAMI).
        HealthCareInami = "health-care-inami",
        /// Prestataire de soins : hôpital.
        Hospital = "hospital",
        /// Prestataire de soins.
        CareProvider = "care-provider",
        /// Institution liée au domaine de la santé.
        HealthInstitution = "health-institution",
    }
}

catalogue! {
    /// An application that a user of a quality may be let into (*application sécurisée*). The names
    /// are those of the manuals for Colindos, step 9, and HospiSup, step 7.
    pub enum SecuredApplication {
        /// Données administratives (INAMI): the providers' files.
        AdministrativeData = "administrative-data",
        /// Gestion des données financières et fiscales (INAMI).
        FinancialData = "financial-data",
        /// Mes documents (INAMI).
        Documents = "documents",
        /// Honoraires de disponibilité (INAMI): BHOD.
        AvailabilityFees = "availability-fees",
        /// Colindos.
        Colindos = "colindos",
        /// Hospisup.
        Hospisup = "hospisup",
    }
}
