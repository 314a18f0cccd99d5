//! Where messages are sent as well.

use shared::kernel::issue::{Issue, IssueKind};
use shared::messages::api::{
    NewNoticeAddress, NoticeAddress, ReadNoticeAddress, SaveNoticeAddress,
};
use yew::prelude::*;

use crate::platform::api::{Failure, Query, use_query, use_send};
use crate::platform::form::error_summary::{ErrorSummary, error_of, in_words};
use crate::platform::form::field::TextField;
use crate::platform::page::focus::done;
use crate::platform::text::use_text;
use crate::platform::ui::notice::{Failed, Notice};

/// The section « Recevoir aussi ces messages par e-mail ».
#[component]
pub fn NoticeAddressForm() -> Html {
    let text = use_text();
    let query = use_query::<ReadNoticeAddress>((), ());
    let content = match &*query.state {
        Query::Ready(known) => html! { <Form known={known.clone()} /> },
        Query::Loading => Html::default(),
        Query::Failed(failure) => {
            html! { <Failed failure={failure.clone()} retry={query.reload.clone()} /> }
        }
    };
    html! {
        <section class="question">
            <h2>{ text.messages().email_title }</h2>
            { content }
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct FormProps {
    known: NoticeAddress,
}

#[component]
fn Form(props: &FormProps) -> Html {
    let text = use_text();
    let words = text.messages();
    let known = use_state(|| props.known.clone());
    let typed = use_state(|| written(&props.known));
    let wrong = use_state(|| None::<Issue>);
    let attempt = use_state(|| 0u32);
    let saved = use_state(|| 0u32);
    let sending = use_send::<SaveNoticeAddress>({
        let (known, typed, saved) = (known.clone(), typed.clone(), saved.clone());
        Callback::from(move |new: NoticeAddress| {
            typed.set(written(&new));
            known.set(new);
            saved.set(*saved + 1);
        })
    });
    if !known.sends {
        return html! { <Notice><p>{ words.not_sent }</p></Notice> };
    }
    let onsubmit = {
        let (typed, wrong, attempt) = (typed.clone(), wrong.clone(), attempt.clone());
        let (sending, saved) = (sending.clone(), saved.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            attempt.set(*attempt + 1);
            saved.set(0);
            sending.clear();
            match parse(&typed) {
                Ok(new) => {
                    wrong.set(None);
                    sending.send((), new);
                }
                Err(issue) => wrong.set(Some(issue)),
            }
        })
    };
    let oninput = {
        let typed = typed.clone();
        Callback::from(move |text: String| typed.set(text))
    };
    let of_server = sending.failure.as_ref().map_or(&[][..], Failure::issues);
    let wrong: Vec<Issue> = wrong.iter().chain(of_server).cloned().collect();
    let errors = in_words(text, &wrong, |_| words.email);
    let rest = sending
        .failure
        .clone()
        .filter(|failure| failure.issues().is_empty());
    let hint = match &known.of_file {
        Some(email) => (words.of_file)(email.as_str()),
        None => words.no_address.to_owned(),
    };
    let button = if sending.busy {
        words.saving
    } else {
        text.frame.save
    };
    html! {
        <form novalidate=true {onsubmit}>
            if *saved > 0 {
                { done(words.saved) }
            }
            <p>{ words.email_lead }</p>
            <ErrorSummary errors={errors.clone()} attempt={*attempt} />
            { for rest.map(|failure| html! { <Failed {failure} /> }) }
            <TextField name="email" label={words.email} {hint} kind="email" autocomplete="email" value={(*typed).clone()} {oninput}
                error={error_of(&errors, "email")} optional=true verbatim=true />
            <button type="submit" class="button" aria-disabled={sending.busy.then_some("true")}>{ button }</button>
        </form>
    }
}

fn written(known: &NoticeAddress) -> String {
    let email = known.email.as_ref();
    email.map_or_else(String::new, |email| email.as_str().to_owned())
}

fn parse(typed: &str) -> Result<NewNoticeAddress, Issue> {
    let email = match typed.trim() {
        "" => None,
        text => Some(
            text.parse()
                .map_err(|_| Issue::new("email", IssueKind::Email))?,
        ),
    };
    Ok(NewNoticeAddress { email })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_address_is_an_answer_and_a_wrong_one_is_not() {
        assert_eq!(parse("  "), Ok(NewNoticeAddress { email: None }));
        assert!(parse("alix@exemple.be").is_ok_and(|new| new.email.is_some()));
        assert_eq!(parse("alix@"), Err(Issue::new("email", IssueKind::Email)));
    }
}
