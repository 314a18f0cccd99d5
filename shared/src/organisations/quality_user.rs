//! Who uses the qualities of an organisation, and the secured applications.

use crate::catalogue;
use crate::kernel::date::{Date, Phase, Validity};
use crate::organisations::grant::{Asked, Grant, Links};
use crate::organisations::{
    OrganisationFacts, OrganisationStanding, OrganisationsFact, Purpose, QualityKind,
};

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

/// That a person is a user of a quality.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserFact {
    /// Of which quality.
    pub quality: QualityKind,
    /// Which applications the person may open.
    pub applications: Vec<SecuredApplication>,
    /// From which day that person is a user, and until which.
    pub validity: Validity,
}

impl Grant for UserFact {
    fn validity(&self) -> Validity {
        self.validity
    }

    /// By any application, in an active quality.
    fn place(rows: &[Self], organisation: &OrganisationFacts, today: Date) -> Option<Links> {
        let (user, application) = opened(rows, organisation, today).next()?;
        let since = Some(user.validity.from());
        Some(vec![
            (OrganisationsFact::QualityActive(user.quality).into(), None),
            (OrganisationsFact::QualityUser.into(), since),
            (OrganisationsFact::Application(application).into(), None),
        ])
    }

    /// To use mandates, and to see them.
    fn lets(rows: &[Self], asked: &Asked<'_>) -> Option<Links> {
        if matches!(asked.purpose, Purpose::Represent | Purpose::Leave) {
            return None;
        }
        let (wanted, today) = (asked.wanted, asked.today);
        let user = user(rows, asked.organisation.kind_for(wanted, today), today)?;
        let may_open = user.applications.contains(&wanted.application);
        (may_open && user.validity.contains(today)).then(|| {
            let application = OrganisationsFact::Application(wanted.application);
            let since = Some(user.validity.from());
            vec![
                (OrganisationsFact::QualityUser.into(), since),
                (application.into(), None),
            ]
        })
    }
}

fn opened<'a>(
    rows: &'a [UserFact],
    organisation: &'a OrganisationFacts,
    today: Date,
) -> impl Iterator<Item = (&'a UserFact, SecuredApplication)> {
    let counts = move |user: &&UserFact| {
        user.validity.contains(today) && organisation.is_active(user.quality, today)
    };
    let uses = rows.iter().filter(counts);
    uses.flat_map(|user| user.applications.iter().map(move |one| (user, *one)))
}

/// The user of a quality on a day, or else the one to come.
fn user(rows: &[UserFact], quality: QualityKind, today: Date) -> Option<&UserFact> {
    let of_quality = || rows.iter().filter(|user| user.quality == quality);
    of_quality()
        .find(|user| user.validity.contains(today))
        .or_else(|| of_quality().find(|user| user.validity.phase(today) == Phase::Future))
}

impl OrganisationStanding {
    /// The applications that are open to the person on a day, each in an active quality.
    pub fn opened(
        &self,
        today: Date,
    ) -> impl Iterator<Item = (&UserFact, SecuredApplication)> + '_ {
        opened(&self.uses, &self.organisation, today)
    }

    pub(super) fn user(&self, quality: QualityKind, today: Date) -> Option<&UserFact> {
        user(&self.uses, quality, today)
    }
}
