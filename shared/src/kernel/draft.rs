//! Reading the fields of a draft: a text that is right, or an issue at its field.

use crate::kernel::date::Date;
use crate::kernel::issue::{Issue, IssueKind};

pub(crate) fn optional<T>(name: &str, text: &str, issues: &mut Vec<Issue>) -> Option<T>
where
    T: std::str::FromStr,
    T::Err: Into<IssueKind>,
{
    if text.trim().is_empty() {
        return None;
    }
    text.parse()
        .map_err(|error: T::Err| issues.push(Issue::new(name, error.into())))
        .ok()
}

pub(crate) fn part<T>(
    name: &str,
    parsed: Result<T, Vec<Issue>>,
    issues: &mut Vec<Issue>,
) -> Option<T> {
    parsed
        .map_err(|wrong| issues.extend(wrong.into_iter().map(|issue| issue.within(name))))
        .ok()
}

pub(crate) fn day(name: &str, text: &str, issues: &mut Vec<Issue>) -> Option<Date> {
    let kind = if text.trim().is_empty() {
        IssueKind::Required
    } else {
        IssueKind::Date
    };
    text.parse()
        .map_err(|_| issues.push(Issue::new(name, kind)))
        .ok()
}
