//! The text in English.

use super::Phrases;

pub(super) const PHRASES: Phrases = Phrases {
    title: |kind| format!("Mandate ‘{kind}’"),
    parties: |giver, holder| {
        format!("{giver}, the giver, mandates {holder}, the mandate holder, who accepts it.")
    },
    opens: |modules| {
        format!(
            "The mandate holder may read and manage online, in the giver’s name and with the same rights: {modules}."
        )
    },
    closed: |modules| {
        format!(
            "The mandate does not open: {modules}. Accreditation has a mandate system of its own."
        )
    },
    fixed: |from, until| {
        format!("The mandate is given for a fixed period, from {from} to {until} inclusive.")
    },
    open_ended: |from| format!("The mandate is open-ended, from {from}."),
    rest: [
        "The mandate is active once the giver and the mandate holder have both signed it. Either may look at it and end it at any time; the end takes effect at once.",
        "Every act under the mandate is recorded with the name of the person who acts; the giver can read this at any time.",
        "The mandate holder uses the data on the giver’s behalf alone, keeps them confidential and does not pass the mandate on.",
    ],
    and: "and",
    inami: "INAMI number",
    enterprise: "number",
};
