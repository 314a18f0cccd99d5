//! Choosing as whom to act, and « Pourquoi ? ».

use crate::kernel::json::FromJson;
use serde::{Deserialize, Serialize};

use crate::kernel::date::{Instant, Validity};
use crate::kernel::endpoint::{Rate, endpoints};
use crate::kernel::id::{Niss, OrganisationNumber, ProviderId};
use crate::kernel::issue::{Issue, IssueKind};
use crate::organisations::SecuredApplication;
use crate::policy::Chain;
use crate::policy::Profile;
use crate::registers::Organisation;
use crate::registers::{AdministrativeRole, LegalFunction};

endpoints! {
    /// The profiles that the person may act as.
    ReadProfiles: [Get "/api/v1/profiles"] () () => Profiles;
    /// Notes that a profile is used, so that it is offered first.
    UseProfile: [Post "/api/v1/profiles/{profile}/use"] (Profile) () => Landing;
    /// Makes a profile a favourite, or no longer.
    SetFavourite: [Put "/api/v1/profiles/{profile}/favourite"] (Profile) Favourite => ();
    /// The profiles under which the person may open a provider's file.
    ReadProfilesForFile: [Get "/api/v1/files/{provider}/profiles"] (ProviderId) () => Vec<ProfileOption>;
    /// Explains why something is missing: the facts that it needs, and who can add what is missing.
    Explain: [Post "/api/v1/why"] () Question => Explanation, limits { rate: Rate::Lookup };
    /// What an organisation lets the person into.
    ReadApplications: [Get "/api/v1/as/{profile}/applications"] (Profile) () => Applications, limits { rate: Rate::Lookup };
    /// The home page of a person as a citizen: what the registers know of them.
    ReadCitizenHome: [Get "/api/v1/as/citizen/home"] () () => CitizenHome;
}

/// The profiles that a person may act as.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Profiles {
    /// Each profile that works: favourites first, then the last used.
    pub options: Vec<ProfileOption>,
}

/// A profile that works.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ProfileOption {
    /// Which profile.
    pub profile: Profile,
    /// The organisation, if it is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organisation: Option<Organisation>,
    /// In which capacity, for an organisation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub capacity: Option<Capacity>,
    /// The applications that are open to the person, for an organisation.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub applications: Vec<SecuredApplication>,
    /// Whether the person is known to INAMI without being a provider: the citizen's other meaning.
    #[serde(default)]
    pub is_known_to_inami: bool,
    /// Where it leads.
    pub landing: Landing,
    /// When it was last used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_used: Option<Instant>,
    /// Whether it is a favourite.
    #[serde(default)]
    pub favourite: bool,
}

/// In which capacity a person acts for an organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(tag = "kind", content = "of", rename_all = "kebab-case")]
pub enum Capacity {
    /// By a legal function (*représentant légal*).
    LegalRepresentative(LegalFunction),
    /// As a manager of its access (*gestionnaire d'accès*).
    Manager,
    /// As a user of a quality.
    User,
}

/// The first page under a profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(tag = "kind", content = "of", rename_all = "kebab-case")]
pub enum Landing {
    /// The home of the own file.
    File(ProviderId),
    /// The home of a citizen.
    CitizenHome,
    /// The provider search.
    Search,
    /// The list of mandates.
    Mandates,
    /// What an organisation lets the person into.
    Applications,
}

/// What an organisation lets a person into.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Applications {
    /// The organisation.
    pub organisation: Organisation,
    /// Each application that is open to the person, and the providers' files, open or not.
    pub applications: Vec<ApplicationState>,
}

/// An application, and whether it is open to a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ApplicationState {
    /// Which application.
    pub application: SecuredApplication,
    /// Where it is closed: the facts that it needs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed: Option<Chain>,
}

/// Whether a profile is a favourite.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Favourite {
    /// Whether it is.
    pub favourite: bool,
}

/// What is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(tag = "kind", content = "of", rename_all = "kebab-case")]
pub enum Question {
    /// Why can I not act as a provider?
    Provider,
    /// Why can I not act as a holder of mandates?
    Mandatary,
    /// Why does INAMI not know me, though I am no provider?
    KnownToInami,
    /// Why is my organisation not in the list?
    Organisation(OrganisationNumber),
}

/// The question about an organisation as people type it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[serde(rename_all = "camelCase")]
pub struct QuestionDraft {
    /// The number of the organisation.
    pub number: String,
}

impl QuestionDraft {
    /// The question, or what is wrong with the number.
    pub fn parse(&self) -> Result<Question, Vec<Issue>> {
        let number = self.number.parse::<OrganisationNumber>();
        number
            .map(Question::Organisation)
            .map_err(|error| vec![Issue::new("number", IssueKind::from(error))])
    }
}

/// The answer to a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Explanation {
    /// The facts.
    pub chain: Chain,
    /// The organisation in question, if the registers know it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organisation: Option<Organisation>,
    /// The managers of its access who can add what is missing, by name: for who has a place in it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub managers: Vec<String>,
}

/// What the registers know of a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct CitizenHome {
    /// Surname.
    pub surname: String,
    /// Given names.
    pub given_names: String,
    /// The person's own number.
    pub niss: Niss,
    /// Administrative roles known to INAMI, past ones included.
    pub roles: Vec<KnownRole>,
}

/// An administrative role known to INAMI.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct KnownRole {
    /// The establishment in which the person has the role.
    pub organisation: Organisation,
    /// As what.
    pub role: AdministrativeRole,
    /// From which day the role counts, and until which.
    pub validity: Validity,
}
