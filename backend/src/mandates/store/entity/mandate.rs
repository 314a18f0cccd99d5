//! Mandates.

use sea_orm::entity::prelude::*;
use shared::kernel::date::{Date, Instant};
use shared::kernel::id::{MandateId, OrganisationId, PersonId, ProviderId};
use shared::mandates::{MandateKind, MandateState, Party};

use crate::platform::store::stored::{Stored, stored_by_code};

stored_by_code!(Party);

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "mandate")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Stored<MandateId>,
    pub provider_id: Stored<ProviderId>,
    pub kind: Stored<MandateKind>,
    pub holder_person_id: Option<Stored<PersonId>>,
    pub holder_organisation_id: Option<Stored<OrganisationId>>,
    pub valid_from: Stored<Date>,
    pub valid_until: Option<Stored<Date>>,
    pub state: Stored<MandateState>,
    pub reference: String,
    pub started_by: Stored<Party>,
    pub first_used_at: Option<Stored<Instant>>,
    /// What its text is made of, as JSON; none where only a register knows it.
    pub agreement: Option<String>,
    /// The last day that was signed.
    pub agreed_until: Option<Stored<Date>>,
    pub reason: String,
    pub renews: Option<Stored<MandateId>>,
    pub transfers: Option<Stored<MandateId>>,
    /// Where the giver is told who has given no address.
    pub giver_email: Option<String>,
    /// The code of the status when it was last noted; empty before it was. See `store/status.rs`.
    pub status: String,
    /// On which day a register brought it; none where nobody noted it, or it was started here.
    pub recorded_on: Option<Stored<Date>>,
}

impl ActiveModelBehavior for ActiveModel {}
