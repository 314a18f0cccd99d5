//! Taking back a practice address that has not begun.

use shared::files::practice_addresses::{AddressTakenBack, TakeBackPracticeAddress};
use yew::prelude::*;

use crate::files::practice_addresses::AddressDeed;
use crate::files::practice_addresses::card::card;
use crate::files::practice_addresses::end::EndFormProps;
use crate::files::practice_addresses::form::use_leave;
use crate::files::practice_addresses::text::PracticeText;
use crate::platform::api::use_send;
use crate::platform::text::use_text;
use crate::platform::ui::notice::Failed;

/// Says what follows, before it is confirmed.
#[component]
pub fn TakeBackForm(props: &EndFormProps) -> Html {
    let text = use_text();
    let practice = text.part::<PracticeText>();
    let leave = use_leave(props.page, &Callback::noop());
    let sending =
        use_send::<TakeBackPracticeAddress>(leave.reform(|()| Some(AddressDeed::TakenBack)));
    let onclick = {
        let (sending, version) = (sending.clone(), props.address.version);
        let of = (props.page.profile, props.page.provider, props.address.id);
        Callback::from(move |_: MouseEvent| sending.send(of, AddressTakenBack { version }))
    };
    let retry = {
        let (sending, reload) = (sending.clone(), props.source.reload.clone());
        Callback::from(move |()| {
            sending.clear();
            reload.emit(());
        })
    };
    if props.closed {
        return Html::default();
    }
    html! {
        <>
            { card(text, &props.address, "h2", Html::default()) }
            <p class="consequence">{ practice.take_back_consequence }</p>
            if let Some(failure) = sending.failure.clone() {
                <Failed {failure} {retry} />
            }
            <p class="actions">
                <button type="button" class="button" aria-disabled={sending.busy.then_some("true")} {onclick}>{ practice.take_back }</button>
                <button type="button" class="button quiet" onclick={leave.reform(|_: MouseEvent| None)}>{ text.frame.cancel }</button>
            </p>
        </>
    }
}
