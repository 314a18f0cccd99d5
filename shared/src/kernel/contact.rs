//! How to reach someone: phone numbers, e-mail addresses, postal addresses.

mod country;
mod email;
mod help;
mod phone;
mod postal;

pub use country::Country;
pub use email::EmailAddress;
pub use help::{Help, NotAWebAddress, Reach, WebAddress};
pub use phone::Phone;
pub use postal::{AddressDraft, BelgianPostcode, PostalAddress, municipality_is_written};

use crate::kernel::issue::IssueKind;

/// A line of text: trimmed, with single spaces, no control characters, of at most `longest`
/// characters; empty becomes `None`.
pub fn line(text: &str, longest: usize) -> Result<Option<String>, IssueKind> {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().any(char::is_control) {
        return Err(IssueKind::Character);
    }
    if line.chars().count() > longest {
        return Err(IssueKind::too_long(longest));
    }
    Ok((!line.is_empty()).then_some(line))
}

/// The same, where something has to be filled in.
pub fn required_line(text: &str, longest: usize) -> Result<String, IssueKind> {
    line(text, longest)?.ok_or(IssueKind::Required)
}
