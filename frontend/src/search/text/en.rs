//! English.

use shared::mandates::MandateKind;

use crate::platform::text::en::plural;
use crate::search::text::SearchText;

pub const SEARCH: SearchText = SearchText {
    title: "Search for a healthcare provider",
    hint: "INAMI number, national register number, surname or first name",
    keys: "Arrow down: go through the results. Enter: open the first. Esc: clear.",
    clear: "Clear",
    found: |found, all| {
        format!(
            "{} out of {}",
            plural(found, "result", "results"),
            mandates(all)
        )
    },
    all: mandates,
    results: "Results",
    close_results: "Close results",
    close_results_why: "Nothing matches exactly: a small typing error was forgiven.",
    none: "No healthcare provider found",
    none_help: "A small typing error was already forgiven. The search covers the providers whose mandate is active: check the name or the number.",
    no_mandate: "You have no mandate in force",
    no_mandate_help: "As soon as a mandate is signed by both parties and its period has begun, the provider appears here.",
    no_mandate_organisation: "This organisation has no mandate in force",
    no_mandate_organisation_help: "As soon as a mandate given to the organisation is signed by both parties and its period has begun, the provider appears here.",
    more: |count| format!("Show {}", plural(count, "more result", "more results")),
    indexing: "Preparing the search",
    stale: "The list could not be refreshed: it shows what the server answered last.",
    no_inami: "no INAMI number",
    tag: |kind| match kind {
        MandateKind::AdministrativeFile => "Administrative file",
        MandateKind::ProSante => "ProSanté",
        MandateKind::SocialStatus => "Social status",
        MandateKind::InternshipSupervision => "Internship supervisor",
    },
};

fn mandates(count: usize) -> String {
    plural(count, "active mandate", "active mandates")
}
