//! Contact data (*coordonnées*): phone number, e-mail address, contact address.

mod form;
mod merge;

use shared::files::contact_data::{ContactData, ContactDraft, ReadContactData};
use shared::kernel::contact::AddressDraft;
use shared::kernel::date::Instant;
use shared::registers::Module;
use yew::prelude::*;

use self::form::ContactForm;
use crate::files::address_fields::address_lines;
use crate::files::behalf::Behalf;
use crate::files::home::{FileProps, without_answer};
use crate::files::open::{closed_notice, use_while_open};
use crate::files::route::FileRoute;
use crate::platform::api::{Query, use_query};
use crate::platform::clock;
use crate::platform::form::editing::use_editing;
use crate::platform::page::Page;
use crate::platform::page::focus::{Focused, done};
use crate::platform::text::period::day_of;
use crate::platform::text::{Text, use_text};
use crate::platform::ui::icon::{Icon, Picture};

/// The page « Coordonnées ».
#[component]
pub fn ContactDataPage(props: &FileProps) -> Html {
    let text = use_text();
    let title = (text.catalogue().module)(Module::ContactData);
    let query = use_query::<ReadContactData>((props.profile, props.provider), ());
    // What was just saved is newer than what was read.
    let newer = use_state(|| None::<Newer>);
    let onnew = use_callback(newer.setter(), |new: Newer, newer| newer.set(Some(new)));
    let shown = use_while_open(&query);
    let (data, saved) = match (&*newer, &*shown.state) {
        (Some(newer), _) => (newer.data.clone(), newer.saved),
        (None, Query::Ready(data)) => (data.clone(), false),
        _ => return without_answer(title, *props, FileRoute::ContactData, &query),
    };
    let key = newer.as_ref().map_or(0, |newer| newer.at.0).to_string();
    html! {
        <Page {title} back={props.back(text)}>
            <Behalf profile={props.profile} provider={props.provider} />
            { closed_notice(text, props.profile, shown.closed.as_ref()) }
            <Contact {key} page={*props} {data} {saved} {onnew} closed={shown.closed.is_some()} />
        </Page>
    }
}

/// Data that came after those that were read first.
#[derive(Clone, PartialEq)]
pub struct Newer {
    /// The data.
    data: ContactData,
    /// Whether they were saved here.
    saved: bool,
    /// When they came: what is shown begins anew.
    at: Instant,
}

impl Newer {
    /// Data that came just now.
    fn now(data: ContactData, saved: bool) -> Self {
        Self {
            data,
            saved,
            at: clock::now(),
        }
    }
}

#[derive(Properties, PartialEq)]
struct ContactProps {
    page: FileProps,
    data: ContactData,
    /// Whether it was saved just now.
    saved: bool,
    /// Told of newer data.
    onnew: Callback<Newer>,
    /// Whether the file has closed.
    closed: bool,
}

/// The data, or the form to change them.
#[component]
fn Contact(props: &ContactProps) -> Html {
    let text = use_text();
    let editing = use_editing("contact", ContactDraft::from(props.data.clone()));
    // What was typed before the session expired is taken up where it was left.
    let open = use_state(|| editing.restored);
    let touched = use_state(|| false);
    let set_open = {
        let (open, touched, forget) = (open.clone(), touched.clone(), editing.forget.clone());
        Callback::from(move |now: bool| {
            touched.set(true);
            open.set(now);
            if !now {
                forget.emit(());
            }
        })
    };
    if *open {
        let onclose = set_open.reform(|()| false);
        let (page, onnew) = (props.page, props.onnew.clone());
        return html! { <ContactForm {page} {editing} {onclose} {onnew} closed={props.closed} /> };
    }
    let onclick = set_open.reform(|_: MouseEvent| true);
    html! {
        <>
            if props.saved && !*touched {
                { done(text.file().contact.saved) }
            }
            { view(text, &props.data) }
            if !props.closed {
                <p class="actions">
                    <Focused tag="button" class="button" wanted={*touched} {onclick}>
                        <Picture icon={Icon::Pen} />{ text.file().form.change }
                    </Focused>
                </p>
            }
        </>
    }
}

/// The data as they stand.
fn view(text: &'static Text, data: &ContactData) -> Html {
    let contact = &text.file().contact;
    let or_none = |value: Option<Html>| {
        value.unwrap_or_else(|| html! { <span class="soft">{ text.forms.not_given }</span> })
    };
    let phone = data.phone.as_ref().map(|phone| {
        html! { <a href={format!("tel:{}", phone.as_str())}>{ phone.to_string() }</a> }
    });
    let email = data.email.as_ref().map(|email| {
        html! { <a href={format!("mailto:{email}")}>{ email.as_str() }</a> }
    });
    let address = data.address.clone().map(|address| {
        let lines = address_lines(text, &AddressDraft::from(address)).into_iter();
        lines
            .map(|line| html! { <span class="address">{ line }</span> })
            .collect::<Html>()
    });
    html! {
        <>
            <dl class="summary card">
                <dt>{ contact.phone }</dt><dd>{ or_none(phone) }</dd>
                <dt>{ contact.email }</dt><dd>{ or_none(email) }</dd>
                <dt>{ contact.address }</dt><dd>{ or_none(address) }</dd>
            </dl>
            <p class="summary-foot">{ changed(text, data) }</p>
        </>
    }
}

/// When the data were last changed, and by whom.
fn changed(text: &Text, data: &ContactData) -> String {
    match (data.changed, &data.changed_by) {
        (Some(at), Some(who)) => (text.file().contact.changed_by)(&day_of(text, at), who),
        _ => text.file().contact.never_changed.to_owned(),
    }
}
