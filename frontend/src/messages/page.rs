//! What the person was told, and where it is sent as well.

use shared::messages::api::{MarkMessagesRead, Message, MessagesBefore, ReadMessages, ReadUntil};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::messages::TOPIC;
use crate::messages::address::NoticeAddressForm;
use crate::platform::api::{Query, call};
use crate::platform::list::use_list;
use crate::platform::live::{tell, use_live};
use crate::platform::page::Page;
use crate::platform::said::{Said, Says, Told};
use crate::platform::text::{Text, use_text};
use crate::platform::ui::link::Link;
use crate::platform::ui::notice::Notice;
use crate::platform::ui::time::time;

#[derive(Properties)]
pub struct MessagesProps {
    pub says: Says,
}

impl PartialEq for MessagesProps {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.says, other.says)
    }
}

/// The page « Messages ».
#[component]
pub fn MessagesPage(props: &MessagesProps) -> Html {
    let says = props.says;
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
        item(text, says, message, unread)
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

/// A message in the words of its capability.
fn item(text: &'static Text, says: Says, message: &Message, unread: bool) -> Html {
    let words = text.messages();
    let of_capability = says.iter().find(|(name, _)| *name == message.capability);
    let about = Told {
        kind: &message.kind,
        subject: message.subject.as_ref(),
        details: &message.details,
        profile: message.profile,
    };
    let said = of_capability.and_then(|(_, say)| say(text, &about));
    let (told, of) = match said {
        Some(Said { told, of, to }) => {
            let label = format!("{told}{}{of}", text.forms.colon);
            (html! { <Link {to} {label}>{ told }</Link> }, Some(of))
        }
        None => (html! { words.unknown }, None),
    };
    html! {
        <li key={message.id.to_string()} class={classes!(unread.then_some("unread"))}>
            <p class="told">
                { told }
                if unread {
                    { " " }<span class="tag warn">{ words.unread }</span>
                }
            </p>
            if let Some(of) = of {
                <p>{ of }</p>
            }
            <p class="small soft">{ time(text, message.at) }</p>
        </li>
    }
}
