//! The form to change contact data.

use shared::files::contact_data::{ContactData, ContactDraft, ReadContactData, SaveContactData};
use shared::kernel::issue::Issue;
use shared::policy::{Kind, Profile};
use yew::prelude::*;

use crate::files::address_fields::{AddressFields, AddressPart, address_label};
use crate::files::contact_data::Newer;
use crate::files::contact_data::merge::differences;
use crate::files::home::FileProps;
use crate::files::text::ContactText;
use crate::platform::api::{Failure, Query, use_query, use_send};
use crate::platform::form::conflict::{Conflict, sort_out};
use crate::platform::form::editing::EditingHandle;
use crate::platform::form::error_summary::{ErrorSummary, FieldError, error_of, in_words};
use crate::platform::form::field::TextField;
use crate::platform::form::parts::{buttons, rest_of_failure, restored};
use crate::platform::page::focus::Focused;
use crate::platform::text::period::day_of;
use crate::platform::text::{Text, use_text};
use crate::platform::ui::notice::{Failed, Loading};

/// Properties of [`ContactForm`].
#[derive(Properties, PartialEq)]
pub struct ContactFormProps {
    /// Of which file.
    pub page: FileProps,
    /// What is typed.
    pub editing: EditingHandle<ContactDraft>,
    /// Gives up.
    pub onclose: Callback<()>,
    /// Told of newer data.
    pub onnew: Callback<Newer>,
    /// Whether the file has closed: what is typed stays, and cannot be saved.
    pub closed: bool,
}

/// The form. What two people changed at once is sorted out above it.
#[component]
pub fn ContactForm(props: &ContactFormProps) -> Html {
    let text = use_text();
    let editing = &props.editing;
    let issues = use_state(Vec::<Issue>::new);
    let attempt = use_state(|| 0u32);
    let sending = use_send::<SaveContactData>({
        let (forget, onnew) = (editing.forget.clone(), props.onnew.clone());
        Callback::from(move |data| {
            forget.emit(());
            onnew.emit(Newer::now(data, true));
        })
    });
    let save = {
        let (sending, issues, attempt) = (sending.clone(), issues.clone(), attempt.clone());
        let (params, closed) = ((props.page.profile, props.page.provider), props.closed);
        Callback::from(move |draft: ContactDraft| {
            if closed {
                return;
            }
            attempt.set(*attempt + 1);
            sending.clear();
            match draft.parse() {
                Ok(data) => {
                    issues.set(Vec::new());
                    sending.send(params, data);
                }
                Err(wrong) => issues.set(wrong),
            }
        })
    };
    // What was seen in a conflict is what is shown once one gives up.
    let seen = use_state(|| None::<ContactData>);
    if sending.failure.as_ref().and_then(Failure::kind) == Some(Kind::Conflict) {
        let onseen = {
            let (sending, setter) = (sending.clone(), seen.setter());
            Callback::from(move |current| {
                setter.set(Some(current));
                sending.clear();
            })
        };
        let (page, editing, onnew) = (props.page, editing.clone(), props.onnew.clone());
        return html! { <SortOut {page} {editing} busy={sending.busy} {save} {onnew} {onseen} /> };
    }
    let oncancel = {
        let (forget, onclose, onnew) = (
            editing.forget.clone(),
            props.onclose.clone(),
            props.onnew.clone(),
        );
        Callback::from(move |()| match &*seen {
            Some(current) => {
                forget.emit(());
                onnew.emit(Newer::now(current.clone(), false));
            }
            None => onclose.emit(()),
        })
    };
    let onsubmit = {
        let mine = editing.value.mine.clone();
        save.reform(move |event: SubmitEvent| {
            event.prevent_default();
            mine.clone()
        })
    };
    let of_server = sending
        .failure
        .as_ref()
        .map(Failure::issues)
        .unwrap_or_default();
    let wrong = if issues.is_empty() {
        of_server
    } else {
        &issues
    };
    let errors = in_words(text, wrong, |name| label(text, name));
    let own = matches!(props.page.profile, Profile::Provider(_));
    html! {
        <form class="contact-form" novalidate=true {onsubmit}>
            <Focused tag="h2">{ text.file().contact.change_title }</Focused>
            { restored(text, editing.restored, &editing.forget) }
            <ErrorSummary errors={errors.clone()} attempt={*attempt} />
            { rest_of_failure(sending.failure.as_ref()) }
            { fields(&text.file().contact, own, editing, &errors) }
            { buttons(text, text.frame.save, (sending.busy, props.closed), &oncancel) }
        </form>
    }
}

/// What a field is called.
fn label(text: &Text, name: &str) -> &'static str {
    let contact = &text.file().contact;
    match name {
        "phone" => contact.phone,
        "email" => contact.email,
        _ => address_label(text, name).unwrap_or(contact.address),
    }
}

/// The fields; `own` if they are the person's own data, which the browser may know.
fn fields(
    text: &ContactText,
    own: bool,
    editing: &EditingHandle<ContactDraft>,
    errors: &[FieldError],
) -> Html {
    let draft = &editing.value.mine;
    let auto = |token: &'static str| AttrValue::Static(if own { token } else { "off" });
    let onpart = editing.edit.reform(|(part, value): (AddressPart, String)| {
        Box::new(move |draft: &mut ContactDraft| part.put(&mut draft.address, value)) as _
    });
    html! {
        <>
            <TextField name="phone" label={text.phone} hint={text.phone_hint} kind="tel" autocomplete={auto("tel")}
                value={draft.phone.clone()} error={error_of(errors, "phone")} optional=true class="w-16"
                oninput={editing.on(|draft, value| draft.phone = value)} />
            <TextField name="email" label={text.email} hint={text.email_hint} kind="email" autocomplete={auto("email")}
                value={draft.email.clone()} error={error_of(errors, "email")} optional=true verbatim=true
                oninput={editing.on(|draft, value| draft.email = value)} />
            <fieldset>
                <legend>{ text.address }</legend>
                <p class="hint">{ text.address_hint }</p>
                <AddressFields value={draft.address.clone()} {onpart} errors={errors.to_vec()} {own} />
            </fieldset>
        </>
    }
}

#[derive(Properties, PartialEq)]
struct SortOutProps {
    page: FileProps,
    editing: EditingHandle<ContactDraft>,
    busy: bool,
    save: Callback<ContactDraft>,
    onnew: Callback<Newer>,
    onseen: Callback<ContactData>,
}

/// Somebody else was faster: reads what they saved, and lets the person decide.
#[component]
fn SortOut(props: &SortOutProps) -> Html {
    let text = use_text();
    let query = use_query::<ReadContactData>((props.page.profile, props.page.provider), ());
    let current = match &*query.state {
        Query::Ready(current) => current,
        Query::Loading => return html! { <Loading /> },
        Query::Failed(failure) => {
            return html! { <Failed failure={failure.clone()} retry={query.reload.clone()} /> };
        }
    };
    let theirs = ContactDraft::from(current.clone());
    let by = current.changed_by.as_ref().zip(current.changed);
    let (taken, seen) = (current.clone(), current.clone());
    sort_out(
        text,
        Conflict {
            editing: &props.editing,
            differences: differences(text, &props.editing.value, &theirs),
            theirs: &theirs,
            by: by.map(|(who, at)| (text.conflict().by)(who, &day_of(text, at))),
            busy: props.busy,
            save: props.save.clone(),
            ontake: props
                .onnew
                .reform(move |()| Newer::now(taken.clone(), false)),
            onedit: props.onseen.reform(move |()| seen.clone()),
        },
    )
}
