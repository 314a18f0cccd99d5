//! What the pages about mandates say: list, wizard, one mandate, many at once.
//!
//! One [`MandatesText`] per language. What a type, module, status or profession is called stands in
//! the words of `shared`, not here.

mod bulk;
mod de;
mod en;
mod fr;
mod nl;
mod why;

pub use bulk::{BulkField, BulkText, Checked};

use std::convert::Infallible;

use shared::kernel::issue::Wrong;
use shared::kernel::language::Language;
use shared::mandates::api::HistoryKind;
use shared::mandates::message::MandateNews;
use shared::mandates::{MandateKind, MandatesFact, MandatesIssue, Party};
use shared::registers::RegistersIssue;

use crate::platform::text::named::{Days, NameAndDay, SoMany};
use crate::platform::text::{Apart, Text, WrongText, later, say_wrong};
use crate::policy::text::FactText;

later! {
    CommonText: COMMON;
    ListText: LIST;
    WizardText: WIZARD;
    SignText: SIGN;
    ViewText: VIEW;
    ActText: ACTS;
    BulkText: BULK;
    NewsText: NEWS;
    FactText<MandatesFact, Infallible>: FACTS in why;
    WrongText<MandatesIssue>: WRONG in why;
}

impl Text {
    pub fn mandates(&self) -> &'static MandatesText {
        match self.language {
            Language::Fr => const { &MandatesText::of(Language::Fr) },
            Language::Nl => const { &MandatesText::of(Language::Nl) },
            Language::De => const { &MandatesText::of(Language::De) },
            Language::En => const { &MandatesText::of(Language::En) },
        }
    }
}

/// Says what is wrong with a mandate, or with the number of a party.
pub fn wrong(text: &'static Text, wrong: &Wrong) -> Option<&'static str> {
    say_wrong::<MandatesIssue>(text, wrong).or_else(|| say_wrong::<RegistersIssue>(text, wrong))
}

/// Everything that the pages about mandates say, in one language.
pub struct MandatesText {
    pub common: Apart<CommonText>,
    pub list: Apart<ListText>,
    pub wizard: Apart<WizardText>,
    pub sign: Apart<SignText>,
    pub view: Apart<ViewText>,
    pub acts: Apart<ActText>,
    pub bulk: Apart<BulkText>,
    pub news: Apart<NewsText>,
}

impl MandatesText {
    pub const fn of(language: Language) -> Self {
        Self {
            common: Apart::of(language),
            list: Apart::of(language),
            wizard: Apart::of(language),
            sign: Apart::of(language),
            view: Apart::of(language),
            acts: Apart::of(language),
            bulk: Apart::of(language),
            news: Apart::of(language),
        }
    }
}

/// What all pages about mandates say.
pub struct CommonText {
    /// « Gérer mes mandats soins de santé ».
    pub title: &'static str,
    pub period: &'static str,
    /// From a day on, where it is over all the same.
    pub begun: fn(&str) -> String,
    /// From a day on, open-ended.
    pub open_ended: fn(&str) -> String,
    /// From a day until another.
    pub fixed: fn(Days<'_>) -> String,
    /// A register brought it, on a day where that is known.
    pub recorded: fn(Option<&str>) -> String,
    /// Before a person's date of birth.
    pub born: &'static str,
    /// Before the last digits of a person's number, where it gives no date of birth.
    pub ending: &'static str,
    /// Who alone signed here.
    pub signed_here: fn(&str) -> String,
    /// Instead of the status, where the profile's own signature is awaited.
    pub awaits_you: &'static str,
    /// The same, where the reader may not sign for the organisation.
    pub awaits_organisation: &'static str,
    pub back_to_list: &'static str,
    pub sending: &'static str,
    /// Things have moved on.
    pub too_late: &'static str,
    pub too_late_body: &'static str,
    /// Which version of a text.
    pub version: fn(u16) -> String,
    pub overlap_link: &'static str,
}

pub struct ListText {
    pub given: &'static str,
    pub received: &'static str,
    /// Where a provider finds what they received as a person.
    pub other_side: &'static str,
    pub to_citizen: &'static str,
    /// How many await the signature.
    pub to_sign: fn(u32) -> String,
    pub show_to_sign: &'static str,
    /// The mandates that are being written.
    pub drafts: &'static str,
    /// Before when one was last changed.
    pub changed: &'static str,
    pub discard: &'static str,
    /// In place of what is not chosen yet.
    pub no_kind: &'static str,
    pub no_party: &'static str,
    pub bulk: &'static str,
    pub only_read: &'static str,
    pub filters: &'static str,
    pub all: &'static str,
    /// Narrows by the other party's name.
    pub name: fn(Party) -> &'static str,
    pub from: &'static str,
    pub until: &'static str,
    /// How many are shown, and whether there are more.
    pub shown: fn(usize, bool) -> String,
    pub more: &'static str,
    pub none: &'static str,
    pub none_help: &'static str,
    pub none_fits: &'static str,
}

pub struct WizardText {
    /// Which page of how many.
    pub step: fn(SoMany<usize>) -> String,
    pub go_on: &'static str,
    pub later: &'static str,
    pub resumed: &'static str,
    pub discard: &'static str,
    /// Another window has written in the draft.
    pub elsewhere: &'static str,
    pub keep_apart: &'static str,
    pub see_other: &'static str,
    pub renews: &'static str,
    pub transfers: &'static str,
    /// What the holder may do, asked of the party that starts the mandate.
    pub kind_title: fn(Party) -> &'static str,
    pub opens: &'static str,
    /// In what two types differ that open the same.
    pub difference: &'static str,
    pub never: &'static str,
    /// What a type is for.
    pub kind_body: fn(MandateKind) -> &'static str,
    pub not_possible: &'static str,
    /// Who is the other party, asked of the party that starts the mandate.
    pub party_title: fn(Party) -> &'static str,
    pub number: fn(Party) -> &'static str,
    pub number_hint: fn(Party) -> &'static str,
    /// Asks for the number, or somebody known, where both are missing.
    pub ask_number: fn(Party) -> &'static str,
    /// Asks for another field that is missing, by its name in the input.
    pub ask: fn(&str) -> &'static str,
    pub search: &'static str,
    pub found: &'static str,
    pub which_profession: &'static str,
    pub known: &'static str,
    pub known_filter: &'static str,
    /// How many known parties fit, and whether there are more.
    pub known_count: fn(usize, bool) -> String,
    /// Before it, where no name fits to the letter.
    pub known_close: &'static str,
    pub not_ready: &'static str,
    /// Before how many facts an organisation needs.
    pub not_ready_lead: fn(&str) -> String,
    pub period_title: &'static str,
    pub from: &'static str,
    pub from_hint: &'static str,
    pub duration: &'static str,
    pub open_ended: &'static str,
    pub open_ended_hint: &'static str,
    pub fixed: &'static str,
    pub fixed_hint: &'static str,
    pub until: &'static str,
    pub reference_hint: &'static str,
    /// How many characters are left.
    pub left: fn(usize) -> String,
    pub review_title: &'static str,
    pub change: &'static str,
    pub no_reference: &'static str,
}

/// What a signature changes, and the signature.
pub struct SignText {
    pub title: &'static str,
    /// What somebody will be able to do.
    pub will: fn(&str) -> String,
    /// What somebody will not be able to do.
    pub will_not: fn(&str) -> String,
    /// Reads and changes a part of the file.
    pub can: fn(&str) -> String,
    /// Does not see a part of the file.
    pub cannot: fn(&str) -> String,
    pub text: &'static str,
    /// When it comes into force, said to the party that starts it.
    pub note: &'static str,
    pub agree: &'static str,
    pub sign: &'static str,
    pub signing: &'static str,
    pub confirm_title: &'static str,
    pub confirm_body: &'static str,
    pub confirm: &'static str,
    pub confirm_for_test: &'static str,
    pub other_key: &'static str,
    pub wrong: &'static str,
    pub level_title: &'static str,
    pub level_body: &'static str,
}

pub struct ViewText {
    pub title: fn(Titled<'_>) -> String,
    /// It was started: its other party was told.
    pub started: &'static str,
    pub started_body: fn(&str) -> String,
    pub signed: &'static str,
    pub signed_body: fn(&str) -> String,
    pub signed_later_body: fn(NameAndDay<'_>) -> String,
    pub refused: &'static str,
    pub refused_body: fn(&str) -> String,
    pub withdrawn: &'static str,
    pub withdrawn_body: fn(&str) -> String,
    pub ended: &'static str,
    pub ended_body: fn(&str) -> String,
    pub end_set: &'static str,
    pub end_set_body: fn(NameAndDay<'_>) -> String,
    pub to_sign: &'static str,
    /// Before what the registers say against it.
    pub not_now: &'static str,
    /// The signature is awaited of the reader's organisation, but not by them.
    pub not_by_you: &'static str,
    /// Before what signing needs.
    pub to_sign_lead: &'static str,
    /// The same of a mandate that a register brought.
    pub to_sign_recorded: &'static str,
    pub to_sign_body: fn(&str) -> String,
    pub refuse: &'static str,
    pub withdraw: &'static str,
    pub end: &'static str,
    pub renew: &'static str,
    pub transfer: &'static str,
    pub acts: &'static str,
    /// Leads to the file of the giver.
    pub open_file: &'static str,
    pub opens: &'static str,
    pub stays_closed: &'static str,
    pub text: &'static str,
    pub no_text: &'static str,
    pub digest: &'static str,
    pub signatures: &'static str,
    pub no_signature: &'static str,
    pub from_register: &'static str,
    pub as_profile: AsText,
    /// How high the level of a key is.
    pub level: fn(u16) -> String,
    pub history: &'static str,
    /// What happened, and by which party where the text says it.
    pub event: fn(HistoryKind, Party) -> &'static str,
    /// By whom a mandate was transferred, said to the former holder, who may not know to whom.
    pub by_the_giver: &'static str,
    /// Of what a register brought.
    pub by_register: &'static str,
    pub last_day: fn(&str) -> String,
    pub first_used: &'static str,
    pub not_used: &'static str,
    pub reason: &'static str,
    pub origin: &'static str,
    pub renewed_from: &'static str,
    pub transferred_from: &'static str,
    pub successor: &'static str,
    pub downloads: &'static str,
    pub attestation: &'static str,
    pub jws: &'static str,
    pub calendar: &'static str,
}

/// Who can no longer open which parts of a file.
#[derive(Clone, Copy, Debug)]
pub struct Closes<'a> {
    pub name: &'a str,
    pub modules: &'a str,
}

/// A mandate as the title of its page: its type, and the other party.
#[derive(Clone, Copy, Debug)]
pub struct Titled<'a> {
    pub kind: &'a str,
    pub name: &'a str,
}

/// Which mandate: its type, who gave and who received it.
#[derive(Clone, Copy, Debug)]
pub struct MandateOf<'a> {
    pub kind: &'a str,
    pub giver: &'a str,
    pub holder: &'a str,
}

/// As whom somebody signed or did something.
pub struct AsText {
    pub giver: &'static str,
    pub person: &'static str,
    /// For an organisation.
    pub organisation: fn(&str) -> String,
}

pub struct ActText {
    pub back: &'static str,
    pub refuse_title: &'static str,
    pub reason: &'static str,
    /// Who will read it.
    pub reason_hint: fn(&str) -> String,
    pub refuse_consequence: fn(&str) -> String,
    pub refuse: &'static str,
    pub withdraw_title: &'static str,
    pub withdraw_consequence: fn(&str) -> String,
    pub withdraw: &'static str,
    pub end_title: &'static str,
    pub when: &'static str,
    pub now: &'static str,
    pub on_a_day: &'static str,
    pub last_day: &'static str,
    /// Asks for a field that is missing, by its name in the input.
    pub ask: fn(&str) -> &'static str,
    /// A last day that is not before the one that stands.
    pub only_earlier: &'static str,
    /// Who can no longer do what from this very moment.
    pub now_consequence: fn(Closes<'_>) -> String,
    /// The same for the profile that holds the mandate.
    pub now_consequence_own: fn(&str) -> String,
    /// Who can no longer do what from a day on.
    pub day_consequence: fn(NameAndDay<'_>) -> String,
    pub choose_first: &'static str,
    pub end: &'static str,
}

/// What people are told of their mandates.
pub struct NewsText {
    /// What a message tells; the day is its last day in words, where it has one.
    pub told: fn(MandateNews, Option<&str>) -> String,
    /// Of which mandate: its type, who gave and who received it.
    pub of: fn(MandateOf<'_>) -> String,
}
