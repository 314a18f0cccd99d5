//! Where a form is sent.

use shared::kernel::endpoint::{Endpoint, Wire};
use yew::prelude::*;

use crate::platform::api::{Failure, Query, QueryHandle, SendHandle};

/// Where a form is sent.
#[derive(Clone)]
pub struct Sending<I> {
    pub busy: bool,
    pub failure: Option<Failure>,
    pub send: Callback<I>,
    pub clear: Callback<()>,
    /// What is read anew where somebody else was faster.
    pub source: Option<Source>,
}

/// Where what is changed was read from.
#[derive(Clone, PartialEq)]
pub struct Source {
    /// Why it could not be read anew.
    pub failure: Option<Failure>,
    pub reload: Callback<()>,
}

impl<T: PartialEq> From<&QueryHandle<T>> for Source {
    fn from(query: &QueryHandle<T>) -> Self {
        let failure = match &*query.state {
            Query::Failed(failure) => Some(failure.clone()),
            Query::Loading | Query::Ready(_) => None,
        };
        Self {
            failure,
            reload: query.reload.clone(),
        }
    }
}

impl<E: Endpoint<Output: Wire> + 'static> SendHandle<E> {
    /// Sends what a form says to these parameters.
    pub fn to(&self, params: E::Params) -> Sending<E::Input>
    where
        E::Params: Clone + 'static,
    {
        let (sending, clearing) = (self.clone(), self.clone());
        Sending {
            busy: self.busy,
            failure: self.failure.clone(),
            send: Callback::from(move |input| sending.send(params.clone(), input)),
            clear: Callback::from(move |()| clearing.clear()),
            source: None,
        }
    }
}

impl<I: 'static> Sending<I> {
    /// Sends nowhere: what is typed is answered on the page.
    pub fn here(send: Callback<I>) -> Self {
        Self {
            busy: false,
            failure: None,
            send,
            clear: Callback::noop(),
            source: None,
        }
    }

    /// Reads anew what is changed where somebody else was faster.
    pub fn read_from(self, source: Source) -> Self {
        Self {
            source: Some(source),
            ..self
        }
    }
}
