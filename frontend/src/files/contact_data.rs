//! Contact data (*coordonnées*): phone number, e-mail address, contact address.

mod form;
pub mod text;

use shared::files::contact_data::{ContactData, ContactDraft, ReadContactData};
use shared::kernel::contact::AddressDraft;
use shared::registers::Module;
use yew::prelude::*;

use self::form::ContactForm;
use self::text::{ContactElsewhere, ContactText};
use crate::files::address_fields::address_lines;
use crate::files::behalf::Behalf;
use crate::files::home::{FileProps, without_answer};
use crate::files::module::{self, ModulePages, ModuleShown};
use crate::files::open::{closed_notice, use_while_open};
use crate::files::route::{FileRoute, ModulePage};
use crate::platform::api::{Query, use_query};
use crate::platform::form::sending::Source;
use crate::platform::form::typed::use_kept;
use crate::platform::group::{Shown, groups};
use crate::platform::page::Page;
use crate::platform::page::focus::{Focused, done};
use crate::platform::text::named::NameAndDay;
use crate::platform::text::period::day_of;
use crate::platform::text::{Text, use_text};
use crate::platform::ui::icon::{Icon, Picture};

pub const PAGES: ModulePages = ModulePages {
    module: Module::ContactData,
    group: &CONTACT,
    has_entries: false,
};

pub const SHOWN: ModuleShown = ModuleShown {
    module: Module::ContactData,
    icon: Icon::Envelope,
    content: |text, _| text.part::<ContactElsewhere>().content.to_owned(),
};

groups! {
    CONTACT: contact in file_contact by draw;
}

fn draw(shown: &Shown) -> Html {
    module::draw(shown, |key, FileProps { profile, provider }, _| {
        html! { <ContactDataPage {key} {profile} {provider} /> }
    })
}

/// The page « Coordonnées ».
#[component]
pub fn ContactDataPage(props: &FileProps) -> Html {
    let text = use_text();
    let title = text.name(Module::ContactData);
    let query = use_query::<ReadContactData>((props.profile, props.provider), ());
    let shown = use_while_open(&query);
    let Query::Ready(data) = &*shown.state else {
        return without_answer(title, *props, HERE, &query);
    };
    html! {
        <Page {title} back={props.back(text)}>
            if shown.closed.is_none() {
                <Behalf profile={props.profile} provider={props.provider} />
            }
            { closed_notice(text, props.profile, shown.closed.as_ref()) }
            <Contact page={*props} data={data.clone()} source={Source::from(&query)} closed={shown.closed.is_some()} />
        </Page>
    }
}

const HERE: FileRoute = FileRoute::Module(Module::ContactData, ModulePage::Home);

#[derive(Properties, PartialEq)]
struct ContactProps {
    page: FileProps,
    data: ContactData,
    source: Source,
    closed: bool,
}

/// What stands on the page.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    Data,
    Form,
    /// The data, which were saved just now.
    Saved,
    /// The data: the form was left as it was.
    Left,
}

/// The data, or the form to change them.
#[component]
fn Contact(props: &ContactProps) -> Html {
    let text = use_text();
    // What was just saved is newer than what was read.
    let saved = use_state(|| None::<ContactData>);
    let newer = saved
        .as_ref()
        .filter(|saved| saved.version > props.data.version);
    let data = newer.unwrap_or(&props.data).clone();
    let typed = use_kept("contact", ContactDraft::from(data.clone()));
    // What was typed before the session expired is taken up where it was left.
    let stage = use_state(|| {
        if typed.restored {
            Stage::Form
        } else {
            Stage::Data
        }
    });
    if *stage == Stage::Form {
        let onclose = {
            let (saved, stage, forget) = (saved.clone(), stage.clone(), typed.forget.clone());
            Callback::from(move |new: Option<ContactData>| {
                forget.emit(());
                stage.set(if new.is_some() {
                    Stage::Saved
                } else {
                    Stage::Left
                });
                saved.set(new.or_else(|| (*saved).clone()));
            })
        };
        let (page, source) = (props.page, props.source.clone());
        return html! { <ContactForm {page} {data} {typed} {source} {onclose} closed={props.closed} /> };
    }
    let onclick = {
        let stage = stage.clone();
        Callback::from(move |_: MouseEvent| stage.set(Stage::Form))
    };
    // What may no longer be seen goes at once.
    if props.closed {
        return Html::default();
    }
    html! {
        <>
            if *stage == Stage::Saved {
                { done(text.part::<ContactText>().saved) }
            }
            { view(text, &data) }
            <p class="actions">
                <Focused tag="button" class="button" wanted={*stage == Stage::Left} {onclick}>
                    <Picture icon={Icon::Pen} />{ text.file().form.change }
                </Focused>
            </p>
        </>
    }
}

fn view(text: &'static Text, data: &ContactData) -> Html {
    let contact = text.part::<ContactText>();
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

fn changed(text: &Text, data: &ContactData) -> String {
    match (data.changed, &data.changed_by) {
        (Some(at), Some(who)) => (text.part::<ContactText>().changed_by)(NameAndDay {
            name: who,
            day: &day_of(text, at),
        }),
        _ => text.part::<ContactText>().never_changed.to_owned(),
    }
}
