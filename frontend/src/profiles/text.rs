//! What the choice of profile, the banner and the pages beside them say.

mod de;
mod en;
mod fr;
mod nl;

use shared::profiles::{ProfilesFact, ProfilesGranter};

use crate::platform::text::{InLanguages, Text, Words, later};
use crate::policy::text::FactText;

later! {
    BannerText: BANNER;
    ProfilesText: PROFILES;
    WhyText: WHY;
    CitizenText: CITIZEN;
    LinksText: LINKS;
    ApplicationsText: APPLICATIONS;
    FactText<ProfilesFact, ProfilesGranter>: FACTS;
}

impl Text {
    pub fn banner(&self) -> &'static BannerText {
        BannerText::of(self.language)
    }

    pub fn profiles(&self) -> &'static ProfilesText {
        ProfilesText::of(self.language)
    }

    pub fn why(&self) -> &'static WhyText {
        WhyText::of(self.language)
    }

    pub fn citizen(&self) -> &'static CitizenText {
        CitizenText::of(self.language)
    }

    pub fn applications(&self) -> &'static ApplicationsText {
        ApplicationsText::of(self.language)
    }

    pub fn links(&self) -> &'static LinksText {
        LinksText::of(self.language)
    }
}

pub struct ProfilesText {
    pub title: &'static str,
    /// The last used and favourites.
    pub quick: &'static str,
    /// *Je souhaite me connecter en tant que*.
    pub legend: &'static str,
    /// *Citoyen*.
    pub citizen: &'static str,
    pub citizen_hint: &'static str,
    /// *Prestataire de soins professionnel*.
    pub provider: &'static str,
    pub provider_hint: &'static str,
    /// Where one is no provider.
    pub provider_missing: &'static str,
    pub profession: &'static str,
    /// Asks for it where it is missing.
    pub ask_profession: &'static str,
    /// *Au sein de l'organisation*.
    pub organisation: &'static str,
    /// None: in one's own name.
    pub none: &'static str,
    /// A provider acts in their own name.
    pub own_name_only: &'static str,
    /// Narrows the organisations.
    pub filter: &'static str,
    /// How many organisations fit.
    pub fitting: fn(usize) -> String,
    /// The applications that the chosen organisation opens, one after the other.
    pub opened: fn(&str) -> String,
    /// The organisation is missing: why.
    pub organisation_missing: &'static str,
    /// One has no mandate: why.
    pub mandatary_missing: &'static str,
    /// *Confirmer le profil*.
    pub confirm: &'static str,
    /// The second question.
    pub meaning_title: &'static str,
    /// What it asks.
    pub meaning_lead: &'static str,
    /// *Continuer en tant que mandataire*.
    pub as_mandatary: &'static str,
    /// What that means.
    pub as_mandatary_hint: &'static str,
    pub as_citizen: &'static str,
    /// What that means.
    pub as_citizen_hint: &'static str,
    pub favourite: fn(&str) -> String,
    /// In which capacity one acts as a user.
    pub as_user: &'static str,
    /// In which capacity one acts for an organisation: its manager.
    pub as_manager: &'static str,
    /// In which capacity one acts by a legal function, named so.
    pub as_legal: fn(&str) -> String,
    /// The mandate holder, as the name of a profile.
    pub mandatary: &'static str,
    pub switch_title: &'static str,
    /// Narrows the profiles.
    pub switch_filter: &'static str,
    /// No profile fits.
    pub none_fits: &'static str,
    /// The profile that is active.
    pub active: &'static str,
    /// Leads to the whole page.
    pub all: &'static str,
}

pub struct WhyText {
    /// Why one is no provider.
    pub provider: Words,
    /// Why one holds no mandate.
    pub mandatary: Words,
    /// Why INAMI does not know one.
    pub known: Words,
    /// Why an organisation is missing.
    pub organisation: Words,
    /// The number of the organisation.
    pub number: &'static str,
    /// Asks for it where it is missing.
    pub ask_number: &'static str,
    /// Which number.
    pub number_hint: &'static str,
    pub ask: &'static str,
    /// Before the name of the organisation for which to act.
    pub to_act_for: &'static str,
    /// After that name, up to the count of facts.
    pub comma: &'static str,
    /// Back to the choice of profiles.
    pub to_profiles: &'static str,
    /// Who can help.
    pub contact: &'static str,
    /// To whom one may turn, by name.
    pub managers: fn(&str) -> String,
    pub obtain_number: &'static str,
    pub service_center: &'static str,
    /// Before who answers them.
    pub about_mandates: &'static str,
    pub nearest: NearestText,
}

/// What is said of a mandate that is nearest to what is missing.
pub struct NearestText {
    pub to_sign: &'static str,
    /// It awaits the signature of the reader's organisation, by somebody else.
    pub for_holder: &'static str,
    /// It awaits the signature of the other party.
    pub awaits: fn(&str) -> String,
    /// It is signed, and begins on a day.
    pub active_from: fn(&str) -> String,
    pub sign_now: &'static str,
    pub see: &'static str,
}

pub struct CitizenText {
    pub surname: &'static str,
    pub given_names: &'static str,
    pub niss: &'static str,
    pub bis: &'static str,
    pub data: &'static str,
    pub roles: &'static str,
    pub roles_intro: &'static str,
    pub organisation: &'static str,
    pub role: &'static str,
    pub period: &'static str,
    pub ended: &'static str,
    pub none_title: &'static str,
    pub none_intro: &'static str,
    /// Leads to a profile that one has.
    pub choose: &'static str,
    pub ways: Ways,
}

/// In which ways somebody can do more than a citizen: a heading and an explanation of each.
pub struct Ways {
    pub provider: (&'static str, &'static str),
    pub mandatary: (&'static str, &'static str),
    pub organisation: (&'static str, &'static str),
    pub known: (&'static str, &'static str),
}

/// What an organisation lets one into.
pub struct ApplicationsText {
    pub title: &'static str,
    /// An organisation opens something.
    pub open: fn(&str) -> String,
    /// It opens nothing.
    pub none: fn(&str) -> String,
    /// Open, but for pages that this version does not have.
    pub to_come: &'static str,
    pub closed: &'static str,
    /// What the facts of the providers' files are needed for, up to their count.
    pub files_lead: &'static str,
    pub to_search: &'static str,
}

/// The links that stand on every page.
pub struct LinksText {
    /// The name of the links.
    pub nav: &'static str,
    /// To the first page of a provider, of a holder of mandates, of a citizen, of one whom an
    /// organisation lets into something else.
    pub own_file: &'static str,
    pub search: &'static str,
    pub home: &'static str,
    pub applications: &'static str,
    pub mandates: &'static str,
    /// What stands behind that link, in a sentence.
    pub mandates_hint: &'static str,
    /// To create a mandate.
    pub create: &'static str,
    pub messages: &'static str,
    /// How many are unread, for those who listen.
    pub unread: fn(u32) -> String,
}

/// What the banner says, and a page that its profile does not open.
pub struct BannerText {
    /// Before the name of who is signed in.
    pub signed_in: &'static str,
    /// The name of the banner.
    pub acting: &'static str,
    /// The name of the banner where no profile is active.
    pub session: &'static str,
    /// Before a profile: as.
    pub acting_as: &'static str,
    /// Before a name: for.
    pub acting_for: &'static str,
    /// After a profession: for oneself.
    pub for_yourself: &'static str,
    /// Before an organisation under which one acts for a provider.
    pub in_name_of: &'static str,
    /// The citizen, within a sentence.
    pub citizen: &'static str,
    /// The mandate holder, within a sentence.
    pub mandatary: &'static str,
    /// Before the type of a mandate.
    pub mandate: &'static str,
    pub change_profile: &'static str,
    /// Unfolds the banner on a phone.
    pub menu: &'static str,
    pub sign_out: &'static str,
    /// The page opens under another profile.
    pub wrong_profile: &'static str,
    /// Choose one of these.
    pub wrong_profile_body: &'static str,
    /// No profile opens it.
    pub no_profile: &'static str,
}
