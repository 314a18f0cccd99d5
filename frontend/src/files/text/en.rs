//! English.

use shared::files::{FilesFact, FilesGranter, FilesIssue};

use crate::files::text::*;
use crate::platform::text::WrongText;
use crate::policy::text::FactText;

pub const HOME: HomeText = HomeText {
    title: "File",
    back_to_search: "Search",
    profession: "Profession",
    inami: "NIHDI number",
    visa: "Visa",
    validity: "Validity",
    mandates: |count| {
        if count > 1 {
            "Your mandates"
        } else {
            "Your mandate"
        }
    },
    in_force: "in force",
    closed: "closed",
    modules: "Modules of the file",
    changed: |day| format!("changed on {day}"),
    unchanged: "not changed here yet",
    acts: "Each opening and each change of your file",
    accreditation: "Has a mandate system of its own: no mandate opens it.",
    competence: |competence| match competence {
        Competence::DiplomaOnly => "diploma only",
        Competence::GeneralPractitioner => "recognised general practitioner",
        Competence::InTraining => "general practitioner in training",
    },
};

pub const FORM: FormText = FormText {
    closed: "The mandate has ended: this file is no longer open",
    closed_body: "Nothing can be saved here any more. What you wrote stays below: you can copy it.",
    change: "Change",
    back_to_file: "Back to the file",
};

pub const ADDRESS: AddressText = AddressText {
    street: "Street",
    house_number: "House number",
    box_number: "Box",
    postcode: "Postcode",
    municipality: "Municipality",
    country: "Country",
    ask: |name| match name {
        "street" => Some("Enter the street"),
        "houseNumber" => Some("Enter the house number"),
        "postcode" => Some("Enter the postcode"),
        "municipality" => Some("Enter the municipality"),
        _ => None,
    },
    suggestions: |count| match count {
        0 => String::new(),
        1 => "Municipality filled in from the postcode".into(),
        _ => format!("{count} possible municipalities for this postcode"),
    },
    other_municipality: |Belonging {
                             postcode,
                             municipality,
                         }| {
        format!("The postcode {postcode} is that of {municipality}.")
    },
    unknown_postcode: |postcode| format!("No Belgian municipality has the postcode {postcode}."),
    keep: "Keep the address as it is",
    take: |name| format!("Put {name}"),
    neighbours: "Belgium and neighbouring countries",
    others: "Other countries",
};

pub const ACTS: ActsText = ActsText {
    title: "Who acted in my name",
    intro: "Each opening of your file by somebody else and each change, the latest first. This record cannot be changed.",
    opened: |times| format!("File opened {times}\u{a0}times"),
    filters: "Filter the acts",
    person: "Name of the person",
    organisation: "Name of the organisation",
    from: "From",
    until: "Until",
    none_fits: "No act fits these filters.",
    empty: "nothing",
    other: "Another act",
    other_field: "another item",
    yourself: "yourself",
    as_mandatary: "mandate holder – natural person",
    as_citizen: "citizen",
    for_organisation: |name| format!("for {name}"),
    under_mandate: |kind| format!("mandate {kind}"),
    older: "Older",
    none: "Nobody has acted in your name yet",
    none_help: "As soon as somebody opens your file or changes something in it, you see it here.",
    first_use: "first use of the mandate",
};

pub const WHY: WhyClosedText = WhyClosedText {
    title: |module| format!("Why is {module} closed?"),
    lead: "To open this module,",
    accreditation: "Accreditation has a built-in mandate system of its own: none of the four mandate types opens it.",
    open: "This module is open to you.",
    open_it: "Open the module",
    not_there: "This module does not exist in this version.",
    opened_by: "The types of mandate that open it:",
};

pub const WRONG: WrongText<FilesIssue> = WrongText(|wrong| match wrong {
    FilesIssue::OtherMunicipality => {
        "another municipality has this postcode: correct the address, or keep it as it is"
    }
    FilesIssue::UnknownPostcode => {
        "no Belgian municipality has this postcode: correct the address, or keep it as it is"
    }
    FilesIssue::SameAddress => {
        "this address is in the file already for this period: change the one that is there"
    }
});

pub const FACTS: FactText<FilesFact, FilesGranter> = FactText {
    fact: |fact| match fact {
        FilesFact::OwnFile => [
            "It is your own file",
            "It is not your own file",
            "It is your own file",
        ],
        FilesFact::ModuleOpened(_) => [
            "A mandate opens {}",
            "None of these mandates opens {}",
            "A mandate opens {}",
        ],
        FilesFact::AccreditationMandate => [
            "The mandate system of the accreditation allows it",
            "The accreditation has a mandate system of its own: none of these mandates opens it",
            "The mandate system of the accreditation allows it",
        ],
    },
    granter: |granter| match granter {
        FilesGranter::Provider => "the healthcare provider, by a mandate",
    },
};
