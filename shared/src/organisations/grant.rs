//! What gives a person a place in an organisation: rows with a period, of whatever kind.

use crate::kernel::date::{Date, Validity};
use crate::kernel::id::{OrganisationId, OrganisationNumber};
use crate::organisations::{OrganisationFacts, OrganisationStanding, Purpose, Wanted};
use crate::policy::Fact;

/// What is asked of a grant: for which organisation, what for, and when.
#[derive(Clone, Copy)]
pub(super) struct Asked<'a> {
    pub(super) organisation: &'a OrganisationFacts,
    pub(super) wanted: &'a Wanted,
    pub(super) purpose: Purpose,
    pub(super) today: Date,
}

/// Facts that hold, each since a day, if it is known.
pub(super) type Links = Vec<(Fact, Option<Date>)>;

/// A row by which a person has a place in an organisation.
pub(super) trait Grant: Sized {
    /// When it counts.
    fn validity(&self) -> Validity;

    /// By which facts a person with such rows acts for the organisation, in whatever it is; none where
    /// they let nobody do anything on that day.
    fn place(rows: &[Self], organisation: &OrganisationFacts, today: Date) -> Option<Links>;

    /// By which facts such a person does what is wanted; none where they do not let them.
    fn lets(rows: &[Self], asked: &Asked<'_>) -> Option<Links>;
}

/// A person's rows of one grant.
pub(super) trait Rows {
    /// When each of them counts.
    fn periods(&self) -> Vec<Validity>;

    /// See [`Grant::place`].
    fn place(&self, organisation: &OrganisationFacts, today: Date) -> Option<Links>;

    /// See [`Grant::lets`].
    fn lets(&self, asked: &Asked<'_>) -> Option<Links>;
}

impl<G: Grant> Rows for Vec<G> {
    fn periods(&self) -> Vec<Validity> {
        self.iter().map(G::validity).collect()
    }

    fn place(&self, organisation: &OrganisationFacts, today: Date) -> Option<Links> {
        G::place(self, organisation, today)
    }

    fn lets(&self, asked: &Asked<'_>) -> Option<Links> {
        G::lets(self, asked)
    }
}

impl OrganisationStanding {
    /// The organisation.
    pub fn id(&self) -> OrganisationId {
        self.organisation.id
    }

    /// Its number.
    pub fn number(&self) -> OrganisationNumber {
        self.organisation.number
    }

    /// When each of the person's places in the organisation counts.
    fn places(&self) -> impl Iterator<Item = Validity> {
        self.grants().into_iter().flat_map(Rows::periods)
    }

    /// Whether the person has, had or will have a place in the organisation. Anybody else is a stranger
    /// to it.
    pub fn has_place(&self) -> bool {
        self.places().next().is_some()
    }

    /// Whether the person has a place in the organisation on a day, and hears of what changes there.
    pub fn has_place_on(&self, day: Date) -> bool {
        self.places().any(|validity| validity.contains(day))
    }

    /// By which facts the person acts for the organisation, in whatever it is.
    pub(super) fn place(&self, today: Date) -> Option<Links> {
        let mut grants = self.grants().into_iter();
        grants.find_map(|rows| rows.place(&self.organisation, today))
    }

    /// By which facts the person does what is wanted for the organisation.
    pub(super) fn lets(&self, wanted: &Wanted, purpose: Purpose, today: Date) -> Option<Links> {
        let asked = Asked {
            organisation: &self.organisation,
            wanted,
            purpose,
            today,
        };
        self.grants().into_iter().find_map(|rows| rows.lets(&asked))
    }

    /// Whether the person represents the organisation on a day: signs what is wanted there, and is told
    /// of it.
    pub fn represents(&self, wanted: &Wanted, today: Date) -> bool {
        self.lets(wanted, Purpose::Represent, today).is_some()
    }
}
