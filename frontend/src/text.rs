//! The texts, typed: one [`Text`] for each language, plain strings, and functions where grammar
//! varies. A text that is missing in one language does not compile.

pub mod catalogue;
pub mod chain;
pub mod date;
mod de;
mod en;
pub mod file;
mod fr;
mod language;
mod nl;
pub mod prose;

pub use language::{LanguageHandle, LanguageProvider, use_language, use_text};

use shared::language::Language;
use shared::problem::{IssueKind, Kind};

use crate::api::Failure;
use catalogue::Catalogue;
use chain::ChainText;
use file::FileText;
use prose::Prose;

/// Everything that is said in one language.
pub struct Text {
    /// Which language.
    pub language: Language,
    /// Around every page.
    pub frame: Frame,
    /// In every form.
    pub forms: Forms,
    /// What went wrong.
    pub failures: Failures,
    /// Choosing a digital key.
    pub keys: KeysText,
    /// Signing in with a code.
    pub code: CodeText,
    /// Signing in for a test.
    pub test: TestText,
    /// Setting up a key.
    pub enrolment: EnrolmentText,
    /// Choosing a profile.
    pub profiles: ProfilesText,
    /// « Pourquoi ? » outside a file.
    pub why: WhyText,
    /// Names of catalogues.
    pub catalogue: &'static Catalogue,
    /// Chains of facts.
    pub chain: &'static ChainText,
    /// Pages to be read.
    pub prose: &'static Prose,
    /// The search, and the provider's file.
    pub file: &'static FileText,
}

/// Around every page.
pub struct Frame {
    /// The skip link.
    pub skip: &'static str,
    /// The name of the choice of languages.
    pub languages: &'static str,
    /// The name of the demonstration strip.
    pub demonstration: &'static str,
    /// What the demonstration strip says.
    pub demonstration_strip: &'static str,
    /// Where the mark leads.
    pub home: &'static str,
    /// The name of the links at the foot.
    pub foot: &'static str,
    /// Accessibility.
    pub accessibility: &'static str,
    /// Privacy.
    pub privacy: &'static str,
    /// Help.
    pub help: &'static str,
    /// Something is on its way.
    pub loading: &'static str,
    /// Try again.
    pub retry: &'static str,
    /// The next part of a list.
    pub more: &'static str,
    /// Back.
    pub back: &'static str,
    /// Cancel.
    pub cancel: &'static str,
    /// Close.
    pub close: &'static str,
    /// Save.
    pub save: &'static str,
    /// « Pourquoi ? »
    pub why: &'static str,
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
    /// Changes the profile.
    pub change_profile: &'static str,
    /// Signs out.
    pub sign_out: &'static str,
    /// The session is about to end; so many minutes.
    pub idle_title: fn(u32) -> String,
    /// What then happens.
    pub idle_body: &'static str,
    /// What then happens, where nothing can prolong the session.
    pub idle_final: &'static str,
    /// Prolongs the session.
    pub stay: &'static str,
    /// The session is over.
    pub over: &'static str,
    /// What to do, and what is kept.
    pub over_body: &'static str,
    /// One signed out.
    pub left: &'static str,
    /// One has to sign in first.
    pub sign_in_first: &'static str,
    /// The page is not there.
    pub not_found: &'static str,
    /// What to do then.
    pub not_found_body: &'static str,
    /// Leads to the start.
    pub to_start: &'static str,
    /// The page opens under another profile.
    pub wrong_profile: &'static str,
    /// Choose one of these.
    pub wrong_profile_body: &'static str,
    /// No profile opens it.
    pub no_profile: &'static str,
    /// Something typed earlier was brought back.
    pub restored: &'static str,
    /// Drops it.
    pub discard: &'static str,
}

/// In every form.
pub struct Forms {
    /// Beside the label of a field that may stay empty.
    pub optional: &'static str,
    /// The title of the error summary.
    pub problem: &'static str,
    /// Between a field and what is wrong with it.
    pub colon: &'static str,
    /// Shows.
    pub show: &'static str,
    /// Hides.
    pub hide: &'static str,
    /// Shows the password.
    pub show_password: &'static str,
    /// Hides the password.
    pub hide_password: &'static str,
    /// Day.
    pub day: &'static str,
    /// Month.
    pub month: &'static str,
    /// Year.
    pub year: &'static str,
    /// How to type a day.
    pub date_hint: &'static str,
    /// What is wrong with a field.
    pub issue: fn(IssueKind) -> &'static str,
}

/// A title and what it means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words<B = &'static str> {
    /// In a few words.
    pub title: &'static str,
    /// In full, with what to do.
    pub body: B,
}

/// What went wrong.
pub struct Failures {
    /// Before the name of an occurrence.
    pub reference: &'static str,
    /// The server cannot be reached.
    pub unreachable: Words,
    /// A newer release is in service.
    pub unreadable: Words,
    /// The input is wrong.
    pub bad_request: Words,
    /// Nobody is signed in.
    pub signed_out: Words,
    /// User name, password or code is wrong.
    pub credentials: Words,
    /// The profile may not.
    pub refused: Words,
    /// Unknown, or not for this profile.
    pub not_found: Words,
    /// Somebody else changed it.
    pub conflict: Words,
    /// The link is over.
    pub link_over: Words,
    /// Too much.
    pub too_large: Words,
    /// Too many attempts; try again in so many seconds, if known.
    pub too_many: Words<fn(Option<u32>) -> String>,
    /// Not now.
    pub unavailable: Words,
    /// A fault of the server.
    pub internal: Words,
}

/// Choosing a digital key.
pub struct KeysText {
    /// *Choisissez votre clé numérique*.
    pub title: &'static str,
    /// Below it.
    pub lead: &'static str,
    /// Beside a key that cannot be used.
    pub unavailable: &'static str,
    /// Why not, for a key named so.
    pub not_connected: fn(&str) -> String,
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

impl Text {
    /// The texts of a language.
    pub fn of(language: Language) -> &'static Self {
        match language {
            Language::Fr => &fr::TEXT,
            Language::Nl => &nl::TEXT,
            Language::De => &de::TEXT,
            Language::En => &en::TEXT,
        }
    }

    /// What went wrong, in words.
    pub fn failure(&self, failure: &Failure) -> Words<String> {
        let texts = &self.failures;
        let Failure::Problem(problem) = failure else {
            let words = match failure {
                Failure::Unreachable => texts.unreachable,
                Failure::Unreadable | Failure::Problem(_) => texts.unreadable,
            };
            return words.into();
        };
        match problem.kind {
            Kind::BadRequest => texts.bad_request.into(),
            Kind::SignedOut => texts.signed_out.into(),
            Kind::WrongCredentials => texts.credentials.into(),
            Kind::Refused => texts.refused.into(),
            Kind::NotFound => texts.not_found.into(),
            Kind::Conflict => texts.conflict.into(),
            Kind::LinkOver => texts.link_over.into(),
            Kind::TooLarge => texts.too_large.into(),
            Kind::TooMany => Words {
                title: texts.too_many.title,
                body: (texts.too_many.body)(problem.retry_after),
            },
            Kind::Unavailable => texts.unavailable.into(),
            Kind::Internal | Kind::Unknown => texts.internal.into(),
        }
    }

    /// A name within the language's quotation marks.
    pub fn quoted(&self, name: &str) -> String {
        match self.language {
            Language::Fr => format!("«\u{a0}{name}\u{a0}»"),
            Language::De => format!("„{name}“"),
            Language::Nl | Language::En => format!("‘{name}’"),
        }
    }

    /// A name of a catalogue within a sentence: small, but for German nouns.
    pub fn within(&self, name: &str) -> String {
        let mut letters = name.chars();
        match letters.next() {
            Some(first) if self.language != Language::De => {
                first.to_lowercase().chain(letters).collect()
            }
            _ => name.to_owned(),
        }
    }
}

impl From<Words> for Words<String> {
    fn from(words: Words) -> Self {
        Self { title: words.title, body: words.body.to_owned() }
    }
}
