//! What the person was told, and where it is sent as well.

use shared::kernel::words::date;
use shared::messages::api::{
    MarkMessagesRead, Message, MessagePage, MessagesBefore, ReadMessages, ReadUntil,
};
use shared::words::Words;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::mandates::route::MandateRoute;
use crate::messages::TOPIC;
use crate::messages::address::NoticeAddressForm;
use crate::platform::api::{Query, call, use_query, use_send};
use crate::platform::live::{tell, use_live};
use crate::platform::page::Page;
use crate::platform::page::focus::Focused;
use crate::platform::text::{Text, use_text};
use crate::platform::ui::link::Link;
use crate::platform::ui::notice::{Failed, Loading, Notice};
use crate::platform::ui::time::time;

/// The page « Messages ».
#[component]
pub fn MessagesPage() -> Html {
    let text = use_text();
    let words = text.messages();
    let title = words.title;
    let query = use_query::<ReadMessages>((), MessagesBefore::default());
    use_live(TOPIC, query.reload.clone());
    let latest = match &*query.state {
        Query::Ready(page) if page.unread > 0 => page.messages.first().map(|message| message.id),
        _ => None,
    };
    // What is on the page counts as read; the page goes on showing what was new.
    let seen = use_mut_ref(Vec::new);
    if let Query::Ready(page) = &*query.state {
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
    let first = match &*query.state {
        Query::Ready(first) => first,
        Query::Loading => return html! { <Loading /> },
        Query::Failed(failure) => {
            return html! { <Page {title}><Failed failure={failure.clone()} retry={query.reload.clone()} /></Page> };
        }
    };
    let fresh = seen.borrow().clone();
    html! {
        <Page {title}>
            <p class="soft">{ words.lead }</p>
            <Messages first={first.clone()} {fresh} />
            <NoticeAddressForm />
        </Page>
    }
}

#[derive(Properties, PartialEq)]
struct MessagesProps {
    first: MessagePage,
    /// Those that were unread when the page was opened, or came since.
    fresh: Vec<shared::kernel::id::MessageId>,
}

/// The messages, and those before them when asked for.
#[component]
fn Messages(props: &MessagesProps) -> Html {
    let text = use_text();
    let words = text.messages();
    let older = use_state(Vec::<MessagePage>::new);
    let sending = use_send::<ReadMessages>({
        let older = older.clone();
        Callback::from(move |page| older.set(older.iter().cloned().chain([page]).collect()))
    });
    if props.first.messages.is_empty() {
        return html! { <Notice title={words.none}><p>{ words.none_help }</p></Notice> };
    }
    let next = older.last().unwrap_or(&props.first).next;
    let onolder = {
        let sending = sending.clone();
        Callback::from(move |_: MouseEvent| sending.send((), MessagesBefore { before: next }))
    };
    let shown = props
        .first
        .messages
        .iter()
        .chain(older.iter().flat_map(|page| &page.messages));
    let more = if sending.busy {
        text.frame.loading
    } else {
        words.more
    };
    let items = shown.map(|message| {
        let unread = !message.is_read || props.fresh.contains(&message.id);
        item(text, message, unread)
    });
    html! {
        <>
            <ol class="messages card">{ for items }</ol>
            if let Some(failure) = sending.failure.clone() {
                <Failed {failure} />
            }
            if next.is_some() {
                <p class="more">
                    <button type="button" class="button quiet" aria-disabled={sending.busy.then_some("true")} onclick={onolder}>{ more }</button>
                </p>
            } else if !older.is_empty() {
                <Focused tag="p" class="soft">{ words.all_shown }</Focused>
            }
        </>
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
