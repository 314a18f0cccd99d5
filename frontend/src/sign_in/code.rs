//! User name, password and a code by mobile app.

use shared::sign_in::SignInIssue;
use shared::sign_in::api::{CodeSignIn, SignInWithCode};
use yew::prelude::*;

use crate::platform::api::use_send;
use crate::platform::form::field::{PasswordField, TextField};
use crate::platform::form::typed::use_typed;
use crate::platform::form::{Called, use_form};
use crate::platform::page::Page;
use crate::platform::text::{Text, say_wrong, use_text};
use crate::sign_in::keys::{Arrival, use_other_key};
use crate::sign_in::session::use_signed_in;

/// Signs in with user name, password and security code.
#[component]
pub fn SignInCodePage() -> Html {
    let text = use_text();
    let words = text.code();
    let typed = use_typed(CodeSignIn::default());
    let back = use_other_key();
    let signed_in = use_signed_in();
    let sending = use_send::<SignInWithCode>(signed_in).to(());
    let form =
        use_form(typed, CALLED, CodeSignIn::parse, sending).with_own(say_wrong::<SignInIssue>);
    html! {
        <Page title={words.title} narrow=true {back}>
            <Arrival />
            { form.head() }
            <form novalidate=true onsubmit={form.onsubmit()}>
                <TextField autocomplete="username" verbatim=true class="w-16"
                    ..form.line("userName", |form| &mut form.user_name) />
                <PasswordField ..form.password("password", "current-password", |form| &mut form.password) />
                <div class="code">
                    <TextField hint={words.code_hint} inputmode="numeric" autocomplete="one-time-code" verbatim=true
                        ..form.line("code", |form| &mut form.code) />
                </div>
                { form.button(words.submit, words.busy) }
            </form>
            <p class="small soft actions">{ words.no_account }</p>
        </Page>
    }
}

/// What is said of the fields that show who somebody is.
pub const CALLED: Called = Called {
    label,
    ask: |text, name| Some((text.code().ask)(name)),
};

fn label(text: &'static Text, name: &str) -> &'static str {
    match name {
        "password" => text.code().password,
        "code" => text.code().code,
        _ => text.code().user_name,
    }
}
