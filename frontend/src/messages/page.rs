//! What the person was told, and where it is sent as well.

use shared::kernel::words::date;
use shared::messages::api::{MarkMessagesRead, Message, MessagesBefore, ReadMessages, ReadUntil};
use shared::words::Words;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::mandates::route::MandateRoute;
use crate::messages::TOPIC;
use crate::messages::address::NoticeAddressForm;
use crate::platform::api::{Query, call};
use crate::platform::list::use_list;
use crate::platform::live::{tell, use_live};
use crate::platform::page::Page;
use crate::platform::text::{Text, use_text};
use crate::platform::ui::link::Link;
use crate::platform::ui::notice::Notice;
use crate::platform::ui::time::time;

/// The page « Messages ».
#[component]
pub fn MessagesPage() -> Html {
    let text = use_text();
    let words = text.messages();
    let title = words.title;
    let list = use_list::<ReadMessages>((), MessagesBefore::default());
    use_live(TOPIC, list.first.reload.clone());
    let latest = match &*list.first.state {
        Query::Ready(page) if page.unread > 0 => page.messages.first().map(|message| message.id),
        _ => None,
    };
    // What is on the page counts as read; the page goes on showing what was new.
    let seen = use_mut_ref(Vec::new);
    if let Query::Ready(page) = &*list.first.state {
        let unread = page.messages.iter().filter(|message| !message.is_read);
        seen.borrow_mut().extend(unread.map(|message| message.id));
    }
    use_effect_with(latest, |latest| {
        if let Some(until) = *latest {
            spawn_local(async move {
                // Otherwise they stay unread, and are marked the next time.
                if call::<MarkMessagesRead>(&(), &ReadUntil { until })
                    .await
                    .is_ok()
                {
                    tell(TOPIC);
                }
            });
        }
    });
    if let Some(absent) = list.absent(|failed| html! { <Page {title}>{ failed }</Page> }) {
        return absent;
    }
    let items = list.rows.iter().map(|message| {
        let unread = !message.is_read || seen.borrow().contains(&message.id);
        item(text, message, unread)
    });
    html! {
        <Page {title}>
            <p class="soft">{ words.lead }</p>
            if list.rows.is_empty() {
                <Notice title={words.none}><p>{ words.none_help }</p></Notice>
            } else {
                <ol class="messages card">{ for items }</ol>
                { list.more(text, words.more) }
            }
            <NoticeAddressForm />
        </Page>
    }
}

fn item(text: &'static Text, message: &Message, unread: bool) -> Html {
    let words = text.messages();
    let day = message.last_day.map(|day| date(text.language, day));
    let told = (words.tell)(message.kind, day.as_deref());
    let kind = text.quoted((Words::of(text.language).mandate)(message.mandate_kind));
    let of = (words.of)(&kind, &message.giver, &message.holder);
    let to = MandateRoute::One(message.mandate).under(message.profile);
    let label = format!("{told}{}{of}", text.forms.colon);
    html! {
        <li key={message.id.to_string()} class={classes!(unread.then_some("unread"))}>
            <p class="told">
                <Link {to} {label}>{ told }</Link>
                if unread {
                    { " " }<span class="tag warn">{ words.unread }</span>
                }
            </p>
            <p>{ of }</p>
            <p class="small soft">{ time(text, message.at) }</p>
        </li>
    }
}
