//! User name, password and first code of a new key.

use shared::kernel::issue::Issue;
use shared::sign_in::api::{CompleteEnrolment, NewKey};
use yew::prelude::*;

use crate::platform::api::use_send;
use crate::platform::form::error_summary::{ErrorSummary, error_of, in_words};
use crate::platform::form::field::{PasswordField, TextField};
use crate::platform::text::use_text;
use crate::platform::ui::notice::Failed;
use crate::sign_in::code::label;

/// Properties of [`EnrolmentForm`].
#[derive(Properties, PartialEq)]
pub struct EnrolmentFormProps {
    /// The secret of the link.
    pub token: String,
    /// The user name, if the person has one already.
    pub user_name: Option<String>,
    /// Told that the key is set up.
    pub ondone: Callback<()>,
}

/// Asks for user name, password and a first code, and sets the key up.
#[component]
pub fn EnrolmentForm(props: &EnrolmentFormProps) -> Html {
    let text = use_text();
    let key = use_state(|| NewKey {
        token: props.token.clone(),
        user_name: props.user_name.clone().unwrap_or_default(),
        password: String::new(),
        code: String::new(),
    });
    let found = use_state(Vec::<Issue>::new);
    let attempt = use_state(|| 0u32);
    let sending = use_send::<CompleteEnrolment>(props.ondone.clone());
    let submit = {
        let (key, found, attempt, sending) =
            (key.clone(), found.clone(), attempt.clone(), sending.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let issues = key.issues();
            sending.clear();
            if issues.is_empty() {
                sending.send((), (*key).clone());
            }
            found.set(issues);
            attempt.set(*attempt + 1);
        })
    };
    let change = |put: fn(&mut NewKey, String)| {
        let key = key.clone();
        Callback::from(move |typed: String| {
            let mut new = (*key).clone();
            put(&mut new, typed);
            key.set(new);
        })
    };
    let mut errors = in_words(text, &found, |name| label(text, name));
    let failure = sending.failure.clone();
    errors.extend(in_words(
        text,
        failure.as_ref().map_or(&[], |failure| failure.issues()),
        |name| label(text, name),
    ));
    let failed = failure.filter(|failure| failure.issues().is_empty());
    let failed = failed.map(|failure| html! { <Failed {failure} /> });
    html! {
        <form novalidate=true onsubmit={submit}>
            <h2>{ text.enrolment().choose }</h2>
            <ErrorSummary errors={errors.clone()} attempt={*attempt} />
            { failed }
            <TextField name="userName" label={text.code().user_name} hint={text.enrolment().user_name_hint}
                value={key.user_name.clone()} oninput={change(|key, typed| key.user_name = typed)}
                error={error_of(&errors, "userName")} autocomplete="username" verbatim=true class="w-16" />
            <PasswordField name="password" label={text.code().password} hint={text.enrolment().password_hint}
                value={key.password.clone()} oninput={change(|key, typed| key.password = typed)}
                error={error_of(&errors, "password")} autocomplete="new-password" />
            <h2>{ text.enrolment().check }</h2>
            <div class="code">
                <TextField name="code" label={text.code().code} hint={text.enrolment().code_hint} value={key.code.clone()}
                    oninput={change(|key, typed| key.code = typed)} error={error_of(&errors, "code")}
                    inputmode="numeric" autocomplete="one-time-code" verbatim=true />
            </div>
            <button type="submit" class="button" aria-disabled={sending.busy.then_some("true")}>
                { if sending.busy { text.frame.loading } else { text.enrolment().submit } }
            </button>
        </form>
    }
}
