//! What « Pourquoi ? » says of an organisation.

use std::fmt;
use std::str::FromStr;

use crate::kernel::catalogue::UnknownCode;
use crate::organisations::{ManagerRole, QualityKind, SecuredApplication};
use crate::policy::{Fact, Granter};
use crate::vocabulary;

vocabulary! {
    /// What an organisation may have done, and what may be a person's place in it.
    pub enum OrganisationsFact: Fact of "organisations" {
        /// The organisation is registered: it has a *gestionnaire d'accès principal*.
        PrincipalDesignated = "principal-designated",
        /// A quality is active.
        QualityActive(QualityKind) = "quality-active",
        /// The quality has a local manager.
        QualityManaged = "quality-managed",
        /// Somebody is a user of the quality.
        QualityHasUsers = "quality-has-users",
        /// The person is a user of the quality.
        QualityUser = "quality-user",
        /// The person may open the application.
        Application(SecuredApplication) = "application",
        /// The person manages the organisation's access.
        AccessManager = "access-manager",
    }
}

vocabulary! {
    /// Who can add what an organisation lacks.
    pub enum OrganisationsGranter: Granter of "organisations" {
        /// A legal representative of the organisation.
        LegalRepresentative = "legal-representative",
        /// So many managers of a role.
        Managers(ManagerCount) = "managers",
    }
}

/// How many managers of a role could add a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ManagerCount {
    /// Their role.
    pub role: ManagerRole,
    /// How many there are.
    pub count: u16,
}

impl fmt::Display for ManagerCount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.count, self.role)
    }
}

impl FromStr for ManagerCount {
    type Err = UnknownCode;

    fn from_str(text: &str) -> Result<Self, UnknownCode> {
        let (count, role) = text.split_once(' ').ok_or(UnknownCode)?;
        Ok(Self {
            role: role.parse()?,
            count: count.parse().map_err(|_| UnknownCode)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn managers_are_counted_in_words() {
        let managers = |role, count| ManagerCount { role, count };
        for (text, expected) in [
            ("2 co-local", Ok(managers(ManagerRole::CoLocal, 2))),
            ("2 king", Err(UnknownCode)),
            ("some local", Err(UnknownCode)),
            ("local", Err(UnknownCode)),
        ] {
            assert_eq!(text.parse(), expected, "{text}");
        }
        assert_eq!(managers(ManagerRole::Local, 1).to_string(), "1 local");
    }
}
