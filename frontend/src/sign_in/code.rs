//! User name, password and a code by mobile app.

use shared::kernel::issue::{Issue, IssueKind};
use shared::sign_in::api::{CodeSignIn, SignInWithCode, is_code};
use yew::prelude::*;

use crate::platform::api::use_send;
use crate::platform::form::error_summary::{ErrorSummary, error_of, in_words};
use crate::platform::form::field::{PasswordField, TextField};
use crate::platform::page::Page;
use crate::platform::session::use_signed_in;
use crate::platform::text::{Text, use_text};
use crate::platform::ui::notice::Failed;
use crate::sign_in::route::SignInRoute;

/// Signs in with user name, password and security code.
#[component]
pub fn SignInCodePage() -> Html {
    let text = use_text();
    let form = use_state(|| CodeSignIn {
        user_name: String::new(),
        password: String::new(),
        code: String::new(),
    });
    let found = use_state(Vec::<Issue>::new);
    let attempt = use_state(|| 0u32);
    let signed_in = use_signed_in();
    let sending = use_send::<SignInWithCode>(signed_in);
    let submit = {
        let (form, found, attempt, sending) = (
            form.clone(),
            found.clone(),
            attempt.clone(),
            sending.clone(),
        );
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let issues = issues(&form);
            sending.clear();
            if issues.is_empty() {
                sending.send((), (*form).clone());
            }
            found.set(issues);
            attempt.set(*attempt + 1);
        })
    };
    let change = |put: fn(&mut CodeSignIn, String)| {
        let form = form.clone();
        Callback::from(move |typed: String| {
            let mut new = (*form).clone();
            put(&mut new, typed);
            form.set(new);
        })
    };
    let mut errors = in_words(text, &found, |name| label(text, name));
    let failure = sending.failure.clone();
    errors.extend(in_words(
        text,
        failure.as_ref().map_or(&[], |failure| failure.issues()),
        |name| label(text, name),
    ));
    // What is wrong with a field is said there; anything else in a notice.
    let failed = failure.filter(|failure| failure.issues().is_empty());
    let failed = failed.map(|failure| html! { <Failed {failure} /> });
    html! {
        <Page title={text.code().title} narrow=true back={(SignInRoute::Keys.address(), AttrValue::from(text.code().other_key))}>
            <ErrorSummary errors={errors.clone()} attempt={*attempt} />
            { failed }
            <form novalidate=true onsubmit={submit}>
                <TextField name="userName" label={text.code().user_name} value={form.user_name.clone()}
                    oninput={change(|form, typed| form.user_name = typed)} error={error_of(&errors, "userName")}
                    autocomplete="username" verbatim=true class="w-16" />
                <PasswordField name="password" label={text.code().password} value={form.password.clone()}
                    oninput={change(|form, typed| form.password = typed)} error={error_of(&errors, "password")}
                    autocomplete="current-password" />
                <div class="code">
                    <TextField name="code" label={text.code().code} hint={text.code().code_hint} value={form.code.clone()}
                        oninput={change(|form, typed| form.code = typed)} error={error_of(&errors, "code")}
                        inputmode="numeric" autocomplete="one-time-code" verbatim=true />
                </div>
                <button type="submit" class="button" aria-disabled={sending.busy.then_some("true")}>
                    { if sending.busy { text.code().busy } else { text.code().submit } }
                </button>
            </form>
            <p class="small soft actions">{ text.code().no_account }</p>
        </Page>
    }
}

/// What the fields are called.
pub fn label(text: &Text, name: &str) -> &'static str {
    match name {
        "password" => text.code().password,
        "code" => text.code().code,
        _ => text.code().user_name,
    }
}

fn issues(form: &CodeSignIn) -> Vec<Issue> {
    let mut issues = Vec::new();
    if form.user_name.trim().is_empty() {
        issues.push(Issue::new("userName", IssueKind::Required));
    }
    if form.password.is_empty() {
        issues.push(Issue::new("password", IssueKind::Required));
    }
    if form.code.trim().is_empty() {
        issues.push(Issue::new("code", IssueKind::Required));
    } else if !is_code(&form.code) {
        issues.push(Issue::new("code", IssueKind::Code));
    }
    issues
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_each_field_that_is_wrong() {
        let form = CodeSignIn {
            user_name: " ".into(),
            password: String::new(),
            code: "12 34".into(),
        };
        assert_eq!(
            issues(&form),
            [
                Issue::new("userName", IssueKind::Required),
                Issue::new("password", IssueKind::Required),
                Issue::new("code", IssueKind::Code)
            ]
        );
        let form = CodeSignIn {
            user_name: "anna".into(),
            password: "x".into(),
            code: "123 456".into(),
        };
        assert!(issues(&form).is_empty());
    }
}
