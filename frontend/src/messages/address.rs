//! Where messages are sent as well.

use shared::messages::api::{
    NoticeAddress, NoticeAddressDraft, ReadNoticeAddress, SaveNoticeAddress,
};
use yew::prelude::*;

use crate::platform::api::{Query, use_query, use_send};
use crate::platform::form::field::TextField;
use crate::platform::form::typed::use_typed;
use crate::platform::form::{Called, use_form};
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
    let typed = use_typed(NoticeAddressDraft::from(&*known));
    let saved = use_state(|| false);
    let sending = use_send::<SaveNoticeAddress>({
        let (known, forget, saved) = (known.clone(), typed.forget.clone(), saved.clone());
        Callback::from(move |new: NoticeAddress| {
            forget.emit(());
            known.set(new);
            saved.set(true);
        })
    });
    let sending = sending.to(());
    let form = use_form(
        typed,
        Called::optional(|text, _| text.messages().email),
        NoticeAddressDraft::parse,
        sending,
    );
    if !known.sends {
        return html! { <Notice><p>{ words.not_sent }</p></Notice> };
    }
    let is_saved = *saved;
    let onsubmit = {
        let submit = form.onsubmit();
        Callback::from(move |event| {
            saved.set(false);
            submit.emit(event);
        })
    };
    let hint = match &known.of_file {
        Some(email) => (words.of_file)(email.as_str()),
        None => words.no_address.to_owned(),
    };
    html! {
        <form novalidate=true {onsubmit}>
            if is_saved {
                { done(words.saved) }
            }
            <p>{ words.email_lead }</p>
            { form.head() }
            <TextField {hint} kind="email" autocomplete="email" optional=true verbatim=true
                ..form.line("email", |draft| &mut draft.email) />
            { form.button(text.frame.save, words.saving) }
        </form>
    }
}
