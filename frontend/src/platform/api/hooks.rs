//! Questions of pages: asked when they are shown, or when they are told to.

use std::any::Any;
use std::cell::Cell;
use std::rc::Rc;

use shared::kernel::endpoint::{Endpoint, Wire};
use shared::kernel::json::{FromJson, Value};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::platform::api::{Question, read};
use crate::platform::failure::Failure;

/// What has come of a question.
#[derive(Clone, Debug, PartialEq)]
pub enum Query<T> {
    Loading,
    Ready(T),
    Failed(Failure),
}

/// A question that is asked, and can be asked anew.
#[derive(Clone, PartialEq)]
pub struct QueryHandle<T: PartialEq> {
    pub state: Rc<Query<T>>,
    /// Asks anew; what was there stays until the answer comes.
    pub reload: Callback<()>,
}

/// Asks an endpoint, and anew when the parameters or the input change. An answer that comes too
/// late is dropped: otherwise switching profile would show another's data.
#[hook]
pub fn use_query<E>(params: E::Params, input: E::Input) -> QueryHandle<E::Output>
where
    E: Endpoint<Output: Wire> + 'static,
    E::Output: PartialEq,
{
    let (heard, reload) = use_question(Question::of::<E>(&params, &input), ready::<E::Output>);
    let state = match heard {
        None => Rc::new(Query::Loading),
        Some(Err(failure)) => Rc::new(Query::Failed(failure)),
        Some(Ok(answer)) => answer
            .downcast()
            .unwrap_or_else(|_| Rc::new(Query::Loading)),
    };
    QueryHandle { state, reload }
}

/// An answer without its type.
type Answer = Result<Rc<dyn Any>, Failure>;

fn ready<T: FromJson + 'static>(value: &Value) -> Answer {
    read(value).map(|answer| Rc::new(Query::<T>::Ready(answer)) as Rc<dyn Any>)
}

#[hook]
fn use_question(question: Question, read: fn(&Value) -> Answer) -> (Option<Answer>, Callback<()>) {
    // The answer stands with what it answers: one about something else is never shown.
    let state = use_state(|| None::<(String, Answer)>);
    let attempt = use_state(|| 0u32);
    let subject = question.subject();
    {
        let state = state.clone();
        use_effect_with((question, *attempt), move |(question, _)| {
            let question = question.clone();
            let live = Rc::new(Cell::new(true));
            let guard = live.clone();
            spawn_local(async move {
                let subject = question.subject();
                let answer = question.ask().await.and_then(|answer| read(&answer));
                if guard.get() {
                    state.set(Some((subject, answer)));
                }
            });
            move || live.set(false)
        });
    }
    let heard = match &*state {
        Some((asked, answer)) if *asked == subject => Some(answer.clone()),
        _ => None,
    };
    (heard, Callback::from(move |()| attempt.set(*attempt + 1)))
}

/// Something to send: whether it is under way, and what went wrong the last time.
pub struct SendHandle<E: Endpoint<Output: Wire>> {
    pub busy: bool,
    /// Why it failed the last time; none before it was sent, or once it succeeded.
    pub failure: Option<Failure>,
    send: Callback<Dispatch>,
    clear: Callback<()>,
    on_done: Callback<E::Output>,
}

/// What is sent, and what takes the answer.
type Dispatch = (Question, Rc<dyn Fn(&Value) -> Result<(), Failure>>);

impl<E: Endpoint<Output: Wire>> Clone for SendHandle<E> {
    fn clone(&self) -> Self {
        Self {
            busy: self.busy,
            failure: self.failure.clone(),
            send: self.send.clone(),
            clear: self.clear.clone(),
            on_done: self.on_done.clone(),
        }
    }
}

impl<E: Endpoint<Output: Wire>> SendHandle<E> {
    /// Sends; nothing happens while it is under way already.
    pub fn send(&self, params: E::Params, input: E::Input) {
        let on_done = self.on_done.clone();
        let take = move |value: &Value| read(value).map(|answer| on_done.emit(answer));
        self.send
            .emit((Question::of::<E>(&params, &input), Rc::new(take)));
    }

    /// Forgets what went wrong.
    pub fn clear(&self) {
        self.clear.emit(());
    }
}

/// Sends to an endpoint when told to, and tells of the answer.
#[hook]
pub fn use_send<E>(on_done: Callback<E::Output>) -> SendHandle<E>
where
    E: Endpoint<Output: Wire> + 'static,
{
    let (busy, failure, send, clear) = use_sending();
    SendHandle {
        busy,
        failure,
        send,
        clear,
        on_done,
    }
}

#[hook]
fn use_sending() -> (bool, Option<Failure>, Callback<Dispatch>, Callback<()>) {
    let failure = use_state(|| None::<Failure>);
    let busy = use_state(|| false);
    let under_way = use_mut_ref(|| false);
    let live = use_mut_ref(|| true);
    {
        let live = live.clone();
        use_effect_with((), move |()| {
            *live.borrow_mut() = true;
            move || *live.borrow_mut() = false
        });
    }
    let send = {
        let (failure, busy) = (failure.clone(), busy.clone());
        Callback::from(move |(question, take): Dispatch| {
            if std::mem::replace(&mut *under_way.borrow_mut(), true) {
                return;
            }
            busy.set(true);
            let (failure, busy) = (failure.clone(), busy.clone());
            let (under_way, live) = (under_way.clone(), live.clone());
            spawn_local(async move {
                let answer = question.ask().await;
                *under_way.borrow_mut() = false;
                if !*live.borrow() {
                    return;
                }
                busy.set(false);
                failure.set(None);
                if let Err(error) = answer.and_then(|answer| take(&answer)) {
                    failure.set(Some(error));
                }
            });
        })
    };
    let clear = {
        let failure = failure.clone();
        Callback::from(move |()| failure.set(None))
    };
    (*busy, (*failure).clone(), send, clear)
}
