//! Withdrawing a mandate that was not signed yet.

use shared::mandates::MandateAct;
use shared::mandates::api::WithdrawMandate;
use yew::prelude::*;

use super::{ActProps, use_done};
use crate::mandates::pages::MandateDeed;
use crate::platform::api::use_send;
use crate::platform::form::typed::use_typed;
use crate::platform::form::{Called, use_form};
use crate::platform::text::use_text;

/// The form: nothing is asked.
#[component]
pub fn Withdraw(props: &ActProps) -> Html {
    let acts = &use_text().mandates().acts;
    let typed = use_typed(());
    let done = use_done(props, &typed.forget, MandateDeed::Withdrawn);
    let sending = use_send::<WithdrawMandate>(done).to(props.params());
    let form = use_form(
        typed,
        Called::optional(|_, _| ""),
        |()| Ok(()),
        sending.read_from(props.source.clone()),
    );
    let consequence = (acts.withdraw_consequence)(&props.detail.summary.other.name);
    props.draw(
        (MandateAct::Withdraw, acts.withdraw),
        form,
        Html::default(),
        consequence,
    )
}
