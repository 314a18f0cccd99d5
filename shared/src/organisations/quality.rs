//! The qualities in which organisations act.

use crate::catalogue;
use crate::kernel::date::{Date, Validity};
use crate::organisations::{OrganisationFacts, Wanted};

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

/// That an organisation has a quality.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QualityFact {
    /// The quality.
    pub kind: QualityKind,
    /// From which day that organisation has it, and until which.
    pub validity: Validity,
}

impl OrganisationFacts {
    /// The quality in which the organisation uses what is wanted, or would.
    pub fn kind_for(&self, wanted: &Wanted, today: Date) -> QualityKind {
        let quality = self.quality_for(wanted, today);
        quality.map_or(wanted.expected(self.number), |quality| quality.kind)
    }

    /// The quality in which what is wanted can be used: an active one, or else one that was or will
    /// be; of several the earliest.
    pub(super) fn quality_for(&self, wanted: &Wanted, today: Date) -> Option<&QualityFact> {
        let fitting = self.qualities.iter();
        let fitting = fitting.filter(|quality| wanted.fits(quality.kind));
        fitting.min_by_key(|quality| {
            let validity = quality.validity;
            let is_other = quality.kind != wanted.by_enterprise;
            (!validity.contains(today), validity.from(), is_other)
        })
    }

    pub(super) fn is_active(&self, kind: QualityKind, today: Date) -> bool {
        let mut qualities = self.qualities.iter();
        qualities.any(|quality| quality.kind == kind && quality.validity.contains(today))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cast::{ORGANISATION, number, period, today};

    #[test]
    fn the_quality_that_is_used_follows_from_the_periods_alone() {
        use QualityKind::{HealthCare, HealthCareInami, Hospital};
        let over = period("2019-01-01", "2026-06-14");
        let active = period("2020-01-01", "");
        let later = period("2021-01-01", "2026-06-15");
        for (qualities, expected) in [
            (vec![], HealthCare),
            (vec![(Hospital, active)], HealthCare),
            (vec![(HealthCareInami, over)], HealthCareInami),
            (
                vec![(HealthCare, over), (HealthCareInami, later)],
                HealthCareInami,
            ),
            (
                vec![(HealthCare, later), (HealthCareInami, active)],
                HealthCareInami,
            ),
            (
                vec![(HealthCare, active), (HealthCareInami, active)],
                HealthCare,
            ),
        ] {
            let mut facts = OrganisationFacts::of(ORGANISATION, number());
            let fact = |(kind, validity): &(QualityKind, Validity)| QualityFact {
                kind: *kind,
                validity: *validity,
            };
            facts.qualities = qualities.iter().map(fact).collect();
            assert_eq!(
                facts.kind_for(&Wanted::FILES, today()),
                expected,
                "{qualities:?}"
            );
            facts.qualities.reverse();
            assert_eq!(
                facts.kind_for(&Wanted::FILES, today()),
                expected,
                "{qualities:?}"
            );
        }
    }
}
