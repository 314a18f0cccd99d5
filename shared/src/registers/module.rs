//! The parts of a provider’s file.

use crate::catalogue;

catalogue! {
    /// A part of a provider's file. Those that
    /// [`files::is_built`](crate::files::is_built) denies come with later releases, and are not
    /// shown as if they worked.
    pub enum Module {
        /// Coordonnées: phone, e-mail, contact address.
        ContactData = "contact-data",
        /// Adresses de pratique.
        PracticeAddresses = "practice-addresses",
        /// Statut de conventionnement.
        ConventionStatus = "convention-status",
        /// Demandes de prime.
        PremiumRequests = "premium-requests",
        /// Statut social INAMI.
        SocialStatus = "social-status",
        /// Indemnité maître de stage.
        InternshipSupervision = "internship-supervision",
        /// Données financières.
        FinancialData = "financial-data",
        /// Mes documents.
        Documents = "documents",
        /// Accréditation: has its own built-in mandate.
        Accreditation = "accreditation",
    }
}
