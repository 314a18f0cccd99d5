//! User name, password and first code of a new key.

use shared::sign_in::SignInIssue;
use shared::sign_in::api::{CompleteEnrolment, NewKey};
use yew::prelude::*;

use crate::platform::api::use_send;
use crate::platform::form::field::{PasswordField, TextField};
use crate::platform::form::typed::use_typed;
use crate::platform::form::use_form;
use crate::platform::text::{say_wrong, use_text};
use crate::sign_in::code::CALLED;

#[derive(Properties, PartialEq)]
pub struct EnrolmentFormProps {
    pub token: String,
    /// The user name, if the person has one already.
    pub user_name: Option<String>,
    pub ondone: Callback<()>,
}

/// Asks for user name, password and a first code, and sets the key up.
#[component]
pub fn EnrolmentForm(props: &EnrolmentFormProps) -> Html {
    let text = use_text();
    let words = text.enrolment();
    let typed = use_typed(NewKey {
        token: props.token.clone(),
        user_name: props.user_name.clone().unwrap_or_default(),
        password: String::new(),
        code: String::new(),
    });
    let sending = use_send::<CompleteEnrolment>(props.ondone.clone()).to(());
    let form = use_form(typed, CALLED, NewKey::parse, sending).with_own(say_wrong::<SignInIssue>);
    html! {
        <form novalidate=true onsubmit={form.onsubmit()}>
            <h2>{ words.choose }</h2>
            { form.head() }
            <TextField hint={words.user_name_hint} autocomplete="username" verbatim=true class="w-16"
                ..form.line("userName", |key| &mut key.user_name) />
            <PasswordField hint={words.password_hint} ..form.password("password", "new-password", |key| &mut key.password) />
            <h2>{ words.check }</h2>
            <div class="code">
                <TextField hint={words.code_hint} inputmode="numeric" autocomplete="one-time-code" verbatim=true
                    ..form.line("code", |key| &mut key.code) />
            </div>
            { form.button(words.submit, text.frame.loading) }
        </form>
    }
}
