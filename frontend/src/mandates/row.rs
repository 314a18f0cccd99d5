//! A mandate as a row of the list.

use shared::mandates::api::MandateSummary;
use shared::policy::Profile;
use yew::prelude::*;

use crate::mandates::parts::{kind_name, party, period, status};
use crate::mandates::route::MandateRoute;
use crate::platform::text::Text;
use crate::platform::ui::link::Link;

/// A mandate as a row of the list.
pub fn row(text: &'static Text, profile: Profile, mandate: &MandateSummary) -> Html {
    let words = &text.mandates().common;
    let kind = kind_name(text, mandate.kind);
    let label = format!("{kind}, {}", mandate.other.name);
    let to = MandateRoute::One(mandate.id).under(profile);
    html! {
        <tr key={mandate.id.to_string()}>
            <th scope="row" data-label={words.kind}>
                <Link {to} {label}>{ kind }</Link>
                if !mandate.reference.is_empty() {
                    <span class="below">{ &mandate.reference }</span>
                }
            </th>
            <td data-label={(words.party)(mandate.side.other())}>{ party(text, &mandate.other) }</td>
            <td data-label={words.period}>{ period(text, mandate.validity) }</td>
            <td data-label={words.status}>
                { status(text, mandate) }
            </td>
        </tr>
    }
}
