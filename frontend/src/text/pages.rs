//! What the pages of signing in and choosing a profile say.

use super::Words;

/// Choosing a digital key.
pub struct KeysText {
    /// *Choisissez votre clé numérique*.
    pub title: &'static str,
    /// Below it.
    pub lead: &'static str,
    /// Beside a key that cannot be used.
    pub unavailable: &'static str,
}

/// Signing in with a code.
pub struct CodeText {
    /// The title.
    pub title: &'static str,
    /// User name.
    pub user_name: &'static str,
    /// Password.
    pub password: &'static str,
    /// Security code.
    pub code: &'static str,
    /// Where to find it.
    pub code_hint: &'static str,
    /// Signs in.
    pub submit: &'static str,
    /// While it does.
    pub busy: &'static str,
    /// Who has no account.
    pub no_account: &'static str,
    /// Leads back to the keys.
    pub other_key: &'static str,
}

/// Signing in for a test.
pub struct TestText {
    /// The title.
    pub title: &'static str,
    /// Below it.
    pub lead: &'static str,
    /// Narrows the list.
    pub filter: &'static str,
    /// How many are shown.
    pub count: fn(usize) -> String,
}

/// Setting up a key.
pub struct EnrolmentText {
    /// The title.
    pub title: &'static str,
    /// For whom, and until when.
    pub lead: fn(&str, &str) -> String,
    /// The address carries no link.
    pub no_link: Words,
    /// First step.
    pub scan: &'static str,
    /// What to do.
    pub scan_body: &'static str,
    /// What the picture is, for those who do not see it.
    pub picture: &'static str,
    /// Before the secret.
    pub by_hand: &'static str,
    /// Second step.
    pub choose: &'static str,
    /// What a user name may be.
    pub user_name_hint: &'static str,
    /// What a password has to be.
    pub password_hint: &'static str,
    /// Third step.
    pub check: &'static str,
    /// Where the first code comes from.
    pub code_hint: &'static str,
    /// Sets it up.
    pub submit: &'static str,
    /// It is set up.
    pub done: &'static str,
    /// What now.
    pub done_body: &'static str,
    /// Leads on.
    pub sign_in: &'static str,
}

/// Choosing a profile.
pub struct ProfilesText {
    /// The title.
    pub title: &'static str,
    /// The last used and favourites.
    pub quick: &'static str,
    /// *Je souhaite me connecter en tant que*.
    pub legend: &'static str,
    /// *Citoyen*.
    pub citizen: &'static str,
    /// What that means.
    pub citizen_hint: &'static str,
    /// *Prestataire de soins professionnel*.
    pub provider: &'static str,
    /// What that means.
    pub provider_hint: &'static str,
    /// Where one is no provider.
    pub provider_missing: &'static str,
    /// Profession.
    pub profession: &'static str,
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
    /// *Continuer en tant que citoyen*.
    pub as_citizen: &'static str,
    /// What that means.
    pub as_citizen_hint: &'static str,
    /// Makes a profile a favourite, named so.
    pub favourite: fn(&str) -> String,
    /// In which capacity one acts as a user.
    pub as_user: &'static str,
    /// In which capacity one acts for an organisation: its manager.
    pub as_manager: &'static str,
    /// In which capacity one acts by a legal function, named so.
    pub as_legal: fn(&str) -> String,
    /// The mandate holder, as the name of a profile.
    pub mandatary: &'static str,
    /// The title of the switcher.
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

/// « Pourquoi ? » outside a file.
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
    /// Which number.
    pub number_hint: &'static str,
    /// Asks.
    pub ask: &'static str,
    /// Before the name of the organisation for which to act.
    pub to_act_for: &'static str,
    /// After that name, up to the count of facts.
    pub comma: &'static str,
    /// Back to the choice of profiles.
    pub to_profiles: &'static str,
    /// Who can help.
    pub contact: &'static str,
}
