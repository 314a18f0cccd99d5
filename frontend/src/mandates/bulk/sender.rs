//! Sending the lines of a file in pieces, and how far that has come.

use std::cell::Cell;
use std::rc::Rc;

use shared::kernel::id::BulkId;
use shared::mandates::bulk::{BeginBulk, CheckLines, NewBulk, NewLines};
use shared::policy::Profile;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::mandates::bulk::progress;
use crate::mandates::bulk::split::piece;
use crate::mandates::parts::failed;
use crate::mandates::route::MandateRoute;
use crate::platform::api::{Failure, call};
use crate::platform::route::use_go;
use crate::platform::text::Text;
use crate::platform::ui::notice::{Notice, Tone};

/// A file on its way.
#[derive(Clone, PartialEq)]
pub struct OnTheWay {
    new: NewBulk,
    lines: Rc<Vec<String>>,
    id: Option<BulkId>,
    sent: usize,
    /// Why it stopped.
    failure: Option<Failure>,
}

impl OnTheWay {
    /// A file of which nothing was sent yet.
    pub fn of(new: NewBulk, lines: Vec<String>) -> Self {
        Self {
            new,
            lines: Rc::new(lines),
            id: None,
            sent: 0,
            failure: None,
        }
    }
}

/// A file on its way, and what sends one.
#[hook]
pub fn use_sender(profile: Profile) -> (UseStateHandle<Option<OnTheWay>>, Callback<OnTheWay>) {
    let go = use_go();
    let on_the_way = use_state(|| None::<OnTheWay>);
    let live = use_memo((), |()| Cell::new(true));
    {
        let live = live.clone();
        use_effect_with((), move |()| move || live.set(false));
    }
    let state = on_the_way.setter();
    let send = Callback::from(move |file: OnTheWay| {
        let (state, live, go) = (state.clone(), live.clone(), go.clone());
        spawn_local(async move {
            let arrived = send_all(profile, file, |now| {
                if live.get() {
                    state.set(Some(now));
                }
                live.get()
            });
            if let Some(id) = arrived.await {
                let page = MandateRoute::Bulk(Some(id));
                go.instead(&page.under(profile));
            }
        });
    });
    (on_the_way, send)
}

/// How far it has come; where it stopped, and what to do.
pub fn sending(
    text: &'static Text,
    file: &OnTheWay,
    send: &Callback<OnTheWay>,
    setter: UseStateSetter<Option<OnTheWay>>,
) -> Html {
    let words = &text.mandates().bulk;
    let all = u32::try_from(file.lines.len()).unwrap_or(u32::MAX);
    let sent = u32::try_from(file.sent).unwrap_or(all);
    let stopped = file.failure.as_ref().map(|failure| {
        let again = file.clone();
        let onclick = send.reform(move |_: MouseEvent| OnTheWay {
            failure: None,
            ..again.clone()
        });
        let other = Callback::from(move |_: MouseEvent| setter.set(None));
        html! {
            <>
                <Notice tone={Tone::Warn} title={words.stopped} />
                { failed(failure, None) }
                <p class="actions">
                    <button type="button" class="button" {onclick}>{ words.go_on }</button>
                    <button type="button" class="button quiet" onclick={other}>{ words.another }</button>
                </p>
            </>
        }
    });
    html! { <>{ progress(text, words.checking, sent, all) }{ stopped }</> }
}

/// Sends what was not sent yet, piece by piece; `told` hears of each and says whether to go on. Gives
/// the file once all of it has arrived.
async fn send_all(
    profile: Profile,
    mut file: OnTheWay,
    told: impl Fn(OnTheWay) -> bool,
) -> Option<BulkId> {
    loop {
        if !told(file.clone()) {
            return None;
        }
        if let (Some(id), true) = (file.id, file.sent >= file.lines.len()) {
            return Some(id);
        }
        if let Err(failure) = send_piece(profile, &mut file).await {
            file.failure = Some(failure);
            told(file);
            return None;
        }
    }
}

async fn send_piece(profile: Profile, file: &mut OnTheWay) -> Result<(), Failure> {
    let Some(id) = file.id else {
        file.id = Some(call::<BeginBulk>(&(profile,), &file.new).await?.id);
        return Ok(());
    };
    let piece = piece(&file.lines, file.sent);
    let sent = file.sent + piece.len();
    let input = NewLines {
        first: u32::try_from(file.sent + 1).unwrap_or(u32::MAX),
        lines: piece,
    };
    call::<CheckLines>(&(profile, id), &input).await?;
    file.sent = sent;
    Ok(())
}
