//! What is said around every page and in every form, and what went wrong.

use shared::kernel::issue::IssueKind;

/// Around every page.
pub struct Frame {
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
    pub accessibility: &'static str,
    pub privacy: &'static str,
    pub help: &'static str,
    /// Something is on its way.
    pub loading: &'static str,
    /// At the end of a list of which one asked for more.
    pub all_shown: &'static str,
    pub retry: &'static str,
    pub back: &'static str,
    pub cancel: &'static str,
    pub close: &'static str,
    pub save: &'static str,
    pub why: &'static str,
    /// Between the last two of a list.
    pub and: &'static str,
    /// The session is over.
    pub over: &'static str,
    /// What to do, and what is kept.
    pub over_body: &'static str,
    /// One signed out.
    pub left: &'static str,
    /// One has to sign in first.
    pub sign_in_first: &'static str,
    pub not_found: &'static str,
    /// What to do then.
    pub not_found_body: &'static str,
    /// Leads to the start.
    pub to_start: &'static str,
    /// Something typed earlier was brought back.
    pub restored: &'static str,
    /// Drops it.
    pub discard: &'static str,
}

/// In every form.
pub struct Forms {
    pub saving: &'static str,
    /// In place of what is empty.
    pub not_given: &'static str,
    /// Beside the label of a field that may stay empty.
    pub optional: &'static str,
    /// The title of the error summary.
    pub problem: &'static str,
    /// Between a field and what is wrong with it.
    pub colon: &'static str,
    pub show: &'static str,
    pub hide: &'static str,
    pub show_password: &'static str,
    pub hide_password: &'static str,
    pub day: &'static str,
    pub month: &'static str,
    pub year: &'static str,
    /// How to type a day.
    pub date_hint: &'static str,
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
    pub unreachable: Words,
    /// A newer release is in service.
    pub unreadable: Words,
    pub bad_request: Words,
    pub signed_out: Words,
    /// User name, password or code is wrong.
    pub credentials: Words,
    /// The profile may not.
    pub refused: Words,
    /// Unknown, or not for this profile.
    pub not_found: Words,
    /// Somebody else changed it.
    pub conflict: Words,
    pub link_over: Words,
    pub too_large: Words,
    /// Too many attempts; try again after this many seconds, if known.
    pub too_many: Words<fn(Option<u32>) -> String>,
    pub unavailable: Words,
    /// A fault of the server.
    pub internal: Words,
}

impl From<Words> for Words<String> {
    fn from(words: Words) -> Self {
        Self {
            title: words.title,
            body: words.body.to_owned(),
        }
    }
}
