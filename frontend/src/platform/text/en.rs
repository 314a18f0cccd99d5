//! English.

use shared::kernel::issue::IssueKind;
use shared::kernel::language::Language;
use shared::kernel::words::number;

use crate::platform::text::named::{Days, NameAndDay};
use crate::platform::text::{ConflictText, Failures, Forms, Frame, PeriodText, Text, Words};

pub const TEXT: Text = Text {
    language: Language::En,
    frame: FRAME,
    forms: FORMS,
    failures: FAILURES,
};

const FRAME: Frame = Frame {
    skip: "Skip to content",
    languages: "Language",
    demonstration: "Demonstration",
    demonstration_strip: "Demonstration: invented data, test key active",
    home: "Mandatum, home page",
    foot: "About this site",
    accessibility: "Accessibility",
    privacy: "Privacy",
    help: "Help",
    loading: "One moment…",
    all_shown: "Everything is shown.",
    retry: "Try again",
    back: "Back",
    cancel: "Cancel",
    close: "Close",
    save: "Save",
    why: "Why?",
    and: " and ",
    over: "Your session is over",
    over_body: "Sign in again: you will return to the same page, and what you typed has been kept.",
    left: "You are signed out.",
    sign_in_first: "Sign in first: you will then go to the page you asked for.",
    not_found: "There is no such page",
    not_found_body: "Check the address, or start again from the home page.",
    to_start: "Go to the home page",
    restored: "What you had typed on this page has been restored.",
    discard: "Discard it",
};

const FORMS: Forms = Forms {
    saving: "Saving…",
    not_given: "not given",
    optional: "(optional)",
    problem: "There is a problem",
    colon: ": ",
    show: "Show",
    hide: "Hide",
    show_password: "Show password",
    hide_password: "Hide password",
    day: "Day",
    month: "Month",
    year: "Year",
    date_hint: "For example, 31 12 2026",
    issue: |kind| match kind {
        IssueKind::Required => "add what is missing",
        IssueKind::TooLong(_) => "shorten it to at most {} characters",
        IssueKind::Character => "remove the invisible character",
        IssueKind::Length => "check the number of digits",
        IssueKind::Letters => "type the number, not the name",
        IssueKind::Digits => "type the name, not the number",
        IssueKind::Checksum => "check each digit: the check digits do not match",
        IssueKind::Date => "enter a date that exists, for example 31 12 2026",
        IssueKind::DateWithin => "check each digit: this number contains an impossible date",
        IssueKind::Range => "check each digit: no number of this kind looks like this",
        IssueKind::Choice => "choose one of the values that are provided",
        IssueKind::Phone => "enter a phone number, such as 02 234 56 78 or +44 20 7946 0000",
        IssueKind::Email => "enter an e-mail address, such as name@example.be",
        IssueKind::Postcode => "enter a postcode of this country",
        IssueKind::Country => "choose a country from the list",
        IssueKind::EndsBeforeStart => "choose a day that is not before the first",
        IssueKind::Past => "choose today or a later day",
        IssueKind::Taken => "choose something else: somebody else has this already",
        IssueKind::TooMany(_) => "there are {} already, and there can be no more",
        IssueKind::Malformed => "check what is written",
    },
};

const FAILURES: Failures = Failures {
    reference: "Reference:",
    unreachable: Words {
        title: "The server does not answer",
        body: "Check your internet connection, then try again. What you have typed has been kept.",
    },
    unreadable: Words {
        title: "This page is out of date",
        body: "A newer version is in service. Reload the page; what you have typed has been kept.",
    },
    bad_request: Words {
        title: "There is a problem",
        body: "What was sent is not valid. Correct it, then try again.",
    },
    signed_out: Words {
        title: "Your session is over",
        body: "Sign in again; what you have typed has been kept.",
    },
    credentials: Words {
        title: "Signing in failed",
        body: "The user name, the password or the security code is not correct.",
    },
    refused: Words {
        title: "This profile does not give the right to do this",
        body: "This is not possible with this profile.",
    },
    not_found: Words {
        title: "Not found",
        body: "This does not exist, or does not open under this profile.",
    },
    conflict: Words {
        title: "Somebody else has changed these data in the meantime",
        body: "Nothing of what you typed is lost. Compare it with the present data, then save again.",
    },
    link_over: Words {
        title: "This link can no longer be used",
        body: "It has been used already, or its time is over. Ask for a new one from the person who gave it to you.",
    },
    too_large: Words {
        title: "This is too long",
        body: "Shorten what you send, then try again.",
    },
    too_many: Words {
        title: "Too many attempts",
        body: |seconds| match seconds {
            None => "Wait a moment, then try again.".to_owned(),
            Some(seconds @ 0..=90) => format!("Try again in {seconds} seconds."),
            Some(seconds) => format!("Try again in {} minutes.", seconds.div_ceil(60)),
        },
    },
    unavailable: Words {
        title: "Not possible at the moment",
        body: "Try again in a few moments.",
    },
    internal: Words {
        title: "An error has occurred",
        body: "The fault is ours, and it has been recorded. Try again; if it lasts, pass on the reference.",
    },
};

pub const PERIOD: PeriodText = PeriodText {
    until: |day| format!("until {day}"),
    open_ended: "without an end date",
    since: |day| format!("since {day}, without an end date"),
    period: |Days { from, until }| format!("from {from} until {until}"),
};

pub const CONFLICT: ConflictText = ConflictText {
    title: "Somebody else changed these data meanwhile",
    by: |NameAndDay { name: who, day }| format!("Changed by {who} on {day}."),
    nothing_lost: "Nothing is saved yet, and nothing that you typed is lost.",
    field: "Item",
    theirs: "Present value",
    mine: "What you typed",
    result: "Will be saved",
    yours_stays: "what you typed",
    theirs_stays: "the present value",
    keep_mine: "Save my changes on top of the new version",
    keep_mine_help: "What you did not change keeps its present value.",
    take_theirs: "Keep the present values",
    edit: "Back to what I typed",
};

pub fn plural(count: usize, one: &str, many: &str) -> String {
    format!(
        "{} {}",
        number(Language::En, count as u64),
        if count == 1 { one } else { many }
    )
}
