//! The form to add or change a practice address.

use shared::files::practice_addresses::{
    AddPracticeAddress, ChangePracticeAddress, NewPracticeAddress, PracticeAddress, PracticeDraft,
    ReadPracticeAddresses,
};
use shared::kernel::id::AddressId;
use shared::kernel::issue::Issue;
use shared::policy::Kind;
use yew::prelude::*;

use crate::files::address_fields::{AddressFields, AddressPart, address_label};
use crate::files::home::FileProps;
use crate::files::practice_addresses::merge::differences;
use crate::files::practice_addresses::{Deed, announce, find};
use crate::files::route::{FileRoute, PracticeRoute};
use crate::files::text::PracticeText;
use crate::platform::api::{Failure, Query, use_query, use_send};
use crate::platform::form::conflict::{Conflict, sort_out};
use crate::platform::form::date_field::DateField;
use crate::platform::form::editing::{EditingHandle, use_editing};
use crate::platform::form::error_summary::{ErrorSummary, FieldError, error_of, in_words};
use crate::platform::form::field::TextField;
use crate::platform::form::parts::{buttons, rest_of_failure, restored};
use crate::platform::route::use_go;
use crate::platform::text::{Text, use_text};
use crate::platform::ui::notice::{Failed, Loading};

/// Properties of [`PracticeForm`].
#[derive(Properties, PartialEq)]
pub struct PracticeFormProps {
    /// Of which file.
    pub page: FileProps,
    /// Which address; none for a new one.
    #[prop_or_default]
    pub id: Option<AddressId>,
    /// What is there.
    pub base: PracticeDraft,
    /// Whether the file has closed: what is typed stays, and cannot be saved.
    pub closed: bool,
}

/// Where an address is sent: to be added, or to be changed.
#[derive(Clone)]
struct Saving {
    busy: bool,
    failure: Option<Failure>,
    send: Callback<NewPracticeAddress>,
    clear: Callback<()>,
}

#[hook]
fn use_saving(
    page: FileProps,
    id: Option<AddressId>,
    on_done: Callback<PracticeAddress>,
) -> Saving {
    let adding = use_send::<AddPracticeAddress>(on_done.clone());
    let changing = use_send::<ChangePracticeAddress>(on_done);
    let FileProps { profile, provider } = page;
    let (busy, failure) = match id {
        Some(_) => (changing.busy, changing.failure.clone()),
        None => (adding.busy, adding.failure.clone()),
    };
    let clear = {
        let (adding, changing) = (adding.clone(), changing.clone());
        Callback::from(move |()| {
            adding.clear();
            changing.clear();
        })
    };
    let send = Callback::from(move |new| match id {
        Some(id) => changing.send((profile, provider, id), new),
        None => adding.send((profile, provider), new),
    });
    Saving {
        busy,
        failure,
        send,
        clear,
    }
}

/// The form. What two people changed at once is sorted out in its place.
#[component]
pub fn PracticeForm(props: &PracticeFormProps) -> Html {
    let text = use_text();
    let editing = use_editing("practice", props.base.clone());
    let issues = use_state(Vec::<Issue>::new);
    let attempt = use_state(|| 0u32);
    let leave = use_leave(props.page, &editing.forget);
    let deed = if props.id.is_some() {
        Deed::Changed
    } else {
        Deed::Added
    };
    let saving = use_saving(props.page, props.id, leave.reform(move |_| Some(deed)));
    let save = {
        let (saving, issues, attempt) = (saving.clone(), issues.clone(), attempt.clone());
        let closed = props.closed;
        Callback::from(move |draft: PracticeDraft| {
            if closed {
                return;
            }
            attempt.set(*attempt + 1);
            saving.clear.emit(());
            match draft.parse() {
                Ok(new) => {
                    issues.set(Vec::new());
                    saving.send.emit(new);
                }
                Err(wrong) => issues.set(wrong),
            }
        })
    };
    let is_conflict = saving.failure.as_ref().and_then(Failure::kind) == Some(Kind::Conflict);
    if let (true, Some(id)) = (is_conflict, props.id) {
        let (page, busy, onedit) = (props.page, saving.busy, saving.clear.clone());
        return html! { <SortOut {page} {id} {editing} {busy} {save} ontake={leave.reform(|()| None)} {onedit} /> };
    }
    let onsubmit = {
        let mine = editing.value.mine.clone();
        save.reform(move |event: SubmitEvent| {
            event.prevent_default();
            mine.clone()
        })
    };
    let of_server = saving
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
    html! {
        <form novalidate=true {onsubmit}>
            { restored(text, editing.restored, &editing.forget) }
            <ErrorSummary errors={errors.clone()} attempt={*attempt} />
            { rest_of_failure(saving.failure.as_ref()) }
            { fields(&text.file().practice, &editing, &errors) }
            { buttons(text, text.frame.save, (saving.busy, props.closed), &leave.reform(|()| None)) }
        </form>
    }
}

/// Drops what was typed and goes back to the list, which says what was done, if something was.
#[hook]
pub fn use_leave(page: FileProps, forget: &Callback<()>) -> Callback<Option<Deed>> {
    let go = use_go();
    let forget = forget.clone();
    Callback::from(move |deed: Option<Deed>| {
        forget.emit(());
        if let Some(deed) = deed {
            announce(deed);
        }
        go.to(&page.page(FileRoute::PracticeAddresses(PracticeRoute::List)));
    })
}

/// What a field is called.
fn label(text: &Text, name: &str) -> &'static str {
    let practice = &text.file().practice;
    match name {
        "name" => practice.name,
        "phone" => practice.phone,
        "from" | "validity.from" => practice.from,
        "until" | "validity.until" => practice.until,
        _ => address_label(text, name).unwrap_or(practice.address),
    }
}

fn fields(
    text: &PracticeText,
    editing: &EditingHandle<PracticeDraft>,
    errors: &[FieldError],
) -> Html {
    let draft = &editing.value.mine;
    let onpart = editing.edit.reform(|(part, value): (AddressPart, String)| {
        Box::new(move |draft: &mut PracticeDraft| part.put(&mut draft.address, value)) as _
    });
    html! {
        <>
            <TextField name="name" label={text.name} hint={text.name_hint} autocomplete="off" optional=true
                value={draft.name.clone()} error={error_of(errors, "name")}
                oninput={editing.on(|draft, value| draft.name = value)} />
            <fieldset>
                <legend>{ text.address }</legend>
                <AddressFields value={draft.address.clone()} {onpart} errors={errors.to_vec()} own=false />
            </fieldset>
            <TextField name="phone" label={text.phone} kind="tel" autocomplete="off" optional=true class="w-16"
                value={draft.phone.clone()} error={error_of(errors, "phone")}
                oninput={editing.on(|draft, value| draft.phone = value)} />
            <DateField name="from" label={text.from} value={draft.from.clone()} error={error_of(errors, "from")}
                oninput={editing.on(|draft, value| draft.from = value)} />
            <DateField name="until" label={text.until} value={draft.until.clone()} hint={text.until_hint} optional=true
                error={error_of(errors, "until")} oninput={editing.on(|draft, value| draft.until = value)} />
        </>
    }
}

#[derive(Properties, PartialEq)]
struct SortOutProps {
    page: FileProps,
    id: AddressId,
    editing: EditingHandle<PracticeDraft>,
    busy: bool,
    save: Callback<PracticeDraft>,
    ontake: Callback<()>,
    onedit: Callback<()>,
}

/// Somebody else was faster: reads what they saved, and lets the person decide.
#[component]
fn SortOut(props: &SortOutProps) -> Html {
    let text = use_text();
    let query = use_query::<ReadPracticeAddresses>((props.page.profile, props.page.provider), ());
    let addresses = match &*query.state {
        Query::Ready(addresses) => addresses,
        Query::Loading => return html! { <Loading /> },
        Query::Failed(failure) => {
            return html! { <Failed failure={failure.clone()} retry={query.reload.clone()} /> };
        }
    };
    let theirs = find(addresses, props.id).cloned().map(PracticeDraft::from);
    // Nothing is ever deleted: an address that was there is there.
    let theirs = theirs.unwrap_or_else(|| props.editing.value.base.clone());
    sort_out(
        text,
        Conflict {
            editing: &props.editing,
            differences: differences(text, &props.editing.value, &theirs),
            theirs: &theirs,
            by: None,
            busy: props.busy,
            save: props.save.clone(),
            ontake: props.ontake.clone(),
            onedit: props.onedit.clone(),
        },
    )
}
