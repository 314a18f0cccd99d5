//! Why a request brought no answer.

use std::rc::Rc;

use shared::problem::{Issue, Kind, Problem};

/// Why a request brought no answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Failure {
    /// The server could not be reached.
    Unreachable,
    /// The server says what is wrong.
    Problem(Rc<Problem>),
    /// The answer is not what the contract says; a newer release may be in service.
    Unreadable,
}

impl Failure {
    /// The kind of problem, if the server named one.
    pub fn kind(&self) -> Option<Kind> {
        match self {
            Self::Problem(problem) => Some(problem.kind),
            Self::Unreachable | Self::Unreadable => None,
        }
    }

    /// What is wrong with the input, field by field.
    pub fn issues(&self) -> &[Issue] {
        match self {
            Self::Problem(problem) => &problem.issues,
            Self::Unreachable | Self::Unreadable => &[],
        }
    }

    /// Whether another profile might be the right one.
    pub fn is_of_profile(&self) -> bool {
        matches!(self.kind(), Some(Kind::NotFound | Kind::Refused))
    }
}
