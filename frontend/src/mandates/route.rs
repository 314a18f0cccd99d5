//! The addresses of the pages about mandates.

use std::fmt;

use shared::kernel::id::{BulkId, DraftId, MandateId};
use shared::mandates::api::DraftStep;
use shared::policy::Profile;

use crate::platform::route::Address;

/// A page about mandates: `/as/{profile}/mandates…`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MandateRoute {
    List,
    /// `…/new`: begin to write one.
    New,
    /// `…/drafts/{draft}`: go on where it was left; `…/{step}`: a page of the wizard.
    Draft(DraftId, Option<DraftStep>),
    /// `…/bulk`: many at once, from a file.
    Bulk(Option<BulkId>),
    /// `…/{mandate}`: one of them.
    One(MandateId),
    /// `…/{mandate}/{step}`: a step of its life that is confirmed on a page of its own.
    Act(MandateId, MandateStep),
}

shared::catalogue! {
    /// A step of a mandate's life that is confirmed on a page of its own.
    pub enum MandateStep {
        /// The second party will not sign.
        Refuse = "refuse",
        /// The first party takes back what the second has not signed.
        Withdraw = "withdraw",
        /// Either party ends it, at once or by an earlier last day.
        End = "end",
    }
}

impl MandateRoute {
    pub fn under(self, profile: Profile) -> Address {
        Address::under(profile, format_args!("/mandates{self}"))
    }

    /// The page of an address, and as whom.
    pub fn parse(address: &Address) -> Option<(Profile, Self)> {
        let segments = address.segments();
        let ["as", profile, "mandates", rest @ ..] = segments.as_slice() else {
            return None;
        };
        let page = match rest {
            [] => Self::List,
            ["new"] => Self::New,
            ["drafts", draft] => Self::Draft(draft.parse().ok()?, None),
            ["drafts", draft, code] => {
                Self::Draft(draft.parse().ok()?, Some(DraftStep::from_code(code)?))
            }
            ["bulk"] => Self::Bulk(None),
            ["bulk", file] => Self::Bulk(Some(file.parse().ok()?)),
            [id] => Self::One(id.parse().ok()?),
            [id, code] => Self::Act(id.parse().ok()?, MandateStep::from_code(code)?),
            _ => return None,
        };
        Some((profile.parse().ok()?, page))
    }
}

impl fmt::Display for MandateRoute {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::List => Ok(()),
            Self::New => f.write_str("/new"),
            Self::Draft(draft, None) => write!(f, "/drafts/{draft}"),
            Self::Draft(draft, Some(step)) => write!(f, "/drafts/{draft}/{step}"),
            Self::Bulk(None) => f.write_str("/bulk"),
            Self::Bulk(Some(file)) => write!(f, "/bulk/{file}"),
            Self::One(id) => write!(f, "/{id}"),
            Self::Act(id, step) => write!(f, "/{id}/{step}"),
        }
    }
}
