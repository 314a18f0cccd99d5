//! Why a request brought no answer.

use std::ops::Deref;
use std::rc::Rc;

use shared::kernel::issue::Issue;
use shared::kernel::json;
use shared::policy::{Brief, Chain, Problem, ProblemKind};

/// Why a request brought no answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Failure {
    Unreachable,
    Problem(Rc<Reported>),
    /// The answer is not what the contract says; a newer release may be in service.
    Unreadable,
}

/// A problem as the server told it.
#[derive(Clone, Debug, PartialEq)]
pub struct Reported {
    pub brief: Brief,
    /// The answer as it came, which may say more.
    pub answer: String,
}

impl Deref for Reported {
    type Target = Brief;

    fn deref(&self) -> &Brief {
        &self.brief
    }
}

impl Failure {
    /// A problem of a kind, with nothing more to say.
    pub fn of_kind(kind: ProblemKind) -> Self {
        Self::Problem(Rc::new(Reported {
            brief: Brief::new(kind),
            answer: String::new(),
        }))
    }

    /// For a refusal: the facts it rests on. Read here and not before: who shows them carries what
    /// is needed to read them.
    pub fn chain(&self) -> Option<Chain> {
        match self {
            Self::Problem(told) => json::read::<Problem>(&told.answer).ok()?.chain,
            Self::Unreachable | Self::Unreadable => None,
        }
    }

    /// The kind of problem, if the server named one.
    pub fn kind(&self) -> Option<ProblemKind> {
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
        matches!(
            self.kind(),
            Some(ProblemKind::NotFound | ProblemKind::Refused)
        )
    }
}
