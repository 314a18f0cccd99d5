//! Refusing a mandate that the other party started.

use shared::mandates::MandateAct;
use shared::mandates::api::{RefusalDraft, RefuseMandate};
use yew::prelude::*;

use super::{ActProps, use_done};
use crate::mandates::pages::MandateDeed;
use crate::platform::api::use_send;
use crate::platform::form::field::AreaField;
use crate::platform::form::typed::use_kept;
use crate::platform::form::{Called, use_form};
use crate::platform::text::use_text;

/// The form: why.
#[component]
pub fn Refuse(props: &ActProps) -> Html {
    let acts = &use_text().mandates().acts;
    let other = &props.detail.summary.other.name;
    let typed = use_kept("act", RefusalDraft::default());
    let done = use_done(props, &typed.forget, MandateDeed::Refused);
    let sending = use_send::<RefuseMandate>(done).to(props.params());
    let form = use_form(
        typed,
        Called {
            label: |text, _| text.mandates().acts.reason,
            ask: |text, name| Some((text.mandates().acts.ask)(name)),
        },
        RefusalDraft::parse,
        sending.read_from(props.source.clone()),
    );
    let fields = html! {
        <AreaField hint={(acts.reason_hint)(other)} ..form.area("reason", |draft| &mut draft.reason) />
    };
    props.draw(
        (MandateAct::Refuse, acts.refuse),
        form,
        fields,
        (acts.refuse_consequence)(other),
    )
}
