//! The one confirmation: which lines, the text, the signature.

use shared::mandates::bulk::{Bulk, BulkChoice, BulkConfirmation, ConfirmBulk};
use shared::policy::Profile;
use yew::prelude::*;

use crate::mandates::bulk::another;
use crate::mandates::parts::mandate_text;
use crate::mandates::sign::Signature;
use crate::platform::api::use_send;
use crate::platform::text::use_text;
use crate::platform::ui::notice::{Notice, Tone};

#[derive(Properties, PartialEq)]
pub struct ConfirmProps {
    pub profile: Profile,
    /// Which file; all its lines are checked.
    pub bulk: Bulk,
    /// Told how far it has come then.
    pub ontold: Callback<Bulk>,
}

/// What to create, and the signature for all of it.
#[component]
pub fn Confirm(props: &ConfirmProps) -> Html {
    let text = use_text();
    let words = &text.mandates().bulk;
    let (profile, bulk) = (props.profile, &props.bulk);
    let choice = use_state_eq(|| BulkChoice::Good);
    let sending = use_send::<ConfirmBulk>(props.ontold.clone());
    let Some(body) = bulk.text.as_ref().filter(|_| bulk.good > 0) else {
        return html! {
            <Notice tone={Tone::Warn}><p>{ words.none_good }</p><p>{ another(text, profile) }</p></Notice>
        };
    };
    let onsign = {
        let (sending, digest) = (sending.clone(), body.digest.clone());
        let (choice, params) = (*choice, (profile, bulk.id));
        Callback::from(move |()| {
            let digest = digest.clone();
            sending.send(params, BulkConfirmation { choice, digest });
        })
    };
    let onclear = {
        let sending = sending.clone();
        Callback::from(move |()| sending.clear())
    };
    let has_refused = bulk.good < bulk.lines;
    let radio = |of: BulkChoice, label: String, hint: &'static str, disabled: bool| {
        let setter = choice.setter();
        let onchange = Callback::from(move |_: Event| setter.set(of));
        html! {
            <label class="choice card">
                <input type="radio" name="choice" checked={*choice == of} {disabled} {onchange} /><b>{ label }</b><small>{ hint }</small>
            </label>
        }
    };
    let all_or_none_hint = match has_refused {
        true => words.some_refused,
        false => words.all_or_none_hint,
    };
    let failure = sending.failure.clone();
    html! {
        <section class="confirm-bulk">
            <h2>{ words.sign_title }</h2>
            <fieldset>
                <legend>{ words.which }</legend>
                { radio(BulkChoice::Good, (words.all_good)(bulk.good as usize), words.all_good_hint, false) }
                { radio(BulkChoice::AllOrNone, words.all_or_none.to_owned(), all_or_none_hint, has_refused) }
            </fieldset>
            <h3>{ text.mandates().sign.text }</h3>
            { mandate_text(text, body, text.mandates().sign.text) }
            <Signature {profile} label={words.sign} busy={sending.busy} {failure} {onsign} {onclear}>
                { another(text, profile) }
            </Signature>
        </section>
    }
}
