//! English.

use shared::kernel::language::Language;
use shared::kernel::words::number;
use shared::mandates::api::HistoryKind;
use shared::mandates::message::MandateNews;
use shared::mandates::{MandateKind, Party};

use crate::mandates::text::{
    ActText, AsText, BulkField, BulkText, Checked, Closes, CommonText, ListText, MandateOf,
    NewsText, SignText, Titled, ViewText, WizardText,
};
use crate::platform::text::named::{Days, NameAndDay, SoMany};

/// How many, with the thousands apart.
fn count(of: usize) -> String {
    number(Language::En, of as u64)
}

pub const COMMON: CommonText = CommonText {
    title: "Manage my health-care mandates",
    period: "Period",
    begun: |from| format!("from {from} on"),
    open_ended: |from| format!("from {from}, open-ended"),
    fixed: |Days { from, until }| format!("from {from} to {until} inclusive"),
    recorded: |day| {
        day.map_or_else(
            || "Taken over from a register".to_owned(),
            |day| format!("Taken over from a register on {day}"),
        )
    },
    born: "Date of birth",
    ending: "End of the national register or BIS number",
    signed_here: |name| format!("signed here by {name}"),
    awaits_you: "To be signed by you",
    awaits_organisation: "To be signed for your organisation",
    back_to_list: "Back to my mandates",
    sending: "One moment…",
    too_late: "Somebody else was faster",
    too_late_body: "This mandate has changed meanwhile. This is how it stands now; nothing that you wrote is lost.",
    version: |version| format!("version {version}"),
    overlap_link: "See this mandate",
};

pub const LIST: ListText = ListText {
    given: "The mandates that you have given: others manage your data for you under them.",
    received: "The mandates that you have received: under them you manage the data of a healthcare provider.",
    other_side: "Mandates received as a natural person stand under the profile ‘Citizen’.",
    to_citizen: "See them",
    to_sign: |count| match count {
        1 => "A mandate awaits your signature".to_owned(),
        _ => format!("{count} mandates await your signature"),
    },
    show_to_sign: "Show the mandates that await a signature",
    drafts: "Drafts",
    changed: "Changed on",
    discard: "Discard",
    no_kind: "type to be chosen",
    no_party: "other party to be chosen",
    bulk: "Create several mandates",
    only_read: "You can see these mandates. It is for the organisation’s legal representatives and access managers to create, sign or end them.",
    filters: "Filter the mandates",
    all: "All",
    name: |party| match party {
        Party::Giver => "Name of the giver",
        Party::Holder => "Name of the holder",
    },
    from: "In force from",
    until: "In force until",
    shown: |shown, more| match (shown, more) {
        (1, false) => "1 mandate".to_owned(),
        (_, false) => format!("{} mandates", count(shown)),
        (_, true) => format!("The first {} mandates", count(shown)),
    },
    more: "Show more",
    none: "No mandates for now",
    none_help: "Both the healthcare provider and the holder can create a mandate; it is active as soon as both have signed it.",
    none_fits: "No mandate fits these filters.",
};

pub const WIZARD: WizardText = WizardText {
    step: |SoMany {
               some: step,
               all: of,
           }| format!("Step {step} of {of}"),
    go_on: "Continue",
    later: "Keep as a draft",
    resumed: "Your draft was taken up where you left it.",
    discard: "Start again",
    elsewhere: "This draft was changed in another window",
    keep_apart: "Keep mine as another draft",
    see_other: "See the other version",
    renews: "This mandate renews another: it begins when that one ends, and both parties sign it.",
    transfers: "This mandate replaces another: that one ends as soon as the new holder has signed this one.",
    kind_title: |party| match party {
        Party::Giver => "What will the holder be able to manage?",
        Party::Holder => "What do you want to manage for the healthcare provider?",
    },
    opens: "Opens:",
    difference: "‘NIHDI administrative file’ and ‘ProSanté’ open the same parts of the file. The difference: the first needs an NIHDI number, the second a visa, with or without an NIHDI number. Whoever has both can choose either.",
    never: "No mandate opens accreditation: it has its own, built-in mandate system.",
    kind_body: |kind| match kind {
        MandateKind::AdministrativeFile => {
            "The complete file of a healthcare provider with an NIHDI number."
        }
        MandateKind::ProSante => "The complete file, for every healthcare provider with a visa.",
        MandateKind::SocialStatus => {
            "The social status alone: contract, result of each premium year, payments, disputes."
        }
        MandateKind::InternshipSupervision => {
            "The internship supervisor’s allowance alone: decisions, payments, disputes."
        }
    },
    not_possible: "Not possible:",
    party_title: |party| match party {
        Party::Giver => "To whom do you give this mandate?",
        Party::Holder => "Which healthcare provider gives you this mandate?",
    },
    number: |party| match party {
        Party::Giver => "Number of the holder",
        Party::Holder => "Number of the healthcare provider",
    },
    number_hint: |party| match party {
        Party::Giver => {
            "Person: national register or BIS number. Enterprise: CBE number. Grouping or establishment: NIHDI number."
        }
        Party::Holder => "NIHDI number, or national register or BIS number",
    },
    ask_number: |party| match party {
        Party::Giver => "Enter the number of the holder",
        Party::Holder => "Enter the number of the healthcare provider",
    },
    ask: |name| match name {
        "kind" => "Choose the type of mandate",
        "from" => "Enter the first day",
        "until" => "Enter the last day",
        "isFixed" => "Choose the duration",
        _ => "Enter the reference",
    },
    search: "Search",
    found: "Found",
    which_profession: "For which profession?",
    known: "Known already through another mandate",
    known_filter: "Search for a name among them",
    known_count: |count, has_more| match (count, has_more) {
        (0, true) => "Many names are like it: type more of the name.".to_owned(),
        (0, _) => "No name fits.".to_owned(),
        (1, false) => "1 name".to_owned(),
        (_, false) => format!("{count} names"),
        (_, true) => format!("The first {count} names: type more of the name to see others."),
    },
    known_close: "No name fits exactly. These are close. ",
    not_ready: "This organisation is not ready yet",
    not_ready_lead: |name| {
        format!(
            "You can choose it all the same: the mandate will wait. For {name} to be able to sign and use it,"
        )
    },
    period_title: "For how long?",
    from: "First day",
    from_hint: "Today or later",
    duration: "Duration",
    open_ended: "Open-ended mandate",
    open_ended_hint: "Until one of the parties ends it",
    fixed: "Mandate for a fixed period",
    fixed_hint: "You receive a message 30 days, 7 days and the day before its end",
    until: "Last day",
    reference_hint: "To find it again, for instance a case number. Both parties see it.",
    left: |left| match left {
        1 => "1 character left".to_owned(),
        _ => format!("{left} characters left"),
    },
    review_title: "Check, then sign",
    change: "Change",
    no_reference: "none",
};

pub const SIGN: SignText = SignText {
    title: "What this mandate changes",
    will: |name| format!("After both signatures, {name} will be able to"),
    will_not: |name| format!("{name} will not be able to"),
    can: |module| format!("see and change {module}"),
    cannot: |module| format!("open {module}"),
    text: "The text that you sign",
    note: "The mandate is active as soon as the other party has signed it too. Either party can end it at any time; the end takes effect at that very moment.",
    agree: "By signing, you accept the text above.",
    sign: "Sign",
    signing: "Signing…",
    confirm_title: "Confirm that it is you",
    confirm_body: "You showed who you are more than five minutes ago: confirm your identity to sign. Nothing is lost: the signature follows at once.",
    confirm: "Confirm and sign",
    confirm_for_test: "Confirm with the test identity",
    other_key: "This key cannot be shown again here. Sign out and sign in again: your draft is kept.",
    wrong: "The password or the security code is not correct.",
    level_title: "Your digital key is not enough to sign",
    level_body: "Sign in again with one of these keys; your draft is kept:",
};

pub const VIEW: ViewText = ViewText {
    title: |Titled { kind, name }| format!("Mandate {kind} – {name}"),
    started: "Mandate signed",
    started_body: |name| {
        format!(
            "{name} has received a message and has yet to sign. The mandate is active after that, from its first day on. Until then you can withdraw it."
        )
    },
    signed: "Mandate signed by both parties",
    signed_body: |name| format!("It is active from now on. {name} has received a message."),
    signed_later_body: |NameAndDay { name, day }| {
        format!("It will be active from {day} on. {name} has received a message.")
    },
    refused: "Mandate refused",
    refused_body: |name| format!("{name} has received a message and can read your reason."),
    withdrawn: "Mandate withdrawn",
    withdrawn_body: |name| format!("{name} has received a message and can no longer sign it."),
    ended: "Mandate ended",
    ended_body: |name| {
        format!("The end takes effect at this very moment. {name} has received a message.")
    },
    end_set: "End of the mandate recorded",
    end_set_body: |NameAndDay { name, day }| {
        format!("The last day is {day}. {name} has received a message.")
    },
    to_sign: "This mandate awaits your signature",
    not_now: "You cannot sign this mandate now",
    not_by_you: "This mandate awaits the signature of your organisation",
    to_sign_lead: "To sign it,",
    to_sign_recorded: "This mandate comes from a register, without a signature. Read the text, then sign or refuse.",
    to_sign_body: |name| {
        format!("{name} created and signed it. Read the text, then sign or refuse.")
    },
    refuse: "Refuse",
    withdraw: "Withdraw the mandate",
    end: "End the mandate",
    renew: "Renew",
    transfer: "Transfer to another holder",
    acts: "What you can do",
    open_file: "Open the file",
    opens: "Opens",
    stays_closed: "Does not open",
    text: "Text of the mandate",
    no_text: "This mandate comes from a register: it has no text here.",
    digest: "Fingerprint (SHA-256)",
    signatures: "Signatures",
    no_signature: "Not signed yet",
    from_register: "Signed elsewhere: this mandate was taken over from a register.",
    as_profile: AsText {
        giver: "as giver",
        person: "as holder",
        organisation: |name| format!("for {name}"),
    },
    level: |level| format!("level {level}"),
    history: "History",
    event: |kind, by| match kind {
        HistoryKind::Started => match by {
            Party::Giver => "Created and signed by the giver",
            Party::Holder => "Created and signed by the holder",
        },
        HistoryKind::Signed => match by {
            Party::Giver => "Signed by the giver",
            Party::Holder => "Signed by the holder",
        },
        HistoryKind::Refused => "Refused",
        HistoryKind::Withdrawn => "Withdrawn",
        HistoryKind::Ended => "Ended",
        HistoryKind::EndSet => "End brought forward",
        HistoryKind::Transferred => "Transferred to another holder",
        HistoryKind::FirstUsed => "Used for the first time",
        HistoryKind::Unknown => "Something else",
    },
    by_the_giver: "by the giver, who chose another holder",
    by_register: "taken over from a register",
    last_day: |day| format!("last day: {day}"),
    first_used: "First use",
    not_used: "not used yet",
    reason: "Reason for the refusal",
    origin: "Origin",
    renewed_from: "Renews an earlier mandate",
    transferred_from: "Replaces the mandate of another holder",
    successor: "Followed by another mandate",
    downloads: "Download",
    attestation: "Attestation (PDF)",
    jws: "Signed attestation, to be verified by computer (JWS)",
    calendar: "Last day for your calendar (.ics)",
};

pub const ACTS: ActText = ActText {
    back: "Back to the mandate",
    refuse_title: "Refuse this mandate",
    reason: "Reason for the refusal",
    reason_hint: |name| format!("{name} will read it."),
    refuse_consequence: |name| {
        format!(
            "The mandate can no longer be signed. {name} receives a message and can create another."
        )
    },
    refuse: "Refuse the mandate",
    withdraw_title: "Withdraw this mandate",
    withdraw_consequence: |name| {
        format!(
            "{name} can no longer sign this mandate, and receives a message. You can create another."
        )
    },
    withdraw: "Withdraw the mandate",
    end_title: "End this mandate",
    when: "When should the mandate end?",
    now: "Now",
    on_a_day: "On a day",
    last_day: "Last day of the mandate",
    ask: |name| match name {
        "now" => "Choose when the mandate ends",
        "reason" => "Write the reason for the refusal",
        _ => "Enter the last day",
    },
    only_earlier: "The last day can only be brought forward: choose one before the day that is set already",
    now_consequence: |Closes { name, modules }| {
        format!(
            "{name} can no longer open {modules} from this moment on, even on a page that is open already. This cannot be undone: it would take a new mandate, signed by both parties."
        )
    },
    now_consequence_own: |modules| {
        format!(
            "You can no longer open {modules} from this moment on, even on a page that is open already. This cannot be undone: it would take a new mandate, signed by both parties."
        )
    },
    day_consequence: |NameAndDay { name, day }| {
        format!("The mandate of {name} no longer holds from {day} on. Until then nothing changes.")
    },
    choose_first: "Choose when: what follows from it is shown here before you confirm.",
    end: "Confirm the end",
};

pub const BULK: BulkText = BulkText {
    title: "Create several mandates",
    lead: "From a file: each line is checked first, then you sign once for all. Each healthcare provider then signs their own mandate.",
    format: "Which file do you have?",
    ssm: "File of the Self-service mandate system (SSM)",
    ssm_hint: "Seven fields separated by ‘;’, without a header: number, e-mail, capacity, language, reference, start and end (yyyymmdd)",
    export: "List exported from here (.csv)",
    export_hint: "As ‘Export this list’ gives it",
    kind: "Type of mandate of all lines",
    file: "File",
    file_hint: "Text in UTF-8, at most 10,000 lines",
    choose: "Choose a file",
    none_chosen: "No file chosen",
    ask: |name| match name {
        "file" => "Choose a file",
        "kind" => "Choose the type of mandate of all lines",
        _ => "Choose the form of the file",
    },
    empty: "this file is empty",
    too_many: |most| format!("this file has more than {most} lines: divide it into several files"),
    too_long: |line, most| format!("shorten line {line} to at most {most} characters"),
    unreadable: "this file cannot be read as text",
    check: "Check the lines",
    checking: "Checking the lines",
    progress: |SoMany { some: done, all }| format!("{done} lines out of {all}"),
    stopped: "The check has stopped",
    go_on: "Go on",
    another: "Choose another file",
    checked: "Result of the check",
    counts: |Checked { good, bad }| {
        let good = match good {
            1 => "1 good line".to_owned(),
            _ => format!("{} good lines", count(good)),
        };
        match bad {
            0 => format!("{good}, none refused."),
            _ => format!("{good}, {} refused.", count(bad)),
        }
    },
    nothing_yet: "Nothing has been created yet.",
    only_bad: "Only the refused lines",
    export_bad: "Export the refused lines, to correct them (.csv)",
    lines: "Lines of the file",
    line: "Line",
    giver: "Giver",
    result: "Result",
    good: "good",
    bad: "refused",
    more: "Show more",
    no_bad: "No line is refused.",
    field: |field| match field {
        BulkField::Id => "number of the giver",
        BulkField::Email => "e-mail",
        BulkField::Capacity => "capacity",
        BulkField::Language => "language",
        BulkField::Reference => "reference",
        BulkField::From => "start",
        BulkField::Until => "end",
        BulkField::Kind => "type of mandate",
        BulkField::Line => "line",
    },
    which: "What should be created?",
    all_good: |good| match good {
        1 => "The good line".to_owned(),
        _ => format!("All good lines ({})", count(good)),
    },
    all_good_hint: "The refused lines are not created.",
    all_or_none: "All or none",
    all_or_none_hint: "If a single line is refused, nothing is created.",
    some_refused: "Not possible: lines are refused. Correct them in the file, then choose it again.",
    none_good: "No line is good: correct the file, then choose it again.",
    sign_title: "Sign for all lines",
    sign: "Sign and create the mandates",
    creating: "Creating the mandates",
    may_leave: "You can leave this page: the work goes on.",
    done: "The mandates have been created",
    done_body: |created| {
        match created {
        1 => "1 mandate is signed on your side. The healthcare provider has received a message and has yet to sign it.".to_owned(),
        _ => format!("{} mandates are signed on your side. The healthcare providers have received a message and have yet to sign, each their own.", count(created)),
    }
    },
    to_list: "See the mandates that await a signature",
    failed: "Nothing was created",
    failed_body: "Meanwhile a line is no longer good, and you had chosen ‘all or none’.",
};

pub const NEWS: NewsText = NewsText {
    told: |news, day| {
        let words = match news {
            MandateNews::ToSign => "A mandate awaits your signature",
            MandateNews::Started => "Your mandate has been created and awaits the other signature",
            MandateNews::Signed => "A mandate has been signed by both parties",
            MandateNews::RecordedSigned => "A mandate from a register has been signed here",
            MandateNews::Refused => "A mandate was refused",
            MandateNews::Withdrawn => "A mandate was withdrawn before it was signed",
            MandateNews::FirstUsed => "A mandate was used for the first time",
            MandateNews::EndSet => "The end of a mandate was brought forward",
            MandateNews::Ended => "A mandate has ended",
            MandateNews::Transferred => "A mandate was transferred to another holder",
            MandateNews::Expiring => "A mandate ends soon",
            MandateNews::Expired => "A mandate has expired",
            MandateNews::Unknown => "A mandate has changed",
        };
        day.map_or_else(
            || words.to_owned(),
            |day| format!("{words}: last day {day}"),
        )
    },
    of: |MandateOf {
             kind,
             giver,
             holder,
         }| format!("{kind}, given by {giver} to {holder}"),
};
