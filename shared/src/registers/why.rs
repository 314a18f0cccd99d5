//! What « Pourquoi ? » says of the registers.

use crate::policy::{Fact, Granter};
use crate::registers::Profession;
use crate::vocabulary;

vocabulary! {
    /// What the registers may know, or not.
    pub enum RegistersFact: Fact of "registers" {
        /// INAMI or the public-health ministry knows the person as a provider: a number or a visa.
        Licensed = "licensed",
        /// The same, in a profession.
        LicensedAs(Profession) = "licensed-as",
        /// INAMI knows an administrative role of the person.
        AdministrativeRole = "administrative-role",
        /// The registers know the organisation.
        OrganisationKnown = "organisation-known",
        /// The person has an active legal function in the organisation.
        LegalFunction = "legal-function",
    }
}

vocabulary! {
    /// Who can add what the registers do not know.
    pub enum RegistersGranter: Granter of "registers" {
        /// INAMI.
        Inami = "inami",
        /// INAMI's Service Center.
        ServiceCenter = "service-center",
        /// The public-health ministry.
        PublicHealth = "public-health",
        /// The enterprise register.
        EnterpriseRegister = "enterprise-register",
    }
}
