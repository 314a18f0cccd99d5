//! What is said of organisations, in French as the manuals have it.

mod de;
mod en;
mod fr;
mod nl;

use shared::organisations::{
    OrganisationsFact, OrganisationsGranter, QualityKind, SecuredApplication,
};

use crate::platform::text::{InLanguages, Text, in_languages};
use crate::policy::text::FactText;

in_languages! {
    OrganisationsText: ORGANISATIONS;
    FactText<OrganisationsFact, OrganisationsGranter>: FACTS;
}

impl Text {
    /// Organisations.
    pub fn organisations(&self) -> &'static OrganisationsText {
        OrganisationsText::of(self.language)
    }
}

/// What things of organisations are called, in one language.
pub struct OrganisationsText {
    pub quality: fn(QualityKind) -> &'static str,
    pub application: fn(SecuredApplication) -> &'static str,
}
