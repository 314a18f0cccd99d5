//! Mandates: given, received, signed by both, ended.

mod detail;
mod draft;
mod steps;

pub use detail::{
    HistoryEntry, HistoryKind, MandateDetail, MandateText, OpenedFile, Signed, SignedAs,
};
pub use draft::{
    DraftHand, DraftStep, MOST_DRAFTS, MandateDraft, PartyDraft, SavedDraft, number_issue,
};
pub use steps::{EndDraft, RefusalDraft};

use crate::kernel::json::FromJson;
use serde::{Deserialize, Serialize};

use crate::kernel::date::{Date, Instant, Validity};
use crate::kernel::endpoint::endpoints;
use crate::kernel::id::{Distinction, DraftId, InamiNumber, MandateId, OrganisationNumber};
use crate::kernel::issue::Wrong;
use crate::kernel::list::{List, filter};
use crate::mandates::{
    MandateKind, MandateStatus, Party, Reason, Recorded, Reference, SignedHere, StatusFilter,
};
use crate::policy::Chain;
use crate::policy::Profile;
use crate::registers::{Module, Profession};

endpoints! {
    /// The mandates that the profile has given or received, the latest first.
    ReadMandates: [Get "/api/v1/as/{profile}/mandates"] (Profile) MandateFilter => MandatePage;
    /// One of them, with its history.
    ReadMandate: [Get "/api/v1/as/{profile}/mandates/{mandate}"] (Profile, MandateId) () => MandateDetail;
    /// Whom a number names, as the other party of a mandate.
    FindParty: [Post "/api/v1/as/{profile}/mandate-parties"] (Profile) PartyNumber => Vec<FoundParty>;
    /// Those with whom the profile has or had mandates, by a part of their names.
    FindKnownParties: [Post "/api/v1/as/{profile}/known-parties"] (Profile) PartyName => KnownParties;
    /// Begins to write a mandate, whatever others the person is writing as this profile.
    StartMandateDraft: [Post "/api/v1/as/{profile}/mandate-drafts"] (Profile) MandateDraft => StartedDraft;
    /// A mandate that the person is writing as this profile.
    ReadMandateDraft: [Get "/api/v1/as/{profile}/mandate-drafts/{draft}"] (Profile, DraftId) () => KeptDraft;
    /// Keeps what the person has written so far.
    SaveMandateDraft: [Put "/api/v1/as/{profile}/mandate-drafts/{draft}"] (Profile, DraftId) SavedDraft => ();
    /// Throws it away.
    DiscardMandateDraft: [Delete "/api/v1/as/{profile}/mandate-drafts/{draft}"] (Profile, DraftId) () => ();
    /// What a mandate would mean, and the text to sign.
    PreviewMandate: [Post "/api/v1/as/{profile}/mandate-preview"] (Profile) NewMandate => MandatePreview;
    /// Starts a mandate by signing it; the other party is told.
    StartMandate: [Post "/api/v1/as/{profile}/mandates"] (Profile) SignedNewMandate => MandateDetail;
    /// Signs a mandate that the other party started.
    SignMandate: [Post "/api/v1/as/{profile}/mandates/{mandate}/signature"] (Profile, MandateId) Signing => MandateDetail;
    /// Refuses a mandate that the other party started.
    RefuseMandate: [Post "/api/v1/as/{profile}/mandates/{mandate}/refusal"] (Profile, MandateId) Refusing => MandateDetail;
    /// Withdraws a mandate that the other party has not signed yet.
    WithdrawMandate: [Post "/api/v1/as/{profile}/mandates/{mandate}/withdrawal"] (Profile, MandateId) () => MandateDetail;
    /// Ends a mandate, now or on a day.
    EndMandate: [Post "/api/v1/as/{profile}/mandates/{mandate}/end"] (Profile, MandateId) MandateEnd => MandateDetail;
}

/// The longest part of a name that is looked for, in characters.
const LONGEST_PART: usize = 100;

filter! {
    /// Which mandates to list.
    pub struct MandateFilter {
        /// Only those of this status today.
        status: StatusFilter;
        /// Only those of this type.
        kind: MandateKind;
        /// Only those whose other party's name contains this; accents and case do not matter.
        party: String => LONGEST_PART;
        /// Only those that hold on this day or later.
        from: Date;
        /// Only those that hold on this day or earlier.
        until: Date;
    }
    period from, until;
    /// Only those before this one in the list: where the last page ended.
    key before: MandateId;
    /// Those that await the profile's signature, from this one on: the first page shows them before
    /// all others, and no other page shows them again.
    key shown: MandateId;
}

impl List for ReadMandates {
    type Row = MandateSummary;
    type Key = MandateId;
    /// Before which mandate, and which were shown before all others.
    type Place = (MandateId, Option<MandateId>);

    fn rows(page: &MandatePage) -> &[MandateSummary] {
        &page.mandates
    }

    fn key(row: &MandateSummary) -> MandateId {
        row.id
    }

    fn next(page: &MandatePage) -> Option<Self::Place> {
        page.next.map(|next| (next, page.shown))
    }

    fn from(asked: &MandateFilter, (before, shown): Self::Place) -> MandateFilter {
        MandateFilter {
            before: Some(before),
            shown,
            ..asked.clone()
        }
    }
}

/// A page of mandates.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct MandatePage {
    /// Which party the profile is: it gave them, or received them.
    pub side: Party,
    /// The mandates, the latest first.
    pub mandates: Vec<MandateSummary>,
    /// Where the next page begins; none if there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<MandateId>,
    /// The last of those that await the profile's signature and stand before all others, for the
    /// question for the next page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shown: Option<MandateId>,
    /// Whether the profile may start, sign and end mandates, or only see them.
    pub may_manage: bool,
    /// Those that the person is writing as this profile, the last changed first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub drafts: Vec<DraftSummary>,
    /// How many await the profile's signature, whatever the filter.
    pub to_sign: u32,
}

/// A mandate in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct MandateSummary {
    /// Which mandate.
    pub id: MandateId,
    /// What it opens.
    pub kind: MandateKind,
    /// Its status today.
    pub status: MandateStatus,
    /// Which party the profile is.
    pub side: Party,
    /// The party across.
    pub other: MandateParty,
    /// When it holds.
    pub validity: Validity,
    /// The starter's own reference; both parties see it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reference: String,
    /// For one that a register brought: when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recorded: Option<Recorded>,
    /// Who signed here.
    pub signed_here: SignedHere,
    /// Whose signature is awaited.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub awaits: Option<Party>,
}

/// A party to a mandate, as shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct MandateParty {
    /// Given names and surname, or the organisation's name.
    pub name: String,
    /// For a provider: in which profession.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub profession: Option<Profession>,
    /// For a provider: the INAMI number, if there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inami: Option<InamiNumber>,
    /// For an organisation: its number. A natural person's number is never shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organisation: Option<OrganisationNumber>,
    /// For a person without an INAMI number: what tells them from others of that name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub distinction: Option<Distinction>,
}

impl MandateParty {
    /// A party of which no more than the name is shown.
    pub fn named(name: String) -> Self {
        Self {
            name,
            profession: None,
            inami: None,
            organisation: None,
            distinction: None,
        }
    }
}

/// The other party's number: NISS or BIS, BCE, or INAMI number.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct PartyNumber {
    /// As typed.
    pub number: String,
}

/// A name that is looked for, or its parts in any order; all names where it is empty. It travels in
/// the request's body: somebody will type a number.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct PartyName {
    /// As typed.
    pub name: String,
}

/// Those of a name with whom the profile has or had mandates.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct KnownParties {
    /// The first of them, by the latest mandate.
    pub parties: Vec<FoundParty>,
    /// Whether there are more.
    pub has_more: bool,
    /// Whether none has the name to the letter: one typing error was forgiven.
    pub is_close: bool,
}

/// Whom a number names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct FoundParty {
    /// The party.
    pub party: MandateParty,
    /// For one who is known: by which mandate of the profile's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub known_by: Option<MandateId>,
    /// The types that cannot be given here, and why.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub obstacles: Vec<Obstacle>,
    /// For an organisation: what it must have done before it can sign and use a mandate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub readiness: Option<Chain>,
}

/// Why a type cannot be given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Obstacle {
    /// Which type.
    pub kind: MandateKind,
    /// Why not.
    pub issue: Wrong,
}

/// A mandate that is being written, in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct DraftSummary {
    /// Which draft.
    pub id: DraftId,
    /// What the mandate is to open, where that is chosen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<MandateKind>,
    /// The name of the other party; empty while nobody is chosen.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub party: String,
    /// When it was last changed.
    pub changed: Instant,
}

/// A draft that was begun.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct StartedDraft {
    /// Which one it is.
    pub id: DraftId,
}

/// A draft of the person and profile.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct KeptDraft {
    /// What was written.
    pub draft: MandateDraft,
    /// Whose it is from here on: sent back with what is kept.
    pub hand: DraftHand,
    /// The types that the profile itself cannot give, and why; empty where it receives.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub obstacles: Vec<Obstacle>,
}

/// A mandate to start.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct NewMandate {
    /// What it opens.
    pub kind: MandateKind,
    /// The other party.
    pub party: OtherParty,
    /// When it holds.
    pub validity: Validity,
    /// The starter's own reference.
    #[serde(default, skip_serializing_if = "Reference::is_none")]
    pub reference: Reference,
    /// From which mandate it comes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<Origin>,
}

/// The other party of a mandate to start.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(tag = "kind", content = "of", rename_all = "kebab-case")]
pub enum OtherParty {
    /// By number.
    Number(NumberedParty),
    /// The other party of a mandate that the profile has or had.
    Known(MandateId),
}

impl std::fmt::Debug for OtherParty {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Number(_) => f.write_str("Number(…)"),
            Self::Known(mandate) => write!(f, "Known({mandate})"),
        }
    }
}

/// A party by its number.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct NumberedParty {
    /// NISS or BIS, BCE, or INAMI number.
    pub number: String,
    /// For a provider with several: in which profession.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub profession: Option<Profession>,
}

/// From which mandate another comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(tag = "kind", content = "of", rename_all = "kebab-case")]
pub enum Origin {
    /// It begins when that one ends.
    Renews(MandateId),
    /// It takes that one's place, for another holder.
    Transfers(MandateId),
}

impl Origin {
    /// The mandate from which it comes.
    pub fn mandate(self) -> MandateId {
        match self {
            Self::Renews(mandate) | Self::Transfers(mandate) => mandate,
        }
    }
}

/// What a mandate would mean.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct MandatePreview {
    /// Who would give it.
    pub giver: MandateParty,
    /// Who would receive it.
    pub holder: MandateParty,
    /// The parts of the file that the holder could then read and change.
    pub opens: Vec<Module>,
    /// Those that would stay closed.
    pub closed: Vec<Module>,
    /// For an organisation: what it must have done before it can sign and use the mandate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub readiness: Option<Chain>,
    /// The text to sign, in the reader's language.
    pub text: MandateText,
}

/// A mandate to start, signed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct SignedNewMandate {
    /// The mandate.
    pub mandate: NewMandate,
    /// The draft that it was: from now on there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub draft: Option<DraftId>,
    /// The hash of the text that was shown ([`MandateText::digest`]).
    pub digest: String,
}

/// A signature.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Signing {
    /// The hash of the text that was shown ([`MandateText::digest`]).
    pub digest: String,
}

/// A refusal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Refusing {
    /// Why; the other party reads it.
    pub reason: Reason,
}

/// The end of a mandate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct MandateEnd {
    /// The last day on which it holds; none to end it at once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_day: Option<Date>,
}
