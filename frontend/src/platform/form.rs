//! Forms: what is typed, what is wrong with it, where it is sent, and what became of that.

pub mod conflict;
pub mod date_field;
pub mod error_summary;
pub mod field;
pub mod fields;
pub mod sending;
pub mod typed;

pub use crate::platform::form::fields::Called;

use std::ops::Deref;
use std::rc::Rc;

use shared::kernel::issue::Issue;
use shared::policy::ProblemKind;
use yew::prelude::*;

use crate::platform::api::Failure;
use crate::platform::form::error_summary::{ErrorSummary, FieldError, in_words};
use crate::platform::form::fields::Fields;
use crate::platform::form::sending::{Sending, Source};
use crate::platform::form::typed::Typed;
use crate::platform::text::{SayWrong, Text, use_text};
use crate::platform::ui::notice::{Failed, Notice, Tone};

/// A form: its fields, and what becomes of them. The same whatever it asks.
#[derive(Clone, PartialEq)]
pub struct Form<D: PartialEq> {
    pub fields: Fields<D>,
    pub typed: Typed<D>,
    /// What is wrong with the fields, as it is known here, or else to the server.
    pub issues: Vec<Issue>,
    /// Counts the attempts to send it.
    pub attempt: u32,
    pub busy: bool,
    pub failure: Option<Failure>,
    /// Whether it can no longer be sent; what is typed stays.
    pub closed: bool,
    /// Sends it, if nothing is wrong.
    pub submit: Callback<()>,
    /// Says no longer what was found wrong here.
    pub forgive: Callback<()>,
    clear: Callback<()>,
    source: Option<Source>,
}

impl<D: PartialEq> Deref for Form<D> {
    type Target = Fields<D>;

    fn deref(&self) -> &Fields<D> {
        &self.fields
    }
}

/// A form. `called` says what each field is called, and how it is asked for; `parse` makes of what
/// is typed what is sent, or says what is wrong.
#[hook]
pub fn use_form<D, I>(
    typed: Typed<D>,
    called: Called,
    parse: impl Fn(&D) -> Result<I, Vec<Issue>> + 'static,
    sending: Sending<I>,
) -> Form<D>
where
    D: Clone + PartialEq + 'static,
    I: 'static,
{
    let send = {
        let (typed, send) = (typed.clone(), sending.send);
        Rc::new(move || match parse(&typed.latest()) {
            Ok(input) => {
                send.emit(input);
                Vec::new()
            }
            Err(issues) => issues,
        })
    };
    let failure = sending.failure.as_ref();
    let attempts = use_attempts(send, failure, &sending.clear, called);
    use_reading_anew(failure, sending.source.as_ref());
    let fields = Fields::new(
        typed.value.mine.clone(),
        typed.edit.clone(),
        attempts.errors,
        (attempts.text, called),
    );
    Form {
        fields,
        typed,
        issues: attempts.issues,
        attempt: attempts.count,
        busy: sending.busy,
        failure: sending.failure,
        closed: false,
        submit: attempts.submit,
        forgive: attempts.forgive,
        clear: sending.clear,
        source: sending.source,
    }
}

/// What has come of sending a form, whatever it asks.
struct Attempts {
    text: &'static Text,
    count: u32,
    issues: Vec<Issue>,
    errors: Vec<FieldError>,
    submit: Callback<()>,
    forgive: Callback<()>,
}

/// The attempts to send a form: `send` does, or says what is wrong. Not generic, so that it is
/// compiled once and not for each form.
#[hook]
fn use_attempts(
    send: Rc<dyn Fn() -> Vec<Issue>>,
    failure: Option<&Failure>,
    clear: &Callback<()>,
    called: Called,
) -> Attempts {
    let text = use_text();
    let wrong = use_state(Vec::<Issue>::new);
    let attempt = use_state(|| 0_u32);
    let count = *attempt;
    let submit = {
        let (wrong, clear) = (wrong.setter(), clear.clone());
        Callback::from(move |()| {
            attempt.set(count + 1);
            clear.emit(());
            wrong.set(send());
        })
    };
    let forgive = {
        let wrong = wrong.setter();
        Callback::from(move |()| wrong.set(Vec::new()))
    };
    let of_server = failure.map_or(&[][..], Failure::issues);
    let issues = match wrong.is_empty() {
        true => of_server.to_vec(),
        false => (*wrong).clone(),
    };
    Attempts {
        text,
        count,
        errors: in_words(text, &issues, |name| called.words(text, name), |_, _| None),
        issues,
        submit,
        forgive,
    }
}

/// Where somebody else was faster, what they saved is read.
#[hook]
fn use_reading_anew(failure: Option<&Failure>, source: Option<&Source>) {
    let reload = source.map(|source| source.reload.clone());
    use_effect_with(is_conflict(failure), move |is_conflict| {
        if let (true, Some(reload)) = (*is_conflict, reload) {
            reload.emit(());
        }
    });
}

fn is_conflict(failure: Option<&Failure>) -> bool {
    failure.and_then(Failure::kind) == Some(ProblemKind::Conflict)
}

impl<D: Clone + PartialEq + 'static> Form<D> {
    /// The same, where it may no longer be sent.
    pub fn closed_if(self, closed: bool) -> Self {
        match closed {
            true => Self {
                closed,
                submit: Callback::noop(),
                ..self
            },
            false => self,
        }
    }

    /// The same, where it may be wrong in a way that only some capabilities know.
    pub fn with_own(mut self, own: SayWrong) -> Self {
        let (text, called) = (self.fields.text, self.fields.called());
        let words = |name: &str| called.words(text, name);
        self.fields.errors = in_words(text, &self.issues, words, own);
        self
    }

    /// The same, with other words for what is wrong where there are any.
    pub fn worded(mut self, words: impl Fn(&Issue) -> Option<AttrValue>) -> Self {
        for (error, issue) in self.fields.errors.iter_mut().zip(&self.issues) {
            if let Some(message) = words(issue) {
                error.message = message;
            }
        }
        self
    }

    /// The same, with something that is wrong with a field and was found out otherwise; unless it was
    /// tried again since.
    pub fn with_error(mut self, name: &'static str, message: AttrValue) -> Self {
        if self.issues.is_empty() {
            let name = AttrValue::Static(name);
            self.fields.errors.push(FieldError { name, message });
        }
        self
    }

    /// Whether somebody else was faster.
    pub fn is_late(&self) -> bool {
        is_conflict(self.failure.as_ref())
    }

    /// Sends it when the button is pressed.
    pub fn onsubmit(&self) -> Callback<SubmitEvent> {
        self.submit
            .reform(|event: SubmitEvent| event.prevent_default())
    }

    /// Says that what was typed earlier was brought back, and drops it if asked to.
    pub fn restored(&self) -> Html {
        if !self.typed.restored {
            return Html::default();
        }
        let frame = &self.text.frame;
        let onclick = self.typed.forget.reform(|_: MouseEvent| ());
        html! {
            <Notice tone={Tone::Good} role="status">
                <p>{ frame.restored }{ " " }<button type="button" class="button plain small" {onclick}>{ frame.discard }</button></p>
            </Notice>
        }
    }

    /// All that is wrong with the fields: it takes the focus and links to each.
    pub fn summary(&self) -> Html {
        html! { <ErrorSummary errors={self.errors.clone()} attempt={self.attempt} /> }
    }

    /// Why sending failed, but for what the fields tell themselves and what is sorted out.
    pub fn rest(&self) -> Option<&Failure> {
        let rest = self.failure.as_ref();
        rest.filter(|failure| failure.issues().is_empty() && !is_conflict(Some(failure)))
    }

    /// What stands above the fields: what was brought back, and what is wrong.
    pub fn head(&self) -> Html {
        html! {
            <>
                { self.restored() }
                { self.summary() }
                { for self.rest().map(|failure| html! { <Failed failure={failure.clone()} /> }) }
            </>
        }
    }

    /// The button that sends it: what it says, and what it says meanwhile.
    pub fn button(&self, words: &'static str, meanwhile: &'static str) -> Html {
        let disabled = (self.busy || self.closed).then_some("true");
        let words = if self.busy { meanwhile } else { words };
        html! { <button type="submit" class="button" aria-disabled={disabled}>{ words }</button> }
    }

    /// Saves it, or gives it up; `save` is what the first button says.
    pub fn buttons(&self, save: &'static str, oncancel: &Callback<()>) -> Html {
        let onclick = oncancel.reform(|_: MouseEvent| ());
        html! {
            <p class="actions">
                { self.button(save, self.text.forms.saving) }
                <button type="button" class="button quiet" {onclick}>{ self.text.frame.cancel }</button>
            </p>
        }
    }
}
