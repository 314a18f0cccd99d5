//! A provider’s file: its home page, and who acted in the provider’s name.

use crate::catalogue;
use crate::kernel::column::ListFormat;
use crate::kernel::date::{Date, Instant, Validity};
use crate::kernel::endpoint::{File, endpoints};
use crate::kernel::id::{EventId, InamiNumber, MandateId, ProviderId, Visa};
use crate::kernel::json::FromJson;
use crate::kernel::list::{filter, lists};
use crate::kernel::words::names;
use crate::mandates::MandateKind;
use crate::mandates::api::MandateSummary;
use crate::policy::{Chain, Profile};
use crate::registers::{Module, Profession};
use serde::{Deserialize, Serialize};

endpoints! {
    /// The home page of a provider's file.
    ReadFile: [Get "/api/v1/as/{profile}/files/{provider}"] (Profile, ProviderId) () => FileHome;
    /// What of a file is open now, for a page that has opened it: that is no opening, and tells nothing of what stands in it.
    ReadOpenModules: [Get "/api/v1/as/{profile}/files/{provider}/open-modules"] (Profile, ProviderId) () => OpenModules;
    /// The mandates with the provider that do not open the file yet, as far as the profile is a party to them.
    ReadNearestMandates: [Get "/api/v1/as/{profile}/files/{provider}/nearest-mandates"] (Profile, ProviderId) () => NearestMandates;
    /// Who acted in the provider's name, the latest first.
    ReadActs: [Get "/api/v1/as/{profile}/files/{provider}/acts"] (Profile, ProviderId) ActFilter => ActPage;
    /// The same as a file, a line for each field that changed; at most 50,000.
    ExportActs: [Get "/api/v1/as/{profile}/files/{provider}/act-export/{format}"] (Profile, ProviderId, ListFormat) ActFilter => File<ListFormat>;
}

/// The home page of a provider's file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct FileHome {
    /// Whose file.
    pub provider: ProviderId,
    /// Surname.
    pub surname: String,
    /// Given names.
    pub given_names: String,
    /// Profession.
    pub profession: Profession,
    /// INAMI number, with its competence code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inami: Option<InamiNumber>,
    /// Licence to practise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visa: Option<Visa>,
    /// When the number or visa counts.
    pub validity: Validity,
    /// Whether it is the own file.
    pub is_own: bool,
    /// The active mandates under which the profile acts; none for the own file.
    pub mandates: Vec<HeldMandate>,
    /// The modules of this release, open or closed.
    pub modules: Vec<ModuleState>,
}

impl FileHome {
    /// The same with what is open since.
    pub fn with_open(mut self, now: &OpenModules) -> Self {
        self.mandates.clone_from(&now.mandates);
        let known = std::mem::take(&mut self.modules);
        let state = |state: &ModuleState| {
            let of_module = |known: &&ModuleState| known.module == state.module;
            let known = known.iter().find(of_module);
            let known = known.filter(|_| state.closed.is_none());
            ModuleState {
                changed: known.and_then(|known| known.changed),
                entries: known.and_then(|known| known.entries),
                ..state.clone()
            }
        };
        self.modules = now.modules.iter().map(state).collect();
        self
    }
}

/// The mandates that do not open a file yet: they await a signature, or are yet to begin.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct NearestMandates {
    /// The mandates.
    pub mandates: Vec<MandateSummary>,
    /// Whether the person may sign one of them now.
    pub may_sign: bool,
}

/// What of a file is open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct OpenModules {
    /// The active mandates under which the profile acts; none for the own file.
    pub mandates: Vec<HeldMandate>,
    /// The modules of this release, open or closed, without what is in them.
    pub modules: Vec<ModuleState>,
}

/// An active mandate under which a profile acts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct HeldMandate {
    /// The mandate.
    pub id: MandateId,
    /// Its type.
    pub kind: MandateKind,
    /// Its period.
    pub validity: Validity,
}

/// Whether a module is open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ModuleState {
    /// Which module.
    pub module: Module,
    /// Why it is closed; none if it is open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed: Option<Chain>,
    /// When something in it was last changed; only where it is open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub changed: Option<Instant>,
    /// How many current entries it has; only where it is open and has entries.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entries: Option<u32>,
}

/// The longest part of a name that is looked for, in characters.
const LONGEST_PART: usize = 100;

filter! {
    /// Which acts to list.
    pub struct ActFilter {
        /// Only those of somebody whose name contains this; accents and case do not matter.
        person: String => LONGEST_PART;
        /// Only those for an organisation whose name contains this; accents and case do not matter.
        organisation: String => LONGEST_PART;
        /// Only those of this day or later.
        from: Date;
        /// Only those of this day or earlier.
        until: Date;
    }
    period from, until;
    /// Only acts before this one; none for the latest.
    key before: EventId;
}

lists! {
    ReadActs: acts of Act => id, before EventId;
}

/// A page of acts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ActPage {
    /// The acts, the latest first.
    pub acts: Vec<Act>,
    /// Where the next page begins; none if there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<EventId>,
}

/// Something that was done in a provider's name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Act {
    /// Which event of the audit log.
    pub id: EventId,
    /// The instant of the act.
    pub at: Instant,
    /// What was done: a [`FileDeed`], or an act of a module, such as
    /// [`ContactAct`](super::contact_data::ContactAct).
    pub kind: String,
    /// Who: given names and surname.
    pub person: String,
    /// As which profile.
    pub profile: Profile,
    /// For which organisation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organisation: Option<String>,
    /// Under which type of mandate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mandate: Option<MandateKind>,
    /// Whether it was the first act under that mandate.
    #[serde(default)]
    pub first_use: bool,
    /// How often the same was done in a row, where it was more than once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repeated: Option<Repeated>,
    /// The fields that changed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changes: Vec<FieldChange>,
}

/// Acts of one person in one capacity, with nothing but openings in between.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Repeated {
    /// How many.
    pub times: u32,
    /// The instant of the first.
    pub since: Instant,
}

/// A field that changed, with what stood in it: the same in every language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct FieldChange {
    /// Which field: of a module, such as [`ContactField`](super::contact_data::ContactField).
    pub field: String,
    /// What stood in it; none where it was empty. Of older acts neither is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// What stands in it since; none where it was emptied.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
}

catalogue! {
    /// What is done with a file as a whole; what is done in a module, the module knows.
    pub enum FileDeed {
        /// Somebody else than its owner opened it.
        Opened = "file-opened",
    }
}

names! {
    FileDeed {
        Opened: "Dossier ouvert", "Dossier geopend", "Akte geöffnet", "File opened";
    }
}
